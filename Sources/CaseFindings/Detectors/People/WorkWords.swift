import CaseLexicons

/// The words around work.
enum WorkWords {
  static let jobs = WordSet(
    "work", "works", "worked", "working", "job", "jobs", "shift", "shifts", "employed", "placement", "apprenticeship",
    "internship", "volunteers", "volunteering", "career", "laboured", "retired")
  static let takesObject = WordSet("studying", "joined", "left", "studied", "studies")
  static let studies = WordSet("studying", "studied", "studies", "degree", "phd", "masters", "doctorate", "diploma")
  static let runs = WordSet("runs", "owns", "manages", "run", "own", "ran", "owned", "managed", "running", "opened")
  static let drives = WordSet("drives", "drove", "drive", "driving", "flies", "operates", "operated")
  static let teaches = WordSet("teaches", "taught", "teach", "teaching", "coaches")
  static let atIn = WordSet("at", "in")
  static let schools = WordSet("school", "college", "academy", "university", "nursery", "conservatoire", "seminary")
  static let plays = WordSet("plays", "played", "play")
  static let alone = WordSet("housewife", "househusband", "homemaker", "unemployed", "breadwinner")
  private static let others = WordSet(
    "years", "decades", "lifetime", "background", "served", "serving", "serves", "veteran", "enlisted", "ex")
  static let cues = jobs.union(takesObject).union(studies).union(runs).union(drives).union(teaches).union(plays)
    .union(alone).union(others)

