import CaseFindings
import CaseLexicons

/// What the patient has.
///
/// Source: `conditions/rare-conditions.tsv` (Orphanet) for rare ones, `risk/rates.tsv` for common ones. A class of rare
/// diseases is taken as one in 2,000; a disease only called rare as one in 100,000.
extension PatientScore {
  private static let rareClassShare = 1.0 / 2_000
  private static let rareClassSigma = 1.0
  /// A common condition that no table holds.
  private static let unlistedShare = 0.02
  private static let unlistedSigma = 0.7
  private static let offeredSigma = 0.3
  /// Of a list of common illnesses the rarest tell most; the rest hardly anyone knows.
  private static let mostCommon = 5

  func addConditions(to details: inout [EvidenceDetail], _ notCounted: inout [NotCounted]) {
    var codes: Set<Int> = []
    var last: Int?
    for remark in remarks {
      switch remark.content {
      case .finding(.rareCondition):
        if let found = rare(remark, &codes, &notCounted) {
          details.append(found)
          last = found.factor == .rareCondition ? details.count - 1 : nil
        }
      case .rareClass where stands(remark):
        details.append(
          detail(
            .condition, .rareCondition, remark, share: Self.rareClassShare, sigma: Self.rareClassSigma,
            isPublished: false))
        last = details.count - 1
      case .frequency(let share) where stands(remark):
        guard let place = last, isNear(details[place].span, remark.span) else { continue }
        details[place] = offered(share, details[place])
      default: break
      }
    }
    addCommon(to: &details)
  }

  private func rare(_ remark: Remark, _ codes: inout Set<Int>, _ notCounted: inout [NotCounted]) -> EvidenceDetail? {
    guard let i = remark.finding, let named = RareFigure(of: reading.findings[i], in: reading.text) else { return nil }
    let finding = reading.findings[i]
    let fate = fates[i]
    if fate.change == .goes || !finding.reasons.isDisjoint(with: [.denied, .considered]) { return nil }
    if named.orphaCode != 0, !codes.insert(named.orphaCode).inserted { return nil }
    if isOfFamily(finding) {
      return fate.change == .stays ? familyHistory(named.share, named.sigma, remark) : nil
    }
    if fate.change != .stays {
      return detail(
        .condition, .rareCondition, remark, share: Self.rareClassShare, sigma: Self.rareClassSigma,
        isPublished: false)
    }
    let rate = named.isYearly ? named.share : nil
    return detail(
      .condition, .rareCondition, remark, share: named.isYearly ? named.share * window.years : named.share,
      sigma: named.sigma, isPublished: named.isPublished, ratePerYear: rate)
  }

  /// The detector takes any relative before a condition for its bearer; here the sentence must be the relative's.
  private func isOfFamily(_ finding: Finding) -> Bool {
    guard finding.reasons.contains(.ofFamily) else { return false }
    return reading.isOfRelative(finding.tokens.lowerBound)
      || reading.text.hasWord(in: RemarkWords.families, before: finding.tokens.lowerBound, within: 6)
  }

  private func isNear(_ a: TextSpan, _ b: TextSpan) -> Bool { b.lower >= a.upper ? b.lower - a.upper < 120 : false }

  private func offered(_ share: Double, _ old: EvidenceDetail) -> EvidenceDetail {
    EvidenceDetail(
      Detail(
        old.detail.attribute, share: share, spread: Self.offeredSigma, isPublished: true, step: old.detail.step),
      span: old.span, finding: old.finding, ratePerYear: nil, factor: old.factor)
  }

  /// The rarest of the common conditions; a general name adds nothing to a special one.
  private func addCommon(to details: inout [EvidenceDetail]) {
    var found: [EvidenceDetail] = []
    var names: [Rate] = []
    for remark in remarks {
      guard case .rate(let rate, let ofFamily) = remark.content, !rate.isInTime, stands(remark) else { continue }
      if ofFamily {
        if rate.perPerson < 0.002, let family = familyHistory(rate.perPerson, rate.sigma, remark) {
          found.append(family)
        }
        continue
      }
      if names.contains(where: { $0.covers(rate) }) || isImpossible(rate) { continue }
      names.append(rate)
      found.append(
        detail(
          .condition, rate.kind == .pregnancy ? .pregnancy : .commonCondition, remark,
          share: rate.perPerson * ratio(rate), sigma: sigma(rate.sigma), isPublished: rate.isPublished))
    }
    if let unlisted = remarks.first(where: { isUnlisted($0) }) {
      found.append(
        detail(
          .condition, .commonCondition, unlisted, share: Self.unlistedShare, sigma: Self.unlistedSigma,
          isPublished: false))
    }
    found.sort { $0.detail.lnShare < $1.detail.lnShare }
    details += found.prefix(Self.mostCommon)
  }

  /// An illness without a figure, not one inside a finding that has its own.
  private func isUnlisted(_ remark: Remark) -> Bool {
    if case .unlisted = remark.content { return remark.finding == nil }
    return false
  }

  /// A pregnancy told in the story of a man, of a child or of the old is another's.
  func isImpossible(_ rate: Rate) -> Bool {
    guard rate.kind == .pregnancy || rate.kind == .birth else { return false }
    return sex == .male || (age.map { $0.years.highest < 11 || $0.years.lowest > 60 } ?? false)
  }
}

extension Rate {
  /// Whether another name says no more than this one: the same figure, or its last word alone.
  func covers(_ other: Rate) -> Bool {
    if kind == other.kind, perPerson == other.perPerson, sigma == other.sigma { return true }
    let (own, others) = (Self.withoutPlural(name), Self.withoutPlural(other.name))
    return own.count >= others.count && own.suffix(others.count).elementsEqual(others)
  }

  /// `fibroids` as `fibroid`.
  private static func withoutPlural(_ name: String) -> ArraySlice<UInt8> {
    let bytes = ArraySlice(Array(name.utf8))
    return bytes.count > 4 && bytes.last == 0x73 && bytes.dropLast().last != 0x73 ? bytes.dropLast() : bytes
  }
}

extension CaseReading {
  /// Whether a token stands in a sentence of which a relative is the subject.
  func isOfRelative(_ token: Int) -> Bool { relatives[token] }
}
