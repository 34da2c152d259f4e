/// What to show: blocks of text, tables and charts, with both languages inside.
///
/// A reply is a value. `TerminalPage` turns it into characters, `WebPage` and its sisters into files.

import Wording

package struct Reply: Equatable, Sendable {
  package var blocks: [Block]
  /// Something was wrong that none of the blocks is a finding of.
  package var hasFailed = false

  package init(_ blocks: [Block] = []) { self.blocks = blocks }

  /// A reply with one paragraph.
  package init(_ text: Text) { blocks = [.paragraph(text)] }

  /// Something was wrong: nothing was changed, and a program that was not typed to ends with exit code 1.
  package var failed: Bool {
    hasFailed || blocks.contains { if case .finding(let finding) = $0 { !finding.isAdvice } else { false } }
  }

  package static func + (left: Reply, right: Reply) -> Reply {
    var both = left
    both += right
    return both
  }

  package static func += (left: inout Reply, right: Reply) {
    left.blocks += right.blocks
    left.hasFailed = left.hasFailed || right.hasFailed
  }
}

package enum Block: Equatable, Sendable {
  /// A title, with something short at the right edge when there is room (or empty).
  case heading(Text, right: Text)
  /// A title that parts what follows from all before it, with something short at the right edge.
  case rule(Text, right: Text)
  /// Wrapped to the width.
  case paragraph(Text)
  /// What one can do next, or a remark: quieter than a paragraph.
  case hint(Text)
  /// A line to be kept as it is: an example command, a script line.
  case verbatim(Text)
  /// Lines for another program: as they are, from the first column.
  case raw(Text)
  case table(Table)
  case chart(Chart)
  case fan(Fan)
  case strip(Strip)
  case ledger(Ledger)
  case cycle(Cycle)
  case comparison(Comparison)
  case finding(Finding)
  case gap
}

package struct Table: Equatable, Sendable {
  package struct Column: Equatable, Sendable {
    package let title: Text
    package let isNumber: Bool
    /// Columns with the highest number are left out first when the width is too small; 0 always stays.
    package let canGo: Int
    /// Signs that say again what another column says; sentences leave them out.
    package let isDrawing: Bool
    /// Words that are never cut: a cell goes on below itself.
    package let wraps: Bool

    package init(
      _ title: Text, isNumber: Bool = false, canGo: Int = 0, isDrawing: Bool = false, wraps: Bool = false
    ) {
      self.title = title
      self.isNumber = isNumber
      self.canGo = canGo
      self.isDrawing = isDrawing
      self.wraps = wraps
    }
  }

  package let columns: [Column]
  /// As many cells in each row as there are columns.
  package let rows: [[Text]]

  package init(columns: [Column], rows: [[Text]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row needs a cell for each column")
    self.columns = columns
    self.rows = rows
  }
}

/// A line chart over weeks.
package struct Chart: Equatable, Sendable {
  package struct Series: Equatable, Sendable {
    package let name: Text
    /// Millionths of the unit, one a week from `firstWeek` on; nil where there is nothing to show.
    package let values: [Int?]

    package init(name: Text, values: [Int?]) {
      self.name = name
      self.values = values
    }
  }

  package struct Mark: Equatable, Sendable {
    package enum Kind: Equatable, Sendable { case event, decision }
    package let week: Int
    package let kind: Kind
    package let text: Text

    package init(week: Int, kind: Kind, text: Text) {
      self.week = week
      self.kind = kind
      self.text = text
    }
  }

  package let title: Text
  package let unit: Text
  package let firstWeek: Int
  package let series: [Series]
  package let marks: [Mark]
  /// Decimals on the axis and in the reading, 0 to 6.
  package let decimals: Int

  package init(
    title: Text, unit: Text, firstWeek: Int, series: [Series], marks: [Mark], decimals: Int
  ) {
    self.title = title
    self.unit = unit
    self.firstWeek = firstWeek
    self.series = series
    self.marks = marks
    self.decimals = decimals
  }
}

/// Start, causes, now. They add up exactly.
package struct Ledger: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    /// Millionths of the unit.
    package let amount: Int
    package let cause: Text
    /// What happened: "quote after 4 days, expected 2". May be empty.
    package let fact: Text
    /// The concept, "C061".
    package let concept: String

    package init(amount: Int, cause: Text, fact: Text, concept: String) {
      self.amount = amount
      self.cause = cause
      self.fact = fact
      self.concept = concept
    }
  }

  package let title: Text
  package let start: Int
  package let startLabel: Text
  package let entries: [Entry]
  package let end: Int
  package let endLabel: Text
  /// Something short beside the last line, for example the chance to leave. May be empty.
  package let remark: Text
  package let decimals: Int
  /// nil where neither more nor less is good.
  package let moreIsBetter: Bool?

  package init(
    title: Text, start: Int, startLabel: Text, entries: [Entry], end: Int, endLabel: Text,
    remark: Text = .empty, decimals: Int, moreIsBetter: Bool? = true
  ) {
    precondition(
      entries.reduce(start) { $0 + $1.amount } == end, "a ledger must add up to the last millionth")
    self.title = title
    self.start = start
    self.startLabel = startLabel
    self.entries = entries
    self.end = end
    self.endLabel = endLabel
    self.remark = remark
    self.decimals = decimals
    self.moreIsBetter = moreIsBetter
  }
}

/// The relationship cycle with live counts and this week's flows (figure 1.3).
package struct Cycle: Equatable, Sendable {
  package let prospects: Int
  package let new: Int
  package let loyal: Int
  package let former: Int
  package let gone: Int
  /// Flows of the week.
  package let won: Int
  package let madeLoyal: Int
  package let leftNew: Int
  package let leftLoyal: Int
  package let returned: Int
  package let week: Int
  /// Weeks a former customer waits before it is a prospect again.
  package let formerWeeks: Int

  package init(
    prospects: Int, new: Int, loyal: Int, former: Int, gone: Int, won: Int, madeLoyal: Int, leftNew: Int,
    leftLoyal: Int, returned: Int, week: Int, formerWeeks: Int
  ) {
    self.prospects = prospects
    self.new = new
    self.loyal = loyal
    self.former = former
    self.gone = gone
    self.won = won
    self.madeLoyal = madeLoyal
    self.leftNew = leftNew
    self.leftLoyal = leftLoyal
    self.returned = returned
    self.week = week
    self.formerWeeks = formerWeeks
  }
}

/// Two roads side by side on the same luck.
package struct Comparison: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let gauge: Text
    /// Millionths of the unit.
    package let left: Int
    package let right: Int
    package let decimals: Int
    /// Half the span of the bar, in millionths: a difference this large fills it.
    package let fullBar: Int
    /// nil where neither more nor less is better.
    package let moreIsBetter: Bool?

    package init(gauge: Text, left: Int, right: Int, decimals: Int, fullBar: Int, moreIsBetter: Bool?) {
      self.gauge = gauge
      self.left = left
      self.right = right
      self.decimals = decimals
      self.fullBar = fullBar
      self.moreIsBetter = moreIsBetter
    }
  }

  package let leftName: Text
  package let rightName: Text
  package let rows: [Row]

  package init(leftName: Text, rightName: Text, rows: [Row]) {
    self.leftName = leftName
    self.rightName = rightName
    self.rows = rows
  }
}
