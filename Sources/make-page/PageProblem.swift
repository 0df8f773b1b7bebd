/// All that can go wrong while the page is made, with its sentences.
enum PageProblem: Error {
  case unknownArgument(String)
  case missingOutput
  case notThePackage
  case noTargetInfo
  case noEmbeddedLibrary(String)
  case cannotRun(String, String)
  case failed(String, code: Int32)
  case cannotRead(String, String)
  case cannotWrite(String, String)
  case placeholder(String, count: Int)
  case endsElement(String, file: String)

  var sentence: String {
    switch self {
    case .unknownArgument(let word): "'\(word)' is not known. Usage: swift run make-page [--out FILE]"
    case .missingOutput: "--out needs the name of a file after it."
    case .notThePackage: "there is no Sources/make-page/Page here. Run it in the folder of Package.swift."
    case .noTargetInfo: "'swift -print-target-info' did not say where the compiler's libraries lie."
    case .noEmbeddedLibrary(let folder):
      "\(folder) is not there. This compiler has no Embedded Swift for WebAssembly; use the one of swift.org, 6.3."
    case .cannotRun(let program, let cause): "'\(program)' could not be run: \(cause)"
    case .failed(let program, let code): "'\(program)' ended with \(code). What it said stands above."
    case .cannotRead(let path, let cause): "\(path) could not be read: \(cause)"
    case .cannotWrite(let path, let cause): "\(path) could not be written: \(cause)"
    case .placeholder(let name, let count): "page.html holds {{\(name)}} \(count) times; it must be there once."
    case .endsElement(let tag, let file):
      "\(file) holds '\(tag)', which would end it inside the page. Write it otherwise."
    }
  }

  /// Whether what was typed is at fault, or where.
  var isWrongUse: Bool {
    switch self {
    case .unknownArgument, .missingOutput, .notThePackage: true
    default: false
    }
  }
}
