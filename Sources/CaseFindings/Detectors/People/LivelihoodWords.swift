import CaseLexicons

/// Verbs of trades and what they are done to.
enum Livelihood {
  private static let making = WordSet(
    "builds", "built", "makes", "fits", "fitted", "lays", "laid", "paints", "painted", "plasters", "plastered", "tiles",
    "tiled", "repairs", "repaired", "mends", "mended", "restores", "restored", "services", "welds", "welded", "hangs",
    "hung", "installs", "installed", "wires", "wired", "designs", "designed", "forges", "carves", "carved", "sews",
    "knits", "bakes", "baked", "brews", "brewed", "distils", "prints", "printed", "binds", "thatches", "thatched",
    "upholsters", "polishes", "polished", "sharpens", "tunes", "weaves", "cuts", "cut", "does", "did", "styles", "dyes",
    "grooms", "fixes", "fixed", "strips", "sprays", "varnishes", "throws", "blows", "erects", "assembles", "mixes")
  private static let made = WordSet(
    "houses", "homes", "walls", "bricks", "kitchens", "bathrooms", "carpets", "floors", "windows", "doors", "roofs",
    "pipes", "boilers", "cars", "engines", "bikes", "bicycles", "motorbikes", "boats", "ships", "sails", "furniture",
    "cabinets", "clocks", "watches", "shoes", "instruments", "pianos", "violins", "guitars", "fences", "hedges", "pots",
    "candles", "cheese", "bread", "cakes", "pies", "sausages", "beer", "cider", "gin", "whisky", "jewellery",
    "curtains",
    "suits", "dresses", "wigs", "saddles", "baskets", "books", "newspapers", "lifts", "alarms", "aerials", "gutters",
    "tyres", "exhausts", "hair", "nails", "lashes", "brows", "tattoos", "gardens", "lawns", "trees", "turf", "panels",
    "tarmac", "roads", "track", "aircraft", "planes", "trains", "lorries", "coaches", "caravans", "signs", "graves",
    "headstones", "coffins", "dolls", "toys", "websites", "software", "apps", "games", "machines", "machinery",
    "tractors", "scaffolding", "concrete", "glass", "kilts", "flooring", "blinds", "conservatories", "slates", "stone",
    "tiles", "ceilings", "sheds", "weddings", "makeup", "upholstery", "locks", "screens", "computers", "phones",
    "bodywork", "nets", "rope", "steam", "kerbs", "paving", "plasterboard", "insulation", "mattresses", "wedding",
    "parties", "removals")
  private static let rearing = WordSet(
    "breeds", "bred", "rears", "reared", "raises", "farms", "farmed", "milks", "milked", "shears", "sheared", "trains",
    "trained", "herds", "herded", "grows", "picks", "picked", "shucks", "harvests", "harvested", "catches", "traps",
    "trapped",
    "handles", "handled", "shoes", "shod", "fishes", "dives", "rescues", "plants", "planted", "packs", "packed", "guts",
    "dredges", "butchers", "slaughters", "walks", "clips", "grooms", "dips", "drove", "boards", "stuffs")
  static let reared = WordSet(
    "bees", "sheep", "cattle", "cows", "pigs", "goats", "alpacas", "llamas", "chickens", "hens", "turkeys", "ducks",
    "geese", "horses", "ponies", "dogs", "greyhounds", "whippets", "racehorses", "deer", "ostriches", "salmon", "trout",
    "oysters", "mussels", "lobsters", "lobster", "crab", "crabs", "eels", "prawns", "scallops", "cockles", "whelks",
    "potatoes", "strawberries", "raspberries", "fruit", "vegetables", "veg", "barley", "wheat", "tulips", "daffodils",
    "flowers", "mushrooms", "hops", "grapes", "apples", "crops", "tomatoes", "salad", "peas", "peat", "snakes",
    "reptiles", "parrots", "falcons", "hawks", "dog", "elephants", "penguins", "elvers", "herring", "mackerel", "moles",
    "rats", "pheasants", "grouse", "calves", "lambs", "fish", "meat", "poultry", "asparagus", "leeks", "sprouts",
    "cotton", "sugarcane", "tobacco", "rice", "puppies", "kittens", "cats", "ferrets", "maggots", "turf")
  private static let serving = WordSet(
    "sells", "sold", "stacks", "stacked", "packs", "packed", "loads", "loaded", "unloads", "delivers", "delivered",
    "sorts", "sorted", "collects", "collected", "empties", "emptied", "sweeps", "swept", "scrubs", "mops", "cleans",
    "cleaned", "irons", "guards", "guarded", "patrols", "patrolled", "mans", "manned", "minds", "minded", "pulls",
    "pulled", "pours", "waits", "waited", "tends", "tended", "digs", "dug", "carries", "carried", "checks", "lets",
    "drives", "sorts", "wraps", "folds", "serves", "served", "cooks", "cooked", "fries", "flips", "removes", "hauls",
    "shifts", "moves", "inspects", "surveys", "values", "auctions", "rents", "hires", "imports", "exports", "trades",
    "buys", "launders", "presses", "valets", "waxes", "threads")
  private static let served = WordSet(
    "shelves", "boxes", "parcels", "post", "mail", "papers", "newspapers", "bins", "rubbish", "refuse", "streets",
    "offices", "schools", "hotels", "houses", "windows", "chimneys", "trains", "planes", "tables", "pallets",
    "containers", "vans", "freight", "pubs", "nightclubs", "prisons", "prisoners", "borders", "pints", "cocktails",
    "coffee", "coffees", "burgers", "chips", "insurance", "cars", "phones", "flowers", "fruit", "antiques", "carpets",
    "tickets", "graves", "lorries", "cargo", "bar", "dinners", "lunches", "tills", "doors", "furniture", "property",
    "properties", "holidays", "pianos", "pools", "bread", "milk", "fish", "veg", "vegetables", "jewellery", "software",
    "advertising", "pizzas", "pizza", "takeaways", "prescriptions", "children", "toddlers", "cabs", "scrap", "metal",
    "crops", "wood", "timber", "logs", "coal", "bricks", "livestock", "shares", "bonds", "houseboats", "stairwells",
    "carriages", "buses", "coaches", "caravans", "toilets", "letters", "luggage", "bags", "crates", "kegs", "barrels",
    "mortgages", "pensions", "ice", "cream", "clothes", "shoes", "rigs", "wells", "tanks", "sewers", "drains")
  private static let steering = WordSet(
    "skippers", "skippered", "captains", "captained", "pilots", "piloted", "crews", "crewed", "flies", "flew", "drives",
    "drove", "steers", "operates", "operated", "sails")
  private static let steered = WorkWords.vehicles.union(
    WordSet(
      "crabber", "trawler", "trawlers", "ferry", "ferries", "tug", "tugs", "barge", "barges", "lifeboat", "yacht",
      "yachts", "narrowboat", "boat", "boats", "helicopter", "plane", "planes", "jets", "jet", "ship", "ships",
      "tanker",
      "ambulance", "steamroller", "snowplough", "rickshaw", "loader", "airliner", "airliners", "gliders", "seiner",
      "longliner", "potter", "dredger", "cement", "roller", "telehandler", "limo", "limousine", "milkfloat", "float",
      "carriage", "stagecoach", "metro", "tube", "trolleybus", "sightseeing", "ton", "artic", "arctic", "drone",
      "drones"))
  private static let leading = WordSet(
    "runs", "ran", "owns", "owned", "manages", "managed", "edits", "edited", "conducts", "conducted", "directs",
    "chairs", "referees", "refereed", "umpires", "judges", "hosts", "franchises", "leads")
  private static let led = WorkWords.businesses.union(
    WordSet(
      "office", "newsagent", "newsagents", "cleaners", "school", "gym", "home", "zoo", "sanctuary", "tearoom",
      "tearooms", "off-licence", "offy", "store", "stores", "bookshop", "circus", "dojo", "bank", "laundrette",
      "chemist",
      "orchestra", "choir", "band", "newspaper", "magazine", "museum", "theatre", "cinema", "market", "estate",
      "bakers",
      "chain", "deli", "delicatessen", "diner", "motel", "ranch", "station", "academy", "nursery", "crèche", "creche",
      "yard", "stud", "livery", "matches", "podcast", "factory", "mill", "foundry", "inn", "tavern", "canteen",
      "practice", "orchard", "marina", "boatyard", "chandlery", "milkround", "round", "branch"))
  private static let entertaining = WordSet(
    "plays", "played", "sings", "sang", "dances", "danced", "writes", "wrote", "translates")
  private static let entertained = WordSet(
    "session", "sessions", "novels", "thrillers", "plays", "scripts", "jingles", "opera", "operas", "cabaret",
    "professionally", "weddings", "poker", "thriller", "screenplays", "obituaries", "speeches", "software", "code")
  /// Where someone stands at work: `works the tills`.
  static let posts = WordSet(
    "tills", "till", "doors", "door", "phones", "land", "bar", "docks", "rigs", "markets", "market", "boats",
    "fairgrounds", "switchboard", "checkout", "checkouts", "counter", "desk", "floor", "nights", "night", "line",
    "lines", "gate", "gates", "stalls", "stall", "buses", "trains", "trawlers", "ferries", "kitchens", "fryers",
    "forge",
    "presses", "looms", "cruise", "cruises", "bins", "fields", "streets", "clubs", "ships", "mines", "forecourt")
  static let worksThe = WordSet("works", "worked", "working")
  /// Livings that a verb alone tells, and those that need a place.
  static let placed = WordSet(
    "cooks", "cooked", "cleans", "cleaned", "nurses", "waits", "waited", "waitresses", "temps", "temped", "guards",
    "porters", "lectures", "lectured", "preaches", "sings", "busks", "deals", "serves", "served", "helps")
  static let alone = placed.union(
    WordSet(
      "fishes", "fished", "farms", "farmed", "crofts", "crofted", "trawls", "childminds", "nannies", "freelances",
      "freelanced", "hairdresses", "caddies", "umpires", "deejays", "bartends", "bartended", "navvied", "busks",
      "busked",
      "welds", "plasters", "plastered", "roofed", "lorries", "au-pairs", "stewards", "taxis", "ghostwrites", "logs",
      "shepherds", "trucks", "lumberjacks", "models", "tutors", "tutored", "umpired", "refereed", "referees"))
  static let workplaces = WorkWords.places.union(kitchens)
  private static let kitchens = WordSet(
    "home", "homes", "school", "schools", "hotel", "hotels", "canteen", "church", "chapel", "barracks", "rig", "rigs",
    "hospice", "hospital", "prison", "clinic", "surgery", "college", "university", "club", "clubs", "bar", "bars",
    "restaurant", "weddings", "offices", "houses", "families")
  static let living = WordSet("living")
  static let trade = WordSet(
    "trade", "profession", "job", "occupation", "calling", "vocation", "livelihood", "training")
  static let leavers = WordSet("retired", "left", "discharged", "invalided", "pensioned")
  static let retired = WordSet("retired")
  static let left = WordSet("left")
  static let from = WordSet("from")
  static let services = WordSet(
    "met", "navy", "army", "raf", "police", "guards", "paras", "marines", "forces", "legion", "fire", "bbc", "post",
    "civil", "force", "merchant", "royal", "air", "coastguard", "ambulance", "gurkhas", "garda", "gardaí", "rcmp",
    "mounties", "fbi", "usmc", "cia", "mod", "sas", "territorials", "reserves", "railways", "mines", "pits")

