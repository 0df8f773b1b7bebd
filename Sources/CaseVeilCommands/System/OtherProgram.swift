#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A program of the system that is asked something.
enum OtherProgram {
  /// What it said, and the code it ended with; nil when it could not be started.
  struct Answer {
    let code: Int32
    let output: [UInt8]
  }

  /// Runs a program, found in the search path when its name has no slash, with an input shorter than a pipe holds. Not
  /// much more is read than the limit.
  static func ask(
    _ program: String, _ words: [String], _ input: [UInt8] = [], knowing variables: [String] = [],
    upTo limit: Int = .max
  ) -> Answer? {
    var source: [Int32] = [-1, -1]
    var sink: [Int32] = [-1, -1]
    guard input.count <= 4096, pipe(&source) == 0, pipe(&sink) == 0 else { return nil }
    var arguments = ([program] + words).map { strdup($0) } + [nil]
    let known = variables.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    var environment = known.map { strdup($0) } + [nil]
    defer { for word in arguments + environment { free(word) } }
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
    let code = posix_spawnp(&process, program, &actions, nil, &arguments, &environment)
    // Before the reading end is closed here: a program that ends early must not end this one by its broken pipe.
    _ = input.withUnsafeBytes { write(source[1], $0.baseAddress, $0.count) }
    for end in [source[0], source[1], sink[1]] { close(end) }
    var output: [UInt8] = []
    while code == 0, output.count <= limit, FileBytes.append(1 << 14, from: sink[0], to: &output) > 0 {}
    close(sink[0])
    if code != 0 { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return Answer(code: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F), output: output)
  }
}
