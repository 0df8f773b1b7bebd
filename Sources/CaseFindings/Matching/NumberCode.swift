import CaseLexicons

/// A stretch with digits that may be a number someone was given, and the word that names it.
struct NumberCode: Sendable {
  let run: CompactRun
  let cue: NumberCue?
  /// The signs from the run's first token on.
  let form: CodeForm
  /// The signs from the capitals right before it on: `TREM 7001 0101`.
  let prefixed: CodeForm
  /// How many signs a code of one of the two forms may have, as bits.
  var ends: UInt64 { form.ends | prefixed.ends }

  /// The cue when it is near enough to name this number.
  var closeCue: NumberCue? { cue.flatMap { $0.isClose ? $0 : nil } }

  /// Whether a label right before it says that it is someone's, whatever it looks like.
  private var isLabelled: Bool {
    guard let cue, cue.isStrong, cue.distance == 0 else { return false }
    return cue.kind != .caseReference && cue.kind != .otherNumber
  }

  /// Whether its first signs are so many digits and no digit follows.
  func isDigits(_ count: Int, in text: TokenizedDocument) -> Bool {
    form.ends >> UInt64(count) & 1 == 1 && form.letters & (1 << UInt64(count) - 1) == 0
      && !text.continuesNumber(run.first)
  }

  /// Every stretch of a text that could be one, in order: no date, dose, decimal, drug code, article or law.
  static func all(in text: TokenizedDocument) -> [NumberCode] {
    var codes: [NumberCode] = []
    CompactRun.forEach(in: text) { run in
      guard run.digits > 1 || run.letters > 0,
        !run.isDateOrQuantity(in: text) || run.isUnlikelyQuantity(in: text)
      else { return }
      let code = NumberCode(run, in: text)
      if !code.isLabelled, PublicCode.isPublic(run, in: text) { return }
      codes.append(code)
    }
    return codes
  }

  private init(_ run: CompactRun, in text: borrowing TokenizedDocument) {
    self.run = run
    let isLong = run.digits + run.letters >= 3
    cue = isLong ? NumberCue.beside(run, in: text) ?? NumberCue.before(run.first, in: text) : nil
    form = CodeForm(at: run.first, in: text)
    let before = text[run.first - 1]
    let isPrefix =
      text[run.first].gap == .space && before.length <= 5 && (before.shape == .upper || before.shape == .initial)
    prefixed = isPrefix ? CodeForm(at: run.first - 1, in: text) : .none
  }
}

extension CompactRun {
  /// What looks like a date or a quantity, but may be a number when a label says so.
  func isUnlikelyQuantity(in text: TokenizedDocument) -> Bool {
    isLongMeasured(in: text) || isTripleOfTwos(in: text) || isPairWithZero(in: text)
      || hasDot && !hasSlash && words == 0 && groups >= 3 && digits >= 9
  }

  /// `012-004`: no range starts or ends with a zero.
  private func isPairWithZero(in text: TokenizedDocument) -> Bool {
    groups == 2 && words == 0 && hasHyphen && shortest >= 2 && digits >= 5
      && (text[first].length > 2 && text.byte(first) == 0x30 || text[last].length > 2 && text.byte(last) == 0x30)
  }

  /// Six digits and more before a word that may be a unit or something else: `MRN 120450 M`.
  fileprivate func isLongMeasured(in text: TokenizedDocument) -> Bool {
    isMeasured && words == 0 && (groups == 1 && digits >= 6 || groups == 3 && hasHyphen && digits >= 8)
  }

  /// `12-34-56`: a sort code or a record number as well as a date.
  func isTripleOfTwos(in text: TokenizedDocument) -> Bool {
    groups == 3 && words == 0 && digits == 6 && hasHyphen && !hasSlash && !hasDot && text[first].length == 2
      && text[last].length == 2
  }
}
