/// A personal exam: its luck, the order of its options and its numbers follow from the lesson and a code.
///
/// Whoever types the same lesson and the same code gets the same exam, on any machine. A teacher makes up the codes.

import Scenarios
import Simulation
import Wording

enum Exam {
  private static let lettersMost = 20
  /// Lucks that are tried until the author's own solution passes every task.
  static let lucksMost = 40

  /// "k7-blauw"; nil when it is no code. Capitals make no difference.
  static func code(_ word: String) -> String? {
    let code = word.lowercased()
    let isShort = 1...lettersMost ~= code.count && !code.hasPrefix("-")
    return isShort && code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      ? code : nil
  }
}

extension Lesson {
  /// As it is put to who has this code; as it stands when there is none.
  func asGiven(in header: LessonRecording.Header) -> Lesson {
    header.examCode.isEmpty ? self : varied(by: Chance(seed: header.seed).otherSeed(1))
  }
}

extension Session {
  /// The luck of an exam: the first that follows from the code on which every task can be done as its author does it,
  /// and every prediction comes out as the lesson says.
  func examSeed(_ lesson: Lesson, _ scenario: Scenario, code: String) throws(Finding) -> UInt64 {
    let chance = Chance(seed: hash(of: lesson.id + " " + code))
    var solved: [(task: Lesson.Task, decisions: [Decision])] = []
    for step in lesson.steps {
      guard case .task(let task) = step.work, !task.isContinued else { continue }
      let (decisions, wrong) = decisions(task.solve, in: scenario)
      if let first = wrong.first { throw first.asAuthors }
      solved.append((task, decisions))
    }
    for number in 1...Exam.lucksMost {
      let seed = chance.otherSeed(number)
      var passes = true
      for (task, decisions) in solved where passes {
        passes = try passed(task, decisions, in: scenario, seed: seed)
      }
      for step in lesson.steps where passes { passes = comesTrue(step, lesson, scenario, seed: seed) }
      if passes { return seed }
    }
    throw Finding(
      Text(
        nl: "De taken lukken ook hun schrijver te weinig.",
        en: "Even their author does these tasks too seldom.")
    ).asAuthors
  }

  private func passed(
    _ task: Lesson.Task, _ decisions: [Decision], in scenario: Scenario, seed: UInt64
  ) throws(Finding) -> Bool {
    let opening = scenario.opening.lasting(task.weeks)
    let played = Player(id: "solve", name: .empty, decisions).play(opening, seed: seed)
    let measured = try Measured(played.game, scenario, seed: seed)
    return task.pass.allSatisfy(measured.holds)
  }

  /// Begins the exam of a code, or goes on with it where it was left.
  /// - Returns: what is not as it was left; nothing when all is.
  mutating func beginExam(_ name: Word, code word: Word) throws(Finding) -> Reply {
    guard let code = Exam.code(word.text) else { throw .notAnExamCode(word) }
    let file = try lessonFile(name)
    let (read, findings) = readLesson(try world.read(file), file: file)
    guard let read else { throw findings[0].asAuthors }
    let kept = try world.keep?.lessons().last {
      $0.header.lessonID == read.id && $0.header.examCode == code
    }
    let current = lesson?.recording.header
    if kept == nil, current?.lessonID == read.id, current?.examCode == code { return Reply() }
    if let kept { return try reopen(kept) }
    guard let scenarioFile = scenarioFile(called: read.scenario.id, for: file) else {
      throw Finding.noScenario(read.scenario.id).asAuthors
    }
    let scenario = try readable(try world.read(scenarioFile), file: scenarioFile)
    try begin(lesson: name, exam: (code, try examSeed(read, scenario, code: code)))
    return Reply()
  }
}

extension Finding {
  static var notInExam: Finding {
    Finding(
      Text(nl: "Dat kan niet in een toets.", en: "That cannot be done in an exam."),
      advice: Text(
        nl: "Ga door, of stop en ga later verder met les verder.",
        en: "Go on, or quit and go on later with lesson resume."))
  }

  fileprivate static func notAnExamCode(_ word: Word) -> Finding {
    Finding(
      Text(nl: "\(name: word.text) kan geen code zijn.", en: "\(name: word.text) cannot be a code."),
      at: word.place,
      advice: Text(
        nl: "Letters, cijfers en streepjes, hooguit 20: bijvoorbeeld k7.",
        en: "Letters, digits and hyphens, 20 at most: for example k7."))
  }
}
