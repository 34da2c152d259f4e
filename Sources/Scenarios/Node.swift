/// What an author wrote, as a small tree with places: texts, lists and maps. Nothing is interpreted yet.

struct Node {
  enum Content {
    case scalar(String, Style)
    case list([Node])
    case map([Entry], braces: Bool)
  }

  /// How a text was written; only a plain one may be a number or true and false.
  enum Style {
    case plain, quoted, block
  }

  /// One key of a map with its value.
  struct Entry {
    let key: String
    let keyMark: Mark
    let keyStyle: Style
    let value: Node
  }

  let content: Content
  let mark: Mark

  /// Nothing stands where a value belongs: `key:` and then the end of the line.
  var isMissing: Bool {
    if case .scalar("", .plain) = content { return true }
    return false
  }
}

extension SourceText {
  /// How many characters of the line a node covers: the whole word or quoted text, one for a list or map.
  func length(of node: Node) -> Int {
    guard case .scalar(let text, let style) = node.content else { return 1 }
    return length(of: text, style, at: node.mark)
  }

  func length(of text: String, _ style: Node.Style, at mark: Mark) -> Int {
    let rest = rest(from: mark)
    switch style {
    case .plain:
      if rest.hasPrefix(text) { return text.count }
      return rest.count - rest.reversed().prefix { $0 == " " }.count
    case .quoted:
      return quotedLength(rest)
    case .block:
      return rest.prefix { $0 != " " }.count
    }
  }
}

/// Up to and including the closing quote, or to the end of the line when it closes further on.
private func quotedLength(_ rest: Substring) -> Int {
  guard let quote = rest.first else { return 1 }
  var count = 1
  var escaped = false
  for character in rest.dropFirst() {
    count += 1
    if escaped {
      escaped = false
    } else if character == "\\", quote == "\"" {
      escaped = true
    } else if character == quote {
      return count
    }
  }
  return count
}
