/// Which format a file is in: an older or a newer one needs another Kring, a misspelt one needs a pencil.

import Wording

/// What a file of Kring can be.
package enum FileKind: String, CaseIterable, Sendable {
  case scenario, lesson

  package var format: String {
    switch self {
    case .scenario: Scenario.format
    case .lesson: Lesson.format
    }
  }

  /// What a text means to be, by its first line that says so; a scenario when none does.
  package static func meant(by text: String) -> FileKind {
    for line in text.split(whereSeparator: \.isNewline) {
      guard let match = line.prefixMatch(of: /format:\s*["']?kring\/([a-z]+)/) else { continue }
      return match.1.hasPrefix("les") ? .lesson : .scenario
    }
    return .scenario
  }
}

extension Reader {
  /// A finding when the file is of another version or kind, so that reading on makes no sense.
  func otherFormat(_ tree: Node, _ kind: FileKind) -> Finding? {
    guard case .map(let entries, _) = tree.content,
      let entry = entries.first(where: { $0.key == ScenarioKeys.format.name }),
      case .scalar(let format, let style) = entry.value.content
    else { return nil }
    let length = source.length(of: format, style, at: entry.value.mark)
    let there = source.place(entry.value.mark, length: length)
    if let match = format.wholeMatch(of: /kring\/([a-z]+)\/([0-9]{1,6})/), match.1 == kind.rawValue,
      let number = Int(match.2)
    {
      return number > formatNumber ? .newer(kind, there) : number < formatNumber ? .older(kind, there) : nil
    }
    let begun = "kring/" + kind.rawValue.prefix(4)
    return format.hasPrefix("kring/") && !format.hasPrefix(begun) ? .otherKind(kind, there) : nil
  }

  /// Right after `otherFormat` let it through, only a spelling can be wrong.
  mutating func checkFormat(_ section: Section, _ kind: FileKind) {
    guard let (format, node) = word(ScenarioKeys.format, in: section), format != kind.format else {
      return
    }
    find(
      Text(nl: "Dit formaat ken ik niet.", en: "I do not know this format."), at: node,
      advice: Text(nl: "Schrijf \(name: kind.format).", en: "Write \(name: kind.format)."))
  }
}

/// The number at the end of every format.
private let formatNumber = 1

extension Finding {
  fileprivate static func newer(_ kind: FileKind, _ place: Place) -> Finding {
    Finding(
      Text(nl: "Dit bestand is voor een nieuwere Kring.", en: "This file is for a newer Kring."), at: place,
      advice: Text(
        nl: "Werk Kring bij; deze leest \(name: kind.format).",
        en: "Update Kring; this one reads \(name: kind.format)."))
  }

  fileprivate static func older(_ kind: FileKind, _ place: Place) -> Finding {
    Finding(
      Text(nl: "Dit formaat is te oud voor deze Kring.", en: "This format is too old for this Kring."),
      at: place,
      advice: Text(
        nl: "Schrijf \(name: kind.format) en los op wat daarna gemeld wordt.",
        en: "Write \(name: kind.format) and mend what is reported then."))
  }

  fileprivate static func otherKind(_ kind: FileKind, _ place: Place) -> Finding {
    let format = kind.format
    return switch kind {
    case .scenario:
      Finding(
        Text(nl: "Dit bestand is geen scenario.", en: "This file is not a scenario."), at: place,
        advice: Text(
          nl: "Een scenario begint met format: \(name: format).",
          en: "A scenario begins with format: \(name: format)."))
    case .lesson:
      Finding(
        Text(nl: "Dit bestand is geen les.", en: "This file is not a lesson."), at: place,
        advice: Text(
          nl: "Een les begint met format: \(name: format).",
          en: "A lesson begins with format: \(name: format)."))
    }
  }
}
