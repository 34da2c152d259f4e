/// Explanations of a class beside the model answer, without who wrote them, with a place for a trainer's points. The
/// same file is read back.

import Scenarios
import Wording

struct TextsPage {
  /// With another number when points come to mean something else.
  static let beginning = "<!-- Kring texts 2 -->"

  let language: Language
  /// Points by mark that a trainer gave already: they go behind their marks again.
  var given: [String: Int] = [:]

  func markdown(_ looked: [Verification]) -> String {
    let intro = Text(
      nl: """
        Uitleg van een klas, zonder namen, naast een modelantwoord. Zet achter elke regel met `punten` een getal: 0 tot
        3 voor elk streepje onder het modelantwoord, samen. De leerling ziet dezelfde streepjes achteraf. Daarna:
        beoordeel ... --punten met dit bestand.
        """,
      en: """
        Explanations of a class, without names, beside a model answer. Put a number behind each line with `points`: 0 to
        3 for each dash below the model answer, together. The learner sees the same dashes afterwards. Then:
        grade ... --points with this file.
        """)
    let title = Text(nl: "Uitleg om te beoordelen", en: "Explanations to grade")
    var text = "\(TextsPage.beginning)\n# \(title[language])\n\n\(intro[language])\n"
    for (step, texts) in TextsPage.bySteps(looked) {
      guard case .explain(let explanation) = step.work else { continue }
      text += "\n## \(step.id)\n\n\(step.ask[language])\n\n"
      text += Text(nl: "Model", en: "Model")[language] + ": \(explanation.model[language])\n\n"
      text += explanation.lookFor.map { "- \($0[language])\n" }.joined()
      let most = explanation.most
      let range = Text(nl: "van \(most)", en: "of \(most)")[language]
      let points = Text(nl: "punten", en: "points")[language]
      for (mark, words) in texts {
        let got = given[mark].map { String($0) } ?? ""
        text += "\n\(words.map { "> \($0)\n" }.joined())\n\(points) \(mark) \(range): \(got)\n"
      }
    }
    return text
  }

  /// Of every text that is on the page.
  static func marks(_ looked: [Verification]) -> Set<String> {
    Set(bySteps(looked).flatMap { $0.given.map(\.mark) })
  }

  /// In the order of the steps; the texts in the order of their marks, which says nothing of who wrote them.
  private static func bySteps(
    _ looked: [Verification]
  ) -> [(step: Lesson.Step, given: [(mark: String, words: [String])])] {
    var steps: [Lesson.Step] = []
    var given: [String: [(mark: String, words: [String])]] = [:]
    // Who handed the same in twice has one text: the last.
    for look in Verification.last(of: looked, by: { "\($0.who) \($0.lesson.id) \($0.exam)" }).looked {
      guard let run = look.replay?.run, let handIn = look.handIn else { continue }
      for step in run.lesson.steps where step.isForTrainer {
        guard let note = run.notes(of: step.id, .explained).last else { continue }
        if !steps.contains(where: { $0.id == step.id }) { steps.append(step) }
        let lines = note.text.split(whereSeparator: \.isNewline).map(String.init)
        given[step.id, default: []].append((handIn.mark(step.id), lines))
      }
    }
    return steps.sorted { $0.id < $1.id }.map { step in
      (step, (given[step.id] ?? []).sorted { $0.mark < $1.mark })
    }
  }

  /// Points by mark, out of a file that a trainer filled in; a line without a number is left open.
  static func points(_ text: String, file: String) throws(Finding) -> [String: Int] {
    var points: [String: Int] = [:]
    let bare = text.withoutByteOrderMark
    let lines = bare.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.first.map(String.init) == beginning else { throw .noTexts(file) }
    for (number, line) in lines.enumerated() {
      guard line.prefixMatch(of: /\s*(points|punten)\s+[0-9a-f]{8}/.ignoresCase()) != nil else { continue }
      let place = Place(
        file: file, line: number + 1, column: 1, length: max(1, line.count), excerpt: String(line.prefix(120))
      )
      guard
        let found = line.wholeMatch(
          of: /(?:points|punten) ([0-9a-f]{8}) (?:of|van) ([0-9]{1,2}):\s*(.*?)\s*/),
        let most = Int(found.2)
      else { throw .notPointsLine(place) }
      guard !found.3.isEmpty else { continue }
      guard let given = Int(found.3), 0...most ~= given else { throw .notPoints(place, most) }
      points[String(found.1)] = given
    }
    return points
  }
}

extension HandIn {
  /// Stands for a text: it tells not who wrote it, and is the same every time.
  func mark(_ step: String) -> String {
    String(hash(of: "\(lesson.id) \(exam) \(step) \(who)").hex.suffix(8))
  }
}

extension Verification {
  /// The points with what a trainer gave for explaining; as they are while one text is still open.
  func points(with given: [String: Int]) -> LessonPoints? {
    guard var points, let run = replay?.run, let handIn else { return nil }
    var (sum, most) = (0, 0)
    for step in run.lesson.steps where step.isForTrainer {
      guard case .explain(let explanation) = step.work else { continue }
      most += explanation.most
      guard run.has(.explained, step.id) else { continue }
      guard let got = given[handIn.mark(step.id)] else { return points }
      sum += min(got, explanation.most)
    }
    points.explain(sum, of: most)
    return points
  }
}

extension Finding {
  fileprivate static func noTexts(_ file: String) -> Finding {
    Finding(
      Text(
        nl: "\(name: file) is geen lijst met uitleg.", en: "\(name: file) is no list of explanations."),
      advice: Text(
        nl: "Maak er een: beoordeel klas-1a --teksten uitleg.md",
        en: "Make one: grade class-1a --texts texts.md"))
  }

  fileprivate static func notPointsLine(_ place: Place) -> Finding {
    Finding(
      Text(nl: "Zo kan ik deze punten niet lezen.", en: "I cannot read these points like this."), at: place,
      advice: Text(
        nl: "Schrijf het zoals op de andere regels: punten 0a1b2c3d van 6: 5",
        en: "Write it as on the other lines: points 0a1b2c3d of 6: 5"))
  }

  fileprivate static func notPoints(_ place: Place, _ most: Int) -> Finding {
    Finding(
      Text(
        nl: "Hier hoort een heel getal van 0 tot \(most).",
        en: "A whole number from 0 to \(most) belongs here."),
      at: place)
  }
}
