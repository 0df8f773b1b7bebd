import Synchronization

/// Whether some line's answer was at the word asked for; several lines may say so at once.
final class Reached: Sendable {
  private let flag = Atomic(false)
  func set() { flag.store(true, ordering: .relaxed) }
  var isSet: Bool { flag.load(ordering: .relaxed) }
}
