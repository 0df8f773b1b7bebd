/// FNV-1a over all tables and their names: shows whether two binaries hold the same tables; proves nothing.
struct TableDigest {
  private var state: UInt64 = 14_695_981_039_346_656_037

  mutating func add(_ bytes: [UInt8]) {
    var state = self.state
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes { state = (state ^ UInt64(byte)) &* 1_099_511_628_211 }
    }
    self.state = (state ^ UInt64(bytes.count)) &* 1_099_511_628_211
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
