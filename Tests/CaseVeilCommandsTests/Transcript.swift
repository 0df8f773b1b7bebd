import Foundation
import Testing

/// What was typed, what the files and standard input held, and what came back: one file in `Transcripts`.
///
/// A line `$ caseveil …` holds the arguments, split by spaces, typed in a pipe; `% caseveil …` is typed on a terminal; `--- NAME` starts a section: `file draft.txt`, `stdin`,
/// `typed` (standard input on a terminal that can be asked),
/// `stdout`, `stderr`, `exit`. In arguments and outputs `{folder}` stands for the folder of the files, `{digest}` for that of the tables; in files and
/// standard input `\xHH` stands for a byte. A section without its own line end at the end of the text says `(no line end)`.
struct Transcript: CustomTestStringConvertible, Sendable {
  let name: String
  let arguments: [String]
  let files: [(name: String, bytes: [UInt8])]
  let input: [UInt8]
  /// Whether standard input is somebody who can be asked.
  let isOnTerminal: Bool
  let expected: Outcome

  /// What a run gave back.
  struct Outcome: Equatable, Sendable {
    var output: String
    var error: String
    var code: Int
  }

  var testDescription: String { name }

  init(name: String, _ text: String) {
    var sections: [(name: String, text: String)] = []
    var arguments: [String] = []
    var isOnTerminal = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- "), Self.isSection(line.dropFirst(4)) {
        sections.append((String(line.dropFirst(4)), ""))
      } else if sections.isEmpty {
        isOnTerminal = isOnTerminal || line.hasPrefix("% caseveil")
        if line.hasPrefix("$ caseveil") || line.hasPrefix("% caseveil") {
          arguments = line.dropFirst(10).split(separator: " ").map(String.init)
        }
      } else {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    func section(_ name: String) -> String {
      let text = sections.first { $0.name == name }?.text ?? ""
      return text.hasSuffix("(no line end)\n") ? String(text.dropLast("(no line end)\n".count + 1)) : text
    }
    self.name = name
    self.arguments = arguments
    files = sections.filter { $0.name.hasPrefix("file ") }
      .map { (String($0.name.dropFirst(5)), Self.bytes(section($0.name))) }
    let isTyped = sections.contains { $0.name == "typed" }
    self.isOnTerminal = isOnTerminal || isTyped
    input = Self.bytes(section(isTyped ? "typed" : "stdin"))
    let code = sections.first { $0.name.hasPrefix("exit ") }?.name.dropFirst(5)
    expected = Outcome(output: section("stdout"), error: section("stderr"), code: code.flatMap { Int($0) } ?? -1)
  }

  /// Other lines that start so are text, such as the head of a diff.
  private static func isSection(_ name: Substring) -> Bool {
    ["stdin", "typed", "stdout", "stderr"].contains(name) || name.hasPrefix("file ") || name.hasPrefix("exit ")
  }

  /// The text with `\xHH` read as bytes.
  private static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: [0x5C, 0x78]),
        let value = UInt8(String(decoding: rest.dropFirst(2).prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(4)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }
}

extension Transcript {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts")

  static let all: [Transcript] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return Transcript(name: String(name.dropLast(4)), text ?? "")
    }
  }()

  /// Writes what came back in place of what was expected.
  func record(_ outcome: Outcome) throws {
    let url = Self.folder.appendingPathComponent(name + ".txt")
    let text = try String(contentsOf: url, encoding: .utf8)
    let kept = text.range(of: "--- stdout\n").map { String(text[..<$0.lowerBound]) } ?? text
    func section(_ text: String) -> String { text.isEmpty || text.hasSuffix("\n") ? text : text + "\n(no line end)\n" }
    let seen =
      "--- stdout\n\(section(outcome.output))--- stderr\n\(section(outcome.error))--- exit \(outcome.code)\n"
    try (kept + seen).write(to: url, atomically: true, encoding: .utf8)
  }
}
