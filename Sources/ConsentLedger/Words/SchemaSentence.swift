extension SchemaFault {
  /// What was expected where.
  ///
  /// - Parameter option: What the maker of the record gives the member by; nil when nothing does.
  public func sentence(naming option: String? = nil) -> String {
    let place = path.isEmpty ? "the record" : "'\(member)'"
    let option = option.map { " (\($0))" } ?? ""
    return switch expected {
    case .object: "\(place) must be an object."
    case .array: "\(place) must be a list."
    case .text: "\(place) must be a text."
    case .wholeNumber: "\(place) must be a whole number."
    case .truth: "\(place) must be true or false."
    case .present: "\(place) is missing\(option)."
    case .absent: "\(place) has no place here."
    case .oneOf(let values):
      "\(place)\(option) must be one of: \(values.joined(separator: ", ")). Free text has no place here."
    case .form(let form): "\(place)\(option) must have the form: \(form). Free text has no place here."
    case .range(let low, let high): "\(place)\(option) must lie from \(low) to \(high)."
    case .atLeastOne: "\(place)\(option) needs at least one value."
    case .noRepeats: "\(place)\(option) names something twice."
    case .sorted: "\(place) must be sorted."
    case .aPurposeOtherThanMarketing:
      "there is no purpose of marketing or fundraising here: a patient's story is not to be used for either. Use "
        + "another consent form and another register for that."
    case .eitherOr(let first, let second):
      "either '\(first)' or '\(second)' must be given, and not both (--valid-until or --until-event)."
    }
  }

  /// The way to the member, from the record's body on.
  public var member: String {
    path.utf8.starts(with: "body.".utf8) ? String(decoding: path.utf8.dropFirst(5), as: UTF8.self) : path
  }
}
