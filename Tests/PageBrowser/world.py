"""What the checks share: the page under test, its browsers, and a few ways to work it."""

import contextlib
import pathlib
import shutil
import tempfile
import time

from drive import Chromium, DriveError, find

PLANTED = "Quillonbeck"
GATES = {"ready ms": 1500, "key p95 ms": 50, "key max ms": 100, "page MB": 10, "memory MiB": 64}
CHECKS = []


class Failed(Exception):
    """What a check saw that it must not see."""


class Skipped(Exception):
    """Why a check could not be made."""


def check(run):
    CHECKS.append(run)
    return run


def need(truth, otherwise):
    if not truth:
        raise Failed(otherwise)


class World:
    """The page under test, and browsers opened when first asked for."""

    def __init__(self, options):
        self.options, self.file = options, pathlib.Path(options.page).resolve()
        self.address = self.file.as_uri()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="page-checks-"))
        self.chromium = None

    def browser(self):
        if not self.chromium:
            if not find("chromium", "chromium-browser", "google-chrome"):
                raise Skipped("no Chromium here")
            self.chromium = Chromium()
        return self.chromium

    @contextlib.contextmanager
    def page(self, address=None, **options):
        page = self.browser().page(address or self.address, **options)
        try:
            yield page
        finally:
            with contextlib.suppress(DriveError):
                page.close()

    def variant(self, name, change):
        """A copy of the page with something altered."""
        path, before = self.folder / name, self.file.read_text()
        after = change(before)
        need(after != before, f"{name}: nothing was altered")
        path.write_text(after)
        return path.as_uri()

    def end(self):
        if self.chromium:
            self.chromium.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def example(page):
    return page.evaluate("about.example")


def fill(page, extra=""):
    page.write(example(page) + extra)


def open_all(page):
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")


def choose_all(page):
    page.evaluate("document.getElementById('all').click()")
    time.sleep(0.1)


def agree(page):
    """Fills the consent form as far as a choice for each question goes."""
    page.evaluate("""(() => { for (const field of document.querySelectorAll('#consent-part select'))
      if (!field.closest('[hidden]')) { field.selectedIndex = 1; field.dispatchEvent(new Event('input')); } })()""")
    page.evaluate("""(() => { for (const field of document.querySelectorAll('#consent-part input[type=date]'))
      if (!field.closest('[hidden]')) { field.value = '2026-11-20'; field.dispatchEvent(new Event('input')); } })()""")


# What stands on the page: nothing when there is no reply for the text in the box.
STANDING = """(() => { const shown = (id) => { const e = document.getElementById(id); return e && !e.closest('[hidden]') && getComputedStyle(e).visibility === 'visible'; };
  return { words: [...document.querySelectorAll('.answer .word')].map((e) => e.textContent), blocks: document.querySelectorAll('.answer .on').length,
    lines: [...document.querySelectorAll('.answer .line')].map((e) => e.textContent).join(''), marks: window.CSS && CSS.highlights ? [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0) : 0,
    numbers: [...document.querySelectorAll('#numbers span')].filter((e) => !e.hidden).length, counts: document.getElementById('counts').textContent, items: document.querySelectorAll('#items li').length,
    post: shown('post') && document.getElementById('post').textContent, copy: !document.getElementById('copy-text').disabled, record: shown('record'),
    notice: shown('notice') ? document.getElementById('notice').textContent : '', draft: document.getElementById('draft').value, mirror: document.getElementById('mirror').textContent }; })()"""


def nothing_stands(seen, words):
    need(set(seen["words"]) <= set(words), f"answers still say {seen['words']}")
    for part in ("blocks", "lines", "marks", "numbers", "items", "post", "copy", "record"):
        need(not seen[part], f"{part} still stand: {seen[part]!r}")


# Wraps the engine's answering, so that a check can make it trap or be slow.
HOLD = """(() => { const real = WebAssembly.instantiate; window.started = 0;
  WebAssembly.instantiate = async (...all) => { const made = await real(...all), inner = made.exports || made.instance.exports; window.started++;
    return { exports: { get memory() { return inner.memory; }, cv_room: (n) => inner.cv_room(n), cv_answer: () => {
      if (window.trapNow && !(window.trapNow = false)) throw new WebAssembly.RuntimeError('unreachable');
      if (window.slowBy) { const end = performance.now() + window.slowBy; while (performance.now() < end); }
      return inner.cv_answer(); } } }; }; })();"""
