/// What a trainer must know of an export before it goes into a school's system.

import Wording

extension Export {
  static func remarks(_ marks: ClassMarks, _ template: ClassMarks.Filled?) -> [Block] {
    var blocks: [Block] = []
    if marks.open > 0 {
      let open = marks.open
      blocks.append(
        .hint(
          Text(
            nl:
              "Bij \(open, "punt", "punten") telt uitleggen nog voor niets. Geef je punten mee: --punten uitleg.md",
            en:
              "In \(open, "number", "numbers") explaining counts for nothing yet. Give your points along: --points texts.md"
          )))
    }
    blocks += twice(marks.doubles)
    for (lesson, worth) in template?.scaled ?? [] {
      let most = Text.plain(worth)
      blocks.append(
        .hint(
          Text(
            nl: "In die lijst is \(name: lesson) \(most) punten waard: 100 punten is daar \(most) geworden.",
            en: "In that list \(name: lesson) is worth \(most) points: 100 points became \(most) there.")))
    }
    if let missing = template?.missing, !missing.isEmpty {
      let names = missing.joined(separator: ", ")
      blocks.append(
        .paragraph(
          Text(
            nl: "Niet in de lijst van de school: \(name: names).",
            en: "Not in the school's list: \(name: names).")))
    }
    return blocks
  }

  static func twice(_ learners: [String]) -> [Block] {
    guard !learners.isEmpty else { return [] }
    let names = learners.joined(separator: ", ")
    return [
      .hint(
        Text(
          nl: "Twee keer ingeleverd, het laatste telt: \(name: names).",
          en: "Handed in twice, the last one counts: \(name: names)."))
    ]
  }
}

extension Finding {
  static var exportWhat: Finding {
    Finding(
      Text(nl: "Van welke les?", en: "Of which lesson?"),
      advice: Text(nl: "Bijvoorbeeld: exporteer gift L05", en: "For example: export gift L05"))
  }

  static func noTemplate(_ word: Word, _ text: String) -> Finding {
    let isParted = text.withoutByteOrderMark.hasPrefix("Student;")
    return Finding(
      Text(
        nl: "\(name: word.text) is geen lijst zoals Canvas die exporteert.",
        en: "\(name: word.text) is no list as Canvas exports it."), at: word.place,
      advice: isParted
        ? .commas
        : Text(
          nl: "De eerste kolom heet Student, en een andere ID, SIS User ID of SIS Login ID.",
          en: "The first column is called Student, and another ID, SIS User ID or SIS Login ID."))
  }

  static func oneLesson(_ column: Word, _ lessons: [String]) -> Finding {
    let names = lessons.joined(separator: ", ")
    return Finding(
      Text(
        nl: "In één kolom past één les, en hier zijn het er meer: \(name: names).",
        en: "One column holds one lesson, and here are more: \(name: names)."), at: column.place,
      advice: Text(nl: "Noem alleen wat daar hoort.", en: "Name only what belongs there."))
  }

  static func noColumn(_ column: Word, _ names: [String]) -> Finding {
    let near = suggestion(for: column.text, among: names)
    let all = names.joined(separator: ", ")
    return Finding(
      Text(
        nl: "De lijst heeft geen kolom \(name: column.text).",
        en: "The list has no column \(name: column.text)."),
      at: column.place,
      advice: near.isEmpty ? Text(nl: "Wel: \(name: all).", en: "It has: \(name: all).") : near)
  }

  /// - Parameter row: from 0, in a list in which each row is a line.
  static func noWorth(_ list: Word, _ text: String, row: Int, _ worth: String) -> Finding {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let line = row < lines.count ? String(lines[row].prefix(120)) : ""
    return Finding(
      Text(
        nl: "Hier staat hoeveel een kolom waard is, en \(name: worth) kan dat niet zijn.",
        en: "What a column is worth stands here, and \(name: worth) cannot be that."),
      at: Place(file: list.text, line: row + 1, column: 1, length: max(1, line.count), excerpt: line),
      advice: Text(nl: "Zet er in de lijst een getal boven 0.", en: "Put a number above 0 there in the list.")
    )
  }

  static func noAddress(_ word: Word) -> Finding {
    Finding(
      Text(nl: "\(name: word.text) is geen webadres.", en: "\(name: word.text) is no web address."),
      at: word.place, advice: Text(verbatim: "https://school.nl/"))
  }
}

extension Text {
  fileprivate static var commas: Text {
    Text(
      nl: "Tussen de kolommen staat een puntkomma. Bewaar de lijst met een komma ertussen.",
      en: "A semicolon stands between the columns. Save the list with a comma between them.")
  }
}