  static let prepositions = WordSet("in", "at", "for", "on", "of", "from", "with", "down")
  static let adverbs = WordSet("part", "full", "time", "nights", "there", "mainly", "as", "days", "honourably")
  static let articles = WordSet("a", "an", "the", "his", "her", "my", "our", "their", "own", "busy", "small", "big")
  static let places = WordSet(
    "bakery", "warehouse", "factory", "garage", "kitchen", "kitchens", "shop", "supermarket", "pub", "nursery", "bar",
    "salon", "rig", "abattoir", "slaughterhouse", "farm", "mine", "mines", "pit", "quarry", "dockyard", "docks",
    "foundry", "brewery", "distillery", "hotel", "restaurant", "cafe", "takeaway", "laundry", "launderette", "sawmill",
    "mill", "shipyard", "steelworks", "refinery", "smelter", "tannery", "butchers", "florists", "bookmakers", "casino",
    "nightclub", "cinema", "theatre", "museum", "library", "prison", "airport", "railway", "railways", "trawler",
    "trawlers", "ferry", "ferries", "barge", "zoo", "circus", "fairground", "vineyard", "orchard", "stables", "kennels",
    "cattery", "crematorium", "mortuary", "bank", "line", "site", "sites", "centre", "center", "chippy",
    "store", "depot", "plant", "workshop", "laboratory", "lab", "studio", "greenhouse", "greenhouses", "sewers",
    "roofs",
    "oilfields", "chemists", "crèche", "creche", "playgroup", "pottery", "dairy", "cannery", "fishery", "printworks",
    "barbershop", "dealership", "showroom", "newsagents", "greengrocers", "fishmongers", "estate", "industry")
  static let businesses = WordSet(
    "bar", "pub", "shop", "salon", "business", "company", "firm", "garage", "cafe", "restaurant", "bakery", "farm",
    "smallholding", "nursery", "gallery", "boutique", "kennels", "cattery", "hotel", "guesthouse", "brewery", "studio",
    "dairy", "takeaway", "launderette", "stables", "butchers", "florists", "franchise", "agency", "charity", "b&b",
    "stall", "van", "club", "campsite", "vineyard", "distillery", "workshop", "dealership", "playgroup", "chippy")
  static let vehicles = WordSet(
    "lorry", "lorries", "bus", "buses", "coach", "coaches", "taxi", "taxis", "truck", "trucks", "tractor", "tractors",
    "forklift", "tram", "trams", "train", "trains", "hgv", "hgvs", "crane", "cranes", "digger", "diggers", "minibus",
    "cab", "tanker", "tankers", "gritter", "hearse", "van", "combine", "helicopters", "excavator", "jcb")
  static let lessons = WordSet(
    "year", "reception", "maths", "english", "french", "german", "spanish", "music", "piano", "violin", "yoga",
    "pilates", "history", "geography", "biology", "chemistry", "physics", "art", "drama", "dance", "science", "latin",
    "swimming", "flamenco", "tango", "samba", "ukulele", "sewing", "woodwork",
    "metalwork", "cookery", "typing", "kickboxing", "fencing", "origami", "calligraphy", "aikido", "capoeira", "karate",
    "judo", "primary", "infants", "phonics", "guitar", "football", "rugby", "netball", "law",
    "philosophy", "economics", "salsa", "ballet", "zumba", "school", "gymnastics", "ceramics")
  private static let positions = WordSet(
    "prop", "hooker", "fly-half", "scrum-half", "lock", "winger", "striker", "midfield", "goalkeeper", "goalie",
    "flanker", "fullback", "keeper", "cornet", "tuba", "organ", "cello", "bagpipes", "trombone", "bassoon", "oboe",
    "violin", "viola", "drums", "euphonium", "harp", "accordion", "half", "centre", "back")
  /// Sports count only when they are played for someone.
  static let sports = WordSet(
    "cricket", "football", "rugby", "hockey", "netball", "golf", "darts", "tennis", "polo", "hurling", "camogie",
    "basketball", "lacrosse", "chess", "squash", "badminton", "bowls", "snooker", "water-polo", "shinty")
  private static let played = positions.union(sports)
  static let playedFor = WordSet("for", "at", "in")
  static let ex = WordSet("ex")
  static let services = WordSet(
    "army", "navy", "raf", "marines", "force", "service", "brigade", "police", "forces", "guards", "legion", "reserves",
    "military", "paras", "commandos", "regiment", "constabulary", "coastguard", "cadets", "fleet", "infantry")
  static let branches = WordSet(
    "teaching", "nursing", "farming", "fishing", "mining", "policing", "plumbing", "roofing", "hospitality", "retail",
    "finance", "construction", "banking", "insurance", "engineering", "catering", "forestry", "childcare", "logistics",
    "haulage", "journalism", "advertising", "marketing", "hairdressing", "accountancy", "publishing", "landscaping",
    "manufacturing", "horticulture", "agriculture", "welding", "shipbuilding", "tailoring", "broadcasting", "aviation",
    "academia", "politics", "warehousing", "carpentry", "scaffolding", "demolition", "firefighting", "sales",
    "midwifery", "architecture", "recruitment", "telecoms", "tourism")
  static let leave = WordSet("home", "leave", "hospital", "care", "staff", "notes", "team", "session", "point")
  static let subjects = WordSet(
    "biology", "medicine", "law", "physics", "chemistry", "engineering", "nursing", "psychology", "sociology",
    "history",
    "geography", "geology", "economics", "accounting", "accountancy", "architecture", "theology", "philosophy",
    "archaeology", "anthropology", "zoology", "botany", "mathematics", "maths", "statistics", "computing", "science",
    "sciences", "literature", "english", "music", "drama", "art", "design", "journalism", "business", "dentistry",
    "pharmacy", "physiotherapy", "midwifery", "veterinary", "linguistics", "politics", "photography", "fashion",
    "criminology", "forensics", "agriculture", "education", "astronomy", "oceanography", "ecology", "classics")
  static let studying = WordSet("studying")
  static let year = WordSet("year")
  static let doers = WordSet(
    "and", "who", "also", "now", "still", "currently", "previously", "used", "to", "then", "i", "usually")
  static let stay = WordSet("stay")
  static let full = WordSet("full")
  static let seeking = WordSet("needs", "requires", "with")

  /// What a verb must have as its object to tell of work; nil for other words.
  static func objects(of verb: WordHash) -> WordSet? {
    if runs.contains(verb) { return businesses }
    if drives.contains(verb) { return vehicles }
    if teaches.contains(verb) { return lessons }
    return plays.contains(verb) ? played : nil
  }
}
