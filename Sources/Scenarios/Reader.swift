/// Reading keys: collects findings and never stops at the first.

import Wording

/// Where findings come together. One reading of one file on one thread.
final class Reading {
  private(set) var findings: [Finding] = []

  func note(_ finding: Finding) { findings.append(finding) }
}

/// A map whose keys are known.
struct MapReader {
  let reading: Reading
  let section: Section
  let place: Place
  private let pairs: [Node.Pair]

  /// nil, with a finding, when the node is no map. Notes unknown and missing keys.
  init?(_ node: Node, _ section: Section, _ reading: Reading) {
    guard case .map(let pairs) = node.kind else {
      reading.note(.notAMap(section, node))
      return nil
    }
    self.reading = reading
    self.section = section
    self.pairs = pairs
    place = node.place
    for pair in pairs where !section.keys.contains(where: { $0.name == pair.key.text }) {
      reading.note(.unknownKey(pair.key, section))
    }
    for key in section.keys where key.isRequired && self[key.name] == nil {
      reading.note(.missingKey(key, at: place))
    }
  }

  subscript(name: String) -> Node? { pairs.first { $0.key.text == name }?.value }

  private func range(_ name: String) -> Text { section.keys.first { $0.name == name }?.range ?? .empty }

  func number(_ name: String, _ range: ClosedRange<Double>, default standard: Double) -> Double {
    number(name, range) ?? standard
  }

  /// nil when absent, or wrong and noted.
  func number(_ name: String, _ range: ClosedRange<Double>) -> Double? {
    self[name].flatMap { $0.number(range, self.range(name), reading) }
  }

  func whole(_ name: String, _ range: ClosedRange<Int>, default standard: Int) -> Int {
    whole(name, range) ?? standard
  }

  func whole(_ name: String, _ range: ClosedRange<Int>) -> Int? {
    guard let node = self[name],
      let number = node.number(Double(range.lowerBound)...Double(range.upperBound), self.range(name), reading)
    else { return nil }
    guard number == Double(Int(number)) else {
      reading.note(.notWhole(node))
      return nil
    }
    return Int(number)
  }

  func string(_ name: String) -> String? { self[name].flatMap { $0.string(reading) } }

  func bilingual(_ name: String) -> Text? {
    guard let node = self[name] else { return nil }
    if case .scalar = node.kind {
      reading.note(.needsBothLanguages(node))
      return nil
    }
    guard let map = MapReader(node, .text, reading), let nl = map.string("nl"), let en = map.string("en") else { return nil }
    return Text(unchecked: nl, en)
  }

  func yesNo(_ name: String) -> Bool? {
    guard let node = self[name] else { return nil }
    switch node.text {
    case "true" where !node.isQuoted: return true
    case "false" where !node.isQuoted: return false
    default:
      reading.note(.notYesNo(node))
      return nil
    }
  }

  func identifier(_ name: String) -> String? {
    guard let node = self[name], let text = node.string(reading) else { return nil }
    let legal = text.first?.isLetter == true && text.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    guard legal else {
      reading.note(.illegalName(node, text))
      return nil
    }
    return text
  }

  func list(_ name: String) -> [Node]? {
    guard let node = self[name] else { return nil }
    guard case .list(let nodes) = node.kind else {
      reading.note(.notAList(name, node))
      return nil
    }
    return nodes
  }
}

extension Node {
  /// A finite number between bounds; nil, with a finding, for anything else.
  func number(_ range: ClosedRange<Double>, _ hint: Text, _ reading: Reading) -> Double? {
    guard let text else {
      reading.note(.notANumber(self, hint))
      return nil
    }
    guard let number = Double(text), !isQuoted, number.isFinite else {
      reading.note(Finding.wrongNumber(self, text, hint))
      return nil
    }
    guard range.contains(number) else {
      reading.note(.outOfRange(self, text, hint))
      return nil
    }
    return number
  }

  /// Text that is not empty, and that YAML does not take for something else.
  func string(_ reading: Reading) -> String? {
    guard let text else {
      reading.note(.notText(self))
      return nil
    }
    let trap = ["yes", "no", "on", "off", "true", "false", "null", "~", "y", "n"]
    if !isQuoted && trap.contains(text.lowercased()) {
      reading.note(.trapWord(self, text))
      return nil
    }
    guard !text.allSatisfy(\.isWhitespace) else {
      reading.note(.emptyText(self))
      return nil
    }
    return text
  }
}
