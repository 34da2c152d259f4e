import Simulation
import Wording

/// Marks this point and goes on along a road with a name of its own.
struct MakeBranch: Command {
  static let name = Text(nl: "tak", en: "branch")
  static let summary = Text(
    nl: "Begin hier een andere weg met een eigen naam.",
    en: "Begin another road here, with a name of its own.")
  static let form = Form(.word(Text(nl: "naam", en: "name"))) { MakeBranch(word: $0) }
  static let examples = [Text(nl: "tak eerlijk", en: "branch honest")]

  let word: Word

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    let name = try word.branchName()
    guard open.roads.branch(named: name) == nil else {
      throw Finding(
        Text(nl: "Er is al een tak \(name: name).", en: "There is a branch \(name: name) already."),
        at: word.place,
        advice: Text(
          nl: "Typ wissel \(name: name) om erheen te gaan.", en: "Type switch \(name: name) to go there."))
    }
    _ = try session.move(.branch, line: name) {
      $0.addBranch(name)
      return true
    }
    let from = OpenGame.branchText(open.roads.current.name)
    return Reply([
      .paragraph(
        Text(
          nl: "Nieuwe weg \(name: name), afgesplitst van \(from).",
          en: "New road \(name: name), parted from \(from).")),
      .hint(
        Text(
          nl: "Typ herstel om hier verder terug te gaan; de andere weg blijft zoals hij was.",
          en: "Type undo to go further back here; the other road stays as it was.")),
    ])
  }
}

struct ListBranches: Command {
  static let name = Text(nl: "takken", en: "branches")
  static let summary = Text(nl: "Welke wegen je hebt.", en: "Which roads you have.")
  static let form = Form { ListBranches() }
  static let examples = [Text(nl: "takken", en: "branches")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    var rows: [[Text]] = []
    for branch in open.roads.branches {
      let game = try open.game(at: branch)
      let here = branch.name == open.roads.current.name ? Text(nl: "hier ben je", en: "you are here") : .empty
      let decisions = open.roads.road(branch).count
      rows.append([
        OpenGame.branchText(branch.name), Text(verbatim: String(game.week)),
        Text(verbatim: String(decisions)), here,
      ])
    }
    let columns = [
      Table.Column(Text(nl: "weg", en: "road")), Table.Column(Text(verbatim: "week"), isNumber: true),
      Table.Column(Text(nl: "beslissingen", en: "decisions"), isNumber: true), Table.Column(.empty),
    ]
    return Reply([
      .table(Table(columns: columns, rows: rows)), .gap,
      .hint(Text(nl: "Typ wissel en een naam, of vergelijk.", en: "Type switch and a name, or compare.")),
    ])
  }
}

struct Switch: Command {
  static let name = Text(nl: "wissel", en: "switch")
  static let summary = Text(nl: "Ga naar een andere weg.", en: "Go to another road.")
  static let form = Form(.word(Text(nl: "weg", en: "road"), choices: Switch.roads)) { Switch(word: $0) }
  static let examples = [Text(nl: "wissel hoofdweg", en: "switch main")]

  let word: Word

  func run(in session: inout Session) throws(Finding) -> Reply {
    let branch = try session.opened().branch(word)
    _ = try session.move(.switch, line: branch.name) { $0.change(to: branch.name) }
    let name = OpenGame.branchText(branch.name)
    return try Reply(Text(nl: "Je bent nu op de weg \(name).", en: "You are now on the road \(name)."))
      + session.whereNow()
  }

  static func roads(_ session: Session) -> [Suggestion] {
    guard let open = session.open else { return [] }
    return open.roads.branches.map { Suggestion(OpenGame.branchText($0.name)[session.language]) }
  }
}

extension OpenGame {
  /// The first road and the empty one have a name in every language; the others are named by the learner.
  static func branchText(_ name: String) -> Text {
    switch name {
    case Roads.first: Text(nl: "hoofdweg", en: "main")
    case Roads.nothing: Text(nl: "niets", en: "nothing")
    default: Text(verbatim: name)
    }
  }

  func branch(_ word: Word) throws(Finding) -> Roads.Branch {
    let found = roads.branches.first {
      $0.name == word.text || OpenGame.branchText($0.name).matches(word.lowercased)
    }
    if let found { return found }
    let names = roads.branches.map { OpenGame.branchText($0.name) }
    let list = names.joined()
    let near = Finding.suggestion(for: word.text, among: names.flatMap { [$0.nl, $0.en] })
    throw Finding(
      Text(nl: "Ik ken geen weg \(name: word.text).", en: "I know no road \(name: word.text)."),
      at: word.place,
      advice: near.isEmpty ? Text(nl: "Je hebt: \(list).", en: "You have: \(list).") : near)
  }
}

extension Word {
  /// Letters, digits and hyphens, at most 20, and not a name that is taken.
  fileprivate func branchName() throws(Finding) -> String {
    let good = text.count <= 20 && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    guard good, Int(text) == nil else {
      throw Finding(
        Text(nl: "\(name: text) kan geen naam zijn.", en: "\(name: text) cannot be a name."), at: place,
        advice: Text(nl: "Gebruik letters, cijfers en streepjes.", en: "Use letters, digits and hyphens."))
    }
    let taken = [Roads.first, Roads.nothing].map(OpenGame.branchText)
    guard !taken.contains(where: { $0.matches(lowercased) }) else {
      throw Finding(
        Text(
          nl: "De naam \(name: text) is al van Kring zelf.",
          en: "The name \(name: text) belongs to Kring itself."), at: place)
    }
    return text
  }
}
