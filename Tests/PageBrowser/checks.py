"""Checks the built page in real browsers: checks.py PAGE [--exchanges DIR] [--firefox] [--unshare] [--screenshots DIR] [--only WORD].

One line a check: pass, FAIL or skip, its name, and a figure. Exit code 0 when none failed."""

import argparse
import base64
import contextlib
import http.server
import io
import json
import os
import pathlib
import re
import shutil
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import threading
import time

try:
    from drive import Chromium, DriveError, Firefox, find
    from PIL import Image, ImageChops
except ImportError as missing:
    print(f"skip  everything: {missing}; pip install -r Tests/PageBrowser/requirements.txt")
    sys.exit(0)

PLANTED = "Quillonbeck"
FORBIDDEN = re.compile(r"\b(safe|anonymous|compliant)\b", re.I)
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


# Starting, and nothing leaving

@check
def starts_from_a_file(world):
    times = []
    watch = """new MutationObserver(() => { const box = document.getElementById('draft');
      if (box && !box.disabled && !window.readyAt) window.readyAt = performance.now(); }).observe(document, { subtree: true, childList: true, attributes: true });"""
    for _ in range(5):
        with world.page(before=watch) as page:
            times.append(page.evaluate("window.readyAt"))
            fill(page)
            need(not page.console(), f"console: {page.console()}")
    need(statistics.median(times) <= GATES["ready ms"] * world.options.slack, f"open to ready {times}")
    return f"open to ready median {statistics.median(times):.0f} ms, most {max(times):.0f} ms"


@check
def asks_for_nothing(world):
    with world.page() as page:
        fill(page)
        choose_all(page)
        agree(page)
        time.sleep(0.3)
        wrong = [address for address in page.addresses() if not address.startswith(("file:", "data:"))]
        need(not wrong, f"asked for {wrong}")
        return f"{len(page.addresses())} addresses, all file: or data:"


EXITS = {
    "fetch": "fetch(at).catch(() => 0)", "XHR": "(() => { const x = new XMLHttpRequest(); x.open('GET', at); x.send(); })()",
    "beacon": "navigator.sendBeacon(at, 'x')", "image": "(() => { new Image().src = at; })()", "WebSocket": "(() => { new WebSocket(at.replace('http', 'ws')); })()",
    "EventSource": "(() => { new EventSource(at); })()", "prefetch": "link('prefetch')", "preload": "link('preload')", "stylesheet": "link('stylesheet')", "module": "link('modulepreload')",
    "frame": "add('iframe', 'src')", "object": "add('object', 'data')", "media": "add('video', 'src')",
    "script": "add('script', 'src')", "font": "(() => { new FontFace('f', `url(${at})`).load().catch(() => 0); })()",
    "form": "(() => { const f = document.createElement('form'); f.action = at; f.method = 'post'; f.target = 'sink'; document.body.append(f); f.submit(); })()",
    "ping": "(() => { const a = document.createElement('a'); a.href = 'data:,'; a.ping = at; document.body.append(a); })()",
}
EXIT_TOOLS = """const link = (rel) => { const e = document.createElement('link'); e.rel = rel; e.href = at; e.as = 'fetch'; document.head.append(e); };
  const add = (tag, name) => { const e = document.createElement(tag); e[name] = at; document.body.append(e); };"""


@check
def every_exit_is_closed(world):
    heard = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            heard.append(self.path.strip("/"))
            self.send_response(204)
            self.end_headers()
        do_POST = do_HEAD = do_OPTIONS = do_GET

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def try_all(page):
        for name, way in EXITS.items():
            with contextlib.suppress(DriveError):
                page.evaluate(f"(() => {{ const at = 'http://127.0.0.1:{server.server_port}/{name}'; {EXIT_TOOLS} return {way}; }})()")
        time.sleep(1.5)

    control = world.folder / "control.html"
    control.write_text("<!doctype html><title>control</title><body>")
    with world.page(control.as_uri(), wait=False) as page:
        time.sleep(0.3)
        try_all(page)
    open_ways, heard[:] = set(heard), []
    need({"fetch", "image", "frame", "stylesheet", "beacon"} <= open_ways, f"the listener itself heard only {sorted(open_ways)}")
    with world.page() as page:
        fill(page)
        try_all(page)
        need(not heard, f"got out by {sorted(set(heard))}")
        refused = {
            "eval": "eval('1')", "Function": "new Function('1')()", "innerHTML": "document.body.innerHTML = '<p>x</p>'", "insertAdjacentHTML": "document.body.insertAdjacentHTML('beforeend', '<p>x</p>')",
            "Worker": "new Worker('data:text/javascript,1')", "setTimeout of words": "setTimeout('window.ran = 1')", "document.write": "document.write('<p>x</p>')"}
        for name, words in refused.items():
            result = page.send("Runtime.evaluate", expression=words, allowUnsafeEvalBlockedByCSP=False)
            need("exceptionDetails" in result, f"{name} was let through")
        with contextlib.suppress(DriveError):
            page.evaluate("(() => { const s = document.createElement('div'); s.setAttribute('onclick', 'window.ran = 1'); document.body.append(s); s.click(); })()")
        time.sleep(0.2)
        need(not page.evaluate("window.ran"), "an inline handler ran")
    server.shutdown()
    return f"{len(EXITS)} ways out closed ({len(open_ways)} of them open on a page without the policy), {len(refused) + 1} ways in refused"


