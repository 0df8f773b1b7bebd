import Foundation

@testable import CaseVeilCommands

/// A folder of texts that goes with the test, and runs of the command line on it.
final class RedactFolder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("caseveil-\(UUID().uuidString)")

  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ text: String, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) -> String? { try? String(contentsOf: url.appendingPathComponent(name), encoding: .utf8) }

  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// All files under a folder by their paths in it, with what they hold.
  func tree(_ folder: String) -> [String: String] {
    let root = url.appendingPathComponent(folder)
    var tree: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      if let text = try? String(contentsOf: root.appendingPathComponent(name), encoding: .utf8) { tree[name] = text }
    }
    return tree
  }

  /// Runs a command; with `typed` on a terminal that can be asked.
  func run(_ arguments: [String], input: String = "", typed: [String]? = nil) throws -> Transcript.Outcome {
    let names = [".in", ".out", ".err"].map { url.appendingPathComponent($0) }
    try Data((typed.map { $0.map { $0 + "\n" }.joined() } ?? input).utf8).write(to: names[0])
    for name in names.dropFirst() { try Data().write(to: name) }
    let files = try [
      FileHandle(forReadingFrom: names[0]), FileHandle(forWritingTo: names[1]), FileHandle(forWritingTo: names[2]),
    ]
    var streams = Streams(
      input: files[0].fileDescriptor,
      output: CaseVeilCommands.OutputStream(descriptor: files[1].fileDescriptor, name: "standard output"),
      error: CaseVeilCommands.OutputStream(descriptor: files[2].fileDescriptor, name: "standard error"))
    // The settings and the profile of whoever runs the tests stay out of them.
    let home = url.appendingPathComponent(".config").path
    streams.surroundings.variable = { $0 == "XDG_CONFIG_HOME" ? home : nil }
    if typed != nil { streams.surroundings.asks = true }
    let code = CaseVeilCommand.run(arguments, &streams)
    for file in files { try file.close() }
    let texts = try names.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Transcript.Outcome(output: texts[1], error: texts[2], code: Int(code.rawValue))
  }
}
