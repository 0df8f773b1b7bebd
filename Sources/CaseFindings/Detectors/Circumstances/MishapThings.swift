import CaseLexicons

/// The things and places of every day, and those that are not.
extension MishapWords {
  /// Hits, bites and kicks that many people have.
  static let plainThings = WordSet(
    "car", "cars", "van", "lorry", "truck", "bus", "vehicle", "vehicles", "taxi", "bike", "bicycle", "cyclist",
    "motorbike",
    "motorcycle", "motorcyclist", "scooter", "tram", "dog", "dogs", "cat", "cats", "puppy", "kitten", "insect", "bee",
    "bees", "wasp", "wasps", "mosquito", "tick", "ant", "ants", "spider", "bug", "person", "people", "man", "men",
    "woman",
    "patient", "patients", "stranger", "strangers", "partner", "boyfriend", "girlfriend", "husband", "wife", "ex",
    "youths",
    "youth", "gang", "colleague", "resident", "pupil", "student", "friend", "assailant", "assailants", "group", "door",
    "gate", "ball", "football", "branch", "brick", "box", "object", "objects", "fist", "bat", "bottle", "stick",
    "hammer",
    "knife", "needle", "gun", "bullet", "pellet", "glass", "wall", "floor", "ground", "pole", "ladder", "pallet",
    "airbag",
    "wheel", "tyre", "tire", "bed", "chair", "table", "window", "drawer", "pan", "kettle", "water", "oil", "side",
    "driver",
    "opponent", "player", "elbow", "knee", "foot", "head", "hand", "hands", "weight", "blade", "razor", "shard", "rock",
    "stone", "child", "children", "boy", "girl", "intruder", "robber", "burglar", "neighbour", "neighbor", "assistant",
    "seatbelt", "sharp", "blunt", "rival", "prisoner", "inmate", "family", "team", "staff", "nurse", "doctor", "mob",
    "other", "heavy", "machine", "tree", "bar", "rod", "post", "trolley", "wheelchair", "plate", "laptop",
    "phone")
  static let plainPlaces = plainThings.union(
    WordSet(
      "house", "home", "hospital", "toilet", "bathroom", "room", "ward", "rut", "loop", "habit", "past", "middle",
      "traffic",
      "queue", "cycle", "act", "place", "position", "crossfire", "relationship", "marriage", "job", "mud", "snow",
      "rain",
      "storm", "building", "flat", "kitchen", "bath", "shower", "closed", "open", "unlocked", "section", "throat",
      "back",
      "space", "pocket", "corner", "garden", "street", "road", "drip", "pump", "stent", "catheter", "scope", "tube",
      "lead",
      "wire", "line", "infusion", "fixed", "flexed", "community", "system", "waiting", "list", "trap", "balance",
      "battle",
      "conflict", "medication", "regular", "low", "high", "current", "best", "antibiotics", "trial", "clinic", "unit",
      "test", "risk", "regime", "way", "clip", "zip", "zipper", "shoe", "curb", "kerb"))
  static let plainFalls = plainPlaces.union(
    WordSet(
      "stairs", "steps", "step", "stair", "staircase", "horse", "height", "roof", "scaffold", "scaffolding", "commode",
      "sofa", "couch", "swing", "trampoline", "slide", "bars", "frame", "stool", "pavement", "hole", "ditch",
      "escalator",
      "skateboard", "outstretched", "counter", "worktop", "pram", "buggy", "hill", "slope", "flight", "platform",
      "deck",
      "porch", "bench", "bunk", "loft", "attic", "arms", "previous", "baseline", "value", "level", "peak", "day",
      "figure",
      "standing", "mattress", "balcony", "edge", "cliff", "bridge", "pony", "recliner", "settee", "cot", "crib", "seat",
      "rug", "carpet", "threshold", "initial", "last", "first", "usual", "radar", "shelf", "threshold", "rail"))
  static let plainMouthfuls = WordSet(
    "tablet", "tablets", "capsule", "capsules", "pill", "pills", "food", "bolus", "meal", "meals", "water", "bone",
    "coin",
    "coins", "battery", "batteries", "dose", "doses", "medication", "overdose", "handful", "packet", "sip", "sips",
    "mouthful",
    "barium", "contrast", "bite", "drink", "drinks", "gum", "tooth", "crown", "fluid", "saliva", "liquid", "solution",
    "sandwich", "piece", "bit", "amount", "chunk", "spoonful", "mixture", "steroid", "smoke", "gas", "fumes", "dust",
    "peanut",
    "grape", "nut", "test", "study", "biscuit", "dinner", "lunch", "breakfast", "tea", "coffee", "cup", "glass",
    "bottle",
    "can", "pint", "beer", "wine", "plate", "bowl", "lot", "little", "few", "same", "first", "second", "half", "third",
    "body", "object", "diet", "corticosteroid", "bronchodilator", "quarter", "week", "pack", "box", "strip", "bleach",
    "snack", "salad", "pizza", "burger", "curry", "cake", "egg", "eggs", "fish", "steak", "pastry", "drug", "drugs")
  static let plainLosses = WordSet(
    "injury", "infection", "accident", "crash", "disease", "war", "stroke", "fall", "bomb", "bite", "trauma", "gun",
    "tumour",
    "tumor", "cancer", "car", "bus", "lorry", "road", "collision", "complication", "clot", "condition", "surgeon",
    "illness",
    "left", "right", "point", "side", "blockage", "melanoma", "lack", "sarcoma")
  /// Not things at all.
  static let abstract = WordSet(
    "stroke", "cancer", "tumour", "tumor", "clot", "bug", "fever", "cough", "migraine", "seizure", "ulcer", "abscess",
    "sepsis", "fracture", "wound", "bleed", "haemorrhage", "hemorrhage", "headache", "flu", "covid", "asthma",
    "diabetes",
    "severity", "fact", "thought", "feeling", "idea", "lack", "absence", "loss", "news", "sadness", "beauty",
    "change", "degree", "extent", "number", "amount", "pain", "sense", "sudden", "realisation", "realization",
    "disease",
    "illness", "infection", "symptoms", "system", "virus", "bacteria", "own", "shock", "bout", "episode", "problem",
    "speed", "force", "effect", "cost", "pandemic", "recession", "guilt", "grief", "similarity", "contrast", "kindness",
    "way", "ease", "warmth", "size", "calm", "range", "rate", "count", "score", "protocol", "guideline", "policy",
    "rules", "coma", "sleep", "depression", "category")
  static let parts = WordSet(
    "eye", "finger", "fingers", "fingertip", "toe", "toes", "hand", "arm", "leg", "thumb", "ear", "nose", "foot",
    "tooth",
    "teeth", "testicle", "eyebrow", "lip", "nipple", "earlobe", "hair", "eyes", "hands", "feet", "legs", "arms", "tip")
  static let pits = WordSet(
    "silo", "vat", "grave", "well", "canal", "slurry", "tank", "quarry", "volcano", "crater", "harbour", "harbor",
    "dock",
    "enclosure", "shredder", "hopper", "pond", "bonfire", "cesspit", "moat", "pit", "baler", "crevasse", "reservoir",
    "mineshaft", "manhole", "mixer", "furnace", "grinder", "weir", "marina", "propeller", "cage", "fountain")
  static let roofs = WordSet(
    "roof", "ceiling", "skylight", "ice", "greenhouse", "conservatory", "stage", "trapdoor", "floorboards", "glass",
    "hatch", "deck", "rotten")
  static let birthPlaces = WordSet(
    "queue", "lift", "elevator", "car", "taxi", "cab", "uber", "bus", "train", "tram", "toilet", "toilets", "loo",
    "cinema",
    "park", "layby", "lay-by", "motorway", "ferry", "plane", "aeroplane", "airplane", "pub", "supermarket", "shop",
    "garden", "barn", "festival", "tent", "helicopter", "church", "airport", "station", "hotel", "forecourt",
    "lorry", "boat", "stadium", "mosque", "temple", "car-park", "kebab", "theatre's", "museum", "zoo", "library",
    "driveway",
    "wardrobe", "caravan", "tractor", "snowstorm", "blizzard", "earthquake", "flood", "graduation", "wedding",
    "funeral",
    "concert", "greggs", "tesco", "ikea", "asda", "costco", "walmart", "mcdonalds", "costa",
    "starbucks", "underground", "subway", "aisle", "canoe", "ambulance", "roundabout", "m25", "shed", "sauna")
  /// Things that hurt or fail so seldom that their failing is an event.
  static let things = WordSet(
    "parachute", "paraglider", "glider", "bungee", "zipwire", "zipline", "gargoyle", "chimney", "steeple", "spire",
    "belfry", "statue", "tombstone", "gravestone", "headstone", "wardrobe", "piano", "chandelier", "scoreboard",
    "goalpost",
    "goalposts", "crossbar", "marquee", "bandstand", "grandstand", "scaffolding", "drone", "firework", "fireworks",
    "cannon", "musket", "crossbow", "catapult", "rollercoaster", "waltzer", "carousel", "trapeze", "tightrope",
    "hovercraft",
    "digger", "excavator", "silo", "coffin", "hearse", "sleigh", "bobsleigh", "toboggan", "microlight",
    "gyrocopter", "ceiling", "balcony", "jetty", "greenhouse", "canoe", "yacht", "dinghy",
    "tower", "billboard", "scarecrow", "organ-pipe", "jukebox", "totem", "turbine", "cherrypicker", "barbecue",
    "tannoy",
    "bell", "flagpole", "maypole", "lamppost", "bouncy", "slurry", "boulder", "avalanche", "icicle", "tractor")
  static let prizes = WordSet(
    "lottery", "pools", "jackpot", "raffle", "sweepstake", "marathon", "medal", "gold", "silver", "bronze", "title",
    "trophy",
    "cup", "championship", "championships", "oscar", "grammy", "bafta", "emmy", "prize", "election", "race",
    "tournament",
    "crown", "belt", "bingo", "scholarship", "gong", "derby", "grand")
  static let feasts = WordSet(
    "wedding", "funeral", "party", "do", "graduation", "christening", "reception", "prom", "debut", "concert",
    "recital",
    "trial", "inauguration", "launch", "retirement", "birthday", "ordination", "barbecue", "wake", "exhibition", "show",
    "book", "hen", "stag", "engagement", "leaving", "surprise", "baptism", "election", "testimonial", "eulogy")
  static let collapsed = WordSet(
    "collapsed", "arrested", "choked", "fainted", "fitted", "seized", "fell", "died", "stabbed", "assaulted", "burned",
    "burnt", "labour", "bleeding", "cork", "firework", "stroke", "taken", "broke", "bitten", "injured", "went",
    "proposed")
  static let bedsides = WordSet(
    "ward", "resus", "icu", "itu", "ed", "ae", "theatre", "hospital", "bedside", "corridor", "hospice")
  static let nothing = WordSet("nothing", "little")
  static let but = WordSet("but", "except", "else")
  static let only = WordSet("only", "solely", "exclusively", "entirely", "just")
  static let on = WordSet("on", "onto")
  static let `for` = WordSet("for")
  static let longTimes = WordSet("months", "years", "year", "decade", "decades")
  static let set = WordSet("set")
  static let fire = WordSet("fire", "light", "alight")
  static let ablaze = WordSet("fire", "alight", "ablaze", "aflame")
  static let dropped = WordSet("dropped")
  static let shut = WordSet("shut", "together", "closed")
}
