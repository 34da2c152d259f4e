import Scenarios
import Simulation
import Wording

/// Varies numbers of a scenario and writes down what players come to, as a table for a spreadsheet.
struct Sweep: Command {
  static let name = Text(nl: "verken", en: "sweep")
  static let summary = Text(
    nl: "Verander getallen van een scenario, en maak een tabel.",
    en: "Vary numbers of a scenario, and make a table.")
  static let form = Form(Argument<Word>.word(Text(nl: "bestand", en: "file"), choices: Check.files).list) {
    Sweep(words: $0)
  }
  static let examples = [
    Text(
      nl: "verken it-offerte --varieer price=8000..9000:2 --toevallen 10 --uit tabel.csv",
      en: "sweep it-offerte --vary price=8000..9000:2 --seeds 10 --out table.csv")
  ]

  static let vary = Setting(
    name: Text(nl: "varieer", en: "vary"),
    value: Text(nl: "getal=van..tot:stappen", en: "number=from..to:steps"),
    summary: Text(nl: "wat verandert; mag vaker", en: "what varies; may be given again"))
  static let players = Setting(
    name: Text(nl: "spelers", en: "players"), value: Text(nl: "namen", en: "names"),
    summary: Text(
      nl: "met komma's; standaard goed en niets doen", en: "with commas; good and nothing when left out"))
  static let out = Setting(
    name: Text(nl: "uit", en: "out"), value: Text(nl: "bestand", en: "file"),
    summary: Text(nl: "waar de tabel komt", en: "where the table goes"))
  static let shard = Setting(
    name: Text(nl: "deel", en: "shard"), value: Text(verbatim: "k/n"),
    summary: Text(nl: "alleen dit deel van de punten", en: "only this part of the points"))
  static let settings = [vary, players, ProveFile.seeds, out, shard]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(words, known: Sweep.settings)
    let file = try plan(settings, session)
    let done = try SweepRows(file, session.world)
    try play(file, done, session)
    try file.finish(done.rows, session.world)
    let points = file.points.count
    return Reply(
      Text(
        nl: "\(points, "punt", "punten") in \(name: file.out).",
        en: "\(points, "point", "points") in \(name: file.out)."))
  }

  /// Plays what is not done yet. Who is free takes the next point, so that nobody waits for the slowest.
  private func play(_ file: SweepFile, _ done: SweepRows, _ session: Session) throws(Finding) {
    let (points, before) = (file.points, done.rows.count)
    let (table, language, seconds) = (file.table, session.language, session.world.seconds)
    let pace = Pace(done: before, of: points.count, since: seconds())
    let results = session.world.inParallel(
      points.count - before, { pace.words(before + $0, now: seconds())[language] },
      { number, stop in
        let place = before + number
        guard done.trouble == nil else { return [] }
        let numbers = table.play(points[place], stop: stop)
        if !numbers.isEmpty { done.put(table.rows(points[place], numbers), at: place) }
        return []
      })
    if let trouble = done.trouble { throw trouble }
    guard results == nil else { return }
    let rows = done.rows
    try file.keep(rows, session.world)
    throw .sweepStopped(rows.count, points.count, file.out)
  }

  private func plan(_ settings: Settings, _ session: Session) throws(Finding) -> SweepFile {
    guard let word = settings.files.first else {
      throw .proveWhat
    }
    if settings.files.count > 1 { throw Finding.tooMuch(at: settings.files[1].place) }
    guard let out = settings[Sweep.out] else { throw .outMissing(word) }
    let (scenario, text) = try session.provable(word)
    try session.protect(out, from: [])
    var axes: [SweepGrid.Axis] = []
    for word in settings.all(Sweep.vary) {
      let axis = try SweepGrid.Axis(word)
      guard !axes.contains(where: { $0.knob.name == axis.knob.name }) else {
        throw .twice(axis.knob.name, at: word)
      }
      axes.append(axis)
    }
    let grid = SweepGrid(axes: axes)
    guard grid.count <= SweepGrid.pointsMost else { throw .tooManyPoints(word) }
    let (lines, wrong) = session.players(of: scenario)
    if let first = wrong.first { throw first }
    let all = Player.gallery(scenario.opening).map { $0.within(scenario) } + lines
    let table = SweepTable(
      scenario: scenario, grid: grid, players: try chosen(settings[Sweep.players], among: all),
      seeds: try settings.whole(ProveFile.seeds, 1...ProveFile.seedsRange.upperBound) ?? 200)
    let asked = table.header + table.players.map(\.id).joined(separator: ",") + "\(table.seeds)"
    let values = axes.map { "\($0.values)" }.joined()
    return SweepFile(
      table: table,
      shard: try settings[Sweep.shard].map { word throws(Finding) in try Shard(word) } ?? .whole,
      mark: hash(of: text + asked + values + String(Recording.rulesVersion)), out: out.text)
  }

  private func chosen(_ word: Word?, among all: [Player]) throws(Finding) -> [Player] {
    guard let word else { return all.filter { $0.id == Player.nothingId || $0.isGood } }
    var chosen: [Player] = []
    for id in word.text.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init) {
      guard let player = all.first(where: { $0.id == id }) else { throw .unknownPlayer(id, all, word) }
      guard !chosen.contains(where: { $0.id == id }) else { throw .twice(id, at: word) }
      chosen.append(player)
    }
    guard !chosen.isEmpty else { throw .nobodyPlays(all, word) }
    return chosen
  }
}

