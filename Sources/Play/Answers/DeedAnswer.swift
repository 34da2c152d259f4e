/// What a deed for one customer came to.

import Scenarios
import Simulation
import Wording

extension OpenGame {
  func told(_ deed: Deed, _ customer: String) -> Text {
    let (what, cost) = (sentence(deed, customer), euro(of: deed))
    if deed == .privilege {
      return what + Text(nl: " Kosten: \(cost) euro per opdracht.", en: " Cost: \(cost) euro for each order.")
    }
    return cost == 0
      ? what : what + Text(nl: " Kosten: \(cost) euro.", en: " Cost: \(cost) euro.")
  }

  private func sentence(_ deed: Deed, _ name: String) -> Text {
    switch deed {
    case .gesture:
      Text(
        nl: "\(name: name) krijgt iets kleins dat niemand verwacht. Wat vaak komt, verrast niet meer.",
        en: "\(name: name) gets something small that nobody expects. What comes often is no surprise.")
    case .gift:
      Text(
        nl: "\(name: name) krijgt een groot cadeau. Kleine gebaren doen per euro meer.",
        en: "\(name: name) gets a big gift. Small gestures do more for each euro.")
    case .greet:
      Text(nl: "Je zoekt \(name: name) op, zomaar.", en: "You look \(name: name) up, for no reason.")
    case .thank:
      Text(
        nl: "Je bedankt \(name: name). Het telt na een opdracht of een klacht.",
        en: "You thank \(name: name). It counts after an order or a complaint.")
    case .offer: Text(nl: "Je doet \(name: name) een aanbod.", en: "You make \(name: name) an offer.")
    case .assistSearch, .assistEvaluate, .assistBuy: assistance(deed, name)
    case .privilege:
      Text(
        nl: "\(name: name) heeft vanaf nu een voorrecht. Het telt zolang maar weinig klanten er een hebben.",
        en: "\(name: name) has a privilege from now on. It counts as long as few customers have one.")
    case .endPrivilege:
      Text(
        nl: "\(name: name) heeft geen voorrecht meer.", en: "\(name: name) has no privilege any more.")
    case .politeGoodbye:
      Text(
        nl: "Je neemt netjes afscheid van \(name: name), aan het eind van de week.",
        en: "You say goodbye to \(name: name) politely, at the end of the week.")
    case .bluntGoodbye:
      Text(
        nl: "Je zet \(name: name) aan het eind van de week de deur uit. Zoiets wordt doorverteld.",
        en: "You show \(name: name) the door at the end of the week. Such things are told.")
    }
  }

  private func assistance(_ deed: Deed, _ name: String) -> Text {
    let step = deed.detail
    return Text(
      nl: "Je helpt \(name: name): \(step). Alleen hulp die past bij hoe ver iemand is, brengt hem verder.",
      en: "You help \(name: name): \(step). Only help that fits how far one is brings one further.")
  }

  /// What it costs in the coming week, euro; for a privilege what each order costs.
  private func euro(of deed: Deed) -> Int {
    let rules = scenario.opening.rules
    let euro =
      switch deed {
      case .gesture: rules.gestureCost
      case .gift: rules.giftCost
      case .greet, .thank, .assistSearch, .assistEvaluate, .assistBuy:
        rules.contactCost(scripted: game.supplier.policy.habits.contains(.script))
      case .offer: rules.offerCost + rules.approachCost
      case .privilege: rules.privilegeCost
      default: 0.0
      }
    return Int(euro + 0.5)
  }
}
