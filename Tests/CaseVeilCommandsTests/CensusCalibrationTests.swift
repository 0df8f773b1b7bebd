import CaseVeil
import Foundation
import Testing

@testable import CaseVeilCommands

@Suite struct CensusCalibrationTests {
  private static let table = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/data/census2011-micro-50k.tsv").standardized

  /// A sample of the persons; `evaluate --risk` of the release binary takes them all.
  ///
  /// Skipped, and said so by its condition, where the census file is not beside the project.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: table.path), "the census file is not beside this project"))
  func crowdsAreEstimatedWithinTheirIntervals() throws {
    let bytes = Array(try Data(contentsOf: Self.table))
    let calibration = try #require(CensusCalibration.run(bytes, sets: 60, personsInASet: 12))
    #expect(calibration.cases.count == 720)
    #expect(calibration.coverage(of: 0.8) >= 0.78)
    #expect(calibration.tooFew(for: 0.8) <= 0.06)
    #expect(calibration.expectedError <= 0.03)
    #expect(calibration.flagged(sizes: 1...10) >= 0.95)
  }

  @Test func aTableOfOtherThingsIsRefused() {
    #expect(CensusCalibration.run(Array("sex\tage\n1\t2\n".utf8)) == nil)
    #expect(CensusCalibration.run([]) == nil)
  }
}
