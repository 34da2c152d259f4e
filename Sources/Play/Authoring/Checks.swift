/// The checks of a proof that follow from a tournament alone. Numbers are those of the author's guide.

import Scenarios
import Simulation
import Wording

/// How sure a claim must be.
enum Limits {
  /// Share of lucks in which a good line must pass.
  static let solved = 0.95
  /// Share of lucks in which one that must fail may pass.
  static let lucky = 0.02
  /// Paired effect (dz) from which a difference is large: Cohen 1988.
  static let largeEffect = 0.8
  /// Share of lucks in which a difference must have its sign: luck may change when, not whether.
  static let sameSign = 0.95
  /// Share of lucks in which another may beat the good line.
  static let beaten = 0.05
  /// Points of score that a wrong line lies at least below one that is better.
  static let margin = 10.0
  /// Points of score that luck may move the good line.
  static let spread = 15.0
  /// Rows of a chart, and how many of them two lines must lie apart to be seen apart.
  static let chartRows = 12.0
  static let rowsApart = 3.0
  /// Standard error of a score that is good enough for a mark, points.
  static let markError = 3.0
}

extension Contest {
  func solvable() -> [Verdict] { good.map(solvable) }

  /// One who must pass does.
  func solvable(_ player: Int) -> Verdict {
    let passes = passes(player)
    return Verdict(
      share(passes) >= Limits.solved, Text(nl: "haalbaar", en: "solvable"),
      passing(player, share(passes)) + (share(passes) >= Limits.solved ? .empty : missed(player)),
      replay: replay(player, passes.firstIndex(of: false)))
  }

