/// Why a decision cannot be taken, in words.

import Scenarios
import Simulation
import Wording

extension Finding {
  init(refusal: Refusal, in open: OpenGame, at place: Place? = nil) {
    switch refusal {
    case .noSuchCustomer:
      self.init(Text(nl: "Die klant is er niet.", en: "There is no such customer."), at: place)
    case .ceasedToExist(let customer):
      let name = open.name(customer)
      self.init(
        Text(nl: "\(name: name) bestaat niet meer.", en: "\(name: name) has ceased to exist."), at: place)
    case .nothingAsked(let customer):
      self.init(nothingAsked: customer, in: open, at: place)
    case .noRushLeft(let perWeek):
      self.init(
        Text(
          nl: "Er is geen spoed meer: \(perWeek, "offerte", "offertes") per week.",
          en: "No hurry is left: \(perWeek, "quote", "quotes") a week."), at: place,
        advice: Text(
          nl: "Typ herstel om een eerdere keus terug te nemen.",
          en: "Type undo to take back an earlier choice."))
    case .alreadyRushed(let customer):
      let name = open.name(customer)
      self.init(
        Text(
          nl: "De offerte van \(name: name) heeft al spoed.",
          en: "The quote for \(name: name) is hurried already."),
        at: place)
    case .daysOutOfRange(let range), .weeksOutOfRange(let range):
      let (low, high) = (range.lowerBound, range.upperBound)
      self.init(Text(nl: "Kies \(low) tot \(high).", en: "Choose \(low) to \(high)."), at: place)
    case .noSuchRule(let count):
      self.init(
        count == 0
          ? Text(nl: "Er zijn nog geen huisregels.", en: "There are no house rules yet.")
          : Text(
            nl: "Er is geen regel met dat nummer; er zijn er \(count).",
            en: "No rule has that number; there are \(count)."),
        at: place)
    case .tooManyRules(let most):
      self.init(
        Text(nl: "Meer dan \(most) huisregels kan niet.", en: "More than \(most) house rules cannot be."),
        at: place,
        advice: Text(nl: "Typ regel weg 1.", en: "Type rule off 1."))
    default: self.init(standing: refusal, in: open, at: place)
    }
  }

  private init(standing refusal: Refusal, in open: OpenGame, at place: Place?) {
    switch refusal {
    case .wrongPhase(let customer, let deed): self.init(wrongPhase: customer, deed, in: open, at: place)
    case .outOfRange(let range):
      let (low, high) = (range.lowerBound, range.upperBound)
      self.init(Text(nl: "Kies \(low) tot \(high).", en: "Choose \(low) to \(high)."), at: place)
    case .noSuchThing:
      self.init(
        Text(nl: "Dat is er in dit scenario niet.", en: "This scenario has no such thing."), at: place)
    case .noQuotes:
      self.init(
        Text(
          nl: "In dit scenario gaat het niet om offertes in dagen.",
          en: "This scenario is not about quotes in days."), at: place,
        advice: Text(
          nl: "Vooraf melden kan: gewoonte vooraf-melden aan.",
          en: "You can tell in advance: habit tell-in-advance on."))
    case .tooManyHours(let capacity, let planned):
      self.init(
        capacity == 0
          ? Text(nl: "In dit scenario spelen uren geen rol.", en: "Hours play no part in this scenario.")
          : Text(
            nl: "Dat worden \(planned) uren, en je team heeft er \(capacity) per week.",
            en: "That makes \(planned) hours, and your team has \(capacity) a week."), at: place)
    case .board(let objection): self.init(objection: objection, at: place)
    case .noBoard:
      self.init(
        Text(
          nl: "In dit scenario beslis je zelf; er is geen directie om te overtuigen.",
          en: "In this scenario you decide yourself; there is no board to convince."), at: place)
    case .inVain:
      self.init(
        Text(
          nl: "Dat kost geld en levert nu niets nieuws op.",
          en: "That costs money and brings nothing new now."), at: place)
    case .plannedAlready(let customer):
      let name = open.name(customer)
      self.init(
        Text(
          nl: "Voor \(name: name) staat dat, of het tegendeel, al klaar voor komende week.",
          en: "For \(name: name) that, or its opposite, is planned for the coming week already."), at: place,
        advice: Text(nl: "Typ toon kalender.", en: "Type show calendar."))
    case .aboutDays:
      self.init(
        Text(nl: "In dit scenario gaat het om dagen.", en: "This scenario is about days."), at: place,
        advice: Text(
          nl: "Zeg het per klant: informeer of beloof.", en: "Tell each customer: inform or promise."))
    case .heardLately(let again):
      self.init(
        Text(
          nl:
            "Dit bewijs hoorde de directie pas nog. Breng het weer vanaf week \(again), of breng ander bewijs.",
          en:
            "The board heard this evidence only lately. Bring it again from week \(again), or bring other evidence."
        ), at: place)
    case .noError:
      self.init(Text(nl: "Er is niets om toe te geven.", en: "There is nothing to admit."), at: place)
    case .noEvidence(.survey):
      self.init(
        Text(
          nl: "Er is nog geen enquête van dit kwartaal met antwoorden.",
          en: "There is no survey of this quarter with answers yet."),
        at: place, advice: Text(nl: "Typ eerst enquete 20.", en: "Type survey 20 first."))
    case .noEvidence:
      self.init(
        Text(
          nl: "Dat bewijs is er niet: in het laatste half jaar vertrok er niemand.",
          en: "That evidence does not exist: nobody left in the last half year."), at: place,
        advice: Text(nl: "Een proef kan altijd: bewijs proef.", en: "A pilot can always be: evidence pilot."))
    case .noCash(let needed, let cash):
      self.init(
        Text(
          nl: "Dat kost \(needed) euro, en er is \(cash) euro in kas.",
          en: "That costs \(needed) euro, and there is \(cash) euro in cash."), at: place)
    default: self.init(Text(nl: "Dat kan nu niet.", en: "That cannot be done now."), at: place)
    }
  }

