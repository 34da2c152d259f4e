/// The roads of one game: every decision ever taken, as a tree, and the branches that point into it.
///
/// Undo moves a branch back, redo moves it forward along the road it came, a new decision starts a new road.
/// Nothing is ever removed.

import Simulation

package struct Roads: Equatable, Sendable {
  package struct Node: Equatable, Sendable {
    /// nil for a first decision.
    let parent: Int?
    let decision: Decision
    let line: String
  }

  package struct Branch: Equatable, Sendable {
    package let name: String
    /// The last decision of this road; nil at the opening.
    var head: Int?
    /// How far redo can go.
    var tip: Int?
    /// The branch it was made from; nil for the first.
    let from: String?
  }

  /// The name of the first branch, in recordings and scripts.
  package static let first = "main"
  /// The road on which nothing is decided; it needs no recording.
  package static let nothing = "nothing"

  private(set) var nodes: [Node] = []
  package private(set) var branches = [Branch(name: Roads.first, head: nil, tip: nil, from: nil)]
  private var here = 0

  package var current: Branch { branches[here] }

  package init() {}

  /// The decisions that lead to the end of a branch, oldest first.
  func road(_ branch: Branch) -> [Node] { road(to: branch.head) }

  func road(to node: Int?) -> [Node] {
    var nodes: [Node] = []
    var next = node
    while let place = next {
      nodes.append(self.nodes[place])
      next = self.nodes[place].parent
    }
    return nodes.reversed()
  }

  /// Every road to a decision that nothing follows, in the order in which they were walked.
  var ends: [[Node]] {
    let parents = Set(nodes.compactMap(\.parent))
    return nodes.indices.filter { !parents.contains($0) }.map { road(to: $0) }
  }

  package func branch(named name: String) -> Branch? { branches.first { $0.name == name } }

  package mutating func decide(_ decision: Decision, line: String) {
    nodes.append(Node(parent: current.head, decision: decision, line: line))
    branches[here].head = nodes.count - 1
    branches[here].tip = nodes.count - 1
  }

  /// The decision that undo would take back.
  var last: Node? { current.head.map { nodes[$0] } }

  /// The decision that redo would take again.
  var undone: Node? { following(current.head).map { nodes[$0] } }

  /// False when there is nothing to undo.
  mutating func undo() -> Bool {
    guard let head = current.head else { return false }
    branches[here].head = nodes[head].parent
    return true
  }

  /// False when nothing was undone.
  mutating func redo() -> Bool {
    guard let next = following(current.head) else { return false }
    branches[here].head = next
    return true
  }

  mutating func reset() { branches[here].head = nil }

  /// Precondition: no branch has this name.
  mutating func addBranch(_ name: String) {
    precondition(branch(named: name) == nil, "branch names are unique")
    branches.append(Branch(name: name, head: current.head, tip: current.head, from: current.name))
    here = branches.count - 1
  }

  /// False when no branch has this name.
  mutating func change(to name: String) -> Bool {
    guard let place = branches.firstIndex(where: { $0.name == name }) else { return false }
    here = place
    return true
  }

  /// The next node on the way from `node` to the tip of this branch.
  private func following(_ node: Int?) -> Int? {
    var next = current.tip
    while let place = next, place != node {
      if nodes[place].parent == node { return place }
      next = nodes[place].parent
    }
    return nil
  }
}

extension Game {
  /// Plays decisions on a game that just opened, up to a week; a run is cut off there.
  static func replay(
    _ opening: Opening, seed: UInt64, _ decisions: [Decision], until lastWeek: Int = Int.max
  ) throws(Refusal) -> Game {
    var game = Game(opening, seed: seed)
    for decision in decisions {
      guard case .run(let weeks) = decision else {
        try game.take(decision)
        continue
      }
      let left = min(weeks, lastWeek - game.week)
      if left > 0 { try game.take(.run(weeks: left)) }
      if game.week >= lastWeek { break }
    }
    return game
  }
}
