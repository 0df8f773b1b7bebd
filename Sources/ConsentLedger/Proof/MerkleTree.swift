/// Hashes of the tree over the records (RFC 6962 section 2.1, RFC 9162 section 2.1.1).
public enum MerkleTree {
  /// The hash of a leaf: of a zero byte and the data.
  public static func leaf(_ data: some Collection<UInt8>) -> Digest {
    var hash = SHA256()
    hash.update(CollectionOfOne<UInt8>(0))
    hash.update(data)
    return hash.digest()
  }

  /// The hash of a node: of a one byte and the hashes of both children.
  public static func node(_ left: Digest, _ right: Digest) -> Digest {
    SHA256.digest(of: [1] + left.bytes + right.bytes)
  }

  /// The root of the tree without leaves.
  public static let emptyRoot = SHA256.digest(of: [UInt8]())

  /// The root over these leaf hashes. O(leaves).
  public static func root(over leaves: ArraySlice<Digest>) -> Digest {
    var frontier = Frontier()
    for leaf in leaves { frontier.push(leaf) }
    return frontier.root
  }

  /// The hashes that prove a leaf to lie in the tree of the first `size` leaves (RFC 9162 section 2.1.3.1).
  ///
  /// Nil when there is no such leaf.
  public static func inclusionProof(ofLeaf index: Int, inFirst size: Int, of leaves: [Digest]) -> [Digest]? {
    guard index >= 0, index < size, size <= leaves.count else { return nil }
    var proof: [Digest] = []
    var range = 0..<size
    while range.count > 1 {
      let middle = range.lowerBound + split(range.count)
      if index < middle {
        proof.append(root(over: leaves[middle..<range.upperBound]))
        range = range.lowerBound..<middle
      } else {
        proof.append(root(over: leaves[range.lowerBound..<middle]))
        range = middle..<range.upperBound
      }
    }
    return Array(proof.reversed())
  }

  /// The hashes that prove the tree of `size` leaves to begin with that of `earlier` (RFC 9162 section 2.1.4.1).
  ///
  /// Nil unless 0 < earlier <= size <= leaves.
  public static func consistencyProof(from earlier: Int, to size: Int, of leaves: [Digest]) -> [Digest]? {
    guard earlier > 0, earlier <= size, size <= leaves.count else { return nil }
    var proof: [Digest] = []
    var range = 0..<size
    var isKnown = true
    while earlier != range.upperBound {
      let middle = range.lowerBound + split(range.count)
      if earlier <= middle {
        proof.append(root(over: leaves[middle..<range.upperBound]))
        range = range.lowerBound..<middle
      } else {
        proof.append(root(over: leaves[range.lowerBound..<middle]))
        range = middle..<range.upperBound
        isKnown = false
      }
    }
    if !isKnown { proof.append(root(over: leaves[range])) }
    return Array(proof.reversed())
  }

  /// The greatest power of two below `count`, which is at least two.
  private static func split(_ count: Int) -> Int {
    var power = 1
    while power << 1 < count { power <<= 1 }
    return power
  }
}
