/// What a survey or a question to the data brought: the page of the last study, or of any study of this road.

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
    let decision = studied.last { $0.study == study }?.decision
    if let survey = study.survey {
      let fansOnly = if case .survey(let order) = decision { order.fansOnly } else { false }
      return SurveyPage(open: self, survey: survey, fansOnly: fansOnly, costEuro: study.costEuro).page()
    }
    guard let order = study.mining else { return Reply() }
    return MiningPage(open: self, costEuro: study.costEuro).page(order)
  }
}
