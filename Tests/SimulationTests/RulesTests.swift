import Testing

@testable import Simulation

@Test func `every number of the rules stands in the table once, within its range, with a source`() {
  let properties = Mirror(reflecting: Rules()).children.compactMap(\.label)
  #expect(Rules.entries.map(\.name).sorted() == properties.sorted())
  #expect(Set(Rules.entries.map { $0.path as AnyKeyPath }).count == properties.count)
  for entry in Rules.entries {
    #expect(entry.range.contains(Rules()[keyPath: entry.path]), "\(entry.name)")
    #expect(!entry.unit.isEmpty && !entry.source.isEmpty, "\(entry.name)")
  }
}

@Test func `a name in the table reaches its own property`() {
  for entry in Rules.entries {
    var rules = Rules()
    rules[keyPath: entry.path] = 0.4321
    let changed = zip(Mirror(reflecting: rules).children, Mirror(reflecting: Rules()).children)
      .filter { "\($0.value)" != "\($1.value)" }.compactMap(\.0.label)
    #expect(changed == [entry.name])
  }
}