def unpack_lz4(data):
    """Firefox's packed session files: an 8-byte name, the length, one LZ4 block."""
    out, at = bytearray(), 12
    while at < len(data):
        token, at = data[at], at + 1
        size = token >> 4
        while size >= 15 and (size - 15) % 255 == 0:
            more, at = data[at], at + 1
            size += more
            if more < 255:
                break
        out += data[at:at + size]
        at += size
        if at >= len(data):
            break
        back, at = struct.unpack_from("<H", data, at)[0], at + 2
        size = token & 15
        while size >= 15 and (size - 15) % 255 == 0:
            more, at = data[at], at + 1
            size += more
            if more < 255:
                break
        for _ in range(size + 4):
            out.append(out[-back])
    return bytes(out)


def traces(folder):
    """Files of a closed profile that hold the planted name."""
    wanted = [PLANTED.encode(), PLANTED.encode("utf-16-le"), PLANTED.lower().encode()]
    holding = []
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            if data.startswith(b"mozLz4"):
                with contextlib.suppress(IndexError, struct.error):
                    data += unpack_lz4(data)
            if any(each in data for each in wanted):
                holding.append(str(path.relative_to(folder)))
    return holding


STORES = """(async () => [localStorage.length, sessionStorage.length, document.cookie.length, history.state === null ? 0 : 1,
  indexedDB.databases ? (await indexedDB.databases().catch(() => [])).length : 0, document.title === 'CaseVeil' ? 0 : 1].join())()"""


@check
def nothing_is_stored(world):
    browser = Chromium() if world.browser() else None
    try:
        page = browser.page(world.address)
        fill(page, f"\nMr {PLANTED} came back in a week.")
        page.evaluate("(() => { const p = document.getElementById('phrase'); p.value = 'came back'; document.getElementById('add').requestSubmit(); })()")
        choose_all(page)
        time.sleep(1.5)
        stores = page.evaluate(STORES.replace("localStorage.length", "(() => { try { return localStorage.length; } catch { return 0; } })()"))
        need(stores == "0,0,0,0,0,0", f"stores hold something: {stores}")
        browser.close()
        need(not traces(browser.profile), f"the planted name lies in {traces(browser.profile)}")
        return f"stores empty; {sum(1 for _ in browser.profile.rglob('*'))} files of the closed profile searched"
    finally:
        browser.stop()


# Failing closed

@check
def altered_script_never_starts(world):
    address = world.variant("script.html", lambda text: text.replace('fill("notice", "");', 'fill("notice","") ;', 1))
    with world.page(address, wait=False) as page:
        time.sleep(2)
        need("has not started" in page.evaluate("document.getElementById('notice').textContent"), "the line is gone")
        need(page.evaluate("document.getElementById('draft').disabled"), "the box is open")
    return "refused by its hash; the line stands, the box is shut"


