import CaseLexicons

extension Detector {
  /// What says that a picture goes with the text.
  ///
  /// - Looks like: `photo attached`, `see figure 1`, `X-ray shown below`, `[image]`, `IMG_1234.jpg`, `![rash](a.png)`.
  /// - Confirmed by: a word for a picture with *attached*, *below*, *see*, *shared*; the form of a file or of a link.
  /// - Confused with: examinations (`CT showed`), `clinical picture`, `picture of sepsis`, video calls.
  /// - Source: ordinary written English; Markdown.
  static let imageMention = Detector(
    "image-mention", finds: .imageMention,
    summary: "Photo, picture, scan or video that goes with the text: attached, shown, linked or named.",
    examples: [
      "{{imageMention|Photo attached}} with consent; {{imageMention|see figure 1}} and {{imageMention|(Fig. 2a)}}.",
      "{{imageMention|X-ray shown below}}. {{imageMention|See attached ECG}} and {{imageMention|IMG_1234.jpg}}",
      "{{imageMention|A photo of the rash}} and {{imageMention|a selfie}} {{imageMention|[image]}}",
      "Here {{imageMention|![left hand](hand-03.png)}} is it {{imageMention|(picture shared with permission)}}",
      "Her {{imageMention|tattoo photo}} and {{imageMention|a video}} went round.",
      "{{imageMention|Photo of the wound and his ring attached}}. {{imageMention|Drone footage of the rescue}} is here.",
      "I've posted {{imageMention|a short clip of his gait down our corridor}} so you see.",
      "{{imageMention|The picture below shows her left hand with the ring}}; note it.",
      "{{imageMention|Her face is shown with permission}}. {{imageMention|Selfie sent by the patient}} shows it.",
    ],
    counterexamples: [
      "Chest X-ray showed consolidation; CT imaging and MRI of the brain were normal.",
      "The clinical picture fits; a picture of sepsis; the whole picture is unclear.",
      "A short clip was applied to the duct; the clip of the aneurysm. It is shown with contrast.",
      "Video laryngoscopy, a video consult, a video call, videofluoroscopy, self image, body image, image guided biopsy.",
      "See the CT report and figure of eight suture; figures from 2020.",
    ]
  ) { text, findings in
    var next = 0
    let hearts = ImageWords.hearts
    text.forEachCuedOrMark { i in
      guard i >= next, text.tokens[i].shape == .mark || hearts.contains(text.tokens[i].hash),
        let image = text.image(at: i)
      else { return }
      findings.add(.imageMention, image.first, through: image.last, in: text, image.confidence, .image)
      next = image.last + 1
    }
  }
}

/// A stretch that says that there is a picture.
struct ImagePhrase {
  var first: Int
  var last: Int
  var confidence = Confidence.high
}

extension TokenizedDocument {
  func image(at i: Int) -> ImagePhrase? {
    if self[i].shape == .mark {
      if byte(i) == 0x21 { return linkedImage(at: i) }
      return byte(i) == 0x5B || byte(i) == 0x3C || byte(i) == 0x28 ? bracketedImage(at: i) : nil
    }
    if isWord(i, in: ImageWords.figures), let figure = figure(at: i) { return figure }
    if isWord(i, in: ImageWords.suffixes) { return file(endingAt: i) }
    if isWord(i, in: ImageWords.pictures) || isWord(i, in: ImageWords.photos) {
      return shownPerson(at: i) ?? picture(i, isExam: false)
    }
    if isWord(i, in: ImageWords.recordings) { return recording(i) }
    if isWord(i, in: ImageWords.displays) { return shownPerson(at: i) }
    return isWord(i, in: ImageWords.exams) ? picture(i, isExam: true) : nil
  }

  /// `![alt](path)`
  private func linkedImage(at i: Int) -> ImagePhrase? {
    guard isMark(i + 1, "["), self[i + 1].gap == .none else { return nil }
    var j = i + 2
    while j < count, self[j].gap < .line, j - i < 80 {
      if isMark(j, ")"), !isMark(j - 1, "]") { return ImagePhrase(first: i, last: j) }
      j += 1
    }
    return nil
  }

  /// `[image]`, `<img …>`, `(Figure 2)`, `(picture shared with permission)`.
  private func bracketedImage(at i: Int) -> ImagePhrase? {
    let isTag = byte(i) == 0x3C
    let close: Unicode.Scalar = isTag ? ">" : byte(i) == 0x5B ? "]" : ")"
    var isImage = false
    var isShared = byte(i) != 0x28
    var j = i + 1
    while j < count, j - i < (isTag ? 60 : 9), self[j].gap < .line {
      if isMark(j, close) { return isImage && isShared ? ImagePhrase(first: i, last: j) : nil }
      if isTag, j == i + 1, !isWord(j, in: ImageWords.tags) { return nil }
      if isWord(j, in: ImageWords.pictures) || isWord(j, in: ImageWords.photos) || isTag { isImage = true }
      if isWord(j, in: ImageWords.figures), self[j + 1].hasDigit || isMark(j + 1, ".") {
        isImage = true
        isShared = true
      }
      if isWord(j, in: ImageWords.shared) || isWord(j, in: ImageWords.places) { isShared = true }
      j += 1
    }
    return nil
  }

  /// `see figure 1`, `Fig. 2a`.
  private func figure(at i: Int) -> ImagePhrase? {
    var j = i + 1
    if isMark(j, ".") { j += 1 }
    guard self[j].hasDigit, self[j].length <= 3, self[j].gap <= .space else { return nil }
    var first = i
    while first > 0, i - first < 3, isWord(first - 1, in: ImageWords.pointers), self[first].gap == .space { first -= 1 }
    return ImagePhrase(first: first, last: j)
  }

  /// `IMG_1234.jpg`: all that stands before without a gap.
  private func file(endingAt i: Int) -> ImagePhrase? {
    guard isMark(i - 1, "."), self[i].gap == .none, self[i - 1].gap == .none, i >= 2 else { return nil }
    var first = i - 2
    while first > 0, self[first].gap == .none, !isMark(first - 1, "("), !isMark(first - 1, "["), byte(first - 1) != 0x22
    {
      first -= 1
    }
    return ImagePhrase(first: first, last: i)
  }
}
