/// Lists, names and references that several parts of a lesson are made of.

import Wording

extension Reader {
  /// The items of a list that is not too long; none when it was left out.
  mutating func items(_ key: Key, in section: Section?) -> [Node] {
    let nodes = list(key, in: section) ?? []
    if nodes.count > itemsMost, let entry = section?[key] { tooMany(itemsMost, entry) }
    return nodes
  }

  /// - Parameter one: the key that an item is advised by.
  mutating func texts(_ key: Key, _ one: Key, in section: Section?) -> [Text] {
    items(key, in: section).compactMap { text($0, one) }
  }

  /// Names of commands, in English.
  mutating func commands(_ key: Key, in section: Section?) -> [String] {
    items(key, in: section).compactMap { choice($0, LessonKeys.command, of: Lesson.commands) }
  }

  /// A word of a certain shape.
  mutating func shaped(_ key: Key, in section: Section?, _ isRight: (String) -> Bool) -> String? {
    guard let (text, node) = word(key, in: section) else { return nil }
    guard isRight(text) else {
      misshapen(text, node, key)
      return nil
    }
    return text
  }

  private mutating func misshapen(_ text: String, _ node: Node, _ key: Key) {
    let short = String(text.prefix(40))
    find(
      Text(nl: "\(name: short) kan hier niet.", en: "\(name: short) cannot stand here."), at: node,
      advice: key.advice)
  }

  /// The id of something in another file.
  mutating func reference(_ key: Key, in section: Section?) -> Lesson.Reference? {
    guard let section, let entry = section[key] else { return nil }
    return reference(entry.value, key)
  }

  mutating func references(_ key: Key, in section: Section?) -> [Lesson.Reference] {
    var names: [Lesson.Reference] = []
    for node in items(key, in: section) {
      guard let name = reference(node, LessonKeys.name) else { continue }
      if names.contains(where: { $0.id == name.id }) {
        findTwice(name.id, at: node)
      } else {
        names.append(name)
      }
    }
    return names
  }

  private mutating func reference(_ node: Node, _ key: Key) -> Lesson.Reference? {
    guard let text = word(node, key) else { return nil }
    guard isIdentifier(text) else {
      misshapen(text, node, key)
      return nil
    }
    return Lesson.Reference(id: text, place: place(of: node))
  }

  /// Words of a list that stand there more than once.
  mutating func findTwice(_ words: [String], _ key: Key, in section: Section) {
    guard let entry = section[key], case .list(let nodes) = entry.value.content, nodes.count == words.count
    else { return }
    for (number, word) in words.enumerated() where words[..<number].contains(word) {
      findTwice(word, at: nodes[number])
    }
  }

  mutating func checkRequires(_ names: [Lesson.Reference], not own: String, in section: Section) {
    guard names.contains(where: { $0.id == own }), let entry = section[LessonKeys.requires] else { return }
    find(
      Text(nl: "Een les kan niet na zichzelf komen.", en: "A lesson cannot come after itself."),
      atKeyOf: entry, advice: Text(nl: "Haal \(name: own) weg.", en: "Take \(name: own) out."))
  }

  mutating func players(in section: Section) -> [Lesson.Player] {
    var ids = Set(Scenario.Line.taken)
    return items(LessonKeys.players, in: section).compactMap { node in
      guard let map = self.section(node, of: nil, LessonKeys.inPlayer) else { return nil }
      let id = typedId(in: map, taken: &ids, likeThis: "player")
      let name = nameOrBoth(ScenarioKeys.lineName, in: map)
      let script = orders(ScenarioKeys.script, in: map)
      guard let id, let name, let script else { return nil }
      return Lesson.Player(id: id, name: name, script: script)
    }
  }

  mutating func recall(in section: Section, steps: [Lesson.Step]) -> [Lesson.Recall] {
    items(LessonKeys.recallLater, in: section).compactMap { node in
      guard let card = self.section(node, of: nil, LessonKeys.inRecall) else { return nil }
      let days = whole(LessonKeys.afterDays, in: card)
      let question = recallQuestion(in: card, node, steps)
      guard let days, let question else { return nil }
      return Lesson.Recall(afterDays: days, question: question)
    }
  }

  private mutating func recallQuestion(
    in card: Section, _ node: Node, _ steps: [Lesson.Step]
  ) -> Lesson.Recall.Question? {
    guard (card[LessonKeys.ref] == nil) != (card[LessonKeys.ask] == nil) else {
      choose([LessonKeys.ref, LessonKeys.ask], at: node)
      return nil
    }
    if let (ref, there) = word(LessonKeys.ref, in: card) {
      // Steps that could not be read were told already.
      if !steps.isEmpty, !steps.contains(where: { $0.id == ref }) {
        unknownStep(ref, there, steps.map(\.id))
      }
      return .step(ref)
    }
    let ask = text(LessonKeys.ask, in: card)
    let model = text(LessonKeys.model, in: card)
    if card[LessonKeys.model] == nil { lacking(LessonKeys.model, at: node) }
    guard let ask, let model else { return nil }
    return .open(ask: ask, model: model)
  }

  private mutating func unknownStep(_ ref: String, _ node: Node, _ ids: [String]) {
    let short = String(ref.prefix(40))
    let near = Finding.suggestion(for: short, among: ids)
    find(
      Text(nl: "Er is geen stap \(name: short).", en: "There is no step \(name: short)."), at: node,
      advice: near.isEmpty ? LessonKeys.ref.advice : near)
  }

  mutating func lessonProof(in section: Section) -> Lesson.Proof? {
    guard let entry = section[LessonKeys.proof],
      let map = self.section(entry.value, of: entry, LessonKeys.inProof)
    else { return nil }
    let mustPass = references(LessonKeys.mustPass, in: map)
    let mustFail = references(LessonKeys.mustFail, in: map)
    if let both = mustFail.first(where: { fail in mustPass.contains { $0.id == fail.id } }) {
      find(
        Text(
          nl: "\(name: both.id) kan niet slagen en zakken.", en: "\(name: both.id) cannot pass and fail."),
        atKeyOf: entry, advice: Text(nl: "Haal er één weg.", en: "Take one of them out."))
    }
    return Lesson.Proof(mustPass: mustPass, mustFail: mustFail)
  }
}

extension Reader {
  /// One of these keys must stand here, and no other of them.
  mutating func choose(_ keys: [Key], at node: Node) {
    let names = keys.map(\.name).joined(separator: ", ")
    find(
      Text(nl: "Hier hoort één van \(name: names).", en: "One of \(name: names) belongs here."), at: node,
      advice: keys[0].advice)
  }

  /// A key that is needed because of what else stands here.
  mutating func lacking(_ key: Key, at node: Node) {
    find(.missing(key), at: node, advice: key.advice)
  }
}
