/// What a survey brought: a bar for each mark, NPS with how sure it is, and what should improve first (figure 1.6).

import Simulation
import Wording

struct SurveyPage {
  let open: OpenGame
  let survey: Survey
  let fansOnly: Bool
  let costEuro: Int

  /// Fewer answers than this say little.
  private static let fewAnswers = 30

  func page() -> Reply {
    let (asked, answers) = (survey.asked, survey.answers)
    let heading = Block.heading(
      Text(
        nl: "Enquête: \(asked) gevraagd, \(answers, "antwoord", "antwoorden")",
        en: "Survey: \(asked) asked, \(answers, "answer", "answers")"),
      right: Text(nl: "\(costEuro) euro", en: "\(costEuro) euro"))
    guard answers > 0 else {
      return Reply([
        heading,
        .paragraph(
          Text(
            nl: "Niemand antwoordde. Wie heel tevreden of heel ontevreden is, antwoordt eerder.",
            en: "Nobody answered. Who is very pleased or very displeased answers sooner.")), next,
      ])
    }
    return Reply(
      [heading, .table(histogram), .gap, .paragraph(score)] + warnings + [.gap] + reasons + [next])
  }

  private var histogram: Table {
    let most = Double(max(1, survey.marks.max() ?? 1))
    let rows = (0...10).reversed().map { mark -> [Text] in
      [
        Text.whole(mark), Text.whole(survey.marks[mark]),
        Text(verbatim: String(repeating: "■", count: Int(24 * Double(survey.marks[mark]) / most + 0.5))),
        zone(mark),
      ]
    }
    let columns = [
      Table.Column(Text(nl: "cijfer", en: "mark"), isNumber: true),
      Table.Column(Text(nl: "klanten", en: "customers"), isNumber: true), .bars, .unnamed,
    ]
    return Table(columns: columns, rows: rows)
  }

  /// The zone, beside its highest mark.
  private func zone(_ mark: Int) -> Text {
    let answers = survey.answers
    func share(_ count: Int) -> Text { Text.percent(Double(count) / Double(answers)) }
    switch mark {
    case 10:
      return Text(
        nl: "promotors \(share(survey.promoters))", en: "promoters \(share(survey.promoters))")
    case 8:
      let passive = answers - survey.promoters - survey.detractors
      return Text(nl: "passief tevreden \(share(passive))", en: "passively satisfied \(share(passive))")
    case 6:
      return Text(
        nl: "criticasters \(share(survey.detractors))", en: "detractors \(share(survey.detractors))")
    default: return .empty
    }
  }

  private var score: Text {
    let (nps, range) = (Text.number(survey.score, decimals: 0, plus: true), survey.adjustedInterval)
    let low = Text.number(range.lowerBound, decimals: 0, plus: true)
    let high = Text.number(range.upperBound, decimals: 0, plus: true)
    return Text(
      nl:
        "NPS \(nps), een getal van -100 tot +100. Met 95% zekerheid ligt de echte tussen \(low) en \(high).",
      en:
        "NPS \(nps), a number from -100 to +100. With 95% certainty the real one is between \(low) and \(high)."
    )
  }

  private var warnings: [Block] {
    var warnings: [Block] = []
    let answers = survey.answers
    if answers < SurveyPage.fewAnswers {
      let step = (100 + answers / 2) / answers
      warnings.append(
        .paragraph(
          Text(
            nl:
              "Let op: met zo weinig antwoorden schuift één antwoord de NPS al \(step, "punt", "punten") op.",
            en: "Take care: with so few answers a single one moves NPS by \(step, "point", "points") already."
          )))
    }
    if fansOnly {
      warnings.append(
        .paragraph(
          Text(
            nl: "Je vroeg alleen wie het meest tevreden is. Dit cijfer staat mooi en bewijst niets.",
            en: "You asked only the most satisfied. This figure looks fine and proves nothing.")))
    }
    return warnings
  }

  /// The second question, to who gave 0 to 6.
  private var reasons: [Block] {
    guard !survey.wishes.isEmpty else {
      return [
        .paragraph(
          Text(nl: "Niemand noemde iets om te verbeteren.", en: "Nobody named anything to improve.")), .gap,
      ]
    }
    let lines = survey.wishes.map { wish -> Block in
      .paragraph(
        Text(
          nl: "  \(wish.count) keer \(wish.cause.name): \(wish.cause.sentence)",
          en: "  \(wish.count, "time", "times") \(wish.cause.name): \(wish.cause.sentence)"))
    }
    return [.paragraph(Text(nl: "Wat eerst beter moet:", en: "What to improve first:"))] + lines + [.gap]
  }

  private var next: Block {
    open.hint(
      Tip(
        Text(
          nl: "Doe er iets mee, of laat het de directie zien: bewijs enquete.",
          en: "Act on it, or show it to the board: evidence survey."), Prove.self),
      Tip(Text(nl: "Wat het opbracht: toon informatie.", en: "What it brought: show information.")))
  }
}
