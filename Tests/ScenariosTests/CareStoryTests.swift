/// Events that never come or change nothing, names that stand twice, and firms that exist.

import Testing
import Wording

@testable import Scenarios

@Suite struct CareStoryTests {
  @Test func `an event after the end is found`() {
    expectCare(
      in: changed("week: 10", to: "week: ①27"), on: "27",
      Text(
        nl: "Dit gebeurt nooit: het verhaal eindigt eerder.", en: "This never happens: the story ends before."
      ),
      Text(nl: "Kies week 1 tot 26, of verhoog weeks.", en: "Choose week 1 to 26, or raise weeks."))
    expectNoCare(in: changed("week: 10", to: "week: 26"))
  }

  @Test func `who ceased to exist is touched by nothing any more`() {
    let later =
      "- {id: later, week: 21, customers: [①tolhuis], expects_more: 1, text: {nl: \"Op.\", en: \"Up.\"}}"
    expectCare(
      in: wideFile + "  " + later + "\n", on: "tolhuis",
      Text(
        nl: "Tolhuis Logistiek bestaat sinds week 20 niet meer.",
        en: "Tolhuis Logistiek no longer exists since week 20."),
      Text(
        nl: "Haal deze klant hier weg, of laat dit eerder gebeuren.",
        en: "Take this customer out here, or let this happen sooner."))
    let meanwhile = later.filter { $0 != "①" }.replacing("week: 21", with: "week: 20")
    expectNoCare(in: wideFile + "  " + meanwhile + "\n")
  }

  @Test func `days as they always are change nothing`() {
    expectCare(
      in: changed("delivered_in: {3: 0.2, 4: 0.8}", to: "delivered_in: ①{4: 0.1, 3: 0.75, 2: 0.15}"), on: "{",
      Text(nl: "Zo leveren je collega's altijd al.", en: "Your colleagues always deliver like this."),
      Text(nl: "Kies andere dagen, of haal dit weg.", en: "Choose other days, or take this out."))
  }

  @Test func `an event that is only a text is advice, with the keys that would change something`() {
    let keys =
      "expects_more_days, expects_more, performance, mistake, trust_lost, records_lost, ceases, delivered_in, "
      + "rival, hours_lost, reputation_lost, support, cost, own_error"
    let told = Text(nl: "Deze gebeurtenis is alleen tekst.", en: "This event is only a text.")
    let advice = Text(
      nl: "Moet er iets veranderen, kies dan uit \(name: keys).",
      en: "If something has to change, choose from \(name: keys).")
    let bare = changed("    delivered_in: {3: 0.2, 4: 0.8}\n    expects_more_days: -1\n", to: "")
    expectCare(
      in: bare.replacing("- id: illness", with: "- ①id: illness"), on: "i", told, advice, isAdvice: true)
    let nothing = changed(
      "    delivered_in: {3: 0.2, 4: 0.8}\n    expects_more_days: -1\n", to: "    cost: 0\n")
    expectCare(
      in: nothing.replacing("- id: illness", with: "- ①id: illness"), on: "i", told, advice, isAdvice: true)
  }

  @Test func `two of one name are found, whatever they are`() {
    expectCare(
      in: widened("name: Prijskop\n", to: "name: Kaarten\n").replacing(
        "name: Kaarten, ", with: "name: ①Kaarten, "),
      on: "Kaarten",
      Text(nl: "Er is al iets met deze naam.", en: "Something has this name already."),
      Text(nl: "Geef elk een eigen naam.", en: "Give each its own name."))
  }

  @Test func `a firm that exists is advice`() {
    expectCare(
      in: changed("\"Kring Advies\"", to: "\"①Philips Advies\""), on: "Philips",
      Text(nl: "Philips bestaat echt.", en: "Philips really exists."),
      Text(nl: "Verzin een naam, nooit een bestaand bedrijf.", en: "Invent a name, never an existing firm."),
      isAdvice: true)
    expectNoCare(in: changed("\"Kring Advies\"", to: "\"Philipsen Advies\""))
  }

  @Test func `advice stands between findings in the order of the file, and never drives one out`() {
    let names = (1...120).map { "\"Philips \($0)\"" }.joined(separator: ", ")
    let text = changed("\"Ünal Metaal\"", to: names).replacing("week: 10", with: "week: 27")
      .replacing("prospect: 1, new: 1", with: "prospect: 1, new: 120")
    let findings = checkFile(text, file: "mine.yaml")
    #expect(findings.count == 100)
    #expect(findings.last?.message.en == "This never happens: the story ends before.")
    #expect(findings.count { !$0.isAdvice } == 1)
  }

  @Test func `what is wrong and what needs care are told together`() {
    let text = brief("De churn.", "The mood.").replacing("weeks: 26", with: "wekes: 26")
    #expect(
      checkFile(text, file: "mine.yaml").map(\.message.en) == [
        "weeks is missing here.", "churn is not said in this course.", "I know no key wekes here.",
      ])
  }
}
