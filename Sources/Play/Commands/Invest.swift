import Simulation
import Wording

/// The value strategy: what the supplier wants to be best at.
struct Choose: Command, Answering {
  static let name = Text(nl: "strategie", en: "strategy")
  static let summary = Text(nl: "Kies een waardestrategie, of geen.", en: "Choose a value strategy, or none.")
  static let form = Form(strategy.placed) { Choose(strategy: $0.value, place: $0.place) }
  static let examples = [
    Text(nl: "strategie oe", en: "strategy oe"),
    Text(
      nl: "bewijs proef; draai 8; bewijs proef; draai 8; bewijs proef; strategie ci",
      en: "evidence pilot; run 8; evidence pilot; run 8; evidence pilot; strategy ci"),
  ]
  static let exampleOpening = sandbox

  let strategy: Strategy?
  let place: Place?

  private static let strategy = Argument<Strategy?>.one(
    of: Strategy.allCases + [nil], Text(nl: "strategie", en: "strategy"),
    word: { $0?.word ?? Strategy.none },
    meaning: { strategy in
      strategy.map { $0.name + Text(verbatim: ": ") + $0.meaning }
        ?? Text(nl: "van alles een beetje", en: "a bit of everything")
    })

  func decision(in game: OpenGame) -> Decision { .choose(strategy) }
}

/// Money every week for a value strategy or a CRM factor.
struct Invest: Command, Answering {
  static let name = Text(nl: "investeer", en: "invest")
  static let summary = Text(
    nl: "Geef elke week geld uit aan een strategie of CRM-factor.",
    en: "Spend money every week on a strategy or a CRM factor.")
  static let form = Form(aim, .word(Text(nl: "hoeveel", en: "amount"))) { Invest(aim: $0, amount: $1) }
  static let examples = [
    Text(nl: "investeer oe 1.6", en: "invest oe 1.6"),
    Text(nl: "investeer processen 80", en: "invest processes 80"),
  ]
  static let exampleOpening = sandbox

  let aim: Aim
  let amount: Word

  enum Aim: Sendable {
    case strategy(Strategy)
    case factor(Factor)

    static let all = Strategy.allCases.map(Aim.strategy) + Factor.allCases.map(Aim.factor)
  }

  private static let aim = Argument<Aim>.one(
    of: Aim.all, Text(nl: "waarin", en: "what"),
    word: { aim in
      switch aim {
      case .strategy(let strategy): strategy.word
      case .factor(let factor): factor.name
      }
    },
    meaning: { aim in
      switch aim {
      case .strategy(let strategy):
        strategy.name + Text(nl: ", in eenheden van 0 tot 5", en: ", in units from 0 to 5")
      case .factor: Text(nl: "CRM-factor, in procenten", en: "CRM factor, in percent")
      }
    })

  var place: Place? { amount.place }

  func decision(in game: OpenGame) throws(Finding) -> Decision {
    switch aim {
    case .strategy(let strategy): .spend(strategy, tenths: try amount.tenths(0...50))
    case .factor(let factor): .invest(factor, percent: try amount.whole(0...100))
    }
  }
}
