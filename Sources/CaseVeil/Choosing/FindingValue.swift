import CaseFindings

/// What a finding says, apart from where it stands: the same for all mentions of a person and of the same words.
///
/// It does not change when the text does elsewhere, so that a choice outlives typing.
public struct FindingValue: Hashable, Sendable {
  /// A digest of the kind and the words in small letters (FNV-1a, 64 bits): it names, it does not hide.
  public let digest: UInt64

  /// 16 hexadecimal digits.
  public var text: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: (0..<16).map { digits[Int(digest >> (60 - 4 * UInt64($0)) & 15)] }, as: UTF8.self)
  }

  /// Reads 16 hexadecimal digits; nil for everything else.
  public init?(_ text: String) {
    var digest: UInt64 = 0
    guard text.utf8.count == 16 else { return nil }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digest = digest << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: digest = digest << 4 | UInt64(byte - 0x57)
      default: return nil
      }
    }
    self.digest = digest
  }

  init(_ kind: IdentifierKind, _ words: ArraySlice<UInt8>) {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ byte: UInt8) { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in kind.name.utf8 { take(byte) }
    take(0)
    for byte in words { take(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    self.digest = digest
  }
}

/// The values of everything that a review found.
struct FindingValues: Sendable {
  private struct Place: Hashable, Sendable {
    let kind: IdentifierKind
    let span: TextSpan
  }

  private let document: Document
  private var values: [Place: FindingValue] = [:]

  /// Mentions of one person have the value of the longest.
  init(of review: Review) {
    document = review.document
    var longest: [Int: TextSpan] = [:]
    for finding in review.findings {
      guard case .person(let person) = finding.fact else { continue }
      let length = finding.span.upper - finding.span.lower
      if longest[person].map({ length > $0.upper - $0.lower }) ?? true { longest[person] = finding.span }
    }
    for finding in review.findings {
      var span = finding.span
      if case .person(let person) = finding.fact, let whole = longest[person] { span = whole }
      values[Place(kind: finding.kind, span: finding.span)] = value(finding.kind, span)
    }
  }

  subscript(finding: Finding) -> FindingValue {
    values[Place(kind: finding.kind, span: finding.span)] ?? value(finding.kind, finding.span)
  }

  private func value(_ kind: IdentifierKind, _ span: TextSpan) -> FindingValue {
    FindingValue(kind, document.bytes[span.lower..<span.upper])
  }
}
