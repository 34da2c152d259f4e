import Simulation

/// Four years of the usual firm, which most statements look at.
struct Base {
  let seed: UInt64
  let game: Game
  let history: History
  /// Start plus all causes is now, for every account of every fourth customer: adding up takes as long as playing.
  private(set) var booksBalance = true
  /// Playing a customer again alone led to the same row.
  private(set) var retracesAgree = true
  /// Rows of all customers as some weeks ended.
  private(set) var rows: [Int: [Customer]] = [:]

  static let customers = 20_000
  static let weeks = 208
  /// When a survey asks twice, and when the data are asked who will leave: to learn from, and to be tried on.
  static let surveyWeek = 150
  static let learnWeeks = [80, 93, 106, 119]
  static let tryWeeks = [145, 158, 171, 184]

  init(seed: UInt64) {
    self.seed = seed
    let game = Firm().played(Base.customers, weeks: Base.weeks, seed: seed)
    var balanced = true
    var agreed = true
    let kept = [Base.surveyWeek] + Base.learnWeeks + Base.tryWeeks
    var rows = Dictionary(uniqueKeysWithValues: kept.map { ($0, [Customer]()) })
    history = History(retracing: game) { id, past in
      agreed = agreed && past[Base.weeks - 1].customer == game.market[id]
      if id % 4 == 0 { balanced = balanced && Base.balances(game, id, past) }
      for week in kept { rows[week]?.append(past[week - 1].customer) }
    }
    self.game = game
    self.rows = rows
    booksBalance = balanced
    retracesAgree = agreed
  }

  private static func balances(_ game: Game, _ id: Int, _ past: [CustomerWeek]) -> Bool {
    var books = Books()
    for place in past.indices { books += past[place].books }
    let opened = game.opened(id)
    return Account.allCases.allSatisfy {
      opened.balance($0) + books.total($0) == game.market[id].balance($0)
    }
  }

  var rules: Rules { game.rules }

  /// Customers that buy from us as a week ends.
  func active(_ week: Int) -> [Int] { history.activeIn(week) }

  /// Of the customers whose felt satisfaction lies in a box, at nine moments far apart: the mean of a figure.
  /// - Parameter box: points, without its upper end.
  func inBox(_ box: Range<Double>, _ figure: (Int, Int) -> Double?) -> Double {
    var figures: [Double] = []
    for week in stride(from: 61, to: 151, by: 6) {
      for id in active(week) where box.contains(history[id, week].feltPoints) {
        if let one = figure(id, week) { figures.append(one) }
      }
    }
    return mean(figures)
  }

  func chooses(_ box: Range<Double>) -> Double {
    inBox(box) { id, week in
      history[id, week + 1].isActive ? Double(history[id, week].choice) : nil
    }
  }

  /// Share that leaves within a year, or orders within some weeks.
  func leaves(_ box: Range<Double>) -> Double { does(.left, within: 52, box) }

  func does(_ mark: Seen.Marks, within weeks: Int, _ box: Range<Double>) -> Double {
    inBox(box) { id, week in history.has(mark, id, in: week + 1...week + weeks) ? 1 : 0 }
  }

  /// The share of offers that is accepted from the second year on: cold prospects or former customers, without who
  /// was sent by a promoter.
  func acceptance(former: Bool) -> Double {
    var accepted: [Bool] = []
    for id in 0..<history.customers {
      for week in 53...Base.weeks {
        let marks = history[id, week].marks
        guard marks.contains(.offered), !marks.contains(.heard), marks.contains(.hadLeft) == former else {
          continue
        }
        accepted.append(marks.contains(.joined))
      }
    }
    return share(accepted)
  }

  /// Euro for one new customer: offers and approaches until one is accepted.
  func costOfOne(former: Bool) -> Double {
    (rules.offerCost + rules.approachCost) / acceptance(former: former)
  }
}

extension History {
  func activeIn(_ week: Int) -> [Int] { (0..<customers).filter { self[$0, week].isActive } }
}
