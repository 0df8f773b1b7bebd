import CaseFindings
import CaseVeil

/// A table to start a policy from, with comments that say how.
enum NewPolicy {
  static func table(named name: String) -> String {
    let base = RedactionPolicy.names.contains(name) ? name : "public-post"
    let title = base == name ? "My \(name)" : name
    var text = """
      # title: \(title)
      # based-on: \(base)
      # about: What it is for, who reads the texts, what it leaves.
      #
      # What this table does not say is as in \(base). One line a kind, with one tab between the fields:
      # kind, action, detail, in a few words why, and if you like how sure a finding of this kind must be (0 to 1000).
      # Lines that start with '#' are comments, but for the headers title, about, based-on, confidence and unknown-words.
      #
      # The actions are keep, remove, mark, pseudonym (for names), shift (for dates and years) and generalise, which needs
      # one of these details:

      """
    for kind in IdentifierKind.allCases {
      let details = Blur.names(for: kind)
      if !details.isEmpty { text += "#   \(kind.name)  \(details.joined(separator: ", "))\n" }
    }
    text += "#\n# The lines of \(base). Take away the '# ' in front of one to change it.\n#\n"
    guard let policy = try? RedactionPolicy.named(base) else { return text }
    for kind in IdentifierKind.allCases {
      let rule = policy.rule(for: kind)
      text += "# \(kind.name)\t\(rule.action.name)\t\(rule.action.detail)\t\(rule.because)\n"
    }
    return text
  }
}
