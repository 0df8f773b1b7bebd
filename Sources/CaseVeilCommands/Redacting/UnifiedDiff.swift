import CaseFindings

/// The difference line by line in the form that `patch` and others read; with the words that went it can be applied.
struct UnifiedDiff {
  private static let around = 3

  /// A run of lines that differ: as they were and as they are.
  private struct Block {
    var old: Range<Int>
    var new: Range<Int>
  }

  private let oldLines: [[UInt8]]
  private let shownLines: [[UInt8]]
  private let newLines: [[UInt8]]
  private var blocks: [Block] = []

  init(_ comparison: TextComparison) {
    var shown: [UInt8] = []
    for piece in comparison.pieces {
      switch piece {
      case .same(let span): shown += comparison.old[span.lower..<span.upper]
      case .changed(let old, _): shown += comparison.gone(old)
      }
    }
    oldLines = Self.lines(comparison.old)
    shownLines = Self.lines(shown)
    newLines = Self.lines(comparison.new)
    let oldStarts = Self.starts(oldLines)
    let newStarts = Self.starts(newLines)
    for case .changed(let old, let new) in comparison.pieces {
      let a = Self.touched(old, oldStarts, oldLines.count)
      let b = Self.touched(new, newStarts, newLines.count)
      add(Block(old: a, new: b))
    }
  }

  /// Blocks that touch are one, so that each says whole lines.
  private mutating func add(_ block: Block) {
    guard let last = blocks.last,
      block.old.lowerBound <= last.old.upperBound || block.new.lowerBound <= last.new.upperBound
    else {
      blocks.append(block)
      return
    }
    blocks[blocks.count - 1] = Block(
      old: last.old.lowerBound..<max(last.old.upperBound, block.old.upperBound),
      new: last.new.lowerBound..<max(last.new.upperBound, block.new.upperBound))
  }

  /// The lines that a stretch touches.
  private static func touched(_ span: TextSpan, _ starts: [Int], _ count: Int) -> Range<Int> {
    let first = max(0, (starts.lastIndex { $0 <= span.lower } ?? 0))
    let last = max(first, starts.lastIndex { $0 < max(span.upper, span.lower + 1) } ?? first)
    return min(first, max(0, count - 1))..<min(count, last + 1)
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      if byte == 0x0A {
        lines.append(line)
        line = []
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func starts(_ lines: [[UInt8]]) -> [Int] {
    var starts: [Int] = []
    var place = 0
    for line in lines {
      starts.append(place)
      place += line.count
    }
    return starts
  }

  /// Empty when nothing changed.
  var bytes: [UInt8] {
    if blocks.isEmpty { return [] }
    var bytes = Array("--- original\n+++ redacted\n".utf8)
    var i = 0
    while i < blocks.count {
      var end = i + 1
      while end < blocks.count, blocks[end].old.lowerBound - blocks[end - 1].old.upperBound <= 2 * Self.around {
        end += 1
      }
      bytes += hunk(Array(blocks[i..<end]))
      i = end
    }
    return bytes
  }

  private func hunk(_ blocks: [Block]) -> [UInt8] {
    let before = min(Self.around, blocks[0].old.lowerBound)
    let last = blocks[blocks.count - 1]
    let after = min(Self.around, oldLines.count - last.old.upperBound)
    let old = (blocks[0].old.lowerBound - before)..<(last.old.upperBound + after)
    let new = (blocks[0].new.lowerBound - before)..<(last.new.upperBound + after)
    var bytes = Array("@@ -\(Self.range(old)) +\(Self.range(new)) @@\n".utf8)
    var place = old.lowerBound
    for block in blocks {
      for line in oldLines[place..<block.old.lowerBound] { bytes += Self.row(0x20, line) }
      for line in shownLines[block.old] { bytes += Self.row(0x2D, line) }
      for line in newLines[block.new] { bytes += Self.row(0x2B, line) }
      place = block.old.upperBound
    }
    for line in oldLines[place..<old.upperBound] { bytes += Self.row(0x20, line) }
    return bytes
  }

  private static func range(_ lines: Range<Int>) -> String {
    lines.count == 1
      ? "\(lines.lowerBound + 1)" : "\(lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1),\(lines.count)"
  }

  private static func row(_ mark: UInt8, _ line: [UInt8]) -> [UInt8] {
    line.last == 0x0A ? [mark] + line : [mark] + line + Array("\n\\ No newline at end of file\n".utf8)
  }
}
