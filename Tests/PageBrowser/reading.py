"""What eyes, keyboards, screen readers and printers meet."""

import io
import pathlib
import re
import subprocess
import time

from PIL import Image, ImageChops

from drive import find
from world import PLANTED, STANDING, Skipped, agree, check, choose_all, fill, need, nothing_stands, open_all


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
