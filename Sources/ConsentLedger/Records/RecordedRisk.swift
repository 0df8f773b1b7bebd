/// Both risks of a text as they were computed: bands, permilles, and by which model.
public struct RecordedRisk: Hashable, Sendable {
  public var thirdParty: ThirdPartyBand
  public var ofSelf: SelfBand
  /// 0 to 1000.
  public var thirdPartyPermille: Int
  /// 0 to 1000.
  public var selfPermille: Int
  /// The name of the risk model, such as `cv-risk-1`.
  public var model: String

  public init(
    thirdParty: ThirdPartyBand, ofSelf: SelfBand, thirdPartyPermille: Int, selfPermille: Int, model: String
  ) {
    self.thirdParty = thirdParty
    self.ofSelf = ofSelf
    self.thirdPartyPermille = thirdPartyPermille
    self.selfPermille = selfPermille
    self.model = model
  }

  init(_ value: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(value, at: "body.risk")
    thirdParty = try members.choice("third_party")
    ofSelf = try members.choice("self")
    thirdPartyPermille = Int(try members.integer("third_party_permille", 0...1000))
    selfPermille = Int(try members.integer("self_permille", 0...1000))
    model = try members.value("model", form: "a to z, digits, point and hyphen") { Slug.isModel($0) ? $0 : nil }
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("model", model)
    object.add("self", ofSelf)
    object.add("self_permille", selfPermille)
    object.add("third_party", thirdParty)
    object.add("third_party_permille", thirdPartyPermille)
    return object.object
  }
}
