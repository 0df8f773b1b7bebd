"use strict";
// The page shows, asks and copies. Every answer, mark, choice and replacement comes from the engine.
const $ = (id) => document.getElementById(id);
const clone = (id) => $(`${id}-template`).content.firstElementChild.cloneNode(true);
const box = $("draft"), mirror = $("mirror").appendChild(new Text("\u200b")), post = $("post").appendChild(new Text(""));
const parts = ["answers", "reasons", "questions-part", "change-part", "post-part", "consent-part"];

let wasm = null, engine = null, about = null;
let last = null; // the reply that fits the text in the box, else null
let decisions = new Map(), added = [], context = {}, form = {}, reopened = new Set();
let steps = []; // what Undo puts back, newest last
let otherOpen = "", active = "", random = "", recorded = "";
let composing = false, handedOut = false, cost = 0, fullCost = 0, timer = 0, speech = 0;

const fill = (id, words) => { $(id).textContent = words || ""; $(id).hidden = !words; };
const say = (words) => { $("status").textContent = words; };
function make(tag, words, press) {
  const element = document.createElement(tag);
  element.textContent = words;
  if (tag === "button") Object.assign(element, { type: "button", onclick: press });
  return element;
}
const lines = (id, all) => { $(id).replaceChildren(...(all || []).map((words) => make("li", words))); $(id).hidden = !$(id).firstChild; };

// The engine: one request in, one reply out. Views of its memory are made after the call that may move it.

async function unpack() {
  const letters = atob($("engine").textContent.trim()), packed = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) packed[i] = letters.charCodeAt(i);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}

async function start() {
  const fresh = (await WebAssembly.instantiate(wasm, {})).exports;
  if (send(fresh, reviewOf("", false)).error) throw new Error("the first, empty review was refused");
  engine = fresh;
}

function send(to, request) {
  const bytes = new TextEncoder().encode(JSON.stringify(request)), room = to.cv_room(bytes.length) >>> 0;
  new Uint8Array(to.memory.buffer, room, bytes.length).set(bytes);
  const at = to.cv_answer() >>> 0, length = new DataView(to.memory.buffer).getUint32(at, true);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(to.memory.buffer, at + 4, length)));
}

