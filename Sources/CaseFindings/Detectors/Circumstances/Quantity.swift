import CaseLexicons

extension Detector {
  /// Numbers that single a person out, and are not medicine.
  ///
  /// - Looks like: `won £3.2 million`, `weighing 312 kg`, `7 ft tall`, `his 43rd admission`, `27 marathons`,
  ///   `12 litres of cola a day`, `lives 40 miles away`.
  /// - Confirmed by: a currency; a measure of the body beyond the usual; what was counted.
  /// - Confused with: doses, results, vital signs and durations, which are never found.
  /// - Source: own observation of posts and case reports.
  static let quantity = Detector(
    "quantity", finds: .quantity,
    summary: "Money, an extreme measure of the body, an unusual count or distance.",
    examples: [
      "She won {{quantity|£3.2 million}} and gave away {{quantity|EUR 1,800}} and {{quantity|$40k}}.",
      "A man weighing {{quantity|312 kg}}, {{quantity|7 ft tall}}, with a BMI of {{quantity|74}}",
      "His {{quantity|43rd admission}}; collapsed after {{quantity|27 marathons}}.",
      "Drank {{quantity|12 litres}} of cola a day and lives {{quantity|40 miles}} away.",
      "Retired, {{quantity|one of the last three}}; admitted {{quantity|forty-seven times}} so far, smokes {{quantity|120 a day}}.",
      "Went {{quantity|340 days without a drink}}. Baby weighed {{quantity|6.4 kg}} at birth; he, 6y, weighs {{quantity|11 kg}}.",
      "{{quantity|47}} guests were ill, and she was one of {{quantity|ninety-two}} passengers.",
      "Fined {{quantity|five hundred euros}}; asking {{quantity|₹750}} for it. Owns {{quantity|23 cats}}.",
    ],
    counterexamples: [
      "Weight 72 kg, height 1.75 m, BMI 24. Lost 10 pounds. Given 2 litres of saline and 500 mg.",
      "20 cigarettes a day, 14 units a week, for 3 years. Drank 200 ml of juice. Walked 200 m.",
      "One of the last two doses; dialysis three times a week; ten times the upper limit. Baby weighed 3.4 kg.",
      "A child aged 4 weighing 16 kg. Seizure free for 400 days. Target 120 a day.",
      "In the trial 47 patients fell ill; one of 12 children; 3 guests were ill; 12 residents a day.",
      "Third admission this year. INR 2.1. Ran a 5 km race. A 30-day course; 2 cats.",
    ]
  ) { text, findings in
    for i in text.cued {
      let token = text.tokens[i]
      guard token.hasDigit || token.marks.contains(.numberWord) else { continue }
      let isTold = text.hasTell(near: i)
      if isTold, let sum = text.money(at: i) {
        findings.add(.quantity, sum.first, through: sum.last, in: text, .likely, .shape)
      } else if let last = text.crowdOfIll(at: i) {
        findings.add(.quantity, i, through: last, in: text, .likely, [.frame, .range])
      } else if let streak = text.longStreak(at: i) {
        findings.add(.quantity, streak.lowerBound, through: streak.upperBound, in: text, .likely, .frame)
      } else if let last = isTold ? text.singledOut(at: i) : text.countedOut(at: i) {
        findings.add(.quantity, i, through: last, in: text, .likely, [.frame, .range])
      }
    }
  }
}

extension TokenizedDocument {
  /// The last token of a measure, a count or a distance that few share and that starts here.
  fileprivate func singledOut(at i: Int) -> Int? {
    bodyMeasure(at: i) ?? strangeWeight(at: i) ?? unusualCount(at: i) ?? countedOut(at: i) ?? distance(at: i)
  }

  /// The last token of a count by words of every day: `one of the last three`, `forty-seven times`, `120 a day`.
  fileprivate func countedOut(at i: Int) -> Int? { oneOfLast(at: i) ?? manyTimes(at: i) ?? heavyHabit(at: i) }

  /// Whether a currency, a measure of the body or a thing that is counted stands near a number.
  ///
  /// Most numbers of a clinical text have none: the cheap first test.
  fileprivate func hasTell(near i: Int) -> Bool {
    let tells = QuantityTells.all
    for j in max(0, i - 8)..<min(tokens.count, i + 11) where tells.mayHold(tokens[j].hash) { return true }
    return false
  }
}

private enum QuantityTells {
  /// The first bytes of `$`, `£`, `¥`, `€` and the other signs of currencies: the hash of a mark.
  private static let signs = WordSet([0x24, 0xC2, 0xE2])
  static let all = CueFilter([signs] + MoneyWords.hearts + NumberTells.hearts + SingledOut.hearts)
}
