/// Mistakes in questions, tasks and what is claimed of a lesson, each in a marked file.

import Scenarios
import Testing
import Wording

@Suite struct LessonAnswersTests {
  @Test func `exactly one option is correct unless many may be`() {
    let hush =
      "{id: hush, text: {nl: \"Zwijgen.\", en: \"Be silent.\"}, feedback: {nl: \"Fout.\", en: \"Wrong.\"}}"
    let right = hush.replacing("id: hush,", with: "id: hush, correct: true,")
    let third = "\n      - {id: c, text: {nl: \"C.\", en: \"See.\"}, feedback: {nl: \"Nee.\", en: \"No.\"}}"
    let options = "    options:\n      - {id: tell,"
    let both = changedLesson(hush, to: right + third)
    expectLessonFinding(
      in: replaced(options, with: "    ①options:\n      - {id: tell,", in: both), on: "options",
      "2 options are correct.", "Leave one, or write many: true where that is possible.")
    let many = replaced(options, with: "    many: true\n" + options, in: both)
    #expect(readLesson(many, file: "mine.yaml").findings == [])
    expectLessonFinding(
      in: changedLesson(
        "{nl: \"Zeggen.\", en: \"Tell.\"}, correct: true}",
        to: "{nl: \"Zeggen.\", en: \"Tell.\"}, feedback: {nl: \"Fout.\", en: \"No.\"}}"
      )
      .replacing(options, with: "    ①options:\n      - {id: tell,"),
      on: "options", "No option is correct.", "Put correct: true with one option.")
  }

  @Test func `a wrong option says why`() {
    expectLessonFinding(
      in: changedLesson(
        "- {id: hush, text: {nl: \"Zwijgen.\", en: \"Be silent.\"}, feedback: {nl: \"Fout.\", en: \"Wrong.\"}}",
        to: "- ①{id: hush, text: {nl: \"Zwijgen.\", en: \"Be silent.\"}}"),
      on: "{", "This wrong option does not say why.", "Write {nl: \"...\", en: \"...\"}.")
  }

  @Test func `a card belongs at an option, and no more cards can be right than there are`() {
    expectLessonFinding(
      in: changedLesson("belongs: old", to: "belongs: ①odl"), on: "odl", "odl cannot stand here.",
      "Did you mean old?")
    expectLessonFinding(
      in: changedLesson("cards_right: 1", to: "cards_right: ①3"), on: "3", "There are only 2 cards.",
      "cards_right: whole number, 1 to 60, default all.")
    expectLessonFinding(
      in: changedLesson("cards_right: 1", to: "①many: true"), on: "many", "many does nothing with cards.",
      "Take many out.")
  }

  @Test func `a number question lists two wrong answers that do not count as right`() {
    expectLessonFinding(
      in: changedLesson(
        "        - {typed: \"4%\", say: {nl: \"Geen procenten.\", en: \"No percentage.\"}}\n", to: ""
      )
      .replacing("      wrong:", with: "      ①wrong:"),
      on: "wrong", "Too few wrong answers: 1.", "Give at least 2, each with its own line.")
    expectLessonFinding(
      in: changedLesson("- {number: 5,", to: "- ①{number: 4.5,"), on: "{",
      "This wrong answer counts as right.", "Change it, or make tolerance smaller.")
  }

  @Test func `an answer is a number or a gauge`() {
    expectLessonFinding(
      in: changedLesson(
        "answer: {gauge: disappointments,", to: "answer: ①{number: 3, gauge: disappointments,"),
      on: "{", "One of number, gauge belongs here.",
      "number: -1000000000 to 1000000000, one of these is needed.")
    expectLessonFinding(
      in: changedLesson("      number: 4\n", to: "      number: 4\n      ①above: nothing\n"), on: "above",
      "above goes with gauge.", LessonAnswersTests.gaugeAdvice)
    expectLessonFinding(
      in: changedLesson("answer: {gauge: disappointments,", to: "answer: {gauge: ①dissapointments,"),
      on: "dissapointments", "dissapointments cannot stand here.", "Did you mean disappointments?")
  }

  private static let gaugeAdvice =
    "gauge: " + Demand.gauges.joined(separator: " / ") + ", one of these is needed."

  @Test func `what is told to who fails ends with a line that always holds`() {
    expectLessonFinding(
      in: changedLesson("      - always: true\n        say: {nl: \"Nog niet.\", en: \"Not yet.\"}\n", to: "")
        .replacing("- when: [{gauge: orders", with: "- ①when: [{gauge: orders"),
      on: "w", "The last line does not always hold.", "Put one line with always: true at the end of on_fail.")
    expectLessonFinding(
      in: changedLesson("- never_used: [inform, promise]", to: "- ①always: true"), on: "a",
      "No line after this one gets its turn.", "Put one line with always: true at the end of on_fail.")
    expectLessonFinding(
      in: changedLesson("- always: true\n", to: "- ①always: true\n        never_used: [run]\n"), on: "a",
      "One of when, never_used, always belongs here.", "when: a list, one of the three is needed.")
  }