  private init(wrongPhase customer: Int, _ deed: Deed, in open: OpenGame, at place: Place?) {
    let name = open.name(customer)
    let phase = open.game.market[customer].phase.name
    self.init(
      Text(nl: "\(name: name) is nu \(phase).", en: "\(name: name) is \(phase) now."), at: place,
      advice: deed.isForProspects
        ? Text(
          nl: "Dit doe je voor potentiële klanten en ex-klanten.",
          en: "This is for prospects and former customers.")
        : Text(nl: "Dit doe je voor wie nu koopt.", en: "This is for who buys now."))
  }

  /// The board says no, and why (C104-C106).
  private init(objection: Board.Objection, at place: Place?) {
    switch objection {
    case .tooDear:
      self.init(
        Text(
          nl: "De directie zegt nee: elke klant apart bedienen is te duur voor wie laag in kosten wil zijn.",
          en: "The board says no: serving each customer apart is too dear for a firm that wants low costs."),
        at: place,
        advice: Text(
          nl: "Voor processen is wel geld: investeer processen 80.",
          en: "There is money for processes: invest processes 80."))
    case .doesNotFit(let strategy):
      let name = strategy.name
      self.init(
        Text(
          nl: "De directie zegt nee: dit past niet bij \(name).",
          en: "The board says no: this does not fit \(name)."), at: place)
    case .notConvinced(let support, let needed):
      self.init(
        Text(
          nl: "De directie is nog niet overtuigd: steun \(support) van de 100, nodig \(needed).",
          en: "The board is not convinced yet: support \(support) of 100, needed \(needed)."), at: place,
        advice: Text(
          nl: "Overtuig met bewijs, zoals bewijs proef. Wat nu weegt: toon directie.",
          en: "Convince with evidence, as in evidence pilot. What weighs now: show board."))
    }
  }

  private init(nothingAsked customer: Int, in open: OpenGame, at place: Place?) {
    let name = open.name(customer)
    let due = open.scenario.customers.indices.filter { open.game.market[$0].asks }
      .map { Text(verbatim: open.scenario.customers[$0].id) }
    let list = due.joined()
    self.init(
      Text(
        nl: "\(name: name) wacht komende week niet op een offerte.",
        en: "\(name: name) does not wait for a quote in the coming week."), at: place,
      advice: due.isEmpty
        ? Text(nl: "Niemand wacht nu. Typ draai 1.", en: "Nobody waits now. Type run 1.")
        : Text(nl: "Wie wel wacht: \(list).", en: "Who does: \(list)."))
  }
}
