/// The outside, as a struct of closures: real in the program, in memory in tests.

import Wording

package struct World: Sendable {
  /// Names of the scenario files on the shelf, sorted, as a user would type them.
  package var scenarioFiles: @Sendable () -> [String]
  /// The same of lesson files.
  package var lessonFiles: @Sendable () -> [String]
  /// The text of a file. Throws a finding when it cannot be read or is too large.
  package var read: @Sendable (_ file: String) throws(Finding) -> String
  /// The same for a table, which may be far larger than what an author writes.
  package var readTable: @Sendable (_ file: String) throws(Finding) -> String
  /// Writes a file, replacing it atomically.
  package var write: @Sendable (_ file: String, _ text: String) throws(Finding) -> Void
  /// Takes a file away; one that is not there is no trouble.
  package var remove: @Sendable (_ file: String) throws(Finding) -> Void
  /// A clock in seconds that never goes back, for telling how long work may still take.
  package var seconds: @Sendable () -> Double
  /// Seconds since 1970.
  package var now: @Sendable () -> Int64
  /// Other numbers whenever the file was saved, and for every other file; nil when there is no such file.
  package var stamp: @Sendable (_ file: String) -> [Int]?
  /// The files in a folder and the folders in it, sorted the same on every machine; nil when it is no folder.
  package var folder: @Sendable (_ name: String) -> [String]?
  /// True once after Ctrl-C was pressed while something ran.
  package var interrupted: @Sendable () -> Bool
  /// Does pieces of work side by side.
  package var inParallel: Parallel
  /// A seed nobody chose.
  package var freshSeed: @Sendable () -> UInt64
  /// Where games are kept; nil when there is no place to keep them.
  package var keep: Keep?

  /// Does `count` pieces, numbered from 0, and gives what each came to, in the order of their numbers however they
  /// were shared out; nil after Ctrl-C. `progress` puts a number of finished pieces into words, for who waits. A piece
  /// looks at `stop` now and then, and ends early when it is true.
  package typealias Parallel =
    @Sendable (
      _ count: Int, _ progress: @escaping @Sendable (Int) -> String,
      _ piece: @escaping @Sendable (_ number: Int, _ stop: () -> Bool) -> [Int]
    ) -> [[Int]]?

  /// The archive. Every closure returns only after the disk has it, or throws a finding.
  package struct Keep: Sendable {
    /// Begins a game and gives its number.
    package var begin: @Sendable (Recording.Header) throws(Finding) -> Int64
    /// Appends step `number` (from 0). Throws when another window has written that step already.
    package var append: @Sendable (_ game: Int64, _ number: Int, Step) throws(Finding) -> Void
    package var name: @Sendable (_ game: Int64, String) throws(Finding) -> Void
    /// Last touched first.
    package var games: @Sendable () throws(Finding) -> [SavedGame]
    package var load: @Sendable (_ game: Int64) throws(Finding) -> Recording
    /// Settings outlive games: the language, for one.
    package var setting: @Sendable (_ key: String) throws(Finding) -> String?
    package var set: @Sendable (_ key: String, _ value: String) throws(Finding) -> Void
    /// Begins a lesson and gives its number.
    package var beginLesson: @Sendable (LessonRecording.Header) throws(Finding) -> Int64
    /// Appends note `number` (from 0). Throws when another window has written that note already.
    package var appendNote: @Sendable (_ lesson: Int64, _ number: Int, LessonNote) throws(Finding) -> Void
    /// Every lesson that was begun, the last touched last.
    package var lessons: @Sendable () throws(Finding) -> [LessonRecording]

    package init(
      begin: @escaping @Sendable (Recording.Header) throws(Finding) -> Int64,
      append: @escaping @Sendable (Int64, Int, Step) throws(Finding) -> Void,
      name: @escaping @Sendable (Int64, String) throws(Finding) -> Void,
      games: @escaping @Sendable () throws(Finding) -> [SavedGame],
      load: @escaping @Sendable (Int64) throws(Finding) -> Recording,
      setting: @escaping @Sendable (String) throws(Finding) -> String?,
      set: @escaping @Sendable (String, String) throws(Finding) -> Void,
      beginLesson: @escaping @Sendable (LessonRecording.Header) throws(Finding) -> Int64,
      appendNote: @escaping @Sendable (Int64, Int, LessonNote) throws(Finding) -> Void,
      lessons: @escaping @Sendable () throws(Finding) -> [LessonRecording]
    ) {
      self.begin = begin
      self.append = append
      self.name = name
      self.games = games
      self.load = load
      self.setting = setting
      self.set = set
      self.beginLesson = beginLesson
      self.appendNote = appendNote
      self.lessons = lessons
    }
  }

  package init(
    scenarioFiles: @escaping @Sendable () -> [String],
    lessonFiles: @escaping @Sendable () -> [String] = { [] },
    read: @escaping @Sendable (String) throws(Finding) -> String,
    readTable: (@Sendable (String) throws(Finding) -> String)? = nil,
    write: @escaping @Sendable (String, String) throws(Finding) -> Void,
    remove: @escaping @Sendable (String) throws(Finding) -> Void = { (_) throws(Finding) in },
    seconds: @escaping @Sendable () -> Double = { 0 },
    now: @escaping @Sendable () -> Int64 = { 0 },
    stamp: @escaping @Sendable (String) -> [Int]? = { _ in nil },
    folder: @escaping @Sendable (String) -> [String]? = { _ in nil },
    interrupted: @escaping @Sendable () -> Bool,
    inParallel: Parallel? = nil,
    freshSeed: @escaping @Sendable () -> UInt64,
    keep: Keep?
  ) {
    self.scenarioFiles = scenarioFiles
    self.lessonFiles = lessonFiles
    self.read = read
    self.readTable = readTable ?? read
    self.write = write
    self.remove = remove
    self.seconds = seconds
    self.now = now
    self.stamp = stamp
    self.folder = folder
    self.interrupted = interrupted
    self.inParallel = inParallel ?? World.oneByOne(interrupted)
    self.freshSeed = freshSeed
    self.keep = keep
  }

  /// One piece after another, for who has no cores to share out.
  package static func oneByOne(_ interrupted: @escaping @Sendable () -> Bool) -> Parallel {
    { count, _, piece in
      var results: [[Int]] = []
      var isStopped = false
      let stop = {
        isStopped = isStopped || interrupted()
        return isStopped
      }
      for number in 0..<count where !stop() { results.append(piece(number, stop)) }
      return isStopped ? nil : results
    }
  }
}
