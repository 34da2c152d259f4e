import Wording

/// Puts the parts of a sweep together into the table that one run would have made.
struct Gather: Command {
  static let name = Text(nl: "verzamel", en: "gather")
  static let summary = Text(
    nl: "Voeg delen van een verkenning samen tot één tabel.",
    en: "Put parts of a sweep together as one table.")
  static let form = Form(Argument<Word>.word(Text(nl: "bestand", en: "file")).list) { Gather(words: $0) }
  static let examples = [
    Text(
      nl: "verzamel deel-1.csv deel-2.csv --uit tabel.csv", en: "gather part-1.csv part-2.csv --out table.csv"
    )
  ]

  static let settings = [Sweep.out]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(words, known: Gather.settings)
    guard let out = settings[Sweep.out], let first = settings.files.first else { throw .gatherWhat }
    var parts: [SweepPart] = []
    for word in settings.files { parts.append(try SweepPart(try session.world.readTable(word.text), word)) }
    let count = parts[0].shard.count
    for part in parts where !part.belongs(with: parts[0]) { throw .otherPart(part.word, first) }
    for number in 1...count where parts.count(where: { $0.shard.number == number }) != 1 {
      throw .partMissing(number, count, first)
    }
    for part in parts where part.rows.keys.sorted() != part.points { throw .unfinished(part.word) }
    try session.protect(out, from: settings.files)
    let rows = parts.reduce(into: [:]) { $0.merge($1.rows) { $1 } }
    let text = rows.keys.sorted().flatMap { rows[$0] ?? [] }.map { $0 + "\n" }.joined()
    try session.world.write(out.text, parts[0].header + "\n" + text)
    return Reply(
      Text(
        nl: "\(rows.count, "punt", "punten") in \(name: out.text).",
        en: "\(rows.count, "point", "points") in \(name: out.text)."))
  }
}

/// One part of a sweep, as it was written.
private struct SweepPart {
  let word: Word
  let mark: Substring
  let shard: Shard
  let header: Substring
  /// How many points the whole sweep has.
  let total: Int
  /// By point.
  let rows: [Int: [Substring]]

  /// The points of this part, from 1.
  var points: [Int] { Array(stride(from: shard.number, through: total, by: shard.count)) }

  init(_ text: String, _ word: Word) throws(Finding) {
    self.word = word
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count > 1,
      let title = lines[0].wholeMatch(
        of: /# kring sweep ([0-9a-f]{16}), part ([0-9]+)\/([0-9]+), ([0-9]+) points/),
      let number = Int(title.2), let count = Int(title.3), let all = Int(title.4),
      1...Shard.most ~= count, 1...count ~= number, 1...SweepGrid.pointsMost ~= all
    else { throw .notAPart(word) }
    mark = title.1
    shard = Shard(number: number, count: count)
    header = lines[1]
    total = all
    var rows: [Int: [Substring]] = [:]
    for line in lines.dropFirst(2) {
      guard let point = Int(line.prefix { $0 != "," }) else { throw .notAPart(word) }
      rows[point, default: []].append(line)
    }
    // Every point has a row for each player, so as many as any other.
    guard Set(rows.values.map(\.count)).count <= 1 else { throw .notAPart(word) }
    self.rows = rows
  }

  func belongs(with other: SweepPart) -> Bool {
    mark == other.mark && header == other.header && shard.count == other.shard.count && total == other.total
  }
}

extension Finding {
  fileprivate static var gatherWhat: Finding {
    Finding(
      Text(nl: "Welke delen, en waarheen?", en: "Which parts, and where to?"),
      advice: Text(
        nl: "Schrijf verzamel deel1.csv deel2.csv --uit tabel.csv.",
        en: "Write gather part1.csv part2.csv --out table.csv."))
  }

  fileprivate static func notAPart(_ word: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: word.text) is geen deel van een verkenning.",
        en: "\(name: word.text) is no part of a sweep."),
      at: word.place,
      advice: Text(nl: "Maak delen met verken ... --deel 1/4.", en: "Make parts with sweep ... --shard 1/4."))
  }

  fileprivate static func unfinished(_ word: Word) -> Finding {
    Finding(
      Text(nl: "\(name: word.text) is nog niet af.", en: "\(name: word.text) is not finished."),
      at: word.place,
      advice: Text(
        nl: "Geef het commando van dat deel nog een keer.", en: "Give the command of that part once more."))
  }

  fileprivate static func otherPart(_ word: Word, _ first: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: word.text) is van een andere verkenning dan \(name: first.text).",
        en: "\(name: word.text) is of another sweep than \(name: first.text)."), at: word.place)
  }

  fileprivate static func partMissing(_ number: Int, _ count: Int, _ first: Word) -> Finding {
    Finding(
      Text(
        nl: "Deel \(number) van \(count) ontbreekt, of staat er dubbel.",
        en: "Part \(number) of \(count) is missing, or stands here twice."),
      at: first.place,
      advice: Text(
        nl: "Maak het met --deel \(number)/\(count).", en: "Make it with --shard \(number)/\(count)."))
  }
}
