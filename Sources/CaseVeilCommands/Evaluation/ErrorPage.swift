import CaseFindings

/// What was missed and what was touched without need, each in its sentence: one HTML file without script or request.
///
/// It holds case text, so that it is written for its owner alone.
struct ErrorPage {
  private var body = ""
  private var missed = 0
  private var extra = 0
  private static let around = 90

  mutating func add(_ comparison: Comparison) {
    let misses = comparison.missed.map { row("missed", $0.span, $0.className, comparison) }
    let extras = comparison.extra.map { row("extra", $0.span, $0.kind.name, comparison) }
    if misses.isEmpty && extras.isEmpty { return }
    missed += misses.count
    extra += extras.count
    body += "<h2>\(HTMLText.escaped(comparison.gold.name))</h2>\n<table>\n" + (misses + extras).joined() + "</table>\n"
  }

  private func row(_ sort: String, _ span: TextSpan, _ kind: String, _ comparison: Comparison) -> String {
    let document = comparison.gold.document
    let start = Self.characterStart(span.lower - Self.around, document)
    let end = Self.characterStart(span.upper + Self.around, document)
    func part(_ lower: Int, _ upper: Int) -> String { HTMLText.escaped(document[TextSpan(lower, upper)]) }
    return "<tr class=\"\(sort)\"><th>\(sort)</th><td>\(HTMLText.escaped(kind))</td><td>…\(part(start, span.lower))"
      + "<mark>\(part(span.lower, span.upper))</mark>\(part(span.upper, end))…</td></tr>\n"
  }

  private static func characterStart(_ offset: Int, _ document: Document) -> Int {
    var i = max(0, min(offset, document.bytes.count))
    while i > 0, i < document.bytes.count, document.bytes[i] & 0xC0 == 0x80 { i -= 1 }
    return i
  }

  var html: String {
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>Misses and false alarms</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <style>
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #999; padding: .3rem .6rem; }
    .missed mark { background: #fde68a; border: 2px solid #92400e; }
    .extra mark { background: #dbeafe; border: 2px dashed #1e3a8a; }
    .banner { border: 3px solid #000; padding: .5rem 1rem; font-weight: bold; }
    </style></head><body>
    <h1>Misses and false alarms</h1>
    <p class="banner">Holds case text. Do not send.</p>
    <p>\(missed) missed, \(extra) touched without need. Missed stretches have a solid border, needless ones a dashed one.</p>
    \(body)</body></html>

    """
  }
}
