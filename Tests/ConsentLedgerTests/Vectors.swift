import Foundation

/// Test vectors: our own stand beside the tests, those of others outside the project.
enum Vectors {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Vectors")
  static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/data/vectors")

  /// Whether the vectors of others are there.
  static let hasShared = FileManager.default.fileExists(atPath: shared.path)
  static let whySkipped = "SKIPPED: the published vectors lie in ../shared/data/vectors, which is not there"

  static func own(_ name: String) throws -> [String: Any] { try object(folder.appendingPathComponent(name)) }
  static func others(_ name: String) throws -> [String: Any] { try object(shared.appendingPathComponent(name)) }
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  private static func object(_ url: URL) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
  }

  static func hex(_ text: Any?) -> [UInt8] {
    let digits = Array(((text as? String) ?? "").utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)!
    }
  }
}
