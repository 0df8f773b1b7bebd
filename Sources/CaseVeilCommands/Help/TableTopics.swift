import CaseFindings
import CaseVeil

extension HelpTopic {
  /// `help policies`
  static let policies = HelpTopic(name: "policies", summary: "what each policy does with each kind") {
    var text = "A policy says what becomes of each kind of finding. Choose one with --policy NAME.\n"
    let policies = RedactionPolicy.names.compactMap { try? RedactionPolicy.named($0) }
    text += "A finding less sure than the policy's threshold stays.\n\n"
    for policy in policies {
      let isDefault = policy.name == "public-post" ? ", the default" : ""
      text += "  \(policy.name)  \(policy.title)\(isDefault); threshold \(policy.threshold.permille) of 1000\n"
    }
    let names = policies.map(\.name)
    var rows = [["kind"] + names]
    for kind in IdentifierKind.allCases { rows.append([kind.name] + policies.map { $0.rule(for: kind).action.name }) }
    text += "\n" + TextTable.text(rows)
    return text + "\n'caseveil explain KIND' tells why.\n"
  }

  /// `help kinds`
  static let kinds = HelpTopic(name: "kinds", summary: "the kinds of finding and their names") {
    var rows = [["kind", "class", "alone?", "what it is"]]
    for kind in IdentifierKind.allCases {
      rows.append([kind.name, kind.identifierClass.name, kind.isDirect ? "yes" : "", kind.meaning])
    }
    return "The names are used in JSON, in policies and by 'caseveil explain'; they are added to and never renamed.\n"
      + "'alone' says that one of them can identify a person without other details.\n\n" + TextTable.text(rows)
  }
}

/// Rows of cells in columns of equal width.
enum TextTable {
  static func text(_ rows: [[String]]) -> String {
    var widths: [Int] = []
    for row in rows {
      for (i, cell) in row.enumerated() {
        if i == widths.count { widths.append(0) }
        widths[i] = max(widths[i], cell.count)
      }
    }
    return rows.map { row in
      var line = " "
      for (i, cell) in row.enumerated() {
        line += " " + (i == row.count - 1 ? cell : Help.padded(cell, to: widths[i] + 1))
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
