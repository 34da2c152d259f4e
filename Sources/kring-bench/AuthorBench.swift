/// What an author waits for: a proof, and a sweep. The program itself is run, on all cores.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct AuthorBench {
  /// The program beside this one.
  private static var program: String {
    let folder = CommandLine.arguments[0].split(separator: "/").dropLast().joined(separator: "/")
    return (CommandLine.arguments[0].hasPrefix("/") ? "/" : "") + folder + "/kring"
  }

  /// Seconds for a command, the median of some runs.
  private static func seconds(_ words: String, times: Int) -> Double {
    let folder = "/tmp/kring-bench-\(getpid())"
    let line = "XDG_DATA_HOME=\(folder) \(program) \(words) </dev/null >/dev/null"
    let spans = (0..<times).map { _ in
      let span = ContinuousClock().measure {
        guard system(line) == 0 else { preconditionFailure("the program does what it is asked: \(words)") }
      }
      return Double(span.components.attoseconds) / 1e18 + Double(span.components.seconds)
    }
    return (spans.sorted()[times / 2] * 100).rounded() / 100
  }

  /// `prove` of the first scenario on 200 lucks.
  static func prove() -> Double { seconds("prove it-offerte --seeds 200", times: 5) }

  /// A sweep of 1,000 points, 200 lucks each, 26 weeks of 18 customers, one player; doing nothing is played beside it,
  /// as what passing is measured by.
  /// - Returns: seconds, and million customer-weeks a second.
  static func sweep() -> (seconds: Double, millions: Double) {
    let table = "/tmp/kring-bench-\(getpid()).csv"
    let span = seconds(
      "sweep it-offerte --vary price=8000..10000:40 --vary mistakeLoss=1..3:25 --players tell-and-rush --seeds 200 --out \(table)",
      times: 1)
    unlink(table)
    let customerWeeks = Double(1_000 * 200 * 26 * 18 * 2)
    return (span, (customerWeeks / span / 1e5).rounded() / 10)
  }
}
