/// What is wrong with a receipt. Items and disclosures are counted from 0.
public enum ReceiptProblem: Error, Hashable, Sendable {
  case checkpoint(CheckpointNote.Fault)
  /// The receipt's checkpoint is not the one that the reader has.
  case otherCheckpoint
  case frame(item: Int)
  case recordHash(item: Int)
  case record(item: Int)
  /// The record says that it has another place.
  case place(item: Int)
  case proof(item: Int)
  /// The disclosure is of no record shown, or of a field to which that does not commit.
  case strayDisclosure(Int)
  case commitment(disclosure: Int)
}

/// A receipt that was checked: its records, and what is wrong.
public struct CheckedReceipt: Sendable {
  public let checkpoint: Checkpoint?
  /// The records whose lines could be read.
  public let records: [Record]
  /// Empty when all holds.
  public let problems: [ReceiptProblem]
}

extension Receipt {
  /// Checks lines, proofs and disclosures.
  ///
  /// - Parameter known: A checkpoint that the reader had already. Without one, nothing is known of the ledger but what
  ///   the receipt itself says.
  public func checked(against known: Checkpoint? = nil) -> CheckedReceipt {
    var problems: [ReceiptProblem] = []
    var records: [Record] = []
    var checkpoint: Checkpoint?
    do throws(CheckpointNote.Fault) {
      checkpoint = try CheckpointNote(checkpointText.utf8).checkpoint
    } catch {
      problems.append(.checkpoint(error))
    }
    if let known, let checkpoint, known != checkpoint { problems.append(.otherCheckpoint) }
    for (place, item) in items.enumerated() {
      do throws(ReceiptProblem) {
        records.append(try record(of: item, place, in: checkpoint))
      } catch {
        problems.append(error)
      }
    }
    for (place, disclosure) in disclosures.enumerated() {
      let record = records.first { $0.id == disclosure.record }
      guard let field = PersonalField(rawValue: disclosure.field), let commitment = record?.commitment(for: field)
      else {
        problems.append(.strayDisclosure(place))
        continue
      }
      if disclosure.opens(commitment) == false { problems.append(.commitment(disclosure: place)) }
    }
    return CheckedReceipt(checkpoint: checkpoint, records: records, problems: problems)
  }

  private func record(of item: Item, _ place: Int, in checkpoint: Checkpoint?) throws(ReceiptProblem) -> Record {
    guard let (hash, bytes) = LedgerLine.parts(of: item.line[...]) else { throw .frame(item: place) }
    if MerkleTree.leaf(bytes) != hash { throw .recordHash(item: place) }
    guard let json = try? CanonicalJSON(parsing: bytes), json.bytes == Array(bytes), let record = try? Record(json)
    else {
      throw .record(item: place)
    }
    if record.sequence != item.index { throw .place(item: place) }
    if let checkpoint {
      let holds = MerkleTree.proves(
        leaf: hash, at: UInt64(item.index), inTreeOf: UInt64(checkpoint.size), root: checkpoint.root, by: item.proof)
      if !holds { throw .proof(item: place) }
    }
    return record
  }
}

extension LedgerState {
  /// The receipt for some records under the checkpoint of so many records; nil when one is not covered by it.
  ///
  /// - Parameters:
  ///   - line: The line of a record as it stands in the file.
  ///   - disclosures: What is to be shown besides.
  public func receipt(
    for entries: [Entry], atSize size: Int, disclosing disclosures: [Disclosure],
    line: (Entry) throws(LedgerProblem) -> [UInt8]
  ) throws(LedgerProblem) -> Receipt? {
    guard let ledger = opening?.ledger, let root = root(ofFirst: size) else { return nil }
    let leaves = self.entries.prefix(size).map { $0.hash }
    var items: [Receipt.Item] = []
    for entry in entries {
      let index = entry.record.sequence
      guard let proof = MerkleTree.inclusionProof(ofLeaf: index, inFirst: size, of: leaves) else { return nil }
      items.append(Receipt.Item(index: index, line: try line(entry), proof: proof))
    }
    let checkpoint = Checkpoint(ledger: ledger, size: size, root: root)
    return Receipt(checkpointText: checkpoint.text, disclosures: disclosures, items: items)
  }
}