/** The reply, or null when there is none; then nothing older is left standing. */
function ask(request) {
  if (!engine) return null;
  try {
    const reply = send(engine, request);
    if (!reply.error) return reply;
    blank("no answer");
    fill("notice", `${reply.error.says} Nothing is checked while this line is here.`);
  } catch {
    engine = null;
    blank("no answer");
    const stopped = "The checker stopped at this text. Your draft is kept, but nothing is checked while this line is here";
    fill("notice", `${stopped}.`);
    start().then(() => fill("notice", `${stopped}. A fresh checker has started: change the draft and it is read again.`),
      () => fill("notice", `${stopped}. The checker could not be started again: copy your draft and open the page anew.`));
  }
  return null;
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
const reviewOf = (text, edits) => ({ do: "review", text, today: today(), context, decisions: [...decisions.values()], added: added.map((phrase) => ({ phrase })), edits });

// When to look.

function changed() {
  clearTimeout(timer);
  clearTimeout(speech);
  const empty = box.value === "";
  for (const id of parts) $(id).hidden = empty;
  $("how").hidden = !empty;
  if (empty || composing || !engine || cost > 25) {
    blank(empty ? "" : "checking…");
    if (empty && engine) fill("notice", "");
    else if (!empty && !composing && engine) timer = setTimeout(look, Math.min(400, 2 * cost), false);
  } else look(false);
  speech = setTimeout(() => { if (last) say(last.summary); }, 1200);
}

/** Asks for a review and shows it. The search for edits, and so the list, follows a short while after the last key. */
function look(full) {
  clearTimeout(timer);
  const begun = performance.now(), reply = ask(reviewOf(box.value, full));
  if (!reply) return;
  if (full) fullCost = performance.now() - begun; else cost = performance.now() - begun;
  last = { ...reply, full };
  document.body.classList.toggle("late", !full);
  show();
  if (!full) timer = setTimeout(look, Math.max(150, Math.min(1000, 2 * fullCost)), true);
  else { showList(); showConsent(); }
}

/** Takes away every mark and answer: what stands on the page never belongs to another text. */
function blank(word) {
  last = null;
  document.body.classList.add("stale");
  paint();
  for (const who of ["others", "patient"]) { level(who, { word, level: 0 }); lines(`${who}-why`); }
  for (const id of ["items", "decided", "notes", "printed", "looks"]) lines(id);
  for (const id of ["nothing-found", "after-best", "again", "post-warning", "sharing", "assumes", "record-text", "said"]) fill(id, "");
  for (const id of ["best", "all-decided", "decided-part", "looks-part", "record", "key"]) $(id).hidden = true;
  for (const id of ["copy-text", "copy-record", "print", "all"]) $(id).disabled = true;
  $("counts").textContent = word;
  say("");
}

// Answers, marks, text to post.

function show() {
  const { answers, cannot_say: cannot, result } = last;
  document.body.classList.remove("stale");
  for (const who of ["others", "patient"]) {
    level(who, answers[who]);
    fill(`${who}-asked`, answers[who].question);
    const { sentences = [], mostly = [], second } = answers[who];
    lines(`${who}-why`, [...sentences, second, ...mostly.filter((one) => one.why).map((one) => `${numbered(one)}: ${one.why}`)].filter(Boolean));
  }
  $("counts").textContent = last.counts;
  $("post-part").hidden = $("consent-part").hidden = !result;
  $("copy-text").disabled = $("all").disabled = !result;
  $("post-key").hidden = !result || !result.marks.length;
  $("key").hidden = !last.findings.length;
  for (const id of ["notice", "post-warning"]) fill(id, cannot && cannot.says);
  fill("nothing-found", cannot ? "" : last.nothing_found);
  fill("again", result && result.again);
  lines("notes", result && result.notes);
  fill("sharing", last.sharing);
  fill("assumes", last.assumes);
  paint();
}

const numbered = (one) => `${one.n || ""} ${one.says}`.trim();
function level(who, { question, word, level, crowd, mostly = [], as_written: written }) {
  const set = (name, words) => { $(who).querySelector(`.${name}`).textContent = words || ""; };
  if (question) set("question", question);
  set("word", word);
  set("crowd", crowd);
  set("mostly", mostly.length && `mostly ${mostly.slice(0, 2).map(numbered).join(", ")}`);
  set("as-written", written && written !== word && `as written ${written}`);
  $(who).dataset.level = level;
  $(who).querySelectorAll("i").forEach((block, at) => block.classList.toggle("on", at < level));
}

const painter = window.CSS && CSS.highlights && window.Highlight
  ? new Map(["open", "gone", "kept", "new", "unread", "active"].map((name) => [name, new Highlight()])) : null;
if (painter) for (const [name, highlight] of painter) CSS.highlights.set(name, highlight);
const range = (node, start, end) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

function paint() {
  if (painter) for (const highlight of painter.values()) highlight.clear();
  const marks = last ? last.findings.map((one) => [one.start, one.end, one.n, one.state]) : [];
  if (last && last.cannot_say) marks.push(...last.cannot_say.marks.map(([start, end]) => [start, end, 0, "unread"]));
  lay(mirror, "mirror", box.value + (/\n$|^$/.test(box.value) ? "\u200b" : ""), marks);
  const { text, marks: left } = last && last.result || { text: "", marks: [] };
  lay(post, "post", text, left);
  point(active);
  number(marks);
}

/** Lays a text and its marks into a holder: as highlights on one text node, or where a browser has none, as mark elements. */
function lay(node, id, text, marks) {
  if (painter) {
    if (node.data !== text) node.data = text;
    for (const [start, end, , state] of marks) painter.get(state).add(range(node, start, end));
    return;
  }
  const pieces = [];
  let from = 0;
  for (const [start, end, , state] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < from) continue;
    const mark = make("mark", text.slice(start, end));
    mark.className = state;
    pieces.push(text.slice(from, start), mark);
    from = end;
  }
  $(id).replaceChildren(...pieces, text.slice(from));
}

