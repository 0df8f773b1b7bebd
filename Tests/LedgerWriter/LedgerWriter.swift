import ConsentLedger

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A process that tests let write to a ledger and be killed: `ledger-writer FOLDER append FIRST COUNT [STAGE]`,
/// `… erase NUMBER [STAGE]`, `… hold`. It prints the number of each record that was acknowledged.
@main enum LedgerWriter {
  static func main() {
    let words = CommandLine.arguments
    guard words.count > 2 else { exit(2) }
    do throws(LedgerProblem) {
      switch words[2] {
      case "append":
        let ledger = try Ledger(at: words[1], wait: 120, calls: Stage(words.dropFirst(5).first).calls)
        let first = Int(words[3]) ?? 0
        for number in first..<first + (Int(words[4]) ?? 0) {
          _ = try ledger.append(draft(number))
          tell("\(number)")
        }
      case "erase":
        let ledger = try Ledger(at: words[1], wait: 120, calls: Stage(words.dropFirst(4).first).calls)
        let erasure = ErasureRecord(target: id(Int(words[3]) ?? 0), fields: [.note], reason: .subjectRequest)
        _ = try ledger.erase(erasure, at: time, role: .editor)
        tell("erased")
      case "hold":
        let file = open(words[1] + "/lock", O_RDWR | O_CREAT, 0o600)
        guard flock(file, LOCK_EX) == 0 else { exit(3) }
        tell("held")
        while true { sleep(60) }
      default: exit(2)
      }
    } catch {
      exit(error.exitCode)
    }
  }

  private static let time = Timestamp("2026-11-20T09:00:00Z")!

  private static func id(_ number: Int) -> RandomID {
    let digits = String(number, radix: 16)
    return RandomID(hex: String(repeating: "0", count: 32 - digits.count) + digits)!
  }

  /// A planned release: the same for a number, whenever it is made.
  private static func draft(_ number: Int) -> Draft {
    let risk = RecordedRisk(
      thirdParty: .low, ofSelf: .low, thirdPartyPermille: 10, selfPermille: 20, model: "cv-risk-1")
    let release = ReleaseRecord(
      audience: .openSocial, channel: "linkedin", content: [.text], parties: 1, risk: risk, consents: [],
      textMatch: .notChecked, decision: .allow, reasons: ["P-NONE"], policy: "uk-case-post-v1", status: .planned,
      publishedAt: Day("2026-11-20"))
    return Draft(
      id: id(number), at: time, role: .doctor, caseID: CaseID("case-0a1b2c3d4e5f6g7h"), body: .release(release),
      personal: [PersonalValue(.actor, "Dr Example One")])
  }

  /// Straight to the system: what is told has been told when the process dies.
  private static func tell(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }
}
