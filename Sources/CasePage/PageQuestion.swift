import CaseJSON

/// A question of the page: what is asked, and what can be answered.
struct PageQuestion {
  /// How it is answered.
  enum Form: String {
    /// One of the choices.
    case choice
    /// Any number of the choices.
    case several
    /// A day.
    case day
    /// Short words with commas.
    case words
  }

  /// One answer: what is sent, and what is shown.
  typealias Choice = (value: String, says: String)

  let key: String
  let ask: String
  let form: Form
  var choices: [Choice] = []
  /// What is shown beside the question.
  var hint = ""
  /// Whether it stands under *More*.
  var isMore = false
  /// The answers to `state` for which it is asked; empty for all.
  var onlyFor: [String] = []

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("key", key)
    writer.member("ask", ask)
    writer.member("kind", form.rawValue)
    writer.member("says", hint)
    writer.beginArray("choices")
    for choice in choices {
      writer.beginObject()
      writer.member("value", choice.value)
      writer.member("says", choice.says)
      writer.endObject()
    }
    writer.endArray()
    writer.member("more", isMore)
    writer.list("only_for", onlyFor)
    writer.endObject()
  }
}
