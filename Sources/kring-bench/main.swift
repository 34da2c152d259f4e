import Simulation
func founders() -> [StartingCustomer] {
  var all: [StartingCustomer] = []
  let e = [DayShare(days: 2, share: 0.7), DayShare(days: 3, share: 0.3)]
  for (ph, n, o) in [(Phase.prospect, 4, 0), (.new, 9, 1), (.loyal, 3, 4), (.former, 2, 1)] {
    for _ in 0..<n { all.append(StartingCustomer(phase: ph, satisfaction: 6.0, satisfactionSpread: 1, trust: 0.5, expectsDays: e, insists: 0.25, orders: o)) }
  }
  return all
}
var rules = Rules()
rules.price = 9000; rules.variableCost = 6300; rules.learnFirst = 0.1; rules.learnLeast = 0.03
rules.rivalLow = 5.2; rules.rivalHigh = 6.6; rules.mistakeLoss = 2; rules.dissatisfiedBelow = 5.5
let ill = Shock(week: 10, weeks: 8, deliveredIn: [DayShare(days: 3, share: 0.2), DayShare(days: 4, share: 0.8)])
let quotes = Quotes(deliveredIn: [DayShare(days: 2, share: 0.15), DayShare(days: 3, share: 0.75), DayShare(days: 4, share: 0.1)], pointsPerDay: 1, pointsAtOnce: 9, rushPerWeek: 1, rushWithinDays: 2, rushChance: 0.9, rushCostEuro: 400, patienceDays: 3, walkPerDay: 0.1)
let opening = Opening(rules: rules, quotes: quotes, customers: founders(), shocks: [ill], horizonWeeks: 26)
let below = Condition.compare(.fact(.expects), .less, .fact(.usual))
let always = Condition.compare(.number(1), .equal, .number(1))
let insist = Condition.compare(.fact(.insists), .equal, .number(1))
let lines: [(String, [HouseRule])] = [
  ("nothing", []),
  ("inform", [HouseRule(when: below, do: .inform(.usual))]),
  ("good", [HouseRule(when: below, do: .inform(.usual)), HouseRule(when: insist, do: .rush)]),
  ("rush", [HouseRule(when: always, do: .rush)]),
  ("rushins", [HouseRule(when: insist, do: .rush)]),
  ("promise1", [HouseRule(when: always, do: .promise(.exactly(1)))]),
  ("keep3", [HouseRule(when: below, do: .inform(.exactly(3)))]),
  ("always4", [HouseRule(when: always, do: .inform(.exactly(4)))]),
  ("always4+r", [HouseRule(when: always, do: .inform(.exactly(4))), HouseRule(when: insist, do: .rush)]),
  ("promise4+r", [HouseRule(when: always, do: .promise(.exactly(4))), HouseRule(when: insist, do: .rush)]),
  ("usual all+r", [HouseRule(when: always, do: .inform(.usual)), HouseRule(when: insist, do: .rush)]),
  ("promise usual+r", [HouseRule(when: below, do: .promise(.usual)), HouseRule(when: insist, do: .rush)]),
  ("always10", [HouseRule(when: always, do: .promise(.exactly(10)))]),
]
func f(_ x: Double) -> String { String(Int(x * 100)).count > 2 ? "\(Double(Int(x * 100)) / 100)" : "\(Double(Int(x*100))/100)" }
var outcomes: [String: [(Double, Double, Double)]] = [:]
for (name, rules) in lines {
  var q = 0.0, neg = 0.0, pos = 0.0, ord = 0.0, sat = 0.0, loyal = 0.0, act = 0.0, left = 0.0, trust = 0.0, money = 0.0
  let n = 200
  var rows: [(Double, Double, Double)] = []
  for seed in 1...n {
    var g = Game(opening, seed: UInt64(seed))
    for r in rules { try g.take(.addRule(r)) }
    try g.take(.run(weeks: 26))
    let t = g.tallies
    let a = (0..<g.market.count).filter { g.market.phase[$0].isActive }
    let s = a.isEmpty ? 0 : Double(a.reduce(0) { $0 + g.market.felt($1) }) / Double(a.count) / 1e6
    let ng = Double(t.reduce(0) { $0 + $1.disappointments }); let od = Double(t.reduce(0) { $0 + $1.orders })
    rows.append((ng, od, s))
    q += Double(t.reduce(0) { $0 + $1.quotes }); neg += ng; ord += od; sat += s
    pos += Double(t.reduce(0) { $0 + $1.delights }); money += Double(t.reduce(0) { $0 + $1.moneyEuro })
    loyal += Double(t[26].count(.loyal)); act += Double(t[26].active)
    left += Double(t.reduce(0) { $0 + $1.leftNew + $1.leftLoyal })
    trust += a.isEmpty ? 0 : Double(a.reduce(0) { $0 + g.market.trust[$1] }) / Double(a.count) / 1e6
  }
  outcomes[name] = rows
  let k = Double(n)
  print(name, "q", f(q/k), "neg", f(neg/k), "pos", f(pos/k), "orders", f(ord/k), "sat", f(sat/k), "loyal", f(loyal/k), "active", f(act/k), "left", f(left/k), "trust", f(trust/k), "money", f(money/k))
}
for (name, _) in lines {
  let g = outcomes["good"]!, o = outcomes[name]!
  var a = 0, b = 0, c = 0, all = 0
  for i in 0..<g.count { if g[i].0 < o[i].0 { a += 1 }; if g[i].1 > o[i].1 { b += 1 }; if g[i].2 > o[i].2 { c += 1 }; if o[i].1 >= g[i].1 && o[i].2 >= g[i].2 { all += 1 } }
  print("good beats", name, "neg", a, "orders", b, "sat", c, " other beats on orders+sat", all)
}
