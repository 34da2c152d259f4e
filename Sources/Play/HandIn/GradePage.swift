/// Points for each part, and a mark from 1 to 10.

import Scenarios
import Wording

enum GradePage {
  /// One lesson, with how each part came about.
  static func blocks(_ points: LessonPoints, passAt: Int) -> [Block] {
    let columns = [
      Table.Column.unnamed, Table.Column(Text(nl: "deel", en: "part")),
      Table.Column(Text(nl: "punten", en: "points"), isNumber: true), Table.Column(.empty, wraps: true),
    ]
    let rows = points.scores.map { score in
      let most = score.part.most
      return [
        Text(verbatim: score.part.rawValue), score.part.name,
        score.got.map { Text(nl: "\($0) van \(most)", en: "\($0) of \(most)") } ?? Text(verbatim: "-"),
        score.why,
      ]
    }
    return [.table(Table(columns: columns, rows: rows)), .gap, .paragraph(sentence(points, passAt: passAt))]
  }

  static func sentence(_ points: LessonPoints, passAt: Int) -> Text {
    guard let total = points.total else {
      return Text(nl: "Deze les geeft geen punten.", en: "This lesson gives no points.")
    }
    let (from, to) = (mark(total.lowerBound, passAt), mark(total.upperBound, passAt))
    let enough = Text(nl: "voldoende vanaf \(passAt)", en: "enough from \(passAt) on")
    let sum = self.total(points)
    return total.lowerBound == total.upperBound
      ? Text(
        nl: "\(sum) van de 100 punten, \(enough): een \(from).",
        en: "\(sum) of 100 points, \(enough): a mark of \(from).")
      : Text(
        nl: "\(sum) van de 100 punten, \(enough): een \(from) tot \(to), want het uitleggen telt nog mee.",
        en: "\(sum) of 100 points, \(enough): a mark of \(from) to \(to), for explaining still counts.")
  }

  /// "64", or "45-75" while a trainer still has to look.
  static func total(_ points: LessonPoints) -> Text {
    guard let total = points.total else { return Text(verbatim: "-") }
    let (from, to) = (Int(total.lowerBound.rounded()), Int(total.upperBound.rounded()))
    return Text(verbatim: from == to ? String(from) : "\(from)-\(to)")
  }

  static func marks(_ points: LessonPoints, passAt: Int) -> Text {
    guard let total = points.total else { return Text(verbatim: "-") }
    let (from, to) = (mark(total.lowerBound, passAt), mark(total.upperBound, passAt))
    return from == to ? from : from + Text(verbatim: "-") + to
  }

  private static func mark(_ points: Double, _ passAt: Int) -> Text {
    .number(LessonPoints.mark(points, passAt: passAt), decimals: 1)
  }
}
