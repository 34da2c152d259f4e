/// Files that authors write: scenarios and lessons.

import Wording

extension World {
  /// What stands on the shelf, scenarios first.
  var authoredFiles: [String] { scenarioFiles() + lessonFiles() }
}

extension Session {
  /// A scenario or lesson on the shelf, or a file as it stands.
  func authoredFile(_ word: Word) throws(Finding) -> String {
    if let file = world.authoredFiles.first(where: { Session.shelfName($0) == word.lowercased }) {
      return file
    }
    return try scenarioFile(word)
  }
}
