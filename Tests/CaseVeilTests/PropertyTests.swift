import CaseFindings
import Foundation
import Testing

@testable import CaseVeil

/// What holds for every text: shown on vignettes put together at random from a seed.
@Suite struct PropertyTests {
  static let policies = RedactionPolicy.names
  static let seeds = Array(0..<80 as Range<UInt64>)

  @Test(arguments: policies) func oneStepAFindingAndEditsInOrder(_ policy: String) throws {
    for seed in Self.seeds {
      let vignette = try #require(Vignette(RandomVignette.text(seed: seed)))
      let plan = try vignette.review(under: .named(policy)).plan
      #expect(plan.steps.count >= vignette.findings.count)
      #expect(Set(plan.steps.map(\.finding.span)).count == plan.steps.count)
      var end = 0
      for edit in plan.edits {
        #expect(edit.span.lower >= end && edit.span.upper <= plan.document.bytes.count)
        end = edit.span.upper
      }
      for step in plan.steps where step.action != .keep && !step.edits.isEmpty {
        #expect(
          plan.edits.contains { $0.span.lower <= step.finding.span.lower && $0.span.upper >= step.finding.span.upper }
            || plan.edits.contains { $0.span.overlaps(step.finding.span) })
      }
    }
  }

  @Test(arguments: policies) func noRemovedIdentifierIsLeft(_ policy: String) throws {
    for seed in Self.seeds {
      let vignette = try #require(Vignette(RandomVignette.text(seed: seed)))
      let redacted = try vignette.review(under: .named(policy)).redacted.text
      for finding in vignette.findings {
        let kind = finding.kind.identifierClass
        guard kind == .id || kind == .contact || kind == .name || finding.kind == .hospital else { continue }
        let words = vignette.text.document[finding.span]
        #expect(!redacted.contains(words), "seed \(seed), \(finding.kind.name): \(redacted)")
        let digits = words.filter(\.isNumber)
        if kind == .id { #expect(!redacted.filter(\.isNumber).contains(digits), "seed \(seed): \(redacted)") }
      }
    }
  }

  @Test(arguments: policies) func sameTextSameBytes(_ policy: String) throws {
    for seed in Self.seeds.prefix(40) {
      let vignette = try #require(Vignette(RandomVignette.text(seed: seed)))
      let first = try vignette.review(under: .named(policy)).redacted.bytes
      #expect(try vignette.review(under: .named(policy)).redacted.bytes == first)
    }
  }

  @Test(arguments: policies) func leavesNoTraceOfItsSeams(_ policy: String) throws {
    for seed in Self.seeds {
      let vignette = try #require(Vignette(RandomVignette.text(seed: seed)))
      let redacted = try vignette.review(under: .named(policy)).redacted.text
      for seam in ["  ", "()", " ,", " .", " a a ", " the a ", " an a ", " a an ", ",,", "( ", " )"] {
        #expect(!redacted.contains(seam), "seed \(seed), \(seam): \(redacted)")
      }
    }
  }

  @Test func mapsOffsetsThereAndBack() throws {
    for seed in Self.seeds.prefix(40) {
      let vignette = try #require(Vignette(RandomVignette.text(seed: seed)))
      let review = try vignette.review(under: .named("public-post"))
      let document = review.document.bytes
      for old in document.indices
      where !review.plan.edits.contains(where: { $0.span.lower <= old && old < $0.span.upper }) {
        let new = review.redacted.offsets.redactedOffset(old)
        if new < review.redacted.bytes.count, review.plan.edits.allSatisfy({ $0.span.lower != old }) {
          #expect(review.redacted.bytes[new] == document[old])
          #expect(review.redacted.offsets.originalOffset(new) == old)
        }
      }
    }
  }

  @Test func removesRepeatsThatNoDetectorSaw() throws {
    let text = "{{patientName|Ada Mossworth}} ({{nhsNumber|999 000 0018}}) slept. Mossworth, 9990000018, went home."
    let review = try #require(Vignette(text)).review(under: try .named("public-post"))
    #expect(
      review.redacted.text == "Patient A ([NHS number removed]) slept. Patient A, [NHS number removed], went home.")
    #expect(review.secondLook.added == 1, "the number; the name is linked to its first mention")
  }
}

