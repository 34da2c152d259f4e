import Foundation
import Wording

@testable import Play

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of a page as a parser sees it.
final class Element {
  let name: String
  let attributes: [String: String]
  var children: [Element] = []
  /// Its own text and that of its children, in order.
  var text = ""

  init(_ name: String, _ attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  /// Itself and all that it holds, in order.
  var all: [Element] { [self] + children.flatMap(\.all) }

  func all(_ names: String...) -> [Element] { all.filter { names.contains($0.name) } }

  subscript(attribute: String) -> String? { attributes[attribute] }
}

/// Reads markup as XML, strictly: what HTML would forgive is an error here.
final class Tree: NSObject, XMLParserDelegate {
  private var open: [Element] = [Element("")]

  /// - Throws: where the markup is not well-formed.
  static func of(_ markup: String) throws -> Element {
    let tree = Tree()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = tree
    guard parser.parse(), let root = tree.open[0].children.first else {
      throw Finding(
        Text(verbatim: "line \(parser.lineNumber): \(parser.parserError?.localizedDescription ?? "empty")"))
    }
    return root
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    let element = Element(name, attributes)
    open[open.count - 1].children.append(element)
    open.append(element)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for element in open { element.text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }
}

extension Samples {
  static let drawings: [Block] = [
    .chart(chart), .fan(fan), .strip(strip), .ledger(ledger), .cycle(cycle), .comparison(comparison),
  ]

  static let raw = Block.raw(Text(verbatim: "week,tevredenheid\n1,\"6,0\""))

  static var reply: Reply { Reply(blocks + [raw]) }

  /// A reply in which everything that a file or a person can name is the same text.
  static func named(_ name: String) -> Reply {
    let text = Text(verbatim: name)
    let place = Place(file: name, line: 1, column: 2, length: 3, excerpt: name)
    return Reply([
      .heading(text, right: text), .paragraph(text), .hint(text), .verbatim(text), .raw(text),
      .table(Table(columns: [Table.Column(text), Table.Column(text)], rows: [[text, text]])),
      .chart(
        Chart(
          title: text, unit: text, firstWeek: 1,
          series: (0..<2).map { _ in Chart.Series(name: text, values: [1_000_000, 3_000_000]) },
          marks: [Chart.Mark(week: 1, kind: .event, text: text)], decimals: 1)),
      .fan(
        Fan(
          title: text, unit: text, firstWeek: 1, past: [1_000_000],
          coming: [Fan.Week(low: 1, middle: 2_000_000, high: 3_000_000)], futures: 10, decimals: 1)),
      .strip(
        Strip(title: text, unit: text, results: [1_000_000], own: 2_000_000, moreIsBetter: nil, decimals: 1)),
      .ledger(
        Ledger(
          title: text, start: 1, startLabel: text,
          entries: [Ledger.Entry(amount: 2, cause: text, fact: text, concept: name)], end: 3, endLabel: text,
          remark: text, decimals: 6)),
      .comparison(
        Comparison(
          leftName: text, rightName: text,
          rows: [
            Comparison.Row(
              gauge: text, left: 1, right: 2_000_000, decimals: 0, fullBar: 4, moreIsBetter: nil)
          ])),
      .finding(Finding(text, at: place, advice: text)), .finding(Finding(text, isAdvice: true)),
    ])
  }
}
