"""Starting from a file, and nothing leaving the page or staying behind."""

import contextlib
import http.server
import statistics
import struct
import threading
import time

from drive import Chromium, DriveError
from world import GATES, PLANTED, agree, check, choose_all, fill, need


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
