import CaseLexicons
import Foundation
import Testing

/// Every table is as its header says: described, licensed, sorted, unique, clean.
@Suite struct TableTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Lexicons")

  static let tables: [String] = {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL }) ?? []
    return files.filter { $0.pathExtension == "tsv" && !$0.path.contains("/Generator/") }
      .map { String($0.path.dropFirst(folder.path.count + 1)) }.sorted()
  }()

  private func lines(of table: String) throws -> [Substring] {
    let text = try String(contentsOf: Self.folder.appending(path: table), encoding: .utf8)
    #expect(text.hasSuffix("\n") && !text.contains("\r"), "lines end in LF, the last one too")
    return text.split(separator: "\n", omittingEmptySubsequences: true)
  }

  @Test(arguments: tables) func saysWhatItIs(_ table: String) throws {
    let header = try lines(of: table).prefix { $0.hasPrefix("# ") }
    for key in ["file", "source", "licence", "attribution", "changes", "generated-by", "columns"] {
      #expect(header.contains { $0.hasPrefix("# \(key): ") }, "the header names \(key)")
    }
    #expect(header.first == "# file: \(table)")
  }

  @Test(arguments: tables) func isSortedUniqueAndClean(_ table: String) throws {
    let lines = try lines(of: table)
    let columns = try #require(lines.first { $0.hasPrefix("# columns: ") }).dropFirst("# columns: ".count)
      .split(separator: " ").count
    let rows = lines.drop { $0.hasPrefix("# ") }.map { row in
      row.split(separator: "\t", omittingEmptySubsequences: false)
    }
    for row in rows {
      #expect(row.count <= columns && !row[0].isEmpty && row.last?.isEmpty == false, "\(row)")
    }
    for (before, after) in zip(rows, rows.dropFirst()) {
      let isRising = before.lexicographicallyPrecedes(after) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      #expect(isRising, "\(before) stands before \(after)")
    }
  }

  @Test func rowsAreFoundByTheirKey() throws {
    let calendar = try #require(Lexicon(named: "language/calendar.tsv"))
    for row in calendar.rows() { #expect(calendar.row(for: row[0]) == row) }
    #expect(calendar.row(for: "aaa") == nil && calendar.row(for: "zzz") == nil && calendar.row(for: "ma") == nil)
    #expect(calendar.header("columns") == "term kind value")
  }
}
