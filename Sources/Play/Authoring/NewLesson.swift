/// A lesson to start from: small, complete and right, with remarks where the author's own work begins.

import Wording

enum NewLesson {
  static func text(id: String, title: String, _ language: Language) -> String {
    var text = body.replacing("ID", with: id).replacing("TITLE", with: title)
    for (number, remark) in remarks.enumerated() {
      text = text.replacing("#\(number)#", with: "# >> " + remark[language])
    }
    return text
  }

  /// What stands behind each `#number#` of the body.
  private static let remarks = [
    Text(
      nl: "Jouw les. Achter elke >> staat wat jij verandert; haal het dan weg.",
      en: "Your lesson. Behind each >> stands what you change; then take it out."),
    Text(nl: "het nummer van je les; stappen heten L13.1, L13.2", en: "its number; steps are L13.1, L13.2"),
    Text(
      nl: "wip zolang je schrijft; beta vraagt twee voorspellingen, een uitleg, drie vragen en een bewijs",
      en: "wip while you write; beta asks for two predictions, an explanation, three questions and a proof"),
    Text(nl: "wat kan een student na deze les?", en: "what can a student do after this lesson?"),
    Text(
      nl: "voor wie na jou komt: één taal is genoeg", en: "for who comes after you: one language is enough"),
    Text(
      nl: "de id van het scenario, en de lijnen daarin die moeten slagen en zakken",
      en: "the id of the scenario, and which of its lines must pass and fail"),
    Text(
      nl: "eerst voorspellen, dan pas zien: verrast het antwoord?",
      en: "predict first, then see: does the answer surprise?"),
    Text(nl: "elke foute optie zegt waarom", en: "every wrong option says why"),
    Text(
      nl: "wat moet de student bereiken, en wat hoort hij als het niet lukt?",
      en: "what must the student reach, and what is told when it fails?"),
    Text(
      nl: "de oplossing, in één taal: zo bewijst kring dat het kan",
      en: "the solution, in one language: so kring proves that it can be done"),
    Text(nl: "laat in eigen woorden zeggen waarom", en: "ask for the reason in own words"),
    Text(nl: "wat bespreek je na?", en: "what do you talk about afterwards?"),
  ]

  private static let body = #"""
    #0#
    format: kring/lesson/1
    id: ID
    code: L13 #1#
    version: 1.0.0
    status: wip #2#
    title: {nl: "TITLE", en: "TITLE"}
    section: "1.1.2"
    concepts: [C079]
    #3#
    objective:
      nl: "Je kunt een klant op tijd zeggen hoe lang het echt duurt."
      en: "You can tell a customer in time how long it really takes."
    minutes: {reading: 3, doing: 17, debrief: 10}
    #4#
    design:
      goal: "See what one sentence in advance is worth."
      out_of_scope: "Price, delight, NPS."
      misconceptions:
        - "Honesty about a long wait costs orders."
    #5#
    scenario: it-offerte

    steps:
      #6#
      - id: L13.1
        kind: predict
        say:
          nl: "De meeste klanten rekenen op twee dagen. Een offerte kost er drie. Niemand zegt iets."
          en: "Most customers count on two days. A quote takes three. Nobody says a thing."
        ask:
          nl: "Hoeveel offertes vallen tegen in 26 weken?"
          en: "How many quotes disappoint in 26 weeks?"
        answer: {gauge: disappointments, tolerance: 20}
        play: [nothing]
        close: {nl: "Dichtbij.", en: "Close."}
        far: {nl: "Ver ernaast. Wie rekende op twee dagen?", en: "Far off. Who counted on two days?"}
      - id: L13.2
        kind: explore
        say: {nl: "Kijk wat er met Lindhout gebeurde.", en: "Look what happened to Lindhout."}
        suggest: ["show customer lindhout", "why lindhout"]
      #7#
      - id: L13.3
        kind: choice
        ask:
          nl: "Lindhout rekent op twee dagen, en het worden er drie. Wat doe je?"
          en: "Lindhout counts on two days, and it will be three. What do you do?"
        options:
          - {id: tell, text: {nl: "Nu al zeggen.", en: "Say so now."}, correct: true}
          - id: quiet
            text: {nl: "Niets zeggen.", en: "Say nothing."}
            feedback: {nl: "Dan blijft hij op twee dagen rekenen.", en: "Then he keeps counting on two days."}
      #8#
      - id: L13.4
        kind: task
        ask:
          nl: "Stel een huisregel op en draai 26 weken: veel minder teleurstelling, meer opdrachten, meer vertrouwen."
          en: "Make a house rule and run 26 weeks: far less disappointment, more orders, more trust."
        pass:
          - {gauge: disappointments, at_most: 0.4, of: nothing}
          - {gauge: orders, at_least: 1.5, of: nothing}
          - {gauge: trust, at_least: 53}
        hints:
          - {nl: "Wie moet iets horen, en wanneer?", en: "Who must hear something, and when?"}
        on_fail:
          - never_used: [inform, promise]
            say: {nl: "Je hebt niemand iets gezegd.", en: "You told nobody anything."}
          - always: true
            say: {nl: "Nog te veel teleurstelling.", en: "Still too much disappointment."}
        #9#
        solve:
          - "rule when customer.expects < usual: inform usual"
          - "rule when customer.insists: rush"
          - "run 26"
      #10#
      - id: L13.5
        kind: explain
        ask:
          nl: "De offertes kwamen niet sneller. Waarom viel het dan minder tegen?"
          en: "The quotes did not come sooner. Then why did they disappoint less?"
        look_for:
          - {nl: "de verwachting veranderde", en: "the expectation changed"}
        model:
          nl: "De prestatie bleef gelijk, maar de klant rekende nu op drie dagen."
          en: "The performance stayed the same, but the customer now counted on three days."

    #11#
    debrief:
      - {nl: "Wat voorspelde je, en wat gebeurde er?", en: "What did you predict, and what happened?"}
    proof:
      must_pass: [tell-and-rush]
      must_fail: [nothing, pad]

    """#
}
