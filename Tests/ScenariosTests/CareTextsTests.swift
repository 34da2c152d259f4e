/// Texts that differ between the languages, use another word, do not fit, or are hard to read.

import Testing
import Wording

@testable import Scenarios

private let same = Text(nl: "Vertel in beide talen hetzelfde.", en: "Tell the same in both languages.")

@Suite struct CareTextsTests {
  @Test func `the files of the other tests need no care`() {
    expectNoCare(in: goodFile)
    expectNoCare(in: wideFile)
  }

  @Test func `a number that one language forgets or changes is found, in digits and in words`() {
    expectCare(
      in: brief("Het kost ①vier dagen.", "It takes some days."), on: "vier",
      Text(nl: "Alleen het Nederlands zegt vier.", en: "Only the Dutch text says vier."), same)
    expectCare(
      in: brief("Het kost dagen.", "It takes ①4 days."), on: "4",
      Text(nl: "Alleen het Engels zegt 4.", en: "Only the English text says 4."), same)
  }

  @Test(arguments: ["99999999999999999999 two", "a million million million million two", "1e400 two"])
  func `a number that is too large to count is a number like any other`(english: String) {
    #expect(!checkFile(brief("Er is niets.", "There are \(english)."), file: "mine.yaml").isEmpty)
  }

  @Test func `a number that differs is found on both sides`() {
    let findings = checkFile(brief("Na 3 dagen.", "After four days."), file: "mine.yaml")
    #expect(findings.map { covered($0.place!) } == ["3", "four"])
  }

  @Test(arguments: [
    ("Het kost 4 dagen.", "It takes four days."), ("Er zijn 1.200 klanten.", "There are 1,200 customers."),
    ("Het cijfer is 6,5.", "The mark is 6.5."), ("Honderdtwintig telers.", "A hundred and twenty growers."),
    ("Zestigduizend artikelen.", "Sixty thousand articles."), ("Met 30%.", "With thirty percent."),
    ("Vijfentwintig jaar.", "Twenty-five years."), ("Tweeënveertig kisten.", "Forty-two crates."),
    ("Beide firma's.", "Two firms."), ("Twee keer.", "Twice."), ("Eén keer.", "Once."),
    ("De tweede week.", "The second week."), ("Om 9.30 uur.", "At 9:30."), ("B2B werkt.", "B2B works."),
    ("Tweehonderdvijftig.", "Two hundred and fifty."), ("Een miljoen.", "A million."),
    ("Anderhalve week.", "A week and a half."), ("40 duizend.", "40,000 of them."),
  ])
  func `the same number may be written in another way`(dutch: String, english: String) {
    expectNoCare(in: brief(dutch, english))
  }

  @Test func `a customer or rival that one language does not mention is found`() {
    expectCare(
      in: brief("Bel ①Boomkamp eens.", "Give them a call."), on: "Boomkamp",
      Text(nl: "Alleen het Nederlands zegt Boomkamp.", en: "Only the Dutch text says Boomkamp."), same)
    expectNoCare(in: brief("Boomkamps baas belt.", "The boss of Boomkamp calls."))
    expectCare(
      in: widened("{nl: \"Weg.\", en: \"Gone.\"}", to: "{nl: \"Weg.\", en: \"Gone to ①Meeloop Coffee.\"}"),
      on: "Meeloop",
      Text(nl: "Alleen het Engels zegt Meeloop.", en: "Only the English text says Meeloop."), same)
  }

  @Test func `a text that says much more than the other is found at the shorter one`() {
    expectCare(
      in: brief("Een kort verhaal over wachten en wat je dan tegen wie zegt.", "A story.")
        .replacing("\"A story.\"", with: "①\"A story.\""), on: "\"A story.\"",
      Text(
        nl: "De Nederlandse tekst is 7,38 keer zo lang als de Engelse.",
        en: "The Dutch text is 7.38 times as long as the English one."),
      Text(
        nl: "Zeg in beide talen evenveel: 0,6 tot 1,6 keer.",
        en: "Say as much in both languages: 0.6 to 1.6 times."))
  }