  @Test func `a condition is read as in a scenario`() {
    expectLessonFinding(
      in: changedLesson(
        "- {gauge: disappointments, at_most: 0.65, of: nothing}",
        to: "- {①gage: disappointments, at_most: 0.65, of: nothing, gauge: nps}"),
      on: "gage", "I know no key gage here.",
      "Did you mean gauge? (" + Demand.gauges.joined(separator: " / ") + ", required)")
  }

  @Test func `a recall card asks of a step that there is, or has its own answer`() {
    expectLessonFinding(
      in: changedLesson("ref: L09.4", to: "ref: ①L09.9"), on: "L09.9", "There is no step L09.9.",
      "Did you mean L09.2, L09.3 or L09.1?")
    expectLessonFinding(
      in: changedLesson("- {after_days: 7, ref: L09.4}", to: "- ①{after_days: 7}"), on: "{",
      "One of ref, ask belongs here.", "ref: the id of a step, one of the two is needed.")
    expectLessonFinding(
      in: changedLesson(
        "- {after_days: 14, ask: {nl: \"Wat?\", en: \"What?\"}, model: {nl: \"Dat.\", en: \"That.\"}}",
        to: "- ①{after_days: 14, ask: {nl: \"Wat?\", en: \"What?\"}}"),
      on: "{", "model is missing here.", "Write {nl: \"...\", en: \"...\"}.")
  }

  @Test func `nobody must pass and fail`() {
    expectLessonFinding(
      in: changedLesson(
        "proof: {must_pass: [good], must_fail: [nothing, pad]}",
        to: "①proof: {must_pass: [good], must_fail: [nothing, good]}"),
      on: "proof", "good cannot pass and fail.", "Take one of them out.")
  }

  @Test func `a lesson for a class has predictions and an explanation`() {
    let short = goodLesson.replacing("status: beta", with: "status: stable")
    #expect(readLesson(short, file: "mine.yaml").findings == [])
    let cut = goodLesson.split(separator: "  - id: ").filter {
      !$0.hasPrefix("L09.2") && !$0.hasPrefix("L09.8")
    }
    let debrief = goodLesson.ranges(of: "debrief:\n").first.map { String(goodLesson[$0.lowerBound...]) } ?? ""
    let findings = readLesson(cut.joined(separator: "  - id: ") + debrief, file: "mine.yaml").findings
    #expect(
      findings.map { "\($0.message.en) \($0.advice.en)" } == [
        "This lesson has 1 prediction. At least 2 times kind: predict, or write status: wip.",
        "This lesson asks for no explanation. At least 1 times kind: explain, or write status: wip.",
      ])
  }

  @Test func `what is right is explained, and every concept has a step, unless it is being written`() {
    let cut = goodLesson.replacing("    concepts: [C079]\n", with: "").replacing(
      "    after: {nl: \"Goed zo.\", en: \"Well done.\"}\n", with: "")
    let told = readLesson(cut, file: "mine.yaml").findings.map { "\($0.message.en) \($0.advice.en)" }
    let silent = [4, 5, 6, 7].map {
      "Step L09.\($0) says nothing when it is right. Add after: why is this right?"
    }
    #expect(Set(told) == Set(silent + ["No step is about C079. Put concepts: [C079] at a step."]))
    let begun = cut.replacing("status: beta", with: "status: wip")
    #expect(readLesson(begun, file: "mine.yaml").findings == [])
  }

  @Test func `a lesson that hardly fits its time is advised so, unless it is being written`() {
    let hasty = changedLesson("doing: 20", to: "doing: 3")
    let told = checkFile(hasty, file: "mine.yaml").filter { $0.message.en.contains("minutes already") }
    #expect(
      told.map(\.message.en) == ["Who gets all right needs 10 minutes already; there is room for 5."])
    #expect(told.allSatisfy { $0.isAdvice && $0.place?.line == 10 })
    let begun = hasty.replacing("status: beta", with: "status: wip")
    #expect(!checkFile(begun, file: "mine.yaml").contains { $0.message.en.contains("minutes already") })
  }

  @Test func `every mistake of a lesson is told at once, from the top down`() {
    let text = changedLesson("scenario: it-offerte", to: "scenario: IT").replacing(
      "en: \"Think.\"", with: "en: \"\""
    )
    .replacing("number: 4\n", with: "number: four\n")
    #expect(
      readLesson(text, file: "mine.yaml").findings.map { "\($0.place?.line ?? 0) \($0.message.en)" } == [
        "16 IT cannot stand here.", "70 This text is empty.", "85 four is not a number.",
      ])
  }
}
