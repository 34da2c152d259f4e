/// Mistakes in rivals, sources, campaigns, customers and events of a scenario without quotes, each in a marked file.

import Scenarios
import Testing
import Wording

@Suite struct WideListsTests {
  @Test func `nothing a learner types means two things`() {
    expectFinding(
      in: widened("{id: meeloop,", to: "{id: ①prijskop,"), on: "prijskop", "The id prijskop was used before.",
      "Choose another.")
    expectFinding(
      in: widened("id: gesprekken", to: "id: ①meeloop"), on: "meeloop", "The id meeloop was used before.",
      "Choose another.")
    expectFinding(
      in: widened("{id: beurs,", to: "{id: ①kaarten,"), on: "kaarten", "The id kaarten was used before.",
      "Choose another.")
    expectFinding(
      in: widened("{id: hinkelpad,", to: "{id: ①beurs,"), on: "beurs", "The id beurs was used before.",
      "Choose another.")
    expectFinding(
      in: widened("{id: kaarten,", to: "{id: ①trust,"), on: "trust",
      "trust already means something in Kring.",
      "For example trust-2.")
  }

  @Test func `a name is one text, or one in each language`() {
    expectFinding(
      in: widened("name: Kaarten,", to: "name: ①{nl: \"Kaarten\"},"), on: "{",
      "The text is missing in English.",
      "Write {nl: \"...\", en: \"...\"}.")
    expectFinding(
      in: widened("name: Kaarten,", to: "name: ①no,"), on: "no", "YAML reads no as true, false or nothing.",
      "Write \"no\", with quotes.")
    expectFinding(
      in: widened("    name: Prijskop\n", to: "").replacing("- id: prijskop", with: "- ①id: prijskop"),
      on: "i", "name is missing here.", "name: a name or {nl: \"...\", en: \"...\"}, required.")
  }

  @Test func `rivals and sources know their ranges`() {
    expectFinding(
      in: widened("reacts_after: 4", to: "reacts_after: ①30"), on: "30", "30 is out of range.",
      "reacts_after: whole number, 1 to 26, default 6.")
    expectFinding(
      in: widened("structured: true", to: "structured: ①yes"), on: "yes", "true or false belongs here.",
      "true is yes, false is no.")
    expectFinding(
      in: widened("veracity: 0.8", to: "veracity: ①8"), on: "8", "8 is out of range.",
      "veracity: 0 to 1, default 1.")
    let many = (1...21).map { "    - {id: r\($0), name: R, levels: {oe: 6, pl: 6, ci: 6}}\n" }.joined()
    let start = wideFile.ranges(of: "rivals:\n")[0].lowerBound
    let end = wideFile.ranges(of: "sources:\n")[0].lowerBound
    expectFinding(
      in: wideFile[..<start] + "①rivals:\n" + many + wideFile[end...], on: "rivals", "This list is too long.",
      "At most 20.")
  }

  @Test func `shares of campaigns add up to 1`() {
    expectFinding(
      in: widened("share: 0.4", to: "share: 0.3").replacing("campaigns:\n", with: "①campaigns:\n"),
      on: "campaigns", "The shares add up to 0.9, not 1.", "share: which part of the approach goes this way.")
    expectFinding(
      in: widened("share: 0.4", to: "share: ①0,4"), on: "0,4", "YAML misreads a number with a comma.",
      "Write 0.4, with a point.")
  }

  @Test func `a customer's campaign exists`() {
    expectFinding(
      in: widened("campaign: actie", to: "campaign: ①aktie"), on: "aktie", "aktie cannot stand here.",
      "Did you mean actie?")
    expectFinding(
      in: changed("insists: true", to: "insists: true\n      ①campaign: beurs"), on: "campaign",
      "This scenario has no campaigns.", "Take campaign out, or add campaigns.")
  }

  @Test func `customers know their words and ranges`() {
    expectFinding(
      in: widened("stage: searching", to: "stage: ①asleep"), on: "asleep", "asleep cannot stand here.",
      "stage: searching / evaluating / ready, default ready.")
    expectFinding(
      in: widened("burden_hours: 4", to: "burden_hours: ①4.5"), on: "4.5", "4.5 is not a whole number.",
      "Write thousands without a point. burden_hours: whole number, 0 to 100, default 0.")
    expectFinding(
      in: widened("size: 2.2", to: "size: ①0"), on: "0", "0 is out of range.",
      "size: 0.1 to 100, default drawn by chance.")
    expectFinding(
      in: widened("insight: 0.1", to: "insight: ①10"), on: "10", "10 is out of range.",
      "insight: 0 to 1, default 0.")
  }

  @Test func `more fills up the phases, and called is its word`() {
    expectFinding(
      in: widened("    more: 3", to: "    more: 2").replacing("names: [", with: "①names: ["), on: "names",
      "Here are 3 names; the phases add up to 4.",
      "Give as many names as there are customers in phases, or fill up with more.")
    expectFinding(
      in: widened("    names: [\"Beurs Advies\"]\n", to: "").replacing("more: 3", with: "①more: 3"),
      on: "more", "Here are 3 names; the phases add up to 4.",
      "Give as many names as there are customers in phases, or fill up with more.")
    expectFinding(
      in: widened("    more: 3\n", to: "").replacing("called:", with: "①called:")
        .replacing("{prospect: 2, loyal: 2}", with: "{prospect: 1}").replacing(", kantoor4", with: ""),
      on: "called", "called does nothing without more.", "more: whole number, 0 to 4000, default 0.")
    expectFinding(
      in: widened("    names: [\"Beurs Advies\"]\n    more: 3\n    called: Kantoor\n", to: "")
        .replacing("generate:", with: "①generate:").replacing(", kantoor4", with: ""),
      on: "generate", "names or more is missing here.",
      "Write names: [\"...\"] or more: with a number.")
  }

