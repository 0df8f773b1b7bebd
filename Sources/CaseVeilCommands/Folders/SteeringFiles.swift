import CaseVeil

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The files that steer a run, and those that the program writes beside texts: they are no cases.
struct SteeringFiles {
  private struct Identity: Hashable {
    let device: UInt64
    let file: UInt64

    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      device = UInt64(truncatingIfNeeded: status.st_dev)
      file = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  private var known: Set<Identity> = []
  /// Whether the settings that lie beside texts count at all.
  private let looksBeside: Bool

  /// What was typed, what the settings name, and the settings themselves.
  init(_ arguments: Arguments, _ streams: Streams) {
    looksBeside = !arguments.has(Settings.isolated.name) && !arguments.isTyped(Settings.config.name)
    let options = [
      SharedOptions.keep, SharedOptions.always, SharedOptions.policy, SharedOptions.detectors, Settings.config,
    ]
    var paths = options.flatMap { arguments.typed($0.name) }
    for setting in arguments.settings.all {
      if options.contains(where: { $0.name == setting.key.option.name }) { paths += setting.values }
      switch setting.source {
      case .folder(let path, _, _), .own(let path, _, _, _): paths.append(path)
      case .profile: break
      }
    }
    if looksBeside, let first = arguments.operands.first {
      paths += [SettingsPlaces(streams.surroundings).folderFile(of: first)].compactMap { $0 }
    }
    known = Set(paths.compactMap(Identity.init))
  }

  /// Whether a file is one of those, or settings of another run.
  func contains(_ path: String) -> Bool { isSettings(path) || isKnown(path) }

  /// Whether it is settings that would count for the texts beside it, but not in this run.
  func areOthers(_ path: String) -> Bool { looksBeside && isSettings(path) && !isKnown(path) }

  private func isSettings(_ path: String) -> Bool {
    path.split(separator: "/").last.map(String.init) == SettingsFile.name
  }

  private func isKnown(_ path: String) -> Bool { !known.isEmpty && Identity(path).map(known.contains) ?? false }

  /// What the program has written beside a text; an original only where its text is.
  static func isOwn(_ path: String) -> Bool {
    if path.hasSuffix(DecisionFile.ending) || path.hasSuffix(Sidecar.ending) { return true }
    return path.hasSuffix(InPlace.ending) && FileBytes.exists(String(path.dropLast(InPlace.ending.count)))
  }
}
