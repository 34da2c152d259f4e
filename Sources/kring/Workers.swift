/// Work shared out over the cores. Who does which piece is left to the moment; what comes of it is not: every result
/// goes to the place of its number.

import Dispatch
import Synchronization

struct Workers: Sendable {
  let count: Int

  /// Does pieces 0 to `pieces` - 1 and gives what each came to; nil when it was stopped.
  /// - Parameters:
  ///   - stop: asked before every piece, and by the pieces themselves. Once true it is not asked again.
  ///   - tell: hears how many pieces are finished, from any worker.
  func share(
    _ pieces: Int, stop: @escaping @Sendable () -> Bool, tell: @escaping @Sendable (Int) -> Void,
    piece: @escaping @Sendable (_ number: Int, _ stop: () -> Bool) -> [Int]
  ) -> [[Int]]? {
    let board = Board(pieces, stop)
    // Dispatch lets no signals through to threads of its own, so Ctrl-C still reaches whoever waits for a key.
    DispatchQueue.concurrentPerform(iterations: max(1, min(count, pieces))) { _ in
      while let number = board.next() {
        let result = piece(number) { board.isStopped }
        tell(board.put(result, at: number))
      }
    }
    return board.results
  }
}

/// What is to be done and what is done.
private final class Board: Sendable {
  private struct State {
    var results: [[Int]]
    var next = 0
    var finished = 0
    var isStopped = false
  }

  private let state: Mutex<State>
  private let stop: @Sendable () -> Bool

  init(_ pieces: Int, _ stop: @escaping @Sendable () -> Bool) {
    state = Mutex(State(results: Array(repeating: [], count: pieces)))
    self.stop = stop
  }

  var isStopped: Bool {
    state.withLock { state in
      if !state.isStopped { state.isStopped = stop() }
      return state.isStopped
    }
  }

  /// A piece that nobody has taken; nil when there is none left, or it was stopped.
  func next() -> Int? {
    guard !isStopped else { return nil }
    return state.withLock { state in
      guard state.next < state.results.count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  /// How many are finished with this one.
  func put(_ result: [Int], at number: Int) -> Int {
    state.withLock { state in
      state.results[number] = result
      state.finished += 1
      return state.finished
    }
  }

  var results: [[Int]]? { state.withLock { $0.isStopped ? nil : $0.results } }
}
