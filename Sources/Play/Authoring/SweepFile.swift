/// A sweep on disk: what is finished stays, whatever happens, and the same command goes on from there.
///
/// While it runs, the rows so far stand in a file beside the table, `table.csv.part`. Its first line names the sweep by
/// a hash of everything that decides the numbers, so that rows of another sweep are never taken for these.

import Wording

struct SweepFile {
  let table: SweepTable
  let shard: Shard
  /// Hash of the scenario's text and of what was asked.
  let mark: UInt64
  let out: String

  /// Points of this part that are not finished when its rows are these.
  var points: [Int] { (0..<table.grid.count).filter { $0 % shard.count == shard.number - 1 } }

  private var part: String { out + ".part" }
  private var title: String { "# kring sweep \(mark.hex), part \(shard.text), \(table.grid.count) points\n" }

  /// Rows that an interrupted run left behind, point by point in order; none at the first start.
  func left(_ world: World) throws(Finding) -> [String] {
    // A part that is finished is not replaced by another one.
    if world.stamp(out) != nil, !shard.isWhole, try !world.readTable(out).hasPrefix(title) {
      throw .otherSweep(out)
    }
    guard world.stamp(part) != nil else { return [] }
    let text = try world.readTable(part)
    guard text.hasPrefix(title) else { throw .otherSweep(part) }
    let lines = text.split(whereSeparator: \.isNewline).dropFirst(2)
    // A file is replaced whole, so every point in it is complete.
    let rows = lines.filter { !$0.isEmpty }.map { $0 + "\n" }
    let each = table.players.count
    return stride(from: 0, to: rows.count / each * each, by: each).map { rows[$0..<$0 + each].joined() }
  }

  func keep(_ rows: [String], _ world: World) throws(Finding) {
    try world.write(part, title + table.header + rows.joined())
  }

  /// The finished table; a part of one keeps its title, for `gather`.
  func finish(_ rows: [String], _ world: World) throws(Finding) {
    try world.write(out, (shard.isWhole ? "" : title) + table.header + rows.joined())
    try world.remove(part)
  }
}

/// Part `number` of `count`, from 1.
struct Shard: Equatable, Sendable {
  let number: Int
  let count: Int

  static let whole = Shard(number: 1, count: 1)
  static let most = 10_000

  init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  /// "3/8"
  init(_ word: Word) throws(Finding) {
    let parts = word.text.split(separator: "/").map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], 1...Shard.most ~= count,
      1...count ~= number
    else { throw .notAShard(word) }
    self.init(number: number, count: count)
  }

  var isWhole: Bool { count == 1 }
  var text: String { "\(number)/\(count)" }
}

/// FNV-1a, 64 bits, of a text.
/// - Parameter begun: of what stands before it.
func hash(of text: some StringProtocol, from begun: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
  text.utf8.reduce(begun) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}

extension Session {
  /// Nothing that a command reads, and nothing but what Kring wrote itself, is written over.
  /// - Parameter beginnings: how such a file begins; a table of a sweep when left out.
  func protect(
    _ out: Word, from read: [Word], beginnings: [String] = ["point,", "# kring sweep "]
  ) throws(Finding) {
    try protect(out, from: read) { old in beginnings.contains(where: old.hasPrefix) }
  }

  /// - Parameter isOwn: whether a text is one that Kring wrote there.
  func protect(_ out: Word, from read: [Word], isOwn: (Substring) -> Bool) throws(Finding) {
    guard let stamp = world.stamp(out.text) else { return }
    // By another path or through a link it is still the same file, and has the same stamp.
    guard !read.contains(where: { world.stamp($0.text) == stamp }) else { throw .readsToo(out) }
    let old = try world.readTable(out.text).withoutByteOrderMark
    guard old.isEmpty || isOwn(old) else { throw .notOurs(out) }
  }
}

extension Finding {
  fileprivate static func readsToo(_ out: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: out.text) zou overschreven worden, en wordt hier ook gelezen.",
        en: "\(name: out.text) would be written over, and is read here too."), at: out.place,
      advice: .otherName)
  }

  fileprivate static func notOurs(_ out: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: out.text) zou overschreven worden, en zo schrijft Kring het hier niet.",
        en: "\(name: out.text) would be written over, and it is not as Kring writes it here."), at: out.place,
      advice: .otherName)
  }

  fileprivate static func otherSweep(_ file: String) -> Finding {
    Finding(
      Text(
        nl: "\(name: file) is van een ander onderzoek dat niet af is.",
        en: "\(name: file) is of another sweep that is not finished."),
      advice: Text(
        nl: "Maak dat eerst af, haal het weg, of kies een andere --uit.",
        en: "Finish that first, take it away, or choose another --out."))
  }

  fileprivate static func notAShard(_ word: Word) -> Finding {
    Finding(
      Text(nl: "\(name: word.text) is geen deel.", en: "\(name: word.text) is no part."), at: word.place,
      advice: Text(nl: "Schrijf 1/4 voor het eerste van vier.", en: "Write 1/4 for the first of four."))
  }
}

extension Text {
  fileprivate static var otherName: Text { Text(nl: "Kies een andere naam.", en: "Choose another name.") }
}