  /// The demand that stands in the way most often.
  private func missed(_ player: Int) -> Text {
    let counts = demands.map { demand in met(demand, player).count { !$0 } }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most),
      let gauge = Gauge(rawValue: demands[place].gauge)
    else { return .empty }
    return Text(nl: "; vooral \(gauge.name)", en: "; mostly \(gauge.name)")
  }

  /// Doing nothing, chance, shortcuts and wrong lines do not pass. A half-way line may.
  func notTrivial() -> [Verdict] {
    let gallery = players.indices.filter { players[$0].line == nil }
    let most = gallery.map(passRate).filter { $0 <= Limits.lucky }
    let together = Verdict(
      true, Text(nl: "niet vanzelf", en: "not trivial"),
      Text(
        nl:
          "\(most.count, "speler van de galerij slaagt", "spelers van de galerij slagen") in hoogstens \(.finePercent(most.max() ?? 0))",
        en:
          "\(most.count, "player of the gallery passes", "players of the gallery pass") at most \(.finePercent(most.max() ?? 0))"
      ))
    return (most.isEmpty ? [] : [together]) + gallery.map(notTrivial).filter(\.fails)
      + players.indices.filter { players[$0].mustFail }.map(notTrivial)
  }

  /// One who must fail does.
  func notTrivial(_ player: Int) -> Verdict {
    let passes = passes(player)
    let check =
      players[player].role == .exploit
      ? Text(nl: "geen sluipweg", en: "no exploit") : Text(nl: "niet vanzelf", en: "not trivial")
    return Verdict(
      share(passes) <= Limits.lucky, check, passing(player, share(passes)),
      replay: replay(player, passes.firstIndex(of: true)))
  }

  func passing(_ player: Int, _ rate: Double) -> Text {
    Text(
      nl: "\(name: players[player].id) slaagt in \(.finePercent(rate)) van \(seeds) keer",
      en: "\(name: players[player].id) passes \(.finePercent(rate)) of \(seeds, "seed", "seeds")")
  }

  /// A wrong line is seen to be wrong: far off, on nearly every luck, and apart in the chart.
  func visible() -> [Verdict] {
    wrong.map { player in
      let best = good[0]
      let effect = clearest(best, over: player)
      let rows = rowsApart(best, player, effect.gauge)
      let holds =
        effect.size >= Limits.largeEffect && effect.sameSign >= Limits.sameSign && rows >= Limits.rowsApart
      let leads = lead(best, over: player, effect.gauge)
      return Verdict(
        holds, Text(nl: "zichtbaar fout", en: "seen to fail"),
        Text(
          nl:
            "\(name: players[player].id): \(effect.gauge.name) dz \(.number(effect.size)) in \(.percent(effect.sameSign)), \(.number(rows, decimals: 0)) rijen",
          en:
            "\(name: players[player].id): \(effect.gauge.name) dz \(.number(effect.size)) in \(.percent(effect.sameSign)), \(.number(rows, decimals: 0)) rows"
        ), replay: replay(player, leads.firstIndex { $0 <= 0 } ?? 0))
    }
  }

  var wrong: [Int] { good.isEmpty ? [] : players.indices.filter { players[$0].mustFail } }

  /// How far two players lie apart at their widest, in rows of a chart that shows both and doing nothing.
  private func rowsApart(_ one: Int, _ other: Int, _ gauge: Gauge) -> Double {
    let curves = [one, other, nothing].map { standings.curve($0, gauge) }
    let all = curves.joined()
    guard let low = all.min(), let high = all.max(), high > low else { return 0 }
    let apart = zip(curves[0], curves[1]).map { ($0 - $1).magnitude }.max() ?? 0
    return apart / (high - low) * Limits.chartRows
  }

  /// Nobody else does better on everything. Those who hardly ever do are told of together.
  func strong() -> [Verdict] {
    guard !good.isEmpty else { return [] }
    let others = players.indices.filter { !players[$0].isGood }
    let most = others.map { share(beatsGood($0)) }.filter { $0 <= Limits.beaten }
    let none = Verdict(
      true, Text(nl: "goed is sterk", en: "good is strong"),
      Text(
        nl:
          "\(most.count, "speler is", "spelers zijn") op alles beter in hoogstens \(.finePercent(most.max() ?? 0))",
        en:
          "\(most.count, "player is", "players are") better on all in at most \(.finePercent(most.max() ?? 0))"
      ))
    return (most.isEmpty ? [] : [none]) + others.map(beating).filter(\.fails)
  }

  private func beating(_ player: Int) -> Verdict {
    let beats = beatsGood(player)
    return Verdict(
      share(beats) <= Limits.beaten, Text(nl: "goed is sterk", en: "good is strong"),
      Text(
        nl: "\(name: players[player].id) is op alles beter in \(.finePercent(share(beats)))",
        en: "\(name: players[player].id) is better on all in \(.finePercent(share(beats)))"),
      replay: replay(player, beats.firstIndex(of: true)))
  }

  /// A measure on which good is no better than nothing would count for nobody.
  func leading() -> [Verdict] {
    guard let best = good.first else { return [] }
    return measures.compactMap { gauge in
      let ahead = mean(lead(best, over: nothing, gauge))
      guard ahead <= 0 else { return nil }
      return Verdict(
        false, Text(nl: "maat die telt", en: "a measure that counts"),
        Text(
          nl: "\(gauge.name): \(name: players[best].id) is er niet beter dan niets doen",
          en: "\(gauge.name): \(name: players[best].id) is no better at it than doing nothing"),
        replay: replay(best, 0))
    }
  }

  /// A demand that everybody meets on every luck asks for nothing.
  func asking() -> [Verdict] {
    demands.compactMap { demand in
      guard players.indices.allSatisfy({ met(demand, $0).allSatisfy { $0 } }) else { return nil }
      return Verdict(
        false, Text(nl: "eis die iets vraagt", en: "a demand that asks"),
        Text(
          nl: "\(name: demand.gauge): iedereen haalt dit altijd",
          en: "\(name: demand.gauge): everybody always meets it"),
        replay: replay(nothing, 0))
    }
  }

  /// Half of the advice is worth more than nothing and less than all of it, and a wrong line clearly less than half.
  func ordered() -> [Verdict] {
    guard !good.isEmpty else { return [] }
    let best = good.map { mean(scores($0)) }.min() ?? 0
    let partial = players.indices.filter { players[$0].role == .partial }
    // Half of the advice that is out of order itself is no yardstick for the wrong ones.
    let half = partial.map { mean(scores($0)) }.filter { $0 > 0 && $0 < best }.min() ?? best
    return partial.map { ordered($0, above: 0, below: best) }
      + wrong.map { ordered($0, above: nil, below: half - Limits.margin) }
  }

  /// A score between two others.
  private func ordered(_ player: Int, above low: Double?, below high: Double) -> Verdict {
    let score = mean(scores(player))
    let limits =
      low.map {
        Text(
          nl: "tussen \(.number($0)) en \(.number(high))", en: "between \(.number($0)) and \(.number(high))")
      }
      ?? Text(
        nl: "onder \(.number(high)), \(.number(Limits.margin, decimals: 0)) punten onder wat beter is",
        en: "below \(.number(high)), \(.number(Limits.margin, decimals: 0)) points below what is better")
    return Verdict(
      low.map { score > $0 && score < high } ?? (score <= high), Text(nl: "volgorde", en: "order of scores"),
      Text(
        nl: "\(name: players[player].id) scoort \(.number(score)); hoort \(limits)",
        en: "\(name: players[player].id) scores \(.number(score)); belongs \(limits)"),
      replay: replay(player, 0))
  }

  /// How much of a score is luck, and how many lucks a mark must rest on.
  func luck() -> [Verdict] {
    good.map { player in
      let spread = deviation(scores(player))
      let lucks = Int(max(1, (spread / Limits.markError) * (spread / Limits.markError)).rounded(.up))
      return Verdict(
        spread <= Limits.spread, Text(nl: "deel geluk", en: "share of luck"),
        Text(
          nl: "\(name: players[player].id): \(.number(spread)) punten; een cijfer vraagt \(lucks) keer",
          en: "\(name: players[player].id): \(.number(spread)) points; a mark needs \(lucks, "seed", "seeds")"
        ),
        replay: replay(player, 0))
    }
  }

  func replay(_ player: Int, _ seed: Int?) -> Verdict.Replay? {
    seed.map { Verdict.Replay(player: players[player], seed: standings.seeds[$0]) }
  }
}
