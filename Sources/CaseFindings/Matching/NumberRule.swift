/// How one kind of number is written, labelled and checked.
struct NumberRule: Sendable {
  let kind: IdentifierKind
  let shapes: [CodeShape]
  /// The words that name it; with one of them right before it the shape is enough.
  let labels: WordSet
  /// Whether its check digit is right; nil where it has none.
  let check: (@Sendable ([UInt8]) -> Bool)?
  /// How sure its bare form is when its check digit is right; nil when it needs a label.
  let bare: Confidence?
  /// A further question to the bare form.
  let bareTest: (@Sendable (TokenizedDocument, Int, Int) -> Bool)?
  private let lengths: UInt64

  init(
    _ kind: IdentifierKind, _ shapes: StaticString..., labels: WordSet, bare: Confidence? = nil,
    check: (@Sendable ([UInt8]) -> Bool)? = nil,
    where bareTest: (@Sendable (_ text: TokenizedDocument, _ first: Int, _ last: Int) -> Bool)? = nil
  ) {
    self.kind = kind
    self.shapes = shapes.map { CodeShape($0) }
    self.labels = labels
    self.check = check
    self.bare = bare
    self.bareTest = bareTest
    lengths = self.shapes.reduce(0) { $0 | 1 << UInt64($1.length) }
  }

  /// Adds every number of a text that this rule knows.
  func addFindings(in text: TokenizedDocument, to findings: inout Findings) {
    for i in text.codes.indices where text.codes[i].ends & lengths != 0 {
      let code = text.codes[i]
      for shape in shapes {
        if shape.fits(code.form), add(code.form, shape.length, code, in: text, to: &findings) { break }
        if shape.fits(code.prefixed), add(code.prefixed, shape.length, code, in: text, to: &findings) { break }
      }
    }
  }

  private func add(
    _ form: CodeForm, _ length: Int, _ code: NumberCode, in text: TokenizedDocument, to findings: inout Findings
  ) -> Bool {
    let isLabelled = isLabelled(code, form, in: text)
    guard isLabelled || bare != nil && !text.continuesNumber(form.first) && !form.goesOn(after: length, in: text) else {
      return false
    }
    let (signs, last) = text.signs(length, from: form.first)
    if isLabelled, hasWords(form.first, last, in: text) { return false }
    let passes = check?(signs)
    var reasons: Reasons = isLabelled ? [.label, .shape] : .shape
    if let passes { reasons.insert(passes ? .checkDigit : .failedCheckDigit) }
    if !isLabelled, passes == false || !isInCapitals(form.first, last, in: text) { return false }
    if !isLabelled, let bareTest, !bareTest(text, form.first, last) { return false }
    findings.add(kind, form.first, through: last, in: text, isLabelled ? .certain : bare!, reasons)
    return true
  }

  private func isLabelled(_ code: NumberCode, _ form: CodeForm, in text: TokenizedDocument) -> Bool {
    if let cue = code.closeCue, labels.contains(text[cue.token].hash) { return true }
    guard let label = text.lastWord(in: labels, before: form.first, within: 4) else { return false }
    return !((label + 1)..<form.first).contains { text[$0].hasDigit }
  }

  /// `47-year`: words among the parts of a code that has several.
  private func hasWords(_ first: Int, _ last: Int, in text: TokenizedDocument) -> Bool {
    for i in first...last where last > first && text[i].isWord && text[i].length > 2 {
      if text[i].shape != .upper { return true }
    }
    return false
  }

  /// Bare codes are written in capitals.
  private func isInCapitals(_ first: Int, _ last: Int, in text: TokenizedDocument) -> Bool {
    for i in first...last where text[i].shape != .mark && text[i].shape != .digits {
      for j in text[i].lower..<text[i].upper where text.document.bytes[j] >= 0x61 { return false }
    }
    return true
  }
}

extension CodeForm {
  /// Whether more digits follow those of a shape.
  func goesOn(after count: Int, in text: TokenizedDocument) -> Bool {
    guard length > count else { return false }
    let last = text.signs(count, from: first).last
    let next = text[last + 1]
    return next.shape == .mark ? text[last + 2].hasDigit && next.gap == .none : next.hasDigit && next.gap == .space
  }
}
