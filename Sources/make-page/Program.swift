import Foundation

/// A program of the machine that the page is made with, found by its name.
struct Program {
  let name: String
  var environment: [String: String] = [:]

  /// Runs it to its end, with what it writes on standard output as the result. What it says on the way is shown.
  @discardableResult
  func run(_ arguments: [String], showing isShown: Bool = false) throws(PageProblem) -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = isShown ? FileHandle.standardError : pipe
    var output = Data()
    do {
      try process.run()
      if !isShown { output = try pipe.fileHandleForReading.readToEnd() ?? Data() }
    } catch {
      throw .cannotRun(name, "\(error)")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw .failed(name, code: process.terminationStatus) }
    return Array(output)
  }
}
