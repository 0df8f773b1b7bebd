/// A value that the answers depend on, and who gave it; what nobody gave counts as the riskier value.
public struct Given<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value?
  public let origin: Origin

  @inlinable
  public init(_ value: Value?, _ origin: Origin) {
    self.value = value
    self.origin = value == nil ? .none : origin
  }

  /// Nobody gave it.
  @inlinable
  public static var none: Given { Given(nil, .none) }
}

/// Where a value of the context came from.
public enum Origin: UInt8, CaseIterable, Hashable, Sendable {
  /// Typed with the command.
  case flag
  /// In the user's profile.
  case profile
  /// In a settings file.
  case file
  /// In the line of JSON that holds the text.
  case line
  /// The machine's clock.
  case clock
  /// Nobody gave it.
  case none

  /// The name used in JSON: `flag`, `profile`, `file`, `line`, `clock`, `default`.
  public var name: String {
    switch self {
    case .flag: "flag"
    case .profile: "profile"
    case .file: "file"
    case .line: "line"
    case .clock: "clock"
    case .none: "default"
    }
  }
}
