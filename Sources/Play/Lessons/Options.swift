/// Options in the order in which they are shown, with their letters.
///
/// The order follows from the step, so that the right one is not always first; everybody sees the same order, except in
/// an exam.

import Scenarios
import Wording

struct Options {
  /// In the order of the letters.
  let shown: [Lesson.Option]

  init(_ options: [Lesson.Option], _ step: Lesson.Step, _ run: LessonRun) {
    let salt = run.isExam ? run.recording.header.seed : 0
    shown = options.map { option in
      (hash(of: "\(salt) \(step.id) \(option.id)"), option)
    }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  init(inOrder options: [Lesson.Option]) { shown = options }

  static func letter(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(97 + min(max(place, 0), 25))))
  }

  /// The option that is meant: by its letter, its number from 1, its id, or its whole text.
  func option(_ word: String) -> Lesson.Option? {
    let typed = word.lowercased()
    if typed.count == 1, let letter = typed.first?.asciiValue, (97...122).contains(letter) {
      let place = Int(letter) - 97
      return shown.indices.contains(place) ? shown[place] : nil
    }
    if let number = Int(typed) { return shown.indices.contains(number - 1) ? shown[number - 1] : nil }
    return shown.first { $0.id == typed || $0.text.map { $0.lowercased() }.matches(typed) }
      ?? shown.first { $0.text.clause.map { $0.lowercased() }.matches(typed) }
  }
}
