/// Texts as one screen can show them.
///
/// Texts come from scenario files, lessons, class mates and whoever types. None of them may steer the
/// terminal, so every character that would is shown as a question mark. A screen without Unicode gets
/// plain letters.

import Wording

extension Screen {
  /// One line: line ends and tabs become spaces.
  func spell(_ text: Text) -> String { spell(text[language]) }

  func spell(_ string: String) -> String {
    // Joining can give a character that neither half had, so the whole is looked at, not each half.
    string.reduce(into: "") { $0 += spell($1) }
  }

  func spell(_ character: Character) -> String {
    if character.isASCII, let only = character.unicodeScalars.first, character.unicodeScalars.count == 1 {
      if only.value >= 0x20, only.value != 0x7F { return String(character) }
    }
    if character.isNewline || character == "\t" { return " " }
    guard unicode else { return ascii(character) }
    var shown = ""
    for scalar in character.unicodeScalars { shown.unicodeScalars.append(scalar.isSafe ? scalar : "?") }
    return shown
  }

  /// Several lines: line ends are kept as the borders between them, none is added at the end.
  func spellLines(_ text: Text) -> [String] {
    var lines = text[language].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while let last = lines.last, last.isEmpty { lines.removeLast() }
    return lines.map { spell(String($0)) }
  }
}

extension Unicode.Scalar {
  /// Takes its place in a line and does nothing else. The joiner that makes one emoji of several is safe;
  /// other invisible scalars are not, for they can turn the order of what is read.
  fileprivate var isSafe: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    case .format: value == 0x200D
    default: true
    }
  }
}

private func ascii(_ character: Character) -> String {
  if let known = asciiSpellings[character] { return known }
  let first = character.unicodeScalars.first ?? "?"
  // A letter with combining accents loses the accents.
  return first.isASCII && first.value >= 0x20 && first.value != 0x7F ? String(first) : "?"
}

/// Letters of the languages around us and the signs that our own texts use.
private let asciiSpellings: [Character: String] = {
  let letters: [(String, String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄ"), ("a", "àáâãäåāăą"), ("C", "ÇĆČĊ"), ("c", "çćčċ"), ("D", "ĎĐÐ"), ("d", "ďđð"),
    ("E", "ÈÉÊËĒĖĘĚ"), ("e", "èéêëēėęě"), ("G", "ĞĢĠ"), ("g", "ğģġ"), ("I", "ÌÍÎÏĪĮİ"), ("i", "ìíîïīįı"),
    ("L", "ŁĻĽ"), ("l", "łļľ"), ("N", "ÑŃŇŅ"), ("n", "ñńňņ"), ("O", "ÒÓÔÕÖØŌŐ"), ("o", "òóôõöøōő"),
    ("R", "ŘŔ"), ("r", "řŕ"), ("S", "ŚŠŞȘ"), ("s", "śšşș"), ("T", "ŤŢȚ"), ("t", "ťţț"),
    ("U", "ÙÚÛÜŪŮŰŲ"), ("u", "ùúûüūůűų"), ("Y", "ÝŸ"), ("y", "ýÿ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
    ("AE", "Æ"), ("ae", "æ"), ("OE", "Œ"), ("oe", "œ"), ("ss", "ß"), ("IJ", "Ĳ"), ("ij", "ĳ"),
    ("-", "–—−‑·•─"), ("\"", "“”„«»"), ("'", "‘’‚′"), ("...", "…"), ("->", "→▶"), ("<-", "←◀"),
    (">", "❯›"), ("<", "‹"), ("^", "↑▲"), ("v", "↓▼"), ("x", "×†✗"), ("+", "✓"), ("|", "│"),
    ("EUR", "€"), (">=", "≥"), ("<=", "≤"), ("+-", "±"), ("1/2", "½"), ("^2", "²"), ("#", "■█"), ("*", "●◆"),
    (" ", "\u{A0}\u{2009}\u{202F}"),
  ]
  var spellings: [Character: String] = [:]
  for (plain, accented) in letters {
    for character in accented { spellings[character] = plain }
  }
  return spellings
}()
