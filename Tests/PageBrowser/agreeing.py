"""The page and the command line say the same of the same vignettes: findings, places, answers, text."""

import base64
import json
import pathlib
import subprocess

from measuring import SECOND
from world import Skipped, check, need

TESTS = pathlib.Path(__file__).resolve().parent.parent
SETS = (("CaseVeilTests/Risk/AnsweredVignettes.jsonl", 95), ("CaseFindingsTests/Vignettes/notes.jsonl", 60), ("CaseFindingsTests/Vignettes/sentences.jsonl", 45))
BANDS = {"low": 1, "moderate": 2, "high": 3, "very_high": 4}

# Decides everything as the policy does: the first way that is offered is its own.
DECIDED = """(() => { const coder = new TextEncoder(), ask = (request) => JSON.parse(new TextDecoder().decode(raw(coder.encode(JSON.stringify(request)))));
  window.decided = (line) => { const request = { do: 'review', text: line.text, context: line.context || {}, decisions: [], edits: true }, open = ask(request);
    request.decisions = open.findings.filter((one) => one.state === 'open' && one.options[0]).map((one) => ({ value: one.value, ...one.options[0], words: '' }));
    return { open, done: ask({ ...request, edits: false }) }; }; })()"""


def vignettes():
    lines = []
    for name, most in SETS:
        lines += [json.loads(line) for line in (TESTS / name).read_text().splitlines()[:most]]
    return lines


def levels_of(answer, patient):
    """The levels that an answer in JSON can have: for the others 1 is CERTAIN, or rounded up from VERY LIKELY."""
    if not answer:
        return {0}
    if patient:
        return {5} if answer["p"] >= 0.95 else {BANDS[answer["band"]]}
    return {4, 5} if answer["p"] >= 1 else {BANDS[answer["band"]]}


def differences(line, told, page):
    done, text = page["done"], line["text"]
    places = [(one["kind"], one["start"], one["end"]) for one in done["findings"]]
    wanted = [(one["kind"], *one["span"]["utf16"]) for one in told["findings"]]
    levels = [done["answers"][who]["level"] for who in ("others", "patient")]
    risk = told["risk"]
    found = []
    if places != wanted:
        found.append("findings")
    if done["result"]["text"] != told["text"]:
        found.append("text")
    wanted = [levels_of(risk["acquaintance"], False), levels_of(risk["patient"], True)]
    if any(one not in allowed for one, allowed in zip(levels, wanted)):
        found.append("answers")
    written = [page["open"]["answers"][who]["as_written"] for who in ("others", "patient")]
    names = ["CANNOT SAY", "UNLIKELY", "POSSIBLE", "LIKELY", "VERY LIKELY", "CERTAIN"]
    before = told["risk_as_written"]
    wanted = [levels_of(before["acquaintance"], False), levels_of(before["patient"], True)]
    if any(names.index(one) not in allowed for one, allowed in zip(written, wanted)):
        found.append("answers as written")
    return found


@check
def command_and_page_agree(world):
    if not world.options.command:
        raise Skipped("no --command named")
    lines = vignettes()
    sent = "".join(json.dumps({"id": line["id"], "text": line["text"], "context": line.get("context") or {}}) + "\n" for line in lines)
    run = subprocess.run([world.options.command, "review", "--input", "jsonl"], input=sent.encode(), capture_output=True)
    told = [json.loads(line) for line in run.stdout.splitlines()]
    need(len(told) == len(lines), f"the command answered {len(told)} of {len(lines)} lines")
    wrong = []
    with world.page() as page:
        page.evaluate(SECOND)
        page.evaluate(DECIDED)
        for line, answer in zip(lines, told):
            packed = base64.b64encode(json.dumps({"text": line["text"], "context": line.get("context") or {}}).encode()).decode()
            reply = page.evaluate(f"JSON.stringify(decided(JSON.parse(new TextDecoder().decode(Uint8Array.from(atob('{packed}'), (c) => c.charCodeAt(0))))))")
            found = differences(line, answer, json.loads(reply))
            if found:
                wrong.append(f"{line['id']} ({', '.join(found)})")
    need(not wrong, f"{len(wrong)} of {len(lines)} differ: {', '.join(wrong[:5])}")
    return f"{len(lines)} vignettes: the same findings, places, answers and text"
