import Simulation

/// One customer's week as far as the statements look at it.
struct Seen {
  struct Marks: OptionSet {
    let rawValue: UInt16

    static let ordered = Marks(rawValue: 1)
    /// Left by itself; who ceased to exist did not.
    static let left = Marks(rawValue: 2)
    static let offered = Marks(rawValue: 4)
    static let joined = Marks(rawValue: 8)
    /// The offer came after a promoter had spoken of us.
    static let heard = Marks(rawValue: 16)
    /// Had left before this week.
    static let hadLeft = Marks(rawValue: 32)
    static let mistake = Marks(rawValue: 64)
    static let surprised = Marks(rawValue: 128)
    /// Came through a promoter, in this life or an earlier one.
    static let referred = Marks(rawValue: 256)
    static let active = Marks(rawValue: 512)
  }

  /// As the week ends, millionths.
  let felt: Int32
  let goodwill: Int32
  /// Chance to choose us at the next need, as the week ends.
  let choice: Float
  let orders: Int16
  let marks: Marks
  let phase: Phase
  /// How a mistake of this week ended.
  let end: Event.Complaint?

  init(_ customer: Customer, after before: (hadLeft: Bool, week: Int32), heard: Bool, _ rules: Rules) {
    let week = before.week
    var marks: Marks = []
    if customer.orderWeek == week { marks.insert(.ordered) }
    if customer.leftWeek == week && !customer.isGone { marks.insert(.left) }
    if customer.offerWeek == week { marks.insert(.offered) }
    if customer.joinedWeek == week { marks.insert(.joined) }
    if heard { marks.insert(.heard) }
    if before.hadLeft { marks.insert(.hadLeft) }
    if customer.mistakeWeek == week { marks.insert(.mistake) }
    if customer.gestureWeek == week { marks.insert(.surprised) }
    if customer.isReferred { marks.insert(.referred) }
    if customer.phase.isActive { marks.insert(.active) }
    self.marks = marks
    felt = Int32(customer.felt)
    goodwill = Int32(customer.goodwill)
    choice =
      customer.phase.isActive
      ? Float(logistic(rules.choice * customer.advantage(over: customer.rival, rules))) : 0
    orders = Int16(clamping: customer.orders)
    phase = customer.phase
    end = customer.mistakeWeek == week ? customer.complaint : nil
  }

  var isActive: Bool { marks.contains(.active) }
  var feltPoints: Double { points(Micro(felt)) }
}

/// Every customer through every week. Rows of one customer lie together, because most questions follow one.
struct History {
  let customers: Int
  let weeks: Int
  private(set) var seen: [Seen] = []

  /// Weeks count from 1.
  subscript(customer: Int, week: Int) -> Seen { seen[customer * weeks + week - 1] }

  /// Whether something happened to a customer in a range of weeks.
  func has(_ mark: Seen.Marks, _ customer: Int, in weeks: some Sequence<Int>) -> Bool {
    weeks.contains { self[customer, $0].marks.contains(mark) }
  }

  func count(_ mark: Seen.Marks, _ customer: Int, in weeks: some Sequence<Int>) -> Int {
    weeks.count { self[customer, $0].marks.contains(mark) }
  }

  /// Plays a game week by week and looks at every customer as each week ends. Who heard of us is not seen.
  init(of firm: Firm, _ customers: Int, weeks: Int, seed: UInt64) {
    var game = firm.game(customers, seed: seed)
    self.customers = customers
    self.weeks = weeks
    let rules = game.rules
    var hadLeft = game.market.customers.map(\.hasLeft)
    let nothing = Seen(game.market[0], after: (false, -1), heard: false, rules)
    seen = Array(repeating: nothing, count: customers * weeks)
    for week in 0..<weeks {
      firm.pass(1, &game)
      for id in 0..<customers {
        let customer = game.market[id]
        seen[id * weeks + week] = Seen(
          customer, after: (hadLeft[id], Int32(week + 1)), heard: false, rules)
        hadLeft[id] = customer.hasLeft
      }
    }
  }

  /// Plays every customer again with its books open: `look` sees each customer's weeks before they are summed up.
  init(retracing game: Game, look: (Int, [CustomerWeek]) -> Void) {
    customers = game.market.count
    weeks = game.week
    seen.reserveCapacity(customers * weeks)
    for id in game.market.indices {
      let past = game.retrace(id)
      look(id, past)
      var hadLeft = false
      // By place: rows are large, and walking over them would copy each.
      for place in past.indices {
        let heard = past[place].events.contains { event in
          if case .offered(_, referred: true) = event { true } else { false }
        }
        seen.append(
          Seen(past[place].customer, after: (hadLeft, Int32(place + 1)), heard: heard, game.rules))
        hadLeft = past[place].customer.hasLeft
      }
    }
  }
}
