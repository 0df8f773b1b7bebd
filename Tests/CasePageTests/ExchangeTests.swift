import Foundation
import Testing

@testable import CasePage

/// What the page asks and what it is answered, byte for byte: the same files go through the engine in a browser.
///
/// `CASEVEIL_RECORD=1 swift test --filter ExchangeTests` writes the replies anew.
@Suite struct ExchangeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Exchanges")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".request.json") }.map { String($0.dropLast(13)) }.sorted()
  }()

  @Test func thereAreExchanges() { #expect(Self.names.count >= 12) }

  @Test(arguments: names) func replyIsAsWritten(_ name: String) throws {
    let request = try Data(contentsOf: Self.folder.appending(path: "\(name).request.json"))
    let file = Self.folder.appending(path: "\(name).reply.json")
    let reply = Page.answer(to: Array(request))
    if ProcessInfo.processInfo.environment["CASEVEIL_RECORD"] != nil { try Data(reply).write(to: file) }
    let expected = try Data(contentsOf: file)
    #expect(Array(expected) == reply, "\(name): \(String(decoding: reply.prefix(400), as: UTF8.self))")
    #expect((try? JSONSerialization.jsonObject(with: Data(reply))) != nil)
  }
}
