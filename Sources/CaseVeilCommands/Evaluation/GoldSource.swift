import CaseFindings
import CaseJSON

/// Where gold documents come from: a file of JSON lines, or a folder of brat or i2b2 files, told apart by their names.
struct GoldSource {
  let path: String
  let input: Int32

  /// Gives each document in order of line or of file name.
  func forEach(_ body: (GoldDocument) -> Void) throws(CommandProblem) {
    guard path != "-", FileBytes.isFolder(path) else { return try forEachLine(body) }
    let names = try FileBytes.names(in: path)
    let files = names.filter { $0.hasSuffix(".ann") || $0.hasSuffix(".xml") }
    if files.isEmpty { throw .badGold(path: path, .noDocuments) }
    for name in files { body(try document(of: name)) }
  }

  private func forEachLine(_ body: (GoldDocument) -> Void) throws(CommandProblem) {
    var reader = try LineReader(path, input: input)
    while let batch = try reader.nextBatch(of: 1 << 19) {
      if batch.isTooLong { throw .lineTooLong(line: batch.firstLine) }
      var number = batch.firstLine
      for line in batch.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        defer { number += 1 }
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        do throws(JSONProblem) {
          body(try GoldDocument(jsonLine: line))
        } catch {
          throw .badGold(path: path, .json(error, line: number))
        }
      }
    }
  }

  private func document(of name: String) throws(CommandProblem) -> GoldDocument {
    let stem = String(name.dropLast(4))
    let isXML = name.hasSuffix(".xml")
    let bytes = try read(name)
    let text = isXML ? [] : try read("\(stem).txt")
    do throws(GoldProblem) {
      return isXML
        ? try I2B2Gold.document(name: stem, bytes)
        : try BratGold.document(name: stem, text: text, annotations: bytes)
    } catch {
      throw .badGold(path: "\(path)/\(name)", error)
    }
  }

  private func read(_ name: String) throws(CommandProblem) -> [UInt8] {
    try FileBytes.read("\(path)/\(name)", input: input, limit: 2 * Document.largest)
  }
}
