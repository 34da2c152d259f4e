/// A line on the terminal that says how far long work is, drawn over itself and wiped out at the end. What is done in
/// a moment shows none.

import Synchronization

final class Progress: Sendable {
  private struct State {
    /// Columns that are written on; 0 when the line is empty.
    var written = 0
    var next: ContinuousClock.Instant
  }

  /// nil when nobody watches.
  private let columns: Int?
  private let state: Mutex<State>

  private static let patience = Duration.milliseconds(300)
  private static let pace = Duration.milliseconds(100)

  init(columns: Int?) {
    self.columns = columns
    state = Mutex(State(next: .now + Progress.patience))
  }

  func show(_ line: () -> String) {
    guard let columns else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      guard now >= state.next else { return }
      state.next = now + Progress.pace
      let text = String(line().prefix(max(0, columns - 1)))
      let rest = String(repeating: " ", count: max(0, state.written - text.count))
      Output.write("\r" + text + rest)
      state.written = text.count
    }
  }

  func wipe() {
    state.withLock { state in
      guard state.written > 0 else { return }
      Output.write("\r" + String(repeating: " ", count: state.written) + "\r")
      state.written = 0
    }
  }
}
