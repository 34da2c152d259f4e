/// What a lesson that reads may still be: off in its texts, or longer than its time.

import Wording

/// What makes a lesson wrong, then what care finds in what could be read; in the order of the file.
func checkLesson(_ text: String, file: String) -> [Finding] {
  let (lesson, findings) = readLesson(text, file: file)
  let source = SourceText(text, file: file)
  // Of what is no lesson, or cannot be taken apart, no texts are known.
  guard let tree = readYAML(text, at: source).tree, Reader(source).otherFormat(tree, .lesson) == nil else {
    return findings
  }
  var care = Care(tree, source)
  care.texts()
  if let lesson { care.time(of: lesson) }
  return care.told(after: findings)
}

extension Care {
  /// While a lesson is being written its time may be a guess.
  fileprivate mutating func time(of lesson: Lesson) {
    guard lesson.status != .wip, let minutes = tree[LessonKeys.minutes] else { return }
    let needed = Int(lesson.shortestMinutes.rounded(.up))
    let room = Int(lesson.minutesAtMost.rounded(.down))
    guard needed > room else { return }
    find(
      Text(
        nl: "Wie alles goed doet, is al \(needed) minuten bezig; er is ruimte voor \(room).",
        en: "Who gets all right needs \(needed) minutes already; there is room for \(room)."),
      at: source.place(of: minutes),
      advice: Text(
        nl: "Geef meer tijd, of schrap tekst of stappen: reading en doing samen, en dan 70%.",
        en: "Give more time, or cut text or steps: reading and doing together, and 70% of that."),
      isAdvice: true)
  }
}
