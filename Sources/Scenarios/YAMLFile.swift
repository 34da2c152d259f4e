/// Text to a tree of our own with places. The only file that knows the YAML library.
///
/// The library stops at the first key that stands twice. Authors want them all, so each one it names is made
/// unique in a copy of the text (by one private character) and the copy is parsed again; the tree gets the
/// real name back, and the duplicates are found there.

import Wording
import Yams

/// What a text says, or why it cannot be read. The tree is nil when it is too broken to look into.
func readYAML(_ text: String, at source: SourceText) -> (tree: Node?, findings: [Finding]) {
  let refused = firstLook(text, at: source)
  guard refused.isEmpty else { return (nil, refused) }
  var copy = source
  var renamed: [Mark: Unicode.Scalar] = [:]
  while true {
    do {
      guard let tree = try compose(copy.unified, at: source, renamed: renamed) else {
        return (nil, [.emptyFile(at: source.place(Mark(line: 1, column: 1)))])
      }
      var findings: [Finding] = []
      tree.reportDuplicates(at: source, into: &findings)
      return (tree, findings)
    } catch .duplicate(let mark) where renamed.count < duplicatesMax && renamed[mark] == nil {
      guard let original = copy.rename(mark, number: renamed.count) else {
        return (nil, [.duplicateKey(firstLine: nil, at: source.place(mark))])
      }
      renamed[mark] = original
    } catch {
      return (nil, [error.finding(at: source)])
    }
  }
}

/// Keys that may stand twice in one file before the reading ends at the next one.
private let duplicatesMax = 50

private func compose(
  _ text: String, at source: SourceText, renamed: [Mark: Unicode.Scalar]
) throws(Stumble) -> Node? {
  do {
    // The encoding is named because the library would otherwise ask the environment for it. Without rules
    // for tags, `2` and "2" are the same key, and nothing is turned into a date or a truth value.
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    return try withExtendedLifetime(parser) {
      guard let root = try parser.singleRoot() else { return nil }
      return try Converter(source: source, renamed: renamed).node(root)
    }
  } catch let stumble as Stumble {
    throw stumble
  } catch let error as YamlError {
    throw Stumble(error)
  } catch {
    throw .syntax(problem: "\(error)", Mark(line: 1, column: 1), context: nil)
  }
}

private struct Converter {
  let source: SourceText
  let renamed: [Mark: Unicode.Scalar]

  func node(_ node: Yams.Node) throws(Stumble) -> Node {
    let mark = Mark(node.mark)
    // The first look refuses anchors; this is the second lock on the same door.
    guard node.anchor == nil else { throw .anchor(mark) }
    switch node {
    case .scalar(let scalar):
      return Node(content: .scalar(scalar.string, style(scalar)), mark: mark)
    case .sequence(let sequence):
      var list: [Node] = []
      for element in sequence { list.append(try self.node(element)) }
      return Node(content: .list(list), mark: mark)
    case .mapping(let mapping):
      var entries: [Node.Entry] = []
      for (key, value) in mapping { entries.append(try entry(key, value)) }
      // The library's own style is that of the closing event, which has none.
      return Node(content: .map(entries, braces: source.rest(from: mark).first == "{"), mark: mark)
    case .alias:
      throw .anchor(mark)
    }
  }

  private func entry(_ key: Yams.Node, _ value: Yams.Node) throws(Stumble) -> Node.Entry {
    let mark = Mark(key.mark)
    guard key.anchor == nil else { throw .anchor(mark) }
    guard case .scalar(let scalar) = key else { throw .strangeKey(mark) }
    let keyStyle = style(scalar)
    var name = scalar.string
    if let original = renamed[mark] {
      name = String(Character(original)) + String(name.unicodeScalars.dropFirst())
    }
    return Node.Entry(key: name, keyMark: mark, keyStyle: keyStyle, value: try node(value))
  }

  private func style(_ scalar: Yams.Node.Scalar) -> Node.Style {
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: .quoted
    case .literal, .folded: .block
    case .any, .plain: .plain
    }
  }
}

extension Mark {
  fileprivate init(_ mark: Yams.Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension Stumble {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self = .syntax(problem: problem, Mark(mark), context: context.map { Mark($0.mark) })
    case .duplicatedKeysInMapping(_, let context):
      self = .duplicate(Mark(context.mark))
    default:
      self = .syntax(problem: "\(error)", Mark(line: 1, column: 1), context: nil)
    }
  }
}
