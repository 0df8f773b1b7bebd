import CaseLexicons

extension Detector {
  /// Conditions that fewer than one person in 2,000 has.
  ///
  /// - Looks like: `Erdheim-Chester disease`, `haemophagocytic lymphohistiocytosis (HLH)`, `known EDS`.
  /// - Confirmed by: a name in the table; an acronym by the name it stands for elsewhere, or by *has*, *known*.
  /// - Confused with: common conditions of like names, vaccines, acronyms of everyday medicine.
  /// - Source: `conditions/rare-conditions.tsv`. How surely it identifies falls as the condition gets commoner: at two
  ///   in 100,000, or where no figure is known, it is below the line of the public policies, since medicine stays; and
  ///   where the words around say that it is not there, only thought of, or a relative's.
  static let rareCondition = Detector(
    "rare-condition", finds: .rareCondition,
    summary: "Condition that fewer than one person in 2,000 has, by name or by a known acronym.",
    examples: [
      "She has {{rareCondition|Erdheim-Chester disease}} and asthma.",
      "Known {{rareCondition|HLH}}; {{rareCondition|haemophagocytic lymphohistiocytosis}} since May.",
      "{{rareCondition|Hemophagocytic lymphohistiocytosis}} ({{rareCondition|HLH}}) was treated. {{rareCondition|HLH}} relapsed.",
      "What is {{rareCondition|moyamoya disease}}?",
      "No evidence of {{rareCondition|phaeochromocytoma}}; ?{{rareCondition|porphyria}} instead.",
      "Family history of {{rareCondition|Huntington's disease}}, two {{rareCondition|neuroblastomas}}.",
      "Has {{rareCondition|Marfan's}}; {{rareCondition|osteogenesis imperfecta type III}}. Told of {{rareCondition|Behçet’s disease}} and {{rareCondition|Stevens–Johnson syndrome}}",
    ],
    counterexamples: [
      "Known asthma, type 2 diabetes, Crohn's disease, lupus and multiple sclerosis.",
      "Tetanus booster given, rabies vaccine advised, diphtheria toxoid too.",
      "The EDS and the CF were discussed, the LAM count was high.",
      "Dr Lewis-Sumner and Mrs Addison agreed. He has Addison's book, with Crohn's.",
    ]
  ) { text, findings in
    let named = text.namedConditions()
    for condition in named { text.addCondition(condition, to: &findings) }
    for condition in text.ownedConditions() { text.addCondition(condition, to: &findings) }
    for condition in text.conditionAcronyms(of: named) { text.addCondition(condition, to: &findings) }
  }
}

/// A rare condition as it stands in a text.
struct NamedCondition {
  let tokens: Range<Int>
  let row: ConditionRow
}

extension TokenizedDocument {
  /// The conditions that stand with their names, in order, the longest names only.
  fileprivate func namedConditions() -> [NamedCondition] {
    var found: [NamedCondition] = []
    var end = 0
    for i in conditionStarts() {
      var last: Int?
      if let phrase = phrase(at: i, marked: [.rareCondition, .commonCondition]),
        !phrase.marks.contains(.commonCondition)
      {
        last = phrase.end
      }
      if last == nil, tokens[i].marks.contains(.rareCondition), tokens[i].length > 2 { last = i + 1 }
      guard let last, i >= end, isCondition(i..<last) else { continue }
      guard let row = ConditionRow(rare: conditionName(i..<last)) else { continue }
      found.append(NamedCondition(tokens: i..<last, row: row))
      end = last
    }
    return found
  }

  /// The tokens at which a name of the tables starts, in order.
  private func conditionStarts() -> [Int] {
    var starts: [Int] = []
    for phrase in phrases where phrase.marks.contains(.rareCondition) { starts.append(phrase.first) }
    for i in cued where tokens[i].marks.contains(.rareCondition) { starts.append(i) }
    return starts.count > 1 ? starts.sorted() : starts
  }

  /// Whether the words name a condition here: no vaccine against it, no person of that name.
  private func isCondition(_ tokens: Range<Int>) -> Bool {
    if isWord(tokens.upperBound, in: ConditionWords.vaccines) { return false }
    if self[tokens.lowerBound - 1].marks.contains(.title), self[tokens.lowerBound].isCapital { return false }
    return !(isDash(tokens.upperBound) && isWord(tokens.upperBound + 1, in: ConditionWords.vaccines))
  }

  /// `has Huntington's`, `known Behçet's`: a disease or syndrome that is not called so.
  fileprivate func ownedConditions() -> [NamedCondition] {
    var found: [NamedCondition] = []
    for i in capitals where self[i + 1].shape == .possessive && self[i + 1].gap == .none {
      let next = self[i + 2]
      guard next.shape == .mark || next.gap >= .line || next.marks.contains(.functionWord),
        hasWord(in: ConditionWords.holders, before: i, within: 2)
      else { continue }
      let name = conditionName(i..<(i + 1))
      guard let row = ConditionRow(rare: name + " disease") ?? ConditionRow(rare: name + " syndrome") else { continue }
      found.append(NamedCondition(tokens: i..<(i + 2), row: row))
    }
    return found
  }

  /// The last token of a condition with its type: `osteogenesis imperfecta type III`.
  private func typeEnd(of tokens: Range<Int>) -> Int {
    let next = tokens.upperBound
    let isType = isWord(next, in: ConditionWords.types) && self[next].gap == .space && self[next + 1].gap == .space
    guard isType, self[next + 1].length <= 4, self[next + 1].hasDigit || self[next + 1].isCapital else {
      return next - 1
    }
    return next + 1
  }

  fileprivate func addCondition(_ condition: NamedCondition, to findings: inout Findings) {
    let row = condition.row
    var permille = row.identifies
    var reasons: Reasons = .rareCondition
    if let doubt = conditionDoubt(at: condition.tokens) {
      reasons.insert(doubt)
      permille = doubt == .ofFamily ? 650 : 550
    }
    findings.add(
      .rareCondition, condition.tokens.lowerBound, through: typeEnd(of: condition.tokens), in: self,
      Confidence(permille: permille), reasons, fact: .condition(orphaCode: row.orphaCode, broaderCode: row.broaderCode))
  }
}

extension ConditionRow {
  /// How surely it identifies, in thousandths. Of an illness that passes, ten years' patients are counted.
  fileprivate var identifies: Int {
    if basis == "unknown" { return 650 }
    let figure = basis.hasPrefix("incidence") ? perHundredThousand * 10 : perHundredThousand
    return figure >= 2 ? 650 : figure > 0.5 ? 750 : 900
  }
}
