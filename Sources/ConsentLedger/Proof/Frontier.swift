/// The roots of the perfect subtrees of a growing tree, largest first: all that is needed to add a leaf.
public struct Frontier: Hashable, Sendable {
  /// The number of leaves.
  public private(set) var size = 0
  /// One hash for each bit that is set in the size, highest first.
  public private(set) var hashes: [Digest] = []

  public init() {}

  /// Reads a stored frontier; nil when the number of hashes does not fit the size.
  public init?(size: Int, hashes: [Digest]) {
    guard size >= 0, size.nonzeroBitCount == hashes.count else { return nil }
    self.size = size
    self.hashes = hashes
  }

  /// Adds a leaf by its hash.
  public mutating func push(_ leaf: Digest) {
    var hash = leaf
    var rest = size
    while rest & 1 == 1 {
      hash = MerkleTree.node(hashes.removeLast(), hash)
      rest >>= 1
    }
    hashes.append(hash)
    size += 1
  }

  /// The root over all leaves so far.
  public var root: Digest {
    guard var root = hashes.last else { return MerkleTree.emptyRoot }
    for hash in hashes.dropLast().reversed() { root = MerkleTree.node(hash, root) }
    return root
  }
}
