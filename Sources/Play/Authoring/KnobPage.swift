/// Numbers of a scenario as an author reads them: what each is and does, and what came of turning it.

import Scenarios
import Simulation
import Wording

struct KnobPage {
  let effect: KnobEffect
  /// The line of each number that stands in the file.
  let lines: [String: Int]

  /// One number that was tried at some values, with the means of each.
  struct Trial {
    let knob: Knob
    let values: [Double]
    let means: [[Int]]
  }

  private var scenario: Scenario { effect.scenario }

  func heading(_ file: String) -> Reply {
    let customers = scenario.customers.count
    let weeks = scenario.opening.horizonWeeks
    return Reply([
      .heading(
        Text(verbatim: file),
        right: Text(
          nl: "\(customers, "klant", "klanten") · \(weeks, "week", "weken")",
          en: "\(customers, "customer", "customers") · \(weeks, "week", "weeks")")),
      .paragraph(meaningOfCells),
      .gap,
    ])
  }

  func block(_ trial: Trial) -> Reply {
    let isIdle = Set(trial.means).count == 1
    return Reply([
      .heading(Text(verbatim: trial.knob.name), right: facts(trial.knob)), .paragraph(trial.knob.meaning),
      isIdle ? .paragraph(idle(trial)) : .table(table(trial)), .gap,
    ])
  }

  private var meaningOfCells: Text {
    let seeds = effect.seeds
    guard let line = effect.players[0].line else {
      return Text(
        nl: "Wat niets doen oplevert bij andere waarden, gemiddeld over \(seeds) keer toeval.",
        en: "What doing nothing comes to at other values, the mean of \(seeds) lucks.")
    }
    return Text(
      nl: "In elk vak: de lijn \(name: line.id) / niets doen, gemiddeld over \(seeds) keer toeval.",
      en: "In each cell: the line \(name: line.id) / doing nothing, the mean of \(seeds) lucks.")
  }

  /// "0.1 · 0 to 1 · default 0.1 · line 31".
  private func facts(_ knob: Knob) -> Text {
    let (low, high) = (Text.exact(knob.range.lowerBound), Text.exact(knob.range.upperBound))
    var facts = [
      Text.exact(knob.read(scenario.opening)), Text(nl: "\(low) tot \(high)", en: "\(low) to \(high)"),
    ]
    if let usual = knob.usual, !knob.isShift {
      let number = Text.exact(usual)
      facts.append(Text(nl: "standaard \(number)", en: "default \(number)"))
    }
    if let path = knob.path, let line = lines[path] {
      facts.append(Text(nl: "regel \(line)", en: "line \(line)"))
    }
    return facts.joined(by: " · ")
  }

  private func idle(_ trial: Trial) -> Text {
    let values = trial.values.map(Text.exact).joined()
    return Text(nl: "Geen verschil bij \(values).", en: "No difference at \(values).")
  }

  private func table(_ trial: Trial) -> Table {
    let own = trial.knob.read(scenario.opening)
    let gauges = effect.gauges
    let columns =
      [Table.Column(Text(nl: "waarde", en: "value"), isNumber: true), .unnamed]
      + gauges.map { Table.Column($0.nameWithShare, isNumber: true) }
    let rows = zip(trial.values, trial.means).map { value, means in
      let sign = value == own ? Text(nl: "◀ nu", en: "◀ now") : Text.empty
      return [Text.exact(value), sign]
        + gauges.indices.map { column in
          effect.players.indices.map { row in
            let mean = means[row * gauges.count + column]
            return Text.number(mean, decimals: max(1, gauges[column].decimals))
          }.joined(by: " / ")
        }
    }
    return Table(columns: columns, rows: rows)
  }
}
