import CaseFindings
import Testing

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let document = Document(text)
    return TokenizedDocument(document).tokens.map { document[TextSpan($0.lower, $0.upper)] }
  }

  @Test func splitsWordsNumbersAndMarks() {
    #expect(words("Mrs O’Brien's BP: 120/80.") == ["Mrs", "O’Brien", "'s", "BP", ":", "120", "/", "80", "."])
    #expect(words("He isn't; I'll re-admit T2DM") == ["He", "isn't", ";", "I'll", "re", "-", "admit", "T2DM"])
    #expect(words("the boys' ward") == ["the", "boys", "'", "ward"])
  }

  @Test func seesShapes() {
    let text = TokenizedDocument(Document("fever Fever FEVER F eGFR 12 T2 -"))
    #expect(text.tokens.map(\.shape) == [.lower, .capitalised, .upper, .initial, .camel, .digits, .mixed, .mark])
  }

  @Test func sentencesStartAfterStopsAndOnNewLines() {
    let document = Document("Seen by Dr. Osei today. Pain better.\nPlan: rest")
    let starts = TokenizedDocument(document).tokens.filter { $0.flags.contains(.startsSentence) }
    #expect(starts.map { document[TextSpan($0.lower, $0.upper)] } == ["Seen", "Pain", "Plan"])
  }

  @Test func tokensLieInOrderOnScalarBoundaries() {
    let pieces = ["Siân ", "🙂", "–", "O'N", "\u{200B}", "12.5", "\r\n", "Ω", "a\u{0301}", "'s", "ﬁ"]
    var state: UInt64 = 3
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let document = Document(text)
      var last = 0
      for token in TokenizedDocument(document).tokens {
        #expect(token.lower >= last && token.upper > token.lower && token.upper <= document.bytes.count)
        #expect(document.bytes[token.lower] & 0xC0 != 0x80)
        last = token.upper
      }
    }
  }

  @Test func protectsMedicineAndNotPeople() {
    let document = Document("Positive Murphy's sign in Mr Murphy, on Apixaban for Crohn's disease.")
    let protected = TokenizedDocument(document).tokens.filter(\.isProtected).map {
      document[TextSpan($0.lower, $0.upper)]
    }
    #expect(protected == ["Murphy", "'s", "sign", "Apixaban", "Crohn", "'s", "disease"])
  }

  @Test func readsLabelledFields() {
    let document = Document("Name: Ann Rees | GP: Dr Osei\nPlan: rest")
    let text = TokenizedDocument(document)
    #expect(
      text.fields.map { document[text.span($0.value.lowerBound, $0.value.upperBound - 1)] } == [
        "Ann Rees", "Dr Osei", "rest",
      ])
  }

  @Test(arguments: [
    (
      "Pacjentka zgłosiła się do szpitala z powodu bólu brzucha trwającego od trzech dni",
      TextProfile.Obstacle.otherLanguage
    ),
    ("Mr J\u{200B}ones was seen", .disguisedLetters), ("Mr Jоnes was seen", .disguisedLetters),
    ("Пациентка поступила с болью", .otherScript),
  ])
  func saysWhenItCannotRead(_ sample: (String, TextProfile.Obstacle)) {
    let unread = Coverage.unread(in: TokenizedDocument(Document(sample.0)))
    #expect(Coverage.obstacle(of: unread) == sample.1)
  }
}
