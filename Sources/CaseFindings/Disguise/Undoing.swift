/// One stretch of a text that stands for plainer letters: what they are.
struct Undoing {
  let span: TextSpan
  /// What the stretch says when it is read aloud; empty when it says nothing.
  let plain: [UInt8]
  /// Whether nobody writes so but to hide: what stands there cannot be relied on to be read.
  let hides: Bool

  init(_ span: TextSpan, _ plain: [UInt8], hides: Bool) {
    self.span = span
    self.plain = plain
    self.hides = hides
  }
}