@check
def altered_style_is_refused(world):
    address = world.variant("style.html", lambda text: text.replace("--paper:", "--paper :", 1))
    with world.page(address, wait=False) as page:
        time.sleep(1)
        need(not page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper')"), "the style was taken")
    return "refused by its hash"


@check
def damaged_engine_never_starts(world):
    def damage(text):
        start = text.index('id="engine">') + 12
        middle = (start + text.index("</script>", start)) // 2
        return text[:middle] + ("B" if text[middle] != "B" else "C") + text[middle + 1:]
    with world.page(world.variant("engine.html", damage), wait=False) as page:
        time.sleep(3)
        need("has not started" in page.evaluate("document.getElementById('notice').textContent"), "the line is gone")
        need(page.evaluate("document.getElementById('draft').disabled"), "the box is open")
    return "one letter changed: the line stands, the box is shut"


# Wraps the engine's answering, so that a check can make it trap or be slow.
HOLD = """(() => { const real = WebAssembly.instantiate; window.started = 0;
  WebAssembly.instantiate = async (...all) => { const made = await real(...all), inner = made.exports || made.instance.exports; window.started++;
    return { exports: { get memory() { return inner.memory; }, cv_room: (n) => inner.cv_room(n), cv_answer: () => {
      if (window.trapNow && !(window.trapNow = false)) throw new WebAssembly.RuntimeError('unreachable');
      if (window.slowBy) { const end = performance.now() + window.slowBy; while (performance.now() < end); }
      return inner.cv_answer(); } } }; }; })();"""


@check
def trap_leaves_no_answer(world):
    with world.page(before=HOLD) as page:
        fill(page)
        before = page.evaluate(STANDING)
        need(before["marks"] and before["blocks"], "nothing was marked to begin with")
        started = page.evaluate("window.started")
        page.evaluate("window.trapNow = true")
        page.insert("x")
        seen = page.evaluate(STANDING)
        nothing_stands(seen, ["no answer"])
        need(seen["draft"] == before["draft"] + "x" and seen["mirror"].startswith(seen["draft"]), "the draft was not kept")
        need("stopped" in seen["notice"], f"says {seen['notice']!r}")
        time.sleep(0.5)
        need(page.evaluate("window.started") > started, "no fresh instance")
        seen = page.evaluate(STANDING)
        need("nothing is checked" in seen["notice"], f"afterwards says {seen['notice']!r}")
        nothing_stands(seen, ["no answer"])
        page.insert("y")
        time.sleep(0.6)
        seen = page.evaluate(STANDING)
        need(seen["marks"] and not seen["notice"], "it did not recover with the next key")
        page.evaluate("window.trapNow = true; document.querySelector('#items button').click()")
        nothing_stands(page.evaluate(STANDING), ["no answer"])
    return "marks, answers, list, text and record go; the draft stays; a fresh instance answers the next key"


@check
def no_old_answer_beside_a_new_text(world):
    with world.page(before=HOLD) as page:
        fill(page)
        page.evaluate("window.slowBy = 60")
        page.insert("a")
        time.sleep(1)
        seen = page.evaluate("(() => { const box = document.getElementById('draft'); box.focus(); document.execCommand('insertText', false, 'b'); return " + STANDING + "; })()")
        nothing_stands(seen, ["checking…"])
        need(seen["counts"] == "checking…", f"count says {seen['counts']!r}")
        need(seen["mirror"].startswith(seen["draft"]), "the mirror does not follow")
        page.until("!document.body.classList.contains('stale')")
        page.evaluate("window.slowBy = 0")
        stale = page.evaluate("""(() => { const box = document.getElementById('draft'); let wrong = 0;
          for (let i = 0; i < 40; i++) { document.execCommand('insertText', false, i % 7 ? 'x' : ' Leeds ');
            if (last && last.result && !document.body.classList.contains('stale') && last.findings.some((f) => f.end > box.value.length)) wrong++;
            if (mirror.data.replace('\\u200b', '') !== box.value) wrong++; }
          return wrong; })()""")
        need(stale == 0, f"{stale} of 40 keys left something old")
        page.evaluate("window.slowBy = 60")
        page.key("Backspace")
        page.evaluate("(() => { const box = document.getElementById('draft'); box.select(); document.execCommand('delete'); })()")
        seen = page.evaluate(STANDING)
        nothing_stands(seen, ["", "checking…", "no answer"])
    return "slow, fast and emptied: nothing older stands"


# Reading and operating

def axe_source():
    try:
        import importlib.util
        folder = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent
        return next(folder.rglob("axe.min.js")).read_text()
    except (AttributeError, StopIteration):
        raise Skipped("axe.min.js is not installed") from None


def axe(page, source, state):
    page.evaluate(source + "; 0")
    found = page.evaluate("""axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then((all) => all.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')))""")
    need(not found, f"{state}: {found}")


@check
def axe_finds_nothing(world):
    source, states = axe_source(), 0
    for media in ({}, {"prefers-color-scheme": "dark"}):
        for width in (1280, 320):
            with world.page(width=width, media=media) as page:
                shade = f"{'dark' if media else 'light'} {width}"
                axe(page, source, f"empty {shade}")
                fill(page)
                axe(page, source, f"filled {shade}")
                open_all(page)
                page.evaluate("document.querySelectorAll('#items button[aria-expanded]').forEach((one) => one.click())")
                axe(page, source, f"all open {shade}")
                choose_all(page)
                agree(page)
                open_all(page)
                axe(page, source, f"after choices {shade}")
                states += 4
    return f"{states} states, WCAG 2.0 to 2.2 A and AA and best practice"


def luminance(colour):
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    return sum(weight * (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4) for weight, part in zip((0.2126, 0.7152, 0.0722), parts))


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


TEXT_PAIRS = [(ink, ground) for ink in ("ink",) for ground in ("paper", "page", "open", "new", "active", "key-soft")] + \
    [("soft", "paper"), ("soft", "page"), ("key", "paper"), ("key", "page"), ("key", "key-soft"), ("on-key", "key"), ("bad", "paper"), ("ink", "warn"), ("warn-line", "paper"),
     ("open-line", "paper"), ("ink", "empty")] + [(f"l{level}", "paper") for level in range(6)]
LINE_PAIRS = [("open-line", "paper"), ("gone-line", "paper"), ("kept-line", "paper"), ("new-line", "page"), ("edge", "paper"), ("edge", "page"), ("bad", "paper"), ("key", "page")] + \
    [(f"l{level}", "empty") for level in range(1, 6)]


@check
def colours_stand_apart(world):
    figures = []
    for shade, media in (("light", {}), ("dark", {"prefers-color-scheme": "dark"})):
        with world.page(media=media) as page:
            def colour(name):
                value = page.evaluate(f"getComputedStyle(document.documentElement).getPropertyValue('--{name}').trim()")
                return "#" + "".join(2 * letter for letter in value[1:]) if len(value) == 4 else value
            texts = {pair: contrast(*map(colour, pair)) for pair in TEXT_PAIRS}
            rules = {pair: contrast(*map(colour, pair)) for pair in LINE_PAIRS}
        weak = [pair for pair, value in texts.items() if value < 4.5] + [pair for pair, value in rules.items() if value < 3]
        need(not weak, f"{shade}: too weak {[(pair, round(texts.get(pair, rules.get(pair)), 2)) for pair in weak]}")
        least = min(texts, key=texts.get)
        figures.append(f"{shade} text at least {texts[least]:.1f} ({' on '.join(least)}), lines {min(rules.values()):.1f}")
    return "; ".join(figures)


@check
def tab_goes_in_order(world):
    with world.page(height=900) as page:
        fill(page)
        open_all(page)
        page.evaluate("""(() => { window.visited = []; document.activeElement.blur(); scrollTo(0, 0);
          document.addEventListener('focusin', (event) => { visited.push(event.target); setTimeout(() => {
            const e = event.target, at = e.getBoundingClientRect(), top = document.getElementById('top');
            const bar = getComputedStyle(top).position === 'sticky' ? top.getBoundingClientRect().bottom : 0;
            if (!e.matches('.skip') && e.id !== 'draft' && (at.top < bar - 1 || at.bottom > innerHeight + 1) && at.height < innerHeight - bar) (window.covered ||= []).push(e.textContent.slice(0, 40) + ' ' + at.top + ' ' + at.bottom); }, 50); }); })()""")
        page.send("Runtime.evaluate", expression="document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')")
        first = None
        for count in range(400):
            page.key("Tab")
            time.sleep(0.08)
            here = page.focus()
            if page.evaluate("document.activeElement === document.body") or (count and here == first and page.evaluate("document.activeElement === visited[0] && visited.length > 3")):
                break
            first = first or here
        time.sleep(0.2)
        total = page.evaluate("visited.length")
        order = page.evaluate("""visited.slice(1).every((e, at) => e === visited[at] || at + 2 === visited.length && e === visited[0] || e.type === 'date'
          || !!(visited[at].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING))""")
        missed = page.evaluate("""[...document.querySelectorAll('button, select, textarea, input, summary')].filter((e) => !e.disabled && e.checkVisibility() && !visited.includes(e)).map((e) => e.id || e.textContent)""")
        covered = page.evaluate("window.covered || []")
        need(order, "the order of focus is not the order of the document")
        need(not missed, f"never reached: {missed}")
        need(not covered, f"focus hidden: {covered[:3]}")
        need(first.startswith("Skip"), f"first stop {first!r}")
        return f"{total} stops in the order of the document, none hidden"


@check
def enter_walks_down_the_list(world):
    with world.page() as page:
        fill(page)
        before = page.evaluate("document.querySelectorAll('#items .item:not(.setting)').length")
        need(before > 1, f"only {before} items in the example")
        page.evaluate("document.querySelector('#items .item:not(.setting) button').focus()")
        pressed = 0
        while page.evaluate("!!document.querySelector('#items .item:not(.setting)')") and pressed <= before:
            need(page.evaluate("!!document.activeElement.closest('.item:not(.setting)')"), f"focus fell to {page.focus()!r}")
            page.key("Enter")
            pressed += 1
            need(page.evaluate("document.getElementById('status').textContent === last.summary"), "the choice was not said at once")
        need(page.focus() == "change-title", f"ends on {page.focus()!r}")
        need(pressed <= before, f"{pressed} presses for {before} items")
        for _ in range(pressed):
            page.evaluate("document.getElementById('undo').click()")
        after = page.evaluate("document.querySelectorAll('#items .item:not(.setting)').length")
        need(after == before, f"undo brings back {after} of {before}")
        return f"{before} items, {pressed} presses, {pressed} undone"


@check
def names_of_buttons_say_their_item(world):
    with world.page() as page:
        fill(page)
        wrong = page.evaluate("""[...document.querySelectorAll('#items button, #decided button')].filter((one) => one.getAttribute('aria-label') && !one.getAttribute('aria-label').startsWith(one.textContent)
          || !one.getAttribute('aria-label') && one.type !== 'submit').map((one) => one.textContent)""")
        names = page.evaluate("[...document.querySelectorAll('#items button')].map((one) => one.getAttribute('aria-label') || one.textContent)")
        need(not wrong, f"without their item: {wrong[:4]}")
        need(len(set(names)) == len(names), "two buttons have one name")
        return f"{len(names)} names, all different, each begins with what is seen"


@check
def undo_of_typing_is_the_browsers(world):
    with world.page() as page:
        fill(page)
        before = page.evaluate("document.getElementById('draft').value")
        for letter in "abc":
            page.key(letter)
        need(page.evaluate("document.getElementById('draft').value") == before + "abc", "keys did not arrive")
        for _ in range(3):
            page.key("z", control=True)
            if page.evaluate("document.getElementById('draft').value") == before:
                break
        time.sleep(0.3)
        need(page.evaluate("document.getElementById('draft').value") == before, "typing was not undone")
        seen = page.evaluate(STANDING)
        need(seen["marks"] and seen["mirror"].startswith(before), "marks did not follow the undo")
    return "three letters typed and undone; marks follow"


@check
def composing_is_left_alone(world):
    with world.page() as page:
        fill(page)
        page.send("Input.imeSetComposition", text="にほ", selectionStart=2, selectionEnd=2)
        page.send("Input.imeSetComposition", text="にほん", selectionStart=3, selectionEnd=3)
        seen = page.evaluate(STANDING)
        need(seen["draft"].endswith("にほん") and seen["mirror"].startswith(seen["draft"]), "the mirror does not follow")
        nothing_stands(seen, ["checking…"])
        page.send("Input.insertText", text="日本")
        time.sleep(0.6)
        seen = page.evaluate(STANDING)
        need(seen["draft"].endswith("日本") and "にほん" not in seen["draft"], "the composed word was broken")
        need(seen["counts"] != "checking…", "no review after composing")
    return "mirror follows, review waits for the end"


STRANGE = ("Tab\there and\tthere. Emoji 👩‍⚕️🩺 twice 👍🏽. Arabic مرحبا بكم في المستشفى, Chinese 病人来自一个小村庄。 "
           "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft AVAVAV fi ffl office.\n\n  indented   spaces   kept\n"
           "e\u0301 combining, soft\u00adhyphen, wide\u3000space, a very-long-hyphenated-word-that-may-break-anywhere-it-likes/with/slashes_and_underscores.\n")


def misaligned(page):
    """How many pixels differ between the words of the box and the words of the mirror."""
    box = "document.getElementById('paper').getBoundingClientRect()"
    page.evaluate("(() => { if (CSS.highlights) CSS.highlights.clear(); document.getElementById('numbers').style.visibility = 'hidden'; document.getElementById('draft').style.caretColor = 'transparent'; document.getElementById('draft').blur(); scrollTo(0, 0); })()")
    place = page.evaluate(f"(() => {{ const r = {box}; return [r.left + scrollX, r.top + scrollY, r.width, r.height]; }})()")
    shots = []
    for styles in ("draft.style.visibility = 'visible'; mirror.style.color = 'transparent'", "draft.style.visibility = 'hidden'; mirror.style.color = 'var(--ink)'"):
        page.evaluate(f"(() => {{ const draft = document.getElementById('draft'), mirror = document.getElementById('mirror'); {styles}; return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); }})()")
        shots.append(Image.open(io.BytesIO(page.screenshot(clip=place))).convert("L"))
    need(shots[0].size == shots[1].size, "the box moved")
    need(len(shots[0].getcolors(256) or [0] * 9) > 8, "nothing was drawn")
    return sum(ImageChops.difference(*shots).histogram()[9:])


@check
def marks_lie_on_their_words(world):
    with world.page(height=2400) as page:
        page.write(STRANGE * 3)
        for scale in (1, 2):
            for width in (320, 390, 560, 720, 1024, 1280):
                page.resize(width, 2400, scale)
                time.sleep(0.2)
                page.evaluate("document.getElementById('draft').style.visibility = 'visible'")
                differ = misaligned(page)
                need(differ == 0, f"{differ} pixels differ at {width} px, scale {scale}")
    return "0 pixels differ at 6 widths, scale 1 and 2"


def sideways(page):
    return page.evaluate("""(() => { const wide = document.documentElement.scrollWidth - innerWidth;
      const out = [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility() && !e.closest('.hidden-words, .skip') && e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.tagName + '.' + e.className + '#' + e.id);
      return wide > 0 ? ['scrolls by ' + wide, ...out] : out; })()""")


@check
def enlarged_it_does_not_scroll_sideways(world):
    for width, height in ((640, 450), (320, 256), (320, 800)):
        with world.page(width=width, height=height) as page:
            need(not sideways(page), f"empty at {width}: {sideways(page)[:4]}")
            fill(page)
            open_all(page)
            page.evaluate("document.querySelectorAll('#items button[aria-expanded]').forEach((one) => one.click())")
            agree(page)
            open_all(page)
            need(not sideways(page), f"at {width}: {sideways(page)[:4]}")
            if height < 500:
                need(page.evaluate("getComputedStyle(document.getElementById('top')).position") == "static", "the answers stick in a low window")
    with world.page(width=1280, height=900) as page:
        fill(page)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        need(not sideways(page), f"text doubled: {sideways(page)[:4]}")
    return "640 and 320 px, and text alone at 200 %"


@check
def print_holds_no_original_word(world):
    if not find("pdftotext"):
        raise Skipped("no pdftotext here")
    with world.page() as page:
        fill(page, f"\nSeen again with Mr {PLANTED} on 3 March 2026.")
        choose_all(page)
        agree(page)
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        path = world.folder / "print.pdf"
        page.pdf(path)
        squeeze = lambda text: re.sub(r"\s+", " ", text)
        printed = squeeze(subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True).stdout)
        together = re.sub(r"\s", "", printed)
        post = squeeze(page.evaluate("last.result.text"))
        gone = {squeeze(words) for words in page.evaluate("last.findings.filter((f) => f.state === 'gone').map((f) => document.getElementById('draft').value.slice(f.start, f.end))")}
        hidden = [words for words in gone if not re.search(rf"(?<!\w){re.escape(words)}(?!\w)", post)]
        need(hidden, "nothing was taken out of the example")
        left = [words for words in hidden if len(words) > 2 and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", printed)]
        need(not left, f"printed: {left}")
        need(re.sub(r"\s", "", post)[:200] in together, "the text to post is not printed")
        for part in page.evaluate("[last.answers.others.question, last.answers.others.word, last.answers.patient.question]"):
            need(re.sub(r"\s", "", part) in together, f"{part!r} is not printed")
        need("Your draft" not in printed and "What to change" not in printed, "the draft or the list is printed")
        return f"{len(hidden)} originals, none printed; both answers and the text are"


@check
def without_highlights_marks_are_elements(world):
    without = "delete window.Highlight; Object.defineProperty(CSS, 'highlights', { value: undefined });"
    with world.page(before=without) as page:
        fill(page)
        count, same = page.evaluate("""[document.querySelectorAll('#mirror mark').length, [...document.querySelectorAll('#mirror mark')].every((mark) =>
          last.findings.some((f) => document.getElementById('draft').value.slice(f.start, f.end) === mark.textContent))]""")
        need(count and same, f"{count} marks, words right: {same}")
        need(page.evaluate("document.getElementById('mirror').textContent.replace('\\u200b', '') === document.getElementById('draft').value"), "the mirror differs")
        choose_all(page)
        need(page.evaluate("document.querySelectorAll('#post mark.new').length") > 0, "no marks in the text to post")
        need(page.evaluate("document.getElementById('post').textContent === last.result.text"), "the text to post differs")
        page.insert("z")
        time.sleep(0.4)
        need(not page.console(), f"console: {page.console()}")
        return f"{count} mark elements on the right words"


# What it does

@check
def shown_is_copied(world):
    with world.page() as page:
        world.browser().connection.send("Browser.grantPermissions", {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
        page.send("Emulation.setFocusEmulationEnabled", enabled=True)
        fill(page)
        choose_all(page)
        agree(page)
        for button, what in (("copy-text", "last.result.text"), ("copy-record", "document.getElementById('record-text').textContent")):
            page.evaluate(f"document.getElementById('{button}').click()")
            time.sleep(0.2)
            need(page.evaluate(f"document.getElementById('{button}').textContent") == "Copied", f"{button} does not say so")
            need(page.evaluate("navigator.clipboard.readText()") == page.evaluate(what), f"{button} copies something else")
        time.sleep(2.6)
        need(page.evaluate("document.getElementById('copy-text').textContent") == "Copy the text", "the button does not go back")
        page.evaluate("navigator.clipboard.writeText('')")
    return "text and record, each by its own button"


@check
def a_missed_phrase_can_be_added(world):
    with world.page() as page:
        fill(page, "\nThe zebra plimsoll was found later.")
        before = page.evaluate("last.found")
        page.evaluate("(() => { document.getElementById('phrase').value = 'zebra plimsoll'; document.getElementById('add').requestSubmit(); })()")
        need(page.evaluate("last.found") == before + 1, f"{before} found before, {page.evaluate('last.found')} after")
        need(page.evaluate("last.findings.some((f) => document.getElementById('draft').value.slice(f.start, f.end) === 'zebra plimsoll')"), "other words were marked")
        page.evaluate("(() => { document.getElementById('phrase').value = 'not in it'; document.getElementById('add').requestSubmit(); })()")
        need(page.evaluate("document.getElementById('phrase-says').textContent"), "a phrase that is not there was taken without a word")
        page.evaluate("document.getElementById('undo').click()")
        need(page.evaluate("last.found") == before, "undo does not take it back")
    return "added, refused when absent, undone"


@check
def own_words_are_checked_and_taken(world):
    with world.page() as page:
        fill(page)
        value = page.evaluate("document.querySelector('#items .item:not(.setting)').dataset.value")
        page.evaluate("document.querySelector('#items .item:not(.setting) button[aria-expanded]').click()")
        need(page.evaluate("!!document.activeElement.closest('.other')"), "focus does not go to the further choices")
        page.evaluate("(() => { const f = document.querySelector('#items .item:not(.setting) .other form'); f.querySelector('input').value = 'something that happened'; f.requestSubmit(); })()")
        need(page.evaluate(f"decisions.get('{value}')?.words") == "something that happened", "own words were not taken")
        need("something that happened" in page.evaluate("last.result.text"), "own words are not in the text to post")
        page.evaluate("document.getElementById('decided-part').open = true")
        page.evaluate("document.getElementById('undo').click()")
        need("something that happened" not in page.evaluate("last.result.text"), "undo does not take them back")
    return "taken, shown, undone"


@check
def deciding_again_opens_the_item(world):
    with world.page() as page:
        fill(page)
        page.evaluate("document.querySelector('#items .item:not(.setting) button').click()")
        label = page.evaluate("document.querySelector('#decided button').getAttribute('aria-label')")
        page.evaluate("document.querySelector('#decided button').click()")
        need(page.evaluate("!!document.activeElement.closest('#items')"), f"focus on {page.focus()!r}")
        need(page.focus().endswith(label.removeprefix("Decide again ")), f"{label!r} led to {page.focus()!r}")
        return "back in the list, with the focus on it"


@check
def caret_points_at_its_item(world):
    with world.page() as page:
        fill(page)
        value = page.evaluate("document.querySelector('#items .item:not(.setting)').dataset.value")
        page.evaluate(f"(() => {{ const f = last.findings.find((one) => one.value === '{value}'), box = document.getElementById('draft'); box.focus(); box.setSelectionRange(f.start + 1, f.start + 1); }})()")
        page.key("ArrowRight")
        time.sleep(0.1)
        need(page.evaluate("document.querySelector('.item.pointed')?.dataset.value") == value, "its item is not shown")
        need(page.evaluate("CSS.highlights.get('active').size") > 0, "its words are not marked")
        return "item shown, words marked"


@check
def said_after_a_pause(world):
    with world.page() as page:
        fill(page)
        time.sleep(1.5)
        need(page.evaluate("document.getElementById('status').textContent === last.summary"), "the summary was not said")
        page.insert(" Leeds")
        before = page.evaluate("performance.now()")
        page.evaluate("document.getElementById('status').textContent = ''")
        page.until("document.getElementById('status').textContent")
        took = page.evaluate("performance.now()") - before
        need(900 < took < 2200, f"said after {took:.0f} ms")
        need(not page.evaluate("document.querySelectorAll('.answers [aria-live], .answers [role=status]').length"), "the answers are live regions")
        return f"{took:.0f} ms after the last key"


@check
def leaving_asks_first(world):
    with world.page() as page:
        page.write(f"Mr {PLANTED} was seen on Tuesday.")
        page.key("a")
        page.connection.post("Page.navigate", {"url": "about:blank"}, page.session)
        end = time.monotonic() + 5
        while not page.dialogs and time.monotonic() < end:
            page.connection.read(0.2)
        need(page.dialogs == ["beforeunload"], f"dialogs {page.dialogs}")
    return "asked"


@check
def clearing_leaves_nothing(world):
    with world.page(before=HOLD) as page:
        fill(page, f"\nMr {PLANTED} came back.")
        choose_all(page)
        agree(page)
        started = page.evaluate("window.started")
        page.evaluate("document.getElementById('clear').click()")
        page.until(f"window.started > {started} && !document.getElementById('draft').disabled")
        need(page.dialogs == ["confirm"], f"asked {page.dialogs}")
        whole = page.evaluate("(() => { const copy = document.documentElement.cloneNode(true); copy.querySelector('#engine').remove(); return copy.textContent + [...document.querySelectorAll('input, textarea')].map((e) => e.value).join(); })()")
        need(PLANTED not in whole, "the text still stands somewhere in the page")
        need(page.evaluate("decisions.size + added.length + Object.keys(context).length + steps.length") == 0, "choices are kept")
        fill(page)
        need(page.evaluate(STANDING)["marks"], "it does not answer afterwards")
    return "asked once; text, choices and form gone; a new instance answers"


@check
def forbidden_words_never_stand(world):
    source = world.file.read_text()
    start = source.index('id="engine">')
    source = source[:start] + source[source.index("</script>", start):]
    need(not FORBIDDEN.search(source), f"in the file: {FORBIDDEN.findall(source)}")
    with world.page() as page:
        fill(page)
        open_all(page)
        agree(page)
        words = page.evaluate("document.body.innerText")
        need(not FORBIDDEN.search(words), f"on screen: {FORBIDDEN.findall(words)}")
        choose_all(page)
        words = page.evaluate("document.body.innerText")
        need(not FORBIDDEN.search(words), f"on screen: {FORBIDDEN.findall(words)}")
    return "neither in the file nor on screen"


# Figures

TIMES = """(() => { window.times = []; const box = document.getElementById('draft'); let at = 0;
  box.addEventListener('keydown', (event) => { at = event.timeStamp; }, true);
  box.addEventListener('input', () => { const began = at; requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => times.push(performance.now() - began); c.port2.postMessage(0); }); });
  box.focus(); box.setSelectionRange(700, 700); })()"""


def spread(times):
    ordered = sorted(times)
    return statistics.median(ordered), ordered[int(len(ordered) * 0.95)], ordered[-1]


def draft_of_3kB(page):
    text = example(page)
    while len(text) < 3000:
        text += "\n\n" + example(page)
    page.write(text[:3000])


@check
def keys_are_painted_in_time(world):
    with world.page() as page:
        draft_of_3kB(page)
        findings = page.evaluate("last.findings.length")
        page.evaluate(TIMES)
        for letter in ("the wound was clean and he walked home again " * 2)[:80]:
            begun = time.monotonic()
            page.key("Space" if letter == " " else letter)
            time.sleep(max(0, 1 / 12 - (time.monotonic() - begun)))
        time.sleep(0.5)
        middle, high, most = spread(page.evaluate("times"))
        need(high <= GATES["key p95 ms"] * world.options.slack, f"p95 {high:.0f} ms (median {middle:.0f}, most {most:.0f}), {findings} findings")
        return f"3 kB, {findings} findings, 12 keys a second: median {middle:.0f}, p95 {high:.0f}, most {most:.0f} ms"


@check
def a_long_paste_does_not_block(world):
    with world.page() as page:
        text = example(page)
        text = (text + "\n\n") * (100_000 // len(text))
        begun = time.monotonic()
        page.evaluate(f"(() => {{ const box = document.getElementById('draft'); box.focus(); document.execCommand('insertText', false, {json.dumps(text)}); }})()")
        page.until("last && !document.body.classList.contains('stale')", 60)
        took = time.monotonic() - begun
        time.sleep(1)
        page.evaluate(TIMES)
        for letter in "wound":
            page.key(letter)
        middle, high, most = spread(page.evaluate("new Promise((done) => setTimeout(() => done(times), 300))") or [0])
        return f"100 kB: answer in {took:.1f} s; keys afterwards median {middle:.0f}, most {most:.0f} ms (figure only)"


@check
def file_is_small_enough(world):
    size = world.file.stat().st_size / 1e6
    need(size <= GATES["page MB"], f"{size:.2f} MB")
    return f"{size:.2f} MB"


# A second copy of the engine, made from the page's own bytes; the page's own instance stays out of reach.
SECOND = """(async () => { const letters = atob(document.getElementById('engine').textContent.trim()), packed = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) packed[i] = letters.charCodeAt(i);
  const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const second = (await WebAssembly.instantiate(await WebAssembly.compile(bytes), {})).exports;
  window.raw = (bytes) => { const room = second.cv_room(bytes.length) >>> 0; new Uint8Array(second.memory.buffer, room, bytes.length).set(bytes);
    const at = second.cv_answer() >>> 0, length = new DataView(second.memory.buffer).getUint32(at, true); return new Uint8Array(second.memory.buffer, at + 4, length).slice(); };
  window.sized = () => second.memory.buffer.byteLength; })()"""


@check
def memory_stays_flat(world):
    with world.page() as page:
        page.evaluate(SECOND)
        page.evaluate("""window.typing = (from, count) => { const text = (about.example + '\\n\\n').repeat(4).slice(0, 3000), coder = new TextEncoder(); const begun = performance.now();
          for (let i = from; i < from + count; i++) raw(coder.encode(JSON.stringify({ do: 'review', text: text.slice(0, 1 + i % text.length), today: '2026-11-22', context: {}, decisions: [], added: [], edits: i % 20 === 0 })));
          return (performance.now() - begun) / count; }""")
        calls, per_call = world.options.calls, []
        page.evaluate("typing(2000, 1000)")
        early = page.evaluate("sized()")
        for start in range(0, calls, 250):
            per_call.append(page.evaluate(f"typing({start}, 250)"))
        late = page.evaluate("sized()")
        need(late - early <= 1 << 20, f"grew from {early} to {late} bytes")
        need(late <= GATES["memory MiB"] << 20, f"{late} bytes")
        return f"{calls} calls: {early / 2**20:.1f} to {late / 2**20:.1f} MiB, {statistics.mean(per_call):.2f} ms a call"


@check
def exchanges_answer_byte_for_byte(world):
    if not world.options.exchanges:
        raise Skipped("no --exchanges folder named")
    files = sorted(pathlib.Path(world.options.exchanges).glob("*.request.json"))
    need(files, f"no NAME.request.json in {world.options.exchanges}")
    with world.page() as page:
        page.evaluate(SECOND)
        wrong = []
        for path in files:
            sent = base64.b64encode(path.read_bytes()).decode()
            reply = base64.b64decode(page.evaluate(f"""(() => {{ const reply = raw(Uint8Array.from(atob('{sent}'), (c) => c.charCodeAt(0))); let text = '';
              for (let i = 0; i < reply.length; i += 8192) text += String.fromCharCode(...reply.subarray(i, i + 8192)); return btoa(text); }})()"""))
            expected = path.with_name(path.name.replace(".request.", ".reply.")).read_bytes()
            if reply != expected:
                at = next((i for i, pair in enumerate(zip(reply, expected)) if pair[0] != pair[1]), min(len(reply), len(expected)))
                wrong.append(f"{path.name} from byte {at}: {reply[at:at + 60]!r}, expected {expected[at:at + 60]!r}")
        need(not wrong, f"{len(wrong)} of {len(files)} differ; {wrong[0] if wrong else ''}")
        return f"{len(files)} exchanges identical"


# Firefox

@check
def firefox_does_the_same(world):
    if not world.options.firefox:
        raise Skipped("no --firefox asked for")
    if not find("firefox-esr", "firefox"):
        raise Skipped("no Firefox here")
    fox = Firefox()
    try:
        fox.open(world.address)
        fox.ready()
        ready = time.monotonic() - fox.opened
        fox.evaluate("document.getElementById('example').click()")
        fox.until("last && last.findings.length > 0")
        time.sleep(0.5)
        need(not fox.console(), f"console: {fox.console()}")
        wrong = [address for address in fox.addresses() if not address.startswith(("file:", "data:", "about:"))]
        need(not wrong, f"asked for {wrong}")
        need(fox.evaluate("[...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)") > 0, "no marks")
        fox.evaluate(TIMES)
        fox.type("the wound was dry and clean", 83)
        time.sleep(0.5)
        middle, high, most = spread(fox.evaluate("times"))
        fox.evaluate(f"(() => {{ const box = document.getElementById('draft'); box.value = {json.dumps(STRANGE * 2 + PLANTED)}; box.dispatchEvent(new Event('input')); }})()")
        time.sleep(1)
        for width in (390, 720, 1280):
            fox.send("browsingContext.setViewport", context=fox.context, viewport={"width": width, "height": 2000})
            time.sleep(0.4)
            fox.evaluate("(() => { document.getElementById('draft').style.visibility = 'visible'; })()")
            differ = misaligned(fox)
            need(differ == 0, f"{differ} pixels differ at {width} px")
        fox.close()
        need(not traces(fox.profile), f"the planted name lies in {traces(fox.profile)}")
        return f"ready in {ready:.1f} s; key median {middle:.0f}, p95 {high:.0f}, most {most:.0f} ms; aligned at 3 widths; nothing in the profile"
    finally:
        fox.stop()


def take_pictures(world, folder):
    """Pictures for the eye: nothing is judged."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, options in {"desktop": {}, "phone": {"width": 390, "height": 844}, "narrow": {"width": 320, "height": 640}, "zoom-200": {"width": 640, "height": 450},
                          "dark": {"media": {"prefers-color-scheme": "dark"}}, "forced": {"media": {"forced-colors": "active"}}}.items():
        with world.page(**options) as page:
            page.screenshot(folder / f"{name}-empty.png")
            fill(page)
            page.screenshot(folder / f"{name}-filled.png")
            page.screenshot(folder / f"{name}-filled-whole.png", full=True)
            page.evaluate("document.querySelector('#items button').click()")
            page.evaluate("document.getElementById('best').hidden || document.getElementById('best').click()")
            agree(page)
            open_all(page)
            page.screenshot(folder / f"{name}-chosen-whole.png", full=True)
            if name == "desktop":
                page.pdf(folder / "print.pdf")
                for state, text in {"cannot-say": "Der Patient wurde am Dienstag in die Klinik gebracht und klagte über Schmerzen in der linken Hand.",
                                    "nothing-found": "She has asthma and uses an inhaler."}.items():
                    page.evaluate("decisions.clear()")
                    page.write(text)
                    page.screenshot(folder / f"{state}.png")


def inside_no_network(arguments):
    """Runs the same inside a network namespace without any network but the loopback."""
    if not find("unshare"):
        print("skip  everything: no unshare here")
        return 0
    rest = [each for each in arguments if each != "--unshare"]
    return subprocess.run(["unshare", "-rn", sys.executable, __file__, *rest, "--loopback"]).returncode


def raise_loopback():
    import fcntl
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as handle:
        fcntl.ioctl(handle, 0x8914, struct.pack("16sH14s", b"lo", 0x49, b""))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page")
    parser.add_argument("--exchanges", help="folder of NAME.request.json and NAME.reply.json, exact bytes")
    parser.add_argument("--firefox", action="store_true", help="also in Firefox")
    parser.add_argument("--unshare", action="store_true", help="all of it where there is no network at all")
    parser.add_argument("--loopback", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--screenshots", help="folder for pictures")
    parser.add_argument("--only", help="only checks whose name holds this word")
    parser.add_argument("--calls", type=int, default=20000, help="calls of the memory check")
    parser.add_argument("--slack", type=float, default=1, help="multiplies the limits of time, for a busy machine")
    options = parser.parse_args()
    if options.unshare:
        return inside_no_network(sys.argv[1:])
    if options.loopback:
        raise_loopback()
    world, failed = World(options), 0
    for run in CHECKS:
        name = run.__name__.replace("_", " ")
        if options.only and options.only not in name:
            continue
        try:
            word, figure = "pass", run(world)
        except Skipped as reason:
            word, figure = "skip", reason
        except (Failed, DriveError, OSError) as reason:
            word, figure, failed = "FAIL", reason, failed + 1
        print(f"{word}  {name}: {figure}", flush=True)
    try:
        if options.screenshots:
            take_pictures(world, options.screenshots)
    except Skipped as reason:
        print(f"skip  pictures: {reason}")
    world.end()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
