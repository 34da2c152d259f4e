import Play
import Records
import Scenarios
import Simulation
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct Bench {
  private let world: World
  private let scenario: Scenario

  struct NoScenario: Error {}

  init() throws {
    let text = try Bench.text("scenarios/it-offerte.yaml")
    let (scenario, _) = readScenario(text, file: "scenarios/it-offerte.yaml")
    guard let scenario else { throw NoScenario() }
    self.scenario = scenario
    let folder = "/tmp/kring-bench-\(getpid())"
    mkdir(folder, 0o700)
    world = World(
      scenarioFiles: { ["scenarios/it-offerte.yaml"] }, read: { (_) throws(Finding) -> String in text },
      write: { (_, _) throws(Finding) in }, interrupted: { false }, freshSeed: { 4707 },
      keep: try Archive(path: folder + "/kring.sqlite").keep)
  }

  /// The file at a path below the current folder.
  private static func text(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw NoScenario() }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1_000_000)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The program itself, from its start until the greeting and the prompt are written and the input has ended.
  func startToPrompt() -> String {
    let program = CommandLine.arguments[0].split(separator: "/").dropLast().joined(separator: "/")
    let path = (CommandLine.arguments[0].hasPrefix("/") ? "/" : "") + program + "/kring"
    return median(21) {
      _ = system("XDG_DATA_HOME=/tmp/kring-bench-\(getpid()) \(path) </dev/null >/dev/null")
    }
  }

  private func opened() -> Session {
    var session = Session(world: world, language: .en)
    _ = session.perform("open it-offerte seed 4707")
    return session
  }

  func open() throws -> String { median(21) { _ = opened() } }

  func run26() throws -> String {
    var sessions = (0..<21).map { _ in opened() }
    return median(21) { number in page(sessions[number].perform("run 26")) }
  }

  func undo() throws -> String {
    var session = opened()
    for _ in 0..<100 { _ = session.perform("run 1") }
    return median(21) { _ in
      page(session.perform("undo"))
      _ = session.perform("redo")
    } + " (with redo)"
  }

  func why() throws -> String {
    var session = opened()
    _ = session.perform("run 26")
    return median(21) { _ in page(session.perform("why satisfaction")) }
  }

  func complete() throws -> String {
    let session = opened()
    return median(101) { _ in _ = session.completions(of: "inform boo") }
  }

  func engine() throws -> String {
    median(101) { number in
      var game = Game(scenario.opening, seed: UInt64(number))
      _ = try? game.take(.run(weeks: 26))
    }
  }

  private func page(_ reply: Reply) { _ = TerminalPage(Screen(language: .en)).render(reply) }

  private func median(_ times: Int, _ work: () -> Void) -> String { median(times) { (_: Int) in work() } }

  /// The median of some runs, after one that does not count, in milliseconds.
  private func median(_ times: Int, _ work: (Int) -> Void) -> String {
    var spans: [Double] = []
    for number in 0..<times {
      let start = ContinuousClock.now
      work(number)
      let span = ContinuousClock.now - start
      spans.append(Double(span.components.attoseconds) / 1e15 + Double(span.components.seconds) * 1000)
    }
    let middle = spans.sorted()[times / 2]
    let text = String((middle * 1000).rounded() / 1000)
    return String(repeating: " ", count: max(0, 8 - text.count)) + text + " ms"
  }
}
