import Testing

@testable import ConsentLedger

@Suite struct MerkleTests {
  static func leaves(_ count: Int) -> [Digest] {
    (0..<count).map { MerkleTree.leaf([UInt8($0 & 255), UInt8($0 >> 8)]) }
  }

  /// The root as RFC 6962 section 2.1 defines it, without a thought for speed.
  static func naiveRoot(_ leaves: ArraySlice<Digest>) -> Digest {
    if leaves.isEmpty { return SHA256.digest(of: []) }
    if leaves.count == 1 { return leaves.first! }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    let middle = leaves.startIndex + split
    return MerkleTree.node(naiveRoot(leaves[..<middle]), naiveRoot(leaves[middle...]))
  }

  @Test(.enabled(if: Vectors.hasShared, Comment(rawValue: Vectors.whySkipped))) func publishedTree() throws {
    let vectors = try Vectors.others("rfc6962-merkle.json")
    let leaves = (vectors["leaves"] as? [String] ?? []).map { MerkleTree.leaf(Vectors.hex($0)) }
    #expect(leaves.map(\.hex) == vectors["leaf_hashes"] as? [String])
    let roots = vectors["roots_by_size"] as? [String] ?? []
    let frontiers = vectors["frontier_by_size"] as? [[String]] ?? []
    var frontier = Frontier()
    for size in 0...8 {
      #expect(frontier.root.hex == roots[size] && frontier.hashes.map(\.hex) == frontiers[size])
      #expect(Frontier(size: size, hashes: frontier.hashes) == frontier)
      if size < 8 { frontier.push(leaves[size]) }
    }
    for (index, proof) in (vectors["inclusion_proofs_size8"] as? [[String]] ?? []).enumerated() {
      #expect(MerkleTree.inclusionProof(ofLeaf: index, inFirst: 8, of: leaves)?.map(\.hex) == proof)
    }
    for vector in vectors["consistency_proofs_to_8"] as? [[String: Any]] ?? [] {
      let from = try #require(vector["from"] as? Int)
      #expect(
        MerkleTree.consistencyProof(from: from, to: 8, of: leaves)?.map(\.hex) == vector["proof"] as? [String])
    }
  }

  @Test(.enabled(if: Vectors.hasShared, Comment(rawValue: Vectors.whySkipped))) func publishedProbes() throws {
    let vectors = try Vectors.others("rfc6962-merkle.json")
    // Some consistency probes name roots that are no digests; what counts of them is only which are the same.
    func digest(_ text: Any?) -> Digest? { (text as? String).flatMap { Digest(hex: $0) } }
    func name(_ text: Any?) -> Digest? { digest(text) ?? (text as? String).map { SHA256.digest(of: $0.utf8) } }
    func proof(_ probe: [String: Any]) -> [Digest]? {
      let texts = probe["proof"] as? [String] ?? []
      let proof = texts.compactMap { Digest(hex: $0) }
      return proof.count == texts.count ? proof : nil
    }
    let inclusions = try #require(vectors["inclusion_probes"] as? [[String: Any]])
    let consistencies = try #require(vectors["consistency_probes"] as? [[String: Any]])
    #expect(inclusions.count == 98 && consistencies.count == 98)
    for probe in inclusions {
      var holds = false
      if let leaf = digest(probe["leaf_hash"]), let root = digest(probe["root"]), let proof = proof(probe),
        let index = probe["leaf_index"] as? UInt64, let size = probe["tree_size"] as? UInt64
      {
        holds = MerkleTree.proves(leaf: leaf, at: index, inTreeOf: size, root: root, by: proof)
      }
      #expect(holds != probe["must_fail"] as? Bool, "\(probe["name"] ?? "")")
    }
    for probe in consistencies {
      var holds = false
      if let first = name(probe["root1"]), let second = name(probe["root2"]), let proof = proof(probe),
        let size1 = probe["size1"] as? UInt64, let size2 = probe["size2"] as? UInt64
      {
        holds = MerkleTree.proves(treeOf: size1, root: first, beginsTreeOf: size2, root: second, by: proof)
      }
      #expect(holds != probe["must_fail"] as? Bool, "\(probe["name"] ?? "")")
    }
  }

  @Test func everyProofUpToSixtyFour() {
    let leaves = Self.leaves(64)
    let roots = (0...64).map { Self.naiveRoot(leaves[..<$0]) }
    for size in 1...64 {
      #expect(MerkleTree.root(over: leaves[..<size]) == roots[size])
      for index in 0..<size {
        let proof = MerkleTree.inclusionProof(ofLeaf: index, inFirst: size, of: leaves)!
        func holds(_ proof: [Digest], _ place: Int) -> Bool {
          MerkleTree.proves(
            leaf: leaves[index], at: UInt64(place), inTreeOf: UInt64(size), root: roots[size], by: proof)
        }
        #expect(holds(proof, index) && !holds(proof + [.zero], index) && !holds(proof, index ^ 1))
        if !proof.isEmpty { #expect(!holds(Array(proof.dropLast()), index)) }
      }
      for earlier in 1...size {
        let proof = MerkleTree.consistencyProof(from: earlier, to: size, of: leaves)!
        func holds(_ proof: [Digest], _ root: Digest) -> Bool {
          MerkleTree.proves(
            treeOf: UInt64(earlier), root: roots[earlier], beginsTreeOf: UInt64(size), root: root, by: proof)
        }
        #expect(holds(proof, roots[size]) && !holds(proof + [.zero], roots[size]) && !holds(proof, .zero))
      }
    }
    #expect(MerkleTree.inclusionProof(ofLeaf: 3, inFirst: 3, of: leaves) == nil)
    #expect(MerkleTree.consistencyProof(from: 0, to: 3, of: leaves) == nil)
  }
}
