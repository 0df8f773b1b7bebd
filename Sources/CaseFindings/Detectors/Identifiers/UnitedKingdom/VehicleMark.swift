import CaseLexicons

extension Detector {
  /// A vehicle's registration mark.
  ///
  /// - Looks like: `AB51 CDE`, `A123 BCD`, `ABC 123D`, `ABZ 1234`, and any short code after a label.
  /// - Confirmed by: the form of the current series; a word such as *car*, *van*, *reg* near; a label for plates of choice.
  /// - Confused with: postcodes, genes, laboratory codes.
  /// - Source: Driver and Vehicle Licensing Agency, form INF104.
  static let vehicleMark = Detector(
    "vehicle-mark", finds: .vehicleMark, summary: "Registration mark of a vehicle.",
    regions: [.england, .wales, .scotland, .northernIreland, .ireland],
    examples: [
      "hit by a van, {{vehicleMark|AB51 CDE}}, at speed", "a car with reg {{vehicleMark|A123 BCD}} stopped",
      "his motorbike ({{vehicleMark|ABC 123D}}) and taxi {{vehicleMark|AIZ 1204}}",
      "Reg: {{vehicleMark|K1 OSE}}; reg. {{vehicleMark|AB51CDE}}; reg no {{vehicleMark|AB51CDE}}",
      "seen in {{vehicleMark|QX62 YHT}} again",
      "number plate {{vehicleMark|161-D-12045}}",
      "wrote the reg, {{vehicleMark|ab51 cde}}, on a glove",
    ],
    counterexamples: [
      "CD34 POS and CD20 NEG cells", "A1 ABC genes and B12 LOW", "registered in 2019 at AB12 3CD",
      "The car hit a wall at 40 MPH", "reg 12 mg", "ABC 123 was normal",
    ]
  ) { text, findings in
    addSmallMarks(in: text, to: &findings)
    for code in text.codes where code.ends & lengthsOfMarks != 0 && (code.form.letters | code.prefixed.letters) != 0 {
      for form in [code.prefixed, code.form] {
        guard let mark = mark(form, code, in: text) else { continue }
        findings.add(.vehicleMark, form.first, through: mark.last, in: text, mark.confidence, mark.reasons)
        break
      }
    }
  }

  private static func addSmallMarks(in text: TokenizedDocument, to findings: inout Findings) {
    for i in text.numbers where text[i].shape == .mixed && text[i].length == 4 && text[i + 1].shape == .lower {
      let isNamed =
        text.hasWord(in: labelsOfMarks, before: i, within: 3) || text.hasWord(in: vehicles, before: i, within: 3)
      guard text[i + 1].length == 3, text[i + 1].gap == .space, isNamed,
        text.byte(i) > 0x60, text.document.bytes[text[i].lower + 1] > 0x60,
        text.document.bytes[text[i].lower + 2] < 0x3A, text.document.bytes[text[i].lower + 3] < 0x3A
      else { continue }
      findings.add(.vehicleMark, i, through: i + 1, in: text, .high, [.label, .shape])
    }
  }

  private static func mark(
    _ form: CodeForm, _ code: NumberCode, in text: TokenizedDocument
  ) -> (last: Int, confidence: Confidence, reasons: Reasons)? {
    guard let shape = allMarks.first(where: { $0.fits(form) }) else { return nil }
    let last = text.signs(shape.length, from: form.first).last
    guard last - form.first <= 1 || text.isDash(form.first + 1), text.isPlate(form.first, last) else { return nil }
    if text.hasWord(in: labelsOfMarks, before: form.first, within: 2)
      || code.cue.map({ $0.distance == 0 && text.isWord($0.token, in: labelsOfMarks) }) == true
    {
      return (last, .certain, [.label, .shape])
    }
    guard seriesMarks.contains(where: { $0.length == shape.length && $0.fits(form) }) else { return nil }
    if text.hasWord(in: vehicles, before: form.first, within: 8) { return (last, .high, [.frame, .shape]) }
    return seriesMarks[0].fits(form) && text.isCurrentSeries(form.first, last) ? (last, .likely, .shape) : nil
  }

  private static let lengthsOfMarks: UInt64 = 0b11_1111_0000
  private static let seriesMarks: [CodeShape] = [
    CodeShape("AA99AAA"), CodeShape("A999AAA"), CodeShape("A99AAA"), CodeShape("AAA999A"), CodeShape("AAA99A"),
    CodeShape("AAA9999"),
  ]
  private static let chosenMarks: [CodeShape] = [
    CodeShape("A9AAA"), CodeShape("AAA9A"), CodeShape("AAA999"), CodeShape("AAA99"), CodeShape("AA9999"),
    CodeShape("AA999"), CodeShape("999AAA"), CodeShape("99AAA"), CodeShape("9999AA"), CodeShape("999A99999"),
    CodeShape("99A9999"),
  ]
  private static let allMarks = seriesMarks + chosenMarks
  private static let labelsOfMarks = WordSet("reg", "registration", "plate", "plates", "vrm", "vrn", "rego")
  private static let vehicles = WordSet(
    "car", "van", "vehicle", "lorry", "truck", "motorbike", "motorcycle", "bike", "taxi", "bus", "ambulance", "driver",
    "drove", "driving", "parked", "ford", "vauxhall", "audi", "bmw", "toyota", "volkswagen", "vw", "peugeot", "nissan")
}

extension TokenizedDocument {
  /// Capitals and digits with no word of medicine between.
  fileprivate func isPlate(_ first: Int, _ last: Int) -> Bool {
    for i in first...last where self[i].shape != .mark {
      if self[i].flags.contains(.measured) { return false }
      guard self[i].shape == .digits || self[i].isCapital || self[i].shape == .mixed else { return false }
      for j in self[i].lower..<self[i].upper where document.bytes[j] >= 0x61 { return false }
    }
    return true
  }

  /// `AB51 CDE`: an age mark that was issued, letters that are used, and no word that a table knows.
  fileprivate func isCurrentSeries(_ first: Int, _ last: Int) -> Bool {
    let code = signs(7, from: first).code
    let age = CheckDigit.digit(code[2]) * 10 + CheckDigit.digit(code[3])
    guard (2...29).contains(age) || (51...79).contains(age), last > first, self[last].marks.isEmpty,
      !isWord(last, in: Self.results)
    else {
      return false
    }
    for byte in [code[0], code[1]] where byte == 0x49 || byte == 0x51 && byte == code[1] || byte == 0x5A {
      return false
    }
    return self[first].marks.isEmpty && !self[last].isProtected && !code[4...].contains(0x49)
      && !code[4...].contains(0x51)
  }

  /// Stand after the short form of a test.
  private static let results = WordSet(
    "neg", "pos", "low", "pcr", "max", "min", "nad", "ref", "abs", "mcg", "tds", "prn")
}
