/// What a reader can find, in words: what, why, and the nearest right thing.

import Wording

extension Finding {
  static func notAMap(_ section: Section, _ node: Node) -> Finding {
    let keys = section.keys.prefix(4).map(\.name).joined(separator: ", ")
    let message: Text
    if case .list = node.kind {
      message = Text(nl: "Hier staat een lijst, maar er horen sleutels.", en: "Here is a list, but keys belong here.")
    } else {
      message = Text(nl: "Hier horen sleutels met waarden.", en: "Keys with values belong here.")
    }
    return Finding(message, at: node.place, advice: Text(nl: "Schrijf bijvoorbeeld \(name: keys).", en: "Write for example \(name: keys)."))
  }

  static func notAList(_ key: String, _ node: Node) -> Finding {
    Finding(
      Text(nl: "Bij \(name: key) hoort een lijst.", en: "\(name: key) needs a list."), at: node.place,
      advice: Text(nl: "Begin elke regel met een streepje: - ...", en: "Begin each line with a hyphen: - ..."))
  }

  static func unknownKey(_ key: Node, _ section: Section) -> Finding {
    let word = key.text ?? ""
    let message = Text(nl: "onbekende sleutel: \(name: word)", en: "unknown key: \(name: word)")
    if section == .text && ["no", "NO", "No"].contains(word) {
      return Finding(message, at: key.place, advice: Text(nl: "Talen zijn nl en en.", en: "Languages are nl and en."))
    }
    guard let near = nearest(to: word, among: section.keys.map(\.name)).first,
      let found = section.keys.first(where: { $0.name == near })
    else {
      let keys = section.keys.map(\.name).prefix(12).joined(separator: ", ")
      return Finding(message, at: key.place, advice: Text(nl: "Hier kan: \(name: keys).", en: "Here you can use: \(name: keys)."))
    }
    return Finding(
      message, at: key.place,
      advice: Text(nl: "Bedoel je \(name: near)? (\(found.range))", en: "Did you mean \(name: near)? (\(found.range))"))
  }

  static func missingKey(_ key: Key, at place: Place) -> Finding {
    let name = key.name
    if name == "nl" || name == "en" { return missingLanguage(name, at: place) }
    return Finding(
      Text(nl: "Hier ontbreekt \(name: name).", en: "\(name: name) is missing here."), at: place,
      advice: Text(nl: "Voeg toe: \(name: name): \(key.range)", en: "Add: \(name: name): \(key.range)"))
  }

  private static func missingLanguage(_ code: String, at place: Place) -> Finding {
    let language = code == "nl" ? Text(nl: "Nederlands", en: "Dutch") : Text(nl: "Engels", en: "English")
    return Finding(
      Text(nl: "de tekst ontbreekt in het \(language)", en: "text missing in \(language)"), at: place,
      advice: Text(nl: "schrijf {nl: \"...\", en: \"...\"}", en: "write it as {nl: \"...\", en: \"...\"}"))
  }

  static func needsBothLanguages(_ node: Node) -> Finding {
    Finding(
      Text(nl: "Deze tekst staat er in één taal.", en: "This text stands in one language."), at: node.place,
      advice: Text(nl: "schrijf {nl: \"...\", en: \"...\"}", en: "write it as {nl: \"...\", en: \"...\"}"))
  }

  static func notANumber(_ node: Node, _ hint: Text) -> Finding {
    Finding(Text(nl: "Hier hoort een getal.", en: "A number belongs here."), at: node.place, advice: hint)
  }

  /// A scalar that is no number, with the likely reason.
  static func wrongNumber(_ node: Node, _ text: String, _ hint: Text) -> Finding {
    if text.contains(":") {
      let parts = text.split(separator: ":")
      if parts.allSatisfy({ Int($0) != nil }) {
        return Finding(
          Text(
            nl: "\(name: text) leest YAML als een tijd, niet als een getal.", en: "\(name: text) is read by YAML as a time, not as a number."),
          at: node.place, advice: Text(nl: "Schrijf een gewoon getal: \(hint).", en: "Write a plain number: \(hint)."))
      }
    }
    if [".nan", "nan", ".inf", "-.inf", "+.inf", "inf", "-inf"].contains(text.lowercased()) {
      return Finding(
        Text(nl: "\(name: text) is geen getal om mee te rekenen.", en: "\(name: text) is no number to calculate with."),
        at: node.place, advice: hint)
    }
    let point = text.replacing(",", with: ".")
    if text.contains(","), Double(point) != nil {
      return Finding(
        Text(nl: "\(name: text) heeft een komma; een bestand telt met een punt.", en: "\(name: text) has a comma; a file counts with a point."),
        at: node.place, advice: Text(nl: "Schrijf \(name: point).", en: "Write \(name: point)."))
    }
    if node.isQuoted, Double(text) != nil {
      return Finding(
        Text(nl: "Dit getal staat tussen aanhalingstekens en is dus tekst.", en: "This number is in quotes, so it is text."),
        at: node.place, advice: Text(nl: "Schrijf \(name: text).", en: "Write \(name: text)."))
    }
    return Finding(Text(nl: "\(name: text) is geen getal.", en: "\(name: text) is not a number."), at: node.place, advice: hint)
  }

  static func outOfRange(_ node: Node, _ text: String, _ hint: Text) -> Finding {
    Finding(
      Text(nl: "\(name: text) ligt buiten de grenzen.", en: "\(name: text) is out of range."), at: node.place, advice: hint)
  }

  static func notWhole(_ node: Node) -> Finding {
    Finding(Text(nl: "Hier hoort een heel getal.", en: "A whole number belongs here."), at: node.place)
  }

  static func notText(_ node: Node) -> Finding {
    Finding(
      Text(nl: "Hier hoort tekst.", en: "Text belongs here."), at: node.place,
      advice: Text(nl: "Zet tekst tussen aanhalingstekens.", en: "Put text in quotes."))
  }

  static func trapWord(_ node: Node, _ text: String) -> Finding {
    Finding(
      Text(
        nl: "\(name: text) zonder aanhalingstekens is in YAML geen tekst maar ja, nee of niets.",
        en: "\(name: text) without quotes is no text in YAML but a yes, a no or nothing."), at: node.place,
      advice: Text(nl: "Schrijf \"\(name: text)\".", en: "Write \"\(name: text)\"."))
  }

  static func emptyText(_ node: Node) -> Finding {
    Finding(Text(nl: "Deze tekst is leeg.", en: "This text is empty."), at: node.place)
  }

  static func notYesNo(_ node: Node) -> Finding {
    Finding(
      Text(nl: "Hier hoort ja of nee.", en: "A yes or no belongs here."), at: node.place,
      advice: Text(nl: "Schrijf true of false, zonder aanhalingstekens.", en: "Write true or false, without quotes."))
  }

  static func illegalName(_ node: Node, _ text: String) -> Finding {
    Finding(
      Text(nl: "\(name: text) kan geen id zijn.", en: "\(name: text) cannot be an id."), at: node.place,
      advice: Text(nl: "Gebruik \(.name), te beginnen met een letter.", en: "Use \(.name), beginning with a letter."))
  }
}
