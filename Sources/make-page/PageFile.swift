import ConsentLedger
import Foundation

/// The whole page: markup, style, script and the packed engine in one file that asks for nothing else.
struct PageFile {
  let bytes: [UInt8]
  private static let folder = "Sources/make-page/Page"

  init(engine: [UInt8]) throws(PageProblem) {
    guard FileManager.default.fileExists(atPath: Self.folder) else { throw .notThePackage }
    let style = try Self.text(of: "page.css", ending: "</style")
    let script = try Self.text(of: "page.js", ending: "</script")
    var page = String(decoding: try Self.bytes(of: "\(Self.folder)/page.html"), as: UTF8.self)
    try Self.fill("csp", with: Self.policy(style: style, script: script), in: &page)
    try Self.fill("style", with: style, in: &page)
    try Self.fill("script", with: script, in: &page)
    try Self.fill("engine", with: try Self.packed(engine), in: &page)
    bytes = Array(page.utf8)
  }

  /// Writes the file whole or not at all.
  func write(to path: String) throws(PageProblem) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .cannotWrite(path, error.localizedDescription)
    }
  }

  /// What the browser may do with the page: run this script, use this style and the engine, and nothing else.
  private static func policy(style: String, script: String) -> String {
    """
    default-src 'none'; script-src \(source(script)) 'wasm-unsafe-eval'; style-src \(source(style)); img-src data:; \
    connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'
    """
  }

  /// The bytes between the tags, named by their hash.
  private static func source(_ text: String) -> String {
    "'sha256-\(Data(SHA256.digest(of: Array(text.utf8)).bytes).base64EncodedString())'"
  }

  /// The engine as text; gzip without name and time, so that the same engine gives the same page.
  private static func packed(_ engine: [UInt8]) throws(PageProblem) -> String {
    let path = ".build/page/engine.wasm"
    do {
      try Data(engine).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .cannotWrite(path, error.localizedDescription)
    }
    return Data(try Program(name: "gzip").run(["-9", "-n", "-c", path])).base64EncodedString()
  }

  private static func fill(_ name: String, with text: String, in page: inout String) throws(PageProblem) {
    let parts = page.components(separatedBy: "{{\(name)}}")
    guard parts.count == 2 else { throw .placeholder(name, count: parts.count - 1) }
    page = parts[0] + text + parts[1]
  }

  private static func text(of name: String, ending tag: String) throws(PageProblem) -> String {
    let text = String(decoding: try bytes(of: "\(folder)/\(name)"), as: UTF8.self)
    if text.lowercased().contains(tag) { throw .endsElement(tag, file: name) }
    return text
  }

  static func bytes(of path: String) throws(PageProblem) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw .cannotRead(path, error.localizedDescription)
    }
  }
}