/** Sets the small numbers over the marked words. */
function number(marks) {
  const layer = $("numbers"), wanted = painter && marks.length <= 200 ? marks.filter((mark) => mark[2]) : [];
  const frame = wanted.length && layer.getBoundingClientRect(), measure = new Range();
  const places = wanted.map(([start, end]) => {
    measure.setStart(mirror, start);
    measure.setEnd(mirror, end);
    return measure.getClientRects()[0];
  });
  while (layer.childNodes.length < wanted.length) layer.append(make("span", ""));
  layer.childNodes.forEach((label, at) => {
    const place = places[at];
    label.hidden = !place;
    if (!place) return;
    if (label.textContent !== String(wanted[at][2])) label.textContent = wanted[at][2];
    label.style.left = `${place.left - frame.left}px`;
    label.style.top = `${place.top - frame.top}px`;
  });
}

/** Marks the words of one value in the draft, and its item, as the ones in hand. */
function point(value) {
  active = value;
  for (const item of $("items").children) item.classList.toggle("pointed", !!value && item.dataset.value === value);
  if (!painter) return;
  painter.get("active").clear();
  if (last && value) for (const one of last.findings) if (one.value === value) painter.get("active").add(range(mirror, one.start, one.end));
}

function pointAtCaret() {
  if (!last || document.activeElement !== box) return;
  const at = box.selectionStart, value = last.findings.find((one) => one.start <= at && at <= one.end)?.value || "";
  if (value === active) return;
  point(value);
  const item = itemOf(value), list = $("change-part");
  if (item && list.scrollHeight > list.clientHeight) list.scrollTop = item.offsetTop - 60;
}
const itemOf = (value) => [...$("items").children].find((item) => item.dataset.value === value);

// What to change.

/** The findings by value: one item for the same words of the same person. */
function values() {
  const all = new Map();
  for (const one of last.findings) {
    const key = one.value || one.n;
    if (all.has(key)) all.get(key).numbers.push(one.n); else all.set(key, { ...one, numbers: [one.n] });
  }
  return [...all.values()];
}
const isListed = (one) => one.choice === "open" || reopened.has(one.value);
const isText = (edit) => edit.type === "text", isBest = (edit) => edit.best && isText(edit);
const chosen = ({ choice, option, words }) => ({ choice, option: option || 0, words: words || "" });
function named(button, words, name, press) {
  button.setAttribute("aria-label", name);
  return Object.assign(button, { textContent: words, onclick: press });
}

function showList() {
  const all = values(), listed = all.filter(isListed).sort((a, b) => a.rank - b.rank), decided = all.filter((one) => !isListed(one));
  const items = listed.map(item), edits = last.edits || [], best = edits.filter(isBest).length;
  for (const edit of edits) if (!isText(edit)) items.splice(Math.min(edit.n - 1, items.length), 0, setting(edit));
  $("items").replaceChildren(...items);
  $("best").hidden = best < 2;
  $("best").textContent = best === 2 ? "Do both" : `Do the best ${["three", "four", "five", "six", "seven", "eight"][best - 3] || best}`;
  fill("after-best", last.after_best);
  lines("looks", (last.looks || []).map((one) => `“${box.value.slice(one.start, one.end)}”: ${one.says}`));
  $("looks-part").hidden = !$("looks").firstChild;
  $("all-decided").hidden = listed.length > 0 || !all.length;
  $("best-first").hidden = !items.length;
  $("all").hidden = !listed.length;
  $("decided-part").hidden = !decided.length;
  $("decided-count").textContent = `${decided.length} ${decided.length === 1 ? "decision" : "decisions"} made`
    + (decided.some((one) => one.direct) ? " (direct identifiers always go)" : "");
  $("decided").replaceChildren(...decided.map(decidedItem));
  lines("added", added.map((phrase) => `“${phrase}” `));
  added.forEach((phrase, at) => $("added").children[at].append(named(make("button", ""), "Remove", `Remove “${phrase}”`, () => {
    step(() => { added = added.filter((other) => other !== phrase); });
    $("phrase").focus();
  })));
  $("undo").disabled = !steps.length;
  point(active);
}

