"""What stands on the page when the file is altered, the engine damaged, stopped or slow."""

import time

from world import HOLD, STANDING, check, fill, need, nothing_stands


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


@check
def trap_leaves_no_answer(world):
    with world.page(before=HOLD) as page:
        fill(page)
        before = page.evaluate(STANDING)
        need(before["marks"] and before["blocks"], "nothing was marked to begin with")
        started = page.evaluate("window.started")
        page.evaluate("window.trapNow = true")
        page.insert("x")
        # On a slow machine the review waits for a pause: nothing older stands meanwhile.
        nothing_stands(page.evaluate(STANDING), ["no answer", "checking…"])
        page.until("document.getElementById('notice').textContent.includes('stopped')", 5)
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
        page.until("!!document.querySelector('#items button')", 10)
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
        page.evaluate("(() => { const box = document.getElementById('draft'); box.focus(); document.execCommand('insertText', false, 'c'); })()")
        need(not page.evaluate(STANDING)["record"], "the record of the older text stands beside the new one")
        page.until("!document.getElementById('record').hidden && !document.body.classList.contains('late')")
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
