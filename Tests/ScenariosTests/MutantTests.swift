/// The good files with a few random changes, thousands of times: reading never crashes and always knows where.

import Scenarios
import Testing
import Wording

/// SplitMix64, so that a printed seed repeats a failure.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

@Suite struct MutantTests {
  @Test func `a changed file is read, or refused with a place inside it`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("mutant seed \(seed)")
    var dice = Dice(state: seed)
    var accepted = 0
    var refused = 0
    for number in 0..<3000 {
      let file = number.isMultiple(of: 4) || number % 4 == 1 ? goodFile : wideFile
      let text = number.isMultiple(of: 2) ? mutatedLines(file, &dice) : mutatedCharacters(file, &dice)
      let (scenario, findings) = readScenario(text, file: "mutant.yaml")
      #expect((scenario == nil) == !findings.isEmpty, "\(text)")
      if findings.isEmpty { accepted += 1 } else { refused += 1 }
      let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map {
        String($0)
      }
      for finding in findings {
        #expect(isInside(finding.place, lines), "seed \(seed): \(finding) in\n\(text)")
        #expect(!finding.message.nl.isEmpty && !finding.message.en.isEmpty)
      }
    }
    #expect(accepted > 0)
    #expect(refused > 0)
  }

  private func isInside(_ place: Place?, _ lines: [String]) -> Bool {
    guard let place, lines.indices.contains(place.line - 1) else { return false }
    let line = lines[place.line - 1]
    return place.excerpt == line && place.column >= 1 && place.length >= 1
      && place.column + place.length - 1 <= max(line.count, place.column)
      && place.column <= line.count + 1
  }

  private func mutatedLines(_ file: String, _ dice: inout Dice) -> String {
    var lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    for _ in 0..<Int.random(in: 1...3, using: &dice) {
      let one = lines.indices.randomElement(using: &dice) ?? 0
      let other = lines.indices.randomElement(using: &dice) ?? 0
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: lines.remove(at: one)
      case 1: lines.insert(lines[one], at: other)
      case 2: lines.swapAt(one, other)
      default: lines[one] = "  " + lines[one]
      }
    }
    return lines.joined(separator: "\n")
  }

  private func mutatedCharacters(_ file: String, _ dice: inout Dice) -> String {
    let spice = Array("\"'{}[]:,-#&*!|>%@?\t 0aé\u{0}\u{301}\u{FEFF}~.\\")
    var characters = Array(file)
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      let one = characters.indices.randomElement(using: &dice) ?? 0
      let other = characters.indices.randomElement(using: &dice) ?? 0
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: characters.remove(at: one)
      case 1: characters.insert(characters[one], at: other)
      case 2: characters.swapAt(one, other)
      default: characters.insert(spice.randomElement(using: &dice) ?? "x", at: one)
      }
    }
    return String(characters)
  }
}
