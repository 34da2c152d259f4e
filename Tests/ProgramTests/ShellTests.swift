import Foundation
import Play
import Testing
import Wording

@testable import kring

// What other programs take of Kring: TAB in the system's shell, and a page for man.

@Test(arguments: ShellCompletion.allCases, Language.allCases)
func `completion names every command and option`(shell: ShellCompletion, language: Language) {
  let script = shell.script(language)
  for command in commands { #expect(script.contains(command.name[language]), "\(command)") }
  for option in Option.allCases { #expect(script.contains(String(option.name[language].dropFirst(2)))) }
}

@Test func `bash completes a command by its beginning`() throws {
  let script = ShellCompletion.bash.script(.en)
  let shell = Process()
  shell.executableURL = URL(filePath: "/bin/bash")
  shell.arguments = [
    "-c", script + "COMP_WORDS=(kring compa); COMP_CWORD=1; _kring; echo \"${COMPREPLY[@]}\"",
  ]
  let output = Pipe()
  shell.standardOutput = output
  try shell.run()
  shell.waitUntilExit()
  let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  #expect(said == "compare\n" && shell.terminationStatus == 0)
}

@Test(arguments: Language.allCases)
func `the page for man has every command and option, and no line that man would take for its own`(
  language: Language
) {
  let lines = ManPage.page(language).split(separator: "\n")
  #expect(lines.first?.hasPrefix(".TH KRING 1") == true)
  for line in lines where line.hasPrefix(".") {
    #expect([".TH ", ".SH ", ".TP", ".B "].contains { line.hasPrefix($0) }, "\(line)")
  }
  #expect(!lines.contains { $0.hasPrefix("'") })
  for command in commands {
    let usage = command.usage[language].replacing("-", with: "\\-")
    #expect(lines.contains(".B \(usage)"), "\(usage)")
  }
}
