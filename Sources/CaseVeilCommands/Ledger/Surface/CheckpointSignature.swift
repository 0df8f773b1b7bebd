#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Whether somebody who may has signed a checkpoint, as `ssh-keygen -Y sign -n caseveil-checkpoint` does. That program is
/// asked where it is installed; signing and its keys are no business of the ledger.
enum CheckpointSignature: String, Sendable {
  /// One of the allowed signers signed these bytes.
  case good
  /// There is a signature, and it is nobody's of those, or of other bytes.
  case wrong
  /// No file FILE.sig lies beside the checkpoint.
  case missing
  /// `ssh-keygen` is not installed.
  case unchecked

  private static let program = "/usr/bin/ssh-keygen"
  private static let namespace = "caseveil-checkpoint"

  /// Checks the bytes of a checkpoint that were read from `source`, against a file of allowed signers.
  init(of checkpoint: [UInt8], from source: String, signers: String) {
    let signature = source + ".sig"
    guard source != "-", access(signature, R_OK) == 0 else {
      self = .missing
      return
    }
    guard access(Self.program, X_OK) == 0 else {
      self = .unchecked
      return
    }
    let found = Self.ask(["-Y", "find-principals", "-s", signature, "-f", signers])
    let names = found.isDone ? found.output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) } : []
    let isGood = names.contains { name in
      Self.ask(["-Y", "verify", "-f", signers, "-I", name, "-n", Self.namespace, "-s", signature], checkpoint).isDone
    }
    self = isGood ? .good : .wrong
  }

  var isWrong: Bool { self == .wrong }
  /// What a strict check counts too.
  var isOpen: Bool { self == .missing || self == .unchecked }

  /// One line of the report; no name of a signer.
  func line(of number: Int) -> String {
    switch self {
    case .good: "checkpoint \(number): signed by one of the allowed signers\n"
    case .wrong: "error checkpoint_signature: checkpoint \(number): not signed by any of the allowed signers\n"
    case .missing: "warning checkpoint_signature: checkpoint \(number): no signature (FILE.sig) lies beside it\n"
    case .unchecked: "warning checkpoint_signature: checkpoint \(number): not checked, ssh-keygen is not installed\n"
    }
  }
}

extension CheckpointSignature {
  /// Runs the program with an input shorter than a pipe holds, without an environment.
  private static func ask(_ words: [String], _ input: [UInt8] = []) -> (isDone: Bool, output: [UInt8]) {
    guard let answer = OtherProgram.ask(program, words, input) else { return (false, []) }
    return (answer.code == 0, answer.output)
  }
}
