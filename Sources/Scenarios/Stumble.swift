/// Where the parser stopped, and the sentence for it. One table turns the parser's English into advice.

import Wording

enum Stumble: Error {
  /// The parser's own words, where it gave up, and where the thing it was reading began.
  case syntax(problem: String, Mark, context: Mark?)
  case duplicate(Mark)
  case anchor(Mark)
  case strangeKey(Mark)

  func finding(at source: SourceText) -> Finding {
    switch self {
    case .syntax(let problem, let mark, let context):
      return syntaxFinding(problem, mark, context, at: source)
    case .duplicate(let mark):
      return .duplicateKey(firstLine: nil, at: source.place(mark))
    case .anchor(let mark):
      return Finding(
        Text(
          nl: "Ankers en verwijzingen kent dit formaat niet.", en: "This format has no anchors and aliases."),
        at: source.place(mark))
    case .strangeKey(let mark):
      return Finding(
        Text(nl: "Een sleutel is één woord.", en: "A key is one word."), at: source.place(mark),
        advice: Text(nl: "Schrijf sleutel: waarde.", en: "Write key: value."))
    }
  }
}

private func syntaxFinding(
  _ problem: String, _ mark: Mark, _ context: Mark?, at source: SourceText
) -> Finding {
  var indicators = Indicators(source)
  indicators.scan()
  if let quote = indicators.longQuotes.first(where: { $0.closeLine == mark.line }) {
    return .unclosedQuote(at: source.place(quote.open))
  }
  let known = sentences.first { problem.contains($0.part) }
  // A key without a colon is noticed one line late; its beginning is the better place.
  let spot = problem.contains("could not find expected ':'") ? context ?? mark : mark
  let length = source.rest(from: spot).prefix { $0 != " " && $0 != "," }.count
  return Finding(
    known?.message ?? Text(nl: "Dit is geen geldige YAML.", en: "This is not valid YAML."),
    at: source.place(spot, length: length),
    advice: known?.advice
      ?? Text(
        nl: "Kijk of haakjes, aanhalingstekens en inspringing kloppen.",
        en: "Look whether brackets, quotes and indentation are right."))
}

/// What the parser may say, and what an author can do about it.
private let sentences: [(part: String, message: Text, advice: Text)] = [
  (
    "mapping values are not allowed",
    Text(nl: "Hier staat een dubbele punt te veel.", en: "There is a colon too many here."),
    Text(
      nl: "Een tekst met een dubbele punt moet tussen aanhalingstekens.",
      en: "A text with a colon in it belongs between quotes.")
  ),
  (
    "found character that cannot start any token",
    Text(nl: "Met dit teken kan een tekst niet beginnen.", en: "A text cannot begin with this character."),
    Text(nl: "Zet de tekst tussen aanhalingstekens.", en: "Put the text between quotes.")
  ),
  (
    "could not find expected ':'",
    Text(nl: "Deze regel is geen sleutel met een waarde.", en: "This line is not a key with a value."),
    Text(
      nl: "Schrijf sleutel: waarde, met een spatie na de dubbele punt.",
      en: "Write key: value, with a space after the colon.")
  ),
  (
    "did not find expected ','",
    Text(
      nl: "Hier ontbreekt een komma of een sluithaakje.", en: "A comma or a closing bracket is missing here."),
    Text(
      nl: "Kijk ook of de tekst ervoor met een aanhalingsteken sluit.",
      en: "Look also whether the text before it ends in a quote.")
  ),
  ("did not find expected key", indentation, indentationAdvice),
  ("did not find expected '-'", indentation, indentationAdvice),
  ("block sequence entries", indentation, indentationAdvice),
  (
    "another document", severalDocuments,
    Text(nl: "Eén scenario per bestand: haal --- weg.", en: "One scenario to a file: take --- out.")
  ),
  (
    "<document start>", severalDocuments,
    Text(nl: "Eén scenario per bestand.", en: "One scenario to a file.")
  ),
  (
    "escape", Text(nl: "Deze \\ betekent hier niets.", en: "This \\ means nothing here."),
    Text(nl: "Schrijf \\\\ voor een gewone \\.", en: "Write \\\\ for an ordinary \\.")
  ),
]

private let indentation = Text(
  nl: "Deze regel springt anders in dan de regels waar hij bij hoort.",
  en: "This line is indented differently from the lines it belongs to.")
private let indentationAdvice = Text(
  nl: "Laat regels die bij elkaar horen even ver inspringen, of zet aanhalingstekens om de tekst.",
  en: "Indent lines that belong together equally far, or put quotes around the text.")
private let severalDocuments = Text(
  nl: "Hier begint een tweede document.", en: "A second document begins here.")

extension Finding {
  static func emptyFile(at place: Place) -> Finding {
    Finding(
      Text(nl: "Het bestand is leeg.", en: "The file is empty."), at: place,
      advice: Text(
        nl: "Begin met een kopie van scenarios/it-offerte.yaml.",
        en: "Begin with a copy of scenarios/it-offerte.yaml."))
  }
}
