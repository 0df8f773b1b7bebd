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
    var source: [Int32] = [-1, -1]
    var sink: [Int32] = [-1, -1]
    guard input.count <= 4096, pipe(&source) == 0, pipe(&sink) == 0 else { return (false, []) }
    var arguments = ([program] + words).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, source[0], 0)
    posix_spawn_file_actions_adddup2(&actions, sink[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    for end in source + sink { posix_spawn_file_actions_addclose(&actions, end) }
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &actions, nil, &arguments, &environment)
    // Before the reading end is closed here: a program that ends early must not end this one by its broken pipe.
    _ = input.withUnsafeBytes { write(source[1], $0.baseAddress, $0.count) }
    for end in [source[0], source[1], sink[1]] { close(end) }
    var output: [UInt8] = []
    while code == 0, FileBytes.append(4096, from: sink[0], to: &output) > 0 {}
    close(sink[0])
    if code != 0 { return (false, []) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return (status == 0, output)
  }
}
