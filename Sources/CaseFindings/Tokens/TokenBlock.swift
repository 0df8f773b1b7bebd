/// Tokens on their way into a list: gathered in a small block, so that the list is grown for many at once.
struct TokenBlock {
  /// The tokens before those in the block.
  private(set) var done: [Token] = []
  private let block: UnsafeMutableBufferPointer<Token>
  private var filled = 0

  /// How many tokens a block holds.
  static var size: Int { 128 }

  /// The block is uninitialised memory that outlives this value.
  init(_ block: UnsafeMutableBufferPointer<Token>, reserving count: Int) {
    self.block = block
    done.reserveCapacity(count)
  }

  /// The token that was added last.
  var last: Token? { filled > 0 ? block[filled - 1] : done.last }

  @inline(__always)
  mutating func append(_ token: Token) {
    if filled == block.count { flush() }
    block.initializeElement(at: filled, to: token)
    filled += 1
  }

  /// Moves what the block holds to the list.
  mutating func flush() {
    done.append(contentsOf: UnsafeBufferPointer(rebasing: block[..<filled]))
    filled = 0
  }
}