  @Test func `what does not fit on a line of the screen is found, with the most that does`() {
    let long = "A small scenario with a title that is too long"
    expectCare(
      in: changed("\"Small\"", to: "①\"\(long)\"").replacing(
        "nl: \"Klein\"", with: "nl: \"Een scenario met een behoorlijke titel\""), on: "\"\(long)\"",
      Text(nl: "Dit past niet op één regel: 46 tekens.", en: "This does not fit on one line: 46 characters."),
      Text(nl: "Hoogstens 45 tekens.", en: "At most 45 characters."))
    let name = "Ünal Metaalbewerking en Constructiewerken"
    expectCare(
      in: changed("\"Ünal Metaal\"", to: "①\"\(name)\""), on: "\"\(name)\"",
      Text(nl: "Dit past niet op één regel: 41 tekens.", en: "This does not fit on one line: 41 characters."),
      Text(nl: "Hoogstens 40 tekens.", en: "At most 40 characters."))
  }

  @Test func `words that the course does not use are refused, with the word that it does`() {
    expectCare(
      in: brief("De ①churn is hoog.", "Many leave."), on: "churn",
      Text(nl: "churn zeggen we in deze cursus niet.", en: "churn is not said in this course."),
      Text(nl: "Schrijf bijvoorbeeld afscheid, vertrek.", en: "Write afscheid, vertrek, for one."))
    expectCare(
      in: brief("Een nieuwe koper.", "A new ①lead."), on: "lead",
      Text(nl: "lead zeggen we in deze cursus niet.", en: "lead is not said in this course."),
      Text(nl: "Schrijf bijvoorbeeld prospect.", en: "Write prospect, for one."))
    expectCare(
      in: brief("De leverancier.", "The ①vendor."), on: "vendor",
      Text(nl: "vendor zeggen we in deze cursus niet.", en: "vendor is not said in this course."),
      Text(nl: "Schrijf bijvoorbeeld supplier.", en: "Write supplier, for one.")
    )
    expectNoCare(in: brief("Jij leidt het team.", "You lead the team."))
  }

  @Test func `a term of the field without its counterpart is advice`() {
    expectCare(
      in: brief("Elke ①offerte telt.", "Every proposal counts."), on: "offerte",
      Text(nl: "Hier hoort quote bij.", en: "quote goes with this."),
      Text(
        nl: "Eén woord voor één ding: offerte is in het Engels quote.",
        en: "One word for one thing: offerte is quote in English."), isAdvice: true)
  }

  @Test func `a long sentence is advice, at its first words`() {
    let dutch = "Ja. ①" + Array(repeating: "wel", count: 23).joined(separator: " ") + "."
    let english = "Yes. " + Array(repeating: "but", count: 22).joined(separator: " ") + "."
    expectCare(
      in: brief(dutch, english), on: String(dutch.drop { $0 != "①" }.dropFirst()),
      Text(nl: "Deze zin heeft 23 woorden.", en: "This sentence has 23 words."),
      Text(
        nl: "Maak er twee van: hoogstens 22 leest het best.", en: "Make it two: at most 22 reads best."),
      isAdvice: true)
  }

  @Test func `a text that is hard to read is advice, with its figure`() {
    let hard = Array(repeating: "Organizational considerations necessitate deliberation.", count: 8)
    let easy = Array(repeating: "Zo zit het hier, en je doet wat je kunt in de tijd die er is.", count: 6)
    let told = checkFile(
      brief(easy.joined(separator: " "), hard.joined(separator: " ")), file: "mine.yaml")
    #expect(told.map(\.isAdvice) == [true])
    #expect(told.first?.place.map(covered) == hard[0])
    #expect(told.first?.message.en.hasPrefix("This text is hard to read: Flesch -") == true)
    #expect(told.first?.message.nl.hasPrefix("Deze tekst leest moeilijk: Flesch -") == true)
  }

  @Test(arguments: [
    ("make", 1), ("table", 2), ("customer", 3), ("idea", 2), ("the", 1), ("promise", 2),
  ])
  func `syllables in English are counted by their vowels`(word: String, count: Int) {
    #expect(syllableCount(of: word[...], .en) == count)
  }

  @Test(arguments: [("klant", 1), ("offerte", 3), ("reële", 3), ("tevreden", 3), ("cliënt", 2)])
  func `syllables in Dutch are counted by their vowels`(word: String, count: Int) {
    #expect(syllableCount(of: word[...], .nl) == count)
  }
}
