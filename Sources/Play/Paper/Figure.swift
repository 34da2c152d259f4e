/// What a drawing says without the drawing: words and numbers.

import Wording

struct Figure {
  struct Note {
    /// The sign on the drawing that this is about. May be empty.
    let sign: String
    /// Of which series, for its colour.
    let series: Int?
    let text: Text

    init(_ text: Text) { self.init("", text) }

    init(_ sign: String, series: Int? = nil, _ text: Text) {
      self.sign = sign
      self.series = series
      self.text = text
    }
  }

  let title: Text
  var notes: [Note] = []
  /// Every number that was drawn.
  let table: Table
  /// The table says more than the drawing does.
  var needsTable = false
}

extension Block {
  /// nil for what is no drawing.
  var figure: Figure? {
    switch self {
    case .chart(let chart): chart.figure
    case .fan(let fan): fan.figure
    case .strip(let strip): strip.figure
    case .ledger(let ledger): ledger.figure
    case .cycle(let cycle): cycle.figure
    case .comparison(let comparison): comparison.figure
    case .heading, .rule, .paragraph, .hint, .verbatim, .raw, .table, .finding, .gap: nil
    }
  }
}

extension Chart {
  fileprivate var figure: Figure {
    let glyphs = PlotGlyphs(unicode: true)
    let readings = series.enumerated().map { number, series in
      Figure.Note(glyphs.name(number), series: number, told(series))
    }
    let marks = letteredMarks.map { lettered in
      Figure.Note(
        String(lettered.mark.kind == .event ? glyphs.event : glyphs.decision) + lettered.letter,
        lettered.mark.told)
    }
    return Figure(title: heading, notes: readings + marks, table: table)
  }

  private var table: Table {
    let rows = (0..<weeks.count).map { offset in
      [Text(verbatim: String(firstWeek + offset))]
        + series.map { series in
          let value = series.values.indices.contains(offset) ? series.values[offset] : nil
          return value.map { .number($0, decimals: decimals) } ?? .empty
        }
    }
    return Table(
      columns: [.week] + series.map { Table.Column($0.name, isNumber: true) },
      rows: series.allSatisfy { $0.values.isEmpty } ? [] : rows)
  }
}

extension Fan {
  /// What the area means, in words that need no area.
  private var between: Text {
    Text(
      nl: "Tussen laag en hoog liggen 80 van de 100 toekomsten; \(futures, "is", "zijn") gespeeld.",
      en: "80 of 100 futures lie between low and high; \(futures, "was", "were") played.")
  }

  fileprivate var figure: Figure {
    let glyphs = PlotGlyphs(unicode: true)
    var notes: [Figure.Note] = []
    if let past = pastReading {
      notes.append(Figure.Note(Text(nl: "Tot nu toe: \(past)", en: "So far: \(past)")))
    }
    notes.append(Figure.Note(String(glyphs.marker(0)), series: 0, reading))
    if coming.contains(where: { $0.low < $0.high }) {
      notes.append(Figure.Note(String([glyphs.edge, glyphs.shade]), series: 1, between))
    } else if !coming.isEmpty {
      notes.append(Figure.Note(.played(futures)))
    }
    return Figure(title: heading, notes: notes, table: table)
  }

  private var table: Table {
    let first = firstWeek - past.count + 1
    let known = past.enumerated().map { offset, value in
      [Text(verbatim: String(first + offset)), .empty, .number(value, decimals: decimals), .empty]
    }
    let told = coming.enumerated().map { offset, week in
      [Text(verbatim: String(firstWeek + 1 + offset))]
        + [week.low, week.middle, week.high].map { Text.number($0, decimals: decimals) }
    }
    return Table(columns: [.week] + fewWeeks.columns.dropFirst(), rows: known + told)
  }
}

extension Strip {
  fileprivate var figure: Figure {
    let rows = bins.map { bin in
      [
        bin.range(decimals: decimals), Text(nl: "\(bin.count)", en: "\(bin.count)"),
        bin.isOwn ? .you : .empty,
      ]
    }
    return Figure(
      title: heading, notes: [Figure.Note(reading)],
      table: Table(
        columns: [
          Table.Column(unit.isEmpty ? Text(nl: "uitkomst", en: "result") : unit),
          Table.Column(Text(nl: "aantal keer", en: "lucks"), isNumber: true),
          Table.Column(Text(nl: "wie", en: "who")),
        ], rows: rows))
  }
}

extension Table.Column {
  static var week: Table.Column { Table.Column(Text(nl: "week", en: "week")) }
}
