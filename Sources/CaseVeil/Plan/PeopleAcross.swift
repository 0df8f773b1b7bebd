import CaseFindings
import CaseLexicons

/// The people of several documents: each gets one label in all of them.
///
/// Full names tell people apart. A surname alone, and an initial with a surname, stand for the only person whom they fit;
/// where two fit, for the only one of the
/// same title, else for somebody of their own. Two people of one document are never made one, nor are a clinician and
/// somebody else.
public struct PeopleAcross: Sendable {
  private struct Person {
    var words: [WordHash]
    var initial: UInt8
    var startsWithInitial: Bool
    var title: LetteredPerson.TitledAs
    var role: IdentifierKind
    var documents: [Int] = []
    /// The document and the place in it of the first mention.
    var first: (Int, Int)
  }

  /// The labels for each document, in the order of `Review.letteredPeople`.
  public private(set) var labels: [[String]] = []
  /// Everybody who stands in two documents or more: the label, and the documents by number.
  public private(set) var shared: [(label: String, documents: [Int])] = []

  private var people: [Person] = []

  /// - Parameters:
  ///   - documents: Those whom each document calls by a letter, document by document.
  ///   - taken: Labels that stand in the documents already.
  public init(_ documents: [[LetteredPerson]], taken: [String]) {
    var owners = documents.map { [Int](repeating: -1, count: $0.count) }
    for isFull in [true, false] {
      for (number, document) in documents.enumerated() {
        for (place, person) in document.enumerated() where Self.isFull(person) == isFull {
          owners[number][place] = owner(of: person, number, place)
        }
      }
    }
    let order = people.indices.sorted { people[$0].first < people[$1].first }
    var given = [String](repeating: "", count: people.count)
    var free = LabelsInText(taken)
    for i in order {
      let name = Self.name(of: people[i].role)
      given[i] = "\(name) \(free.nextLetter(after: name))"
    }
    labels = owners.map { $0.map { given[$0] } }
    shared = order.filter { people[$0].documents.count > 1 }.map { (given[$0], people[$0].documents.sorted()) }
  }

  private static func isFull(_ person: LetteredPerson) -> Bool { person.words.count > 1 && !person.startsWithInitial }

  /// The only person who fits, else a new one.
  private mutating func owner(of person: LetteredPerson, _ document: Int, _ place: Int) -> Int {
    let fitting = people.indices.filter { !people[$0].documents.contains(document) && Self.fits(person, people[$0]) }
    let exact = fitting.filter { people[$0].words == person.words && people[$0].title == person.title }
    let titled = person.title == .nothing ? [] : fitting.filter { people[$0].title == person.title }
    let only = titled.count == 1 ? titled : fitting
    guard let owner = exact.first ?? (only.count == 1 ? only[0] : nil) else {
      people.append(
        Person(
          words: person.words, initial: person.initial, startsWithInitial: person.startsWithInitial,
          title: person.title, role: person.role, documents: [document], first: (document, place)))
      return people.count - 1
    }
    people[owner].documents.append(document)
    if people[owner].title == .nothing { people[owner].title = person.title }
    people[owner].role = Self.stronger(people[owner].role, person.role)
    if (document, place) < people[owner].first { people[owner].first = (document, place) }
    return owner
  }

  private static func fits(_ person: LetteredPerson, _ other: Person) -> Bool {
    guard (person.role == .clinicianName) == (other.role == .clinicianName), !person.words.isEmpty,
      person.title == .nothing || other.title == .nothing || person.title == other.title
    else { return false }
    if person.words.count == 1 {
      return other.words.last == person.words[0]
    }
    guard other.words.count > 1, other.words.last == person.words.last else { return false }
    if other.words[0] == person.words[0] { return true }
    return (person.startsWithInitial || other.startsWithInitial) && person.initial != 0
      && person.initial == other.initial
  }

  /// A patient is told first, then a relative; somebody of whom nothing is told gives way.
  private static func stronger(_ a: IdentifierKind, _ b: IdentifierKind) -> IdentifierKind {
    for role in [IdentifierKind.patientName, .relativeName, .clinicianName] where a == role || b == role { return role }
    return a
  }

  private static func name(of role: IdentifierKind) -> String {
    switch role {
    case .patientName: "Patient"
    case .relativeName: "Relative"
    case .clinicianName: "Clinician"
    default: "Person"
    }
  }
}
