"""One lexicon table: its header and its rows, written the same way every time."""

import dataclasses
import pathlib
import unicodedata

import packages

GENERATOR = "Lexicons/Generator/generate.py"
HAND = pathlib.Path(__file__).resolve().parent / "hand"
HAND_ATTRIBUTION = "Hand-typed rows: facts from public knowledge, CaseVeil contributors."


class TableError(Exception):
    pass


@dataclasses.dataclass
class Table:
    path: str                       # 'names/given-names.tsv', relative to Lexicons/
    columns: list[str]              # the first is the key
    marks: str                      # what a row marks: 'givenName'
    rows: list[tuple[str, ...]]
    sources: list[str]              # keys of packages.PACKAGES, and the literal 'hand'
    changes: str                    # what was selected or changed
    extra_headers: list[tuple[str, str]] = dataclasses.field(default_factory=list)
    keeps_rows: bool = True         # False when only the keys' marks and weights are needed at run time

    def header(self) -> list[tuple[str, str]]:
        source, licence, attribution = [], [], []
        for key in self.sources:
            if key == "hand":
                source.append("hand-typed lists in Lexicons/Generator/hand")
                licence.append("Apache-2.0")
                attribution.append(HAND_ATTRIBUTION)
                continue
            package = packages.PACKAGES[key]
            source.append(f"{package.name} {package.version} ({package.origin})")
            licence.append(package.licence)
            attribution.append(package.attribution)
        return [
            ("file", self.path),
            ("source", "; ".join(source)),
            ("licence", "; ".join(dict.fromkeys(licence))),
            ("attribution", " ".join(dict.fromkeys(attribution))),
            ("changes", self.changes),
            ("generated-by", GENERATOR),
            ("columns", " ".join(self.columns)),
            ("marks", self.marks),
            *([] if self.keeps_rows else [("rows", "index-only")]),
            *self.extra_headers,
        ]

    def normalised_rows(self) -> list[tuple[str, ...]]:
        """NFC, unique, sorted by UTF-8 bytes; empty columns at the end cut; rows of deny.tsv left out."""
        denied = denials().get(self.path, {})
        result = set()
        for row in self.rows:
            fields = [unicodedata.normalize("NFC", str(field)) for field in row]
            if len(fields) > len(self.columns):
                raise TableError(f"{self.path}: too many fields in {row!r}")
            for field in fields:
                if any(c in field for c in "\t\n\r\ufeff") or field != field.strip():
                    raise TableError(f"{self.path}: tab, newline or stray space in {row!r}")
            while fields and fields[-1] == "":
                fields.pop()
            if not fields or fields[0] == "":
                raise TableError(f"{self.path}: row without a key: {row!r}")
            if fields[0].startswith("#"):
                raise TableError(f"{self.path}: a key may not start with '#': {row!r}")
            if fields[0] not in denied:
                result.add(tuple(fields))
        return sorted(result, key=lambda fields: tuple(field.encode() for field in fields))

    def text(self) -> str:
        lines = []
        for key, value in self.header():
            value = unicodedata.normalize("NFC", value)
            if "\n" in value or "\t" in value or not value:
                raise TableError(f"{self.path}: bad header value for {key}: {value!r}")
            lines.append(f"# {key}: {value}")
        lines += ["\t".join(fields) for fields in self.normalised_rows()]
        return "\n".join(lines) + "\n"

    def write(self, root) -> int:
        """Writes the table under `root` and returns the number of bytes."""
        data = self.text().encode()
        path = pathlib.Path(root) / self.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return len(data)


def key(text) -> str:
    """The form of a key: NFC, lower case, one kind of apostrophe."""
    text = unicodedata.normalize("NFC", text).lower()
    text = text.replace("i\u0307", "i")    # what lower() makes of the Turkish dotted capital
    text = text.replace("\u2019", "'").replace("\u2018", "'").replace("`", "'").replace("\u02bc", "'")
    return unicodedata.normalize("NFC", text)


def hand(name) -> list[list[str]]:
    """The rows of a hand-typed list; an absent file has none."""
    path = HAND / name
    if not path.exists():
        return []
    rows = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        fields = [unicodedata.normalize("NFC", field.strip()) for field in line.split("\t")]
        if fields[0] in ("name", "file") and fields[1:2] in (["origins"], ["canonical"], ["key"]):
            continue
        if not fields[0]:
            raise TableError(f"hand/{name}, line {number}: no key")
        rows.append(fields)
    return rows


def denials() -> dict[str, dict[str, str]]:
    """Rows to drop: file -> key -> why."""
    result = {}
    for fields in hand("deny.tsv"):
        if len(fields) != 3:
            raise TableError(f"hand/deny.tsv: file, key and why are needed: {fields!r}")
        result.setdefault(fields[0], {})[fields[1]] = fields[2]
    return result
