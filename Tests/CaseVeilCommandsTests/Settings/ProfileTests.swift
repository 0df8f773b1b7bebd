import Foundation
import Testing

@testable import CaseVeilCommands

/// The profile is for its owner's eyes.
@Suite struct ProfileTests {
  @Test func onlyItsOwnerCanReadIt() throws {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent("caseveil-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    var surroundings = Surroundings()
    surroundings.variable = { $0 == "HOME" ? home.path : nil }
    var profile = Profile()
    profile.values = ["author-named": "yes", "channel": "x"]
    let path = try profile.write(surroundings)
    #expect(path == home.path + "/.config/caseveil/profile.toml")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let folder = try FileManager.default.attributesOfItem(atPath: home.path + "/.config/caseveil")[.posixPermissions]
    #expect(folder as? Int == 0o700)
    #expect(try Profile.read(surroundings).values == profile.values)
  }

  @Test func withoutAHomeNothingIsRead() throws {
    var surroundings = Surroundings()
    surroundings.variable = { _ in nil }
    #expect(try Profile.read(surroundings).values.isEmpty)
    #expect(throws: CommandProblem.self) { _ = try Profile().write(surroundings) }
  }
}
