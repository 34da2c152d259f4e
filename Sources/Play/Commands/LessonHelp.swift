import Scenarios
import Wording

/// The next hint of a step.
struct AskHint: Command, AboutLesson {
  static let name = Text(verbatim: "hint")
  static let summary = Text(nl: "Een duwtje bij de stap van nu.", en: "A nudge for the step of now.")
  static let form = Form { AskHint() }
  static let examples = [Text(verbatim: "hint")]
  static let exampleOpening = FollowLesson.exampleOpening

  func run(in session: inout Session) throws(Finding) -> Reply {
    let run = try session.following()
    guard let step = run.step else { throw .nothingAsked(at: nil) }
    guard !run.isExam else {
      throw Finding(Text(nl: "In een toets zijn er geen hints.", en: "There are no hints in an exam."))
    }
    let given = run.notes(of: step.id, .hint).count
    guard given < step.hints.count else {
      let none = given == 0
      return Reply([
        .paragraph(
          none
            ? Text(nl: "Bij deze stap is er geen hint.", en: "This step has no hint.")
            : Text(
              nl: "Meer hints zijn er niet. De laatste: \(step.hints[given - 1])",
              en: "There are no more hints. The last one: \(step.hints[given - 1])")),
        .hint(Text(nl: "Typ slaover om te zien hoe het kan.", en: "Type skip to see how it can be done.")),
      ])
    }
    try session.note(.hint, String(given + 1))
    return Reply(step.hints[given])
  }
}

/// Shows how a step is done, and goes on.
struct SkipStep: Command, AboutLesson {
  static let name = Text(nl: "slaover", en: "skip")
  static let summary = Text(
    nl: "Laat zien hoe deze stap kan, en ga verder.", en: "Show how this step can be done, and go on.")
  static let form = Form { SkipStep() }
  static let examples = [Text(nl: "slaover", en: "skip")]
  static let exampleOpening = FollowLesson.exampleOpening

  func run(in session: inout Session) throws(Finding) -> Reply { try session.skip() }
}

/// An explanation in own words; it is kept.
struct ExplainStep: Command, AboutLesson {
  static let name = Text(nl: "leguit", en: "explain")
  static let summary = Text(
    nl: "Leg het uit in eigen woorden; het wordt bewaard.", en: "Explain it in your own words; it is kept.")
  static let form = Form(Argument<Word>.word(Text(nl: "tekst", en: "text")).list) { ExplainStep(words: $0) }
  static let examples = [
    Text(
      nl: "leguit De klant rekende op twee dagen en kreeg er drie.",
      en: "explain The customer counted on two days and got three.")
  ]
  static let exampleOpening = FollowLesson.exampleOpening + "; skip; skip; skip; skip; skip; skip"

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    _ = try session.following()
    guard let first = words.first else { throw .answerMissing(at: nil) }
    return try session.explain(first.toEnd)
  }
}

/// A remark of one's own.
struct TakeNote: Command, AboutLesson {
  static let name = Text(nl: "noteer", en: "note")
  static let summary = Text(
    nl: "Schrijf iets op bij je les; het komt in je verslag.",
    en: "Write something down with your lesson; it comes in your report.")
  static let form = Form(Argument<Word>.word(Text(nl: "tekst", en: "text")).list) { TakeNote(words: $0) }
  static let examples = [
    Text(nl: "noteer Boomkamp nog eens bekijken", en: "note look at Boomkamp once more")
  ]
  static let exampleOpening = FollowLesson.exampleOpening

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    _ = try session.following()
    guard let first = words.first else { throw .answerMissing(at: nil) }
    try session.note(.note, String(first.toEnd.prefix(1000)))
    return Reply(Text(nl: "Opgeschreven.", en: "Written down."))
  }
}

extension Word {
  /// The line from this word on, as it was typed.
  fileprivate var toEnd: String { String(line.dropFirst(column - 1)) }
}
