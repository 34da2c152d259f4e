/// How hard texts are to read: a smoke alarm, no judge.
///
/// Flesch (1948) for English: 206.835 - 1.015 words a sentence - 84.6 syllables a word. Douma (1960) for Dutch:
/// 206.84 - 0.93 words a sentence - 77 syllables a word. From 60 on a text is plain; from 55 on we keep still.

import Wording

private let easyFrom = 55.0
/// Words from which the figure of one text means something.
private let measuredFrom = 30
private let sentenceWordsMost = 22

extension Care {
  mutating func checkSentences(in text: WrittenText) {
    guard !text.isOneSpelling else { return }
    for language in Language.allCases {
      for sentence in sentences(of: text[language]) {
        let count = sentence.readWords.count
        guard count > sentenceWordsMost else { continue }
        find(
          Text(nl: "Deze zin heeft \(count) woorden.", en: "This sentence has \(count) words."),
          at: source.place(of: sentence, in: text.node(language)),
          advice: Text(
            nl: "Maak er twee van: hoogstens \(sentenceWordsMost) leest het best.",
            en: "Make it two: at most \(sentenceWordsMost) reads best."), isAdvice: true)
      }
    }
  }

  /// Each text that is long enough to measure.
  mutating func checkReading() {
    for text in written where !text.isOneSpelling {
      for language in Language.allCases {
        let all = sentences(of: text[language])
        guard all.reduce(0, { $0 + $1.readWords.count }) >= measuredFrom else { continue }
        let figure = reading(of: all, language)
        guard figure < easyFrom,
          let hardest = all.min(by: { reading(of: [$0], language) < reading(of: [$1], language) })
        else { continue }
        find(
          .hardToRead(figure, language), at: source.place(of: hardest, in: text.node(language)),
          advice: Text(
            nl: "Vanaf 55 leest het vlot. Kort deze zin in, of kies kortere woorden.",
            en: "From 55 on it reads easily. Shorten this sentence, or choose shorter words."),
          isAdvice: true)
      }
    }
  }
}

/// Precondition: there are words.
func reading(of sentences: [String], _ language: Language) -> Double {
  let words = sentences.flatMap(\.readWords)
  let count = Double(max(1, words.count))
  let length = count / Double(max(1, sentences.count))
  let syllables = Double(words.reduce(0) { $0 + syllableCount(of: $1, language) }) / count
  return language == .nl
    ? 206.84 - 0.93 * length - 77 * syllables : 206.835 - 1.015 * length - 84.6 * syllables
}

/// Split where a point, question or exclamation mark ends a word.
func sentences(of text: String) -> [String] {
  text.matches(of: /(?s).+?(?:[.?!…]["”’)]*(?=\s)|$)/).map { trimmed(String($0.output)) }
    .filter { !$0.readWords.isEmpty }
}

/// Groups of vowels; in English without the silent e at the end, in Dutch two where a trema parts them.
func syllableCount(of word: Substring, _ language: Language) -> Int {
  let letters = Array(word.lowercased())
  var count = 0
  var previous = false
  for letter in letters {
    let isVowel = vowels.contains(letter)
    if isVowel, !previous || "ëïöü".contains(letter) { count += 1 }
    previous = isVowel
  }
  if language == .en, count > 1, letters.last == "e", letters.count > 2,
    !vowels.contains(letters[letters.count - 2])
  {
    let beforeLast = letters[letters.count - 2]
    let isTable = beforeLast == "l" && letters.count > 3 && !vowels.contains(letters[letters.count - 3])
    if !isTable { count -= 1 }
  }
  return max(1, count)
}

private let vowels = Set("aeiouyáàâäéèêëíìîïóòôöúùûü")

extension String {
  /// Words as a reader counts them: "two-day" and "klant's" are one.
  fileprivate var readWords: [Substring] {
    split { !$0.isWordCharacter && !"'’-".contains($0) }.filter { $0.contains(where: \.isWordCharacter) }
  }
}

extension Text {
  fileprivate static func hardToRead(_ figure: Double, _ language: Language) -> Text {
    let whole = Int(figure.rounded())
    return language == .nl
      ? Text(
        nl: "Deze tekst leest moeilijk: Flesch-Douma \(whole).",
        en: "This text is hard to read: Flesch-Douma \(whole).")
      : Text(
        nl: "Deze tekst leest moeilijk: Flesch \(whole).", en: "This text is hard to read: Flesch \(whole).")
  }
}
