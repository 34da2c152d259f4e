/// Replies as one page that needs nothing else: no network and no script.
///
/// Both languages are inside; a button shows one of them. What is drawn is also written.

import Wording

package struct WebPage {
  /// What the page lets a browser do: nothing is fetched and nothing runs. It also tells our pages from others.
  static let promise = "default-src 'none'; style-src 'unsafe-inline'"

  private let title: Text
  private let sections: [(title: Text, reply: Reply)]

  /// - Parameter sections: replies with their titles; a title may be empty.
  package init(title: Text, sections: [(Text, Reply)]) {
    self.title = title
    self.sections = sections.map { (title: $0.0, reply: $0.1) }
  }

  /// - Parameter first: the language that is shown until the reader chooses.
  package func html(first: Language) -> String {
    let languages = [first] + Language.allCases.filter { $0 != first }
    let head = Markup(
      "head", [:],
      [
        Markup("meta", ["charset": "utf-8"]),
        Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        Markup(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": WebPage.promise,
          ]), Markup("title", [:], title[first]), StyleSheet.markup(StyleSheet.page),
      ])
    let buttons = Language.allCases.flatMap { button($0, isFirst: $0 == first) } + [.lineEnd]
    let main = Markup("main", [:], buttons + languages.flatMap { [content($0), .lineEnd] })
    let page = Markup(
      "html", ["lang": first.rawValue], [.lineEnd, head, .lineEnd, Markup("body", [:], [main]), .lineEnd])
    return "<!DOCTYPE html>\n" + page.string + "\n"
  }

  /// One answer in one language, for a page that is there already and has `style`. Its headings are of the second
  /// level.
  package static func fragment(_ reply: Reply, _ language: Language) -> String {
    Markup(
      "div", ["lang": language.rawValue], [.lineEnd] + PageBlocks(language, depth: 2).render(reply)
    ).string
  }

  /// The element that a page with fragments has in its head.
  package static var style: String { StyleSheet.markup(StyleSheet.page).string }

  private func button(_ language: Language, isFirst: Bool) -> [Markup] {
    let id = "show-\(language)"
    return [
      Markup(
        "input", ["type": "radio", "name": "language", "id": id, "checked": isFirst ? "checked" : nil]),
      Markup(
        "label", ["for": id, "lang": language.rawValue], language == .nl ? "Nederlands" : "English"),
    ]
  }

  private func content(_ language: Language) -> Markup {
    var parts: [Markup] = [.lineEnd]
    if !title.isEmpty { parts += [Markup("h1", [:], title[language]), .lineEnd] }
    for section in sections {
      let isNamed = !section.title.isEmpty
      let blocks = PageBlocks(language, depth: isNamed ? 3 : 2)
        .render(section.reply, title: isNamed ? section.title : title)
      let head = isNamed ? [Markup("h2", [:], section.title[language]), .lineEnd] : []
      parts += [Markup("section", [:], [.lineEnd] + head + blocks), .lineEnd]
    }
    return Markup("div", ["lang": language.rawValue], parts)
  }
}
