import CaseFindings
import CaseLexicons

/// Hospitals by type, as their names tell it: `a children's hospital`, `a teaching hospital`, `a hospice`.
struct HospitalType {
  let passage: Passage

  /// With its article; plainer words where the name tells no type.
  func phrase() -> String? {
    for (words, phrase) in Self.types where passage.contains(words) { return phrase }
    return CareBlur(passage: passage).phrase(saysSpecialty: false)
  }

  private static let types: [(WordSet, String)] = [
    (WordSet("ambulance", "paramedic"), "an ambulance service"),
    (WordSet("hospice", "hospices"), "a hospice"),
    (WordSet("children", "childrens", "paediatric", "pediatric", "child"), "a children's hospital"),
    (WordSet("maternity", "women", "womens", "lying-in"), "a maternity hospital"),
    (WordSet("eye", "ophthalmic"), "an eye hospital"),
    (WordSet("dental"), "a dental hospital"),
    (WordSet("orthopaedic", "orthopedic"), "an orthopaedic hospital"),
    (WordSet("heart", "chest", "cardiothoracic"), "a heart and chest hospital"),
    (WordSet("cancer", "oncology"), "a cancer hospital"),
    (WordSet("neurology", "neurosurgery", "neurological"), "a neurosciences hospital"),
    (WordSet("psychiatric", "mental"), "a psychiatric hospital"),
    (WordSet("rehabilitation", "rehab"), "a rehabilitation hospital"),
    (WordSet("community", "cottage"), "a community hospital"),
    (WordSet("private", "nuffield", "spire"), "a private hospital"),
    (WordSet("trust", "nhsft"), "an NHS trust"),
    (WordSet("university", "teaching"), "a teaching hospital"),
    (WordSet("veterans", "va"), "a veterans' hospital"),
    (WordSet("district", "general", "county", "infirmary", "regional"), "a district general hospital"),
  ]
}
