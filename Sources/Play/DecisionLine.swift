/// A decision as its command: in both languages for the reader, in English for the disk, where it reads back by the
/// same forms.

import Scenarios
import Simulation
import Wording

extension OpenGame {
  func text(of decision: Decision) -> Text {
    switch decision {
    case .inform(let customer, let days): Inform.name + words(id(customer), days)
    case .promise(let customer, let days): PromiseDays.name + words(id(customer), days)
    case .rush(let customer): Rush.name + Text(verbatim: " " + id(customer))
    case .addRule(let rule): Rule.name + Text(unchecked: " " + rule.line(.nl), " " + rule.line(.en))
    case .removeRule(let number): Rule.name + Text(verbatim: " ") + Rule.off + Text(verbatim: " \(number)")
    case .run(let weeks): Run.name + Text(verbatim: " \(weeks)")
    }
  }

  private func id(_ customer: Int) -> String { scenario.customers[customer].id }

  private func words(_ id: String, _ days: Int) -> Text { Text(verbatim: " \(id) \(days)") }

  func line(of decision: Decision) -> String { text(of: decision).en }
}
