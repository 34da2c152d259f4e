import Scenarios
import Testing
import Wording

@testable import Play
@testable import Simulation

// What was asked, what it said, and what it was worth.

@Test(arguments: Look.all)
func `studies and what they were worth fit every screen`(look: Look) throws {
  var session = try garden("proeftuin", look.language)
  for line in [
    "run 26", "survey 20", "survey 3 fans", "mine campaigns", "mine campaigns size survivors",
    "mine leavers 1",
    "mine leavers 3", "habit friendly off", "surprise 4", "run 6", "show information",
  ] {
    let reply = session.perform(line)
    #expect(!reply.failed, "\(line)")
    #expect(look.faults(reply).isEmpty, "\(line): \(look.faults(reply))")
  }
}

@Test func `a survey in full`() throws {
  let open = try garden().opened()
  var survey = Survey(asked: 30, marks: [0, 0, 0, 1, 0, 1, 2, 3, 5, 3, 1])
  survey.wishes = [Survey.Wish(cause: .disappointed, count: 3), Survey.Wish(cause: .mistake, count: 1)]
  let page = TerminalPage(Screen(language: .en)).render(
    SurveyPage(open: open, survey: survey, fansOnly: true, costEuro: 450).page())
  let expected = """
    Survey: 30 asked, 16 answers                                            450 euro
      mark  customers
        10          1  ■■■■■                     promoters 25%
         9          3  ■■■■■■■■■■■■■■
         8          5  ■■■■■■■■■■■■■■■■■■■■■■■■  passively satisfied 50%
         7          3  ■■■■■■■■■■■■■■
         6          2  ■■■■■■■■■■                detractors 25%
         5          1  ■■■■■
         4          0
         3          1  ■■■■■
         2          0
         1          0
         0          0

    NPS 0, a number from -100 to +100. With 95% certainty the real one is between
    -32 and +32.
    Take care: with so few answers a single one moves NPS by 6 points already.
    You asked only the most satisfied. This figure looks fine and proves nothing.

    What to improve first:
      3 times disappointed: less than the customer expected; losses weigh more
      1 time mistake: something went wrong in the delivery

    Act on it, or show it to the board: evidence survey. What it brought: show
    information.

    """
  #expect(page == expected)
}

@Test func `information that nothing follows on brought nothing, and says so`() throws {
  var session = try garden("proeftuin")
  for line in ["run 4", "survey 20", "run 8"] { _ = session.perform(line) }
  #expect(
    session.page("show information", width: 200).contains("you decided nothing: the money brought nothing"))
}

@Test func `what acting was worth is the difference on the same luck`() throws {
  var session = try garden("proeftuin")
  for line in ["run 4", "survey 20", "surprise 6", "run 20"] { #expect(!session.perform(line).failed) }
  let open = try session.opened()
  let worth = StudyWorth(open: open, studied: open.studied[0])
  #expect(worth.actsInWords.map(\.en) == ["surprise 6"])
  var other = try garden()
  for line in ["run 4", "survey 20", "run 20"] { #expect(!other.perform(line).failed) }
  let with = Gauge.money.value(open.game, week: 24)
  let without = Gauge.money.value(try other.opened().game, week: 24)
  #expect(worth.measured().euro == (with - without) / point)
}

@Test func `a decision long after a study does not count as following on it`() throws {
  var session = try garden("proeftuin")
  for line in ["survey 20", "run 6", "surprise 6", "run 2"] { #expect(!session.perform(line).failed) }
  let open = try session.opened()
  #expect(StudyWorth(open: open, studied: open.studied[0]).acts.isEmpty)
}

@Test func `looking at survivors only is warned of`() throws {
  var session = try garden("proeftuin")
  _ = session.perform("run 26")
  let page = session.page("mine campaigns survivors", width: 300)
  #expect(page.contains("You looked only at who is still here"))
  #expect(page.contains("few"))
}

@Test func `an answer that teaches nothing says so, and points to the question that does`() throws {
  var session = try garden("scenarios/brugstaal.yaml")
  _ = session.perform("habit uniform on")
  _ = session.perform("run 30")
  let survivors = session.page("mine campaigns survivors", width: 300)
  #expect(survivors.contains("This teaches you nothing"))
  #expect(survivors.contains("With those that left: mine campaigns."))
  #expect(!survivors.contains("More of the good one"))
  let all = session.page("mine campaigns size", width: 300)
  #expect(all.contains("A contact now teaches you") && !all.contains("This teaches you nothing"))
}
