extension FileForm {
  /// What it is, what was expected, and how to get there.
  var sentence: String {
    let text = "export it as plain text in UTF-8 and give that."
    let encoding = "save it again as plain text with the encoding UTF-8 (Word and Notepad ask for it under Save As)."
    return switch self {
    case .word: "this is a Word document; \(text)"
    case .oldOffice: "this is an old Office document (.doc, .xls, .ppt); \(text)"
    case .powerPoint: "this is a PowerPoint presentation; \(text)"
    case .spreadsheet: "this is a spreadsheet; \(text)"
    case .openDocument: "this is an OpenDocument file; \(text)"
    case .zipArchive: "this is a zip archive; unpack it and give the plain text in it."
    case .gzip: "this is a gzip archive; unpack it (gunzip) and give the plain text in it."
    case .pdf: "this is a PDF; \(text)"
    case .rtf: "this is a Rich Text (RTF) document; \(text)"
    case .html: "this is a web page (HTML); \(text)"
    case .xml: "this is XML; \(text)"
    case .picture: "this is a picture, which is not looked at; type its text if it matters."
    case .table: "this is a table (CSV); give one cell's text at a time, or JSON lines with --input jsonl."
    case .jsonLines: "this is JSON lines, not plain text; add --input jsonl."
    case .json: "this is a JSON list; make one object a line of it (jq -c '.[]') and add --input jsonl."
    case .pointer: "this is a pointer of Git LFS, not the text itself; fetch that (git lfs pull) and give it."
    case .utf16: "this is UTF-16; \(encoding)"
    case .utf32: "this is UTF-32; \(encoding)"
    }
  }
}
