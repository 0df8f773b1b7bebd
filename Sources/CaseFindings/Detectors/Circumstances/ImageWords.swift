import CaseLexicons

/// The words of pictures.
enum ImageWords {
  static let photos = WordSet(
    "photo", "photos", "photograph", "photographs", "selfie", "selfies", "screenshot", "screenshots", "footage", "pic",
    "pics", "video", "videos", "videoclip", "cctv", "bodycam", "dashcam", "polaroid", "polaroids")
  static let pictures = WordSet(
    "picture", "pictures", "image", "images", "pictured", "thumbnail", "slide", "gif")
  /// The words at which a mention is looked for.
  static let hearts = photos.union(pictures).union(exams).union(figures).union(suffixes).union(recordings).union(
    displays)
  /// Made by every scan: `CT images of the chest`.
  static let renderings = WordSet("image", "images", "slide", "thumbnail")
  static let exams = WordSet(
    "ray", "rays", "xray", "xrays", "xr", "cxr", "axr", "ct", "mri", "ecg", "ecgs", "ekg", "scan", "scans",
    "radiograph",
    "radiographs", "film", "films", "echo", "ultrasound", "angiogram", "tracing", "trace")
  static let figures = WordSet("figure", "fig", "figures", "figs", "image", "panel", "video", "supplementary")
  static let suffixes = WordSet(
    "jpg", "jpeg", "png", "gif", "heic", "tif", "tiff", "dcm", "mp4", "mov", "avi", "webp", "bmp", "svg")
  /// Also things of medicine, unless someone is on them.
  static let recordings = WordSet("clip", "clips", "recording", "recordings", "reel", "timelapse", "voice")
  static let voices = WordSet("voice")
  static let notes = WordSet("note", "notes", "memo", "recording", "clip")
  static let seen = WordSet("visible", "seen", "shown", "recognisable", "identifiable", "legible")
  /// How someone is shown: `her face is shown with permission`.
  static let displays = WordSet("shown", "pictured", "photographed", "reproduced", "displayed", "filmed")
  static let posters = WordSet(
    "posted", "uploaded", "attached", "shared", "linked", "posting", "uploading", "sharing", "here", "heres", "filmed",
    "tweeted", "recorded", "added", "include", "included", "put")
  static let senders = WordSet(
    "sent", "taken", "supplied", "provided", "emailed", "texted", "posted", "shared", "used", "shot", "courtesy")
  static let depicts = WordSet("of", "from", "showing", "taken", "sent", "with")
  static let shows = WordSet("shows", "showing", "demonstrates", "is", "shown")
  static let persons = WordSet("his", "her", "their", "my", "our")
  static let stops = WordSet(
    "so", "that", "which", "is", "are", "was", "shows", "for", "to", "demonstrates", "were", "has", "but", "before",
    "after", "by")
  static let threads = WordSet("comments", "thread", "replies", "link", "bio", "tweet", "post")
  static let signed = WordSet(
    "full", "written", "signed", "parental", "kind", "informed", "verbal", "parents", "family's")
  static let by = WordSet("of", "by", "with", "from", "during", "on", "at")
  static let tags = WordSet("img", "image", "video", "figure")
  static let attached = WordSet(
    "attached", "linked", "enclosed", "attaching", "attach", "uploaded", "uploading", "embedded", "appended",
    "inserted", "pasted"
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
    "cctv", "dashcam", "drone", "bodycam", "helmet", "gopro", "webcam", "doorbell", "short", "brief", "quick", "little",
    "blurry", "security", "crew", "helicopter", "press", "news", "stage", "voice", "video", "audio", "smartphone",
    "iphone", "whatsapp", "facebook", "instagram", "lesion", "rash", "12", "lead", "head", "brain")
  static let auxiliaries = WordSet("is", "are", "was", "were", "been", "has", "have", "and", "also", "now")
  static let with = WordSet("with", "by", "of")
  static let consent = WordSet("permission", "consent", "approval", "blessing", "agreement")
  static let of = WordSet("of", "showing", "shows", "from")
  static let whose = WordSet("the", "his", "her", "their", "my", "our", "its", "him", "this", "a")
  static let others = WordSet(
    "assisted", "consult", "consults", "clinic", "clinics", "triage", "laryngoscope", "laryngoscopy", "link", "call",
    "calls", "consultation", "consultations", "conference",
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
