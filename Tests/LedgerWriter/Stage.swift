import ConsentLedger

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Where the process kills itself: `write:N:K` in the N-th write after K bytes, `sync:N` before the N-th sync, `synced:N`
/// after it, `rename:N` and `renamed:N` likewise.
final class Stage: @unchecked Sendable {
  private let kind: String
  private let place: Int
  private let bytes: Int
  private var writes = 0
  private var syncs = 0
  private var renames = 0

  init(_ typed: String?) {
    let parts = (typed ?? "never").split(separator: ":").map(String.init)
    kind = parts[0]
    place = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    bytes = parts.count > 2 ? Int(parts[2]) ?? 0 : 0
  }

  private func die() -> Never {
    kill(getpid(), SIGKILL)
    while true { pause() }
  }

  var calls: SystemCalls {
    var calls = SystemCalls.system
    calls.write = { [self] file, whole in
      writes += 1
      guard kind == "write", writes == place, bytes < whole.count else { return SystemCalls.system.write(file, whole) }
      if bytes > 0 { _ = SystemCalls.system.write(file, UnsafeRawBufferPointer(rebasing: whole.prefix(bytes))) }
      die()
    }
    calls.sync = { [self] file in
      syncs += 1
      if kind == "sync", syncs == place { die() }
      let result = SystemCalls.system.sync(file)
      if kind == "synced", syncs == place { die() }
      return result
    }
    calls.rename = { [self] from, to in
      renames += 1
      if kind == "rename", renames == place { die() }
      let result = SystemCalls.system.rename(from, to)
      if kind == "renamed", renames == place { die() }
      return result
    }
    return calls
  }
}
