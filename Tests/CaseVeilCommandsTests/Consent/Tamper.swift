import Foundation

@testable import ConsentLedger

/// What somebody may do to the files of a ledger in a transcript.
struct Tamper {
  private let run: ConsentRun

  init(_ run: ConsentRun) { self.run = run }

  func does(_ words: [String]) throws -> [String] {
    let files = FileManager.default
    func url(_ name: String) -> URL { run.folder.appendingPathComponent(name) }
    switch words[0] {
    case "as":  // NAME: who is logged in from here on.
      run.login = words[1]
    case "open":  // FILE: lets everybody read it.
      try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: url(words[1]).path)
    case "cut":  // FILE LINES: takes lines off the end.
      var lines = try String(contentsOf: url(words[1]), encoding: .utf8).split(separator: "\n").map(String.init)
      lines.removeLast(Int(words[2])!)
      try run.write(lines.map { $0 + "\n" }.joined(), to: words[1])
    case "edit":  // FILE OLD NEW: the first place; ~ for a space.
      let text = try String(contentsOf: url(words[1]), encoding: .utf8)
      guard let place = text.range(of: spaced(words[2])) else { return ["nothing to edit"] }
      try run.write(text.replacingCharacters(in: place, with: spaced(words[3])), to: words[1])
    case "tear":  // FILE BYTES: takes bytes off the end.
      let data = try Data(contentsOf: url(words[1]))
      try data.dropLast(Int(words[2])!).write(to: url(words[1]))
    case "append":  // FILE TEXT
      try (Data(contentsOf: url(words[1])) + Data(words[2].utf8)).write(to: url(words[1]))
    case "copy":  // FROM TO
      try? files.removeItem(at: url(words[2]))
      try files.copyItem(at: url(words[1]), to: url(words[2]))
    case "remove": try files.removeItem(at: url(words[1]))
    case "shorten":  // FOLDER LINES: takes lines off the end and makes the head fit again.
      var lines = try String(contentsOf: url(words[1] + "/ledger.jsonl"), encoding: .utf8).split(separator: "\n")
        .map(String.init)
      lines.removeLast(Int(words[2])!)
      try write(lines, to: url(words[1]))
    case "rewrite": try rewrite(url(words[1]), words[2], words[3])
    case "save":  // FILE: the standard output of the last command.
      try? files.removeItem(at: url(words[1]))
      try files.copyItem(at: url(".stdout"), to: url(words[1]))
    case "show":
      return [
        try String(contentsOf: url(words[1]), encoding: .utf8).replacingOccurrences(of: "\n", with: "")
      ]
    case "digests":  // FOLDER
      return try files.contentsOfDirectory(atPath: url(words[1]).path).sorted().compactMap { name in
        guard let data = try? Data(contentsOf: url(words[1] + "/" + name)) else { return nil }
        return "\(SHA256.digest(of: Array(data)).hex.prefix(16))  \(name)"
      }
    default: return ["unknown: \(words[0])"]
    }
    return []
  }

  private func spaced(_ word: String) -> String { word.replacingOccurrences(of: "~", with: " ") }

  /// Changes something in a ledger and makes all hashes, links and the head fit again.
  private func rewrite(_ folder: URL, _ old: String, _ new: String) throws {
    let file = folder.appendingPathComponent("ledger.jsonl")
    var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    let place = lines.firstIndex { $0.contains(old) }!
    lines[place] = lines[place].replacingOccurrences(of: old, with: new)
    for i in place..<lines.count {
      let was = String(lines[i].dropFirst(9).prefix(64))
      lines[i] = withRoot(lines[i], over: lines[..<i])
      let record = Array(lines[i].utf8.dropFirst(81).dropLast())
      let hash = MerkleTree.leaf(record).hex
      for j in i..<lines.count { lines[j] = lines[j].replacingOccurrences(of: was, with: hash) }
    }
    try write(lines, to: folder)
  }

  /// A noted checkpoint with the root that its records have now.
  private func withRoot(_ line: String, over lines: ArraySlice<String>) -> String {
    guard line.contains("\"type\":\"checkpoint\""), let root = line.range(of: "\"root\":\""),
      let size = line.range(of: "\"size\":"), let count = Int(line[size.upperBound...].prefix { $0.isNumber })
    else { return line }
    let leaves = lines.prefix(count).compactMap { Digest(hex: String($0.dropFirst(9).prefix(64))) }
    let end = line.index(root.upperBound, offsetBy: 64)
    return line.replacingCharacters(
      in: root.upperBound..<end, with: MerkleTree.root(over: leaves[...]).hex)
  }

  private func write(_ lines: [String], to folder: URL) throws {
    let text = lines.map { $0 + "\n" }.joined()
    try Data(text.utf8).write(to: folder.appendingPathComponent("ledger.jsonl"))
    let scan = LedgerScan(of: Array(text.utf8)[...])
    try Data(Head(scan.state).file).write(to: folder.appendingPathComponent("head.json"))
  }
}
