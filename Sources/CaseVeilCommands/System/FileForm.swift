import CaseFindings
import CaseJSON

/// What a file is when it is not plain text, told by its first bytes or by the end of its name.
enum FileForm: Hashable, Sendable {
  case word, oldOffice, powerPoint, spreadsheet, openDocument, zipArchive, gzip, pdf, rtf, html, xml, picture
  case table, jsonLines, json, pointer
  case utf16, utf32

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The form of a file that was given as text; nil for plain text.
  init?(_ bytes: [UInt8], path: String) {
    if let form = Self.form(bySignature: bytes) ?? Self.form(byOpening: bytes) {
      self = form
    } else if path.hasSuffix(".csv") || path.hasSuffix(".tsv") || Self.isTable(bytes) {
      self = .table
    } else {
      return nil
    }
  }

  /// The form of a stream that was given as JSON lines; nil when it may be that.
  init?(ofStream bytes: [UInt8]) {
    guard let form = Self.form(bySignature: bytes) else { return nil }
    self = form
  }

  /// What a path is called in a sentence.
  static func name(of path: String) -> String { path == "-" ? "standard input" : path }

  private static func form(bySignature bytes: [UInt8]) -> FileForm? {
    switch WideText.form(of: bytes) {
    case .utf16: return .utf16
    case .utf32: return .utf32
    case nil: break
    }
    for (signature, form) in signatures where bytes.starts(with: signature) { return form }
    return bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) ? archive(bytes) : nil
  }

  private static let signatures: [([UInt8], FileForm)] = [
    (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .rtf), ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice),
    ([0x1F, 0x8B], .gzip), ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), ([0x50, 0x4B, 0x05, 0x06], .zipArchive),
  ]

  /// What an archive is shows in the names of its parts.
  private static func archive(_ bytes: [UInt8]) -> FileForm {
    let start = Array(bytes.prefix(1 << 16))
    for (part, form) in [
      ("word/", FileForm.word), ("ppt/", .powerPoint), ("xl/", .spreadsheet),
      ("mimetypeapplication/vnd.oasis", .openDocument),
    ] where holds(start, Array(part.utf8)) {
      return form
    }
    return .zipArchive
  }

  private static func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] == part[0] && bytes[$0...].starts(with: part) }
  }

  /// How a text that is code begins.
  private static func form(byOpening bytes: [UInt8]) -> FileForm? {
    let start = bytes.starts(with: byteOrderMark) ? 3 : 0
    let text = bytes[start...].prefix(4096).drop { $0 <= 0x20 }
    let small = String(decoding: text.prefix(20).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    if small.hasPrefix("<!doctype html") || small.hasPrefix("<html") { return .html }
    if small.hasPrefix("<?xml") { return .xml }
    if text.starts(with: Array("version https://git-lfs.github.com/spec/".utf8)) { return .pointer }
    if text.first == 0x7B {
      let line = bytes[text.startIndex...].prefix { $0 != 0x0A }
      if let json = try? JSONLine(line), json.member("text") != nil { return .jsonLines }
    }
    guard text.first == 0x5B, let next = text.dropFirst().first(where: { $0 > 0x20 }) else { return nil }
    let object = text.dropFirst().drop { $0 <= 0x20 }.dropFirst().first { $0 > 0x20 }
    return next == 0x7B && object == 0x22 ? .json : nil
  }

  /// Whether the first three lines have the same number of commas, two and more, with no space after any.
  private static func isTable(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.prefix(1 << 14).split(separator: 0x0A).prefix(3)
    guard lines.count == 3, let first = lines.first else { return false }
    let commas = lines.map { line in line.count { $0 == 0x2C } }
    let isSpaced = zip(first, first.dropFirst()).contains { $0 == 0x2C && $1 == 0x20 }
    return commas[0] >= 2 && !isSpaced && commas.allSatisfy { $0 == commas[0] }
  }
}
