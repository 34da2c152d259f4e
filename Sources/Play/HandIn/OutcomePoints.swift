/// Points for the outcome: the learner's own decisions on lucks that nobody has seen, against doing nothing and
/// against the solution of the lesson.
///
/// The lucks follow from the lesson, so that everybody who did it meets the same. 0 is what doing nothing gives on the
/// same luck, 100 what the solution gains on average; each gauge between -50 and 110, then their mean.

import Scenarios
import Simulation
import Wording

private let lucksInLesson = 10
private let lucksInExam = 30
/// A gauge counts when the solution is this clearly better than doing nothing: Cohen's dz, 0.8 is large.
private let clearEffect = 0.8

extension LessonPoints.Score {
  static func outcome(_ replay: LessonReplay, _ session: Session) throws(Finding) -> Self {
    let steps = replay.run.lesson.steps.filter { $0.kind == .task }
    guard !steps.isEmpty else { return Self(.outcome, share: nil, .notInLesson) }
    var sums: [Double] = []
    var shares: [String: Double] = [:]
    var spread = 0.0
    for step in steps {
      guard case .task(let task) = step.work, !task.isContinued else { continue }
      guard let decisions = replay.played[step.id], !replay.run.has(.skipped, step.id) else {
        sums.append(0)
        shares[step.id] = 0
        continue
      }
      guard let scores = try scores(decisions, task, replay.run, session) else { continue }
      sums.append(mean(scores))
      shares[step.id] = mean(scores) / 100
      spread = max(spread, deviation(scores))
    }
    guard !sums.isEmpty else {
      return Self(
        .outcome, share: nil, Text(nl: "deze taak laat zich niet meten", en: "this task cannot be measured"))
    }
    let (score, wide) = (Int(mean(sums).rounded()), Int(spread.rounded()))
    let lucks = replay.run.isExam ? lucksInExam : lucksInLesson
    var points = Self(
      .outcome, share: mean(sums) / 100,
      Text(
        nl: "\(score) van 100 op \(lucks) toevallen, spreiding \(wide)",
        en: "\(score) of 100 on \(lucks) lucks, spread \(wide)"))
    points.steps = shares
    return points
  }

  /// Luck by luck; nil when the solution is on no gauge clearly better than doing nothing.
  private static func scores(
    _ decisions: [Decision], _ task: Lesson.Task, _ run: LessonRun, _ session: Session
  ) throws(Finding) -> [Double]? {
    let (solution, wrong) = session.decisions(task.solve, in: run.scenario)
    if let first = wrong.first { throw first.asAuthors }
    let opening = run.scenario.opening.lasting(task.weeks)
    let named = task.pass.map(\.gauge) + (run.scenario.proof?.measures ?? [])
    let gauges = named.enumerated().filter { named.firstIndex(of: $1) == $0 }
      .compactMap { Gauge(rawValue: $0.element) }.filter { $0.moreIsBetter != nil }
    let chance = Chance(seed: hash(of: "outcome " + run.lesson.id))
    let lucks = run.isExam ? lucksInExam : lucksInLesson
    let players = [
      Player(id: Player.nothingId, name: .empty, []), Player(id: "you", name: .empty, decisions),
      Player(id: "solve", name: .empty, solution),
    ]
    let tournament = Tournament(
      opening: opening, players: players, seeds: (1...lucks).map { chance.otherSeed($0) }, gauges: gauges)
    let contest = Contest(
      try Standings(tournament, session, run.lesson.title),
      Scenario.Proof(measures: gauges.map(\.rawValue), pass: []))
    let demanded = task.pass.map(\.gauge)
    let clear = gauges.filter { contest.effect(2, over: 0, $0).size >= clearEffect }
    // What the task asks for comes first; the scenario's own measures where that cannot be measured.
    let asked = clear.filter { demanded.contains($0.rawValue) }
    let counted = asked.isEmpty ? clear : asked
    guard !counted.isEmpty else { return nil }
    return (0..<lucks).map { luck in
      mean(
        counted.map { gauge in
          let full = mean(contest.lead(2, over: 0, gauge))
          return (contest.lead(1, over: 0, gauge)[luck] / full * 100).kept(in: -50...110)
        })
    }
  }
}
