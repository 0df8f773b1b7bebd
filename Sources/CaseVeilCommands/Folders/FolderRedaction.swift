import CaseFindings
import CaseVeil

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// `redact FOLDER --out FOLDER`: the same tree with a draft of each text; a person in several files has one label.
struct FolderRedaction {
  let files: FolderFiles
  let out: String
  private let veil: Veil
  let arguments: Arguments
  private let reading: FolderReading
  /// Those whose drafts are written.
  private let wanted: Set<String>
  private let scope: FolderScope
  private var unread: [FolderFiles.UnreadFile]
  private(set) var notLookedAt: NotLookedAt
  /// The files whose drafts are there already with other bytes.
  private var standing: [String] = []
  private(set) var written = 0
  private(set) var same = 0
  /// How many of those have a number for a name.
  private(set) var numbered = 0

  init(
    _ folder: String, by veil: Veil, _ arguments: Arguments, _ streams: Streams
  ) throws(CommandProblem) {
    guard let out = arguments.value("--out"), out != "-" else { throw .folderNeedsOut(path: folder) }
    let (from, to) = (FileBytes.resolved(folder) + "/", Self.resolvedParent(out) + "/")
    if to.hasPrefix(from) || from.hasPrefix(to) { throw .outInside(path: out) }
    if FileBytes.exists(out), !FileBytes.isFolder(out) { throw .cannotWrite(path: out, cause: SystemCause(ENOTDIR)) }
    scope = try FolderScope(in: arguments)
    // Who stands in several files, and what the drafts are called, rests on all files.
    files = try FolderFiles(folder, .all, arguments, streams)
    let asked = scope == .all ? files : try FolderFiles(folder, scope, arguments, streams)
    wanted = Set(asked.texts)
    unread = asked.unread
    notLookedAt = asked.notLookedAt
    self.out = out
    self.veil = veil
    self.arguments = arguments
    reading = FolderReading(veil: veil, jobs: try SharedOptions.jobs(in: arguments))
  }

  /// The path as it will be: what is there already is followed, what is not yet is kept.
  private static func resolvedParent(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if FileBytes.exists(path) { return FileBytes.resolved(path) }
    guard let slash = path.lastIndex(of: "/") else { return FileBytes.resolved(".") + "/" + path }
    return resolvedParent(String(path[..<slash])) + "/" + path[path.index(after: slash)...]
  }

  /// What a first reading keeps of a file: those whom it calls by a letter, and what would change.
  struct Noted: Sendable {
    let people: [LetteredPerson]
    let labels: [String]
    let counts: [IdentifierKind: Int]
    let isUnread: Bool
    /// Whether dates were moved in it.
    let movesDates: Bool

    init(_ review: Review) {
      people = review.letteredPeople
      labels = review.labelsInText
      var counts: [IdentifierKind: Int] = [:]
      for step in review.plan.steps where !step.edits.isEmpty { counts[step.finding.kind, default: 0] += 1 }
      self.counts = counts
      isUnread = review.obstacle != nil
      movesDates = review.plan.movesDates
    }
  }

  mutating func run(_ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    let isDry = arguments.has(FolderOptions.dryRun.name)
    let isQuiet = arguments.has(SharedOptions.quiet.name)
    var progress = Progress(of: files.texts.count, streams, isQuiet: isQuiet)
    let noted = try note(&progress, &streams)
    let people = PeopleAcross(noted.map { $0?.people ?? [] }, taken: noted.flatMap { $0?.labels ?? [] })
    let names = DraftNames(files.texts, by: veil)
    let places = written(noted)
    if isDry {
      try progress.end(&streams)
      streams.output.write(plan(noted, people, names, places))
    } else {
      if !places.isEmpty { try write(places, people, names, &progress, &streams) }
      try progress.end(&streams)
      if !isQuiet, !places.isEmpty { streams.error.write(report(people)) }
    }
    let list = FolderOptions.list(unread) + (isDry || !isQuiet ? notLookedAt.sentence : "")
    if isDry { streams.output.write(list) } else { streams.error.write(list) }
    let isNothing = !wanted.contains { files.texts.contains($0) && !notLookedAt.empty.contains($0) }
    if isNothing, unread.isEmpty { streams.error.write("caseveil: \(scope.nothing)") }
    if !isQuiet { streams.error.write(notes(noted, places, names)) }
    if !standing.isEmpty {
      let count = standing.count == 1 ? "1 draft is" : "\(standing.count) drafts are"
      streams.error.write(
        "caseveil: \(count) there already with other words and not touched (--force replaces them): "
          + "\(standing.map { VisibleText.name($0) }.joined(separator: ", "))\n")
    }
    if isNothing, scope == .all { return .unread }
    return unread.isEmpty && standing.isEmpty ? .done : .unread
  }

