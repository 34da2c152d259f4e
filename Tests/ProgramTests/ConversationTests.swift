import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program in a real terminal: keys, and what they do. Colours are off, so that texts are found whole.
@Suite(.serialized)
struct ConversationTests {
  let home: Home

  init() throws { home = try Home() }

  private func window(
    _ arguments: [String] = ["--language", "en"], environment: [String: String?] = ["NO_COLOR": "1"]
  ) throws -> Window {
    let window = try Window(arguments, in: home, environment: environment)
    try window.wait(for: "kring ❯ ")
    return window
  }

  private var history: [String] {
    home.read(".local/share/kring/history").split(separator: "\n").map(String.init)
  }

  @Test func `Ctrl-D on an empty line ends with 0`() throws {
    let window = try window()
    window.type("\u{4}")
    #expect(window.end() == 0)
  }

  @Test func `quit ends with 0`() throws {
    let window = try window()
    window.type("quit\r")
    #expect(window.end() == 0)
  }

  @Test func `TAB completes a command and lists what may follow it`() throws {
    let window = try window()
    window.type("scenar\t")
    try window.wait(for: "ios ")
    window.type("\r")
    try window.wait(for: "it-offerte")
    try window.wait(for: "kring ❯ ")
    window.type("op\t")
    try window.wait(for: "en ")
    window.type("it\t")
    try window.wait(for: "-offerte ")
    window.type("\r")
    try window.wait(for: "it-offerte · week 0 ❯ ")
    window.type("show c\t")
    let list = try window.wait(for: "❯ show c")
    #expect(list.contains("customers  all customers\r\n"))
    #expect(list.contains("\r\ncalendar"))
  }

  @Test func `TAB in pasted text is a space`() throws {
    let window = try window()
    window.type("sce\tx\thel")
    try window.wait(for: "hel")
    window.type("\r")
    try window.wait(for: "kring ❯ ")
    #expect(history == ["sce x hel"])
  }

  @Test func `arrow-up recalls a line, in the next session too`() throws {
    let first = try window()
    first.type("help undo\r")
    try first.wait(for: "kring ❯ ")
    first.type("\u{4}")
    #expect(first.end() == 0)
    let second = try window()
    second.type("\u{1B}[A")
    try second.wait(for: "help undo")
    second.type("\r")
    try second.wait(for: "kring ❯ ")
    #expect(history == ["help undo"], "a line twice in a row is kept once")
    var status = stat()
    #expect(stat(home.folder + "/.local/share/kring/history", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `Ctrl-R finds an earlier line`() throws {
    let window = try window()
    for line in ["help undo", "help"] {
      window.type(line + "\r")
      try window.wait(for: "kring ❯ ")
    }
    window.type("\u{12}und")
    try window.wait(for: "help undo")
    window.type("\r")
    try window.wait(for: "kring ❯ ")
    #expect(history == ["help undo", "help", "help undo"])
  }

  @Test(arguments: ["C.UTF-8", "C", ""]) func `backspace removes one é`(locale: String) throws {
    let window = try Window(
      ["--language", "en"], in: home, environment: ["NO_COLOR": "1", "LC_ALL": locale])
    try window.wait(for: "kring ")
    window.type("caféé")
    try window.wait(for: "caféé")
    window.type("\u{7F}\r")
    try window.wait(for: "kring ")
    #expect(history == ["café"])
  }

  @Test func `Ctrl-C forgets the line and gives a fresh prompt`() throws {
    let window = try window()
    window.type("quit")
    try window.wait(for: "quit")
    window.type("\u{3}")
    try window.wait(for: "^C")
    try window.wait(for: "kring ❯ ")
    window.type("\u{4}")
    #expect(window.end() == 0)
    #expect(history.isEmpty)
  }

  @Test func `a resized window draws the line anew and wraps replies to its width`() throws {
    let window = try window()
    window.type("hel")
    try window.wait(for: "hel")
    window.resize(columns: 40)
    // The first key that changes more than the end of the line draws all of it.
    window.type("x\u{7F}")
    try window.wait(for: "kring ❯ hel")
    window.type("p")
    window.type("\r")
    let page = try window.wait(for: "kring ❯ ")
    #expect(page.split(separator: "\r\n").allSatisfy { $0.count <= 40 }, "\(page)")
  }

  @Test func `a stopped program comes back with its line`() throws {
    let window = try window()
    window.type("hel")
    try window.wait(for: "hel")
    kill(window.child, SIGCONT)
    window.type("p")
    try window.wait(for: "p")
    window.type("\r")
    try window.wait(for: "kring ❯ ")
    #expect(history == ["help"])
  }

  @Test func `a control character is refused, and the next line is read`() throws {
    let window = try window(environment: ["NO_COLOR": "1", "TERM": "dumb"])
    window.type("x\u{1}y\r")
    try window.wait(for: "control character")
    try window.wait(for: "kring ❯ ")
    window.type("\u{4}")
    #expect(window.end() == 0)
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func `a terminal that cannot move its cursor gets plain lines`(name: String) throws {
    let window = try window(environment: ["TERM": name])
    window.type("help\n")
    try window.wait(for: "kring ❯ ")
    window.type("open it-offerte\n")
    try window.wait(for: "week 0 ❯ ")
    window.type("\u{3}")
    try window.wait(for: "week 0 ❯ ")
    window.type("\u{4}")
    #expect(window.end() == 0)
    if name != "no-such-terminal" { #expect(!window.all.contains(0x1B), "\(window.shown)") }
    #expect(!window.shown.contains("terminal"))
  }

  @Test func `colours come only when they are welcome`() throws {
    let coloured = try Window(["--language", "en"], in: home)
    try coloured.wait(for: "❯")
    #expect(coloured.shown.contains("\u{1B}[1mkring\u{1B}[0m"))
    for (arguments, name) in [([], "NO_COLOR"), (["--no-color"], "X"), (["--plain"], "X")] {
      let window = try window(["--language", "en"] + arguments, environment: [name: "1"])
      #expect(!window.all.contains(0x1B), "\(window.shown)")
    }
  }

  @Test func `the language of the last session is kept`() throws {
    let first = try window()
    first.type("language nl\r")
    try first.wait(for: "kring ❯ ")
    first.type("\u{4}")
    #expect(first.end() == 0)
    let second = try window([])
    #expect(second.shown.contains("Welkom"))
  }
}
