import ConsentLedger
import Foundation

// `swift run make-page [--out FILE]`: compiles the engine for the browser and writes the offline page as one file.

do throws(PageProblem) {
  let output = try Arguments(Array(CommandLine.arguments.dropFirst())).output
  let engine = try EngineBuild().module()
  let page = try PageFile(engine: engine)
  try page.write(to: output)
  let size = Double(page.bytes.count) / 1_000_000
  print("\(output): \(String(format: "%.2f", size)) MB, engine \(engine.count) bytes")
  print("sha256 \(SHA256.digest(of: page.bytes).hex)")
} catch {
  FileHandle.standardError.write(Data("make-page: \(error.sentence)\n".utf8))
  exit(error.isWrongUse ? 2 : 3)
}
