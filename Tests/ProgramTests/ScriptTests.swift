import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program with nobody typing: pipes, scripts and single commands.
struct ScriptTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `a script reads as a transcript, without remarks and empty lines`() throws {
    let script = "# a game\n\nopen it-offerte seed 7\r\n  # more\nrun 1\n"
    let outcome = try Outcome(["--language", "en"], input: script, in: home)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("kring > open it-offerte seed 7\n"))
    #expect(outcome.output.contains("\nit-offerte · week 0 > run 1\n"))
    #expect(!outcome.output.contains("# "))
    #expect(outcome.output.hasSuffix("\n"))
    #expect(outcome.complaint == "")
    #expect(!outcome.output.utf8.contains { $0 == 0x1B || $0 == 0x0D })
  }

  @Test func `a script from a file, from - and from a pipe read the same`() throws {
    let script = "open it-offerte seed 7\nrun 2\nshow customers"
    let file = try home.write("script.txt", script)
    let piped = try Outcome(input: script, in: home)
    let named = try Outcome(["run", file], in: home)
    let dash = try Outcome(["draai", "-"], input: script, in: home)
    #expect(piped.code == 0)
    #expect(named.output == piped.output)
    #expect(dash.output == piped.output)
  }

  @Test func `a script stops at the first line that fails, and names it`() throws {
    let file = try home.write("script.txt", "help\n\nno-such-thing\nscenarios\n")
    let outcome = try Outcome(["run", file, "--language", "en"], in: home)
    #expect(outcome.code == 1)
    #expect(outcome.complaint == "\(file):3: this went wrong; the rest was not carried out.\n")
    #expect(!outcome.output.contains("> scenarios"))
    let piped = try Outcome(["--taal", "nl"], input: "fout\n", in: home)
    #expect(piped.code == 1)
    #expect(piped.complaint == "stdin:1: hier ging het mis; de rest is niet uitgevoerd.\n")
  }

  @Test func `a script that is not there is one sentence`() throws {
    let outcome = try Outcome(["run", "no-such-file"], in: home)
    #expect(outcome.code == 1)
    #expect(outcome.complaint == "kring: I cannot read no-such-file: it does not exist.\n")
    #expect(try Outcome(["run", "/"], in: home).complaint == "kring: I cannot read /: it is a folder.\n")
  }

  @Test func `what is no text is refused`() throws {
    let long = String(repeating: "x", count: 10_001)
    let huge = String(repeating: "é", count: 3_000_000)
    for (line, sentence) in [
      (long, "longer than 10,000"), (huge, "longer than 10,000"), ("he\u{0}lp", "control character"),
      ("\u{1B}[2J", "control character"), ("\u{9B}2J", "control character"),
    ] {
      let outcome = try Outcome(input: "\(line)\nscenarios\n", in: home)
      #expect(outcome.code == 1)
      #expect(outcome.output.contains(sentence))
      #expect(outcome.output.count < 1000, "a refused line is not repeated")
      #expect(!outcome.output.utf8.contains { $0 == 0x1B || $0 == 0 })
    }
  }

  @Test func `a line of 10,000 characters is still read`() throws {
    let remark = "#" + String(repeating: "é", count: 9_999)
    #expect(try Outcome(input: "\(remark)\nhelp\n", in: home).code == 0)
  }

  @Test func `one command shows its reply and no prompt`() throws {
    let outcome = try Outcome(["scenarios"], in: home)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("it-offerte"))
    #expect(!outcome.output.contains(">"))
    #expect(try Outcome(["no-such-command"], in: home).code == 1)
    #expect(try Outcome(["check", "it-offerte"], in: home).code == 0)
  }

  @Test func `play opens a scenario with its seed before the script`() throws {
    let outcome = try Outcome(["play", "it-offerte", "--seed", "7"], input: "run 1\n", in: home)
    let written = try Outcome(input: "open it-offerte seed 7\nrun 1\n", in: home)
    #expect(outcome.code == 0)
    #expect(written.output == "kring > open it-offerte seed 7\n" + outcome.output)
    #expect(try Outcome(["speel", "no-such-scenario"], input: "help\n", in: home).code == 1)
  }

  @Test func `resume goes on where another session left`() throws {
    #expect(try Outcome(input: "open it-offerte\nrun 2\n", in: home).code == 0)
    for words in [["--resume"], ["resume"], ["--verder"], ["verder"]] {
      let outcome = try Outcome(words, input: "show customers\n", in: home)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("it-offerte · week 2 > show customers\n"))
    }
  }

  @Test func `wrong arguments end with 2 and the nearest name`() throws {
    let outcome = try Outcome(["--widht", "60"], in: home)
    #expect(outcome.code == 2)
    #expect(outcome.complaint == "kring: I know no option --widht. Did you mean --width?\n")
    let dutch = try Outcome(["--taal", "fr"], in: home, environment: ["LC_ALL": "nl_NL.UTF-8"])
    #expect(dutch.code == 2)
    #expect(dutch.complaint == "kring: Ik ken geen taal fr. Kies nl of en.\n")
    #expect(dutch.output == "")
  }

  @Test func `version and help answer in both languages`() throws {
    #expect(try Outcome(["--version"], in: home).output.hasPrefix("kring "))
    #expect(try Outcome(["--help"], in: home).output.contains("kring play SCENARIO"))
    #expect(try Outcome(["--help", "--taal=nl"], in: home).output.contains("kring speel SCENARIO"))
  }

  @Test func `without a place to keep games it says why in one sentence and plays on`() throws {
    _ = try home.write("file", "")
    for name in ["HOME", "XDG_DATA_HOME"] {
      let outcome = try Outcome(
        ["open", "it-offerte"], in: home, environment: [name: home.folder + "/file"])
      #expect(outcome.code == 0)
      #expect(outcome.complaint.hasPrefix("kring: I cannot make the folder \(home.folder)/file"))
      #expect(outcome.complaint.filter { $0 == "\n" }.count == 1)
    }
    let nowhere = try Outcome(["help"], in: home, environment: ["HOME": nil])
    #expect(nowhere.code == 0)
    #expect(nowhere.complaint.hasPrefix("kring: Your home folder is not known"))
  }

  @Test func `a reader that goes away ends it quietly`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    let complaint = home.folder + "/complaint.txt"
    let child = try Child.start(["--help"], environment: home.environment()) { actions in
      actions.open("/dev/null", as: 0, O_RDONLY)
      actions.copy(ends[1], to: 1)
      actions.open(complaint, as: 2, O_WRONLY | O_CREAT)
    }
    close(ends[1])
    #expect(Child.wait(for: child) == 128 + SIGPIPE)
    #expect(home.read("complaint.txt") == "")
  }

  @Test func `ascii keeps to ASCII, and a width is kept`() throws {
    let script = "open it-offerte seed 7\nrun 1\ncycle\nshow customers\n"
    let outcome = try Outcome(["--ascii", "--width", "60"], input: script, in: home)
    #expect(outcome.code == 0)
    #expect(outcome.output.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test func `Ctrl-C ends a script with 130`() throws {
    let pipe = home.folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let output = home.folder + "/output.txt"
    let child = try Child.start(["run", pipe], environment: home.environment()) { actions in
      actions.open("/dev/null", as: 0, O_RDONLY)
      actions.open(output, as: 1, O_WRONLY | O_CREAT)
      actions.open("/dev/null", as: 2, O_WRONLY)
    }
    // Opening succeeds when the program reads; from then on it waits for a line.
    var writer: Int32 = -1
    for _ in 0..<2_000 where writer < 0 {
      writer = open(pipe, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
      if writer < 0 { usleep(5_000) }
    }
    #expect(writer >= 0)
    defer { close(writer) }
    #expect(kill(child, SIGINT) == 0)
    #expect(Child.wait(for: child) == 130)
  }
  @Test func `a language chosen at the prompt is remembered everywhere, an option is for one time`() throws {
    #expect(try Outcome(["--help"], in: home).output.contains("kring play SCENARIO"))
    #expect(try Outcome(["language", "nl"], in: home).output == "Vanaf nu in het Nederlands.\n")
    #expect(try Outcome(["--help"], in: home).output.contains("kring speel SCENARIO"))
    #expect(try Outcome(["--wat"], in: home).complaint.contains("Ik ken geen optie --wat"))
    let english = try Outcome(["--taal", "EN", "draai", "no-such-file"], in: home)
    #expect(
      english.code == 1 && english.complaint.contains("no-such-file") && !english.complaint.contains("Ik "))
    #expect(try Outcome(["--language", "en", "help"], in: home).output.contains("Type help and a command"))
    #expect(try Outcome(["help"], in: home).output.contains("Typ help en een commando"))
    #expect(try Outcome(["draai", "no-such-file"], in: home).complaint.contains("Ik "))
  }

  @Test func `asking for help makes no folder`() throws {
    let empty = try Home()
    #expect(try Outcome(["--help"], in: empty).code == 0)
    #expect(access(empty.folder + "/.local", F_OK) != 0)
  }
  @Test(arguments: [
    ["sweep", "it-offerte", "--vary", "price=8000..9000:5000", "--out"], ["prove", "it-offerte"],
  ])
  func `Ctrl-C in long work ends with 130 and one sentence`(words: [String]) throws {
    let (table, output) = (home.folder + "/a.csv", home.folder + "/output.txt")
    let isSweep = words[0] == "sweep"
    let arguments = words + (isSweep ? [table, "--seeds", "20"] : ["--seeds", "2000"])
    let child = try Child.start(arguments, environment: home.environment()) { actions in
      actions.open("/dev/null", as: 0, O_RDONLY)
      actions.open(output, as: 1, O_WRONLY | O_CREAT)
      actions.open("/dev/null", as: 2, O_WRONLY)
    }
    // A sweep is under way when rows are on disk; for the other there is only time.
    for _ in 0..<2_000 where isSweep && home.read("a.csv.part").split(separator: "\n").count < 10 {
      usleep(5_000)
    }
    if !isSweep { usleep(1_500_000) }
    #expect(kill(child, SIGINT) == 0)
    #expect(Child.wait(for: child) == 130)
    let told = home.read("output.txt")
    guard isSweep else { return #expect(told == "Stopped before it was done.\n") }
    let rows = home.read("a.csv.part").split(separator: "\n").count - 2
    #expect(rows >= 8 && rows % 2 == 0)
    #expect(told.hasPrefix("Stopped; \(rows / 2) of 5,000 points are kept."))
  }
}
