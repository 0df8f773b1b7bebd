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
    writer.key("key")
    writer.string(key)
    writer.key("ask")
    writer.string(ask)
    writer.key("kind")
    writer.string(form.rawValue)
    writer.key("says")
    writer.string(hint)
    writer.key("choices")
    writer.beginArray()
    for choice in choices {
      writer.beginObject()
      writer.key("value")
      writer.string(choice.value)
      writer.key("says")
      writer.string(choice.says)
      writer.endObject()
    }
    writer.endArray()
    writer.key("more")
    writer.boolean(isMore)
    writer.key("only_for")
    writer.beginArray()
    for state in onlyFor { writer.string(state) }
    writer.endArray()
    writer.endObject()
  }
}
