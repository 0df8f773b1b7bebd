/// One step of the compression function (FIPS 180-4 section 6.2.2), the eight working variables not moved but renamed.
@inline(__always) private func step(
  _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
  _ keyed: UInt32
) {
  let turned = (e >> 6 | e << 26) ^ (e >> 11 | e << 21) ^ (e >> 25 | e << 7)
  let first = h &+ turned &+ (((f ^ g) & e) ^ g) &+ keyed
  let spun = (a >> 2 | a << 30) ^ (a >> 13 | a << 19) ^ (a >> 22 | a << 10)
  d = d &+ first
  h = first &+ spun &+ ((a & b) | (c & (a | b)))
}

/// The next word of the message schedule, sixteen words on from `old`.
@inline(__always) private func schedule(_ old: UInt32, _ one: UInt32, _ nine: UInt32, _ fourteen: UInt32) -> UInt32 {
  let low = (one >> 7 | one << 25) ^ (one >> 18 | one << 14) ^ (one >> 3)
  let high = (fourteen >> 17 | fourteen << 15) ^ (fourteen >> 19 | fourteen << 13) ^ (fourteen >> 10)
  return old &+ low &+ nine &+ high
}

extension SHA256.State {
  /// Takes in the 64 bytes from `start`.
  ///
  /// Written out because a loop over a table of constants runs at a third of the speed. The constants are the first 32
  /// bits of the fractional parts of the cube roots of the first 64 primes.
  mutating func compress(_ block: UnsafeRawBufferPointer, from start: Int) {
    @inline(__always) func word(_ place: Int) -> UInt32 {
      UInt32(bigEndian: block.loadUnaligned(fromByteOffset: start &+ place, as: UInt32.self))
    }
    var w0 = word(0)
    var w1 = word(4)
    var w2 = word(8)
    var w3 = word(12)
    var w4 = word(16)
    var w5 = word(20)
    var w6 = word(24)
    var w7 = word(28)
    var w8 = word(32)
    var w9 = word(36)
    var w10 = word(40)
    var w11 = word(44)
    var w12 = word(48)
    var w13 = word(52)
    var w14 = word(56)
    var w15 = word(60)
    var a = self.a
    var b = self.b
    var c = self.c
    var d = self.d
    var e = self.e
    var f = self.f
    var g = self.g
    var h = self.h

    step(a, b, c, &d, e, f, g, &h, 0x428a_2f98 &+ w0)
    step(h, a, b, &c, d, e, f, &g, 0x7137_4491 &+ w1)
    step(g, h, a, &b, c, d, e, &f, 0xb5c0_fbcf &+ w2)
    step(f, g, h, &a, b, c, d, &e, 0xe9b5_dba5 &+ w3)
    step(e, f, g, &h, a, b, c, &d, 0x3956_c25b &+ w4)
    step(d, e, f, &g, h, a, b, &c, 0x59f1_11f1 &+ w5)
    step(c, d, e, &f, g, h, a, &b, 0x923f_82a4 &+ w6)
    step(b, c, d, &e, f, g, h, &a, 0xab1c_5ed5 &+ w7)
    step(a, b, c, &d, e, f, g, &h, 0xd807_aa98 &+ w8)
    step(h, a, b, &c, d, e, f, &g, 0x1283_5b01 &+ w9)
    step(g, h, a, &b, c, d, e, &f, 0x2431_85be &+ w10)
    step(f, g, h, &a, b, c, d, &e, 0x550c_7dc3 &+ w11)
    step(e, f, g, &h, a, b, c, &d, 0x72be_5d74 &+ w12)
    step(d, e, f, &g, h, a, b, &c, 0x80de_b1fe &+ w13)
    step(c, d, e, &f, g, h, a, &b, 0x9bdc_06a7 &+ w14)
    step(b, c, d, &e, f, g, h, &a, 0xc19b_f174 &+ w15)

    w0 = schedule(w0, w1, w9, w14)
    step(a, b, c, &d, e, f, g, &h, 0xe49b_69c1 &+ w0)
    w1 = schedule(w1, w2, w10, w15)
    step(h, a, b, &c, d, e, f, &g, 0xefbe_4786 &+ w1)
    w2 = schedule(w2, w3, w11, w0)
    step(g, h, a, &b, c, d, e, &f, 0x0fc1_9dc6 &+ w2)
    w3 = schedule(w3, w4, w12, w1)
    step(f, g, h, &a, b, c, d, &e, 0x240c_a1cc &+ w3)
    w4 = schedule(w4, w5, w13, w2)
    step(e, f, g, &h, a, b, c, &d, 0x2de9_2c6f &+ w4)
    w5 = schedule(w5, w6, w14, w3)
    step(d, e, f, &g, h, a, b, &c, 0x4a74_84aa &+ w5)
    w6 = schedule(w6, w7, w15, w4)
    step(c, d, e, &f, g, h, a, &b, 0x5cb0_a9dc &+ w6)
    w7 = schedule(w7, w8, w0, w5)
    step(b, c, d, &e, f, g, h, &a, 0x76f9_88da &+ w7)
    w8 = schedule(w8, w9, w1, w6)
    step(a, b, c, &d, e, f, g, &h, 0x983e_5152 &+ w8)
    w9 = schedule(w9, w10, w2, w7)
    step(h, a, b, &c, d, e, f, &g, 0xa831_c66d &+ w9)
    w10 = schedule(w10, w11, w3, w8)
    step(g, h, a, &b, c, d, e, &f, 0xb003_27c8 &+ w10)
    w11 = schedule(w11, w12, w4, w9)
    step(f, g, h, &a, b, c, d, &e, 0xbf59_7fc7 &+ w11)
    w12 = schedule(w12, w13, w5, w10)
    step(e, f, g, &h, a, b, c, &d, 0xc6e0_0bf3 &+ w12)
    w13 = schedule(w13, w14, w6, w11)
    step(d, e, f, &g, h, a, b, &c, 0xd5a7_9147 &+ w13)
    w14 = schedule(w14, w15, w7, w12)
    step(c, d, e, &f, g, h, a, &b, 0x06ca_6351 &+ w14)
    w15 = schedule(w15, w0, w8, w13)
    step(b, c, d, &e, f, g, h, &a, 0x1429_2967 &+ w15)
    w0 = schedule(w0, w1, w9, w14)
    step(a, b, c, &d, e, f, g, &h, 0x27b7_0a85 &+ w0)
    w1 = schedule(w1, w2, w10, w15)
    step(h, a, b, &c, d, e, f, &g, 0x2e1b_2138 &+ w1)
    w2 = schedule(w2, w3, w11, w0)
    step(g, h, a, &b, c, d, e, &f, 0x4d2c_6dfc &+ w2)
    w3 = schedule(w3, w4, w12, w1)
    step(f, g, h, &a, b, c, d, &e, 0x5338_0d13 &+ w3)
    w4 = schedule(w4, w5, w13, w2)
    step(e, f, g, &h, a, b, c, &d, 0x650a_7354 &+ w4)
    w5 = schedule(w5, w6, w14, w3)
    step(d, e, f, &g, h, a, b, &c, 0x766a_0abb &+ w5)
    w6 = schedule(w6, w7, w15, w4)
    step(c, d, e, &f, g, h, a, &b, 0x81c2_c92e &+ w6)
    w7 = schedule(w7, w8, w0, w5)
    step(b, c, d, &e, f, g, h, &a, 0x9272_2c85 &+ w7)
    w8 = schedule(w8, w9, w1, w6)
    step(a, b, c, &d, e, f, g, &h, 0xa2bf_e8a1 &+ w8)
    w9 = schedule(w9, w10, w2, w7)
    step(h, a, b, &c, d, e, f, &g, 0xa81a_664b &+ w9)
    w10 = schedule(w10, w11, w3, w8)
    step(g, h, a, &b, c, d, e, &f, 0xc24b_8b70 &+ w10)
    w11 = schedule(w11, w12, w4, w9)
    step(f, g, h, &a, b, c, d, &e, 0xc76c_51a3 &+ w11)
    w12 = schedule(w12, w13, w5, w10)
    step(e, f, g, &h, a, b, c, &d, 0xd192_e819 &+ w12)
    w13 = schedule(w13, w14, w6, w11)
    step(d, e, f, &g, h, a, b, &c, 0xd699_0624 &+ w13)
    w14 = schedule(w14, w15, w7, w12)
    step(c, d, e, &f, g, h, a, &b, 0xf40e_3585 &+ w14)
    w15 = schedule(w15, w0, w8, w13)
    step(b, c, d, &e, f, g, h, &a, 0x106a_a070 &+ w15)
    w0 = schedule(w0, w1, w9, w14)
    step(a, b, c, &d, e, f, g, &h, 0x19a4_c116 &+ w0)
    w1 = schedule(w1, w2, w10, w15)
    step(h, a, b, &c, d, e, f, &g, 0x1e37_6c08 &+ w1)
    w2 = schedule(w2, w3, w11, w0)
    step(g, h, a, &b, c, d, e, &f, 0x2748_774c &+ w2)
    w3 = schedule(w3, w4, w12, w1)
    step(f, g, h, &a, b, c, d, &e, 0x34b0_bcb5 &+ w3)
    w4 = schedule(w4, w5, w13, w2)
    step(e, f, g, &h, a, b, c, &d, 0x391c_0cb3 &+ w4)
    w5 = schedule(w5, w6, w14, w3)
    step(d, e, f, &g, h, a, b, &c, 0x4ed8_aa4a &+ w5)
    w6 = schedule(w6, w7, w15, w4)
    step(c, d, e, &f, g, h, a, &b, 0x5b9c_ca4f &+ w6)
    w7 = schedule(w7, w8, w0, w5)
    step(b, c, d, &e, f, g, h, &a, 0x682e_6ff3 &+ w7)
    w8 = schedule(w8, w9, w1, w6)
    step(a, b, c, &d, e, f, g, &h, 0x748f_82ee &+ w8)
    w9 = schedule(w9, w10, w2, w7)
    step(h, a, b, &c, d, e, f, &g, 0x78a5_636f &+ w9)
    w10 = schedule(w10, w11, w3, w8)
    step(g, h, a, &b, c, d, e, &f, 0x84c8_7814 &+ w10)
    w11 = schedule(w11, w12, w4, w9)
    step(f, g, h, &a, b, c, d, &e, 0x8cc7_0208 &+ w11)
    w12 = schedule(w12, w13, w5, w10)
    step(e, f, g, &h, a, b, c, &d, 0x90be_fffa &+ w12)
    w13 = schedule(w13, w14, w6, w11)
    step(d, e, f, &g, h, a, b, &c, 0xa450_6ceb &+ w13)
    w14 = schedule(w14, w15, w7, w12)
    step(c, d, e, &f, g, h, a, &b, 0xbef9_a3f7 &+ w14)
    w15 = schedule(w15, w0, w8, w13)
    step(b, c, d, &e, f, g, h, &a, 0xc671_78f2 &+ w15)

    self.a &+= a
    self.b &+= b
    self.c &+= c
    self.d &+= d
    self.e &+= e
    self.f &+= f
    self.g &+= g
    self.h &+= h
  }
}
