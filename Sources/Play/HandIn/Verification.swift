/// Whether a hand-in is what it says: read, held against the shelf, and played again.

import Scenarios
import Wording

struct Verification: Sendable {
  enum Verdict: Equatable, Sendable {
    case isTrue
    /// It was made with another lesson, scenario or rules: nothing can be said of it here.
    case otherVersion(Text)
    case altered(Text)
    /// It is no hand-in, or cannot be read.
    case unreadable(Finding)

    var word: String {
      switch self {
      case .isTrue: "true"
      case .otherVersion: "other version"
      case .altered: "altered"
      case .unreadable: "unreadable"
      }
    }

    var name: Text {
      switch self {
      case .isTrue: Text(nl: "klopt", en: "true")
      case .otherVersion: Text(nl: "andere versie", en: "other version")
      case .altered: Text(nl: "veranderd", en: "altered")
      case .unreadable: Text(nl: "onleesbaar", en: "unreadable")
      }
    }

    /// The first thing that differs; empty when nothing does.
    var why: Text {
      switch self {
      case .isTrue: .empty
      case .otherVersion(let why), .altered(let why): why
      case .unreadable(let finding): finding.message
      }
    }
  }

  let file: String
  /// nil when it cannot be read.
  let handIn: HandIn?
  let verdict: Verdict
  /// What it came to, played again; nil unless the verdict is true.
  var replay: LessonReplay?
  var points: LessonPoints?

  var isTrue: Bool { verdict == .isTrue }
}

extension Verification {
  /// The last that each learner handed in of a lesson, and of its exam whatever its code: what counts in a list and in
  /// statements. And who handed the same in twice.
  static func counting(_ looked: [Verification]) -> (looked: [Verification], doubles: [String]) {
    last(of: looked) { "\($0.who) \($0.lesson.id) \($0.exam.isEmpty)" }
  }

  /// - Parameter same: equal for hand-ins of which one counts.
  static func last(
    of looked: [Verification], by same: (HandIn) -> String
  ) -> (looked: [Verification], doubles: [String]) {
    var places: [String: Int] = [:]
    var doubles: Set<String> = []
    func moment(_ place: Int) -> Int64 { looked[place].handIn?.notes.last?.moment ?? 0 }
    for (place, look) in looked.enumerated() {
      guard let handIn = look.handIn else { continue }
      if let other = places[same(handIn)] {
        doubles.insert(handIn.who)
        if moment(other) > moment(place) { continue }
      }
      places[same(handIn)] = place
    }
    return (places.values.sorted().map { looked[$0] }, doubles.sorted())
  }
}

extension Session {
  /// - Throws: when it is stopped, or the author's own solution does not play.
  func verify(_ file: String) throws(Finding) -> Verification {
    let handIn: HandIn
    let isWhole: Bool
    do throws(Finding) {
      (handIn, isWhole) = try HandIn.read(try world.read(file), file: file)
    } catch {
      return Verification(file: file, handIn: nil, verdict: .unreadable(error))
    }
    func verdict(_ verdict: Verification.Verdict) -> Verification {
      Verification(file: file, handIn: handIn, verdict: verdict)
    }
    guard isWhole else {
      return verdict(
        .altered(Text(nl: "de digest past niet bij de tekst", en: "the digest does not fit the text")))
    }
    let run: LessonRun
    do throws(Finding) { run = try onShelf(handIn) } catch { return verdict(.otherVersion(error.message)) }
    guard run.recording.header.seed == handIn.seed else {
      return verdict(
        .altered(Text(nl: "dit startgetal hoort er niet bij", en: "this seed does not belong to it")))
    }
    var replay = LessonReplay(handIn, run, self)
    do throws(Finding) { try replay.finish() } catch { return verdict(.altered(error.message)) }
    let points = try LessonPoints(replay, self)
    guard points.line == handIn.points else {
      let line = points.line
      return verdict(
        .altered(
          Text(nl: "nagerekend zijn de punten \(name: line)", en: "worked out, the points are \(name: line)"))
      )
    }
    var good = verdict(.isTrue)
    good.replay = replay
    good.points = points
    return good
  }

  /// The lesson of a hand-in as it stands on the shelf, with nothing noted.
  /// - Throws: what differs from the lesson, scenario or rules it was made with.
  private func onShelf(_ handIn: HandIn) throws(Finding) -> LessonRun {
    guard handIn.rules == Recording.rulesVersion else {
      let (then, now) = (handIn.rules, Recording.rulesVersion)
      throw Finding(Text(nl: "rekenregels \(then), hier \(now)", en: "rules \(then), here \(now)"))
    }
    let file = world.lessonFiles().first { Session.shelfName($0) == handIn.lesson.id }
    guard let file else { throw .notOnShelf(handIn.lesson.id) }
    let text = try world.read(file)
    let lesson = try readableLesson(text, file: file)
    guard let scenarioFile = scenarioFile(called: lesson.scenario.id, for: file) else {
      throw Finding.noScenario(lesson.scenario.id)
    }
    let scenarioText = try world.read(scenarioFile)
    let scenario = try readable(scenarioText, file: scenarioFile)
    try demand(HandIn.Source(lesson, text: text), handIn.lesson)
    try demand(HandIn.Source(scenario, text: scenarioText), handIn.scenario)
    let seed =
      handIn.exam.isEmpty ? lesson.seeds.learn : try examSeed(lesson, scenario, code: handIn.exam)
    let header = LessonRecording.Header(
      lessonID: lesson.id, lessonText: text, lessonFile: file, scenarioText: scenarioText,
      scenarioFile: scenarioFile, seed: seed, examCode: handIn.exam)
    return LessonRun(
      lesson: lesson.asGiven(in: header), scenario: scenario,
      recording: LessonRecording(number: nil, header: header))
  }

  private func demand(_ here: HandIn.Source, _ then: HandIn.Source) throws(Finding) {
    guard here != then else { return }
    let (id, old, new) = (then.id, then.version, here.version)
    throw Finding(
      old == new
        ? Text(
          nl: "\(name: id) \(name: old) heeft hier een andere tekst",
          en: "\(name: id) \(name: old) has another text here")
        : Text(
          nl: "\(name: id) \(name: old), hier \(name: new)", en: "\(name: id) \(name: old), here \(name: new)"
        ))
  }
}

extension Finding {
  fileprivate static func notOnShelf(_ id: String) -> Finding {
    Finding(
      Text(nl: "de les \(name: id) staat hier niet", en: "the lesson \(name: id) is not here"))
  }
}
