import Testing

@testable import ConsentLedger

@Suite struct RecordTests {
  @Test func goldenLedgerIsReadAndWrittenByteForByte() throws {
    let bytes = try Vectors.bytes("ledger-golden/ledger.jsonl")
    let scan = LedgerScan(of: bytes[...])
    #expect(scan.problem == nil)
    #expect(scan.state.size == 12 && scan.state.bytes == bytes.count)
    var written: [UInt8] = []
    for entry in scan.state.entries {
      let (hash, line) = LedgerLine.bytes(of: entry.record)
      #expect(hash == entry.hash)
      written += line
    }
    #expect(written == bytes)
    let wanted = try #require(try Vectors.own("ledger-golden/expected.json")["ledger"] as? [String: Any])
    #expect(scan.state.entries.map(\.hash.hex) == wanted["record_hashes"] as? [String])
    #expect(scan.state.entries.map(\.byte) + [bytes.count] == wanted["line_starts"] as? [Int])
    #expect(scan.state.root.hex == wanted["root"] as? String)
    #expect(scan.state.frontier.hashes.map(\.hex) == wanted["frontier"] as? [String])
  }

  @Test func daysAreDaysOfTheCalendar() {
    #expect(Day("2026-11-03")?.number == 20_760 && Day("1970-01-01")?.number == 0)
    #expect(Day("2024-02-29")?.text == "2024-02-29" && Day("2026-02-29") == nil && Day("2026-13-01") == nil)
    #expect(Day("2024-02-29")?.adding(years: 1).text == "2025-02-28" && Day("26-01-01") == nil)
    for number in stride(from: Int32(-719_000), to: 2_900_000, by: 61) {
      let day = Day(number: number)
      #expect(Day(day.text) == day)
    }
    #expect(Timestamp("2026-11-03T08:00:00Z")?.text == "2026-11-03T08:00:00Z")
    #expect(Timestamp("2026-11-03T24:00:00Z") == nil && Timestamp("2026-11-03 08:00:00Z") == nil)
    #expect(Timestamp("1969-12-31T23:59:59Z")?.seconds == -1 && Timestamp(seconds: -1).text == "1969-12-31T23:59:59Z")
  }

  @Test func identifiersAreRandomAndReadBack() {
    let random = FixedBytes()
    for _ in 0..<200 {
      let caseID = CaseID(from: random.callAsFunction)
      #expect(CaseID(caseID.text) == caseID)
      let id = RandomID(from: random.callAsFunction)
      #expect(RandomID(hex: id.hex) == id)
    }
    #expect(CaseID("case-0a1b2c3d4e5f6g7h") != nil && CaseID("case-0a1b2c3d4e5f6g7i") == nil && CaseID("case-1") == nil)
    #expect(Party("p1")?.number == 1 && Party("p0") == nil && Party("p10") == nil && Party("x1") == nil)
  }
}
