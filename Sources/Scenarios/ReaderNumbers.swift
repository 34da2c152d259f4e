/// Numbers as authors write them, and the many ways in which a number is not what it seems.

import Wording

extension Reader {
  mutating func number(_ key: Key, in section: Section?) -> Double? {
    guard let section, let entry = section[key] else { return nil }
    return number(entry.value, key)
  }

  mutating func whole(_ key: Key, in section: Section?) -> Int? {
    guard let section, let entry = section[key] else { return nil }
    return whole(entry.value, key)
  }

  mutating func number(_ node: Node, _ key: Key) -> Double? {
    guard let raw = digits(node, key), let value = Double(raw) else { return nil }
    if case .number(let range) = key.allowed, range.upperBound >= 1000,
      raw.wholeMatch(of: /[1-9][0-9]{0,2}\.[0-9]{3}/) != nil
    {
      thousandsPoint(raw, node)
      return nil
    }
    if case .number(let range) = key.allowed, !range.contains(value) {
      outOfRange(raw, node, key)
      return nil
    }
    return value
  }

  mutating func whole(_ node: Node, _ key: Key) -> Int? {
    guard let raw = digits(node, key) else { return nil }
    guard !raw.contains(".") else {
      find(
        Text(nl: "\(name: raw) is geen heel getal.", en: "\(name: raw) is not a whole number."), at: node,
        advice: Text(nl: "Schrijf duizendtallen zonder punt. ", en: "Write thousands without a point. ")
          + key.advice)
      return nil
    }
    if case .whole(let range) = key.allowed, Int(raw).map(range.contains) != true {
      outOfRange(raw, node, key)
      return nil
    }
    return Int(raw)
  }

  /// A Dutch author's nine thousand, which YAML reads as nine.
  private mutating func thousandsPoint(_ raw: String, _ node: Node) {
    let whole = raw.filter { $0 != "." }
    find(
      Text(nl: "\(name: raw) leest YAML met een komma.", en: "YAML reads \(name: raw) as a decimal."),
      at: node,
      advice: Text(
        nl: "Schrijf \(name: whole) voor duizendtallen, en anders minder decimalen.",
        en: "Write \(name: whole) for thousands, or else fewer decimals."))
  }

  private mutating func outOfRange(_ raw: String, _ node: Node, _ key: Key) {
    let short = String(raw.prefix(24))
    find(
      Text(nl: "\(name: short) valt buiten de grenzen.", en: "\(name: short) is out of range."), at: node,
      advice: key.advice)
  }

  /// The text of a plain decimal number, or a finding.
  mutating func digits(_ node: Node, _ key: Key) -> String? {
    guard case .scalar(let raw, let style) = node.content else {
      find(Text(nl: "Hier hoort een getal.", en: "A number belongs here."), at: node, advice: key.advice)
      return nil
    }
    if style == .plain, raw.wholeMatch(of: /-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?/) != nil { return raw }
    let trap = numberTrap(raw, style)
    let short = String(raw.prefix(24))
    let plain = Text(nl: "\(name: short) is geen getal.", en: "\(name: short) is not a number.")
    find(trap?.message ?? plain, at: node, advice: trap?.advice ?? key.advice)
    return nil
  }
}

/// The sentence for something that looks like a number to its author.
private func numberTrap(_ raw: String, _ style: Node.Style) -> (message: Text, advice: Text)? {
  if style != .plain, Double(raw) != nil {
    return (
      Text(nl: "Tussen aanhalingstekens is dit een tekst.", en: "Between quotes this is a text."),
      Text(nl: "Schrijf \(name: raw) zonder aanhalingstekens.", en: "Write \(name: raw) without quotes.")
    )
  }
  if raw.wholeMatch(of: /-?[0-9]+(:[0-9]+)+/) != nil {
    return (
      Text(
        nl: "\(name: raw) leest YAML als een tijd in zestigtallen.",
        en: "YAML reads \(name: raw) as a time in sixties."),
      Text(nl: "Schrijf één getal, zoals 1.5.", en: "Write one number, such as 1.5.")
    )
  }
  if raw.wholeMatch(of: /-?[0-9]+,[0-9]+/) != nil {
    let right = String(raw.map { $0 == "," ? "." : $0 })
    return (.misreadComma, .withPoint(right))
  }
  if let percent = raw.wholeMatch(of: /([0-9]{1,3})%/), let hundredths = Int(percent.1) {
    let share = written(Double(hundredths) / 100)
    return (
      Text(nl: "Procenten kent dit formaat niet.", en: "This format has no percentages."),
      Text(nl: "Schrijf \(name: share).", en: "Write \(name: share).")
    )
  }
  let bare = raw.lowercased().filter { $0 != "." && $0 != "+" && $0 != "-" }
  if ["nan", "inf", "infinity"].contains(bare) {
    return (
      Text(nl: "\(name: raw) is geen eindig getal.", en: "\(name: raw) is not a finite number."),
      Text(nl: "Schrijf een gewoon getal.", en: "Write an ordinary number.")
    )
  }
  return unusualDigits(raw)
}

/// Digits that some programs read as another number than it says.
private func unusualDigits(_ raw: String) -> (message: Text, advice: Text)? {
  if raw.wholeMatch(of: /-?0[0-9]+(\.[0-9]+)?/) != nil {
    let sign = raw.hasPrefix("-") ? "-" : ""
    let digits = raw.drop { $0 == "-" || $0 == "0" }
    let plain = sign + (digits.first?.isNumber == true ? "" : "0") + digits
    return (
      Text(
        nl: "Met een nul ervoor leest YAML een ander getal.",
        en: "With a zero in front YAML reads another number."),
      Text(nl: "Schrijf \(name: plain).", en: "Write \(name: plain).")
    )
  }
  if raw.wholeMatch(of: /[-+]?[0-9._]*[eE_+][-+0-9_.]*/) != nil, raw.contains(where: \.isNumber) {
    return (
      Text(nl: "Dit getal is te bijzonder geschreven.", en: "This number is written in an unusual way."),
      Text(
        nl: "Schrijf alleen cijfers en hoogstens één punt.", en: "Write only digits and at most one point.")
    )
  }
  return nil
}
