import CaseFindings
import Testing

/// Names that no table holds are found in every common frame.
@Suite struct UnlistedNameTests {
  static let given = words(
    """
    Orlinne Brova Zarrick Yolvane Mirabeth Vandrel Ellowynne Dravik Tesmira Quennel Ystrad Olvara Benthiel Corvane Halwick
    Irsola Jorvane Kestrin Lunovic Marrisk Nuvella Ozrith Pellian Ruskova Sarnelle Tovrik Ulmara Vesprin Wendrick Xandora
    Zimbrel Aldovar Brisenne Culvane Dorrith Esmarel Fenwylla Grisholm Hestrin Ivolande Jessamir Kolvane Lorrisan Mavenne
    Nolvick Orsenna Prisvane Quorrin Rolvenne Sildara Tarvoss Umbrel Varsenne Wolstrid Yarrick Zolvane Arvenna Belstrid
    Clovenne Drusilvane
    """)
  static let surnames = words(
    """
    Tesk Quillistar Pellowe Drusk Kolder Slandric Braxmoor Solenne Varrowby Crundell Fexby Gorrand Haldersby Ickwith Jorlett
    Kribbs Lorgan Mudderby Nastwick Ormstrad Pruddle Quavley Rastrick Sneddlow Thurbeck Ullsby Vexmoor Wragsted Yarlby Zeddow
    Askrith Blunsdale Crole Dwerry Eskdrum Frodsby Grindlow Hurkett Inskel Jebbrow Knapsby Lutterick Mossenby Nethrick
    Ostlerby Pilkrow Quorndale Rudsby Stallick Trumwell Uxby Vardlow Wexcombe Yeddersby Zorrick Abbrick Belthorn Cruddas
    Drayvick Eltisby
    """)

  /// `@` stands for the given name, `$` for the surname; between the braces is what must be covered.
  static let frames = [
    "{Mr @ $} presented with chest pain", "Seen by {Dr @ $} in clinic", "Name: {@ $}", "Patient: {@ $} | Ward: 4",
    "Patient {@ $} was reviewed", "{@ $}, a 63-year-old man, fell", "{@ $} is a 47-year-old cook",
    "{@ $} (52F) had a cough", "Yours sincerely,\n\n{@ $}\nConsultant", "Her mother, {@ $}, was with her",
    "His wife {@ $} rang", "NOK: {@ $} (daughter)", "Seen by {@ $}, registrar", "{@ $}, aged 71, lives alone",
    "Re: {@ $}", "My name is {@ $} and I have lupus", "Thank you for referring {Mrs $} to us", "GP: {Dr $}",
    "accompanied by {@ $} today", "{@ $} said that the pain was worse", "I spoke to {Ms $} by phone",
    "{$} complained of nausea", "I told {@} that it would settle", "pt {@ $} reviewed on the ward",
  ]

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  @Test(arguments: frames) func findsThemAll(_ frame: String) throws {
    #expect(Self.given.count == 60 && Self.surnames.count == 60)
    for (given, surname) in zip(Self.given, Self.surnames) {
      let filled = frame.split(separator: "@", omittingEmptySubsequences: false).joined(separator: given)
        .split(separator: "$", omittingEmptySubsequences: false).joined(separator: surname)
      let parts = filled.split(omittingEmptySubsequences: false) { $0 == "{" || $0 == "}" }
      try #require(parts.count == 3)
      let start = parts[0].utf8.count
      let span = TextSpan(start, start + parts[1].utf8.count)
      let text = TokenizedDocument(Document(parts.joined()))
      let found = Detector.all.findings(in: text).resolved(in: text).propagated(in: text).all
      #expect(
        found.contains {
          $0.kind.identifierClass == .name && $0.span.lower <= span.lower && $0.span.upper >= span.upper
        },
        "\(filled)")
    }
  }
}
