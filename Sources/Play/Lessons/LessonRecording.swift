/// What is kept of a lesson: the files as they were, and a note of everything the learner did.

package struct LessonRecording: Equatable, Sendable {
  package struct Header: Equatable, Sendable {
    package let rulesVersion: Int
    package let lessonID: String
    /// The whole files as they were, so that a lesson outlives changes to them.
    package let lessonText: String
    package let lessonFile: String
    package let scenarioText: String
    package let scenarioFile: String
    package let seed: UInt64
    /// The code of a personal exam; empty in a lesson.
    package let examCode: String

    package init(
      rulesVersion: Int = Recording.rulesVersion, lessonID: String, lessonText: String, lessonFile: String,
      scenarioText: String, scenarioFile: String, seed: UInt64, examCode: String = ""
    ) {
      self.rulesVersion = rulesVersion
      self.lessonID = lessonID
      self.lessonText = lessonText
      self.lessonFile = lessonFile
      self.scenarioText = scenarioText
      self.scenarioFile = scenarioFile
      self.seed = seed
      self.examCode = examCode
    }
  }

  /// The archive's number, from 1; nil when nothing is kept.
  package let number: Int64?
  package let header: Header
  /// Oldest first. A note is never changed or removed.
  package var notes: [LessonNote]

  package init(number: Int64?, header: Header, notes: [LessonNote] = []) {
    self.number = number
    self.header = header
    self.notes = notes
  }
}

/// One thing a learner did. Raw values are part of the recording format: never change one.
package struct LessonNote: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The text is the number of the game that the step is played in; empty when it is not kept.
    case game
    /// A prediction: what was guessed, out of which reason, and how sure, 50 to 100.
    case guess, reason, sure
    /// The outcome was shown; the text is the fingerprint of its game, and what a number came to.
    case shown
    /// An answer as typed.
    case right, wrong
    /// A task at its end. The text of `passed` is the fingerprint of the game; that of `failed` the line that was told,
    /// from 1, and the fingerprint.
    case passed, failed
    /// The text is the number of the hint, from 1.
    case hint
    /// The text is the fingerprint of the game, where one was played.
    case skipped
    case explained
    /// Looked around enough.
    case seen
    /// A remark of the learner.
    case note
    /// A card that came back: its number, from 1. Known or not.
    case recalled, forgotten
    /// The learner left it; it counts as long as no other note follows.
    case dropped
    /// An exam was handed in, finished or not. It is over then, and may tell what was right.
    case handed
  }

  package let kind: Kind
  /// "L05.3"; empty where it is about no step.
  package let step: String
  package let text: String
  /// Seconds since 1970.
  package let moment: Int64

  package init(_ kind: Kind, step: String, text: String = "", moment: Int64) {
    self.kind = kind
    self.step = step
    self.text = text
    self.moment = moment
  }
}

extension LessonNote.Kind {
  /// In an exam there is one try.
  func endsStep(inExam: Bool) -> Bool {
    LessonNote.Kind.ends.contains(self) || inExam && [.wrong, .failed].contains(self)
  }

  /// After these the game stands as the step left it.
  var endsGame: Bool { [.shown, .passed, .failed, .skipped].contains(self) }

  private static let ends: Set<LessonNote.Kind> = [.shown, .right, .passed, .skipped, .explained, .seen]
}

extension LessonRecording {
  func isDone(_ step: String) -> Bool {
    notes.contains { $0.step == step && $0.kind.endsStep(inExam: !header.examCode.isEmpty) }
  }
}
