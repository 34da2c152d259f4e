/// What TAB does with the words that may stand at the cursor.

import Play
import Wording

struct Offer: Equatable {
  /// Characters before the cursor that give way, as the editor counts them.
  var erase = 0
  var insert = ""
  /// Rows to show below the line, each with its end.
  var list = ""

  /// A single word is put in, with a space unless it asks for more; of several words the common beginning.
  /// When that adds nothing they are listed.
  init(_ completion: Completion, language: Language, columns: Int, rows: Int) {
    let suggestions = completion.suggestions
    let typed = completion.word
    guard let first = suggestions.first else { return }
    if suggestions.count == 1 {
      erase = typed.unicodeScalars.count
      insert = first.word + (first.word.hasSuffix(":") ? "" : " ")
      return
    }
    let begin = suggestions.dropFirst().reduce(first.word) { commonPrefix($0, $1.word) }
    if begin.count > typed.count, begin.lowercased().hasPrefix(typed.lowercased()) {
      erase = typed.unicodeScalars.count
      insert = begin
    } else {
      list = Self.list(suggestions, language: language, columns: columns, rows: rows)
    }
  }

  private static func list(
    _ suggestions: [Suggestion], language: Language, columns: Int, rows: Int
  ) -> String {
    // A third of the screen stays for what the words are about.
    let most = max(1, rows * 2 / 3)
    let shown = suggestions.count <= most ? suggestions : Array(suggestions.prefix(most - 1))
    let widest = shown.map(\.word.columns).max() ?? 0
    var lines = shown.map { suggestion in
      let description = suggestion.description[language]
      let line = description.isEmpty ? suggestion.word : suggestion.word.padded(to: widest + 2) + description
      // The last column stays free: a full row makes some terminals add an empty one.
      return TypedText.harmless(line).beginning(columns: columns - 1)
    }
    if shown.count < suggestions.count {
      let more = suggestions.count - shown.count
      lines.append(Text(nl: "... en nog \(more)", en: "... and \(more) more")[language])
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

private func commonPrefix(_ left: String, _ right: String) -> String {
  String(zip(left, right).prefix { $0 == $1 }.map(\.0))
}
