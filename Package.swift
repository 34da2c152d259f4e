// swift-tools-version: 6.2
import PackageDescription

// One foreign library, one target: only Scenarios sees YAML, only Records sees SQLite, only kring sees
// the terminal. Simulation and Wording import nothing at all. See Sources/README.md for the map.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "kring",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "kring", targets: ["kring"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "Wording", swiftSettings: strict),
    .target(name: "Simulation", swiftSettings: strict),
    .target(name: "Trials", dependencies: ["Simulation"], swiftSettings: strict),
    .target(
      name: "Scenarios",
      dependencies: ["Simulation", "Wording", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Play", dependencies: ["Simulation", "Trials", "Scenarios", "Wording"], swiftSettings: strict),
    .target(
      name: "Records",
      dependencies: ["Play", "Wording", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(name: "CLineEdit", linkerSettings: [.linkedLibrary("edit")]),
    .executableTarget(
      name: "kring",
      dependencies: ["Wording", "Simulation", "Scenarios", "Play", "Records", "CLineEdit"],
      swiftSettings: strict),
    .executableTarget(
      name: "kring-bench",
      dependencies: ["Wording", "Simulation", "Scenarios", "Play", "Records"],
      swiftSettings: strict),
    .executableTarget(name: "kring-facts", dependencies: ["Simulation", "Trials"], swiftSettings: strict),
    .testTarget(name: "WordingTests", dependencies: ["Wording"], swiftSettings: strict),
    .testTarget(
      name: "SimulationTests", dependencies: ["Simulation", "Trials"], swiftSettings: strict),
    .testTarget(
      name: "ScenariosTests", dependencies: ["Scenarios", "Simulation", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "PlayTests", dependencies: ["Play", "Scenarios", "Simulation", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "RecordsTests", dependencies: ["Records", "Play", "Scenarios", "Simulation", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["kring", "Play", "Records", "Scenarios", "Simulation", "Wording"],
      swiftSettings: strict),
  ]
)
