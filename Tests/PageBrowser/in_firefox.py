"""The same in Firefox, in short."""

import json
import time

from drive import Firefox, find
from leaving import traces
from measuring import TIMES, spread
from reading import STRANGE, misaligned
from world import PLANTED, Skipped, check, need


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
