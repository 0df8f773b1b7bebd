/// What was typed after the program's name.
struct Arguments {
  private(set) var output = ".build/page/caseveil.html"

  init(_ typed: [String]) throws(PageProblem) {
    var words = typed[...]
    while let word = words.popFirst() {
      guard word == "--out" else { throw .unknownArgument(word) }
      guard let path = words.popFirst() else { throw .missingOutput }
      output = path
    }
  }
}
