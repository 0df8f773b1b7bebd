import CaseJSON

/// Why a request of the page gets no answer; the sentences stand here and hold no case text.
enum PageProblem: Error, Hashable {
  case tooLarge
  case notJSON(JSONProblem)
  case unknownRequest
  case missing(String)
  case notText

  /// The name by which a program tells it.
  var code: String {
    switch self {
    case .tooLarge: "too_large"
    case .notJSON: "bad_json"
    case .unknownRequest: "unknown_request"
    case .missing: "missing_member"
    case .notText: "not_text"
    }
  }

  /// What was expected and what to do next.
  var sentence: String {
    switch self {
    case .tooLarge: "The text is longer than \(PageRequest.largest >> 20) MB. Give a part of it."
    case .notJSON: "The page asked for something that cannot be read. Reload the page; the draft is still in the box."
    case .unknownRequest: "The page asked for something that this checker does not know. Page and checker do not fit."
    case .missing(let member): "The page left out \"\(member)\". Page and checker do not fit."
    case .notText: "The draft holds a character that no text holds (NUL). Copy it from a text editor."
    }
  }
}
