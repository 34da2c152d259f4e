/// Mistakes in lessons, each in a marked file.

import Scenarios
import Testing
import Wording

@Suite struct LessonMistakesTests {
  @Test func `an unknown key is refused with the nearest name`() {
    expectLessonFinding(
      in: changedLesson("requires: [eerste]", to: "①require: [eerste]"), on: "require",
      "I know no key require here.", "Did you mean requires? (a list, optional)")
  }

  @Test func `a key of another kind of step is refused`() {
    expectLessonFinding(
      in: changedLesson(
        "suggest: [\"show customers\"]", to: "suggest: [\"show customers\"]\n    ①solve: [\"run 1\"]"),
      on: "solve", "I know no key solve here.",
      "You can write here: id, kind, say, hints, commands, concepts, after, suggest.")
  }

  @Test func `a scenario is no lesson, and a lesson is no scenario`() {
    expectLessonFinding(
      in: changedLesson("kring/lesson/1", to: "①kring/scenario/1"), on: "kring/scenario/1",
      "This file is not a lesson.", "A lesson begins with format: kring/lesson/1.")
    expectLessonFinding(
      in: changedLesson("kring/lesson/1", to: "①kring/lesson/2"), on: "kring/lesson/2",
      "This file is for a newer Kring.", "Update Kring; this one reads kring/lesson/1.")
    expectLessonFinding(
      in: changedLesson("kring/lesson/1", to: "①kring/lessons/1"), on: "kring/lessons/1",
      "I do not know this format.", "Write kring/lesson/1.")
    expectFinding(
      in: "format: ①kring/lesson/1", on: "kring/lesson/1", "This file is not a scenario.",
      "A scenario begins with format: kring/scenario/1.")
  }

  @Test func `a text without one of the languages is refused at its bracket`() {
    expectLessonFinding(
      in: changedLesson("{nl: \"Denk na.\", en: \"Think.\"}", to: "①{nl: \"Denk na.\"}"), on: "{",
      "The text is missing in English.", "Write {nl: \"...\", en: \"...\"}.")
  }

  @Test func `a concept is one of the 150, once`() {
    expectLessonFinding(
      in: changedLesson("[C076, C079]", to: "[C076, ①C151]"), on: "C151", "C151 is no concept.",
      "concepts: a concept, from C001 to C150, required.")
    expectLessonFinding(
      in: changedLesson("[C076, C079]", to: "[C076, ①C076]"), on: "C076", "C076 stands here twice.",
      "Take one of them out.")
  }

  @Test func `a status, a code and a section have their shape`() {
    expectLessonFinding(
      in: changedLesson("status: beta", to: "status: ①betta"), on: "betta", "betta cannot stand here.",
      "Did you mean beta?")
    expectLessonFinding(
      in: changedLesson("code: L09", to: "code: ①LES9").replacing("L09.", with: "L09."), on: "LES9",
      "LES9 cannot stand here.", "code: L and two digits, as in L05, required.")
    expectLessonFinding(
      in: changedLesson("section: \"1.1.2\"", to: "section: ①\"chapter 1\""), on: "\"chapter 1\"",
      "chapter 1 cannot stand here.", "section: section of the book, as in 1.1.2, required.")
  }

  @Test func `the id of a step begins with the code and stands once`() {
    expectLessonFinding(
      in: changedLesson("id: L09.3", to: "id: ①L08.3"), on: "L08.3", "This cannot be the id of a step.",
      "For example L09.3.")
    expectLessonFinding(
      in: changedLesson("id: L09.3", to: "id: ①L09.2"), on: "L09.2", "The id L09.2 was used before.",
      "Choose another.")
  }

  @Test func `an unknown kind gets the nearest one`() {
    expectLessonFinding(
      in: changedLesson("kind: explore", to: "kind: ①exploer"), on: "exploer", "exploer cannot stand here.",
      "Did you mean explore?")
  }

  @Test func `a step lacks what its kind needs`() {
    expectLessonFinding(
      in: changedLesson(
        "id: L09.3\n    kind: explore\n    say: {nl: \"Kijk rond.\", en: \"Look around.\"}",
        to: "①id: L09.3\n    kind: explore"),
      on: "i", "say is missing here.", "Write {nl: \"...\", en: \"...\"}.")
    expectLessonFinding(
      in: changedLesson("    hints:\n      - {nl: \"Denk na.\", en: \"Think.\"}\n", to: "")
        .replacing("- id: L09.6", with: "- ①id: L09.6"),
      on: "i", "hints is missing here.", "hints: a list, required.")
  }

  @Test func `an unknown command is refused with the nearest one`() {
    expectLessonFinding(
      in: changedLesson("[rule, inform, run]", to: "[rule, ①infrom, run]"), on: "infrom",
      "infrom cannot stand here.", "Did you mean inform?")
    expectLessonFinding(
      in: changedLesson("[inform, promise]", to: "[①zebra]"), on: "zebra", "zebra cannot stand here.",
      "commands: a command, as in inform, required.")
  }

  @Test func `a prediction has a number or options, not both`() {
    expectLessonFinding(
      in: changedLesson("    weeks: 26\n", to: "    options: [{id: a, text: {nl: \"A.\", en: \"B.\"}}]\n")
        .replacing("- id: L09.1", with: "- ①id: L09.1"),
      on: "i", "One of answer, options belongs here.", "answer: a map, needed with number.")
  }

  @Test func `a guess of a number is told when it is close and when it is far off`() {
    expectLessonFinding(
      in: changedLesson("    far: {nl: \"Ver weg.\", en: \"Far off.\"}\n", to: "")
        .replacing("- id: L09.1", with: "- ①id: L09.1"),
      on: "i", "far is missing here.", "Write {nl: \"...\", en: \"...\"}.")
  }

  @Test func `a hint too many is refused`() {
    let hint = "      - {nl: \"Denk na.\", en: \"Think.\"}\n"
    expectLessonFinding(
      in: changedLesson("    hints:\n" + hint, to: "    ①hints:\n" + hint + hint + hint + hint + hint),
      on: "hints", "This list is too long.", "At most 4.")
  }
}
