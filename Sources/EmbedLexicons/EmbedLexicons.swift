import Foundation
import PackagePlugin

/// Packs every table under `Lexicons/` into one Swift file that is compiled into the binary, and so the page.
@main struct EmbedLexicons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    let tool = try context.tool(named: "embed-lexicons").url
    if target.name == "CaseVeilCommands" { return [page(written: context.pluginWorkDirectoryURL, by: tool)] }
    let tables = tables(in: target.directoryURL)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLexicons.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(tables.count) lexicons", executable: tool,
        arguments: [output.path, target.directoryURL.path] + tables.map(\.path),
        inputFiles: tables, outputFiles: [output])
    ]
  }

  /// The page that `CASEVEIL_PAGE` names, for the command that writes it; without it the binary carries none.
  private func page(written folder: URL, by tool: URL) -> Command {
    let page = ProcessInfo.processInfo.environment["CASEVEIL_PAGE"].map { URL(fileURLWithPath: $0) }
    let output = folder.appending(path: "EmbeddedPage.swift")
    return .buildCommand(
      displayName: page == nil ? "Embedding no page" : "Embedding the page", executable: tool,
      arguments: ["--page", output.path] + (page.map { [$0.path] } ?? []),
      inputFiles: page.map { [$0] } ?? [], outputFiles: [output])
  }

  /// Tables in the theme folders, sorted by path; the generator's own lists are not among them.
  private func tables(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL }) ?? []
    return
      files
      .filter { $0.pathExtension == "tsv" && !$0.path.contains("/Lexicons/Generator/") }
      .sorted { $0.path < $1.path }
  }
}
