/// How the supplier works, in a few lines; what plays no part in a scenario is left out.

import Scenarios
import Simulation
import Wording

extension OpenGame {
  private var supplier: Supplier { game.supplier }
  private var opening: Opening { scenario.opening }

  /// Empty in a scenario about days: there is nothing to decide for the firm.
  var firmLines: [Text] {
    guard !isAboutDays else { return [] }
    var lines = [strategyLine, factorLine]
    if opening.hoursPerWeek > 0 { lines.append(hoursLine) }
    if supplier.board != nil { lines.append(boardLine) }
    lines.append(habitLine)
    if supplier.policy.definition != .buying { lines.append(definitionLine) }
    return lines
  }

  private var strategyLine: Text {
    let chosen = supplier.policy.strategy?.name ?? Strategy.none
    let levels = Strategy.allCases.map { strategy -> Text in
      let level = micro(supplier.levels[strategy])
      return Text(
        nl: "\(strategy.word) \(points: level, decimals: 1)",
        en: "\(strategy.word) \(points: level, decimals: 1)")
    }.joined(by: " · ")
    return Text(
      nl: "Strategie: \(chosen). Niveaus: \(levels).", en: "Strategy: \(chosen). Levels: \(levels).")
  }

  private var factorLine: Text {
    let factors = Factor.allCases.map { factor -> Text in
      let share = micro(supplier.factors[factor] * 100)
      return Text(
        nl: "\(factor.name) \(points: share, decimals: 0)%",
        en: "\(factor.name) \(points: share, decimals: 0)%")
    }.joined(by: " · ")
    let effect = micro(supplier.factors.effect * 100)
    return Text(
      nl: "CRM-factoren: \(factors); samen \(points: effect, decimals: 0)%.",
      en: "CRM factors: \(factors); together \(points: effect, decimals: 0)%.")
  }

  /// "acquire 4, care 8, winback 0, align 0".
  var hoursByTask: Text {
    Hours.Task.allCases.map { task -> Text in
      let hours = supplier.policy.hours[task]
      return Text(nl: "\(task.name) \(hours)", en: "\(task.name) \(hours)")
    }.joined()
  }

  private var hoursLine: Text {
    let (tasks, all) = (hoursByTask, opening.hoursPerWeek)
    return Text(nl: "Uren: \(tasks), van de \(all).", en: "Hours: \(tasks), of \(all).")
  }

  private var boardLine: Text {
    let support = Int((supplier.board?.support ?? 0) * 100 + 0.5)
    let needed = Int((supplier.board?.convincedFrom ?? 0) * 100 + 0.5)
    return Text(
      nl: "Steun van de directie: \(support) van de 100, overtuigd vanaf \(needed).",
      en: "Support of the board: \(support) of 100, convinced from \(needed).")
  }

  private var habitLine: Text {
    let on = Habit.allCases.filter { supplier.policy.habits.contains($0) }.map(\.name)
    let list = on.isEmpty ? Strategy.none : on.joined()
    let channel = supplier.policy.channel.name
    return Text(nl: "Gewoontes: \(list). Kanaal: \(channel).", en: "Habits: \(list). Channel: \(channel).")
  }

  private var definitionLine: Text {
    let definition = supplier.policy.definition
    let count = game.customers(by: definition)
    return Text(
      nl: "Als klant telt: \(definition.meaning) (\(count)).",
      en: "A customer is: \(definition.meaning) (\(count)).")
  }
}
