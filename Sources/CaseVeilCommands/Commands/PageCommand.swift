import ConsentLedger

extension Command {
  /// `page`: the offline page that this very binary carries.
  static let page = Command(
    name: "page", summary: "writes the offline page, for a browser without a network",
    discussion: """
      Writes the page as one file, in one step. Open it in a browser, from a disk or a share: it asks for nothing else, works
      without a network and keeps nothing. Not every build carries it: 'swift run make-page' makes one. Compare the hash with
      the one of the release before you hand the file on.
      """,
    operands: [],
    options: [
      .value("--out", "FILE", "Where to write the page."),
      .flag("--force", "Replace the file of --out if it is there."),
      .flag("--hash", "Print the SHA-256 of the page instead."),
    ],
    examples: [
      ("caseveil page --out caseveil.html", "the page as a file"),
      ("caseveil page --hash", "what 'sha256sum caseveil.html' must say"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    let isHash = arguments.has("--hash")
    for option in ["--out", "--force"] where isHash && arguments.has(option) { throw .clash("--hash", option) }
    guard let page = CarriedPage.bytes else { throw .noPage }
    if isHash {
      streams.output.write(SHA256.digest(of: page).hex + "\n")
      return .done
    }
    guard let path = arguments.value("--out") else { throw .missingOption("--out FILE", or: "--hash") }
    var file = try NewFile(at: path, replaces: arguments.has("--force")) { _ in false }
    file.stream.write(Array(page))
    try file.finish()
    return .done
  }
}

/// The page in the binary, when `CASEVEIL_PAGE` named one while it was built.
enum CarriedPage {
  static var bytes: UnsafeBufferPointer<UInt8>? {
    guard let page = embeddedPage else { return nil }
    return UnsafeBufferPointer(start: page.utf8Start, count: page.utf8CodeUnitCount)
  }
}
