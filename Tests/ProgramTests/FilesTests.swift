import Foundation
import Testing
import Wording

@testable import kring

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files, folders and the history of lines.
struct FilesTests {
  let home: Home

  init() throws { home = try Home() }

  private func refusal(_ path: String) -> String? {
    #expect(throws: Finding.self) { try Files.read(path) }?.message.en
  }

  @Test func `what is no file of text is refused, with the reason`() throws {
    #expect(refusal("/no/such")?.hasSuffix("it does not exist.") == true)
    #expect(refusal(home.folder)?.hasSuffix("it is a folder.") == true)
    #expect(refusal("/dev/zero")?.hasSuffix("it is not a file.") == true)
    let pipe = home.folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(refusal(pipe)?.hasSuffix("it is not a file.") == true)
    #expect(refusal(try home.write("latin", [0x63, 0xE9]))?.hasSuffix("is not text in UTF-8.") == true)
  }

  @Test func `a file of one million bytes is read, and one more is too large`() throws {
    let most = try home.write("most", String(repeating: "x", count: 1_000_000))
    #expect(try Files.read(most).utf8.count == 1_000_000)
    let more = try home.write("more", String(repeating: "x", count: 1_000_001))
    #expect(refusal(more)?.contains("too large") == true)
  }

  @Test func `writing replaces the whole file, leaves no draft, and keeps a link a link`() throws {
    let file = try home.write("file", "old and long")
    let link = home.folder + "/link"
    #expect(symlink(file, link) == 0)
    try Files.write(link, "new")
    #expect(home.read("file") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder).sorted() == ["file", "link"])
  }

  @Test func `what cannot be written is told and nothing is left behind`() throws {
    for path in [home.folder, home.folder + "/no/such", "/dev/null"] {
      #expect(throws: Finding.self) { try Files.write(path, "x") }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder).isEmpty)
  }

  @Test func `only absolute XDG folders count`() {
    let places = { (settings: [String: String]) in Places { settings[$0] }.stateFolder }
    #expect(places(["HOME": "/h", "XDG_DATA_HOME": "/x"]) == "/x/kring")
    #expect(places(["HOME": "/h", "XDG_DATA_HOME": "x"]) == "/h/.local/share/kring")
    #expect(places(["HOME": "h"]) == nil)
  }

  @Test func `what a command reads is not written over by another path to it`() throws {
    let parts = ["1", "2"].map { home.folder + "/part" + $0 }
    for (number, part) in parts.enumerated() {
      let sweep = ["sweep", "it-offerte", "--seeds", "2", "--vary", "price=8000,9000", "--out", part]
      #expect(try Outcome(sweep + ["--shard", "\(number + 1)/2"], in: home).code == 0)
    }
    let text = home.read("part1")
    let link = home.folder + "/link"
    #expect(symlink(parts[0], link) == 0)
    for way in [link, home.folder + "/./part1", home.folder + "//part1"] {
      #expect(try Outcome(["gather"] + parts + ["--out", way], in: home).code == 1)
      #expect(home.read("part1") == text)
    }
    #expect(try Outcome(["gather"] + parts + ["--out", home.folder + "/all"], in: home).code == 0)
  }

  @Test func `the shelf holds the yaml files of the folder, sorted`() throws {
    for name in ["b.yaml", "a.yaml", ".c.yaml", "d.txt"] { _ = try home.write(name, "") }
    let shelf = Shelf { $0 == "KRING_SCENARIOS" ? home.folder : nil }
    #expect(shelf.files == ["a.yaml", "b.yaml"].map { home.folder + "/" + $0 })
    #expect(Shelf { _ in "/no/such" }.files == [])
  }

  @Test func `lessons lie in a folder next to the scenarios`() {
    let folders = ["scenarios", "/a/scenarios", "/a/scenarios/", "../mine"].map { folder in
      Shelf { $0 == "KRING_SCENARIOS" ? folder : nil }.lessonFolder
    }
    #expect(folders == ["lessons", "/a/lessons", "/a/lessons", "../lessons"])
    let lessons = Shelf { _ in Stage.project.path + "/scenarios" }.lessons
    #expect(lessons.count { $0.hasSuffix("/twee-dagen.yaml") } == 1)
  }

  @Test func `the history keeps the last thousand lines`() throws {
    let lines = (1...2001).map { "run \($0)\n" }
    let path = try home.write("history", lines.joined())
    #expect(History(path: path).load() == (1002...2001).map { "run \($0)" })
    #expect(home.read("history") == lines.suffix(1000).joined())
  }

  @Test func `two windows add to one history`() throws {
    let path = home.folder + "/history"
    let left = History(path: path)
    let right = History(path: path)
    for line in ["a", "a"] { left.append(line) }
    right.append("b")
    left.append("c")
    #expect(home.read("history") == "a\nb\nc\n")
  }

  @Test func `a history that cannot be kept bothers nobody`() throws {
    for path in [nil, home.folder, "/no/such/history"] {
      let history = History(path: path)
      #expect(history.load() == [])
      history.append("x")
    }
  }
}
