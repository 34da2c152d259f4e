/// Where typed lines come from.

import Play
import Wording

enum Keyboard {
  case editor(LineEditor)
  /// A terminal that cannot move its cursor, or whose output goes elsewhere: lines as they come.
  case lines(LineReader)

  mutating func read(prompt: Prompt, for session: Session) throws(Finding) -> Typed {
    switch self {
    case .editor(let editor):
      return try editor.read(prompt: prompt.marked, for: session)
    case .lines(var reader):
      Output.write(prompt.bare)
      defer { self = .lines(reader) }
      let typed = try reader.next()
      if case .line = typed { return typed }
      Output.write("\n")
      return typed
    }
  }
}
