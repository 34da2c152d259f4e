/// A scenario to start from: small, complete and right, with remarks where the author's own work begins.

import Wording

enum NewScenario {
  static func text(id: String, title: String, _ language: Language) -> String {
    var text = body.replacing("ID", with: id).replacing("TITLE", with: title)
    for (number, remark) in remarks.enumerated() {
      text = text.replacing("#\(number)#", with: "# >> " + remark[language])
    }
    return text
  }

  /// "mijn-bakkerij" as the title of a file that has none yet: "Mijn bakkerij".
  static func title(of id: String) -> String {
    id.prefix(1).uppercased() + id.dropFirst().replacing("-", with: " ")
  }

  /// What stands behind each `#number#` of the body.
  private static let remarks = [
    Text(
      nl: "Jouw scenario. Achter elke >> staat wat jij verandert; haal het dan weg.",
      en: "Your scenario. Behind each >> stands what you change; then take it out."),
    Text(nl: "hoe een speler het noemt", en: "what a player calls it"),
    Text(nl: "wie is de speler, wat speelt er, wat moet er beter?", en: "who is the player, what is wrong?"),
    Text(
      nl: "haal quotes weg als het niet om dagen gaat, maar om het hele aanbod",
      en: "take quotes out when it is not about days but about the whole offer"),
    Text(
      nl: "weinig getallen, en alleen waar het verhaal erom vraagt; kring knoppen zegt wat elk doet",
      en: "few numbers, only where the story asks for them; kring knobs says what each does"),
    Text(
      nl: "twee tot zes klanten met een eigen verhaal", en: "two to six customers with a story of their own"),
    Text(nl: "en de andere, met alleen een naam", en: "and the others, with a name and no more"),
    Text(nl: "wat er gebeurt, wat de speler ook doet", en: "what happens, whatever the player does"),
    Text(
      nl: "wat wint en wat niet: kring volg speelt een lijn met --line",
      en: "what wins and what does not: kring watch plays a line with --line"),
    Text(nl: "wanneer is het gelukt?", en: "when has it worked?"),
    Text(
      nl: "wat er te beslissen valt; zonder deze regel alles",
      en: "what can be decided; all without this line"),
  ]

  private static let body = #"""
    #0#
    format: kring/scenario/1
    id: ID
    version: 1.0.0
    title: {nl: "TITLE", en: "TITLE"} #1#
    #2#
    brief:
      nl: >-
        Je verkoopt machines aan bedrijven. Na elk gesprek wil de klant een offerte.
        Die kost meestal drie dagen, en de meeste klanten rekenen op twee. Wat zeg je, en tegen wie?
      en: >-
        You sell machines to companies. After every meeting the customer wants a quote.
        It usually takes three days, and most customers count on two. What do you say, and to whom?
    weeks: 26

    commands: [inform, promise, rush, rule] #10#

    #3#
    quotes:
      delivered_in: {2: 0.15, 3: 0.75, 4: 0.10}
      points_per_day: 1
      points_at_once: 9.5
      rush: {per_week: 1, within_days: 2, chance: 0.9, cost: 400}
      patience_days: 3
      walk_per_day: 0.10

    #4#
    rules:
      price: 9000
      variableCost: 6300
      rivalLow: 5.7
      rivalHigh: 7.3
      learnFirst: 0.10
      learnLeast: 0.03
      mistakeLoss: 2
      approach: 0
      winback: 0
      care: 0
      mention: 0
      recognition: 0
      contactCost: 0
      upkeep: 0
      sizeSpread: 0

    customers:
      #5#
      named:
        - id: alfa
          name: "Alfa Voorbeeld"
          phase: loyal
          satisfaction: 7.3
          expects_days: 2
          insists: true
          orders: 6
          need: 0.45
          note:
            nl: "Staat op twee dagen. Altijd."
            en: "Insists on two days. Always."
        - id: beta
          name: "Beta Voorbeeld"
          phase: new
          satisfaction: 6.7
          expects_days: 2
          need: 0.4
          note:
            nl: "Vraagt twee dagen, maar luistert naar uitleg."
            en: "Asks for two days but listens to reasons."
        - id: gamma
          name: "Gamma Voorbeeld"
          phase: prospect
          satisfaction: 6.5
          expects_days: 2
          note:
            nl: "Vergelijkt leveranciers en schrijft op wie wat belooft."
            en: "Compares suppliers and writes down who promises what."
      #6#
      generate:
        names:
          - "Delta Voorbeeld"
          - "Epsilon Voorbeeld"
          - "Zeta Voorbeeld"
          - "Eta Voorbeeld"
          - "Theta Voorbeeld"
          - "Jota Voorbeeld"
          - "Kappa Voorbeeld"
          - "Lambda Voorbeeld"
          - "Omikron Voorbeeld"
        phases: {prospect: 2, new: 6, former: 1}
        satisfaction: 6.5
        satisfaction_spread: 1.5
        expects_days: {2: 0.7, 3: 0.3}
        insists: 0.30

    #7#
    events:
      - id: illness
        week: 10
        weeks: 8
        delivered_in: {3: 0.20, 4: 0.80}
        text:
          nl: "Twee collega's zijn ziek. Een offerte kost nu meestal vier dagen."
          en: "Two colleagues are ill. A quote now usually takes four days."

    #8#
    lines:
      - id: tell-and-rush
        role: good
        name: {nl: "op tijd zeggen, spoed voor wie erop staat", en: "tell in time, hurry for who insists"}
        because:
          nl: "Wie vooraf hoort hoe lang het duurt, valt het niet tegen. Wie erop staat, ziet je moeite."
          en: "Who hears in advance how long it takes is not let down. Who insists sees your effort."
        script:
          - "rule when customer.expects < usual: inform usual"
          - "rule when customer.insists: rush"
      - id: one-day
        role: wrong
        name: {nl: "één dag beloven", en: "promise one day"}
        because:
          nl: "Je belooft meer dan je kunt waarmaken. De klant rekent erop en wordt teleurgesteld."
          en: "You promise more than you can do. The customer counts on it and is let down."
        concepts: [C053, C061, C076]
        script:
          - "rule when always: promise 1"
      - id: ten-days
        role: exploit
        name: {nl: "tien dagen zeggen, dan valt het altijd mee", en: "say ten days, then it is always better"}
        because:
          nl: "Te veel tijd noemen is niet open. Kopers wachten niet zo lang, en klanten hebben je door."
          en: "Naming too much time is not open. Buyers do not wait, and customers see through it."
        concepts: [C077, C053]
        script:
          - "rule when always: inform 10"
          - "rule when customer.insists: rush"
    #9#
    proof:
      measures: [disappointments, orders, trust]
      pass:
        - {gauge: disappointments, at_most: 0.45, of: nothing}
        - {gauge: orders, at_least: 0.95, of: nothing}
        - {gauge: trust, at_least: 16, above: nothing}

    """#
}
