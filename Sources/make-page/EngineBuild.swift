import Foundation

/// Compiles the core to one WebAssembly module that imports nothing.
struct EngineBuild {
  private static let triple = "wasm32-unknown-none-wasm"
  /// A place of its own: a build inside a build would wait for ever on the lock of the outer one.
  private static let scratch = ".build/page"

  func module() throws(PageProblem) -> [UInt8] {
    let folder = try embeddedLibrary()
    try Program(name: "swift", environment: ["CASEVEIL_WEB": folder]).run(
      [
        "build", "-c", "release", "--triple", Self.triple, "--product", "caseveil-page",
        "--scratch-path", Self.scratch,
      ], showing: true)
    return try PageFile.bytes(of: "\(Self.scratch)/\(Self.triple)/release/caseveil-page.wasm")
  }

  /// The folder with the compiler's libraries for modules without an operating system.
  private func embeddedLibrary() throws(PageProblem) -> String {
    let information = Data(try Program(name: "swift").run(["-print-target-info"]))
    guard let members = try? JSONSerialization.jsonObject(with: information) as? [String: Any],
      let paths = members["paths"] as? [String: Any], let resources = paths["runtimeResourcePath"] as? String
    else { throw .noTargetInfo }
    let folder = "\(resources)/embedded/\(Self.triple)"
    guard FileManager.default.fileExists(atPath: folder) else { throw .noEmbeddedLibrary(folder) }
    return folder
  }
}
