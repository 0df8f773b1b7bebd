import CaseVeil

/// One of the four questions.
struct ProfileQuestion {
  let key: String
  let text: String
  /// Why it is asked.
  let why: String
  /// What the list of answers calls it.
  let short: String
  /// What counts when it is skipped.
  let riskier: String
  let choices: [String]
}

/// The four questions about how somebody posts.
enum ProfileQuestions {
  static let all: [ProfileQuestion] = [
    ProfileQuestion(
      key: "author-named", text: "Do your posts show your name?",
      why: "A patient who knows who writes looks for themselves in it.", short: "Your name shows",
      riskier: "counts as yes", choices: ["yes", "no"]),
    ProfileQuestion(
      key: "workplace", text: "Can readers find out where you work?",
      why: "Your workplace gives away the hospital even when you delete it.", short: "Your workplace can be found",
      riskier: "counts as yes", choices: ["yes", "no"]),
    ProfileQuestion(
      key: "role", text: "What is your unit: a practice, a hospital, a specialist centre?",
      why: "It tells how many people you could be writing about: a practice serves few.", short: "Your unit",
      riskier: "counts as a hospital", choices: AuthorRole.allCases.map(\.name)),
    ProfileQuestion(
      key: "channel", text: "Where do you mostly post?",
      why: "A stranger in the open tries; a small closed group mostly does not.", short: "You post on",
      riskier: "counts as open to all", choices: Channel.names),
  ]

  /// Asks all four; Enter keeps what was told before, or skips.
  static func ask(_ profile: inout Profile, _ streams: inout Streams) throws(CommandProblem) {
    streams.error.write("Four questions, once. Enter skips one; skipped counts as the riskier answer.\n")
    for (i, question) in all.enumerated() {
      streams.error.write("\n\(i + 1)  \(question.text)\n   \(question.why)\n")
      let choices = Help.wrapped("(" + question.choices.joined(separator: ", ") + ")", to: 76, indent: 3)
      let now = profile.values[question.key].map { " [\($0)]" } ?? ""
      guard let answer = try streams.choice(of: question.choices, "\(choices)\n  \(now) > ") else { continue }
      profile.values[question.key] = answer
    }
    streams.error.write("\n")
  }
}

extension Streams {
  /// Asks until one of the words is typed; nil for Enter and at the end of the input.
  mutating func choice(of words: [String], _ question: String) throws(CommandProblem) -> String? {
    var asked = question
    while let line = try answer(to: asked) {
      let typed = line[...].trimmingSpaces.lowercased()
      if typed.isEmpty { return nil }
      if let word = words.first(where: { $0 == typed }) ?? Self.only(words.filter { $0.hasPrefix(typed) }) {
        return word
      }
      let nearest = NearestName.of(typed, among: words).map { " Did you mean '\($0)'?" } ?? ""
      asked = "   One of the words above, or Enter to skip.\(nearest)\n   > "
    }
    return nil
  }

  private static func only(_ words: [String]) -> String? { words.count == 1 ? words[0] : nil }
}