  static let pronouns = WordSet(
    "he", "she", "who", "they", "i", "we", "mum", "dad", "mom", "patient", "pt", "lad", "also")
  static let adverbs = WordSet(
    "also", "now", "still", "currently", "once", "previously", "formerly", "mainly", "mostly", "sometimes", "usually",
    "often", "then", "just", "only", "part-time", "always", "himself", "herself", "both")
  static let auxiliaries = WordSet("has", "had", "have", "been", "was", "is", "used", "to")
  static let ands = WordSet("and", "but", "or", "then")
  static let determiners = WordSet("a", "an", "the", "some")
  static let articles = WordSet("a", "an", "the", "his", "her", "some", "their")
  static let owners = WordSet("his", "her", "their", "my", "whose", "the", "current", "main", "former", "day")
  static let beings = WordSet("is", "was", "being", "as")
  static let by = WordSet("by")
  static let forWord = WordSet("for")
  static let atOn = WordSet("at", "on", "by")
  static let nights = WordSet("night", "nights", "weekends", "day", "days")
  static let out = WordSet("out")
  static let places = WordSet("at", "in", "for", "on", "near", "with", "off", "out", "up", "along", "from")

  /// Verbs of trades as they stand behind *used to* and behind two people: `shear`, `pick`.
  static let plain = WordSet(
    "build", "fit", "lay", "paint", "plaster", "tile", "repair", "mend", "restore", "weld", "hang", "wire", "carve",
    "sew", "bake", "brew", "print", "thatch", "weave", "breed", "rear", "farm", "milk", "shear", "herd", "grow", "pick",
    "shuck", "harvest", "catch", "trap", "fish", "plant", "pack", "gut", "sell", "stack", "load", "unload", "deliver",
    "sort", "collect", "empty", "sweep", "scrub", "mop", "clean", "guard", "patrol", "pull", "pour", "tend", "dig",
    "haul", "skipper", "captain", "pilot", "crew", "fly", "drive", "sail", "operate", "referee", "fix", "make", "clip")
  static let things = made.union(reared).union(served).union(steered)
  static let used = WordSet("used", "would")
  static let to = WordSet("to")
  static let several = WordSet("they", "we", "both", "parents", "brothers", "sisters", "sons", "couple", "daughters")

  static let cues = making.union(rearing).union(serving).union(steering).union(leading).union(entertaining)
    .union(worksThe).union(alone).union(living).union(trade).union(leavers).union(plain)

  /// Verbs, and what they must be done to, to be a trade.
  static let rows: [(verbs: WordSet, things: WordSet)] = [
    (making, made), (rearing, reared), (serving, served), (steering, steered), (leading, led),
    (entertaining, entertained),
  ]
}
