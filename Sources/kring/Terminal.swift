/// What the environment says about the terminal.

import CLineEdit
import Play
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct Terminal {
  /// Someone types.
  let isTypedTo = isatty(STDIN_FILENO) == 1
  /// Someone watches.
  let isWatched = isatty(STDOUT_FILENO) == 1
  let isUTF8: Bool

  init() { isUTF8 = line_edit_locale() }

  /// Escape codes mean something to it.
  var takesEscapes: Bool {
    let name = environment("TERM") ?? "dumb"
    return isWatched && name != "dumb"
  }

  /// Measured anew at every call: a window changes its size.
  var size: (columns: Int, rows: Int) {
    var window = winsize()
    let measured = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0
    let columns = measured ? Int(window.ws_col) : 0
    let rows = measured ? Int(window.ws_row) : 0
    return (
      columns > 0 ? columns : environment("COLUMNS").flatMap { Int($0) } ?? 80,
      rows > 0 ? rows : 24
    )
  }

  func screen(_ options: Options, language: Language) -> Screen {
    Screen(
      language: language,
      width: min(options.width ?? size.columns, Options.widths.upperBound),
      colours: takesEscapes && !options.isColourless && !options.isPlain && environment("NO_COLOR") == nil,
      unicode: isUTF8 && !options.isASCII,
      plain: options.isPlain)
  }
}

/// A variable of the environment; nil when it is unset or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
