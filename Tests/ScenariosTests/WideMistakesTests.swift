/// Mistakes in what a scenario says of its supplier and market, each in a marked file.

import Scenarios
import Testing
import Wording

@Suite struct WideMistakesTests {
  @Test func `a value strategy is one of three words, or none`() {
    expectFinding(
      in: widened("strategy: oe\nspending", to: "strategy: ①low-cost\nspending"), on: "low-cost",
      "low-cost cannot stand here.", "strategy: oe / pl / ci / none, default none.")
    expectFinding(
      in: widened("leaning: ci", to: "leaning: ①none"), on: "none", "none cannot stand here.",
      "leaning: oe / pl / ci, default drawn by chance.")
  }

  @Test func `spending, levels, factors and aims know their keys and ranges`() {
    expectFinding(
      in: widened("{oe: 2, pl: 0.5}", to: "{oe: ①6, pl: 0.5}"), on: "6", "6 is out of range.",
      "oe: 0 to 5, default 1.")
    expectFinding(
      in: widened("levels: {oe: 7.5, pl: 6.5, ci: 6}", to: "levels: ①{oe: 7.5, pl: 6.5}"), on: "{",
      "ci is missing here.", "ci: 0 to 10, required.")
    expectFinding(
      in: widened("people: 0.5", to: "①poeple: 0.5"), on: "poeple", "I know no key poeple here.",
      "Did you mean people? (0 to 1, default 0.65)")
    expectFinding(
      in: widened("{processes: 0.5}", to: "{processes: ①50%}"), on: "50%", "This format has no percentages.",
      "Write 0.5.")
    expectFinding(
      in: widened("aims: {processes: 0.5}", to: "aims: ①0.5"), on: "0.5", "A map belongs here.",
      "Write customer: ...")
  }

  @Test func `no more hours can be planned than there are`() {
    expectFinding(
      in: widened("hours_planned: {acquire: 10,", to: "①hours_planned: {acquire: 15,"), on: "hours_planned",
      "45 hours are planned here; hours is 40.", "Plan fewer, or raise hours.")
    expectFinding(
      in: widened("hours: 40", to: "hours: ①4O"), on: "4O", "4O is not a number.",
      "hours: whole number, 0 to 200, default 0.")
  }

  @Test func `money is whole euro`() {
    expectFinding(
      in: widened("cash: 50000", to: "cash: ①50.000"), on: "50.000", "50.000 is not a whole number.",
      "Write thousands without a point. cash: whole number, 0 to 100000000, default 0.")
    expectFinding(
      in: widened("fixed_costs: 1200", to: "fixed_costs: ①-5"), on: "-5", "-5 is out of range.",
      "fixed_costs: whole number, 0 to 10000000, default 0.")
  }

  @Test func `channel, claim, surprises and analysts have their words and ranges`() {
    expectFinding(
      in: widened("channel: both", to: "channel: ①partners"), on: "partners", "partners cannot stand here.",
      "Did you mean partner?")
    expectFinding(
      in: widened("claim: -0.5", to: "claim: ①3"), on: "3", "3 is out of range.", "claim: -2 to 2, default 0."
    )
    expectFinding(
      in: widened("surprises: 4", to: "surprises: ①60"), on: "60", "60 is out of range.",
      "surprises: whole number, 0 to 52, default 0.")
    expectFinding(
      in: widened("analysts: make", to: "analysts: ①three"), on: "three", "three cannot stand here.",
      "analysts: none / buy / make, default none.")
  }

  @Test func `a habit is a known word, once`() {
    expectFinding(
      in: widened("[friendly, fitting_advice,", to: "[friendly, ①fiting_advice,"), on: "fiting_advice",
      "fiting_advice cannot stand here.", "Did you mean fitting_advice?")
    expectFinding(
      in: widened("fitting_advice, uniform]", to: "fitting_advice, ①friendly]"), on: "friendly",
      "friendly stands here twice.", "Take one of them out.")
    expectFinding(
      in: widened("habits: [friendly, fitting_advice, uniform]", to: "①habits: friendly"), on: "habits",
      "A list belongs here.", "Begin each item on its own line with a dash: - ...")
  }

  @Test func `records and board know their keys and ranges`() {
    expectFinding(
      in: widened("tidy: 0.4", to: "tidy: ①1.4"), on: "1.4", "1.4 is out of range.",
      "tidy: 0 to 1, default 1.")
    expectFinding(
      in: widened("convinced_from: 0.6", to: "①from: 0.6"), on: "from",
      "I know no key from here.", "You can write here: strategy, support, convinced_from.")
    expectFinding(
      in: widened("board: {support: 0.15", to: "board: {strategy: ①cheap, support: 0.15"), on: "cheap",
      "cheap cannot stand here.", "strategy: oe / pl / ci / none, default the supplier's own.")
  }

  @Test func `our place is a link of the column`() {
    expectFinding(
      in: widened("place: 2", to: "place: ①4"), on: "4", "The column has 3 links.",
      "place: which of the links this firm is, from 1.")
    expectFinding(
      in: widened("- {nl: \"handel\", en: \"trade\"}", to: "- ①handel"), on: "handel",
      "This text is needed in two languages.", "Write {nl: \"...\", en: \"...\"}.")
  }
}
