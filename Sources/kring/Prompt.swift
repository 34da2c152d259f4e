/// The place in the game and a sign that it is your turn.

import CLineEdit
import Play
import Wording

struct Prompt {
  private let place: String
  private let screen: Screen

  init(_ place: Text, _ screen: Screen) {
    let harmless = TypedText.harmless(place[screen.language])
    self.place = screen.unicode ? harmless : harmless.map { $0 == "·" ? "-" : String($0) }.joined()
    self.screen = screen
  }

  /// For a terminal without editor.
  var bare: String { "\(place) \(sign) " }

  /// For a transcript, the same on every machine.
  var transcript: String { "\(place) > " }

  /// For the editor: escape codes stand between marks, so that they count for no width.
  var marked: String {
    guard screen.colours else { return bare }
    let mark = String(UnicodeScalar(UInt8(LINE_EDIT_MARK)))
    let code = { (number: Int) in "\(mark)\u{1B}[\(number)m\(mark)" }
    return "\(code(1))\(place)\(code(0)) \(code(36))\(sign)\(code(0)) "
  }

  private var sign: String { screen.unicode ? "❯" : ">" }
}
