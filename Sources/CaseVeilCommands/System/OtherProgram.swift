import Synchronization

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

  /// Held while a program is started: no other one may get hold of its pipes, which would then never end.
  private static let starting = Mutex(())

  /// Runs a program, found in the search path when its name has no slash, with an input shorter than a pipe holds. Not
  /// much more is read than the limit.
  static func ask(
    _ program: String, _ words: [String], _ input: [UInt8] = [], knowing variables: [String] = [],
    upTo limit: Int = .max
  ) -> Answer? {
    guard input.count <= 4096 else { return nil }
    let known = variables.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    guard let running = starting.withLock({ _ in start([program] + words, known) }) else { return nil }
    // Before the reading end is closed here: a program that ends early must not end this one by its broken pipe.
    _ = input.withUnsafeBytes { write(running.input, $0.baseAddress, $0.count) }
    close(running.reading)
    close(running.input)
    var output: [UInt8] = []
    while output.count <= limit {
      let count = FileBytes.append(1 << 14, from: running.output, to: &output)
      if count == 0 || count < 0 && errno != EINTR { break }
    }
    close(running.output)
    var status: Int32 = 0
    while waitpid(running.process, &status, 0) < 0 && errno == EINTR {}
    return Answer(code: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F), output: output)
  }

  /// A program at work: what it reads from, held open here until something was written, where to write, where to read.
  private struct Running {
    let process: pid_t
    let reading: Int32
    let input: Int32
    let output: Int32
  }

  private static func start(_ words: [String], _ known: [String]) -> Running? {
    var source: [Int32] = [-1, -1]
    var sink: [Int32] = [-1, -1]
    guard pipe(&source) == 0 else { return nil }
    guard pipe(&sink) == 0 else {
      for end in source { close(end) }
      return nil
    }
    for end in source + sink { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var arguments = words.map { strdup($0) } + [nil]
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
    var process: pid_t = 0
    let code = posix_spawnp(&process, words[0], &actions, nil, &arguments, &environment)
    close(sink[1])
    if code == 0 { return Running(process: process, reading: source[0], input: source[1], output: sink[0]) }
    for end in [source[0], source[1], sink[0]] { close(end) }
    return nil
  }
}
