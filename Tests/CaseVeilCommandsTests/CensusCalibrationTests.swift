import CaseVeil
import Foundation
import Testing

@testable import CaseVeilCommands

@Suite struct CensusCalibrationTests {
  private static let table = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/data/census2011-micro-50k.tsv").standardized

  /// Skipped, and said so by its condition, where the census file is not beside the project.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: table.path), "the census file is not beside this project"))
  func crowdsAreEstimatedWithinTheirIntervals() throws {
    let calibration = try #require(CensusCalibration.run(Array(try Data(contentsOf: Self.table))))
    let all = Double(calibration.persons)
    let coverage = Double(calibration.covered) / all
    let below = Double(calibration.below) / all
    let caught = Double(calibration.fewCaught) / Double(calibration.few)
    print(
      "coverage \(coverage) below \(below) error \(calibration.expectedError) caught \(caught) flagged",
      Double(calibration.manyFlagged) / Double(calibration.many))
    #expect(coverage >= 0.80)
    #expect(below <= 0.05)
    #expect(calibration.expectedError <= 0.02)
    #expect(caught >= 0.97)
  }
}
