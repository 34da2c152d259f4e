/// A small scenario about the whole offer, with every key of it once.

let wideFile = """
  format: kring/scenario/1
  id: wijd
  version: 1.0.0
  title: {nl: "Wijd", en: "Wide"}
  brief: {nl: "Een kort verhaal.", en: "A short story."}
  offer: {nl: "Van alles.", en: "All sorts."}
  weeks: 52
  strategy: oe
  spending: {oe: 2, pl: 0.5}
  levels: {oe: 7.5, pl: 6.5, ci: 6}
  factors: {customer: 0.3, strategy: 0.2, people: 0.5}
  aims: {processes: 0.5}
  hours: 40
  hours_planned: {acquire: 10, care: 20, winback: 4, align: 6}
  cash: 50000
  fixed_costs: 1200
  channel: both
  claim: -0.5
  surprises: 4
  habits: [friendly, fitting_advice, uniform]
  records: {tidy: 0.4, doubles: 0.3}
  analysts: make
  board: {support: 0.15, convinced_from: 0.6}
  column:
    links:
      - {nl: "boer", en: "farmer"}
      - {nl: "handel", en: "trade"}
      - {nl: "winkel", en: "shop"}
    place: 2
  rivals:
    - id: prijskop
      name: Prijskop
      levels: {oe: 8, pl: 6.4, ci: 6.1}
      strategy: oe
      reacts_after: 4
      note: {nl: "De goedkope.", en: "The cheap one."}
    - {id: meeloop, name: {nl: "Meeloop Koffie", en: "Meeloop Coffee"}, levels: {oe: 6, pl: 6, ci: 6}}
  sources:
    - {id: kaarten, name: Kaarten, structured: true, dynamic: false, veracity: 0.8, cost: 40}
    - id: gesprekken
      name: {nl: "gesprekken", en: "calls"}
      structured: false
      dynamic: true
      volume: 0.9
      variety: 0.7
      velocity: 0.5
      in_use: true
  campaigns:
    - {id: beurs, name: {nl: "beurs", en: "fair"}, share: 0.6}
    - {id: actie, name: {nl: "actie", en: "offer"}, share: 0.4, leaving: 1.8, size: 1.3}
  customers:
    named:
      - id: tolhuis
        name: "Tolhuis Logistiek"
        phase: loyal
        insight: 0.5
        leaning: ci
        size: 2.2
        burden_hours: 4
        campaign: actie
      - {id: hinkelpad, name: Studio Hinkelpad, phase: prospect, stage: searching}
    generate:
      names: ["Beurs Advies"]
      more: 3
      called: Kantoor
      phases: {prospect: 2, loyal: 2}
      insight: 0.1
      leaning: oe
      stage: evaluating
  events:
    - id: vertrek
      week: 8
      weeks: 6
      hours_lost: 0.35
      own_server_only: true
      records_lost: 0.5
      text: {nl: "Wim gaat.", en: "Wim goes."}
    - id: alles
      week: 10
      weeks: 2
      customers: [tolhuis, kantoor4]
      performance: -0.5
      rival: 0.4
      mistake: true
      expects_more: 0.3
      trust_lost: 0.1
      reputation_lost: 0.2
      support: -0.1
      cost: 900
      own_error: true
      text: {nl: "Alles tegelijk.", en: "All at once."}
    - {id: einde, week: 20, customers: [tolhuis], ceases: true, text: {nl: "Weg.", en: "Gone."}}

  """

/// The wide file with one part replaced. The replacement may hold the marker ①.
func widened(_ part: String, to replacement: String) -> String {
  replaced(part, with: replacement, in: wideFile)
}
