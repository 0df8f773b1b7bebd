/// The two functions that the estimates need and that no standard library has in the page's build.
enum Exponential {
  private static let lnTwoHigh = 0.693147180369123816490
  private static let lnTwoLow = 1.90821492927058770002e-10
  private static let lnTwo = 0.693147180559945309417

  /// e to the power x: relative error below 1e-14; 0 below -708, infinite above 709.78. O(1).
  ///
  /// x = k·ln 2 + r with |r| ≤ ln 2 / 2, the power series in r, and k put into the exponent.
  static func exp(_ x: Double) -> Double {
    if x != x { return x }
    if x > 709.78 { return .infinity }
    if x < -708 { return 0 }
    let times = Int64(x / lnTwo + (x < 0 ? -0.5 : 0.5))
    let k = Double(times)
    let r = (x - k * lnTwoHigh) - k * lnTwoLow
    let power = UInt64(bitPattern: 1022 + times) << 52
    return series(r) * Double(bitPattern: power) * 2
  }

  /// 1 + r + r²/2 + … + r¹⁴/14!, which leaves out less than 1e-18; from the last term on.
  @inline(__always)
  private static func series(_ r: Double) -> Double {
    var sum = 1 + r * (1 / 14.0)
    sum = 1 + r * (1 / 13.0) * sum
    sum = 1 + r * (1 / 12.0) * sum
    sum = 1 + r * (1 / 11.0) * sum
    sum = 1 + r * (1 / 10.0) * sum
    sum = 1 + r * (1 / 9.0) * sum
    sum = 1 + r * (1 / 8.0) * sum
    sum = 1 + r * (1 / 7.0) * sum
    sum = 1 + r * (1 / 6.0) * sum
    sum = 1 + r * (1 / 5.0) * sum
    sum = 1 + r * (1 / 4.0) * sum
    sum = 1 + r * (1 / 3.0) * sum
    sum = 1 + r * (1 / 2.0) * sum
    return 1 + r * sum
  }

  /// The natural logarithm: relative error below 1e-14 away from 1; minus infinity for 0, not a number below. O(1).
  ///
  /// x = m·2^k with m between √½ and √2, and ln m = 2·(s + s³/3 + s⁵/5 + …) with s = (m-1)/(m+1).
  static func log(_ x: Double) -> Double {
    if x == 0 { return -.infinity }
    if !(x > 0) { return .nan }
    if x == .infinity { return x }
    var k = Double(x.exponent)
    var m = x.significand
    if m > 1.4142135623730951 {
      m /= 2
      k += 1
    }
    let s = (m - 1) / (m + 1)
    let square = s * s
    var sum = 0.0
    for n in stride(from: 25, through: 1, by: -2) { sum = sum * square + 1 / Double(n) }
    return k * lnTwoHigh + (2 * s * sum + k * lnTwoLow)
  }
}
