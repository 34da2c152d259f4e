/// Numbers in a sentence, in digits or in words, as one spelling that both languages share.
///
/// 0 and 1 are left out: "één" and "one" are as often no number at all.

import Wording

struct SaidNumber {
  /// With a point: "2.5".
  let value: String
  /// As it stands in the text.
  let written: String
  /// False for words that can be said without a number in the other language: "beide", "twice", "second".
  let isCertain: Bool
}

func numbers(in text: String, _ language: Language) -> [SaidNumber] {
  var sum = NumberInWords()
  for token in tokens(in: text) {
    let word = token.lowercased()
    if let factor = multipliers[word], language == .en || sum.pending != nil || dutchNumber(word) == nil {
      sum.multiply(by: factor, token)
    } else if let value = value(of: word, language) {
      sum.add(value, token, canFollow: token.first?.isLetter == true)
    } else if word == "and", sum.pending != nil {
      sum.isJoined = true
    } else {
      sum.end()
      for value in loose[word] ?? [] {
        sum.numbers.append(SaidNumber(value: value, written: String(token), isCertain: false))
      }
    }
  }
  sum.end()
  return sum.numbers
}

/// A number on its way: "two", then "two hundred", then "two hundred and five".
private struct NumberInWords {
  var numbers: [SaidNumber] = []
  private(set) var pending: (value: Double, written: String)?
  /// "And" came after it.
  var isJoined = false

  mutating func multiply(by factor: Double, _ token: Substring) {
    if isJoined { end() }
    // Beyond that nobody says a number: it stays what it is.
    pending = pending.map { (min($0.value * factor, 1e15), $0.written) } ?? (factor, String(token))
  }

  /// - Parameter canFollow: what is written in words goes on with what was said; digits begin anew.
  mutating func add(_ value: Double, _ token: Substring, canFollow: Bool) {
    if canFollow, let (before, written) = pending, before >= 20, fits(value, behind: before) {
      pending = (before + value, written)
      isJoined = false
      return
    }
    end()
    pending = (value, String(token))
  }

  /// "Twenty" takes a unit, "hundred" what is below a hundred; only that goes on behind "and".
  private func fits(_ value: Double, behind before: Double) -> Bool {
    guard before < 1e12 else { return false }
    if before < 100 { return !isJoined && value < 10 && Int(before) % 10 == 0 }
    return Int(before) % 100 == 0 && value < 100
  }

  mutating func end() {
    if let (value, written) = pending, value != 0, value != 1 {
      numbers.append(SaidNumber(value: spelled(value), written: written, isCertain: true))
    }
    pending = nil
    isJoined = false
  }
}

/// Words and numbers; a mark between digits belongs to the number, and so do letters right behind it.
private func tokens(in text: String) -> [Substring] {
  text.matches(of: /[0-9]+(?:[.,:][0-9]+)*|[\p{L}][\p{L}0-9]*/).map { $0.output }
}

private func value(of word: String, _ language: Language) -> Double? {
  guard word.first?.isNumber == true else {
    return language == .nl ? dutchNumber(word).map(Double.init) : englishNumbers[word].map(Double.init)
  }
  let parts = word.split(separator: Character(language.thousandsMark), omittingEmptySubsequences: false)
  let isGrouped = parts.count > 1 && parts.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
  let plain = isGrouped ? parts.joined() : word
  let points = plain.map { ",:".contains($0) ? "." : String($0) }.joined()
  return Double(points)
}

private func spelled(_ value: Double) -> String { written((value * 1e6).rounded() / 1e6) }

/// "honderdtwintig", "zestigduizend", "tweehonderdvijftig": what stands before and behind a big number.
private func dutchNumber(_ word: String) -> Int? {
  if let known = dutchNumbers[word] { return known }
  for (big, size) in [("duizend", 1000), ("honderd", 100)] {
    guard let range = word.ranges(of: big).first else { continue }
    let (before, behind) = (String(word[..<range.lowerBound]), String(word[range.upperBound...]))
    guard let count = before.isEmpty ? 1 : dutchNumber(before), count < 1000,
      let rest = behind.isEmpty ? 0 : dutchNumber(behind), rest < size
    else { return nil }
    return count * size + rest
  }
  return nil
}

private let multipliers: [String: Double] = [
  "honderd": 100, "hundred": 100, "duizend": 1000, "thousand": 1000, "miljoen": 1e6, "million": 1e6,
]

/// What may stand for a number, or for nothing of the kind.
private let loose: [String: [String]] = [
  "beide": ["2"], "beiden": ["2"], "allebei": ["2"], "tweemaal": ["2"], "dubbel": ["2"], "dubbele": ["2"],
  "paar": ["2"], "twice": ["2"], "both": ["2"], "double": ["2"], "pair": ["2"], "couple": ["2"],
  "tweede": ["2"], "second": ["2"], "derde": ["3"], "third": ["3"], "driemaal": ["3"], "vierde": ["4"],
  "fourth": ["4"], "vijfde": ["5"], "fifth": ["5"], "zesde": ["6"], "sixth": ["6"], "zevende": ["7"],
  "seventh": ["7"], "achtste": ["8"], "eighth": ["8"], "negende": ["9"], "ninth": ["9"], "tiende": ["10"],
  "tenth": ["10"], "kwartaal": ["3", "4"], "quarter": ["3", "4"], "kwart": ["4"], "dozijn": ["12"],
  "dozen": ["12"], "fortnight": ["2", "14"], "half": ["0.5", "2"], "halve": ["0.5", "2"], "helft": ["0.5"],
  "doubles": ["2"],
  "anderhalf": ["1.5"], "anderhalve": ["1.5"], "halverwege": ["0.5"], "halves": ["0.5"],
  "doubled": ["2"], "verdubbelt": ["2"], "verdubbeld": ["2"], "verdubbelen": ["2"], "doubling": ["2"],
]

private let dutchNumbers: [String: Int] = {
  let ones = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
  let teens = [
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
    "negentien",
  ]
  let tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
  var all: [String: Int] = [:]
  for (place, word) in (ones + teens).enumerated().dropFirst() { all[word] = place + 1 }
  for (place, ten) in tens.enumerated() {
    all[ten] = 10 * (place + 2)
    for (unit, one) in ones.enumerated() {
      all[one + (one.hasSuffix("e") ? "ën" : "en") + ten] = 10 * (place + 2) + unit + 1
    }
  }
  return all
}()

private let englishNumbers: [String: Int] = {
  let small = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  var all = ["one": 1]
  for (place, word) in small.enumerated() { all[word] = place + 2 }
  for (place, word) in tens.enumerated() { all[word] = 10 * (place + 2) }
  return all
}()
