import CaseLexicons

/// The words around relatives.
enum KinWords {
  /// So many children or siblings are unusual.
  static let manyChildren = 5
  static let plain = WordSet(
    "mother", "father", "mum", "dad", "mom", "mam", "mummy", "daddy", "parents", "parent", "wife", "husband", "spouse",
    "partner", "girlfriend", "boyfriend", "fiance", "fiancee", "fiancé", "fiancée", "son", "sons", "daughter",
    "daughters", "brother", "brothers", "sister", "sisters", "sibling", "siblings", "grandmother", "grandfather",
    "grandma", "grandad", "granddad", "nan", "gran", "granny", "grandparents", "grandparent", "grandson",
    "granddaughter", "grandchild", "grandchildren", "aunt", "aunty", "auntie", "uncle", "cousin", "cousins", "niece",
    "nephew", "stepfather", "stepmother", "stepson", "stepdaughter", "stepdad", "stepmum", "wives", "husbands", "twin",
    "twins")
  static let parents = WordSet(
    "mother", "father", "mum", "dad", "mom", "mam", "parent", "parents", "grandmother", "grandfather", "grandparent",
    "grandma", "grandad", "granddad", "nan", "gran", "mummy", "daddy", "brother", "sister", "uncle", "aunt", "guardian",
    "mama", "papa", "momma", "stepfather", "stepmother")
  static let of = WordSet("of", "to")
  static let multiples = WordSet("twins", "triplets", "quadruplets", "quads")
  static let two = WordSet("two")
  static let pairs = WordSet(
    "mothers", "fathers", "mums", "moms", "dads", "grandmothers", "grandfathers", "mummies", "daddies")
  static let others = WordSet(
    "patients", "years", "months", "weeks", "days", "cases", "study", "cohort", "other", "mg", "ml", "lesions", "hours")
  static let children = WordSet(
    "children", "kids", "sons", "daughters", "brothers", "sisters", "siblings", "grandchildren", "son", "daughter",
    "brother", "sister", "child", "kid", "wives", "husbands", "stepchildren", "godchildren", "grandsons",
    "granddaughters", "boys", "girls", "babies", "twins", "triplets")
  static let adjectives = WordSet(
    "young", "little", "older", "younger", "adult", "wonderful", "beautiful", "grown", "up", "small", "amazing",
    "adorable", "lovely", "foster", "adopted", "teenage", "teenaged", "living", "surviving", "half", "step", "healthy",
    "other", "of", "her", "his", "their", "our", "elder", "great", "crazy", "awesome", "primary", "aged", "incredible",
    "fantastic", "school", "energetic", "active", "busy")
  static let has = WordSet("has", "have", "had", "having", "with", "and", "of")
  static let statistics = WordSet("of", "total", "included", "enrolled", "per", "in", "among", "than", "all")
  static let studied = WordSet(
    "under", "enrolled", "included", "studied", "randomised", "recruited", "aged", "treated", "tested", "presenting")
  static let were = WordSet("were", "was", "who")
  static let marks = WordSet(
    "late", "twin", "identical", "adoptive", "adopted", "foster", "surrogate", "estranged", "conjoined", "deceased",
    "half", "step", "triplet", "disabled", "famous", "ex", "lesbian", "gay", "polygamous", "biological", "birth",
    "incarcerated")
  static let families = WordSet("family", "donor", "carer", "carers", "friend", "friends", "colleague")
  static let late = WordSet("late", "disabled", "famous", "deceased")
  static let identical = WordSet("identical", "monozygotic", "dizygotic")
  static let owners = WordSet("his", "her", "their", "my", "our", "whose", "the")
  static let sex = WordSet("sex")
  static let same = WordSet("same")
  static let only = WordSet("only")
  static let child = WordSet("child")
  static let sure = WordSet(
    "orphan", "orphaned", "orphans", "adoptee", "adoptees", "triplet", "triplets", "quadruplet", "quadruplets",
    "quintuplet", "quintuplets", "sextuplet", "sextuplets", "foundling", "surrogacy", "fostered")
  static let adopted = WordSet("adopted")
  static let rank = WordSet("eldest", "oldest", "youngest", "third", "middle")
  static let one = WordSet("one", "set", "eldest", "youngest", "father", "mother", "pair", "parents")
  static let the = WordSet("the")
  static let been = WordSet("been")
  static let adoptionTells = WordSet("at", "as", "aged", "from", "by", "into", "after", "in", "age", "when")
  /// What follows a word of kinship that is no one's relation.
  static let things = WordSet(
    "chromatid", "chromatids", "tongue", "notification", "cell", "cells", "lesion", "figure", "nodule", "nodes",
    "disease", "drug", "drugs", "study", "studies", "pregnancy", "pregnancies", "block", "oaks", "organisation",
    "hospital", "trust", "violence", "baby", "board", "molecule", "isotope", "liquor", "tincture", "christmas", "ship",
    "receptor", "receptors", "beds", "bedded")
}
