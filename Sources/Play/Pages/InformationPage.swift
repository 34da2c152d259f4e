/// What was asked of customers and data: what it cost, what it said, what was decided then, and what that was worth.

import Scenarios
import Simulation
import Wording

extension SupplierPages {
  func information() -> Reply {
    let studied = open.studied
    let cost = studied.reduce(0) { $0 + $1.study.costEuro }
    guard !studied.isEmpty else {
      return Reply([
        .paragraph(
          Text(
            nl: "Je hebt nog niets gevraagd, aan klanten of aan de gegevens.",
            en: "You have asked nothing yet, of customers or of the data.")),
        open.hint(
          Tip(Text(nl: "Vraag klanten: enquete 20.", en: "Ask customers: survey 20."), AskCustomers.self),
          Tip(Text(nl: "Vraag de gegevens: graaf campagnes.", en: "Ask the data: mine campaigns."), Mine.self)
        ),
      ])
    }
    let heading = Block.heading(
      Text(
        nl: "Wat informatie kostte en opleverde", en: "What information cost and brought"),
      right: Text(nl: "samen \(cost) euro", en: "together \(cost) euro"))
    let blocks = studied.flatMap { [Block.gap] + told($0) }
    return Reply(
      [heading] + blocks + [
        .gap,
        .hint(
          Text(
            nl:
              "Informatie is pas iets waard als je er iets mee doet. Zelf nagaan: tak anders, en vergelijk.",
            en: "Information is worth what you do with it. See for yourself: branch other, and compare.")),
      ])
  }

  private func told(_ studied: OpenGame.Studied) -> [Block] {
    let (week, cost) = (studied.study.week, studied.study.costEuro)
    let line = open.text(of: studied.decision)
    return [
      .paragraph(
        Text(
          nl: "Week \(week): \(line), \(cost) euro. \(finding(studied))",
          en: "Week \(week): \(line), \(cost) euro. \(finding(studied))")), .paragraph(worth(studied)),
    ]
  }

  /// In one line.
  private func finding(_ studied: OpenGame.Studied) -> Text {
    if let survey = studied.study.survey {
      let (answers, score) = (survey.answers, Text.number(survey.score, decimals: 0, plus: true))
      guard answers > 0 else { return Text(nl: "Niemand antwoordde.", en: "Nobody answered.") }
      guard let wish = survey.wishes.first else {
        return Text(
          nl: "NPS \(score) bij \(answers, "antwoord", "antwoorden").",
          en: "NPS \(score) from \(answers, "answer", "answers").")
      }
      return Text(
        nl: "NPS \(score) bij \(answers, "antwoord", "antwoorden"); het vaakst genoemd: \(wish.cause.name).",
        en: "NPS \(score) from \(answers, "answer", "answers"); named most: \(wish.cause.name).")
    }
    switch studied.decision {
    case .mine(.leavers): return Text(nl: "Een lijst van wie er zal gaan.", en: "A list of who will leave.")
    default:
      return Text(
        nl: "Hoe lang klanten per campagne blijven.", en: "How long customers of each campaign stay.")
    }
  }

  private func worth(_ studied: OpenGame.Studied) -> Text {
    let worth = StudyWorth(open: open, studied: studied)
    let acts = worth.actsInWords
    let weeks = StudyWorth.weeks
    guard !acts.isEmpty else {
      return Text(
        nl: "In de \(weeks) weken erna besliste je niets: het geld leverde niets op.",
        en: "In the \(weeks) weeks after it you decided nothing: the money brought nothing.")
    }
    let shown = acts.prefix(3).joined(by: "; ")
    let more = acts.count - 3
    let list = more > 0 ? shown + Text(nl: " en nog \(more)", en: " and \(more) more") : shown
    let decided = Text(nl: "Daarna: \(list). ", en: "Then: \(list). ")
    guard game.week > studied.study.week else {
      return decided
        + Text(nl: "Wat dat waard is, weet je over een tijd.", en: "What that is worth you know in time.")
    }
    let (euro, agree, lucks) = worth.measured()
    return decided + judged(euro, agree, lucks)
  }

  private func judged(_ euro: Int, _ agree: Int, _ lucks: Int) -> Text {
    let size = abs(euro)
    let result =
      euro == 0
      ? Text(nl: "Dat maakt tot nu toe geen euro verschil.", en: "That makes no euro of difference so far.")
      : euro > 0
        ? Text(nl: "Dat bracht tot nu toe \(size) euro op.", en: "That brought \(size) euro so far.")
        : Text(nl: "Dat kost tot nu toe \(size) euro.", en: "That costs \(size) euro so far.")
    guard euro != 0, lucks > 0 else { return result }
    let certain = agree * 10 >= lucks * 9
    return result + Text(verbatim: " ")
      + (certain
        ? Text(
          nl: "Bij ander toeval gaat het \(agree) van de \(lucks) keer dezelfde kant op.",
          en: "With other luck it goes the same way \(agree) of \(lucks) times.")
        : Text(
          nl: "Dat kan toeval zijn: met ander toeval gaat het maar \(agree) van de \(lucks) keer zo.",
          en: "That may be luck: with other luck it goes so only \(agree) of \(lucks) times."))
  }
}
