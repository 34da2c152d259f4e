/// What is finished of a sweep, by whichever worker and in whatever order; on disk it always stands point by point.

import Synchronization
import Wording

final class SweepRows: Sendable {
  private struct State {
    /// In order of the points, without a gap.
    var rows: [String]
    /// Finished before one that comes earlier.
    var early: [Int: String] = [:]
    /// How many of `rows` are on disk.
    var kept: Int
    var isWriting = false
    var trouble: Finding?
  }

  /// Points between two writes at the start: what a kill can cost. The file is written whole each time, so later it is
  /// a twentieth of what is done.
  private static let stride = 16

  private let file: SweepFile
  private let world: World
  private let state: Mutex<State>

  /// Begins with what an interrupted run left behind, and writes that down.
  init(_ file: SweepFile, _ world: World) throws(Finding) {
    self.file = file
    self.world = world
    let rows = try file.left(world)
    state = Mutex(State(rows: rows, kept: rows.count))
    try file.keep(rows, world)
  }

  /// All that stand in order.
  var rows: [String] { state.withLock { $0.rows } }
  /// What went wrong with writing; nobody needs to play on then.
  var trouble: Finding? { state.withLock { $0.trouble } }

  /// From any worker. Now and then one of them writes, and the others play on.
  /// - Parameter place: among the points of this part, from 0.
  func put(_ row: String, at place: Int) {
    let due: [String]? = state.withLock { state in
      state.early[place] = row
      while let next = state.early.removeValue(forKey: state.rows.count) { state.rows.append(next) }
      let fresh = state.rows.count - state.kept
      guard !state.isWriting, fresh >= max(SweepRows.stride, state.kept / 20) else { return nil }
      state.isWriting = true
      return state.rows
    }
    guard let due else { return }
    var trouble: Finding?
    do throws(Finding) { try file.keep(due, world) } catch { trouble = error }
    state.withLock { state in
      state.isWriting = false
      state.kept = due.count
      state.trouble = trouble
    }
  }
}
