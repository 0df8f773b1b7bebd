import CaseFindings
import CaseJSON
import CaseVeil

/// A SARIF 2.1.0 log with one run: the results of one text or of many, and which files were not read.
struct SARIFLog {
  /// The kinds found, each once.
  let kinds: [IdentifierKind]
  /// Whether every text could be judged whole.
  let isComplete: Bool
  /// Files that were not read, and why.
  let unread: [FolderFiles.UnreadFile]
  /// The results one after the other, as JSON.
  let results: [UInt8]

  /// Rules beside those of kinds.
  private static let answerRules = [
    ("answerOthers", "Whether others could work out who the patient is, as written."),
    ("answerPatient", "Whether the patient will know, as written."),
    ("cannotSay", "A part of the text that could not be read."),
  ]

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    writer.member("version", "2.1.0")
    writer.beginArray("runs")
    writer.beginObject()
    writeTool(&writer)
    writer.beginArray("invocations")
    writer.beginObject()
    writer.member("executionSuccessful", isComplete && unread.isEmpty)
    writeUnread(&writer)
    writer.endObject()
    writer.endArray()
    writer.member("columnKind", "unicodeCodePoints")
    writer.beginArray("results")
    if !results.isEmpty { writer.raw(results) }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func writeTool(_ writer: inout JSONWriter) {
    writer.beginObject("tool")
    writer.beginObject("driver")
    writer.member("name", "caseveil")
    writer.member("version", CaseVeilCommand.version)
    writer.beginArray("rules")
    for (id, meaning) in kinds.map({ ($0.name, $0.meaning) }) + Self.answerRules {
      writer.beginObject()
      writer.member("id", id)
      Self.message("shortDescription", meaning, &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private func writeUnread(_ writer: inout JSONWriter) {
    if unread.isEmpty { return }
    writer.beginArray("toolExecutionNotifications")
    for file in unread {
      writer.beginObject()
      writer.member("level", "error")
      Self.message("message", "Not read: \(file.reason)", &writer)
      Self.writeLocation(of: file.path, &writer) { _ in }
      writer.endObject()
    }
    writer.endArray()
  }

  /// A sentence.
  static func message(_ key: StaticString, _ words: String, _ writer: inout JSONWriter) {
    writer.beginObject(key)
    writer.member("text", words)
    writer.endObject()
  }

  /// A place in a file, and what is known of it there.
  static func writeLocation(of path: String, _ writer: inout JSONWriter, region: (inout JSONWriter) -> Void) {
    writer.beginArray("locations")
    writer.beginObject()
    writer.beginObject("physicalLocation")
    writer.beginObject("artifactLocation")
    writer.member("uri", uri(of: path))
    writer.endObject()
    region(&writer)
    writer.endObject()
    writer.endObject()
    writer.endArray()
  }

  /// The path with what a URI does not take written as `%20`.
  static func uri(of path: String) -> String {
    let path = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
