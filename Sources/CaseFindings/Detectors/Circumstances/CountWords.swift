import CaseLexicons

/// The words in which few are counted.
enum CountWords {
  static let ordinals = WordSet(
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
    "hundredth")
  static let superlatives = WordSet(
    "youngest", "oldest", "largest", "smallest", "heaviest", "lightest", "longest", "shortest", "tallest", "rarest",
    "highest", "lowest", "earliest", "biggest")
  static let indefinite = WordSet("a", "an")
  /// The words at which a count can start.
  static let starts = ordinals.union(superlatives).union(one).union(few)
  static let before = WordSet("the", "only", "just", "our", "perhaps", "probably")
  static let one = WordSet("one", "among")
  static let of = WordSet("of", "the")
  static let only = WordSet(
    "only", "just", "about", "than", "some", "the", "around", "perhaps", "under", "a", "as", "very")
  static let few = WordSet("only", "fewer", "less", "just", "under", "around")
  static let lone = WordSet("only")
  static let handful = WordSet("handful", "few", "dozen", "couple", "hundred")
  static let cases = WordSet(
    "case", "person", "patient", "woman", "man", "child", "baby", "survivor", "recipient", "report", "instance", "girl",
    "boy", "pregnancy", "family", "infant", "adult", "teenager", "birth", "death", "episode", "individual", "doctor",
    "nurse", "transplant", "mother", "father", "twin", "twins")
  static let many = WordSet(
    "cases", "people", "patients", "reports", "families", "individuals", "survivors", "persons", "instances", "women",
    "men", "adults", "babies", "pregnancies", "recipients", "sufferers", "kindreds")
  static let reported = WordSet(
    "reported", "recorded", "described", "documented", "known", "published", "registered")
  static let ever = WordSet("ever")
  static let worldwide = WordSet(
    "worldwide", "globally", "nationally", "nationwide", "internationally", "alive", "exist")
  static let auxiliaries = WordSet(
    "have", "has", "had", "been", "is", "are", "were", "was", "to", "be", "yet", "so", "far")
  static let to = WordSet("to")
  static let feats = WordSet(
    "survive", "receive", "undergo", "recover", "climb", "row", "swim", "win", "give", "donate", "conceive", "complete",
    "wake", "contract", "catch", "die", "live")
  static let on = WordSet("on")
  static let record = WordSet("record")
  static let inside = WordSet("in", "from", "across", "within")
  static let articles = WordSet("the", "our", "this", "all", "whole", "entire", "of", "english", "language")
  static let medicalPress = WordSet("medical", "english", "world", "scientific", "published", "surgical", "whole")
  static let lands = WordSet(
    "world", "uk", "country", "county", "literature", "britain", "england", "wales", "scotland", "ireland", "europe",
    "nation", "us", "usa", "america", "australia", "canada", "island", "village", "region", "history", "hemisphere",
    "area", "state", "province", "nhs")
}
