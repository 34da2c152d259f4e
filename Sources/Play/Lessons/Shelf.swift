/// Lessons on the shelf, by their heads alone: reading a dozen whole files would make a list wait.

import Scenarios
import Wording

struct ShelfLesson: Sendable {
  let file: String
  let id: String
  let code: String
  let title: Text
  /// Reading and doing.
  let minutes: Int
}

extension Session {
  /// In the order of their codes. A lesson that cannot be read is left to `check`.
  func shelfLessons() -> [ShelfLesson] {
    world.lessonFiles().compactMap { file -> ShelfLesson? in
      guard let text = try? world.read(file), let lesson = readLessonHead(text, file: file) else {
        return nil
      }
      return ShelfLesson(
        file: file, id: lesson.id, code: lesson.code, title: lesson.title,
        minutes: lesson.minutes.reading + lesson.minutes.doing)
    }.sorted { ($0.code, $0.id) < ($1.code, $1.id) }
  }
}
