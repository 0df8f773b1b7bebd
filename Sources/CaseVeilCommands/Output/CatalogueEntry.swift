import CaseFindings
import CaseJSON
import CaseVeil

/// One kind or one detector as lists show it.
struct CatalogueEntry {
  let name: String
  /// What it is, in one line.
  let meaning: String
  /// The detectors that find the kind, or the kinds that the detector finds.
  let others: [String]
  /// The countries whose own rules some detector knows; empty when there are none.
  let regions: [String]
  /// Invented sentences with the finding in brackets.
  let found: [String]
  /// Look-alikes that are left alone.
  let left: [String]

  /// A kind with two sentences, of different detectors where there are such, and one look-alike.
  init(_ kind: IdentifierKind) {
    let detectors = Detector.all.filter { $0.kinds.contains(kind) }
    name = kind.name
    meaning = kind.meaning
    others = detectors.map(\.name)
    regions = Self.names(of: detectors.flatMap(\.regions))
    let samples = detectors.map { $0.examples.compactMap { Self.bracketed($0, kind) } }
    let first = samples.compactMap(\.first)
    found = Array((first + samples.flatMap { $0.dropFirst() }).prefix(2))
    left =
      detectors.first.map { detector in
        let place = detector.kinds.firstIndex(of: kind) ?? 0
        return [Self.oneLine(detector.counterexamples[place % detector.counterexamples.count])]
      } ?? []
  }

  /// A detector with all its sentences.
  init(_ detector: Detector) {
    name = detector.name
    meaning = detector.summary
    others = detector.kinds.map(\.name)
    regions = Self.names(of: detector.regions)
    found = detector.examples.compactMap { Self.bracketed($0, nil) }
    left = detector.counterexamples.map(Self.oneLine)
  }

  var text: String {
    let places = regions.isEmpty ? "" : "; \(regions.joined(separator: ", "))"
    var text = "\(name)  \(meaning)\(others.isEmpty ? "" : "  (\(others.joined(separator: ", "))\(places))")\n"
    for sentence in found { text += "    found  \(sentence)\n" }
    for sentence in left { text += "    left   \(sentence)\n" }
    return found.isEmpty ? text + "    nothing looks for it yet\n" : text
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("name", name)
    writer.member("meaning", meaning)
    writer.list(IdentifierKind(named: name) == nil ? "kinds" : "detectors", others)
    writer.list("regions", regions)
    writer.list("found", found)
    writer.list("left", left)
    writer.endObject()
  }

  /// An example on one line with brackets for the marks of a kind, or of all; nil when it has none.
  private static func bracketed(_ example: String, _ kind: IdentifierKind?) -> String? {
    guard let marked = MarkedText(example) else { return nil }
    let spans = marked.expected.filter { kind == nil || $0.kind == kind }.map(\.span)
    if spans.isEmpty { return nil }
    var bytes = Array(marked.text.utf8)
    for span in spans.reversed() {
      bytes.insert(0x5D, at: span.upper)
      bytes.insert(0x5B, at: span.lower)
    }
    return oneLine(String(decoding: bytes, as: UTF8.self))
  }

  private static func oneLine(_ text: String) -> String {
    VisibleText.of(String(decoding: text.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self))
  }

  /// `northernIreland` as `Northern Ireland`, each once, in order.
  private static func names(of regions: [Region]) -> [String] {
    Region.allCases.filter(regions.contains).map { region in
      var name = ""
      for (i, letter) in "\(region)".enumerated() {
        if letter.isUppercase { name += " " }
        name += i == 0 || letter.isUppercase ? letter.uppercased() : String(letter)
      }
      return name.replacing("Isle Of", with: "Isle of")
    }
  }
}
