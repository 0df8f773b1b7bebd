import CaseFindings
import CaseVeil
import Testing

/// Other languages cannot be judged, and the stretch in them is named.
@Suite struct CoverageTests {
  @Test(arguments: [
    "Mae'r claf yn cwyno am boen yn ei frest ers dau ddiwrnod.", "Mae gen i boen.",
    "Pacjentka zgłosiła się do szpitala z powodu bólu brzucha.", "Boli mnie brzuch.",
    "Le patient a été admis pour une douleur thoracique depuis deux jours.",
    "Elle va bien et sort demain avec son mari.",
    "Der Patient wurde wegen starker Schmerzen in der Brust aufgenommen.",
    "La paciente ingresó por dolor en el pecho desde hace dos días.",
    "Il paziente è stato ricoverato per dolore toracico da due giorni.",
    "دخلت المريضة المستشفى بسبب ألم في الصدر منذ يومين.", "患者因胸痛两天入院，无发热。", "Пациентка поступила с болью в груди.",
    "Mareez ko teen din se bukhar aur khansi hai.", "Mujhe do din se pet mein dard hai aur ulti ho rahi hai",
    "Pacientul a fost internat pentru dureri în piept de două zile.", "Hasta iki gündür göğüs ağrısı ile başvurdu.",
    "Bukaanka wuxuu qabay xanuun feedhaha ah laba maalmood oo hore.",
  ]) func otherLanguagesCannotBeJudged(_ text: String) throws {
    let review = Veil(policy: try .named("public-post")).review(Document(text))
    #expect(review.obstacle != nil)
  }

  @Test(arguments: [
    "His wife said: \"Mae o wedi bod yn sâl ers dau ddiwrnod.\"",
    "Le patient a été admis pour une douleur thoracique depuis deux jours.",
  ]) func theForeignLineIsNamedAndTheRestIsRead(_ line: String) throws {
    let text = "Mrs Holt was seen on the ward with chest pain.\n\(line)\nTroponin was negative and she went home."
    let review = Veil(policy: try .named("public-post")).review(Document(text))
    let map = LineMap(review.document)
    #expect(review.unread.map { map.place(of: $0.span.lower).line } == [2])
    #expect(review.obstacle == .otherLanguage)
    #expect(!review.redacted.text.contains("Holt"))
  }

  @Test func stretchesAreInOrderAndApart() {
    let text = "Der Kranke hat Schmerzen und kein Fieber, J\u{200B}ohn nicht. Пациент и J.o.h.n. Il ne va pas bien."
    let tokens = TokenizedDocument(Document(text))
    let unread = Coverage.unread(in: tokens, hidden: PlainReading(of: tokens)?.hidden ?? [])
    #expect(unread.count >= 2)
    for (a, b) in zip(unread, unread.dropFirst()) { #expect(a.span.upper <= b.span.lower) }
    #expect(Coverage.obstacle(of: unread) == .disguisedLetters)
  }
}
