// swift-tools-version: 6.2
import PackageDescription

/// Set to build the core as Embedded Swift for WebAssembly (see `.ci/run`).
let isWeb = Context.environment["CASEVEIL_WEB"] != nil

/// The core takes these settings; what runs on the building machine does not.
/// Embedded Swift wants every file to import what it uses; so does every other build of the core, to say so early.
let core: [SwiftSetting] =
  [.enableUpcomingFeature("MemberImportVisibility")]
  + (isWeb ? [.enableExperimentalFeature("Embedded"), .unsafeFlags(["-wmo"])] : [])

let package = Package(
  name: "caseveil",
  products: [
    .library(name: "CaseVeil", targets: ["CaseVeil"]),
    .executable(name: "caseveil", targets: ["caseveil-cli"]),
  ],
  targets: [
    .executableTarget(name: "embed-lexicons"),
    .plugin(
      name: "EmbedLexicons", capability: .buildTool(), dependencies: ["embed-lexicons"], path: "Sources/EmbedLexicons"),
    .target(
      name: "CaseLexicons", path: "Lexicons", exclude: ["Generator", "NOTICE.md", "licences"],
      swiftSettings: core, plugins: ["EmbedLexicons"]),
    .target(name: "CaseFindings", dependencies: ["CaseLexicons"], swiftSettings: core),
    .target(name: "CaseVeil", dependencies: ["CaseFindings", "CaseLexicons"], swiftSettings: core),
    .target(
      name: "ConsentLedger", dependencies: ["CaseLexicons"], exclude: isWeb ? ["Storage"] : [], swiftSettings: core),
    .target(name: "CaseJSON", swiftSettings: core),
    .target(name: "CaseSharing", dependencies: ["CaseVeil", "ConsentLedger", "CaseJSON"], swiftSettings: core),
    .target(
      name: "CasePage",
      dependencies: ["CaseVeil", "CaseFindings", "CaseLexicons", "ConsentLedger", "CaseSharing", "CaseJSON"],
      swiftSettings: core),
    .target(
      name: "CaseVeilCommands",
      dependencies: ["CaseVeil", "CaseFindings", "CaseLexicons", "ConsentLedger", "CaseSharing", "CaseJSON"]),
    .executableTarget(name: "caseveil-cli", dependencies: ["CaseVeilCommands"]),
    .executableTarget(name: "ledger-writer", dependencies: ["ConsentLedger"], path: "Tests/LedgerWriter"),
    .testTarget(name: "CaseLexiconsTests", dependencies: ["CaseLexicons"]),
    .testTarget(
      name: "CaseFindingsTests", dependencies: ["CaseFindings", "CaseLexicons"], exclude: ["Vignettes"]),
    .testTarget(
      name: "CaseVeilTests", dependencies: ["CaseVeil", "CaseFindings", "CaseLexicons"],
      exclude: ["Golden", "PeopleInMedicine.txt", "ProtectedPhrases.txt", "Risk/AnsweredVignettes.jsonl", "Vectors"]),
    .testTarget(
      name: "CaseVeilCommandsTests",
      dependencies: [
        "CaseVeilCommands", "CaseVeil", "CaseFindings", "CaseLexicons", "ConsentLedger", "CaseSharing", "CaseJSON",
      ],
      exclude: ["ConsentTranscripts", "Transcripts"]),
    .testTarget(
      name: "CasePageTests", dependencies: ["CasePage", "CaseVeil", "CaseFindings", "CaseJSON"], exclude: ["Exchanges"]),
    .testTarget(
      name: "ConsentLedgerTests", dependencies: ["ConsentLedger", "CaseLexicons", "ledger-writer"],
      exclude: ["Vectors"]),
    .testTarget(name: "ProjectTests", dependencies: ["CaseVeil", "CaseFindings"]),
  ],
  swiftLanguageModes: [.v6]
)
