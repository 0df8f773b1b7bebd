import CaseVeil

/// A key of `caseveil.toml` and the option that it stands for, declared once.
struct SettingKey: Sendable {
  /// What its value looks like.
  enum Form: Hashable, Sendable {
    case policy, path, paths, truth, yesNo
    case choice([String])
    case number(upTo: Int)
  }

  /// The table it stands in; empty at the top.
  let table: String
  let name: String
  let option: Option
  let form: Form
  /// Whether only the user's own file can hold it: what tells of the author, and what would hide the answers.
  var isOwnOnly = false
  /// What counts when nobody says anything, as `config --show` tells it.
  let standard: String

  /// `context.audience`
  var fullName: String { table.isEmpty ? name : "\(table).\(name)" }

  static let all: [SettingKey] = [
    SettingKey(table: "", name: "policy", option: SharedOptions.policy, form: .policy, standard: "public-post"),
    SettingKey(table: "", name: "keep", option: SharedOptions.keep, form: .paths, standard: "none"),
    SettingKey(table: "", name: "always", option: SharedOptions.always, form: .paths, standard: "none"),
    SettingKey(table: "", name: "detectors", option: SharedOptions.detectors, form: .path, standard: "none"),
    SettingKey(table: "", name: "plain", option: SharedOptions.plain, form: .truth, standard: "false"),
    SettingKey(table: "", name: "quiet", option: SharedOptions.quiet, form: .truth, isOwnOnly: true, standard: "false"),
    SettingKey(table: "", name: "jobs", option: SharedOptions.jobs, form: .number(upTo: 256), standard: "all cores"),
    context("audience", ContextOptions.audience),
    context("channel", ContextOptions.channel),
    context("country", ContextOptions.country),
    context("role", ContextOptions.role),
    SettingKey(
      table: "context", name: "author-named", option: ContextOptions.authorNamed, form: .yesNo, isOwnOnly: true,
      standard: riskier),
    SettingKey(
      table: "context", name: "workplace", option: ContextOptions.workplace, form: .yesNo, isOwnOnly: true,
      standard: riskier),
    SettingKey(
      table: "review", name: "fail-at", option: FailLine.option, form: .choice(FailLine.option.choices),
      standard: "likely"),
  ]

  static let tables = ["context", "review"]

  /// The keys of a table, for errors.
  static func names(in table: String) -> [String] { all.filter { $0.table == table }.map(\.name) }

  private static let riskier = "the riskier value"

  private static func context(_ name: String, _ option: Option) -> SettingKey {
    SettingKey(table: "context", name: name, option: option, form: .choice(option.choices), standard: riskier)
  }
}
