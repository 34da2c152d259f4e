/// The game on the table: its scenario, its roads, and where it stands now.

import Scenarios
import Simulation
import Wording

package struct OpenGame: Sendable {
  package let scenario: Scenario
  package let header: Recording.Header
  /// The archive's number; nil when nothing is kept.
  package let number: Int64?
  /// Steps on disk.
  package internal(set) var steps = 0
  package internal(set) var roads = Roads()
  package internal(set) var game: Game

  package init(scenario: Scenario, header: Recording.Header, number: Int64?) {
    self.scenario = scenario
    self.header = header
    self.number = number
    game = Game(scenario.opening, seed: header.seed)
  }

  func name(_ customer: Int) -> String { scenario.customers[customer].name }

  /// The game at the end of a branch.
  func game(at branch: Roads.Branch) throws(Finding) -> Game {
    do throws(Refusal) {
      return try Game.replay(scenario.opening, seed: header.seed, roads.road(branch).map(\.decision)).game
    } catch {
      throw Finding(refusal: error, in: self)
    }
  }

  /// The road walked so far, with the books open.
  func story() throws(Finding) -> Story { try story(of: roads.road(roads.current).map(\.decision)) }

  func story(of decisions: [Decision]) throws(Finding) -> Story {
    do throws(Refusal) {
      return try Story(scenario.opening, seed: header.seed, decisions)
    } catch {
      throw Finding(refusal: error, in: self)
    }
  }

  /// The weeks of the last run; nil before the first.
  var lastRun: ClosedRange<Int>? {
    let runs = roads.road(roads.current).compactMap { node -> Int? in
      if case .run(let weeks) = node.decision { weeks } else { nil }
    }
    guard let weeks = runs.last, game.week > 0 else { return nil }
    return game.week - weeks + 1...game.week
  }
}

extension Finding {
  /// Why a decision cannot be taken, in words.
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
    }
  }

  private init(nothingAsked customer: Int, in open: OpenGame, at place: Place?) {
    let name = open.name(customer)
    let due = open.scenario.customers.indices.filter { open.game.market.asks[$0] }
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
