/// A value of the JSON that records are made of: a profile of RFC 8785 without null and without fractions.
public indirect enum CanonicalJSON: Sendable {
  case object([Member])
  case array([CanonicalJSON])
  case text(String)
  /// A whole number, at most 2^53 - 1 away from zero.
  case integer(Int64)
  case truth(Bool)

  /// A key and its value.
  public struct Member: Sendable {
    public let key: String
    public let value: CanonicalJSON

    public init(_ key: String, _ value: CanonicalJSON) {
      self.key = key
      self.value = value
    }
  }

  /// The greatest whole number that is allowed, and with a minus the least.
  static let greatest: Int64 = 9_007_199_254_740_991

  /// The value of a member of an object; nil when this is no object or has no such member.
  public subscript(key: String) -> CanonicalJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.hasSameBytes(as: key) }?.value
  }

  /// The text, when this is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The whole number, when this is one.
  public var integer: Int64? { if case .integer(let number) = self { number } else { nil } }

  /// The elements, when this is an array.
  public var elements: [CanonicalJSON]? { if case .array(let elements) = self { elements } else { nil } }
}

extension String {
  /// Whether both are the same byte for byte. `==` takes letters for the same that Unicode composes in two ways.
  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}

/// Why bytes are not the JSON of the profile, and where: never what stands there.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    case notUTF8
    case expected(Expected)
    case null
    case fraction
    case minusZero
    case leadingZero
    case numberTooLarge
    case duplicateKey
    case loneSurrogate
    case unknownEscape
    case controlCharacter
    case tooDeep
    case bytesAfterTheValue
  }

  /// What should have stood there.
  public enum Expected: String, Hashable, Sendable {
    case value, key, colon, commaOrEnd
    case endOfText = "end of text"
  }

  public let kind: Kind
  /// Counted from 1.
  public let line: Int
  /// Bytes from the start of all that was read.
  public let byte: Int
}
