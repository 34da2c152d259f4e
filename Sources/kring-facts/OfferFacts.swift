import Simulation

/// Offers to prospects, former customers and who was sent by a promoter, and what each brings.

struct OfferFacts {
  let base: Base

  var facts: [Fact] { acceptance + winback + referral }

  private var acceptance: [Fact] {
    [
      Fact(
        "18", "offers accepted by cold prospects", base.acceptance(former: false), 0.05...0.20,
        "Griffin & Lowenstein 2001: 5-20%"),
      Fact(
        "18b", "offers accepted by former customers", base.acceptance(former: true), 0.20...0.40,
        "Griffin & Lowenstein 2001: 20-40%"),
      Fact(
        "18c", "current customers that order again within 26 weeks",
        base.does(.ordered, within: 26, 0..<10.01), 0.5...0.8, "Griffin & Lowenstein 2001: 60-70%"),
    ]
  }

  private var winback: [Fact] {
    let cold = returnOn(former: false)
    let former = returnOn(former: true)
    return [
      Fact(
        "19", "offers accepted by former customers: left at 7 and more / below 6",
        acceptance(leftAt: 7..<10.01) / acceptance(leftAt: 0..<6), 1.2...4,
        "Kumar, Bhagwat & Zhang 2015; Stauss & Friege 1999"),
      Fact(
        "19b", "return in two years: winning back / cold prospects", former / cold, 1.5...12,
        "Stauss & Friege 1999 in Thomas et al. 2004: 214% and 23%"),
    ]
  }

  /// Share accepted of the offers to who left with such a felt satisfaction, points.
  private func acceptance(leftAt felt: Range<Double>) -> Double {
    var accepted: [Bool] = []
    for id in 0..<base.history.customers {
      var last: Double?
      for week in 1...Base.weeks {
        let seen = base.history[id, week]
        if seen.marks.contains(.offered), !seen.marks.contains(.heard), let last, felt.contains(last) {
          accepted.append(seen.marks.contains(.joined))
        }
        if seen.marks.contains(.left) { last = seen.feltPoints }
      }
    }
    return share(accepted)
  }

  /// Margin on the orders of two years less the cost of one new customer, against that cost.
  private func returnOn(former: Bool) -> Double {
    let cost = base.costOfOne(former: former)
    let margin = base.rules.price - base.rules.variableCost
    var orders: [Double] = []
    for id in 0..<base.history.customers {
      for week in 1...103 {
        let marks = base.history[id, week].marks
        guard marks.contains(.joined), !marks.contains(.heard), marks.contains(.hadLeft) == former else {
          continue
        }
        orders.append(Double(base.history.count(.ordered, id, in: week...week + 103)))
      }
    }
    return (margin * mean(orders) - cost) / cost
  }

  /// A firm that people speak of, so that there are enough who were referred.
  private var referral: [Fact] {
    var firm = Firm()
    firm.rules.mention = 0.5
    firm.rules.approach = 0.012
    firm.surprisesPerYear = 1.5
    firm.aims = Array(repeating: 0.8, count: 5)
    let history = History(of: firm, 24_000, weeks: 156, seed: base.seed)
    var left: [Bool: [Bool]] = [:]
    var orders: [Bool: [Double]] = [:]
    for id in 0..<history.customers {
      for week in 1...103 {
        let marks = history[id, week].marks
        guard marks.contains(.joined), !marks.contains(.hadLeft) else { continue }
        let referred = marks.contains(.referred)
        left[referred, default: []].append(history.has(.left, id, in: week...week + 52))
        orders[referred, default: []].append(Double(history.count(.ordered, id, in: week...week + 52)))
      }
    }
    return [
      Fact(
        "20", "leaves in the first year: referred / other new customers",
        share(left[true] ?? []) / share(left[false] ?? []), 0.70...0.92, "Schmitt et al. 2011: 0.82"),
      Fact(
        "20b", "orders in the first year: referred / other new customers",
        mean(orders[true] ?? []) / mean(orders[false] ?? []), 1.08...1.6,
        "Schmitt et al. 2011: value 16 to 25% higher"),
    ]
  }
}
