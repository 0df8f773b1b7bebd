import CaseLexicons

extension TokenizedDocument {
  /// A word for a picture with what makes it one that goes with the text.
  func picture(_ i: Int, isExam: Bool) -> ImagePhrase? {
    guard !isWord(i + 1, in: ImageWords.others), !isWord(i - 1, in: ImageWords.figurative),
      !(isDash(i + 1) && self[i + 1].gap == .none && !isExam)
    else { return nil }
    let start = pictureStart(i)
    if let last = pointerAfter(i, isExam: isExam) { return ImagePhrase(first: start, last: last) }
    if let first = pointerBefore(start, isExam: isExam) { return ImagePhrase(first: first, last: i) }
    if isExam || isWord(i + 1, in: ImageWords.requests) { return nil }
    if !isWord(i, in: ImageWords.renderings), isWord(i + 1, in: ImageWords.of), self[i + 1].gap == .space,
      let last = owned(i + 2)
    {
      return ImagePhrase(first: start, last: last)
    }
    return isWord(i, in: ImageWords.photos) ? ImagePhrase(first: start, last: i, confidence: .likely) : nil
  }

  /// The adjectives, and the article before a lone photo: `a selfie`, `tattoo photo`.
  private func pictureStart(_ i: Int) -> Int {
    var first = i
    if isDash(i - 1), self[i].gap == .none { first = i - 2 }
    while first > 0, i - first < 3, self[first].gap == .space, isWord(first - 1, in: ImageWords.adjectives) {
      first -= 1
    }
    if first > 0, self[first].gap == .space, isWord(first - 1, in: ImageWords.plain) { first -= 1 }
    return first
  }

  /// `attached`, `shown below`, `above`, `with permission`.
  private func pointerAfter(_ i: Int, isExam: Bool) -> Int? {
    var j = i + 1
    while j < i + 4, self[j].gap == .space, isWord(j, in: ImageWords.auxiliaries) { j += 1 }
    guard self[j].gap == .space else { return nil }
    if isWord(j, in: ImageWords.attached) {
      return isWord(j + 1, in: ImageWords.places) || isWord(j + 1, in: ImageWords.here) ? j + 1 : j
    }
    if isWord(j, in: ImageWords.shown), isWord(j + 1, in: ImageWords.places) || isWord(j + 1, in: ImageWords.here) {
      return j + 1
    }
    if isWord(j, in: ImageWords.places), !isExam || self[j + 1].shape == .mark || self[j + 1].gap >= .line { return j }
    if !isExam, isWord(j, in: ImageWords.shared) {
      return isWord(j + 1, in: ImageWords.with) && isWord(j + 2, in: ImageWords.consent) ? j + 2 : j
    }
    return nil
  }

  /// `see attached`, `here is the`, `posted a`.
  private func pointerBefore(_ start: Int, isExam: Bool) -> Int? {
    var i = start - 1
    while i >= 0, start - i < 4, self[i + 1].gap == .space, isWord(i, in: ImageWords.articles) { i -= 1 }
    guard self[i + 1].gap == .space else { return nil }
    if isWord(i, in: ImageWords.attached) || !isExam && isWord(i, in: ImageWords.shared) {
      return isWord(i - 1, in: ImageWords.pointers) && self[i].gap == .space ? i - 1 : i
    }
    if isWord(i, in: ImageWords.see), !isExam || isMark(i + 2, ":") { return i }
    return nil
  }

  /// `the rash`, `her left leg`: whose or which; nil for `a picture of sepsis`.
  private func owned(_ i: Int) -> Int? {
    guard isWord(i, in: ImageWords.whose), self[i + 1].isWord, self[i + 1].gap == .space else { return nil }
    return i + 1
  }
}

/// The words of pictures.
enum ImageWords {
  static let photos = WordSet(
    "photo", "photos", "photograph", "photographs", "selfie", "selfies", "screenshot", "screenshots", "footage", "pic",
    "pics", "video", "videos", "videoclip")
  static let pictures = WordSet(
    "picture", "pictures", "image", "images", "pictured", "thumbnail", "slide", "gif")
  /// Made by every scan: `CT images of the chest`.
  static let renderings = WordSet("image", "images", "slide", "thumbnail")
  static let exams = WordSet(
    "ray", "rays", "xray", "xrays", "xr", "cxr", "axr", "ct", "mri", "ecg", "ecgs", "ekg", "scan", "scans",
    "radiograph",
    "radiographs", "film", "films", "echo", "ultrasound", "angiogram", "tracing", "trace")
  static let figures = WordSet("figure", "fig", "figures", "figs", "image", "panel", "video", "supplementary")
  static let suffixes = WordSet(
    "jpg", "jpeg", "png", "gif", "heic", "tif", "tiff", "dcm", "mp4", "mov", "avi", "webp", "bmp", "svg")
  static let tags = WordSet("img", "image", "video", "figure")
  static let attached = WordSet(
    "attached", "enclosed", "attaching", "attach", "uploaded", "uploading", "embedded", "appended", "inserted", "pasted"
  )
  static let shared = WordSet(
    "shared", "posted", "posting", "sharing", "courtesy", "tweeted", "published", "included", "reproduced", "credit",
    "shared",
    "circulated")
  static let shown = WordSet("shown", "seen", "posted", "shared", "included", "displayed", "pictured", "reproduced")
  static let places = WordSet("below", "above", "overleaf", "opposite")
  static let here = WordSet("here", "overleaf")
  static let see = WordSet("see", "heres", "here")
  static let pointers = WordSet("see", "shown", "in", "please", "also", "as", "view", "cf")
  static let plain = WordSet("a", "an", "the", "this", "these")
  static let articles = WordSet(
    "a", "an", "the", "this", "these", "his", "her", "their", "my", "some", "is", "are", "two", "three")
  static let adjectives = WordSet(
    "clinical", "wound", "tattoo", "profile", "wedding", "holiday", "family", "passport", "mobile", "phone", "medical",
    "intraoperative", "operative", "facial", "colour", "chest", "pelvic", "endoscopic", "before", "after",
    "cctv", "dashcam", "whatsapp", "facebook", "instagram", "lesion", "rash", "12", "lead", "head", "brain")
  static let auxiliaries = WordSet("is", "are", "was", "were", "been", "has", "have", "and", "also", "now")
  static let with = WordSet("with", "by", "of")
  static let consent = WordSet("permission", "consent", "approval")
  static let of = WordSet("of", "showing", "shows", "from")
  static let whose = WordSet("the", "his", "her", "their", "my", "our", "its", "him", "this", "a")
  static let others = WordSet(
    "assisted", "laryngoscope", "laryngoscopy", "link", "call", "calls", "consultation", "consultations", "conference",
    "eeg",
    "telemetry", "capsule", "game", "games", "guided", "guidance", "intensifier", "imaging", "quality", "report",
    "reports",
    "request", "requests", "results", "appointment", "interpreter", "visit", "id", "review", "fluoroscopy", "swallow",
    "gastroscope", "laparoscope", "endoscope", "colonoscope", "bronchoscope", "olympus", "endoscopy", "colonoscopy",
    "laparoscopy", "thoracoscopy", "recorder", "camera", "monitor", "monitoring", "therapy", "sensitive",
    "sensitivity", "emerges", "assessment", "thoracoscopic", "swallowing")
  static let figurative = WordSet(
    "clinical", "whole", "overall", "bigger", "full", "big", "blood", "mixed", "self", "body", "mirror", "confusing",
    "same",
    "complete", "classic", "clear", "mental", "via", "by", "over")
  static let requests = WordSet("was", "were", "requested", "ordered")
}
