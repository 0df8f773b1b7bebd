import CaseVeil
import ConsentLedger

/// The frame of both reports: one file, no script, nothing fetched; light, dark and on paper.
enum ReportPage {
  static func page(titled title: String, _ body: String) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(styleDigest)'">
    <title>\(title)</title>
    <style>\(style)</style>
    </head>
    <body>
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  }

  /// The one style that a browser applies; no other can be slipped in.
  private static let styleDigest = Base64.text(of: SHA256.digest(of: Array(style.utf8)).bytes)

  /// Text as the page holds it; what would not be seen is written out.
  static func escaped(_ text: String) -> String { HTMLText.escaped(VisibleText.of(text)) }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --soft: #555; --line: #bbb; --grave: #9c1320;
      --clue: #5b2a86; --wash: #f3f1ec }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #161616; --soft: #b5b1aa; --line: #555;
      --grave: #ff9a9a; --clue: #d0b0f5; --wash: #242320 } }
    * { box-sizing: border-box }
    body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 }
    main { max-width: 46rem; margin: 0 auto; padding: 1rem 1.1rem 4rem }
    h1 { font-size: 1.5rem; line-height: 1.2; margin: 1rem 0 .5rem } h2 { font-size: 1.2rem; margin: 2.2rem 0 .5rem;
      border-bottom: 1px solid var(--line); padding-bottom: .2rem } h3 { font-size: 1.05rem; margin: 1.3rem 0 .3rem }
    p, ul, ol { margin: .5rem 0 } a { color: inherit } a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px }
    .banner { border: 3px solid var(--grave); color: var(--grave); font-weight: 700; padding: .5rem .8rem; margin: 0 }
    .text { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--wash); padding: .9rem 1rem; line-height: 1.9 }
    .text a { text-decoration: none }
    mark { background: none; color: var(--clue); border-bottom: 2px dashed var(--clue) }
    mark.direct { color: var(--grave); border-bottom: 3px solid var(--grave) } mark.stays { border-bottom-style: dotted }
    mark b { font: 700 .72rem system-ui, sans-serif; vertical-align: super; line-height: 1 }
    .word { font-weight: 700; white-space: nowrap } .scale { letter-spacing: .1em; white-space: nowrap }
    .answer { border: 1px solid var(--line); padding: .2rem 1rem .8rem; margin: .8rem 0 }
    .answer dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .4rem 0 }
    .answer dt { color: var(--soft) } .answer dd { margin: 0 }
    .soft { color: var(--soft) } small { font-size: .9rem }
    ol.list, ul.list { list-style: none; padding: 0 }
    .list > li { border-bottom: 1px solid var(--line); padding: .5rem 0 .5rem 2.6rem; position: relative; overflow-wrap: anywhere }
    .list > li > .n { position: absolute; left: 0; width: 2.1rem; text-align: right; font-weight: 700 }
    .best { font-weight: 700 }
    table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .25rem .7rem .25rem 0;
      border-bottom: 1px solid var(--line); overflow-wrap: anywhere } td.number { text-align: right }
    figure { margin: .8rem 0 } svg { display: block; width: 100%; max-width: 32rem; height: auto }
    svg text { font: 11px system-ui, sans-serif; fill: var(--ink); stroke: var(--paper);
      stroke-width: 3px; paint-order: stroke } svg .rule { stroke: var(--line); stroke-width: 1 }
    svg .band { stroke: var(--ink); stroke-width: 3; fill: none } svg .dot { fill: var(--ink) }
    svg .limit { stroke: var(--grave); stroke-width: 1.5; stroke-dasharray: 4 3 } svg .wash { fill: var(--wash) }
    code { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere }
    @media print { :root { --ink: #000; --paper: #fff; --soft: #333; --line: #888; --grave: #000; --clue: #000; --wash: #fff }
      main { max-width: none; padding: 0 } body { font-size: 10pt } .text { border: 1px solid #888 }
      li, .answer, figure, tr { break-inside: avoid } h2, h3 { break-after: avoid } }
    """
}
