/// A lesson file from top to bottom. Steps are read in files of their own.

import Wording

/// Items of a list in a lesson.
let itemsMost = 60

/// The lesson in a text, or everything that is wrong with it: nil exactly when there is a finding.
package func readLesson(_ text: String, file: String) -> (lesson: Lesson?, findings: [Finding]) {
  let source = SourceText(text, file: file)
  let (tree, problems) = readYAML(text, at: source)
  guard let tree else { return (nil, inOrder(problems)) }
  var reader = Reader(source)
  reader.add(problems)
  let lesson = reader.lesson(tree)
  guard reader.findings.isEmpty else { return (nil, inOrder(reader.findings)) }
  return (lesson, [])
}

/// The lesson without its steps, as far as what stands above them tells; much faster than all of it.
/// - Returns: nil when its id, title or minutes cannot be read.
package func readLessonHead(_ text: String, file: String) -> Lesson? {
  let head = text.split(separator: "\nsteps:", maxSplits: 1).first ?? ""
  let source = SourceText(String(head), file: file)
  guard let tree = readYAML(String(head), at: source).tree else { return nil }
  var reader = Reader(source)
  return reader.lesson(tree)
}

extension Reader {
  /// The lesson as far as it can be read. It counts only when nothing was found wrong.
  fileprivate mutating func lesson(_ tree: Node) -> Lesson? {
    if let other = otherFormat(tree, .lesson) {
      add([other])
      return nil
    }
    guard let section = section(tree, of: nil, LessonKeys.lesson) else { return nil }
    checkFormat(section, .lesson)
    let head = head(in: section)
    let minutes = minutes(in: section)
    let design = design(in: section)
    let scenario = reference(LessonKeys.scenario, in: section)
    let seeds = seeds(in: section)
    let players = players(in: section)
    let steps = steps(in: section, code: head?.code)
    let debrief = texts(LessonKeys.debrief, LessonKeys.question, in: section)
    let recall = recall(in: section, steps: steps)
    let proof = lessonProof(in: section)
    let passAt = whole(LessonKeys.passAt, in: section) ?? 50
    let requires = references(LessonKeys.requires, in: section)
    guard let head, let minutes, let design, let scenario else { return nil }
    checkRequires(requires, not: head.id, in: section)
    let lesson = Lesson(
      id: head.id, code: head.code, version: head.version, status: head.status, title: head.title,
      section: head.section, concepts: head.concepts, objective: head.objective, minutes: minutes,
      requires: requires, design: design, scenario: scenario, seeds: seeds, players: players,
      steps: steps, debrief: debrief,
      recallLater: recall, passAt: passAt, proof: proof)
    // What a misread part lacks would be told a second time.
    if findings.isEmpty { checkWhole(lesson, in: section) }
    return lesson
  }

  private struct Head {
    let id: String
    let code: String
    let version: String
    let status: Lesson.Status
    let title: Text
    let section: String
    let concepts: [String]
    let objective: Text
  }

  private mutating func head(in section: Section) -> Head? {
    var own: Set<String> = []
    let id = id(in: section, taken: &own)
    let code = shaped(LessonKeys.code, in: section) { $0.wholeMatch(of: /L[0-9]{2}/) != nil }
    let version = version(in: section)
    let status = choice(LessonKeys.status, of: LessonKeys.status.words, in: section)
      .flatMap { Lesson.Status(rawValue: $0) }
    let title = text(LessonKeys.title, in: section)
    let place = shaped(LessonKeys.section, in: section) {
      $0.wholeMatch(of: /[1-9](\.[1-9])*(-[1-9](\.[1-9])*)?/) != nil
    }
    let concepts = concepts(LessonKeys.concepts, in: section)
    findTwice(concepts, LessonKeys.concepts, in: section)
    let objective = text(LessonKeys.objective, in: section)
    guard let id, let code, let version, let status, let title, let place, let objective else { return nil }
    return Head(
      id: id, code: code, version: version, status: status, title: title, section: place,
      concepts: concepts, objective: objective)
  }

  private mutating func minutes(in section: Section) -> Lesson.Minutes? {
    guard let entry = section[LessonKeys.minutes],
      let map = self.section(entry.value, of: entry, LessonKeys.inMinutes)
    else { return nil }
    let reading = whole(LessonKeys.reading, in: map)
    let doing = whole(LessonKeys.doing, in: map)
    let talking = whole(LessonKeys.talking, in: map)
    guard let reading, let doing, let talking else { return nil }
    return Lesson.Minutes(reading: reading, doing: doing, debrief: talking)
  }

  private mutating func design(in section: Section) -> Lesson.Design? {
    guard let entry = section[LessonKeys.design],
      let map = self.section(entry.value, of: entry, LessonKeys.inDesign)
    else { return nil }
    let goal = word(LessonKeys.goal, in: map)?.text
    let outOfScope = word(LessonKeys.outOfScope, in: map)?.text
    let misconceptions = items(LessonKeys.misconceptions, in: map)
      .compactMap { word($0, LessonKeys.misconception) }
    guard let goal, let outOfScope else { return nil }
    return Lesson.Design(goal: goal, outOfScope: outOfScope, misconceptions: misconceptions)
  }

  private mutating func seeds(in section: Section) -> Lesson.Seeds {
    var map: Section?
    if let entry = section[LessonKeys.seeds] {
      map = self.section(entry.value, of: entry, LessonKeys.inSeeds)
    }
    let learn = whole(LessonKeys.learn, in: map) ?? 1
    let shared = items(LessonKeys.shared, in: map).compactMap { whole($0, LessonKeys.seed) }
    return Lesson.Seeds(learn: UInt64(learn), shared: shared.map { UInt64($0) })
  }
}
