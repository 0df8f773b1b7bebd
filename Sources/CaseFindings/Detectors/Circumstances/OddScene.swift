import CaseLexicons

extension Detector {
  /// A deed or a mishap together with a thing that has no place in everyday accidents.
  ///
  /// - Looks like: `choked on a marshmallow`, `a swan came through the windscreen`, `fell asleep on a photocopier`.
  /// - Confirmed by: a verb of doing or of harm up to eight words before the thing, in the same clause.
  /// - Confused with: food allergies and diets, hobbies without a mishap, tools of surgery.
  /// - Source: ordinary written English.
  static let oddScene = Detector(
    "odd-scene", finds: .rareEvent,
    summary: "Deed or mishap with a thing seldom met in accidents: a swan, a photocopier, a bishop.",
    examples: [
      "{{rareEvent|Choked on a marshmallow}}, sats 80.",
      "{{rareEvent|A swan came through the windscreen}}, globe gone.",
      "He {{rareEvent|fell asleep on a photocopier}} and woke.", "She {{rareEvent|slipped on a mackerel at home}}.",
      "{{rareEvent|His kilt caught fire at noon}}.",
    ],
    counterexamples: [
      "Allergic to lobster; eats marshmallows. Keeps a parrot.", "He fell on the stairs and hit a wall.",
      "The swan neck deformity was seen. Bull's eye rash. Cut with scissors.",
    ]
  ) { text, findings in
    text.addTales(at: OddThings.words, to: &findings) { text.oddScene(around: $0) }
  }
}

extension TokenizedDocument {
  /// The clause of a thing, from its verb or its subject on; nil without a verb of doing or harm.
  fileprivate func oddScene(around i: Int) -> Range<Int>? {
    guard self[i].shape == .lower || self[i].flags.contains(.startsSentence) && self[i].shape == .capitalised,
      !isDash(i + 1) || self[i + 1].gap > .none,
      self[i + 1].shape != .possessive
    else { return nil }
    var verb = i - 1
    var distance = 0
    var first: Int?
    while verb >= 0, distance < 9, self[verb + 1].gap <= .space {
      if isWord(verb, in: OddThings.deeds) { first = verb }
      if self[verb].shape == .mark && !isDash(verb) || isWord(verb, in: OddThings.breaks) { break }
      distance += 1
      verb -= 1
    }
    return first.map { $0..<told(thingEnd(i)) } ?? sceneOfSubject(i)
  }

  /// Over a second noun: `a palm cross`, `a toaster oven`.
  private func thingEnd(_ i: Int) -> Int {
    let next = self[i + 1]
    let isNoun =
      next.shape == .lower && next.gap == .space
      && (OddThings.words.contains(next.hash) || OddThings.seconds.contains(next.hash))
    return isNoun ? i + 1 : i
  }

  /// `A swan came through the windscreen`, `his kilt caught fire`: the thing did it.
  private func sceneOfSubject(_ i: Int) -> Range<Int>? {
    let verb = isWord(i + 1, in: OddThings.having) ? i + 2 : i + 1
    guard isWord(verb, in: OddThings.doings), self[i + 1].gap == .space else { return nil }
    var first = i
    while first > 0, i - first < 4, self[first].gap == .space, self[first - 1].isWord,
      !isWord(first - 1, in: OddThings.breaks), self[first - 1].marks.isDisjoint(with: .functionWord)
    { first -= 1 }
    if first > 0, self[first].gap == .space, isWord(first - 1, in: MishapWords.determiners) { first -= 1 }
    return first..<clauseEnd(after: verb)
  }
}

