"""Times, sizes, and the engine against its files of exchanges."""

import base64
import json
import pathlib
import statistics
import time

from world import GATES, Skipped, check, example, need

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
