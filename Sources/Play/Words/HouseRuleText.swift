/// House rules in words: the small language of `rule when ... : ...`, in Dutch and in English.
///
/// The names are a published list. A condition can compare and combine; it cannot loop or call.

import Simulation
import Wording

extension Condition.Fact {
  package var name: Text {
    switch self {
    case .expects: Text(nl: "klant.verwacht", en: "customer.expects")
    case .insists: Text(nl: "klant.staat_erop", en: "customer.insists")
    case .satisfaction: Text(nl: "klant.tevredenheid", en: "customer.satisfaction")
    case .goodwill: Text(nl: "klant.goodwill", en: "customer.goodwill")
    case .trust: Text(nl: "klant.vertrouwen", en: "customer.trust")
    case .orders: Text(nl: "klant.opdrachten", en: "customer.orders")
    case .phase: Text(nl: "klant.fase", en: "customer.phase")
    case .usual: Text(nl: "gebruikelijk", en: "usual")
    case .week: Text(nl: "week", en: "week")
    case .insight: Text(nl: "klant.inzicht", en: "customer.insight")
    case .size: Text(nl: "klant.omvang", en: "customer.size")
    case .waits: Text(nl: "klant.wacht", en: "customer.waits")
    case .complained: Text(nl: "klant.klaagde", en: "customer.complained")
    case .privileged: Text(nl: "klant.voorrecht", en: "customer.privileged")
    case .sinceOrder: Text(nl: "weken_sinds_opdracht", en: "weeks_since_order")
    case .sinceContact: Text(nl: "weken_sinds_contact", en: "weeks_since_contact")
    case .sinceGesture: Text(nl: "weken_sinds_gebaar", en: "weeks_since_gesture")
    case .stage: Text(nl: "klant.stap", en: "customer.stage")
    }
  }

  package var meaning: Text {
    switch self {
    case .expects: Text(nl: "dagen waarop de klant rekent", en: "days the customer counts on")
    case .insists: Text(nl: "de klant staat op die dagen", en: "the customer insists on those days")
    case .satisfaction: Text(nl: "rapportcijfer 0 tot 10", en: "report mark 0 to 10")
    case .goodwill: Text(nl: "emotionele bankrekening, -3 tot 3", en: "emotional bank account, -3 to 3")
    case .trust: Text(nl: "vertrouwen, 0 tot 1", en: "trust, 0 to 1")
    case .orders: Text(nl: "opdrachten tot nu toe", en: "orders so far")
    case .phase: Text(nl: "potentieel, nieuw, loyaal of ex-klant", en: "prospect, new, loyal or former")
    case .usual: Text(nl: "dagen die een offerte nu meestal kost", en: "days a quote usually takes now")
    case .week: Text(nl: "de komende week", en: "the coming week")
    case .insight: Text(nl: "wat het dossier weet, 0 tot 1", en: "what the file knows, 0 to 1")
    case .size: Text(nl: "omvang van een opdracht, 1 is gewoon", en: "size of an order, 1 is usual")
    case .waits: Text(nl: "wacht op een offerte", en: "waits for a quote")
    case .complained: Text(nl: "klaagde in de laatste 4 weken", en: "complained in the last 4 weeks")
    case .privileged: Text(nl: "heeft een voorrecht", en: "has a privilege")
    case .sinceOrder: Text(nl: "weken sinds de laatste opdracht", en: "weeks since the last order")
    case .sinceContact: Text(nl: "weken sinds het laatste contact", en: "weeks since the last contact")
    case .sinceGesture: Text(nl: "weken sinds het laatste gebaar", en: "weeks since the last gesture")
    case .stage: Text(nl: "0 zoekt, 1 vergelijkt, 2 kan kopen", en: "0 searches, 1 evaluates, 2 can buy")
    }
  }

  /// "customer.trust", or "trust" alone.
  static func named(_ word: String) -> Condition.Fact? {
    allCases.first { $0.name.matches(word) || $0.shortName.matches(word) }
  }

  /// Runs from 0 to 1, and is told in per cent.
  var isShare: Bool { self == .trust || self == .insight }

  /// Without the customer that it is of.
  var shortName: Text { name.map { String($0.split(separator: ".").last ?? "") } }

  /// Yes or no: may stand alone in a condition.
  var isYesOrNo: Bool { [.insists, .waits, .complained, .privileged].contains(self) }
}

extension HouseRule {
  /// "when customer.expects < usual : inform usual".
  package func line(_ language: Language) -> String {
    let words = Text(nl: "als", en: "when")
    return "\(words[language]) \(condition.line(language)) : \(action.line(language))"
  }
}

extension HouseRule.Action {
  func line(_ language: Language) -> String {
    switch self {
    case .inform(let days): Inform.name[language] + " " + days.line(language)
    case .promise(let days): PromiseDays.name[language] + " " + days.line(language)
    case .rush: Rush.name[language]
    case .deed(let deed): deed.line(nil)[language]
    }
  }
}

extension HouseRule.Days {
  fileprivate func line(_ language: Language) -> String {
    switch self {
    case .usual: Condition.Fact.usual.name[language]
    case .exactly(let days): String(days)
    }
  }
}

extension Condition {
  /// True of everyone.
  static let always = Condition.compare(.number(1), .equal, .number(1))
  static let alwaysWord = Text(nl: "altijd", en: "always")
  static let andWord = Text(nl: "en", en: "and")
  static let orWord = Text(nl: "of", en: "or")
  static let notWord = Text(nl: "niet", en: "not")

  func line(_ language: Language) -> String {
    switch self {
    case .always: return Condition.alwaysWord[language]
    case .compare(.fact(let fact), .different, .number(0)) where fact.isYesOrNo: return fact.name[language]
    case .compare(.fact(.phase), let comparison, .number(let number)):
      let phase = Phase(rawValue: UInt8(number.kept(in: 0...3))) ?? .prospect
      return "\(Fact.phase.name[language]) \(comparison.rawValue) \(phase.name[language])"
    case .compare(let left, let comparison, let right):
      return "\(left.line(language)) \(comparison.rawValue) \(right.line(language))"
    case .not(let inner):
      return "\(Condition.notWord[language]) " + inner.line(language, within: inner.isJoined)
    case .and(let left, let right):
      return left.line(language, within: left.isOr) + " \(Condition.andWord[language]) "
        + right.line(language, within: right.isJoined)
    case .or(let left, let right):
      return left.line(language) + " \(Condition.orWord[language]) "
        + right.line(language, within: right.isOr)
    }
  }

  /// With parentheses only where leaving them out would read otherwise: a line must not grow deeper than what was typed.
  private func line(_ language: Language, within parentheses: Bool) -> String {
    parentheses ? "(" + line(language) + ")" : line(language)
  }

  private var isOr: Bool { if case .or = self { true } else { false } }
  private var isJoined: Bool { if case .and = self { true } else { isOr } }
}

extension Condition.Value {
  /// Numbers keep a point in both languages, as in scenario files, so that a rule reads back the same.
  fileprivate func line(_ language: Language) -> String {
    switch self {
    case .number(let number):
      number == number.kept(in: -1e9...1e9) && number == Double(Int(number))
        ? String(Int(number)) : String(number)
    case .fact(let fact): fact.name[language]
    }
  }
}
