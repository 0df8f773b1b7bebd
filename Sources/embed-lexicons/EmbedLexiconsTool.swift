import Foundation

/// `embed-lexicons OUTPUT FOLDER TABLE…` writes all tables as one Swift file of four literals;
/// `embed-lexicons --page OUTPUT [PAGE]` writes the offline page as one, or that there is none.
@main struct EmbedLexiconsTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count >= 3, arguments[1] == "--page" {
      return try embed(page: arguments.count > 3 ? arguments[3] : nil, in: arguments[2])
    }
    guard arguments.count >= 3 else { throw TableProblem(table: "", row: 0, expected: "OUTPUT FOLDER TABLE…") }
    let folder = arguments[2] + "/"
    var index = IndexBuilder()
    var texts = TextBuilder()
    var digest = TableDigest()
    for path in arguments.dropFirst(3) {
      let name = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
      let table = try Table(named: name, bytes: Array(Data(contentsOf: URL(fileURLWithPath: path))))
      digest.add(Array(name.utf8))
      digest.add(table.bytes)
      try index.add(table)
      if table.keepsRows { texts.add(table) }
    }
    var output = Array("// Written from the tables by embed-lexicons.\n".utf8)
    append("embeddedIndex", PackedIndex.packed(index.values), to: &output)
    append("embeddedDirectory", Array(texts.directory.utf8), to: &output)
    append("embeddedText", texts.bytes, to: &output)
    append("embeddedDigest", Array(digest.text.utf8), to: &output)
    try Data(output).write(to: URL(fileURLWithPath: arguments[1]), options: .atomic)
  }

  private static func embed(page: String?, in path: String) throws {
    var output = Array("// Written from the page by embed-lexicons.\n".utf8)
    if let page {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: page)))
      append("embeddedPage", type: "StaticString?", bytes, to: &output)
    } else {
      output += Array("let embeddedPage: StaticString? = nil\n".utf8)
    }
    try Data(output).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// Appends a `StaticString` constant that holds the given bytes.
  private static func append(
    _ name: String, type: String = "StaticString", _ bytes: [UInt8], to output: inout [UInt8]
  ) {
    output += Array("let \(name): \(type) = \"".utf8)
    output.reserveCapacity(output.count + bytes.count * 5 / 4)
    let hex = Array("0123456789ABCDEF".utf8)
    for byte in bytes {
      switch byte {
      case 0x22, 0x5C: output += [0x5C, byte]
      case 0x0A: output += [0x5C, 0x6E]
      case 0x00..<0x20, 0x7F: output += [0x5C, 0x75, 0x7B, hex[Int(byte >> 4)], hex[Int(byte & 15)], 0x7D]
      default: output.append(byte)
      }
    }
    output += Array("\"\n".utf8)
  }
}