/** Fills the line that names a finding: its numbers, kind and words; gives the name for its buttons. */
function describe(made, one) {
  const words = box.value.slice(one.start, one.end).replace(/\s+/g, " ").replace(/^["“‘']+|["”’']+$/g, "");
  made.querySelector(".n").textContent = one.numbers.slice(0, 3).join(", ") + (one.numbers[3] ? "…" : "");
  made.querySelector("b").textContent = one.label;
  made.querySelector("q").textContent = words.length > 64 ? `${words.slice(0, 63)}…` : words;
  return `${one.numbers[0]} ${one.label}`;
}

function item(one, at) {
  const made = clone("item"), part = (name) => made.querySelector(name), name = describe(made, one);
  const other = part(".other"), toggle = part(".toggle"), field = part("input");
  const open = (value) => { otherOpen = value; other.hidden = !value; toggle.setAttribute("aria-expanded", String(!!value)); };
  const choice = (option) => named(make("button", ""), option.says, `${option.says}: ${name}`, () => decide(one, chosen(option), at));
  made.dataset.value = one.value;
  made.addEventListener("focusin", () => point(one.value));
  part(".why").textContent = one.why;
  part(".moves").textContent = one.moves || one.bears || "";
  if (one.options[0]) part(".choices").prepend(choice(one.options[0]));
  for (const option of one.options.slice(1)) {
    const row = make("p", "");
    row.append(choice(option), make("span", option.moves));
    part("form").before(row);
  }
  named(part(".keep"), "Keep", `Keep ${name}`, () => decide(one, chosen({ choice: "keep" }), at));
  named(toggle, "Other", `Other for ${name}`, () => { open(other.hidden && one.value); if (otherOpen) other.querySelector("button, input").focus(); });
  named(part(".use"), "Use these words", `Use these words for ${name}`, null);
  part("form").onsubmit = (event) => {
    event.preventDefault();
    const words = field.value.trim(), reply = ask({ ...reviewOf(box.value, false), do: "words", value: one.value, words });
    if (!reply) return;
    if (!reply.ok) { part(".problem").textContent = reply.says; return; }
    decide(one, chosen({ choice: "own", words }), at);
    fill("said", reply.says);
  };
  const remembered = otherOpen;
  open(otherOpen === one.value && one.value);
  otherOpen = remembered;
  return made;
}

const settingWords = { wait: "Wait until then", audience: "Choose this audience", name: "Post without my name" };
function setting(edit) {
  const made = clone("setting"), words = settingWords[edit.type] || "Do this";
  made.querySelector("b").textContent = edit.says;
  made.querySelector(".moves").textContent = edit.moves;
  named(made.querySelector("button"), words, `${words}: ${edit.says}`, () => {
    step(() => {
      context = { ...context, ...edit.sets };
      for (const value of edit.values || []) decisions.set(value, { value, ...chosen(edit) });
    });
    focusItem(0);
  });
  return made;
}

function decidedItem(one) {
  const made = clone("decided"), name = describe(made, one);
  made.querySelector(".done").textContent = one.state === "kept" ? (decisions.has(one.value) ? "kept by you" : "left as it is by the policy")
    : one.replacement ? `changed to “${one.replacement}”` : "left out";
  made.querySelector(".again").hidden = !one.value;
  named(made.querySelector(".again"), "Decide again", `Decide again ${name}`, () => {
    step(() => { decisions.delete(one.value); reopened.add(one.value); });
    (itemOf(one.value)?.querySelector("button") || $("change-title")).focus();
  });
  return made;
}

/** Does one step that Undo can take back, then looks again at once. */
function step(act) {
  steps.push({ decisions: new Map(decisions), added: [...added], context: { ...context }, reopened: new Set(reopened) });
  act();
  fill("said", "");
  settle();
}

function settle() {
  for (const { key, more } of about.questions) {
    $(`about-${key}`).value = context[key] || "";
    if (more && context[key]) $("questions-more").open = true;
  }
  lookAndSay();
}

function lookAndSay() {
  if (!box.value) return;
  clearTimeout(speech);
  look(true);
  if (last) say(last.summary);
}

function decide(one, decision, at) {
  otherOpen = "";
  doAll([[one.value, decision]], at);
}

/** Takes these decisions as one step; the focus goes to the item in that place of the list, or to the heading. */
function doAll(pairs, at) {
  step(() => { for (const [value, decision] of pairs) { decisions.set(value, { value, ...decision }); reopened.delete(value); } });
  focusItem(at);
}

function focusItem(at) {
  const items = [...$("items").querySelectorAll(".item:not(.setting)")];
  (items[Math.min(at, items.length - 1)]?.querySelector("button") || $("change-title")).focus();
}

// Questions and the consent form.

function field(one, prefix, answers, then) {
  const several = one.kind === "several", made = clone(several ? "several" : "field"), id = `${prefix}-${one.key}`, hint = made.querySelector(".hint");
  const option = (each) => Object.assign(make("option", each.says), { value: each.value });
  const tick = (each) => {
    const label = make("label", ""), tickbox = Object.assign(document.createElement("input"), { type: "checkbox", value: each.value, autocomplete: "off" });
    label.className = "tick";
    label.append(tickbox, each.says);
    return label;
  };
  const control = one.kind === "choice" ? make("select", "") : several ? made : clone("words");
  if (one.kind === "choice") {
    control.autocomplete = "off";
    if (one.key !== "state" && one.choices.every((each) => each.value)) control.append(option({ value: "", says: "Not said" }));
    control.append(...one.choices.map(option));
  }
  if (one.kind === "day") control.type = "date";
  made.querySelector("label, legend").textContent = one.ask;
  if (several) hint.after(...one.choices.map(tick));
  else { made.querySelector("label").htmlFor = control.id = id; hint.before(control); }
  hint.textContent = one.says || "";
  hint.id = `${id}-says`;
  control.setAttribute("aria-describedby", hint.id);
  control.oninput = () => {
    answers()[one.key] = several ? [...made.querySelectorAll(":checked")].map((tickbox) => tickbox.value) : control.value;
    then();
  };
  made.dataset.key = one.key;
  return made;
}

function build() {
  for (const [all, prefix, answers, then] of [[about.questions, "about", () => context, lookAndSay], [about.form, "form", () => form, showConsent]]) {
    for (const more of [false, true]) $(`${prefix}-${more ? "rest" : "first"}`).replaceChildren(...all.filter((one) => !!one.more === more).map((one) => field(one, prefix, answers, then)));
  }
  $("questions-more").hidden = !$("about-rest").firstChild;
  $("about-line").textContent = `CaseVeil ${about.version} · ${about.detectors} detectors`;
  lines("tables", [about.tables].flat().map((one) => one.name ? `${one.name} · ${one.rows} rows · ${one.digest}` : `Tables ${one}`));
  $("about").hidden = false;
}

function showConsent() {
  const state = form.state || about.form.find((one) => one.key === "state")?.choices[0].value || "";
  const applies = (one) => !one.only_for?.length || one.only_for.includes(state), places = [...document.querySelectorAll("#consent-part .field")];
  for (const one of about.form) places.find((place) => place.dataset.key === one.key).hidden = !applies(one);
  $("consent-more").hidden = !about.form.some((one) => one.more && applies(one));
  $("record").hidden = true;
  if (!last || !last.result) return;
  const answers = Object.fromEntries(about.form.filter((one) => applies(one) && form[one.key]?.length).map((one) => [one.key, form[one.key]]));
  const request = { do: "consent", text: last.result.text, context, today: today(), form: { ...answers, state } }, asked = JSON.stringify(request);
  if (!random || handedOut && asked !== recorded) {
    random = [...crypto.getRandomValues(new Uint8Array(64))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    handedOut = false;
  }
  recorded = asked;
  const reply = ask({ ...request, random });
  if (!reply) return;
  const { problems = [], verdict = { word: "", says: [] } } = reply, loose = new Set(problems);
  for (const place of places) {
    const mine = problems.filter((problem) => !place.hidden && problem.field === place.dataset.key);
    mine.forEach((problem) => loose.delete(problem));
    place.querySelector(".problem").textContent = mine.map((problem) => problem.says).join(" ");
  }
  lines("problems", [...loose].map((problem) => problem.says));
  for (const id of ["sentence", "told"]) fill(id, reply[id]);
  $("verdict").dataset.word = verdict.word;
  $("verdict").hidden = !verdict.word;
  $("verdict-word").textContent = verdict.word;
  lines("verdict-says", verdict.says);
  lines("printed", reply.printed);
  fill("record-text", reply.record);
  fill("how-record", reply.how);
  $("machine").hidden = $("copy-record").hidden = !reply.record;
  $("copy-record").disabled = $("print").disabled = $("record").hidden = false;
}

// Buttons, start and end.

async function copy(button, words) {
  const before = button.dataset.words ||= button.textContent;
  try { await navigator.clipboard.writeText(words); } catch {
    const hidden = document.body.appendChild(make("textarea", words));
    hidden.className = "hidden-words";
    hidden.select();
    document.execCommand("copy");
    hidden.remove();
    button.focus();
  }
  button.textContent = "Copied";
  say("Copied");
  setTimeout(() => { button.textContent = before; }, 2500);
}

function clearAll() {
  if (!confirm("Clear the draft, all choices and the consent form?")) return;
  decisions = new Map(); added = []; context = {}; form = {}; steps = []; reopened = new Set();
  engine = null;
  otherOpen = active = random = recorded = box.value = $("phrase").value = "";
  changed();
  lines("added");
  return open();
}

/** Only a started engine opens the draft box and takes the line away that says that nothing is checked. */
async function open() {
  const line = "The checker has not started yet. Nothing is checked while this line is here.";
  box.disabled = $("example").disabled = true;
  fill("notice", line);
  try {
    wasm = wasm || await unpack();
    await start();
    about = about || send(engine, { do: "about" });
    build();
    box.disabled = $("example").disabled = false;
    fill("notice", "");
    box.focus({ preventScroll: true });
  } catch {
    engine = null;
    fill("notice", `${line} It could not be started: the file may be damaged, or the browser too old.`);
  }
}

box.value = "";
box.oninput = changed;
box.addEventListener("compositionstart", () => { composing = true; });
box.addEventListener("compositionend", () => { composing = false; changed(); });
for (const kind of ["selectionchange", "keyup", "pointerup"]) document.addEventListener(kind, pointAtCaret);
$("example").onclick = () => { box.value = about.example; box.focus(); box.setSelectionRange(0, 0); changed(); };
$("best").onclick = () => {
  if (!last?.full) look(true);
  if (last) doAll(last.edits.filter(isBest).flatMap((edit) => edit.values.map((value) => [value, chosen(edit)])), 0);
};
$("all").onclick = () => {
  if (!last?.full) look(true);
  if (last) doAll(values().filter((one) => isListed(one) && one.options[0]).map((one) =>
    [one.value, chosen(one.options[0])]), 0);
};
$("undo").onclick = () => {
  ({ decisions, added, context, reopened } = steps.pop());
  settle();
  if ($("undo").disabled) $("change-title").focus();
};
$("clear").onclick = clearAll;
$("add").onsubmit = (event) => {
  event.preventDefault();
  const phrase = $("phrase").value.trim(), found = box.value.toLowerCase().includes(phrase.toLowerCase());
  $("phrase-says").textContent = found ? "" : "These words are not in your draft.";
  if (!phrase || !found || added.includes(phrase)) return;
  step(() => { added.push(phrase); });
  $("phrase").value = "";
};
$("copy-text").onclick = (event) => { if (last) copy(event.target, last.result.text); };
$("copy-record").onclick = (event) => { handedOut = true; copy(event.target, $("record-text").textContent); };
$("print").onclick = () => { handedOut = true; print(); };
new ResizeObserver(() => document.documentElement.style.setProperty("--top", `${$("top").offsetHeight}px`)).observe($("top"));
new ResizeObserver(() => { if (last) paint(); }).observe($("paper"));
addEventListener("beforeunload", (event) => { if (box.value && box.value !== about?.example) event.preventDefault(); });
open();
