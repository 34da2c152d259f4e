/// The colours of paper, on light and on dark.
///
/// Words stand at least 4.5 to 1 against the paper and the shade, lines 3 to 1; a test works that out. No colour
/// means something that a word, a shape or a side does not say too.

struct Ink {
  let name: String
  let light: String
  let dark: String

  private init(_ name: String, _ light: String, _ dark: String) {
    self.name = name
    self.light = light
    self.dark = dark
  }

  /// Behind the words; the shade is behind what is to be copied.
  static let grounds = [Ink("paper", "#ffffff", "#15181d"), Ink("shade", "#f1f3f6", "#222830")]

  static let words =
    [
      Ink("ink", "#1b1f26", "#e8eaee"), Ink("quiet", "#4d5766", "#aeb7c4"), Ink("good", "#17693a", "#76d199"),
      Ink("bad", "#a82828", "#ff9b93"),
    ] + series

  /// The lines of a chart, which also colour their names.
  static let series = [
    Ink("s0", "#0b64a0", "#70bcf3"), Ink("s1", "#98297a", "#e79cd4"), Ink("s2", "#17693a", "#76d199"),
    Ink("s3", "#a8401a", "#f6a07f"), Ink("s4", "#5747bd", "#b6acff"), Ink("s5", "#6f5300", "#dcbc54"),
  ]

  static let lines = [Ink("edge", "#737d8c", "#8591a1")]

  static let all = grounds + words + lines

  /// As variables: light, and dark where the reader's screen is. Paper from a printer is always light.
  static var variables: [String] {
    let light = all.map { "--\($0.name): \($0.light);" }.joined(separator: " ")
    let dark = all.map { "--\($0.name): \($0.dark);" }.joined(separator: " ")
    return [
      ":root { color-scheme: light dark; \(light) }",
      "@media screen and (prefers-color-scheme: dark) { :root { \(dark) } }",
    ]
  }
}
