/// The formulas of what customers do, and of the supplier, its surveys and its money.

import Simulation
import Wording

extension ModelEquations {
  var insight: [Text] {
    let (learn, age) = (value(\.learn), value(\.age))
    let (paper, ages, double) = (value(\.paperLearn), value(\.paperAge), value(\.doubleLoss))
    return [
      Text(
        nl:
          "contact: + \(learn) × factoren samen × wat bronnen vertellen × (1 − inzicht); elke week − \(age) × inzicht",
        en:
          "contact: + \(learn) × factors together × what sources tell × (1 − insight); every week − \(age) × insight"
      ),
      Text(
        nl:
          "op papier: leert × \(paper), veroudert × \(ages); herkenning = inzicht × factoren × (1 − \(double) × dubbel)",
        en:
          "on paper: learns × \(paper), ages × \(ages); recognition = insight × factors × (1 − \(double) × doubles)"
      ),
    ]
  }

  var behaviour: [Text] {
    let (weight, choice, slope) = (value(\.trustWeight), value(\.choice), value(\.leavingSlope))
    let (start, quality) = (value(\.acceptStart), value(\.acceptSlope))
    let (referred, soon, former) = (value(\.acceptReferred), value(\.acceptStage), value(\.acceptFormer))
    let (loyal, weeks) = (value(\.loyalFrom), value(\.formerWeeks))
    return [
      Text(
        nl: "voordeel = cijfer + goodwill − beste concurrent + \(weight) × (vertrouwen − 0,5)",
        en: "advantage = mark + goodwill − best rival + \(weight) × (trust − 0.5)"),
      Text(
        nl: "kiest ons = S(\(choice) × voordeel); vertrekt = eigen tempo × e^(−\(slope) × voordeel)",
        en: "chooses us = S(\(choice) × advantage); leaves = own rate × e^(−\(slope) × advantage)"),
      Text(
        nl: """
          eerste opdracht = S(\(start) + \(quality) × (verwachte kwaliteit − beste concurrent) + \(referred) als \
          aanbevolen + \(former) als oude klant − \(soon) per stap te vroeg)
          """,
        en: """
          first order = S(\(start) + \(quality) × (quality expected − best rival) + \(referred) if \
          recommended + \(former) if a former customer − \(soon) per step too soon)
          """),
      Text(
        nl: "loyaal vanaf \(loyal) opdrachten; een ex-klant is na \(weeks) weken weer potentieel",
        en: "loyal from \(loyal) orders; a former customer is a prospect after \(weeks) weeks"),
    ]
  }

  var supplier: [Text] {
    let (start, gain, speed) = (value(\.levelStart), value(\.levelGain), value(\.levelSpeed))
    let (chosen, other, none) = (value(\.fitChosen), value(\.fitOther), value(\.fitNone))
    let (factor, align, rival) = (value(\.factorSpeed), value(\.alignSpeed), value(\.rivalPace))
    let effect = Text.percent(open.game.supplier.factors.effect)
    return [
      Text(
        nl:
          "doel van een niveau = \(start) + \(gain) × past × (1 − e^(−uitgaven)); elke week \(speed) dichterbij",
        en: "goal of a level = \(start) + \(gain) × fit × (1 − e^(−spending)); every week \(speed) closer"),
      Text(
        nl: "past: gekozen \(chosen), de andere twee \(other), zonder keus \(none)",
        en: "fit: chosen \(chosen), the other two \(other), without a choice \(none)"),
      Text(
        nl: """
          factoren samen = de vijf maal elkaar, daarvan de vijfdemachtswortel (nu \(effect)); elke week \(factor) \
          dichterbij, + \(align) per uur afstemmen
          """,
        en: """
          factors together = the five multiplied, of that the fifth root (now \(effect)); every week \(factor) \
          closer, + \(align) per hour of aligning
          """),
      Text(
        nl: "een concurrent die het merkt, loopt elke week \(rival) van zijn achterstand in",
        en: "a rival that notices makes up \(rival) of its lost ground every week"),
    ]
  }

  var survey: [Text] {
    let (start, linear, square) = (value(\.respondStart), value(\.respondLinear), value(\.respondSquare))
    let spread = value(\.answerSpread)
    return [
      Text(
        nl:
          "antwoordt = S(\(start) + \(linear) × (gevoel − 7) + \(square) × (gevoel − 7)²); antwoord = gevoel ± \(spread)",
        en:
          "answers = S(\(start) + \(linear) × (felt − 7) + \(square) × (felt − 7)²); answer = felt ± \(spread)"
      )
    ]
  }

  var money: [Text] {
    let (price, cost) = (value(\.price), value(\.variableCost))
    let (contact, offer, approach) = (value(\.contactCost), value(\.offerCost), value(\.approachCost))
    let (gesture, hour, unit) = (value(\.gestureCost), value(\.hourCost), value(\.upkeep))
    return [
      Text(
        nl: "opdracht = (\(price) − \(cost)) × omvang, min het deel van partners",
        en: "order = (\(price) − \(cost)) × size, less the part of partners"),
      Text(
        nl: """
          contact \(contact); aanbod \(offer), en \(approach) als jij begint; gebaar \(gesture); uur \(hour); \
          investering \(unit) × eenheden × klanten
          """,
        en: """
          contact \(contact); offer \(offer), and \(approach) if you begin; gesture \(gesture); hour \(hour); \
          investment \(unit) × units × customers
          """),
    ]
  }
}
