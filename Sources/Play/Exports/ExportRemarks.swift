/// What a trainer must know of an export before it goes into a school's system.

import Wording

extension Export {
  static func remarks(_ marks: ClassMarks, _ missing: [String]) -> [Block] {
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
    if !marks.doubles.isEmpty {
      let names = marks.doubles.joined(separator: ", ")
      blocks.append(
        .hint(
          Text(
            nl: "Twee keer ingeleverd, het laatste telt: \(name: names).",
            en: "Handed in twice, the last one counts: \(name: names).")))
    }
    if !missing.isEmpty {
      let names = missing.joined(separator: ", ")
      blocks.append(
        .paragraph(
          Text(
            nl: "Niet in de lijst van de school: \(name: names).",
            en: "Not in the school's list: \(name: names).")))
    }
    return blocks
  }
}

extension Finding {
  static var exportWhat: Finding {
    Finding(
      Text(nl: "Van welke les?", en: "Of which lesson?"),
      advice: Text(nl: "Bijvoorbeeld: exporteer gift L05", en: "For example: export gift L05"))
  }

  static func noTemplate(_ word: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: word.text) is geen lijst zoals Canvas die exporteert.",
        en: "\(name: word.text) is no list as Canvas exports it."), at: word.place,
      advice: Text(
        nl: "De eerste kolom heet Student, en een andere ID, SIS User ID of SIS Login ID.",
        en: "The first column is called Student, and another ID, SIS User ID or SIS Login ID."))
  }

  static func noAddress(_ word: Word) -> Finding {
    Finding(
      Text(nl: "\(name: word.text) is geen webadres.", en: "\(name: word.text) is no web address."),
      at: word.place, advice: Text(verbatim: "https://school.nl/"))
  }
}