/// How far long work is, and how long it may still take.
struct Pace: Sendable {
  /// Finished before this run.
  let done: Int
  let of: Int
  /// Seconds on a clock that never goes back.
  let since: Double

  func words(_ now: Int, now seconds: Double) -> Text {
    let fresh = now - done
    let far = Text(nl: "\(now) van \(of) punten", en: "\(now) of \(of) points")
    guard fresh > 0 else { return far }
    let left = Int((seconds - since) / Double(fresh) * Double(of - now) + 0.5)
    return far
      + Text(nl: ", nog \(left, "seconde", "seconden")", en: ", \(left, "second", "seconds") left")
  }
}

extension Session {
  /// A scenario from a file or the shelf, with its text.
  func provable(_ word: Word) throws(Finding) -> (scenario: Scenario, text: String) {
    let file = try scenarioFile(word)
    let text = try world.read(file)
    let (scenario, findings) = readScenario(text, file: file)
    guard let scenario else { throw findings[0] }
    return (scenario, text)
  }
}

extension Finding {
  fileprivate static func sweepStopped(_ done: Int, _ all: Int, _ out: String) -> Finding {
    Finding(
      Text(
        nl: "Gestopt; \(done) van \(all) punten zijn bewaard.",
        en: "Stopped; \(done) of \(all) points are kept."),
      advice: Text(
        nl: "Hetzelfde commando gaat verder voor \(name: out).",
        en: "The same command goes on for \(name: out)."))
  }

  fileprivate static func outMissing(_ word: Word) -> Finding {
    Finding(
      Text(nl: "Waar komt de tabel?", en: "Where does the table go?"), at: word.place,
      advice: Text(nl: "Voeg --uit tabel.csv toe.", en: "Add --out table.csv."))
  }

  fileprivate static func tooManyPoints(_ word: Word) -> Finding {
    Finding(
      Text(nl: "Dat zijn te veel punten.", en: "Those are too many points."), at: word.place,
      advice: Text(nl: "Hoogstens \(SweepGrid.pointsMost).", en: "At most \(SweepGrid.pointsMost)."))
  }

  fileprivate static func unknownPlayer(_ id: String, _ all: [Player], _ word: Word) -> Finding {
    let names = all.map(\.id)
    let near = suggestion(for: id, among: names)
    return Finding(
      Text(nl: "Ik ken geen speler \(name: id).", en: "I know no player \(name: id)."), at: word.place,
      advice: near.isEmpty
        ? Text(
          nl: "Kies uit \(name: names.joined(separator: ", ")).",
          en: "Choose from \(name: names.joined(separator: ", ")).") : near)
  }
}

extension Finding {
  fileprivate static func nobodyPlays(_ all: [Player], _ word: Word) -> Finding {
    let names = all.prefix(4).map(\.id).joined(separator: ", ")
    return Finding(
      Text(nl: "Hier staat geen speler.", en: "No player stands here."), at: word.place,
      advice: Text(nl: "Bijvoorbeeld: \(name: names).", en: "For example: \(name: names)."))
  }
}
