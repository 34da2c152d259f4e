import Testing

@testable import Simulation

/// One customer who needs nothing and gets gestures in these weeks: what each brought, in points.
private func gestures(in weeks: Set<Int>, _ deed: Deed = .gesture) throws -> [Double] {
  var game = Game(.plain([.resting(mark: 5)]), seed: 1)
  for week in 1...(weeks.max() ?? 1) {
    if weeks.contains(week) { try game.take(.deed(deed, customer: 0)) }
    try game.take(.run(weeks: 1))
  }
  return game.retrace(0).map { points($0.books[.gesture]) }.filter { $0 != 0 }
}

@Test func `a gesture every week is a habit: the eighth brings at most four tenths of the first`() throws {
  let brought = try gestures(in: Set(1...8))
  #expect(brought.count == 8 && brought[0] == 0.9)
  #expect(brought[7] <= 0.4 * brought[0] && brought[7] > 0)
  for (one, next) in zip(brought, brought.dropFirst()) { #expect(next < one) }
}

@Test func `a gesture twice a year stays a surprise`() throws {
  let brought = try gestures(in: [1, 27, 53, 79])
  #expect(brought.count == 4)
  for gesture in brought { #expect(gesture >= 0.75 * brought[0]) }
}

@Test func `a gift does more than a gesture, costs ten times as much, and wears off alike`() throws {
  let gifts = try gestures(in: Set(1...8), .gift)
  let small = try gestures(in: Set(1...8))
  for (gift, gesture) in zip(gifts, small) { #expect(abs(gift / gesture - 1.3 / 0.9) < 1e-4) }
  let gift = try Game.played(.plain([.resting()]), [.deed(.gift, customer: 0)])
  let gesture = try Game.played(.plain([.resting()]), [.deed(.gesture, customer: 0)])
  #expect(gift.tallies[1].costs[.gestures] == 400 && gesture.tallies[1].costs[.gestures] == 40)
  #expect(gift.events().contains(.surprised(big: true)) && gesture.events().contains(.surprised(big: false)))
}

@Test func `who is used to gestures misses one at an order`() throws {
  var game = Game(.plain([.buying()]), seed: 1)
  try game.play([.surprise(perYear: 52)], weeks: 12)
  #expect(game.retrace(0).allSatisfy { $0.books[.gestureMissed] == 0 && $0.books[.gesture] > 0 })
  let habit = points(game.market[0].habituation)
  try game.play([.surprise(perYear: 0)])
  #expect(game.books()[.gestureMissed] == micro(-0.1 * habit))
  #expect(game.books()[.gesture] == 0)
  let never = try Game.played(.plain([.buying()]))
  #expect(never.books()[.gestureMissed] == 0)
}

@Test func `gestures by policy come as often as was decided`() throws {
  let crowd = Opening.plain(Array(repeating: .resting(), count: 200))
  let game = try Game.played(crowd, [.surprise(perYear: 6)], weeks: 26)
  #expect(abs(Double(game.total(\.gestures)) - 600) < 75)
  #expect(try Game.played(crowd, weeks: 5).total(\.gestures) == 0)
}

@Test func `goodwill fades by 4% a week, good and bad`() throws {
  var game = try Game.played(.plain([.resting()]), [.deed(.gesture, customer: 0)])
  #expect(game.market[0].goodwill == 900_000)
  try game.take(.run(weeks: 1))
  #expect(game.books()[.fade] == -36_000)
  let cold = Opening.plain([.resting()]) { $0.factors[.people] = 0 }
  game = try Game.played(cold, [.deed(.greet, customer: 0)])
  let bad = game.market[0].goodwill
  try game.take(.run(weeks: 1))
  #expect(bad < 0 && game.books()[.fade] == micro(-0.04 * points(bad)))
}

@Test func `goodwill ends at 3 and felt satisfaction at 10, and the books say what was cut off`() throws {
  var game = Game(.plain([.resting(mark: 7), .resting(mark: 9.5)]) { $0.rules.habit = 0 }, seed: 1)
  for _ in 1...5 { try game.play([.deed(.gift, customer: 0), .deed(.gift, customer: 1)]) }
  #expect(game.market[0].goodwill == 3 * point && game.market[0].felt == 10 * point)
  #expect(game.market[1].felt == 10 * point)
  #expect(game.retrace(0).contains { $0.books[.limitGoodwill] < 0 })
  #expect(game.retrace(1).contains { $0.books[.limitMark] < 0 })
}