/// Things, beasts, foods and people that seldom have a part in an accident.
enum OddThings {
  static let deeds = WordSet(
    "fell", "choked", "choking", "chased", "chasing", "crashed", "rode", "riding", "caught", "got", "stuck", "sneezed",
    "collapsed", "fainted", "stung", "poked", "hit", "shot", "drank", "thrown", "bitten", "dropped", "sat", "stood",
    "trod",
    "stepped", "slipped", "tripped", "landed", "jumped", "climbed", "climbing", "juggling", "wrestling", "wrestled",
    "fought",
    "fighting", "lifting", "lifted", "carrying", "pulled", "pulling", "opening", "dressed", "burned", "burnt",
    "scalded",
    "cut", "sliced", "lacerated", "amputated", "severed", "broke", "broken", "dislocated", "fractured", "tore",
    "ruptured",
    "injured", "impaled", "inhaled", "swallowed", "drowned", "electrocuted", "trapped", "crushed", "kicked", "tangled",
    "found", "rescued", "survived", "struck", "milking", "shearing", "throwing", "tossing", "performing", "rehearsing",
    "filming", "proposed", "asleep", "snagged", "hooked", "pinned", "attacked", "chewed", "pecked", "butted", "knocked",
    "run", "ran", "ingested", "hiding", "hid", "stole", "stealing", "launched", "fired", "firing", "wearing", "wore",
    "balancing", "skated", "sledged", "sledging", "surfing", "surfed", "squashed", "stabbed", "slapped", "punched",
    "wedged",
    "posted", "licked", "kissed", "kissing", "shaving", "catching", "dropping", "hitting", "retrieving", "chasing")
  static let doings = WordSet(
    "came", "fell", "caught", "landed", "hit", "struck", "bit", "kicked", "charged", "attacked", "exploded",
    "collapsed", "flew",
    "jumped", "swung", "toppled", "snapped", "rolled", "ran", "sat", "stole", "crushed", "knocked", "tipped", "ate",
    "swallowed",
    "melted", "backfired", "ignited", "burst", "stabbed", "gored", "butted", "trod", "threw", "took", "pecked", "chased"
  )
  static let having = WordSet("had", "has", "suddenly", "then")
  static let breaks = WordSet(
    "and", "but", "who", "which", "that", "then", "allergic", "allergy", "eats", "eat", "likes", "keeps", "no", "not",
    "never",
    "avoid", "if", "or", "because", "sign", "like", "via", "after", "when", "he", "she", "they", "it", "we", "i", "seal"
  )
  /// Second nouns of a thing: `palm cross`, `lemonade bottle`.
  static let seconds = WordSet(
    "cross", "bottle", "box", "needle", "stick", "machine", "line", "race", "run", "show", "roll", "party", "supper",
    "bush",
    "tree", "cutter", "slicer", "board", "costume", "suit", "blade", "gun", "shop", "ride", "net", "egg", "eggs", "tin")
  /// The things at which such a scene is looked for.
  static let words = WordSet(
    // beasts
    "swan", "goose", "geese", "turkey", "ostrich", "emu", "peacock", "parrot", "macaw", "budgie", "owl", "eagle",
    "seagull",
    "gull", "crow", "magpie", "rooster", "cockerel", "llama", "alpaca", "camel", "donkey", "mule", "goat", "ewe",
    "boar", "piglet", "badger", "fox", "otter", "cider", "palm", "radio", "hostage", "pitchfork", "podium", "cockpit",
    "confessional", "ferret", "weasel", "hedgehog", "squirrel", "deer", "moose",
    "elk",
    "kangaroo", "wallaby", "koala", "wombat", "possum", "crocodile", "alligator", "iguana", "python", "cobra", "viper",
    "tortoise", "walrus", "dolphin", "shark", "hen", "stingray", "octopus", "squid", "eel", "pike", "mackerel",
    "salmon",
    "lobster", "elephant", "hippo", "rhino", "giraffe", "zebra", "lion", "tiger", "leopard", "cheetah", "gorilla",
    "chimp",
    "monkey", "baboon", "bison", "buffalo", "yak", "reindeer", "scorpion", "tarantula", "swarm", "pheasant", "pigeon",
    // food and drink
    "marshmallow", "marshmallows", "cheese", "haggis", "pumpkin", "melon", "coconut", "pineapple", "swede", "turnip",
    "marrow",
    "baguette", "doughnut", "custard", "trifle", "gobstopper", "lollipop", "toffee", "candyfloss", "popcorn", "gherkin",
    "lemonade", "champagne", "prosecco", "absinthe", "easter-egg", "meringue", "fondue", "pancake", "kebab", "pavlova",
    // house, toys and tools
    "photocopier", "toaster", "typewriter", "piano", "harpsichord", "wardrobe", "chandelier", "bathtub", "jacuzzi",
    "bunkbed",
    "dishwasher", "tumble-dryer", "blender", "wok", "colander", "rolling-pin", "corkscrew", "knitting",
    "crochet",
    "skewer", "tongs", "trowel", "pitchfork", "scythe", "sickle", "chainsaw", "strimmer", "lawnmower", "mower",
    "wheelbarrow",
    "gnome", "hammock", "barbecue", "trampette", "pogo", "unicycle", "skipping", "frisbee", "marathon", "boomerang",
    "yo-yo",
    "kite",
    "catapult", "slingshot", "lego", "dart", "darts", "dartboard", "snooker", "javelin", "discus", "caber",
    "hurley",
    "sledge", "toboggan", "zorb", "segway", "hoverboard", "scarecrow", "stilts", "whoopee", "puppet", "mannequin",
    "balaclava",
    "windscreen", "sunroof", "sidecar", "caravan", "tractor", "combine", "baler", "hearse", "limousine", "steamroller",
    "bulldozer", "forklift", "hovercraft", "gondola", "pedalo", "canoe", "kayak", "jet-ski", "jetski", "parachute",
    "glider",
    "telescope", "typewriter", "turnstile", "escalator", "flagpole", "lamppost", "postbox", "letterbox",
    "phonebox",
    "dustbin", "wheelie", "cement", "tombstone", "gravestone", "statue", "gargoyle", "weathervane", "bouncy",
    // clothes, feasts, church, stage and sport
    "kilt", "sporran", "corset", "crinoline", "stiletto", "stilettos", "tutu", "wig", "toupee", "tiara", "bouquet",
    "confetti",
    "bagpipes", "trombone", "tuba", "accordion", "cello", "didgeridoo", "trampolinist", "maypole", "bonfire",
    "firework",
    "fireworks", "sparkler", "rocket", "bishop", "vicar", "nativity", "altar", "pulpit", "pew", "coffin",
    "organist",
    "hymn", "panto", "pantomime", "trapeze", "circus", "magician", "ventriloquist", "rodeo", "matador", "mascot",
    "scrum-machine",
    "surfboard", "windsurfer", "snowboard", "snowman", "snowball", "zipwire", "abseil", "abseiling", "lightsaber",
    "cosplay",
    "musket", "cannon", "crossbow", "sabre", "bayonet", "grenade", "landmine", "catflap", "chimney", "steeple",
    "belfry",
    "carousel", "dodgem", "rollercoaster", "helter", "cricket-ball", "gravestones", "igloo", "icicle", "avalanche",
    "tornado",
    "hurricane", "cyclone", "lightning", "hailstone", "volcano", "geyser", "quicksand", "bog", "slurry", "silo",
    "windmill")
}
