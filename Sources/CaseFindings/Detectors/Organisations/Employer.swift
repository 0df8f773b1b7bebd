import CaseLexicons

extension Detector {
  /// Firms and other places of work.
  ///
  /// - Looks like: capitals that end in Ltd, plc, Inc, Group, Garage, Bakery; `X & Sons`; `X, Y and Z LLP`.
  /// - Confirmed by: a word that is specific.
  /// - Confused with: departments (`Human Resources`), makers of drugs and devices, which protection keeps.
  /// - Source: Companies House and American usage.
  static let employer = Detector(
    "employer", finds: .employer,
    summary: "Firm or place of work, by its legal form or head word.",
    examples: [
      "Drives a van for {{employer|Lintonby Haulage Ltd}} at night.",
      "A roofer with {{employer|Tarrow & Sons}} until March.",
      "Her solicitors are {{employer|Quill, Tarrow and Brindle LLP}} of York.",
    ],
    counterexamples: [
      "Treated in group therapy; the group met weekly.",
      "Lives with Mary and sons.",
      "The hospital security was called.",
      "Closed with sutures (Ethicon Inc.) over a stent (Boston Scientific Corporation).",
    ]
  ) { text, findings in
    text.forEachOrganisation(.employerHead) { run in
      var first = run.first
      if text.isMaker(run.first) { return }
      if legalForms.contains(text[run.head].hash) { first = text.firstPartner(before: first) }
      findings.add(.employer, first, through: run.last, in: text, run.confidence, .headWord)
    }
    text.addLocalHeads([.organisationHead], of: .employer, to: &findings, heads: .workHeads)
    for last in text.capitals where familyWords.contains(text[last].hash) {
      guard text.isMark(last - 1, "&") || text.isWord(last - 1, in: .and), text[last - 2].isCapital else { continue }
      let first = text.firstWord(ofNameBefore: last - 2)
      findings.add(.employer, text.firstPartner(before: first), through: last, in: text, .high, .headWord)
    }
  }

  private static let legalForms = WordSet(
    "ltd", "limited", "llp", "plc", "inc", "llc", "co", "group", "partners", "associates", "solicitors")
  private static let familyWords = WordSet(
    "sons", "son", "daughters", "co", "bros", "company", "partners", "associates")
}

extension TokenizedDocument {
  /// The first of the names before a firm's last ones: `Quill, Tarrow and Brindle`.
  fileprivate func firstPartner(before first: Int) -> Int {
    var first = first
    while isMark(first - 1, ","), self[first].gap == .space, self[first - 2].isCapital,
      self[first - 2].marks.isDisjoint(with: [.functionWord, .place, .country, .month, .weekday])
    {
      first = firstWord(ofNameBefore: first - 2)
    }
    return first
  }
}

extension TokenizedDocument {
  /// Whether a firm in brackets made the drug or the device before them, and employs no one in the text.
  fileprivate func isMaker(_ first: Int) -> Bool {
    (isMark(first - 1, "(") || isMark(first - 1, ";") || isMark(first - 1, ",")) && isWord(first, in: makers)
  }
}

/// Makers of drugs and devices, by the first word of the name.
private let makers = WordSet(
  "medtronic", "boston", "ethicon", "abbott", "terumo", "asahi", "philips", "siemens", "johnson", "cook", "bard",
  "stryker", "zimmer", "biomet", "depuy", "synthes", "baxter", "braun", "fresenius", "olympus", "storz", "pentax",
  "fujifilm", "roche", "hoffmann", "novartis", "pfizer", "bayer", "sanofi", "glaxosmithkline", "gsk", "astrazeneca",
  "merck", "lilly", "amgen", "genentech", "gilead", "biogen", "abbvie", "takeda", "novo", "teva", "mylan", "sandoz",
  "jude", "edwards", "covidien", "intuitive", "karl", "hologic", "illumina", "qiagen", "thermo", "beckman", "dako",
  "leica", "zeiss", "alcon", "allergan", "smith", "ge", "becton", "janssen", "bristol-myers", "boehringer", "astellas",
  "daiichi", "eisai", "otsuka", "shionogi", "ipsen", "grifols", "csl", "lundbeck", "servier", "vertex", "regeneron")
