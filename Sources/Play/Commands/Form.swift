/// Arguments → command. Reading a line, TAB and help all walk the same form, so they cannot disagree.

import Wording

/// One place in a line.
package struct Slot: Sendable {
  let noun: Text
  let isOptional: Bool
  /// Takes every word that is left.
  let repeats: Bool
  let choices: @Sendable (Session) -> [Suggestion]
}

package struct Argument<Value>: Sendable {
  let slot: Slot
  let read: @Sendable (inout Words, Session) throws(Finding) -> Value

  /// One word.
  init(
    _ noun: Text, choices: @escaping @Sendable (Session) -> [Suggestion] = { _ in [] },
    read: @escaping @Sendable (Word, Session) throws(Finding) -> Value
  ) {
    slot = Slot(noun: noun, isOptional: false, repeats: false, choices: choices)
    self.read = { (words, session) throws(Finding) -> Value in
      guard let word = words.take() else { throw Finding.missing(noun, at: words.end, choices(session)) }
      return try read(word, session)
    }
  }

  init(slot: Slot, read: @escaping @Sendable (inout Words, Session) throws(Finding) -> Value) {
    self.slot = slot
    self.read = read
  }

  /// The same word, or nothing when the line has ended.
  var optional: Argument<Value?> {
    Argument<Value?>(
      slot: Slot(noun: slot.noun, isOptional: true, repeats: slot.repeats, choices: slot.choices)
    ) { (words, session) throws(Finding) -> Value? in words.isEmpty ? nil : try read(&words, session) }
  }

  /// As many as there are words left, none included.
  var list: Argument<[Value]> {
    Argument<[Value]>(slot: Slot(noun: slot.noun, isOptional: true, repeats: true, choices: slot.choices)) {
      (words, session) throws(Finding) -> [Value] in
      var values: [Value] = []
      while !words.isEmpty { values.append(try read(&words, session)) }
      return values
    }
  }
}

/// A value that was read, with where on the line it stands.
struct Placed<Value: Sendable>: Sendable {
  let value: Value
  let place: Place
}

extension Argument where Value: Sendable {
  /// The same, remembering where it stands: what a refusal points at.
  var placed: Argument<Placed<Value>> {
    Argument<Placed<Value>>(slot: slot) { (words, session) throws(Finding) -> Placed<Value> in
      let place = words.next?.place ?? words.end
      return Placed<Value>(value: try read(&words, session), place: place)
    }
  }
}

package struct Form<Made: Sendable>: Sendable {
  let slots: [Slot]
  let make: @Sendable (inout Words, Session) throws(Finding) -> Made

  init<each Value>(
    _ arguments: repeat Argument<each Value>, make: @escaping @Sendable (repeat each Value) -> Made
  ) {
    var slots: [Slot] = []
    repeat slots.append((each arguments).slot)
    self.slots = slots
    self.make = { (words, session) throws(Finding) -> Made in
      make(repeat try (each arguments).read(&words, session))
    }
  }

  /// "NUMBER [CUSTOMER]", for help.
  var usage: Text {
    slots.map { slot in
      let noun = slot.noun.map { $0.uppercased() }
      let more = slot.repeats ? noun + Text(verbatim: "...") : noun
      return slot.isOptional ? Text(verbatim: "[") + more + Text(verbatim: "]") : more
    }.joined(by: " ")
  }
}

extension Finding {
  static func missing(_ noun: Text, at place: Place, _ choices: [Suggestion]) -> Finding {
    let words = choices.prefix(6).map { Text(verbatim: $0.word) }.joined()
    return Finding(
      Text(nl: "Hier ontbreekt: \(noun).", en: "Missing here: \(noun)."), at: place,
      advice: words.isEmpty ? .empty : Text(nl: "Bijvoorbeeld: \(words).", en: "For example: \(words)."))
  }

  static func tooMuch(at place: Place) -> Finding {
    Finding(
      Text(nl: "Dit stuk begrijp ik niet meer.", en: "I do not understand this part."), at: place,
      advice: Text(
        nl: "Typ help en het commando voor voorbeelden.", en: "Type help and the command for examples."))
  }
}
