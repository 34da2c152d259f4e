/// Arguments that choose from a short list, switch on and off, or give a number with a tenth.

import Scenarios
import Simulation
import Wording

extension Argument where Value: Sendable {
  /// One of a few, by its word in whatever language.
  static func one(
    of all: [Value], _ noun: Text, word: @escaping @Sendable (Value) -> Text,
    meaning: @escaping @Sendable (Value) -> Text = { _ in .empty }
  ) -> Argument<Value> where Value: Sendable {
    Argument(noun, choices: { session in all.map { Suggestion(word($0)[session.language], meaning($0)) } }) {
      (typed, _) throws(Finding) -> Value in
      guard let value = all.first(where: { word($0).matches(typed.lowercased) }) else {
        throw Finding.notOffered(typed, all.map(word))
      }
      return value
    }
  }
}

extension Argument<Bool> {
  /// "on" or "off".
  static var switching: Argument<Bool> {
    .one(of: [true, false], Switching.on + Text(verbatim: "|") + Switching.off) {
      $0 ? Switching.on : Switching.off
    }
  }

  /// A word that may stand behind the others, or not.
  static func also(_ word: Text, _ meaning: Text) -> Argument<Bool> {
    let given = Argument.one(of: [true], word, word: { _ in word }, meaning: { _ in meaning }).optional
    return Argument(slot: given.slot) { (words, session) throws(Finding) -> Bool in
      try given.read(&words, session) ?? false
    }
  }
}

extension Argument<Int> {
  /// Something the scenario names: its place in the scenario's list.
  static func label(
    _ noun: Text, _ labels: @escaping @Sendable (OpenGame) -> [Scenario.Label]
  ) -> Argument<Int> {
    Argument(
      noun,
      choices: { session in
        session.open.map(labels)?.map { Suggestion($0.id, $0.name) } ?? []
      }
    ) { (word, session) throws(Finding) -> Int in
      let all = labels(try session.opened())
      guard !all.isEmpty else { throw Finding(refusal: .noSuchThing(count: 0), in: try session.opened()) }
      guard let place = all.firstIndex(where: { $0.id == word.lowercased }) else {
        throw Finding.notOffered(word, all.map { Text(verbatim: $0.id) })
      }
      return place
    }
  }

  /// A number with at most one decimal, behind a point or a comma, in tenths.
  static func tenths(_ noun: Text, _ range: ClosedRange<Int>) -> Argument<Int> {
    Argument(noun) { (word, _) throws(Finding) -> Int in try word.tenths(range) }
  }
}

extension Word {
  /// "1.6", "1,6", "-0.5" and "2" in tenths.
  func tenths(_ range: ClosedRange<Int>) throws(Finding) -> Int {
    let parts = text.replacing(",", with: ".").split(separator: ".", omittingEmptySubsequences: false)
    let wrong = Finding.notTenths(self, range)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), whole.magnitude <= 1000 else {
      throw wrong
    }
    var tenths = 10 * whole
    if parts.count == 2 {
      guard parts[1].count == 1, let part = Int(parts[1]), part >= 0 else { throw wrong }
      tenths += text.hasPrefix("-") ? -part : part
    }
    guard range.contains(tenths) else { throw wrong }
    return tenths
  }

  /// A whole number within bounds.
  func whole(_ range: ClosedRange<Int>) throws(Finding) -> Int {
    guard let number = Int(text), range.contains(number) else { throw Finding.notANumber(self, range) }
    return number
  }
}

extension Finding {
  /// The nearest of what is offered, or all of it.
  static func notOffered(_ word: Word, _ all: [Text]) -> Finding {
    let near = suggestion(for: word.text, among: all.flatMap { [$0.nl, $0.en] })
    let list = all.joined()
    return Finding(
      Text(nl: "\(name: word.text) kan hier niet.", en: "\(name: word.text) cannot stand here."),
      at: word.place,
      advice: near.isEmpty ? Text(nl: "Kies uit \(list).", en: "Choose from \(list).") : near)
  }

  fileprivate static func notTenths(_ word: Word, _ range: ClosedRange<Int>) -> Finding {
    let (low, high) = (range.lowerBound * (point / 10), range.upperBound * (point / 10))
    return Finding(
      Text(
        nl:
          "\(name: word.text) is geen getal van \(points: low, decimals: 0) tot \(points: high, decimals: 0) met hooguit één decimaal.",
        en:
          "\(name: word.text) is not a number from \(points: low, decimals: 0) to \(points: high, decimals: 0) with at most one decimal."
      ), at: word.place)
  }
}
