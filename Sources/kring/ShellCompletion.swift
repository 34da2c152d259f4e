/// TAB outside Kring: what bash, zsh and fish need to know of `kring`, made from the one table of commands.

import Play
import Wording

enum ShellCompletion: String, CaseIterable {
  case bash, zsh, fish

  func script(_ language: Language) -> String {
    switch self {
    case .bash: bash(language)
    case .zsh: zsh(language)
    case .fish: fish(language)
    }
  }

  /// Words that may stand first, each with what it does; verbs of the program and commands of a session.
  private func words(_ language: Language) -> [(word: String, meaning: String)] {
    let verbs = Verb.allCases.map { ($0.name[language], $0.summary[language]) }
    let taken = Set(verbs.map(\.0))
    let others = commands.map { ($0.name[language], $0.summary[language]) }.filter { !taken.contains($0.0) }
    return (verbs + others).sorted { $0.0 < $1.0 }.map { (word: $0.0, meaning: $0.1) }
  }

  private func options(_ language: Language) -> [(word: String, meaning: String)] {
    Option.allCases.map { (word: $0.name[language], meaning: $0.summary[language]) }
  }

  private func bash(_ language: Language) -> String {
    let first = words(language).map(\.word).joined(separator: " ")
    let options = options(language).map(\.word).joined(separator: " ")
    return """
      # kring: put this in ~/.bashrc:  source <(kring completion bash)
      _kring() {
        local word=${COMP_WORDS[COMP_CWORD]}
        if [[ $word == -* ]]; then
          COMPREPLY=($(compgen -W "\(options)" -- "$word"))
        elif [[ $COMP_CWORD -eq 1 ]]; then
          COMPREPLY=($(compgen -W "\(first)" -- "$word"))
        else
          COMPREPLY=($(compgen -f -- "$word"))
        fi
      }
      complete -o filenames -F _kring kring

      """
  }

  private func zsh(_ language: Language) -> String {
    let first = words(language).map { "    '\(escaped($0.word, ":")):\(escaped($0.meaning, ""))'" }
    let options = options(language).map { "    '\($0.word)[\(escaped($0.meaning, "[]"))]'" }
    return """
      #compdef kring
      # kring: put this in a folder of $fpath, with the name _kring.
      _kring() {
        local -a first
        first=(
      \(first.joined(separator: "\n"))
        )
        _arguments \\
      \(options.map { $0 + " \\" }.joined(separator: "\n"))
          '1: :{ _describe command first }' '*:file:_files'
      }
      _kring "$@"

      """
  }

  private func fish(_ language: Language) -> String {
    let first = words(language).map {
      "complete -c kring -n __fish_use_subcommand -f -a '\(escaped($0.word, ""))' -d '\(escaped($0.meaning, ""))'"
    }
    let options = options(language).map {
      "complete -c kring -l \($0.word.dropFirst(2)) -d '\(escaped($0.meaning, ""))'"
    }
    return "# kring: put this in ~/.config/fish/completions/kring.fish\n"
      + (first + options).joined(separator: "\n") + "\n"
  }

  /// For a word in single quotes: a quote ends them, so it stands outside; `also` means something to this shell.
  private func escaped(_ text: String, _ also: String) -> String {
    text.reduce(into: "") { escaped, character in
      if character == "'" {
        escaped += self == .fish ? "\\'" : "'\\''"
      } else {
        escaped += also.contains(character) ? "\\" + String(character) : String(character)
      }
    }
  }
}
