import CaseFindings
import CaseVeil

/// Detectors that a user has written.
enum DetectorFile {
  /// The detectors of a file, whose examples have been tried; none without a path.
  static func detectors(_ path: String?) throws(CommandProblem) -> [Detector] {
    guard let path else { return [] }
    let source = try UserText.read(path)
    do throws(DetectorProblem) {
      return try DetectorTable(source).detectors().map(\.detector)
    } catch {
      throw .badDetectors(path: path, line: UserText.line(error.place, of: source), error)
    }
  }
}