  /// The texts of which drafts are written, by their places among all.
  private func written(_ noted: [Noted?]) -> [Int] {
    let keepsUnread = arguments.has("--keep-unread")
    return files.texts.indices.filter { i in
      wanted.contains(files.texts[i]) && noted[i].map { !$0.isUnread || keepsUnread } ?? false
    }
  }

  /// Reads every file once, for the people in it.
  private mutating func note(
    _ progress: inout Progress, _ streams: inout Streams
  ) throws(CommandProblem) -> [Noted?] {
    var noted = [Noted?](repeating: nil, count: files.texts.count)
    var unread = self.unread
    let keepsUnread = arguments.has("--keep-unread")
    var empty: [String] = []
    let texts = files.texts.map { files.text($0) }
    try reading.each(texts, showing: &progress, &streams) { _, review in
      (Noted(review), review.obstacle.map { _ in review.unreadSentence })
    } take: { (i, result, _) throws(CommandProblem) in
      switch result {
      case .read(let (note, obstacle)):
        noted[i] = note
        if let obstacle, wanted.contains(files.texts[i]) {
          let rest = keepsUnread ? " Written all the same." : ""
          unread.append(.init(path: files.texts[i], reason: "cannot say what is left in \(obstacle)\(rest)"))
        }
      case .unread(let reason):
        if wanted.contains(files.texts[i]) { unread.append(.init(path: files.texts[i], reason: reason)) }
      case .empty: if wanted.contains(files.texts[i]) { empty.append(files.texts[i]) }
      }
    }
    self.unread = unread
    notLookedAt.empty = empty
    return noted
  }

  /// Reads every file once more and writes its draft, one after the other: a stop leaves whole files only.
  private mutating func write(
    _ places: [Int], _ people: PeopleAcross, _ names: DraftNames, _ progress: inout Progress, _ streams: inout Streams
  ) throws(CommandProblem) {
    let (out, files) = (self.out, self.files)
    try Self.makeFolders(of: out + "/")
    progress.begin("writing")
    var counts = (written: 0, same: 0)
    var standing: [String] = []
    let replaces = arguments.has("--force")
    try reading.each(places.map { files.text(files.texts[$0]) }, showing: &progress, &streams) { place, review in
      review.plan(labelled: people.labels[places[place]]).redacted().bytes
    } take: { (place, result, streams) throws(CommandProblem) in
      guard case .read(let bytes) = result else {
        throw .cannotRead(path: files.texts[places[place]], cause: SystemCause(EIO))
      }
      let name = names.names[places[place]]
      let path = out + "/" + name
      if FileBytes.exists(path) {
        if (try? FileBytes.read(path, input: -1)) == bytes {
          counts.same += 1
          return
        }
        if !replaces {
          standing.append(name)
          return
        }
      }
      try Self.makeFolders(of: path)
      var file = try NewFile(at: path, replaces: replaces) {
        FileBytes.isSame($0, files.path(files.texts[places[place]]))
      }
      file.stream.write(bytes)
      try file.finish()
      counts.written += 1
    }
    (written, same) = counts
    numbered = places.filter { names.isNumbered[$0] }.count
    self.standing = standing
  }

  /// Makes the folders that a path leads through.
  private static func makeFolders(of path: String) throws(CommandProblem) {
    for slash in path.indices where path[slash] == "/" && slash > path.startIndex {
      let folder = String(path[..<slash])
      if FileBytes.isFolder(folder) { continue }
      if mkdir(folder, 0o777) != 0, errno != EEXIST { throw .cannotWrite(path: folder, cause: SystemCause(errno)) }
    }
  }
}
