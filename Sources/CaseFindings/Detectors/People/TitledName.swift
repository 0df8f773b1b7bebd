import CaseLexicons

extension Detector {
  /// A title and the name after it.
  ///
  /// - Looks like: `Mr James T.`, `Dr Nadia OSEI`, `Mr and Mrs Holt`, `Drs Holt and Moss`; the title is in the finding.
  /// - Confirmed by: the title; a weak one (`Sister`, `Captain`) needs a clear surname.
  /// - Confused with: MR (magnetic resonance) and MS (multiple sclerosis), `Maple Dr`, `the Dr. He said`, `dr asap`.
  /// - Source: own observation of notes and letters.
  static let titledName = Detector(
    "titled-name", finds: .clinicianName, .patientName, .relativeName, .personName,
    summary: "A title with the name after it: Mrs Smith-Jones, Dr. K.",
    examples: [
      "Reviewed by {{clinicianName|Dr Nadia OSEI}} today",
      "We met {{personName|Mrs Smith-Jones}} and {{personName|Mr. Tom B}}.",
      "A talk by {{clinicianName|Prof. de la Cruz}} on Monday",
      "Spoke to {{clinicianName|Dr Osei}} Consultant in Rheumatology",
      "{{patientName|Mrs Winter}} presented with cough. Told {{clinicianName|Sister Holt}}.",
      "letter to {{clinicianName|dr okonjo}} about this",
      "{{personName|Mr and Mrs Holt}} rang; {{clinicianName|Drs Moss and Osei}} agreed",
      "SEEN BY {{clinicianName|MR TARROWBY}} IN CLINIC",
      "{{personName|PC Dunmore}} took a statement",
      "With {{personName|PC 4412 Rudge}} and {{personName|Mr F.L.}} from next door",
      "Booked on {{clinicianName|Mr Holt}}'s list",
    ],
    counterexamples: [
      "MR brain normal, MR Spine pending, MS Clinic next week",
      "Doctor not present. Ask the Dr. He will know.",
      "If worse contact dr asap. A 16 Fr Foley was passed.",
      "Sister Ward closed; Major Depression since May",
      "She lives at 12 Maple Dr, near the park",
      "ask the dr asap and the dr said so",
      "Doctor Informed. Nurse Aware. Dr Review Pending.",
      "MR CHOLANGIOGRAM WAS NORMAL TODAY",
    ]
  ) { text, findings in
    var after = 0
    let tokens = text.tokens
    for i in tokens.indices where i >= after && tokens[i].marks.contains(.title) {
      guard let title = Title(at: i, in: text) else { continue }
      let run = NameRun(at: title.name, in: text, isSure: !title.isWeak)
      let end = title.isPlural ? lastOfPlural(after: run.end, in: text) : run.end
      let isClinician = title.isProfessional || NameCue.isSigned(title.first, in: text)
      let kind = isClinician ? .clinicianName : NameRole.kind(title.first, end, in: text)
      findings.add(kind, title.first, through: end, in: text, title.isWeak ? .high : .certain, .title)
      after = end + 1
    }
  }

  /// `Drs Holt, Moss and Osei`: the last of the names that share a title.
  private static func lastOfPlural(after end: Int, in text: TokenizedDocument) -> Int {
    var last = end
    while true {
      var j = last + 1
      if text.isMark(j, ",") { j += 1 }
      if text.isWord(j, in: ands) || text.isMark(j, "&") { j += 1 }
      guard j > last + 1, text[j].gap == .space, text.isCapitalName(j), text.name(j).isListed || text.name(j).isFree
      else { return last }
      last = NameRun(at: j, in: text, isSure: true).end
    }
  }

  private static let ands = WordSet("and")
}
