/// What tells, or fails to tell, that records were cut off the end of a ledger whose head is lost.
public enum SignOfCut: Hashable, Sendable {
  /// A copy of a checkpoint in the ledger's own folder covers so many records, or is of other ones.
  case checkpoint(size: Int)
  /// So many private values belong to records that are not there.
  case strayValues(Int)
  /// Nothing tells either way.
  case nothingTells
}
