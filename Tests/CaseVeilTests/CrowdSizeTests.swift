import Foundation
import Testing

@testable import CaseVeil

@Suite struct CrowdSizeTests {
  /// Vectors of the model's specification: ln λ, σ, E[1/K], 1/K at the tenth percentile, P(unique), K10, K50, K90.
  static let vectors: [[Double]] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Vectors/crowd-sizes.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map { Double($0)! } }
  }()

  @Test func allVectorsAreThere() { #expect(Self.vectors.count == 52) }

  @Test(arguments: vectors) func probabilitiesAgree(_ vector: [Double]) {
    let crowd = CrowdSize(lnMean: vector[0], spread: vector[1])
    #expect(abs(crowd.meanInverse - vector[2]) <= 0.002)
    #expect(abs(crowd.cautiousInverse - vector[3]) <= 0.002)
    #expect(abs(crowd.chanceUnique - vector[4]) <= 0.002)
  }

  @Test(arguments: vectors) func quantilesAgree(_ vector: [Double]) {
    let crowd = CrowdSize(lnMean: vector[0], spread: vector[1])
    for (share, wanted) in [(0.1, vector[5]), (0.5, vector[6]), (0.9, vector[7])] {
      let allowed = wanted <= 50 ? 1 : wanted * 0.02
      #expect(abs(Double(crowd.quantile(share)) - wanted) <= allowed, "at \(share)")
    }
  }

  @Test func exponentialAndLogarithmAgreeWithTheSystem() {
    var worst = 0.0
    for step in -6000...6000 {
      let x = Double(step) * 0.1137
      worst = max(worst, abs(Exponential.exp(x) / Foundation.exp(x) - 1))
    }
    #expect(worst < 1e-13)
    worst = 0
    for step in -3000...3000 where step != 0 {
      let x = Foundation.exp(Double(step) * 0.2291)
      worst = max(worst, abs(Exponential.log(x) / Foundation.log(x) - 1))
    }
    #expect(worst < 1e-13)
    #expect(Exponential.log(0) == -.infinity && Exponential.log(-1).isNaN && Exponential.exp(-800) == 0)
  }
}