  @Test func `days mean nothing without quotes`() {
    expectFinding(
      in: widened("insight: 0.5", to: "insight: 0.5\n      ①expects_days: 2"), on: "expects_days",
      "expects_days is about quotes in days; this scenario has no quotes.",
      "Take expects_days out, or add quotes.")
    expectFinding(
      in: widened("leaning: oe", to: "①insists: 0.3"), on: "insists",
      "insists is about quotes in days; this scenario has no quotes.", "Take insists out, or add quotes.")
    expectFinding(
      in: widened("hours_lost: 0.35\n    own_server_only: true", to: "①delivered_in: {3: 1}"),
      on: "delivered_in",
      "delivered_in is about quotes in days; this scenario has no quotes.",
      "Take delivered_in out, or add quotes.")
    expectFinding(
      in: widened("hours_lost: 0.35\n    own_server_only: true", to: "①expects_more_days: 1"),
      on: "expects_more_days",
      "expects_more_days is about quotes in days; this scenario has no quotes.",
      "Take expects_more_days out, or add quotes.")
  }

  @Test func `with quotes a customer counts on days, and a misspelt quotes is told once`() {
    expectFinding(
      in: changed("      expects_days: 2\n", to: "")
        .replacing("- id: boomkamp", with: "- ①id: boomkamp"),
      on: "i", "expects_days is missing here.",
      "expects_days: whole number, 1 to 30, or shares, required.")
    expectFinding(
      in: changed("quotes:", to: "①quots:"), on: "quots", "I know no key quots here.",
      "Did you mean quotes? (a map, default it is about the whole offer)")
  }

  @Test func `an event touches customers who exist, once each`() {
    expectFinding(
      in: widened("[tolhuis, kantoor4]", to: "[①tolhuys, kantoor4]"), on: "tolhuys",
      "tolhuys cannot stand here.", "Did you mean tolhuis?")
    expectFinding(
      in: widened("[tolhuis, kantoor4]", to: "[tolhuis, ①tolhuis]"), on: "tolhuis",
      "tolhuis stands here twice.", "Take one of them out.")
    expectFinding(
      in: widened(
        "hours_lost: 0.35\n    own_server_only: true\n    records_lost: 0.5",
        to: "hours_lost: 0.35\n    ①customers: [tolhuis]"),
      on: "customers", "This event touches everybody.", "Take customers out.")
    expectFinding(
      in: widened("week: 20, customers: [tolhuis], ceases", to: "week: 20, ①ceases"), on: "ceases",
      "This way all customers cease to exist.", "Write customers: with an id as well.")
  }

  @Test func `an effect without anything to work on is told`() {
    expectFinding(
      in: widened("board: {support: 0.15, convinced_from: 0.6}\n", to: "")
        .replacing("support: -0.1", with: "①support: -0.1"),
      on: "support", "support does nothing: this scenario has no board.", "Take support out, or add board.")
    expectFinding(
      in: widened("hours: 40\n", to: "").replacing(
        "hours_planned: {acquire: 10, care: 20, winback: 4, align: 6}\n", with: ""
      )
      .replacing("hours_lost", with: "①hours_lost"),
      on: "hours_lost", "hours_lost does nothing: this scenario has no hours.",
      "Take hours_lost out, or add hours.")
  }

  @Test func `whose server it is matters only to hours`() {
    expectFinding(
      in: widened("    hours_lost: 0.35\n", to: "").replacing("own_server", with: "①own_server"),
      on: "own_server_only", "own_server_only goes with hours_lost.", "hours_lost: 0 to 1, default 0.")
  }

  @Test func `effects know their ranges`() {
    for (written, wrong, advice) in [
      ("performance: -0.5", "-11", "performance: -10 to 10, default 0."),
      ("hours_lost: 0.35", "35", "hours_lost: 0 to 1, default 0."),
      ("records_lost: 0.5", "-1", "records_lost: 0 to 1, default 0."),
      ("expects_more: 0.3", "12", "expects_more: -10 to 10, default 0."),
      ("trust_lost: 0.1", "1.1", "trust_lost: 0 to 1, default 0."),
      ("reputation_lost: 0.2", "20", "reputation_lost: 0 to 1, default 0."),
      ("support: -0.1", "-2", "support: -1 to 1, default 0."),
      ("rival: 0.4", "40", "rival: -10 to 10, default 0."),
      ("cost: 900", "-900", "cost: whole number, 0 to 10000000, default 0."),
    ] {
      let key = written.prefix { $0 != ":" }
      expectFinding(
        in: widened(written, to: "\(key): ①\(wrong)"), on: wrong, "\(wrong) is out of range.", advice)
    }
    expectFinding(
      in: widened("own_error: true", to: "own_error: ①on"), on: "on", "true or false belongs here.",
      "true is yes, false is no.")
    expectFinding(
      in: widened("mistake: true", to: "mistake: ①1"), on: "1", "true or false belongs here.",
      "true is yes, false is no.")
  }
}
