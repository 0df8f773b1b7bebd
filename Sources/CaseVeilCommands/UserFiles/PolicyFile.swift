import CaseFindings
import CaseVeil

/// Policies by name or by the path of a table.
enum PolicyFile {
  /// A policy of the program, else the table at a path: what holds a slash or a full stop is one.
  static func policy(_ name: String) throws(CommandProblem) -> RedactionPolicy {
    if RedactionPolicy.names.contains(name) {
      do throws(PolicyProblem) {
        return try RedactionPolicy.named(name)
      } catch {
        throw .badPolicy(path: name, line: "", error)
      }
    }
    guard name.contains("/") || name.contains(".") || FileBytes.exists(name) else { throw .unknownPolicy(name) }
    let source = try UserText.read(name)
    do throws(PolicyProblem) {
      return try PolicyTable(source).policy(named: name)
    } catch {
      throw .badPolicy(path: name, line: UserText.line(error.place, of: source), error)
    }
  }
}
