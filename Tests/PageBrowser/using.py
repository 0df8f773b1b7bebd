"""What the buttons do."""

import re
import time

from world import HOLD, PLANTED, STANDING, agree, check, choose_all, fill, need, open_all

FORBIDDEN = re.compile(r"\b(safe|anonymous|compliant)\b", re.I)


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
