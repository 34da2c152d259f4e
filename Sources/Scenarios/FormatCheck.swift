/// Which format a file is in: an older or a newer one needs another Kring, a misspelt one needs a pencil.

import Wording

extension Reader {
  /// A finding when the file is of another version or kind, so that reading on makes no sense.
  func otherFormat(_ tree: Node) -> Finding? {
    guard case .map(let entries, _) = tree.content,
      let entry = entries.first(where: { $0.key == ScenarioKeys.format.name }),
      case .scalar(let format, let style) = entry.value.content
    else { return nil }
    let length = source.length(of: format, style, at: entry.value.mark)
    let there = source.place(entry.value.mark, length: length)
    if let match = format.wholeMatch(of: /kring\/scenario\/([0-9]{1,6})/), let number = Int(match.1) {
      return number > formatNumber ? .newer(at: there) : number < formatNumber ? .older(at: there) : nil
    }
    return format.hasPrefix("kring/") && !format.hasPrefix("kring/scen") ? .otherKind(at: there) : nil
  }

  /// Right after `otherFormat` let it through, only a spelling can be wrong.
  mutating func checkFormat(_ section: Section) {
    guard let (format, node) = word(ScenarioKeys.format, in: section), format != Scenario.format else {
      return
    }
    find(
      Text(nl: "Dit formaat ken ik niet.", en: "I do not know this format."), at: node,
      advice: Text(nl: "Schrijf \(name: Scenario.format).", en: "Write \(name: Scenario.format)."))
  }
}

/// The number at the end of `Scenario.format`.
private let formatNumber = 1

extension Finding {
  fileprivate static func newer(at place: Place) -> Finding {
    Finding(
      Text(nl: "Dit bestand is voor een nieuwere Kring.", en: "This file is for a newer Kring."), at: place,
      advice: Text(
        nl: "Werk Kring bij; deze leest \(name: Scenario.format).",
        en: "Update Kring; this one reads \(name: Scenario.format)."))
  }

  fileprivate static func older(at place: Place) -> Finding {
    Finding(
      Text(nl: "Dit formaat is te oud voor deze Kring.", en: "This format is too old for this Kring."),
      at: place,
      advice: Text(
        nl: "Schrijf \(name: Scenario.format) en los op wat daarna gemeld wordt.",
        en: "Write \(name: Scenario.format) and mend what is reported then."))
  }

  fileprivate static func otherKind(at place: Place) -> Finding {
    Finding(
      Text(nl: "Dit bestand is geen scenario.", en: "This file is not a scenario."), at: place,
      advice: Text(
        nl: "Een scenario begint met format: \(name: Scenario.format).",
        en: "A scenario begins with format: \(name: Scenario.format)."))
  }
}
