import CaseFindings

/// A file of detectors that a user has written: blocks of a line `detector NAME` and lines `key: value` after it.
///
/// Lines that start with `#` are comments. The examples and counterexamples of each block are tried when it is read.
public struct DetectorTable: Sendable {
  private let source: String

  public init(_ source: String) { self.source = source }

  /// Reads the file. Throws a `DetectorProblem` for the first line that cannot be read or does not hold.
  public func detectors() throws(DetectorProblem) -> [CustomDetector] {
    var done: [CustomDetector] = []
    var open: DetectorBlock?
    for line in UserLines(source).all {
      if line.bytes[line.trimmed(line.whole).lowerBound] == 0x23 { continue }
      if let name = Self.name(in: line) {
        if let open { done.append(try open.finished()) }
        let block = try DetectorBlock(line, name)
        let taken = Detector.all.map { $0.name } + done.map { $0.name }
        if taken.contains(line.text(name)) { throw DetectorProblem(line.place(name), .newName) }
        open = block
      } else if open != nil {
        try open?.read(line)
      } else {
        throw DetectorProblem(line.place(line.trimmed(line.whole)), .detector)
      }
    }
    if let open { done.append(try open.finished()) }
    return done
  }

  /// The name in a line `detector NAME`; an empty stretch when none follows.
  private static func name(in line: UserLine) -> Range<Int>? {
    let words = line.words(line.whole)
    guard line.text(words[0]) == "detector" else { return nil }
    return words.count > 1
      ? words[1].lowerBound..<words[words.count - 1].upperBound : words[0].upperBound..<words[0].upperBound
  }
}