/// Sentences put together at random; the same seed gives the same text.
enum RandomVignette {
  static func text(seed: UInt64) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func pick(_ list: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int((state >> 33) % UInt64(list.count))]
    }
    var sentences: [String] = []
    for _ in 0..<6 {
      var sentence = pick(sentencePieces)
      for (slot, fillers) in slots {
        while let range = sentence.range(of: slot) { sentence.replaceSubrange(range, with: pick(fillers)) }
      }
      sentences.append(sentence)
    }
    return sentences.joined(separator: pick([" ", "\n", "\r\n\r\n"]))
  }

  private static let sentencePieces = [
    "NAME, AGE NOUN, was seen at HOSPITAL.", "AGE NOUN from TOWN attended (NUMBER).",
    "He was moved to WARD, HOSPITAL, TOWN.",
    "Admitted DATE with sepsis; discharged DATE.", "Her KIN KINNAME called on PHONE.",
    "NAME's potassium was 3.1 mmol/L.",
    "NHS number: NUMBER, phone: PHONE.", "The JOB was reviewed by Dr CLINICIAN at the HOSPITAL.",
    "CLINICIAN (EMAIL) wrote to NAME.",
    "Seen WHEN, given 40 mg of furosemide.", "Lives at ADDRESS, TOWN, POSTCODE.",
    "The patient, NAME, a NATION JOB, slept.",
    "AGE NATION NOUN came at CLOCK.", "Ref (NUMBER) (PHONE), NATION.",
  ]
  private static let slots: [(String, [String])] = [
    ("KINNAME", ["{{relativeName|Idris}}", "{{relativeName|Bronwen Tallow}}"]),
    ("CLINICIAN", ["{{clinicianName|Nadia Osei}}", "{{clinicianName|Tom Birchall}}"]),
    ("NAME", ["{{patientName|Ada Mossworth}}", "{{patientName|Mr Rhodri Penhallow}}", "{{initials|RP}}"]),
    (
      "AGE",
      [
        "A {{age|47-year-old}}", "An {{age|82-year-old}}", "A {{age|7-year-old}}", "A {{age|93 year old}}",
        "{{age|19-year-old}}",
      ]
    ),
    (
      "NOUN",
      ["woman", "man", "right-handed man", "patient", "{{occupation|farrier}}", "retired {{occupation|lion tamer}}"]
    ),
    (
      "HOSPITAL", ["{{hospital|Foo General Hospital}}", "{{hospital|St Bar's Hospice}}", "{{hospital|Quux NHS Trust}}"]
    ),
    ("TOWN", ["{{town|Hexham}}", "{{town|Leeds}}", "{{town|Zzyzxton}}"]),
    ("WARD", ["{{ward|Ward 32}}", "{{ward|Bluebell Ward}}"]),
    ("DATE", ["on {{date|3 May 2023}}", "on {{date|9 May 2023}}", "in {{date|June 2024}}", "on {{date|2 January}}"]),
    ("KIN", ["son", "sister", "wife"]), ("PHONE", ["{{phone|01632 960 123}}", "{{phone|07700900456}}"]),
    ("NUMBER", ["{{nhsNumber|999 000 0018}}", "{{hospitalNumber|QX123456}}"]),
    ("EMAIL", ["{{email|n.osei@example.org}}"]),
    ("JOB", ["{{occupation|farrier}}", "{{occupation|teacher}}", "patient"]),
    ("WHEN", ["{{relativeDate|last Tuesday}}", "{{relativeDate|yesterday}}", "on {{relativeDate|Monday}}"]),
    ("CLOCK", ["{{clockTime|14:30}}", "{{clockTime|3 am}}"]),
    ("NATION", ["{{nationality|Irish}}", "{{nationality|Polish}}"]),
    ("ADDRESS", ["{{address|12 Mill Lane}}"]), ("POSTCODE", ["{{postcode|NE46 1AA}}"]),
  ]
}
