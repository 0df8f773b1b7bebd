import CaseVeil

/// How the patient's answer falls the later it is posted, over two years: each word's band drawn equally high.
struct WaitingPicture {
  let curve: WaitingCurve
  /// The day from which the waiting counts; nil when none was given.
  let start: CalendarDay?

  static let days = 730
  private static let (left, right, top, bottom) = (84.0, 352.0, 8.0, 168.0)
  /// The lines between the words.
  private static let limits = [0.0, 0.05, 0.2, 0.5, 0.95, 1.0]

  var html: String {
    """
    <figure>
    <svg viewBox="0 0 360 204" role="img" aria-label="\(ReportPage.escaped(sentences.joined(separator: " ")))">\(svg)</svg>
    <figcaption class="soft"><small>About, and never a promise: how fast an event is forgotten is a rough default, not a
    measurement. Each word's band is drawn equally high.</small></figcaption>
    </figure>
    """ + sentences.map { "<p>\(ReportPage.escaped($0))</p>\n" }.joined()
  }

  /// What the picture shows.
  var sentences: [String] {
    guard let first = curve.points.first, let last = curve.points.last else { return [] }
    let text =
      curve.losesTimes ? "The text after the plan, without the words that tell the time" : "The text after the plan"
    var sentences = ["\(text): the patient's answer is \(first.patient.word.text) if it is posted \(day(0))."]
    for fall in curve.falls {
      sentences.append("It falls to \(fall.word.text) when posted \(day(fall.days)) or later.")
    }
    if let first = curve.falls.first, first.days <= 14 {
      sentences.append(
        "Sooner than that, the day of posting itself tells when it was. About six months is the rough default.")
    }
    if curve.falls.isEmpty { sentences.append("Waiting two years lowers it by no band.") }
    if last.patient.word > .possible, !curve.falls.isEmpty {
      sentences.append("It is still \(last.patient.word.text) after two years: time alone is not enough.")
    }
    return sentences
  }

  /// `about May 2027`, or `about 6 months later`.
  func day(_ days: Int) -> String {
    guard let start else {
      if days == 0 { return "at once" }
      return days < 14
        ? "about \(days) days later"
        : days < 60 ? "about \((days + 3) / 7) weeks later" : "about \((days + 15) / 30) months later"
    }
    let day = start.adding(days: days)
    if days == 0 { return "on \(start.day) \(Self.months[start.month - 1]) \(start.year)" }
    return days < 60
      ? "about \(day.day) \(Self.months[day.month - 1]) \(day.year)" : "about \(Self.months[day.month - 1]) \(day.year)"
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  private var svg: String {
    var svg = ""
    for (i, word) in AnswerWord.allCases.enumerated() {
      let y = Self.y(band: Double(i))
      if i % 2 == 0 {
        svg +=
          "<rect class=\"wash\" x=\"\(Self.n(Self.left))\" width=\"\(Self.n(Self.right - Self.left))\" "
          + "y=\"\(Self.n(Self.y(band: Double(i + 1))))\" height=\"\(Self.n(y - Self.y(band: Double(i + 1))))\"/>"
      }
      svg += CrowdPicture.text(word.text, Self.left - 6, y - 12, anchor: "end")
      svg +=
        "<line class=\"rule\" x1=\"\(Self.n(Self.left))\" x2=\"\(Self.n(Self.right))\" y1=\"\(Self.n(y))\" y2=\"\(Self.n(y))\"/>"
    }
    for (days, name) in [(0, "now"), (182, "6 months"), (365, "1 year"), (547, "1½ years"), (730, "2 years")] {
      let anchor = days == 730 ? "end" : "middle"
      svg += CrowdPicture.text(name, Self.x(days), Self.bottom + 14, anchor: anchor)
    }
    for fall in curve.falls {
      let x = Self.n(Self.x(fall.days))
      svg +=
        "<line class=\"limit\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(Self.n(Self.top))\" y2=\"\(Self.n(Self.bottom + 18))\"/>"
    }
    if let fall = curve.falls.last {
      let isLeft = fall.days > Self.days / 2
      svg += CrowdPicture.text(
        day(fall.days), Self.x(fall.days) + (isLeft ? -4 : 4), Self.bottom + 30, anchor: isLeft ? "end" : "start")
    }
    let line = curve.points.map { "\(Self.n(Self.x($0.days))),\(Self.n(Self.y($0.patient.probability)))" }
    return svg + "<polyline class=\"band\" points=\"\(line.joined(separator: " "))\"/>"
  }

  private static func n(_ value: Double) -> String { CrowdPicture.number(value) }

  private static func x(_ days: Int) -> Double {
    left + Double(min(days, Self.days)) / Double(Self.days) * (right - left)
  }

  private static func y(band: Double) -> Double { bottom - band / 5 * (bottom - top) }

  private static func y(_ probability: Double) -> Double {
    let band = max(0, min(4, limits.lastIndex { $0 <= probability } ?? 0))
    return y(band: Double(band) + (probability - limits[band]) / (limits[band + 1] - limits[band]))
  }
}
