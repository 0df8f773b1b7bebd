import CaseFindings
import CaseJSON
import CaseVeil

/// That a text could not be read, for programs.
enum UnreadLines {
  /// `"assessed":false` and why, when some part was not read; nothing otherwise.
  static func write(_ review: Review, to writer: inout JSONWriter) {
    guard let obstacle = review.obstacle else { return }
    writer.member("assessed", false)
    writer.member("reason", obstacle.sentence)
  }
}

extension TextProfile.Obstacle {
  /// The name used in JSON.
  var name: String {
    switch self {
    case .disguisedLetters: "disguisedLetters"
    case .otherScript: "otherScript"
    case .otherLanguage: "otherLanguage"
    }
  }
}
