import CaseVeil

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// How many people fit, on a scale on which each step is ten times as many: a line from the tenth to the ninetieth of a
/// hundred estimates, a dot at the middle one.
struct CrowdPicture {
  let rows: [(name: String, crowd: CrowdRange)]

  private static let width = 360.0
  private static let margin = 14.0
  private static let powers = 8.0

  var html: String {
    let bottom = 20.0 + Double(rows.count) * 36
    var svg = ""
    for (i, row) in rows.enumerated() { svg += Self.row(row.name, row.crowd, at: 24 + Double(i) * 36) }
    for (count, name) in [(1.0, "1"), (100, "100"), (1e4, "10,000"), (1e6, "1 million"), (1e8, "100 million")] {
      let anchor = count == 1 ? "start" : count == 1e8 ? "end" : "middle"
      let shift = count == 1 ? -4.0 : count == 1e8 ? 10 : 0
      svg += Self.text(name, Self.x(count) + shift, bottom + 14, anchor: anchor)
    }
    svg += Self.text("20 people", Self.x(20), 10, anchor: "middle")
    return """
      <h3>How many people fit</h3>
      <figure>
      <svg viewBox="0 0 \(Int(Self.width)) \(Int(bottom) + 20)" role="img" aria-label="\(ReportPage.escaped(label))">\(svg)</svg>
      <figcaption class="soft"><small>Each rule is ten times as many. The line holds 80 of 100 estimates,
      the dot is the middle one. The dashed rule stands at 20 people: with fewer, a guess by someone who knows the patient is
      often right. In words: \(ReportPage.escaped(label)).</small></figcaption>
      </figure>
      """
  }

  private var label: String { rows.map { "\($0.name): \($0.crowd.text)" }.joined(separator: "; ") }

  private static func row(_ name: String, _ crowd: CrowdRange, at y: Double) -> String {
    let (low, middle, high) = (x(Double(crowd.low)), x(Double(crowd.middle)), x(Double(crowd.high)))
    let line = number(y + 14)
    var svg = text(name, margin - 4, y, anchor: "start")
    for power in 0...Int(powers) { svg += rule("rule", x(pow(10, Double(power))), below: y) }
    svg += rule("limit", x(20), below: y)
    if high > low {
      svg += "<line class=\"band\" x1=\"\(number(low))\" x2=\"\(number(high))\" y1=\"\(line)\" y2=\"\(line)\"/>"
    }
    return svg + "<circle class=\"dot\" cx=\"\(number(middle))\" cy=\"\(line)\" r=\"5\"/>"
  }

  /// A rule beside the line of a row; it runs through no words.
  private static func rule(_ name: String, _ x: Double, below y: Double) -> String {
    "<line class=\"\(name)\" x1=\"\(number(x))\" x2=\"\(number(x))\" y1=\"\(number(y + 5))\" y2=\"\(number(y + 23))\"/>"
  }

  static func text(_ text: String, _ x: Double, _ y: Double, anchor: String) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\">\(ReportPage.escaped(text))</text>"
  }

  private static func x(_ count: Double) -> Double {
    margin + min(powers, max(0, log10(max(1, count)))) / powers * (width - 2 * margin)
  }

  /// To a tenth.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
