/// What stands under a line of marked text: the name and number of each mark where there is room, else its number.
enum MarkLabels {
  /// One mark's label, and the column where the mark starts.
  struct Label {
    let column: Int
    let number: String
    let name: String
  }

  /// One row mostly; a second where marks stand so close that their numbers would touch.
  static func rows(_ labels: [Label], upTo limit: Int) -> [String] {
    var rows: [String] = []
    for (i, label) in labels.enumerated() {
      let next = i + 1 < labels.count ? labels[i + 1].column - 1 : limit
      let whole = "\(label.name) \(label.number)"
      if place(whole, at: label.column, before: min(next, limit), in: &rows, row: 0) { continue }
      let column = min(label.column, limit - label.number.count)
      var row = 0
      while !place(
        label.number, at: column, before: row == 0 ? max(next, column + label.number.count) : limit, in: &rows, row: row
      ) {
        row += 1
      }
    }
    return rows
  }

  /// Writes a label into a row if it ends before a column and does not touch the one before.
  private static func place(
    _ label: String, at column: Int, before end: Int, in rows: inout [String], row: Int
  ) -> Bool {
    if row == rows.count { rows.append("") }
    let taken = TextWidth.of(rows[row])
    guard taken == 0 || taken < column, column + TextWidth.of(label) <= end else { return false }
    rows[row] = Screen.padded(rows[row], to: column) + label
    return true
  }
}
