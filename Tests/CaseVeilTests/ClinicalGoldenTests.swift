import CaseFindings
import Foundation
import Testing

@testable import CaseVeil

/// Invented notes of many kinds in `Golden/clinical`: what is marked goes, and every other byte stays.
@Suite struct ClinicalGoldenTests {
  /// A note with its marks.
  struct Note: CustomTestStringConvertible, Sendable {
    let name: String
    let marked: String
    var testDescription: String { name }
  }

  static let notes: [Note] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/clinical")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return text.map { Note(name: String(name.dropLast(4)), marked: $0) }
    }
  }()

  /// Little words beside an identifier that may change with it.
  static let joints: Set<String> = [
    "a", "an", "the", "on", "in", "at", "by", "from", "of", "to", "and", "with", "for", "dr", "mr", "mrs", "ms", "miss",
    "year", "old", "aged", "is", "was", "named", "s",
  ]

  @Test func thereAreManyNotes() { #expect(Self.notes.count >= 40) }

  @Test(arguments: notes, ["public-post", "teaching", "hipaa-18-identifiers"])
  func clinicalContentStays(_ note: Note, _ name: String) throws {
    let marked = try #require(MarkedText(note.marked), "the marks cannot be read")
    let policy = try RedactionPolicy.named(name)
    let plan = Veil(policy: policy).review(Document(marked.text)).plan
    // HIPAA lets ages below 90 stand.
    let mayStay: [IdentifierKind] = name.hasPrefix("hipaa") ? [.age, .year] : []
    for (kind, span) in marked.expected where policy.rule(for: kind).action != .keep && !mayStay.contains(kind) {
      let isChanged = plan.edits.contains { $0.span.overlaps(span) }
      #expect(isChanged, "kept: \(plan.document[span])")
    }
    for edit in plan.edits {
      let words = Self.wordsOutside(marked.expected.map(\.span), edit.span, in: plan.document)
      let kept = Set(Self.words(edit.text))
      let lost = words.filter { !Self.joints.contains($0) && !kept.contains($0) }
      #expect(lost.isEmpty, "lost: \(lost) in \(plan.document[edit.span]) → \(edit.text)")
    }
  }

  /// The words of an edit that lie in no mark.
  private static func wordsOutside(_ marks: [TextSpan], _ edit: TextSpan, in document: Document) -> [String] {
    var rest: [UInt8] = []
    for i in edit.lower..<edit.upper {
      rest.append(marks.contains { $0.lower <= i && i < $0.upper } ? 0x20 : document.bytes[i])
    }
    return words(String(decoding: rest, as: UTF8.self))
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
