/// CLineEdit as a Swift type: a line with a prompt, TAB and arrow-up.

import CLineEdit
import Play
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Asked while nobody types: whether the file of the game was saved.
private let isStale: line_edit_nudge = { context in
  guard let context else { return false }
  return Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue().session?.isStale ?? false
}

/// A class, because libedit keeps a pointer to it for TAB.
final class LineEditor {
  private var edit: OpaquePointer?
  private let history: History
  /// Asked when TAB is pressed; the copy of the moment the prompt appeared.
  fileprivate var session: Session?
  private let terminal: Terminal

  /// nil when the terminal cannot move its cursor about.
  init?(history: History, terminal: Terminal) {
    self.history = history
    self.terminal = terminal
    edit = line_edit_open(
      "kring",
      { context, line in
        guard let context, let line else { return line_edit_answer() }
        let editor = Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
        return editor.answer(String(cString: line))
      }, itself)
    guard let edit else { return nil }
    for line in history.load() { line_edit_remember(edit, line) }
  }

  deinit { if let edit { line_edit_close(edit) } }

  func read(prompt: String, for session: Session) throws(Finding) -> Typed {
    self.session = session
    guard let edit else { return .ended }
    if session.followsFile {
      let isTyping = prompt.withCString { line_edit_wait(edit, $0, isStale, itself) }
      guard isTyping else { return .nudged }
    }
    var line: UnsafePointer<CChar>?
    let outcome = prompt.withCString { line_edit_read(edit, $0, &line) }
    guard outcome == LINE_EDIT_TYPED, let line else {
      return outcome == LINE_EDIT_ENDED ? .ended : .abandoned
    }
    let text = try TypedText.line(UnsafeRawBufferPointer(start: line, count: strlen(line)))
    remember(text, edit)
    return .line(text)
  }

  /// For C, which hands it back.
  private var itself: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Without the space that TAB left behind the last word.
  private func remember(_ line: String, _ edit: OpaquePointer) {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return }
    let line = String(line[...last])
    line_edit_remember(edit, line)
    history.append(line)
  }

  private func answer(_ line: String) -> line_edit_answer {
    guard let session else { return line_edit_answer() }
    let size = terminal.size
    let offer = Offer(
      session.completions(of: line), language: session.language, columns: size.columns, rows: size.rows)
    return line_edit_answer(
      erase: Int32(offer.erase),
      insert: offer.insert.isEmpty ? nil : strdup(offer.insert),
      list: offer.list.isEmpty ? nil : strdup(offer.list))
  }
}
