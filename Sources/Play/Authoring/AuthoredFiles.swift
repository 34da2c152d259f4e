/// Files that authors write: scenarios and lessons.

import Wording

extension World {
  /// What stands on the shelf, scenarios first.
  var authoredFiles: [String] { scenarioFiles() + lessonFiles() }
}

extension Session {
  /// The scenario of a lesson: on the shelf, beside the lesson, or in the folder `scenarios` beside the lesson's own.
  func scenarioFile(called id: String, for lesson: String) -> String? {
    if let file = world.scenarioFiles().first(where: { Session.shelfName($0) == id }) { return file }
    let folder =
      lesson.contains("/")
      ? String(lesson.prefix(through: lesson.lastIndex(of: "/") ?? lesson.startIndex)) : ""
    let own = folder + "\(id).yaml"
    if (try? world.read(own)) != nil { return own }
    let folders = lesson.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    // A file without a folder stands where one is: then the other folder is one up.
    let above = lesson.contains("/") ? Array(folders) : [".."]
    let beside = (above + ["scenarios", "\(id).yaml"]).joined(separator: "/")
    return (try? world.read(beside)) == nil ? nil : beside
  }

  /// A scenario or lesson on the shelf, or a file as it stands.
  func authoredFile(_ word: Word) throws(Finding) -> String {
    if let file = world.authoredFiles.first(where: { Session.shelfName($0) == word.lowercased }) {
      return file
    }
    return try scenarioFile(word)
  }
}
