/// Which options of `redact` go together.
enum RedactOptions {
  static func check(_ arguments: Arguments, folder: String?, isLines: Bool) throws(CommandProblem) {
    let hasOut = arguments.value("--out") != nil
    for option in ["--force", "--keep-unread"] where arguments.has(option) && !hasOut {
      if option == "--keep-unread", arguments.has(InPlace.option.name) { continue }
      throw .needs(option, folder == nil ? "--out FILE" : "--out FOLDER")
    }
    let ofOneText = [
      AskOptions.ask.name, DiffOptions.diff.name, FitOptions.fit.name, FitOptions.thread.name, InPlace.option.name,
      EditsOption.edits.name, Sidecar.ledger.name,
    ]
    for option in ofOneText where arguments.has(option) {
      if isLines { throw .clash(option, "--input jsonl") }
      if folder != nil { throw .clash(option, "a folder") }
    }
    if folder != nil, isLines { throw .clash("--input jsonl", "a folder") }
    let ofFolder = [FolderOptions.dryRun.name, FolderOptions.changed.name, FolderOptions.changedSince.name]
    for option in ofFolder where arguments.has(option) && folder == nil {
      throw .needs(option, "a folder")
    }
    try checkForms(arguments, hasOut: hasOut)
  }

  private static func checkForms(_ arguments: Arguments, hasOut: Bool) throws(CommandProblem) {
    let isDiff = arguments.has(DiffOptions.diff.name)
    let isFitted = arguments.has(FitOptions.fit.name) || arguments.has(FitOptions.thread.name)
    if isDiff, hasOut { throw .clash(DiffOptions.diff.name, "--out") }
    if isDiff, isFitted { throw .clash(DiffOptions.diff.name, FitOptions.fit.name) }
    for option in [DiffOptions.reveal.name, ScreenOptions.color.name] where arguments.has(option) && !isDiff {
      throw .needs(option, DiffOptions.diff.name)
    }
    let asks = arguments.has(AskOptions.ask.name)
    if asks, arguments.has(EditsOption.edits.name) { throw .clash(AskOptions.ask.name, EditsOption.edits.name) }
    if arguments.has(DecisionFile.option.name), !asks { throw .needs(DecisionFile.option.name, AskOptions.ask.name) }
    guard arguments.has(InPlace.option.name) else { return }
    if isDiff || isFitted { throw .clash(InPlace.option.name, isDiff ? DiffOptions.diff.name : FitOptions.fit.name) }
    if hasOut { throw .clash(InPlace.option.name, "--out") }
    if arguments.operands.first.map({ $0 == "-" }) ?? true { throw .needs(InPlace.option.name, "FILE") }
  }
}
