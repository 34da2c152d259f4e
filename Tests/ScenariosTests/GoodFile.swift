/// A small scenario with every key once, and the marked variants that tests make of it.

let goodFile = """
  format: kring/scenario/1
  id: klein
  version: 1.0.0
  title: {nl: "Klein", en: "Small"}
  brief: {nl: "Een kort verhaal.", en: "A short story."}
  weeks: 26
  rules: {price: 9000}
  quotes:
    delivered_in: {2: 0.15, 3: 0.75, 4: 0.10}
    points_per_day: 1
    points_at_once: 9
    rush: {per_week: 1, within_days: 2, chance: 0.9, cost: 400}
    patience_days: 3
    walk_per_day: 0.10
  customers:
    named:
      - id: boomkamp
        name: "Boomkamp Logistiek"
        phase: loyal
        expects_days: 2
        insists: true
        satisfaction: 6.8
        trust: 0.4
        need: 0.5
        rival: 6.0
        note: {nl: "Staat op twee dagen.", en: "Insists on two days."}
      - {id: lindhout, name: Lindhout Zorggroep, phase: new, expects_days: {2: 0.5, 3: 0.5}, orders: 2}
    generate:
      names: ["Ünal Metaal", "Boomkamp Zorg", "Kring Advies"]
      phases: {prospect: 1, new: 1, former: 1}
      satisfaction: 6.0
      satisfaction_spread: 1.0
      trust: 0.5
      expects_days: {2: 0.7, 3: 0.3}
      insists: 0.25
  events:
    - id: illness
      week: 10
      weeks: 8
      delivered_in: {3: 0.2, 4: 0.8}
      expects_more_days: -1
      text: {nl: "Ziek.", en: "Ill."}

  """

/// The good file with one part replaced. The replacement may hold the marker ①.
func changed(_ part: String, to replacement: String) -> String {
  replaced(part, with: replacement, in: goodFile)
}

/// The first place of a part replaced. A part that is not there gives a text that no test can mistake for a file.
func replaced(_ part: String, with replacement: String, in file: String) -> String {
  guard let range = file.ranges(of: part).first else { return "there is no \(part) in the file" }
  return file[..<range.lowerBound] + replacement + file[range.upperBound...]
}
