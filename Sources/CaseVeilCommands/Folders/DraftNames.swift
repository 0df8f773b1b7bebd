import CaseFindings
import CaseVeil

/// The names of the files that a folder's drafts get. Names are text too: one that may tell of somebody is numbered.
struct DraftNames {
  /// By the paths of the texts, in their order.
  let names: [String]
  /// Which of them have a number in place of the file's own name.
  let isNumbered: [Bool]

  /// - Parameter paths: All texts of the folder, sorted: numbers must not depend on which of them are written.
  init(_ paths: [String], by veil: Veil) {
    let parts = paths.map { $0.split(separator: "/").map(String.init) }
    var taken: Set<String> = []
    var known: [String: Bool] = [:]
    func mayStay(_ name: String) -> Bool {
      if let stays = known[name] { return stays }
      let stays = Self.mayStay(name, veil)
      known[name] = stays
      return stays
    }
    for parts in parts {
      for folder in parts.dropLast() where mayStay(folder) { taken.insert(folder) }
      if let file = parts.last { taken.insert(Self.stem(file).name) }
    }
    var folders: [String: String] = [:]
    var counts: [String: Int] = [:]
    var isNumbered: [Bool] = []
    func numbered(_ word: String) -> String {
      while true {
        let number = (counts[word] ?? 0) + 1
        counts[word] = number
        let name = "\(word)-\(number < 10 ? "0" : "")\(number)"
        if !taken.contains(name) { return name }
      }
    }
    var names: [String] = []
    var used: Set<String> = []
    for parts in parts {
      var path = ""
      var original = ""
      for folder in parts.dropLast() {
        original += folder + "/"
        if folders[original] == nil { folders[original] = mayStay(folder) ? folder : numbered("folder") }
        path += (folders[original] ?? folder) + "/"
      }
      let (stem, ending) = Self.stem(parts.last ?? "")
      let stays = mayStay(stem)
      isNumbered.append(!stays)
      let name = stays ? stem : numbered("case")
      var draft = path + (name.hasSuffix("-draft") ? name : name + "-draft") + ending
      if !used.insert(draft).inserted {
        draft = path + numbered("case") + "-draft" + ending
        used.insert(draft)
      }
      names.append(draft)
    }
    self.names = names
    self.isNumbered = isNumbered
  }

  /// Whether nothing is found in a name, and all its words are harmless.
  private static func mayStay(_ name: String, _ veil: Veil) -> Bool {
    guard FileNameWords.mayStay(name, keeping: veil.terms.keep) else { return false }
    let words = String(name.map { "_-.".contains($0) ? " " : $0 })
    return veil.review(Document(words)).plan.edits.isEmpty
  }

  /// A name without its ending, and the ending in small letters.
  private static func stem(_ name: String) -> (name: String, ending: String) {
    guard let dot = name.lastIndex(of: ".") else { return (name, "") }
    return (String(name[..<dot]), name[dot...].lowercased())
  }
}
