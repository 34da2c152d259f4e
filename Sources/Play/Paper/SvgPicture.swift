/// One drawing as a file of its own, with its title above it and its reading below.

import Wording

package enum SvgPicture {
  /// The first drawing of a reply; nil when there is none, or nothing in it to draw.
  package static func first(in reply: Reply, _ language: Language) -> String? {
    let screen = Screen(language: language)
    for block in reply.blocks {
      guard let figure = block.figure, let drawing = screen.drawing(block) else { continue }
      return picture(drawing, figure, reading: screen.reading(of: block, title: figure.title), screen)
    }
    return nil
  }

  private static let margin = 16
  private static let line = 20

  private static func picture(_ drawing: Drawing, _ figure: Figure, reading: String, _ screen: Screen)
    -> String
  {
    let title = screen.spell(figure.title)
    let columns = Drawing.width / Drawing.column
    let head = wrap(title, width: columns * 3 / 4)
    let top = margin + head.count * line + 8
    let below = top + drawing.height + 8
    var shapes: [Markup] = []
    for (number, words) in head.enumerated() {
      shapes.append(.words(words, margin * 10, (margin + 14 + number * line) * 10, "title"))
    }
    shapes.append(
      Markup(
        "svg",
        [
          "x": "\(margin)", "y": "\(top)", "width": "\(Drawing.width)", "height": "\(drawing.height)",
          "viewBox": "0 0 \(Drawing.width) \(drawing.height)",
        ], drawing.shapes))
    let notes = notes(figure, columns: columns, screen)
    for (number, note) in notes.enumerated() {
      let height = (below + 14 + number * line) * 10
      shapes.append(.words(note.sign, margin * 10, height, note.look))
      shapes.append(.words(note.text, (margin + (note.isIndented ? 36 : 0)) * 10, height))
    }
    let width = Drawing.width + 2 * margin
    let height = below + notes.count * line + margin
    let ground = Markup("rect", ["class": "ground", "width": "100%", "height": "100%"])
    let svg = Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "lang": screen.language.rawValue, "role": "img",
        "width": "\(width)", "height": "\(height)", "viewBox": "0 0 \(width) \(height)",
      ],
      [
        Markup("title", [:], title), Markup("desc", [:], reading), StyleSheet.markup(StyleSheet.picture),
        ground,
      ] + shapes)
    return svg.string + "\n"
  }

  /// In lines that fit; a sign stands before the first line of its note.
  private static func notes(_ figure: Figure, columns: Int, _ screen: Screen)
    -> [(sign: String, look: String?, text: String, isIndented: Bool)]
  {
    let isIndented = figure.notes.contains { !$0.sign.isEmpty }
    return figure.notes.flatMap { note in
      wrap(screen.spell(note.text), width: columns - (isIndented ? 5 : 0)).enumerated().map { number, line in
        (number == 0 ? note.sign : "", note.series.map { "t\($0 % 6)" }, line, isIndented)
      }
    }
  }
}
