import Testing

@testable import ConsentLedger

@Suite struct HashTests {
  @Test(.enabled(if: Vectors.hasShared, Comment(rawValue: Vectors.whySkipped))) func publishedDigests() throws {
    let vectors = try #require(try Vectors.others("sha256.json")["vectors"] as? [[String: Any]])
    #expect(vectors.count > 10)
    for vector in vectors {
      let piece = Vectors.hex(vector["message_hex"])
      let times = vector["repeat"] as? Int ?? 1
      var whole = SHA256()
      for _ in 0..<times { whole.update(piece) }
      #expect(whole.digest().hex == vector["sha256"] as? String, "\(vector["name"] ?? "")")
    }
  }

  @Test(.enabled(if: Vectors.hasShared, Comment(rawValue: Vectors.whySkipped))) func publishedKeyedDigests() throws {
    for vector in try #require(try Vectors.others("hmac-sha256.json")["vectors"] as? [[String: Any]]) {
      let digest = HMAC.digest(of: Vectors.hex(vector["data_hex"]), key: Vectors.hex(vector["key_hex"]))
      let wanted = try #require(vector["hmac_sha256"] as? String)
      #expect(digest.hex.hasPrefix(wanted), "case \(vector["case"] ?? "")")
    }
  }

  /// The digest of nothing and of `abc` (FIPS 180-4 examples), for a clone without the published vectors.
  @Test func knownDigests() {
    #expect(SHA256.digest(of: []).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.digest(of: "abc".utf8).hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  /// However the bytes are cut, the digest is the same.
  @Test func piecesMakeTheWhole() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 3) }
    for length in [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 300] {
      let whole = SHA256.digest(of: bytes[..<length])
      for cut in stride(from: 0, through: length, by: 5) {
        var pieces = SHA256()
        pieces.update(bytes[..<cut])
        pieces.update(bytes[cut..<length])
        #expect(pieces.digest() == whole)
      }
    }
  }

  @Test func digestsAreReadAndWritten() {
    let digest = SHA256.digest(of: "abc".utf8)
    #expect(Digest(hex: digest.hex) == digest && Digest(bytes: digest.bytes) == digest)
    #expect(Digest(hex: digest.hex.uppercased()) == nil && Digest(hex: String(digest.hex.dropLast())) == nil)
    #expect(digest.equalsInConstantTime(digest) && !digest.equalsInConstantTime(.zero))
    #expect(Digest.zero.hex == String(repeating: "0", count: 64))
  }

  @Test func base64HasOneTextForEachValue() {
    for length in 0..<8 {
      let bytes = (0..<length).map { UInt8($0 * 37 & 255) }
      #expect(Base64.bytes(of: Base64.text(of: bytes)) == bytes)
    }
    #expect(Base64.text(of: Array("foobar".utf8)) == "Zm9vYmFy" && Base64.text(of: Array("fo".utf8)) == "Zm8=")
    #expect(Base64.bytes(of: "Zm9=") == nil && Base64.bytes(of: "Zg") == nil && Base64.bytes(of: "Z===") == nil)
  }
}
