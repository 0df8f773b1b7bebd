import Foundation

@testable import ConsentLedger

/// The part of JSON Schema (2020-12) that the schemas among the vectors use. Anything else is a fault, not passed over.
struct SchemaCheck {
  private let root: CanonicalJSON

  init(_ schema: CanonicalJSON) { root = schema }

  /// Where and how a value is not as the schema wants it.
  func faults(_ value: CanonicalJSON) -> [String] { faults(value, root, "$") }

  private func faults(_ value: CanonicalJSON, _ schema: CanonicalJSON, _ path: String) -> [String] {
    guard case .object(let words) = schema else { return ["\(path): the schema is no object"] }
    return words.flatMap { fault(value, $0.key, $0.value, schema, path) }
  }

  /// What one word of the schema finds.
  private func fault(
    _ value: CanonicalJSON, _ word: String, _ wanted: CanonicalJSON, _ schema: CanonicalJSON, _ path: String
  ) -> [String] {
    func unless(_ holds: Bool) -> [String] { holds ? [] : ["\(path): \(word)"] }
    switch word {
    case "$schema", "$id", "title", "description", "$defs": return []
    case "$ref": return faults(value, resolved(wanted.text ?? ""), path)
    case "type": return unless(Self.type(of: value) == wanted.text)
    case "const": return unless(value.bytes == wanted.bytes)
    case "enum": return unless(wanted.elements?.contains { $0.bytes == value.bytes } ?? false)
    case "pattern":
      return unless(value.text?.range(of: wanted.text ?? "", options: .regularExpression) != nil)
    case "minLength", "minItems", "minProperties": return unless(!Self.isEmpty(value))
    case "required":
      return (wanted.elements ?? []).compactMap { $0.text }.filter { value[$0] == nil }.map { "\(path).\($0): missing" }
    case "properties":
      return value.members.flatMap { member in
        wanted[member.key].map { faults(member.value, $0, "\(path).\(member.key)") } ?? []
      }
    case "additionalProperties":
      return value.members.filter { schema["properties"]?[$0.key] == nil }.map { "\(path).\($0.key): unknown" }
    case "items":
      return (value.elements ?? []).enumerated().flatMap { faults($0.element, wanted, "\(path)[\($0.offset)]") }
    default: return ["\(path): the schema says \(word), which is not known here"]
    }
  }

  /// `#/$defs/name`.
  private func resolved(_ reference: String) -> CanonicalJSON {
    root["$defs"]?[reference.split(separator: "/").last.map { String($0) } ?? ""] ?? .text("unresolved")
  }

  private static func type(of value: CanonicalJSON) -> String {
    switch value {
    case .object: "object"
    case .array: "array"
    case .text: "string"
    case .integer: "integer"
    case .truth: "boolean"
    }
  }

  private static func isEmpty(_ value: CanonicalJSON) -> Bool {
    switch value {
    case .object(let members): members.isEmpty
    case .array(let elements): elements.isEmpty
    case .text(let text): text.isEmpty
    case .integer, .truth: false
    }
  }
}

extension CanonicalJSON {
  /// The members of an object; none of any other value.
  var members: [Member] { if case .object(let members) = self { members } else { [] } }
}
