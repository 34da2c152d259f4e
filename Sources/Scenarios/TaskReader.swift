/// Tasks of a lesson: when they are done, what is told when they are not, and how they can be done.

import Wording

extension Reader {
  mutating func task(in section: Section) -> Lesson.Task? {
    let pass = demands(LessonKeys.pass, in: section)
    let onFail = reproaches(in: section)
    let solve = orders(LessonKeys.solve, in: section)
    let weeks = whole(LessonKeys.weeks, in: section)
    let isContinued = flag(LessonKeys.continues, in: section) ?? false
    guard let solve else { return nil }
    return Lesson.Task(pass: pass, onFail: onFail, solve: solve, weeks: weeks, isContinued: isContinued)
  }

  private mutating func reproaches(in section: Section) -> [Lesson.Reproach] {
    let nodes = items(LessonKeys.onFail, in: section)
    var read: [Lesson.Reproach] = []
    for (number, node) in nodes.enumerated() {
      if let reproach = reproach(node, isLast: number == nodes.count - 1) { read.append(reproach) }
    }
    return read
  }

  private mutating func reproach(_ node: Node, isLast: Bool) -> Lesson.Reproach? {
    guard let map = section(node, of: nil, LessonKeys.inReproach) else { return nil }
    let when = demands(LessonKeys.when, in: map)
    let neverUsed = commands(LessonKeys.neverUsed, in: map)
    let always = flag(LessonKeys.always, in: map) ?? false
    let say = text(LessonKeys.line, in: map)
    let hasConditions = map[LessonKeys.when] != nil || map[LessonKeys.neverUsed] != nil
    if hasConditions == (map[LessonKeys.always] != nil) {
      choose([LessonKeys.when, LessonKeys.neverUsed, LessonKeys.always], at: node)
    } else if always != isLast {
      misplaced(isLast: isLast, node)
    }
    return say.map { Lesson.Reproach(when: when, neverUsed: neverUsed, say: $0) }
  }

  /// Whoever fails must be told something, and nothing can be told after what always holds.
  private mutating func misplaced(isLast: Bool, _ node: Node) {
    let advice = Text(
      nl: "Zet één regel met always: true onderaan on_fail.",
      en: "Put one line with always: true at the end of on_fail.")
    if isLast {
      find(
        Text(nl: "De laatste regel geldt niet altijd.", en: "The last line does not always hold."), at: node,
        advice: advice)
    } else {
      find(
        Text(
          nl: "Na deze regel komt geen andere meer aan de beurt.", en: "No line after this one gets its turn."
        ),
        at: node, advice: advice)
    }
  }
}
