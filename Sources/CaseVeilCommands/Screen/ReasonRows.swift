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

  /// The strongest reasons that count for a question; what identifies alone is left out, and each thing told once.
  init(
    of report: RiskReport, in places: FindingPlaces, atMost most: Int, where counts: (Contribution) -> Bool
  ) {
    var rows: [Row] = []
    for reason in report.contributions where counts(reason) && rows.count < most {
      if case .direct = reason.part { continue }
      let row = Self.row(of: reason, in: places)
      if !rows.contains(where: { $0.mark == row.mark && $0.name == row.name }) { rows.append(row) }
    }
    self.rows = rows
  }

  private static func row(of reason: Contribution, in places: FindingPlaces) -> Row {
    guard let span = reason.finding.map({ places.review.findings[$0].span }) ?? reason.span else {
      return Row(mark: "–", name: reason.what, why: reason.why)
    }
    guard places.isNumbered else {
      return Row(mark: "", name: "\(reason.what) “\(places.words(of: span))”", why: reason.why)
    }
    guard let number = places.number(of: span) else {
      return Row(mark: "–", name: "\(reason.what) (line \(places.line(of: span)))", why: reason.why)
    }
    return Row(mark: "\(number)", name: reason.what, why: reason.why)
  }

  /// `1, 6 and 14 name; 3 NHS number`, or by lines; empty when nothing identifies alone.
  static func direct(of report: RiskReport, in places: FindingPlaces) -> String {
    var kinds: [(name: String, marks: [String])] = []
    for reason in report.contributions {
      guard case .direct(let kind) = reason.part, let span = reason.span else { continue }
      let mark =
        places.isNumbered
        ? places.number(of: span).map { "\($0)" } ?? "line \(places.line(of: span))" : "“\(places.words(of: span))”"
      let name = kind.displayName
      if let i = kinds.firstIndex(where: { $0.name == name }) {
        if !kinds[i].marks.contains(mark) { kinds[i].marks.append(mark) }
      } else {
        kinds.append((name, [mark]))
      }
    }
    return kinds.map { kind in
      let marks = NumberList.told(kind.marks)
      return places.isNumbered ? "\(marks) \(kind.name)" : "\(kind.name) \(marks)"
    }.joined(separator: "; ")
  }
}

extension Contribution {
  /// Whether it bears on what others can work out.
  var bearsOnOthers: Bool { growth > 1.2 || strangerFall > 0.01 }

  /// Whether it bears on what the patient knows.
  var bearsOnPatient: Bool { isCue || patientFall > 0.01 || part == .window }

  private var isCue: Bool { if case .cue = part { true } else { false } }
}
