/// What a survey or a question to the data brought, in a few lines.

import Scenarios
import Simulation
import Wording

extension OpenGame {
  /// The answer to the last study. Precondition: there is one.
  func lastStudy() -> Reply {
    guard let study = game.studies.last else { preconditionFailure("a study was just made") }
    return studyReply(study)
  }

  /// Precondition: the study was made in the week where the game stands.
  func studyReply(_ study: Study) -> Reply {
    let cost = study.costEuro
    let paid = Block.hint(Text(nl: "Kosten: \(cost) euro.", en: "Cost: \(cost) euro."))
    if let survey = study.survey { return Reply(answered(survey) + [paid]) }
    switch study.mining {
    case .campaigns(let bySize, let survivorsOnly):
      return Reply(stayed(game.staying(bySize: bySize, survivorsOnly: survivorsOnly), survivorsOnly) + [paid])
    case .leavers(let sources): return Reply(leave(game.leavers(sources: sources)) + [paid])
    case nil: return Reply([paid])
    }
  }

  // MARK: A survey

  private func answered(_ survey: Survey) -> [Block] {
    let (asked, answers) = (survey.asked, survey.answers)
    let counts = Text(
      nl: "\(asked, "klant", "klanten") gevraagd, \(answers, "antwoord", "antwoorden").",
      en: "\(asked, "customer", "customers") asked, \(answers, "answer", "answers").")
    guard answers > 0 else { return [.paragraph(counts)] }
    let score = micro(survey.score)
    let (low, high) = (micro(survey.adjustedInterval.lowerBound), micro(survey.adjustedInterval.upperBound))
    let (promoters, detractors) = (survey.promoters, survey.detractors)
    let result = Text(
      nl:
        "NPS \(points: score, decimals: 0, plus: true): \(promoters, "promotor", "promotors"), \(detractors, "criticaster", "criticasters"). Met 95% zekerheid tussen \(points: low, decimals: 0, plus: true) en \(points: high, decimals: 0, plus: true).",
      en:
        "NPS \(points: score, decimals: 0, plus: true): \(promoters, "promoter", "promoters"), \(detractors, "detractor", "detractors"). With 95% certainty between \(points: low, decimals: 0, plus: true) and \(points: high, decimals: 0, plus: true)."
    )
    return [.paragraph(counts), .paragraph(result), .paragraph(wish(survey))]
  }

  private func wish(_ survey: Survey) -> Text {
    guard let first = survey.wishes.first else {
      return Text(nl: "Niemand noemt iets om te verbeteren.", en: "Nobody names anything to improve.")
    }
    let count = first.count
    return Text(
      nl: "Wat criticasters het vaakst noemen: \(first.cause.name) (\(count, "keer", "keer")).",
      en: "What detractors name most: \(first.cause.name) (\(count, "time", "times")).")
  }

  // MARK: Staying

  private func stayed(_ rows: [CampaignRow], _ survivorsOnly: Bool) -> [Block] {
    guard !rows.isEmpty else {
      return [
        .paragraph(
          Text(
            nl: "Er kwam nog niemand bij sinds het begin.", en: "Nobody has come in since the beginning."))
      ]
    }
    let columns = [
      Table.Column(Text(nl: "campagne", en: "campaign")), Table.Column(Text(nl: "omvang", en: "size")),
      Table.Column(Text(nl: "klanten", en: "customers"), isNumber: true),
      Table.Column(Text(nl: "er nog", en: "still here"), isNumber: true),
      Table.Column(Text(nl: "weken elk", en: "weeks each"), isNumber: true),
    ]
    let table = Block.table(Table(columns: columns, rows: rows.map(cells)))
    guard survivorsOnly else { return [table] }
    return [
      table,
      .paragraph(
        Text(
          nl: "Wie al weg is, telt hier niet mee: elke campagne lijkt zo trouw.",
          en: "Who has left does not count here: every campaign looks faithful this way.")),
    ]
  }

  private func cells(_ row: CampaignRow) -> [Text] {
    let name =
      row.campaign.flatMap { scenario.campaigns.indices.contains($0) ? scenario.campaigns[$0].name : nil }
      ?? Text(nl: "niet vastgelegd", en: "not on file")
    let size =
      row.isLarge.map { $0 ? Text(nl: "groot", en: "large") : Text(nl: "klein", en: "small") } ?? .empty
    let weeks = micro(row.weeksEach)
    return [
      name, size, Text(verbatim: String(row.customers)), Text(verbatim: String(row.stillHere)),
      Text(nl: "\(points: weeks, decimals: 1)", en: "\(points: weeks, decimals: 1)"),
    ]
  }

  // MARK: Leaving

  private func leave(_ leavers: [(customer: Int, chance: Double)]) -> [Block] {
    guard !leavers.isEmpty else {
      return [
        .paragraph(
          Text(
            nl: "Er zijn te weinig weken om van te leren: vraag dit vanaf week 26.",
            en: "There are too few weeks to learn from: ask this from week 26 on."))
      ]
    }
    let rows = leavers.prefix(8).map { leaver -> [Text] in
      let chance = micro(100 * leaver.chance)
      return [
        Text(verbatim: scenario.customers[leaver.customer].id), Text(verbatim: name(leaver.customer)),
        Text(nl: "\(points: chance, decimals: 0)%", en: "\(points: chance, decimals: 0)%"),
      ]
    }
    let columns = [
      Table.Column(Text(nl: "klant", en: "customer")), Table.Column(Text(nl: "naam", en: "name"), canGo: 1),
      Table.Column(Text(nl: "vertrekt dit kwartaal", en: "leaves this quarter"), isNumber: true),
    ]
    return [.table(Table(columns: columns, rows: Array(rows)))]
  }
}
