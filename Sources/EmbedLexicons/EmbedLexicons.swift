import Foundation
import PackagePlugin

/// Packs every table under `Lexicons/` into one Swift file that is compiled into the binary.
@main struct EmbedLexicons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    let tables = tables(in: target.directoryURL)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLexicons.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(tables.count) lexicons",
        executable: try context.tool(named: "embed-lexicons").url,
        arguments: [output.path, target.directoryURL.path] + tables.map(\.path),
        inputFiles: tables, outputFiles: [output])
    ]
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
