import CaseFindings
import CaseVeil

/// What makes an answer so, in rows: by number where the text is marked, else by line and words.
struct ReasonRows {
  struct Row: Hashable {
    /// `8`, or nothing.
    let mark: String
    let name: String
    let why: String
  }

  let rows: [Row]

  /// The strongest reasons why others could work it out; what identifies alone is left out, each thing told once.
  init(ofOthers report: RiskReport, in places: FindingPlaces, atMost most: Int) {
    rows = Self.rows(report.contributions.filter { $0.bearsOnOthers }, in: places, atMost: most)
  }

  /// Why the patient would know: what only the patient lived through, then that few fit.
  init(ofPatient report: RiskReport, in places: FindingPlaces, atMost most: Int) {
    var rows = Self.rows(report.contributions.filter { $0.isCue }, in: places, atMost: most)
    if report.patient.crowd.high <= 1000, report.contributions.contains(where: { !$0.isCue && $0.bearsOnOthers }) {
      rows.append(Row(mark: "–", name: "the details above", why: report.patient.crowd.text))
    }
    self.rows = rows
  }

  private static func rows(_ reasons: [Contribution], in places: FindingPlaces, atMost most: Int) -> [Row] {
    var rows: [Row] = []
    for reason in reasons where rows.count < most && !reason.isDirect {
      let row = row(of: reason, in: places)
      if !rows.contains(where: { $0.mark == row.mark && $0.name == row.name }) { rows.append(row) }
    }
    return rows
  }

  private static func row(of reason: Contribution, in places: FindingPlaces) -> Row {
    let span = reason.finding.map { places.review.findings[$0].span } ?? reason.span
    guard let span, places.naming != .kinds else {
      let name = span == nil && reason.part == .window ? "how soon it is posted" : reason.what
      return Row(mark: "–", name: name, why: reason.why)
    }
    if places.naming == .words {
      return Row(mark: "", name: "\(reason.what) “\(places.words(of: span))”", why: reason.why)
    }
    guard let number = places.number(of: span) else {
      return Row(mark: "–", name: "\(reason.what) “\(places.words(of: span))”", why: reason.why)
    }
    return Row(mark: "\(number)", name: reason.what, why: reason.why)
  }

  /// `1, 6 and 14 name; 3 NHS number`, or by lines; empty when nothing identifies alone.
  static func direct(of report: RiskReport, in places: FindingPlaces) -> String {
    var kinds: [(name: String, marks: [String])] = []
    for reason in report.contributions {
      guard case .direct(let kind) = reason.part, let finding = reason.finding else { continue }
      let marks = places.marks(of: [finding])
      if let i = kinds.firstIndex(where: { $0.name == kind.displayName }) {
        kinds[i].marks += marks.filter { !kinds[i].marks.contains($0) }
      } else {
        kinds.append((kind.displayName, marks))
      }
    }
    return kinds.map { kind in
      let marks = NumberList.told(kind.marks)
      if marks.isEmpty { return kind.name }
      return places.isNumbered ? "\(marks) \(kind.name)" : "\(kind.name) \(marks)"
    }.joined(separator: "; ")
  }
}

extension Contribution {
  /// Whether it bears on what others can work out.
  var bearsOnOthers: Bool { growth > 1.2 || strangerFall > 0.01 }

  /// Whether it is something by which patients know themselves.
  var isCue: Bool { if case .cue = part { true } else { false } }

  /// Whether it identifies alone.
  var isDirect: Bool { if case .direct = part { true } else { false } }
}
