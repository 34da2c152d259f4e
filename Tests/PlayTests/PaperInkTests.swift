import Foundation
import Testing
import Wording

@testable import Play

// The colours are read back from the stylesheet that a page carries.

/// Variables by name, of light and of dark screens.
private func colours() throws -> [[String: String]] {
  let style = try Tree.of(WebPage.style).text
  let roots = style.components(separatedBy: "\n").filter { $0.contains(":root {") }
  return roots.map { rule in
    rule.matches(of: /--([a-z0-9]+): (#[0-9a-f]{6});/).reduce(into: [:]) { $0[String($1.1)] = String($1.2) }
  }
}

/// As WCAG 2 works it out.
private func contrast(_ one: String, _ other: String) -> Double {
  func light(_ colour: String) -> Double {
    let parts = stride(from: 1, to: 7, by: 2).map { place -> Double in
      let start = colour.index(colour.startIndex, offsetBy: place)
      let part = Double(Int(colour[start..<colour.index(start, offsetBy: 2)], radix: 16) ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
  let lights = [light(one), light(other)].sorted()
  return (lights[1] + 0.05) / (lights[0] + 0.05)
}

@Test func `words and lines stand out, on light and on dark`() throws {
  #expect(contrast("#000000", "#ffffff") == 21)
  let screens = try colours()
  #expect(screens.count == 2)
  for colours in screens {
    let grounds = try ["paper", "shade"].map { try #require(colours[$0]) }
    for (name, colour) in colours where !["paper", "shade"].contains(name) {
      for ground in grounds {
        let least = name == "edge" ? 3.0 : 4.5
        #expect(contrast(colour, ground) >= least, "\(name) \(colour) on \(ground)")
      }
    }
  }
}

@Test func `no colour is used that is not in the list`() throws {
  let style = try Tree.of(WebPage.style).text
  let names = Set(Ink.all.map(\.name))
  for use in style.matches(of: /var\(--([a-z0-9]+)\)/) { #expect(names.contains(String(use.1))) }
  let rules = style.components(separatedBy: "\n").filter { !$0.contains(":root {") }
  #expect(rules.allSatisfy { !$0.contains(/#[0-9a-f]{3}\b/) && !$0.contains("rgb") })
}

@Test func `every look on a page and a picture has its rule`() throws {
  let markup = [
    WebPage(title: .empty, sections: [(.empty, Samples.reply)]).html(first: .en),
    try #require(SvgPicture.first(in: Samples.reply, .en)),
  ]
  for text in markup {
    let tree = try Tree.of(text)
    let style = tree.all("style").map(\.text).joined()
    for look in tree.all.compactMap({ $0["class"] }).flatMap({ $0.split(separator: " ") }) {
      #expect(style.contains(".\(look) ") || style.contains(".\(look),"), "\(look)")
    }
  }
}

@Test func `paper from a printer is light and keeps drawings whole`() throws {
  let style = try Tree.of(WebPage.style).text
  #expect(style.contains("@media screen and (prefers-color-scheme: dark)"))
  #expect(style.contains(/@media print .*figure, tr, pre, \.finding \{ break-inside: avoid; \}/))
}
