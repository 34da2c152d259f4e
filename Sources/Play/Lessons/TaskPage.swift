/// A task: what is asked, how far it is, and what is told at its end.

import Scenarios
import Simulation
import Wording

struct TaskPage {
  let run: LessonRun
  let task: Lesson.Task

  /// How many weeks the task lasts.
  var weeks: Int { min(task.weeks ?? .max, run.scenario.opening.horizonWeeks) }

  /// What must hold, in words.
  var demands: Table {
    Table(columns: [.unnamed, .unnamed], rows: task.pass.map { [$0.gaugeName, $0.words] })
  }

  /// The same with what it came to.
  func standing(_ measured: Measured) -> Table {
    let columns = [
      Table.Column(Text(nl: "meter", en: "gauge")), Table.Column(Text(nl: "doel", en: "aim")),
      Table.Column(Text(nl: "jij", en: "you"), isNumber: true),
      Table.Column(Text(nl: "niets doen", en: "doing nothing"), isNumber: true), .unnamed,
    ]
    return Table(
      columns: columns,
      rows: task.pass.compactMap { demand in
        guard let gauge = Gauge(rawValue: demand.gauge) else { return nil }
        return [
          gauge.name, demand.words, Text.amount(gauge.value(measured.game, week: measured.game.week), gauge),
          Text.amount(gauge.value(measured.nothing, week: measured.nothing.week), gauge),
          measured.holds(demand)
            ? Text(nl: "gehaald", en: "reached") : Text(nl: "nog niet", en: "not yet"),
        ]
      })
  }

  /// The line that is told, from 0: the first that holds. The last one always does.
  func reproach(_ measured: Measured, used: Set<String>) -> Int {
    task.onFail.firstIndex { line in
      line.when.allSatisfy(measured.holds) && used.isDisjoint(with: line.neverUsed)
    } ?? task.onFail.count - 1
  }
}

extension Demand {
  var gaugeName: Text { Gauge(rawValue: gauge)?.name ?? Text(verbatim: gauge) }

  /// "at most 40% of what doing nothing gives".
  var words: Text {
    let least = bound == .atLeast
    let word = least ? Text(nl: "minstens", en: "at least") : Text(nl: "hoogstens", en: "at most")
    let gauge = Gauge(rawValue: gauge)
    let unit = Text(verbatim: gauge?.isShare == true ? "%" : "")
    switch yardstick {
    case .number: return word + Text(verbatim: " ") + Text.exact(number) + unit
    case .timesNothing:
      let share = Text.percent(number)
      return word + Text(nl: " \(share) van niets doen", en: " \(share) of doing nothing")
    case .aboveNothing:
      // A difference between two percentages is in points. "At least -2 above" is read as "at most 2 below".
      let points = gauge?.isShare == true ? Text(nl: " punten", en: " points") : .empty
      let amount = Text.exact(abs(number)) + points
      guard number < 0 else {
        return word + Text(nl: " \(amount) boven niets", en: " \(amount) above nothing")
      }
      let other = least ? Text(nl: "hoogstens", en: "at most") : Text(nl: "minstens", en: "at least")
      return other + Text(nl: " \(amount) onder niets", en: " \(amount) below nothing")
    }
  }
}

extension OpenGame {
  /// Commands of the road walked so far, with those that its house rules give; English names.
  var usedCommands: Set<String> { used(in: roads.road(roads.current).map(\.decision)) }

  func used(in decisions: [Decision]) -> Set<String> {
    var names: Set<String> = []
    for decision in decisions where canName(decision) {
      names.insert(line(of: decision).split(separator: " ").first.map(String.init) ?? "")
      if case .addRule(let rule) = decision { names.insert(rule.action.command.en) }
    }
    return names
  }
}

extension Opening {
  /// The same, ended sooner where a step of a lesson takes fewer weeks; nil for as long as it lasts.
  func lasting(_ weeks: Int?) -> Opening {
    var opening = self
    opening.horizonWeeks = min(weeks ?? .max, horizonWeeks)
    return opening
  }
}
