import ConsentLedger

extension EffectiveConsent {
  /// What holds for a person, for programs.
  var json: JSONObject {
    var object = JSONObject()
    object.set("party", party.text)
    object.set("class", consentClass.rawValue)
    object.set("condition", condition)
    object.set("record", entry?.record.sequence)
    return object
  }
}
