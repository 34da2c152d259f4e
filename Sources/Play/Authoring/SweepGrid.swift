/// The points of a sweep: every combination of values of some knobs.

import Simulation
import Wording

struct SweepGrid: Sendable {
  struct Axis: Sendable {
    let knob: Knob
    let values: [Double]
  }

  /// More than this is not finished in a day.
  static let pointsMost = 1_000_000

  let axes: [Axis]

  /// 1 when nothing is varied; a count that does not fit is more than enough.
  var count: Int {
    axes.reduce(1) { count, axis in
      let (product, overflows) = count.multipliedReportingOverflow(by: axis.values.count)
      return overflows ? Int.max : product
    }
  }

  /// The values at a point, one for each axis; the last axis turns fastest. Points count from 0.
  func values(_ point: Int) -> [Double] {
    var rest = point
    var values: [Double] = []
    for axis in axes.reversed() {
      let (next, place) = rest.quotientAndRemainder(dividingBy: axis.values.count)
      values.append(axis.values[place])
      rest = next
    }
    return values.reversed()
  }

  func opening(_ point: Int, from opening: Opening) -> Opening {
    var turned = opening
    for (axis, value) in zip(axes, values(point)) { axis.knob.set(value, in: &turned) }
    return turned
  }
}

extension SweepGrid.Axis {
  private static let stepsMost = 10_000

  /// "price=5000..9000:5" is five values from 5000 to 9000; "price=5000,6000" those two.
  init(_ word: Word) throws(Finding) {
    let parts = word.text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else { throw .notAnAxis(word) }
    guard let knob = Knob.named(parts[0]) else { throw .unknownKnob(parts[0], word) }
    self.knob = knob
    let asked = try SweepGrid.Axis.values(parts[1], word)
    guard asked.allSatisfy(knob.range.contains) else { throw .outsideKnob(knob, word) }
    // What is played: whole numbers where only those mean something, each once.
    let played = asked.map(knob.kept)
    values = played.enumerated().filter { played.firstIndex(of: $1) == $0 }.map(\.element)
  }

  private static func values(_ text: String, _ word: Word) throws(Finding) -> [Double] {
    guard let dots = text.firstRange(of: "..") else {
      let values = text.split(separator: ",").map { Double($0) }
      guard !values.isEmpty, values.allSatisfy({ $0?.isFinite == true }) else { throw .notAnAxis(word) }
      return values.compactMap { $0 }
    }
    let rest = text[dots.upperBound...].split(separator: ":").map(String.init)
    guard rest.count == 2, let low = Double(text[..<dots.lowerBound]), let high = Double(rest[0]),
      let steps = Int(rest[1]), low.isFinite, high.isFinite, 2...stepsMost ~= steps
    else { throw .notAnAxis(word) }
    return (0..<steps).map { low + (high - low) * Double($0) / Double(steps - 1) }
  }
}

extension Finding {
  fileprivate static func notAnAxis(_ word: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: word.text) zegt niet wat er verandert.",
        en: "\(name: word.text) does not say what varies."),
      at: word.place,
      advice: Text(
        nl: "Schrijf getal=van..tot:aantal, zoals price=5000..9000:5, of price=5000,9000.",
        en: "Write number=from..to:steps, such as price=5000..9000:5, or price=5000,9000."))
  }

  fileprivate static func unknownKnob(_ typed: String, _ word: Word) -> Finding {
    let near = suggestion(for: typed, among: Knob.every.map(\.name))
    return Finding(
      Text(nl: "Ik ken geen getal \(name: typed).", en: "I know no number \(name: typed)."), at: word.place,
      advice: near.isEmpty
        ? Text(nl: "Typ knoppen en het bestand voor de lijst.", en: "Type knobs and the file for the list.")
        : near)
  }

  static func twice(_ name: String, at word: Word) -> Finding {
    Finding(
      Text(nl: "\(name: name) staat hier twee keer.", en: "\(name: name) stands here twice."), at: word.place,
      advice: Text(nl: "Haal er één weg.", en: "Take one of them out."))
  }

  fileprivate static func outsideKnob(_ knob: Knob, _ word: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: word.text) gaat buiten de grenzen van \(name: knob.name).",
        en: "\(name: word.text) is out of range for \(name: knob.name)."), at: word.place,
      advice: Text(
        nl: "Kies \(.exact(knob.range.lowerBound)) tot \(.exact(knob.range.upperBound)).",
        en: "Choose \(.exact(knob.range.lowerBound)) to \(.exact(knob.range.upperBound))."))
  }
}
