import CaseLexicons

/// The words of pictures.
enum ImageWords {
  static let photos = WordSet(
    "photo", "photos", "photograph", "photographs", "selfie", "selfies", "screenshot", "screenshots", "footage", "pic",
    "pics", "video", "videos", "videoclip")
  static let pictures = WordSet(
    "picture", "pictures", "image", "images", "pictured", "thumbnail", "slide", "gif")
  /// The words at which a mention is looked for.
  static let hearts = photos.union(pictures).union(exams).union(figures).union(suffixes)
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
    "used",
    "circulated")
  static let shown = WordSet("shown", "seen", "posted", "shared", "included", "displayed", "pictured", "reproduced")
  static let places = WordSet("below", "above", "overleaf", "opposite")
  static let here = WordSet("here", "overleaf")
  static let this = WordSet("this", "these")
  static let askers = WordSet("does", "do", "at", "on", "in")
  static let bareSee = WordSet("see")
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
