/// A small lesson with every kind of step once, and the marked variants that tests make of it.

import Scenarios
import Testing
import Wording

let goodLesson = """
  format: kring/lesson/1
  id: kort
  code: L09
  version: 1.0.0
  status: beta
  title: {nl: "Kort", en: "Short"}
  section: "1.1.2"
  concepts: [C076, C079]
  objective: {nl: "Je kunt het.", en: "You can do it."}
  minutes: {reading: 5, doing: 20, debrief: 5}
  requires: [eerste]
  design:
    goal: "See it."
    out_of_scope: "All else."
    misconceptions: ["It is luck."]
  scenario: it-offerte
  seeds: {learn: 7, class: [8, 9]}
  players:
    - {id: teller, name: {nl: "Wie zegt", en: "Who tells"}, script: ["run 26"]}
  steps:
    - id: L09.1
      kind: predict
      concepts: [C076]
      ask: {nl: "Hoeveel?", en: "How many?"}
      answer: {gauge: disappointments, tolerance: 10, unit: {nl: "keer", en: "times"}}
      reasons:
        - {id: gap, text: {nl: "Het verschil.", en: "The gap."}, correct: true}
        - {id: luck, text: {nl: "Geluk.", en: "Luck."}}
      play: [nothing]
      weeks: 26
      close: {nl: "Dichtbij.", en: "Close."}
      far: {nl: "Ver weg.", en: "Far off."}
    - id: L09.2
      kind: predict
      ask: {nl: "Wie wint?", en: "Who wins?"}
      options:
        - {id: one, text: {nl: "De eerste.", en: "The first."}, correct: true}
        - {id: two, text: {nl: "De tweede.", en: "The second."}, feedback: {nl: "Nee.", en: "No."}}
    - id: L09.3
      kind: explore
      say: {nl: "Kijk rond.", en: "Look around."}
      suggest: ["show customers"]
    - id: L09.4
      kind: choice
      concepts: [C079]
      after: {nl: "Goed zo.", en: "Well done."}
      ask: {nl: "Wat doe je?", en: "What do you do?"}
      options:
        - {id: tell, text: {nl: "Zeggen.", en: "Tell."}, correct: true}
        - {id: hush, text: {nl: "Zwijgen.", en: "Be silent."}, feedback: {nl: "Fout.", en: "Wrong."}}
    - id: L09.5
      kind: choice
      after: {nl: "Goed zo.", en: "Well done."}
      ask: {nl: "Leg de kaarten.", en: "Lay the cards."}
      options:
        - {id: new, text: {nl: "Nieuw.", en: "New."}}
        - {id: old, text: {nl: "Oud.", en: "Old."}}
      cards:
        - {text: {nl: "Een.", en: "One."}, belongs: new, feedback: {nl: "Kijk nog eens.", en: "Look again."}}
        - {text: {nl: "Twee.", en: "Two."}, belongs: old, feedback: {nl: "En nog eens.", en: "And again."}}
      cards_right: 1
    - id: L09.6
      kind: task
      after: {nl: "Goed zo.", en: "Well done."}
      ask: {nl: "Doe het.", en: "Do it."}
      commands: [rule, inform, run]
      pass:
        - {gauge: disappointments, at_most: 0.65, of: nothing}
      hints:
        - {nl: "Denk na.", en: "Think."}
      on_fail:
        - never_used: [inform, promise]
          say: {nl: "Niets gezegd.", en: "Nothing said."}
        - when: [{gauge: orders, at_most: 0.95, of: nothing}]
          say: {nl: "Te weinig.", en: "Too few."}
        - always: true
          say: {nl: "Nog niet.", en: "Not yet."}
      solve: ["rule when customer.expects < usual: inform usual", "run 26"]
      continues: true
    - id: L09.7
      kind: number
      after: {nl: "Goed zo.", en: "Well done."}
      ask: {nl: "Hoeveel is 2 + 2?", en: "How much is 2 + 2?"}
      answer:
        number: 4
        tolerance: 0.5
        wrong:
          - {number: 5, say: {nl: "Te veel.", en: "Too many."}}
          - {typed: "4%", say: {nl: "Geen procenten.", en: "No percentage."}}
    - id: L09.8
      kind: explain
      ask: {nl: "Waarom?", en: "Why?"}
      look_for: [{nl: "verschil", en: "gap"}]
      graded_by: self
      model: {nl: "Door het verschil.", en: "By the gap."}
  debrief:
    - {nl: "Een?", en: "One?"}
    - {nl: "Twee?", en: "Two?"}
    - {nl: "Drie?", en: "Three?"}
  recall_later:
    - {after_days: 7, ref: L09.4}
    - {after_days: 14, ask: {nl: "Wat?", en: "What?"}, model: {nl: "Dat.", en: "That."}}
  proof: {must_pass: [good], must_fail: [nothing, pad]}

  """

/// The good lesson with one part replaced. The replacement may hold the marker ①.
func changedLesson(_ part: String, to replacement: String) -> String {
  replaced(part, with: replacement, in: goodLesson)
}

/// Reads a marked lesson and expects exactly one finding, at the marker.
func expectLessonFinding(
  in marked: String, on word: String, _ message: String, _ advice: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = String(marked.filter { $0 != "①" })
  let (lesson, findings) = readLesson(text, file: "mine.yaml")
  #expect(lesson == nil, sourceLocation: sourceLocation)
  #expect(findings.map { Told($0) } == [Told(marked, word, message, advice)], sourceLocation: sourceLocation)
  for finding in findings { expectBothLanguages(finding, sourceLocation: sourceLocation) }
}
