extension Detector {
  /// A phone, fax or bleep number.
  ///
  /// - Looks like: `01632 960001`, `07700 900001`, `(555) 555-0123`, `+44 20 7946 0001`.
  /// - Confirmed by: its national shape, or a label such as *tel*, *mobile*, *bleep*, *ext*.
  /// - Confused with: NHS and hospital numbers, dates, ranges of figures.
  /// - Source: Ofcom National Telephone Numbering Plan; NANPA; ITU-T E.164.
  static let phone = Detector(
    "phone", finds: .phone, summary: "Phone, fax, bleep and extension numbers.",
    examples: [
      "Tel: {{phone|01632 960001}} or {{phone|07700 900001}}", "ring {{phone|(01632) 960 001 ext 204}}.",
      "at {{phone|+44 (0)20 7946 0001}}, and {{phone|020 7946 0001}}",
      "Phone {{phone|555-0123}} or {{phone|(555) 555-0123}} or {{phone|555-555-0123}}",
      "bleep {{phone|2041}}", "bleep {{phone|#2041}}, DECT {{phone|20415}} or call {{phone|x2041}}",
      "baton phone {{phone|2041}}", "bleep me on {{phone|2231}}, T: {{phone|01632 960001}} M: {{phone|07700 900123}}",
      "{{phone|0044 20 7946 0001}}", "its phone number {{phone|1-555-555-0123}} in the system",
      "call her on {{phone|07700900001}} now",
    ],
    counterexamples: [
      "BP 120/80, from 2019-2021, on 12-03-2024", "NHS No 999 000 0018, MRN 01204503",
      "Values 100 200 3000 and 1.5-2.5", "call back in 10-14 days or 2024", "SSN 000-12-3456",
      "Dial 999, 111, 911 or 988", "magnified x1000, bleep at 3 am",
    ]
  ) { text, findings in
    var end = -1
    for number in text.numbers where number > end {
      if text[number].shape != .digits {
        if text.isLoneExtension(number) { findings.add(.phone, number, through: number, in: text, .high, .label) }
        continue
      }
      let first = text.startOfDialled(number)
      guard !text.continuesNumber(number) || first < number, let dialled = DialledNumber(at: first, in: text) else {
        continue
      }
      guard dialled.digits <= 16, let sureness = text.sureness(of: dialled) else { continue }
      end = dialled.last
      let start = first > 0 && text.isMark(first - 1, "#") ? first - 1 : first
      findings.add(.phone, start, through: dialled.last, in: text, sureness.confidence, sureness.reasons)
    }
  }
}

extension TokenizedDocument {
  /// The plus or the bracket before the first digits.
  fileprivate func startOfDialled(_ i: Int) -> Int {
    var first = i
    if isMark(first - 1, "("), self[first].gap == .none, isMark(first + 1, ")") { first -= 1 }
    if isMark(first - 1, "+"), self[first].gap == .none,
      self[first - 1].gap != .none || self[first - 2].shape == .mark || first == 1
    {
      first -= 1
    }
    return first
  }

  /// How sure it is that a number is dialled; nil when it is not.
  fileprivate func sureness(of number: DialledNumber) -> (confidence: Confidence, reasons: Reasons)? {
    let digit = number.hasPlus || isMark(number.first, "(") ? number.first + 1 : number.first
    let run = CompactRun(at: digit, in: self)
    guard run.words == 0 || run.words == 1 && run.last == number.last,
      self[digit].gap != .none || !isMark(digit - 1, "#") || isExtensionLabel(digit - 2),
      !DialledNumber.isQuantity(digit, in: self)
    else { return nil }
    let cue = NumberCue.before(number.first, in: self)
    if number.hasPlus { return (8...15).contains(number.digits) ? (.certain, .shape) : nil }
    if run.isDateOrQuantity(in: self), !(run.groups >= 4) { return nil }
    if cue?.kind == .phone, cue!.distance <= 3 {
      let isShort = number.digits < 5
      if isOnExtension(number, run) { return (.high, [.label, .frame]) }
      guard number.digits >= 3, !isShort || cue!.distance == 0 && !isBareYearOrAge(number),
        !run.isBareYear(in: self) || isExtensionLabel(cue!.token)
      else { return nil }
      if isShort || number.digits < 7, !isExtensionLabel(cue!.token) { return nil }
      return (.certain, .label)
    }
    if let cue, cue.kind != .phone, cue.isClose { return nil }
    if isWord(number.first - 1, in: Self.notDialled) { return nil }
    return number.hasNationalShape ? (.high, .shape) : nil
  }

  /// `bleep me on 2231`, `call the desk on 24412`.
  private func isOnExtension(_ number: DialledNumber, _ run: CompactRun) -> Bool {
    number.groups == 1 && (4...6).contains(number.digits) && !run.isBareYear(in: self)
      && isWord(number.first - 1, in: Self.dialledOn) && !isMark(number.last + 1, "/")
  }

  private static let dialledOn = WordSet("on", "via", "dial")

  private func isBareYearOrAge(_ number: DialledNumber) -> Bool { number.digits < 3 }

  private func isExtensionLabel(_ i: Int) -> Bool {
    isWord(i, in: Self.extensionLabels) || isWord(i - 1, in: Self.extensionLabels) && self[i].gap <= .space
  }

  /// `call x4432`
  fileprivate func isLoneExtension(_ i: Int) -> Bool {
    let token = self[i]
    guard (4...6).contains(token.length), byte(i) | 0x20 == 0x78, token.gap != .none else { return false }
    for j in (token.lower + 1)..<token.upper where !(0x30...0x39).contains(document.bytes[j]) { return false }
    guard let cue = NumberCue.before(i, in: self) else { return false }
    return cue.kind == .phone && cue.distance <= 2
  }

  private static let extensionLabels = WordSet(
    "bleep", "pager", "ext", "extn", "extension", "extensions", "dect", "baton", "bleeps", "handset")
  private static let notDialled = WordSet("pmid", "isbn", "issn", "doi")
}

extension DialledNumber {
  /// Written as numbers are in the United Kingdom, Ireland, Australia, New Zealand or North America.
  fileprivate var hasNationalShape: Bool {
    switch pattern {
    case 334: return start.0 > 0x30 && (hasBrackets || !isOnlySpaced) || start.0 == 0x30
    case 1334: return start.0 == 0x31
    case 433 where start == (0x31, 0x38) || start == (0x31, 0x33): return true
    default: break
    }
    if start == (0x30, 0x30) { return (12...15).contains(digits) && groups <= 6 }
    guard start.0 == 0x30 else { return false }
    if groups == 1 { return digits == 11 && start.1 != 0x34 && start.1 != 0x36 || digits == 10 && start.1 != 0x36 }
    return (9...11).contains(digits) && (hasBrackets || groups <= 5)
  }
}
