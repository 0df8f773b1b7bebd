/// What lies in a folder and is not looked at, by paths: it is counted, so that nobody takes it for read.
struct NotLookedAt {
  /// Files and folders whose names start with a dot.
  var hidden: [String] = []
  /// Nothing but white space stands in them.
  var empty: [String] = []
  /// Files and folders that an ignore file names.
  var leftOut: [String] = []
  /// Lists, policies and settings that this run goes by.
  var settings: [String] = []
  /// Settings that this run does not go by, though they lie beside texts that are read.
  var otherSettings: [String] = []
  /// Originals, decisions and records that this program has written beside a text.
  var own: [String] = []

  static func += (all: inout NotLookedAt, more: NotLookedAt) {
    all.hidden += more.hidden
    all.empty += more.empty
    all.leftOut += more.leftOut
    all.settings += more.settings
    all.otherSettings += more.otherSettings
    all.own += more.own
  }

  /// The same with only those for which something holds.
  func filtered(_ holds: (String) -> Bool) -> NotLookedAt {
    NotLookedAt(
      hidden: hidden.filter(holds), empty: empty.filter(holds), leftOut: leftOut.filter(holds),
      settings: settings.filter(holds), otherSettings: otherSettings, own: own.filter(holds))
  }

  /// The same with paths written in another way.
  func mapped(_ change: (String) -> String) -> NotLookedAt {
    NotLookedAt(
      hidden: hidden.map(change), empty: empty.map(change), leftOut: leftOut.map(change),
      settings: settings.map(change), otherSettings: otherSettings.map(change), own: own.map(change))
  }

  /// Counts for programs; those of nothing are left out.
  var counts: [(name: StaticString, count: Int)] {
    [
      ("hidden", hidden.count), ("empty", empty.count), ("ignored", leftOut.count), ("settings", settings.count),
      ("otherSettings", otherSettings.count), ("own", own.count),
    ].filter { $0.count > 0 }
  }

  /// `1 hidden and 2 empty files were not looked at; 3 left out by .caseveilignore.`
  var sentence: String {
    var parts: [String] = []
    let kinds = [(hidden.count, "hidden"), (empty.count, "empty"), (settings.count, "settings")].filter { $0.0 > 0 }
    if !kinds.isEmpty {
      let told = kinds.map { "\($0.0) \($0.1)" }
      let list = told.count > 2 ? told.dropLast().joined(separator: ", ") : told[0]
      let count = kinds.reduce(0) { $0 + $1.0 }
      parts.append(
        (told.count > 1 ? "\(list) and \(told[told.count - 1])" : list)
          + (count == 1 ? " file was not looked at" : " files were not looked at"))
    }
    if !leftOut.isEmpty { parts.append("\(leftOut.count) left out by \(Ignore.name)") }
    var text = parts.isEmpty ? "" : parts.joined(separator: "; ") + ".\n"
    if !otherSettings.isEmpty {
      let names = otherSettings.map { VisibleText.name($0) }.joined(separator: ", ")
      text += "Settings that do not count here, as a run has one set of them: \(names)\n"
    }
    if !own.isEmpty {
      let names = own.map { VisibleText.name($0) }.joined(separator: ", ")
      text += "Written by this program for you alone, not to be handed on: \(names)\n"
    }
    return text
  }
}
