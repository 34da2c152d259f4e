import Simulation
import Wording

/// Takes back the last decision.
struct Undo: Command {
  static let name = Text(nl: "herstel", en: "undo")
  static let summary = Text(nl: "Neem je laatste beslissing terug.", en: "Take back your last decision.")
  static let form = Form { Undo() }
  static let examples = [Text(nl: "herstel", en: "undo")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    guard let last = open.roads.last, try session.move(.undo, change: { $0.undo() }) else {
      throw Finding(Text(nl: "Er is niets om terug te nemen.", en: "There is nothing to take back."))
    }
    let line = open.text(of: last.decision)
    return try Reply(Text(nl: "Teruggenomen: \(line).", en: "Taken back: \(line).")) + session.whereNow()
  }
}

/// Takes a decision again that was taken back.
struct Redo: Command {
  static let name = Text(nl: "opnieuw", en: "redo")
  static let summary = Text(
    nl: "Neem een teruggenomen beslissing weer.", en: "Take again what you took back.")
  static let form = Form { Redo() }
  static let examples = [Text(nl: "opnieuw", en: "redo")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    guard let next = open.roads.undone, try session.move(.redo, change: { $0.redo() }) else {
      throw Finding(
        Text(nl: "Er is niets teruggenomen.", en: "Nothing was taken back."),
        advice: Text(
          nl: "Na een nieuwe beslissing begint een nieuwe weg.", en: "A new decision begins a new road."))
    }
    let line = open.text(of: next.decision)
    return try Reply(Text(nl: "Weer genomen: \(line).", en: "Taken again: \(line).")) + session.whereNow()
  }
}

/// Back to the opening, on the same luck.
struct Reset: Command {
  static let name = Text(nl: "herbegin", en: "reset")
  static let summary = Text(
    nl: "Terug naar week 0, zelfde toeval. Met opnieuw kom je terug.",
    en: "Back to week 0, with the same luck. Redo brings you back.")
  static let form = Form { Reset() }
  static let examples = [Text(nl: "herbegin", en: "reset")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    _ = try session.move(.reset) {
      $0.reset()
      return true
    }
    return try Reply(
      Text(nl: "Terug bij het begin, met hetzelfde toeval.", en: "Back at the beginning, with the same luck.")
    )
      + session.whereNow()
  }
}

extension Session {
  func whereNow() throws(Finding) -> Reply {
    let open = try opened()
    let week = open.game.week
    let gauges = try open.gaugeLine()
    return Reply([
      .hint(Text(nl: "Je staat in week \(week): \(gauges)", en: "You are in week \(week): \(gauges)"))
    ])
  }
}
