/// How pages and drawings look.
///
/// Without the signs < and &, so that it reads alike as HTML and as XML.

enum StyleSheet {
  /// Of a page with its drawings.
  static var page: [String] { Ink.variables + words + tables + figures + drawing + switching + printing }

  /// Of a drawing on its own.
  static var picture: [String] { Ink.variables + drawing }

  static func markup(_ rules: [String]) -> Markup {
    Markup("style", [:], [.lineEnd] + rules.flatMap { [.text($0), .lineEnd] })
  }

  private static let words = [
    "body { margin: 0 auto; max-width: 46rem; padding: 1rem; background: var(--paper); color: var(--ink);"
      + " font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }",
    "h1 { font-size: 1.7rem; line-height: 1.2; margin: 1rem 0; }",
    "h2 { font-size: 1.3rem; line-height: 1.3; margin: 2rem 0 0.5rem; }",
    "h3 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }",
    "p { margin: 0.25rem 0; white-space: pre-wrap; }",
    ".hint, .beside { color: var(--quiet); }",
    ".beside { margin-top: -0.4rem; }",
    ".gap { height: 0.75rem; }",
    "pre { margin: 0.25rem 0; padding: 0.25rem 0.75rem; background: var(--shade); border-radius: 0.25rem;"
      + " font: 0.95rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }",
    ".finding { margin: 0.75rem 0; padding: 0.25rem 0.75rem; border-left: 0.3rem solid var(--bad); }",
    ".advice { border-left-color: var(--edge); }",
    "mark { background: none; color: inherit; font-weight: bold; text-decoration: underline wavy var(--bad); }",
    ".unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);"
      + " white-space: nowrap; }",
  ]

  private static let tables = [
    ".wide { overflow-x: auto; margin: 0.75rem 0; }",
    "table { position: relative; border-collapse: collapse; font-variant-numeric: tabular-nums; }",
    "caption { text-align: left; color: var(--quiet); padding: 0.25rem 0; }",
    "th, td { text-align: left; vertical-align: top; padding: 0.25rem 1rem 0.25rem 0; font-weight: normal; }",
    "thead th { color: var(--quiet); vertical-align: bottom; border-bottom: 1px solid var(--edge); }",
    ".number { text-align: right; white-space: nowrap; }",
  ]

  private static let figures =
    [
      "figure { margin: 1.5rem 0; }",
      "figcaption { font-weight: bold; margin-bottom: 0.5rem; }",
      "figure svg { display: block; width: 100%; max-width: 36rem; height: auto; }",
      ".notes { list-style: none; margin: 0.5rem 0; padding: 0; }",
      ".notes li { display: flex; gap: 0.6rem; }",
      ".notes .sign { flex: none; min-width: 1.8rem; font-weight: bold; }",
      "summary { color: var(--quiet); cursor: pointer; }",
    ] + Ink.series.map { ".notes .t\($0.name.dropFirst()) { color: var(--\($0.name)); }" }

  private static let drawing =
    [
      "svg { overflow: visible; }", "svg text { font: 13px system-ui, sans-serif; fill: var(--ink); }",
      "svg .quiet { fill: var(--quiet); }",
      "svg .bold { font-weight: bold; }",
      "svg .title { font-size: 16px; font-weight: bold; }",
      "svg .large { font-size: 22px; font-weight: bold; }",
      "svg .edge { fill: none; stroke: var(--edge); }",
      "svg .grid { fill: none; stroke: var(--edge); stroke-width: 0.7; stroke-dasharray: 1 4; }",
      "svg .full { fill: var(--ink); }",
      "svg .area { fill: var(--s1); fill-opacity: 0.18; }",
      "svg .border { fill: none; stroke: var(--s1); stroke-width: 1.5; stroke-dasharray: 5 3; }",
      "svg .coming { fill: none; stroke: var(--s0); stroke-width: 2; stroke-dasharray: 2 3; }",
      "svg .bar { fill: var(--s0); stroke: var(--s0); }",
      "svg .own { fill: var(--s1); stroke: var(--s1); }",
      "svg .other { fill: var(--paper); stroke: var(--s0); stroke-width: 1.5; }",
      "svg .good { fill: var(--good); }", "svg .bad { fill: var(--bad); }",
      "svg .goodtext { fill: var(--good); font-weight: bold; }",
      "svg .badtext { fill: var(--bad); font-weight: bold; }",
      "svg .phase { fill: var(--shade); stroke: var(--edge); stroke-width: 1.5; }",
      "svg .arrow { fill: none; stroke: var(--ink); stroke-width: 2; }",
      "svg .none { stroke: var(--edge); stroke-dasharray: 4 4; }",
      "svg .ground { fill: var(--paper); }",
    ]
    + zip(Ink.series, ["none", "7 3", "2 3", "8 3 2 3", "12 4", "4 2"]).enumerated().flatMap { number, look in
      let colour = "var(--\(look.0.name))"
      return [
        "svg .l\(number) { fill: none; stroke: \(colour); stroke-width: 2; stroke-dasharray: \(look.1); }",
        "svg .m\(number) { fill: \(number < 3 ? colour : "var(--paper)"); stroke: \(colour); stroke-width: 1.5; }",
        "svg .t\(number) { fill: \(colour); }",
      ]
    }

  /// One language at a time, chosen by a button that needs no script.
  private static let switching = [
    "input[name=\"language\"] { accent-color: var(--s0); margin: 0 0.3rem 0 0; }",
    "label { margin-right: 1rem; }",
    "#show-nl:checked ~ div[lang=\"en\"], #show-en:checked ~ div[lang=\"nl\"] { display: none; }",
  ]

  private static let printing = [
    "@media print { input[name=\"language\"], label, summary { display: none; } body { max-width: none; padding: 0; }"
      + " figure, tr, pre, .finding { break-inside: avoid; } h1, h2, h3, figcaption, caption { break-after: avoid; }"
      + " p { orphans: 3; widows: 3; } .wide { overflow: visible; } }",
    "@media (max-width: 30rem) { table { font-size: 0.9rem; } th, td { padding-right: 0.6rem; } h1 { font-size: 1.4rem; } }",
  ]
}
