import Foundation

/// `embed-lexicons OUTPUT FOLDER TABLE…` writes all tables as one Swift file of four literals.
@main struct EmbedLexiconsTool {
  static func main() throws {
    let arguments = CommandLine.arguments
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

  /// Appends a `StaticString` constant that holds the given bytes.
  private static func append(_ name: String, _ bytes: [UInt8], to output: inout [UInt8]) {
    output += Array("let \(name): StaticString = \"".utf8)
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
