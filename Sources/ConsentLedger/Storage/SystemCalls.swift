#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The calls that write to the disk; tests put others in their place to make a disk full or broken.
package struct SystemCalls: Sendable {
  /// Writes some of the bytes and says how many; negative on failure, with the reason in `errno`.
  package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  /// Waits until what was written lies on the disk; zero when it does.
  package var sync: @Sendable (_ file: Int32) -> Int32
  /// Gives a file another's name; zero when done.
  package var rename: @Sendable (_ from: String, _ to: String) -> Int32

  package static let system = SystemCalls(
    write: { file, bytes in
      #if canImport(Darwin)
      Darwin.write(file, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
      Musl.write(file, bytes.baseAddress, bytes.count)
      #else
      Glibc.write(file, bytes.baseAddress, bytes.count)
      #endif
    },
    sync: { file in
      #if canImport(Darwin)
      // On Apple's systems fsync leaves the bytes in the drive's cache.
      if fcntl(file, F_FULLFSYNC) == 0 { return 0 }
      #endif
      return fsync(file)
    },
    rename: { from, to in
      #if canImport(Darwin)
      Darwin.rename(from, to)
      #elseif canImport(Musl)
      Musl.rename(from, to)
      #else
      Glibc.rename(from, to)
      #endif
    })
}
