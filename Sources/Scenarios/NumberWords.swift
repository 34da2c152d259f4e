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
  var numbers: [SaidNumber] = []
  var pending: (value: Double, written: String)?
  func flush() {
    if let (value, written) = pending, value != 0, value != 1 {
      numbers.append(SaidNumber(value: spelled(value), written: written, isCertain: true))
    }
    pending = nil
  }
  for token in tokens(in: text) {
    let word = token.lowercased()
    if let factor = multipliers[word] {
      pending = pending.map { ($0.value * factor, $0.written) } ?? (factor, String(token))
    } else if let unit = units(language)[word], let tens = pending, tens.value >= 20, tens.value < 100,
      unit < 10
    {
      pending = (tens.value + Double(unit), tens.written)
    } else if let value = value(of: word, language) {
      flush()
      pending = (value, String(token))
    } else {
      flush()
      for value in loose[word] ?? [] {
        numbers.append(SaidNumber(value: value, written: String(token), isCertain: false))
      }
    }
  }
  flush()
  return numbers
}

/// Words and numbers; a mark between digits belongs to the number, and so do letters right behind it.
private func tokens(in text: String) -> [Substring] {
  text.matches(of: /[0-9]+(?:[.,:][0-9]+)*|[\p{L}][\p{L}0-9]*/).map { $0.output }
}

private func value(of word: String, _ language: Language) -> Double? {
  guard word.first?.isNumber == true else { return units(language)[word].map(Double.init) }
  let parts = word.split(separator: Character(language.thousandsMark), omittingEmptySubsequences: false)
  let isGrouped = parts.count > 1 && parts.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
  let plain = isGrouped ? parts.joined() : word
  let points = plain.map { ",:".contains($0) ? "." : String($0) }.joined()
  return Double(points)
}

private func spelled(_ value: Double) -> String { written((value * 1e6).rounded() / 1e6) }

private func units(_ language: Language) -> [String: Int] { language == .nl ? dutchNumbers : englishNumbers }

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
  "anderhalf": ["1.5"], "anderhalve": ["1.5"], "halverwege": ["0.5"], "halves": ["0.5"],
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
  for (word, value) in all where value < 20 {
    all[word + "honderd"] = value * 100
    all[word + "duizend"] = value * 1000
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
