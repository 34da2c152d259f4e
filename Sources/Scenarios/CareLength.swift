/// Texts that say more in one language than in the other, and lines that do not fit the screen.

import Wording

/// Characters from which the two languages can be held against each other; shorter texts differ by a word.
private let comparedFrom = 41
/// Dutch against English, in hundredths: outside this one of them says more than the other.
private let ratioRange = 60...160

/// Characters that fit beside what stands on the same line of 80 columns: weeks and customers beside a title, two marks
/// beside a customer's name, the columns of a table beside a label.
private let widths: [String: Int] = [
  "title": 45, "customers.named.name": 40, "customers.generate.names": 40, "rivals.name": 30,
  "sources.name": 30, "campaigns.name": 30, "column.links": 40, "lines.name": 60,
]

extension Care {
  mutating func checkLength(of text: WrittenText) {
    let (dutch, english) = (text[.nl].count, text[.en].count)
    guard max(dutch, english) >= comparedFrom else { return }
    let ratio = (100 * dutch + english / 2) / english
    guard !ratioRange.contains(ratio) else { return }
    let shorter: Language = ratio < ratioRange.lowerBound ? .nl : .en
    let hundredths = 10_000
    find(
      Text(
        nl: "De Nederlandse tekst is \(points: ratio * hundredths, decimals: 2) keer zo lang als de Engelse.",
        en: "The Dutch text is \(points: ratio * hundredths, decimals: 2) times as long as the English one."),
      at: source.place(of: text.node(shorter)),
      advice: Text(
        nl: "Zeg in beide talen evenveel: 0,6 tot 1,6 keer.",
        en: "Say as much in both languages: 0.6 to 1.6 times."))
  }

  mutating func checkWidth(of text: WrittenText) {
    guard let most = widths[text.path] else { return }
    for language in Language.allCases where text[language].count > most {
      let count = text[language].count
      find(
        Text(
          nl: "Dit past niet op één regel: \(count) tekens.",
          en: "This does not fit on one line: \(count) characters."),
        at: source.place(of: text.node(language)),
        advice: Text(nl: "Hoogstens \(most) tekens.", en: "At most \(most) characters."))
      if text.isOneSpelling { return }
    }
  }
}
