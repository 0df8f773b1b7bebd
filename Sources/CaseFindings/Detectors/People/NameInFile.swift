import CaseLexicons

extension Detector {
  /// A person's name inside the name of a file or an account.
  ///
  /// - Looks like: `Tallow_Elin_CT.pdf`, `elin-tallow-rash.jpg`, `JHolt_discharge.docx`, `elin.tallow`.
  /// - Confirmed by: the ending of a file, and a listed or unknown name among its parts.
  /// - Confused with: `scan_knee_final.pdf`, `e.g.`, web addresses.
  /// - Source: own observation of messages with attachments.
  static let nameInFile = Detector(
    "name-in-file", finds: .personName,
    summary: "A name inside a file name: Tallow_Elin_CT.pdf.",
    examples: [
      "See {{personName|Tallow_Elin}}_CT.pdf for details",
      "The photo {{personName|elin-tallow}}-rash.jpg is there",
      "Saved as {{personName|JTarrowby}}_discharge.docx today",
      "The account {{personName|elin.tallow}} was used",
    ],
    counterexamples: [
      "Attached scan_knee_final.pdf and blood_results.docx",
      "Use e.g. this or i.e.that and file.pdf",
      "Version 2.0.pdf and X-ray_left.png",
    ]
  ) { text, findings in
    for dot in text.marks where text[dot + 1].gap == .none && text[dot + 1].isWord && text.isMark(dot, ".") {
      let i = dot + 1
      if fileEndings.contains(text[i].hash), text[i - 1].gap == .none {
        guard let name = name(inFileUpTo: i - 2, in: text) else { continue }
        findings.add(.personName, name.lowerBound, through: name.upperBound, in: text, .likely, [.givenName, .shape])
      } else if isAccount(i - 2, in: text) {
        findings.add(.personName, i - 2, through: i, in: text, .likely, [.givenName, .shape])
      }
    }
  }

  /// The first run of name parts in a file's name that ends at a token.
  private static func name(inFileUpTo last: Int, in text: TokenizedDocument) -> ClosedRange<Int>? {
    var first = last
    while first > 0, text[first].gap == .none, last - first < 16 { first -= 1 }
    var i = first
    while i <= last {
      var end = i
      while isPart(end, in: text), end + 2 <= last, isJoint(end + 1, in: text), isPart(end + 2, in: text) { end += 2 }
      if end > i, (i...end).contains(where: { text.name($0).isGiven }) { return i...end }
      if isPart(i, in: text), isInitialAndSurname(i, in: text) || isSureAlone(i, in: text) { return i...i }
      i += 1
    }
    return nil
  }

  private static func isPart(_ i: Int, in text: TokenizedDocument) -> Bool {
    let word = text.name(i)
    guard text[i].isWord, text[i].length > 2, !word.isProtected, text[i].shape != .upper || text[i].length > 3,
      !text.isRemark(i), !text.isWord(i, in: fileWords)
    else { return false }
    return word.isListed && word.ambiguity < 2
      && text[i].marks.isDisjoint(with: [.medical, .functionWord, .month, .weekday, .clinicianRole])
      || word.isFree && !text[i].marks.contains(.abbreviation)
  }

  private static func isSureAlone(_ i: Int, in text: TokenizedDocument) -> Bool {
    let word = text.name(i)
    return word.isListed && word.ambiguity == 0 && max(word.given, word.surname) >= 40
      && text[i].marks.isDisjoint(with: [.place, .commonWord])
  }

  private static func isInitialAndSurname(_ i: Int, in text: TokenizedDocument) -> Bool {
    let token = text[i]
    guard token.shape == .capitalised, token.length > 4, text.name(i).isUnknown else { return false }
    let second = text.document.bytes[token.lower + 1]
    return second &- 0x41 < 26
  }

  private static func isJoint(_ i: Int, in text: TokenizedDocument) -> Bool {
    (text.isMark(i, "_") || text.isMark(i, ".") || text.isDash(i)) && text[i].gap == .none && text[i + 1].gap == .none
  }

  /// `elin.tallow`: a given name, a full stop and another name in small letters.
  private static func isAccount(_ i: Int, in text: TokenizedDocument) -> Bool {
    guard text[i].shape == .lower, text[i].gap > .none, text[i + 1].gap == .none, text[i + 2].shape == .lower,
      text[i + 2].length > 2, text[i + 3].gap > .none || text[i + 3].shape == .boundary
    else { return false }
    let given = text.name(i)
    let surname = text.name(i + 2)
    return given.isGiven && given.ambiguity < 2 && given.given >= 25 && !fileEndings.contains(text[i + 2].hash)
      && (surname.isSurname && surname.ambiguity < 2 || surname.isFree)
  }

  private static let fileEndings = WordSet(
    "pdf", "jpg", "jpeg", "png", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "txt", "csv", "zip", "mp4", "mov", "dcm",
    "heic", "tif", "tiff", "gif", "rtf", "odt", "msg", "eml", "mp3", "wav", "bmp", "dicom", "json", "html")
  private static let fileWords = WordSet(
    "img", "scan", "photo", "final", "draft", "copy", "letter", "report", "results", "image", "file", "document", "dsc",
    "screenshot", "upload", "download", "version", "new", "old", "left", "right", "referral", "consent", "form",
    "summary")
}
