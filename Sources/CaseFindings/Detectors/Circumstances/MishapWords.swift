import CaseLexicons

/// The words of unusual accidents, births, wins and follies.
enum MishapWords {
  static let harmed = WordSet(
    "bitten", "stung", "attacked", "mauled", "gored", "trampled", "kicked", "butted", "headbutted", "pecked", "clawed",
    "savaged", "struck", "hit", "crushed", "impaled", "stabbed", "shot", "electrocuted", "trapped", "squashed",
    "pinned",
    "run", "dragged", "swept", "buried", "locked", "stuck", "caught", "wedged", "thrown", "flattened", "slashed",
    "whipped",
    "strangled", "concussed", "knocked", "spiked", "speared", "harpooned", "chased", "charged", "nipped", "licked",
    "blinded", "poisoned", "poked", "slapped", "blown", "entangled", "winched", "skewered", "lassoed", "scalped",
    "marooned", "stranded")
  static let wielded = WordSet(
    "stabbed", "shot", "hit", "struck", "slashed", "attacked", "whipped", "impaled", "strangled")
  static let held = WordSet(
    "trapped", "stuck", "locked", "buried", "wedged", "caught", "pinned", "crushed", "impaled", "run", "entangled",
    "speared", "spiked", "marooned", "stranded", "skewered")
  static let run = WordSet("run", "blown", "swept", "knocked")
  static let particles = WordSet("over", "down", "off", "out", "up", "away", "unconscious", "overboard")
  static let with = WordSet("with")
  static let inside = WordSet(
    "in", "inside", "under", "between", "beneath", "on", "against", "underneath", "behind", "atop")
  static let fell = WordSet(
    "fell", "fallen", "falling", "jumped", "plunged", "tumbled", "toppled", "dived", "slid", "leapt", "thrown", "pushed"
  )
  static let out = WordSet("out")
  static let into = WordSet("into")
  static let off = WordSet("off", "from", "through", "over", "down")
  static let through = WordSet("through")
  static let swallowed = WordSet("swallowed", "inhaled", "ingested", "ate", "eaten", "drank", "drunk")
  static let inhaled = WordSet("swallowed", "inhaled", "ingested")
  static let whole = WordSet("whole", "entire")
  static let contents = WordSet("contents")
  static let lost = WordSet("lost", "losing", "amputated", "severed")
  static let was = WordSet("was", "were")
  static let births = WordSet(
    "gave", "delivered", "born", "birthed", "laboured", "labored", "labour", "labor", "waters")
  static let waters = WordSet("waters")
  static let broke = WordSet("broke", "went")
  static let gave = WordSet("gave")
  static let birth = WordSet("birth")
  static let labour = WordSet("labour", "labor")
  static let happened = WordSet("happened", "occurred")
  static let when = WordSet("when", "because", "after", "as", "while")
  static let won = WordSet("won", "wins", "winning")
  static let fed = WordSet(
    "ate", "eaten", "eats", "eating", "lived", "living", "lives", "survived", "subsisted", "existed", "drank", "drunk")
  static let deeds = WordSet(
    "glued", "superglued", "stapled", "nailed", "welded", "handcuffed", "padlocked", "chained", "set", "dropped",
    "concreted", "zipped", "microwaved", "superglueing", "lassoed")
  static let wed = WordSet("married", "wed", "proposed", "baptised", "christened", "engaged", "eloped")
  static let own = WordSet("own")
  /// The words at which such events are looked for.
  static let starts = harmed.union(fell).union(swallowed).union(lost).union(births).union(happened).union(won)
    .union(fed).union(deeds).union(wed).union(own).union(things)
  static let determiners = WordSet(
    "a", "an", "the", "his", "her", "their", "its", "my", "our", "some", "two", "three", "four", "several", "another")
  static let whose = WordSet("his", "her", "their", "my", "its")
  static let selves = WordSet("himself", "herself", "themselves")
  static let verbs = WordSet(
    "presented", "sustained", "presents", "sustaining", "resulting", "causing", "arrived", "came", "went", "fell",
    "landed", "snapped", "collapsed", "failed", "broke", "exploded", "gave", "took", "blew", "burst", "toppled",
    "overturned", "crashed", "struck", "hit", "rolled", "stolen", "threw", "swung", "flew", "tipped", "ignited",
    "shattered", "bolted", "was", "is", "were", "shows", "showed", "demonstrates", "reveals", "confirms", "has", "had",
    "will")
  static let adverbs = WordSet(
    "yesterday", "today", "overnight", "again", "aged", "twice", "once", "shut", "alight", "ago", "last", "this",
    "whole")
  static let failures = WordSet(
    "fell", "came", "broke", "snapped", "collapsed", "exploded", "hit", "landed", "toppled", "overturned", "blew",
    "failed",
    "gave", "crashed", "struck", "rolled", "jumped", "bit", "kicked", "stolen", "threw", "swung", "flew", "tipped",
    "burst", "ignited", "backfired", "detached", "shattered", "bolted", "charged", "took", "slid", "sank", "capsized",
    "derailed", "dropped", "crushed", "caught", "fired", "tangled", "stalled", "hooked", "trod", "sat", "ran")
  static let tails = WordSet(
    "at", "on", "in", "during", "while", "outside", "near", "off", "over", "under", "through", "into", "behind",
    "between", "beside", "aboard", "onto", "across", "down", "up", "around", "by", "inside", "along", "above", "below",
    "against")
  static let lasting = WordSet("overnight", "alone", "unaided", "naked")
  static let days = WordSet("morning", "day", "night", "week", "month", "eve", "afternoon", "evening", "year")
  static let ofDay = WordSet("of", "before", "after", "that")
  static let clauses = WordSet(
    "he", "she", "they", "it", "was", "is", "were", "has", "had", "which", "who", "that", "we", "i", "are", "been")
  static let stops = WordSet(
    "and", "but", "with", "then", "so", "or", "who", "which", "sustaining", "causing", "resulting", "now", "presenting",
    "presented", "leaving", "requiring", "because", "since", "until", "before", "after", "for", "when", "without")
  static let whereabouts = WordSet(
    "in", "on", "at", "aboard", "during", "beside", "outside", "behind", "halfway", "under", "before", "after")
}
