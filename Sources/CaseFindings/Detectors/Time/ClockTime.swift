import CaseLexicons

extension Detector {
  /// Times of the day to the minute or the hour.
  ///
  /// - Looks like: `03:40`, `14:30`, `3.15pm`, `0340 hrs`, `3 a.m.`, `half past six`, `just after midnight`.
  /// - Confirmed by: two figures on both sides of a colon, *am*, *pm* or *hrs*, or *at* before it.
  /// - Confused with: ratios and titres (`1:40`), doses (`3.15`), durations in minutes, the hours of a drug chart.
  /// - Source: ISO 8601-1:2019, and ordinary written English.
  static let clockTime = Detector(
    "clock-time", finds: .clockTime,
    summary: "Clock time of something that happened.",
    examples: [
      "Collapsed at {{clockTime|03:40}}, theatre {{clockTime|14:30}}.",
      "Seen {{clockTime|3.15pm}}, arrest call {{clockTime|0340 hrs}}",
      "Woke around {{clockTime|3 am}} and at {{clockTime|7:05 p.m.}} again",
      "Rang at {{clockTime|half past six}}, died {{clockTime|just after midnight}}, woke at {{clockTime|5 o'clock}}.",
      "Found at {{clockTime|twenty past four in the morning}} by his wife.",
      "Op note: scrubbed {{clockTime|13.15}}, knife to skin {{clockTime|13.40}}; died {{clockTime|a little after midnight}}.",
    ],
    counterexamples: [
      "Potassium started 3.15, a closed loop at 3.15 mg, incision 13.75 cm",
      "Titre 1:40, adrenaline 1:1000, ratio of 10:20.",
      "Potassium at 3.15 and dose of 3.15 mg",
      "Score 12:70 and 3 amps",
      "Insulin at 8am and 8pm daily; the 22:00 dose; given at 06:00, 12:00 and 18:00.",
      "A tear at 3 o'clock, sutures from the 7 o'clock position, the clamp was attached at 9 o'clock; up until three to four months ago.",
      "Half to two tablets, twenty past patients, nil by mouth from midnight.",
      "Typed as HLA-DRB1*04:01 last year",
    ]
  ) { text, findings in
    var next = 0
    var isDosing = false
    let starts = ClockWords.starts
    for i in text.cued where i >= next {
      let token = text.tokens[i]
      guard token.hasDigit || token.marks.contains(.numberWord) || starts.contains(token.hash) else { continue }
      if let midnight = text.midnight(at: i) {
        findings.add(.clockTime, midnight.lowerBound, through: i, in: text, .high, .frame)
        continue
      }
      if let last = text.clockAfterDeed(at: i) {
        findings.add(.clockTime, i, through: last, in: text, .high, .frame)
        next = last + 1
        continue
      }
      let isCued = text.isWord(i - 1, in: ClockWords.cues)
      guard let last = text.clockTime(at: i, isCued: isCued) else { continue }
      isDosing = text.isListedTime(i) ? isDosing : text.isDosingTime(i, last)
      next = last + 1
      guard !isDosing, !text.hasWord(in: ClockWords.ratios, before: i, within: 4), !text.isMark(i - 1, "*") else {
        continue
      }
      findings.add(.clockTime, i, through: last, in: text, isCued ? .high : .likely, .shape)
    }
  }
}

extension TokenizedDocument {
  /// Whether a time follows another one in a list: `06:00, 12:00 and 18:00`.
  fileprivate func isListedTime(_ i: Int) -> Bool {
    guard isMark(i - 1, ",") || isWord(i - 1, in: ClockWords.joints) else { return false }
    return self[i - 2].hasDigit || isWord(i - 2, in: ClockWords.halves)
  }

  /// Whether a time belongs to a drug chart: *daily* or *dose* after it, *bd at* before it, or three times in a row.
  fileprivate func isDosingTime(_ first: Int, _ last: Int) -> Bool {
    if isWord(first - 1, in: ClockWords.cues), isWord(first - 2, in: ClockWords.doses) { return true }
    var end = last
    var times = 1
    while times < 6 {
      let joint = end + 1
      guard isMark(joint, ",") || isWord(joint, in: ClockWords.joints) else { break }
      let start = isWord(joint + 1, in: ClockWords.joints) ? joint + 2 : joint + 1
      guard let next = clockTime(at: start, isCued: true) else { break }
      end = next
      times += 1
    }
    return times >= 3 || isWord(end + 1, in: ClockWords.doses) && self[end + 1].gap <= .space
  }
}

enum ClockWords {
  static let starts = WordSet("half", "quarter", "midnight")
  static let joints = WordSet("and", "or", "&")
  static let halves = WordSet("am", "pm", "m", "hrs")
  static let doses = WordSet(
    "daily", "dose", "doses", "nocte", "mane", "od", "bd", "tds", "qds", "bid", "tid", "qid", "prn", "each", "every",
    "tablet", "tablets", "medication", "medications", "infusion", "observations")
  static let cues = WordSet(
    "at", "around", "about", "until", "till", "from", "by", "before", "after", "since", "approx", "approximately",
    "circa")
  static let ratios = WordSet("ratio", "titre", "titer", "dilution", "diluted", "ratios", "titres")
}
