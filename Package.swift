// swift-tools-version: 6.2
import PackageDescription

/// Set to build the page's engine as Embedded Swift for WebAssembly: the folder of the compiler's libraries for it, which
/// only linking needs (see `make-page` and `.ci/run`).
let webLibraries = Context.environment["CASEVEIL_WEB"]
let isWeb = webLibraries != nil

/// The core takes these settings; what runs on the building machine does not.
///
/// Embedded Swift wants every file to import what it uses; so does every other build of the core, to say so early. It
/// would give each module the code of all modules below it, to be compiled again: without `cmo` each is compiled once.
/// The last setting leaves a hash of each module empty, which differs from one build to the next.
let core: [SwiftSetting] =
  [.enableUpcomingFeature("MemberImportVisibility")]
  + (isWeb
    ? [
      .enableExperimentalFeature("Embedded"),
      .unsafeFlags([
        "-wmo", "-gnone", "-Xllvm", "-sil-disable-pass=cmo", "-Xfrontend", "-disable-incremental-llvm-codegen",
      ]),
    ] : [])

let coreTargets: [Target] = [
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
]

/// The engine of the page: a module that imports nothing. An overflow of its stack traps instead of reaching the tables.
let webTargets: [Target] = [
  .target(
    name: "WebRuntime", cSettings: [.unsafeFlags(["-O2", "-mbulk-memory", "-ffreestanding", "-fno-builtin"])]),
  .executableTarget(
    name: "caseveil-page", dependencies: ["CasePage", "WebRuntime"],
    swiftSettings: core + [.unsafeFlags(["-parse-as-library"])],
    linkerSettings: [
      .linkedLibrary("swiftUnicodeDataTables"),
      .unsafeFlags([
        "-L\(webLibraries ?? "")", "-Xclang-linker", "-nostdlib", "-Xlinker", "--no-entry",
        "-Xlinker", "--export=cv_room", "-Xlinker", "--export=cv_answer", "-Xlinker", "--strip-all",
        "-Xlinker", "--stack-first", "-Xlinker", "-z", "-Xlinker", "stack-size=1048576",
        "-Xlinker", "--max-memory=1073741824",
      ]),
    ]),
]

let hostTargets: [Target] = [
  .target(
    name: "CaseVeilCommands",
    dependencies: ["CaseVeil", "CaseFindings", "CaseLexicons", "ConsentLedger", "CaseSharing", "CaseJSON"],
    plugins: ["EmbedLexicons"]),
  .executableTarget(name: "caseveil-cli", dependencies: ["CaseVeilCommands"]),
  .executableTarget(name: "make-page", dependencies: ["ConsentLedger"], exclude: ["Page"]),
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
]

let package = Package(
  name: "caseveil",
  products: [.library(name: "CaseVeil", targets: ["CaseVeil"])]
    + (isWeb
      ? [.executable(name: "caseveil-page", targets: ["caseveil-page"])]
      : [.executable(name: "caseveil", targets: ["caseveil-cli"])]),
  targets: coreTargets + (isWeb ? webTargets : hostTargets),
  swiftLanguageModes: [.v6]
)
