/// Whether the model still says what the literature and its own design say: every statement with its interval.
///
///     swift run -c release kring-facts [seed]

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let asked = CommandLine.arguments.dropFirst().first
let seeds = asked.map { UInt64($0).map { [$0] } ?? [] } ?? Array(1...5)
guard !seeds.isEmpty else {
  print("kring-facts [seed]: a seed is a whole number; without one, seeds 1 to 5 are tried.")
  exit(2)
}

let table = FactTable(seeds, await columns(of: seeds))
for line in table.lines { print(line) }
if table.failures > 0 { exit(1) }
