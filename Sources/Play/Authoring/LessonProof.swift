/// What is proven of a lesson: its tasks can be done, not by accident, and every line an author wrote can be heard.

import Scenarios
import Simulation
import Wording

/// One task of a lesson, played by everybody: the gallery, the lines of the scenario and the lesson's own solution.
struct LessonProof {
  let scenario: Scenario
  let lesson: Lesson
  let step: Lesson.Step
  let task: Lesson.Task
  let contest: Contest

  /// The player of the lesson's own solution. No line can be called so: an id begins with a letter.
  private static let solver = "(solve)"

  /// - Parameter seeds: how many lucks, from 1 on; those of the class come on top.
  init(
    _ lesson: Lesson, _ step: Lesson.Step, _ task: Lesson.Task, in scenario: Scenario, seeds: Int,
    _ session: Session
  ) throws(Finding) {
    self.scenario = scenario
    self.lesson = lesson
    self.step = step
    self.task = task
    let (lines, wrong) = session.players(of: scenario, lesson)
    let (solution, mistakes) = session.decisions(task.solve, in: scenario)
    if let first = (wrong + mistakes).first { throw first }
    let measures = scenario.proof?.measures ?? [Gauge.satisfaction.rawValue, Gauge.orders.rawValue]
    let claim = Scenario.Proof(measures: measures, pass: task.pass)
    let gauges =
      Contest.gauges(of: claim) + task.onFail.flatMap(\.when).compactMap { Gauge(rawValue: $0.gauge) }
    let opening = scenario.opening.lasting(task.weeks)
    let players =
      Player.gallery(opening).map { $0.within(scenario) } + lines
      + [Player(id: LessonProof.solver, name: Text(nl: "de oplossing", en: "the solution"), solution)]
    let tournament = Tournament(
      opening: opening, players: players, seeds: (1...seeds).map { UInt64($0) } + lesson.seeds.shared,
      gauges: gauges.enumerated().filter { gauges.firstIndex(of: $1) == $0 }.map(\.element))
    contest = Contest(try Standings(tournament, session, step.idText), claim)
  }

  func verdicts() -> [Verdict] {
    let solver = contest.standings.player(LessonProof.solver)
    let named = (lesson.proof?.mustPass ?? []).map { contest.standings.player($0.id) }
    let failing = Set(
      [Player.nothingId, Player.randomId] + (lesson.proof?.mustFail ?? []).map(\.id))
    return ([solver] + named).map(contest.solvable) + (lesson.seeds.shared.isEmpty ? [] : [inClass(solver)])
      + contest.players.indices.filter { failing.contains(contest.players[$0].id) }
      .map(contest.notTrivial)
      + reproaches()
  }

  /// On the lucks that a class shares the solution must always pass.
  private func inClass(_ solver: Int) -> Verdict {
    let passes = contest.passes(solver)
    let first = passes.count - lesson.seeds.shared.count
    let failed = passes.indices.dropFirst(first).first { !passes[$0] }
    let seeds = lesson.seeds.shared.count
    return Verdict(
      failed == nil, Text(nl: "in de klas", en: "in class"),
      Text(
        nl: "de oplossing slaagt op elk van de \(seeds, "startgetal", "startgetallen") van de klas",
        en: "the solution passes on each of the \(seeds, "seed", "seeds") of the class"),
      replay: contest.replay(solver, failed))
  }

  // MARK: What is told to who fails

  /// Every line but the last is told to somebody.
  private func reproaches() -> [Verdict] {
    var heard = Array(repeating: Set<String>(), count: task.onFail.count)
    for player in contest.players.indices {
      let passes = contest.passes(player)
      for seed in passes.indices where !passes[seed] {
        guard let line = task.onFail.firstIndex(where: { holds($0, player, seed) }) else { continue }
        heard[line].insert(contest.players[player].id)
      }
    }
    return task.onFail.indices.filter { !task.onFail[$0].isAlways }.map { line in
      let who = heard[line].sorted().prefix(3).joined(separator: ", ")
      return Verdict(
        !heard[line].isEmpty, Text(nl: "geen dood spoor", en: "no dead branch"),
        heard[line].isEmpty
          ? Text(nl: "on_fail \(line + 1) hoort niemand", en: "on_fail \(line + 1) is heard by nobody")
          : Text(nl: "on_fail \(line + 1): \(name: who)", en: "on_fail \(line + 1): \(name: who)"),
        replay: contest.replay(contest.nothing, 0))
    }
  }

  private func holds(_ line: Lesson.Reproach, _ player: Int, _ seed: Int) -> Bool {
    let demands = line.when.allSatisfy { demand in
      guard let gauge = Gauge(rawValue: demand.gauge) else { return false }
      return demand.holds(
        contest.standings.values(player, gauge)[seed],
        nothing: contest.standings.values(contest.nothing, gauge)[seed])
    }
    return demands && line.neverUsed.allSatisfy { !used(player, seed).contains($0) }
  }

  /// Commands of a player, with those that its house rules give.
  private func used(_ player: Int, _ seed: Int) -> Set<String> {
    OpenGame(scenario: scenario, header: .trial(scenario), number: nil)
      .used(in: contest.players[player].decisions(contest.standings.seeds[seed]))
  }
}

extension Lesson.Step {
  fileprivate var idText: Text { Text(verbatim: id) }
}
