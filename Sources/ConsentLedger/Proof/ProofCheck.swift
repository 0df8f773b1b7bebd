extension MerkleTree {
  /// Whether the proof shows the leaf at `index` to lie in a tree of `size` with this root (RFC 9162 section 2.1.3.2).
  public static func proves(
    leaf: Digest, at index: UInt64, inTreeOf size: UInt64, root: Digest, by proof: [Digest]
  ) -> Bool {
    guard index < size else { return false }
    var place = index
    var last = size - 1
    var hash = leaf
    for step in proof {
      if last == 0 { return false }
      if place & 1 == 1 || place == last {
        hash = node(step, hash)
        if place & 1 == 0 { shift(&place, &last) }
      } else {
        hash = node(hash, step)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// Whether the proof shows that the larger tree begins with the smaller (RFC 9162 section 2.1.4.2).
  ///
  /// From a tree without leaves nothing follows: a size of zero is refused. Trees of one size need no proof.
  public static func proves(
    treeOf earlier: UInt64, root earlierRoot: Digest, beginsTreeOf size: UInt64, root: Digest, by proof: [Digest]
  ) -> Bool {
    guard earlier > 0, earlier <= size else { return false }
    if earlier == size { return proof.isEmpty && earlierRoot == root }
    // The hash of the smaller tree opens the path when that tree is perfect and so a subtree of the larger.
    let path = earlier & (earlier - 1) == 0 ? [earlierRoot] + proof : proof
    guard !proof.isEmpty, let start = path.first else { return false }
    var place = earlier - 1
    var last = size - 1
    while place & 1 == 1 {
      place >>= 1
      last >>= 1
    }
    var old = start
    var new = start
    for step in path.dropFirst() {
      if last == 0 { return false }
      if place & 1 == 1 || place == last {
        old = node(step, old)
        new = node(step, new)
        if place & 1 == 0 { shift(&place, &last) }
      } else {
        new = node(new, step)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && old == earlierRoot && new == root
  }

  /// Goes up to the level where `place` is a right child, or to the top.
  private static func shift(_ place: inout UInt64, _ last: inout UInt64) {
    while place & 1 == 0 && place != 0 {
      place >>= 1
      last >>= 1
    }
  }
}
