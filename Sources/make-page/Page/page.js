"use strict";
// The page shows, asks and copies. Every answer, mark, choice and replacement comes from the engine.
const $ = (id) => document.getElementById(id);
const box = $("draft"), mirror = $("mirror").appendChild(document.createTextNode("\u200b")), post = $("post").appendChild(document.createTextNode(""));
const silent = { spellcheck: false, autocomplete: "off", autocorrect: "off", autocapitalize: "off", writingsuggestions: "false", "data-gramm": "false", "data-ms-editor": "false" };

let wasm = null, engine = null, about = null;
let last = null;                       // the reply that fits the text in the box, else null
let decisions = new Map(), added = [], context = {}, form = {};
let steps = [];                        // what Undo puts back, newest last
let reopened = new Set(), otherOpen = "", active = "";
let composing = false, cost = 0, fullCost = 0, timer = 0, speech = 0, random = "", recorded = "", handedOut = false;

function make(tag, members = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(members)) {
    if (name in element && typeof value !== "string" || name === "className" || name === "textContent") element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}
const button = (words, name, press, className = "") =>
  make("button", { type: "button", className, onclick: press, ...(name ? { "aria-label": name } : {}) }, words);
const fill = (id, words) => { $(id).textContent = words || ""; $(id).hidden = !words; };
const lines = (id, all) => { $(id).replaceChildren(...all.map((words) => make("li", {}, words))); $(id).hidden = !all.length; };
const say = (words) => { $("status").textContent = words; };

// The engine: one request in, one reply out. Views of its memory are made after the call that may move it.

async function unpack() {
  const letters = atob($("engine").textContent.trim()), packed = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) packed[i] = letters.charCodeAt(i);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}

async function start() {
  const fresh = (await WebAssembly.instantiate(wasm, {})).exports;
  send(fresh, { do: "review", text: "", today: today(), context: {}, decisions: [], added: [], edits: false });
  engine = fresh;
}

function send(to, request) {
  const bytes = new TextEncoder().encode(JSON.stringify(request));
  const room = to.cv_room(bytes.length) >>> 0;
  new Uint8Array(to.memory.buffer, room, bytes.length).set(bytes);
  const at = to.cv_answer() >>> 0;
  const length = new DataView(to.memory.buffer).getUint32(at, true);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(to.memory.buffer, at + 4, length)));
}

/** The reply, or null when there is none; then nothing older is left standing. */
function ask(request) {
  if (!engine) return null;
  try {
    const reply = send(engine, request);
    if (!reply.error) return reply;
    blank("no answer");
    fill("notice", reply.error.says);
  } catch {
    engine = null;
    blank("no answer");
    fill("notice", "The checker stopped at this text. Nothing is checked while this line is here. Your draft is kept.");
    start().then(
      () => fill("notice", "The checker stopped at this text and was started afresh. Your draft is kept, but nothing is checked while this line is here: change the draft and it is read again."),
      () => fill("notice", "The checker stopped and could not be started again. Nothing is checked. Your draft is kept: copy it and open the page anew."));
  }
  return null;
}

const two = (number) => String(number).padStart(2, "0");
const today = () => { const now = new Date(); return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`; };
const review = (edits) => ask({ do: "review", text: box.value, today: today(), context, decisions: [...decisions.values()], added: added.map((phrase) => ({ phrase })), edits });

// When to look.

function changed() {
  clearTimeout(timer);
  clearTimeout(speech);
  const empty = box.value === "";
  for (const id of ["answers", "reasons", "questions-part", "change-part", "post-part", "consent-part", "key"]) $(id).hidden = empty;
  $("how").hidden = !empty;
  if (empty) { blank(""); if (engine) fill("notice", ""); return; }
  if (composing || !engine || cost > 25) {
    blank("checking…");
    if (!composing && engine) timer = setTimeout(() => look(false), Math.min(400, 2 * cost));
  } else look(false);
  speech = setTimeout(() => { if (last) say(last.summary); }, 1200);
}

/** Asks for a review and shows it. The search for edits, and so the list, follows 150 ms after the last key. */
function look(full) {
  clearTimeout(timer);
  const begun = performance.now(), reply = review(full);
  if (!reply) return;
  const took = performance.now() - begun;
  if (full) fullCost = took; else cost = took;
  last = reply;
  show();
  if (full) { showList(); showConsent(); }
  else timer = setTimeout(() => look(true), Math.max(150, Math.min(1000, 2 * fullCost)));
}

/** Takes away every mark and answer: what stands on the page never belongs to another text. */
function blank(word) {
  last = null;
  document.body.classList.add("stale");
  paint();
  for (const who of ["others", "patient"]) if ($(who).firstChild) level(who, { word, level: 0 });
  $("counts").textContent = word;
  for (const id of ["reasons-text", "items", "decided", "notes"]) $(id).replaceChildren();
  for (const id of ["nothing-found", "after-best", "again", "post-warning", "sharing"]) fill(id, "");
  for (const id of ["best", "all-decided", "decided-part", "record"]) $(id).hidden = true;
  for (const id of ["copy-text", "copy-record", "print", "all"]) $(id).disabled = true;
  say("");
}

// Answers, marks, text to post.

function show() {
  document.body.classList.remove("stale");
  $("copy-text").disabled = $("all").disabled = false;
  const cannot = last.cannot_say ? last.cannot_say.says : "";
  fill("notice", cannot);
  for (const who of ["others", "patient"]) level(who, last.answers[who]);
  $("counts").textContent = last.counts;
  const { others, patient } = last.answers;
  const reasons = (answer) => make("div", {}, make("h3", {}, answer.question), make("ul", {},
    ...[...(answer.sentences || []), answer.second].filter(Boolean).map((words) => make("li", {}, words))));
  $("reasons-text").replaceChildren(reasons(others), reasons(patient), make("p", {}, last.assumes || ""));
  fill("nothing-found", last.nothing_found);
  fill("post-warning", cannot);
  fill("again", last.result && last.result.again);
  lines("notes", last.result ? last.result.notes || [] : []);
  fill("sharing", last.sharing);
  $("post-part").hidden = $("consent-part").hidden = !last.result;
  $("post-key").hidden = !last.result || !last.result.marks.length;
  paint();
}

function level(who, answer) {
  if (answer.question) {
    $(who).replaceChildren(make("h2", {}, answer.question), make("p", { className: "word" }), make("p", { className: "line" }),
      make("span", { className: "blocks", "aria-hidden": "true" }, ...[1, 2, 3, 4, 5].map(() => make("i"))));
    const mostly = (answer.mostly || []).map((one) => `${one.n} ${one.says}`).join(", ");
    const parts = [[answer.crowd, "crowd"], [mostly && `mostly ${mostly}`, "mostly"], [answer.as_written && answer.as_written !== answer.word && `as written ${answer.as_written}`, "as-written"]];
    $(who).querySelector(".line").append(...parts.filter(([words]) => words).map(([words, className]) => make("span", { className }, words)));
  } else $(who).querySelector(".line").replaceChildren();
  $(who).dataset.level = answer.level;
  $(who).querySelector(".word").textContent = answer.word;
  $(who).querySelectorAll("i").forEach((block, at) => block.classList.toggle("on", at < answer.level));
}

const painter = window.CSS && CSS.highlights && window.Highlight ? new Map(["open", "gone", "kept", "new", "unread", "active"].map((name, at) => {
  const highlight = new Highlight();
  highlight.priority = at;
  CSS.highlights.set(name, highlight);
  return [name, highlight];
})) : null;

function paint() {
  if (painter) for (const highlight of painter.values()) highlight.clear();
  const tail = box.value === "" || box.value.endsWith("\n") ? "\u200b" : "";
  const marks = !last ? [] : [...last.findings.map((one) => [one.start, one.end, one.n, one.state]),
    ...(last.cannot_say ? last.cannot_say.marks.map(([start, end]) => [start, end, 0, "unread"]) : [])];
  lay(mirror, "mirror", box.value + tail, marks);
  lay(post, "post", last && last.result ? last.result.text : "", last && last.result ? last.result.marks : []);
  point(active);
  number(marks);
}

/** Lays a text and its marks into a holder: as highlights on one text node, or where a browser has none, as mark elements. */
function lay(node, id, text, marks) {
  if (painter) {
    if (node.data !== text) node.data = text;
    for (const [start, end, , state] of marks) painter.get(state)?.add(range(node, start, end));
    return;
  }
  const pieces = [];
  let from = 0;
  for (const [start, end, , state] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < from) continue;
    pieces.push(text.slice(from, start), make("mark", { className: state }, text.slice(start, end)));
    from = end;
  }
  $(id).replaceChildren(...pieces, text.slice(from));
}
const range = (node, start, end) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

/** Sets the small numbers over the marked words. */
function number(marks) {
  const layer = $("numbers"), wanted = painter && marks.length <= 200 ? marks.filter((mark) => mark[2]) : [];
  const frame = wanted.length ? layer.getBoundingClientRect() : null, measure = document.createRange();
  const places = wanted.map(([start, end]) => {
    measure.setStart(mirror, Math.min(start, mirror.length));
    measure.setEnd(mirror, Math.min(end, mirror.length));
    return measure.getClientRects()[0];
  });
  while (layer.childNodes.length < wanted.length) layer.append(make("span"));
  layer.childNodes.forEach((label, at) => {
    const place = places[at];
    label.hidden = !place;
    if (!place) return;
    label.textContent = wanted[at][2];
    label.style.transform = `translate(${place.left - frame.left}px, ${place.top - frame.top}px)`;
  });
}

/** Marks the words of one value in the draft as the ones in hand. */
function point(value) {
  active = value;
  if (!painter) return;
  painter.get("active").clear();
  if (last && value) for (const one of last.findings) if (one.value === value) painter.get("active").add(range(mirror, one.start, one.end));
  for (const item of $("items").children) item.classList.toggle("pointed", item.dataset.value === value);
}

function pointAtCaret() {
  if (!last || document.activeElement !== box) return;
  const at = box.selectionStart, one = last.findings.find((finding) => finding.start <= at && at <= finding.end);
  if ((one ? one.value : "") === active) return;
  point(one ? one.value : "");
  const item = one && [...$("items").children].find((each) => each.dataset.value === one.value), list = $("change-part");
  if (item && list.scrollHeight > list.clientHeight) list.scrollTop = item.offsetTop - 60;
}

// What to change.

const quoted = (one) => {
  const words = box.value.slice(one.start, one.end).replace(/\s+/g, " ").replace(/^["“‘']+|["”’']+$/g, "");
  return words.length > 64 ? words.slice(0, 63) + "…" : words;
};

/** The findings by value: one item for the same words of the same person. */
function values() {
  const all = new Map();
  for (const one of last.findings) all.has(one.value) ? all.get(one.value).numbers.push(one.n) : all.set(one.value, { ...one, numbers: [one.n] });
  return [...all.values()];
}
const isListed = (one) => one.rank > 0 || one.choice === "open" && !one.direct || reopened.has(one.value);

function showList() {
  const all = values(), listed = all.filter(isListed).sort((a, b) => a.rank - b.rank), decided = all.filter((one) => !isListed(one));
  const items = listed.map((one, at) => item(one, at));
  for (const edit of last.edits || []) if (edit.type !== "text") items.splice(Math.min(edit.n - 1, items.length), 0, setting(edit));
  $("items").replaceChildren(...items);
  const best = (last.edits || []).filter((edit) => edit.best && edit.type === "text");
  $("best").hidden = best.length < 2;
  $("best").textContent = best.length === 2 ? "Do both" : `Do the best ${["three", "four", "five", "six"][best.length - 3] || best.length}`;
  fill("after-best", last.after_best);
  $("all-decided").hidden = listed.length > 0 || !all.length;
  $("best-first").hidden = !items.length;
  $("all").hidden = !listed.length;
  $("decided-part").hidden = !decided.length;
  const direct = decided.some((one) => one.direct) ? " (direct identifiers always go)" : "";
  $("decided-count").textContent = `${decided.length} ${decided.length === 1 ? "decision" : "decisions"} made${direct}`;
  $("decided").replaceChildren(...decided.map(decidedItem));
  $("added").replaceChildren(...added.map((phrase) => make("li", {}, `“${phrase}” `, button("Remove", `Remove “${phrase}”`, () => {
    step(() => { added = added.filter((other) => other !== phrase); });
    $("phrase").focus();
  }))));
  $("undo").disabled = !steps.length;
  point(active);
}

const naming = (one) => `${one.numbers[0]} ${one.label}`;
const heading = (one) => make("p", { className: "what" }, make("span", { className: "n" }, one.numbers.slice(0, 3).join(", ") + (one.numbers.length > 3 ? "…" : "")), " ",
  make("b", {}, one.label), " ", make("q", {}, quoted(one)));

function item(one, at) {
  const [first, ...further] = one.options;
  const other = make("div", { className: "other", id: `other-${at}`, hidden: otherOpen !== one.value });
  const says = make("p", { className: "problem", role: "alert", id: `says-${at}` });
  const field = make("input", { type: "text", id: `own-${at}`, "aria-describedby": `says-${at}`, ...silent });
  const own = make("form", { className: "row", onsubmit: (event) => {
    event.preventDefault();
    const reply = ask({ do: "words", text: box.value, context, decisions: [...decisions.values()], added: added.map((phrase) => ({ phrase })), today: today(), value: one.value, words: field.value });
    if (reply && reply.ok) decide(one, { choice: "own", option: 0, words: field.value }, at);
    else if (reply) says.textContent = reply.says;
  } }, make("label", { for: `own-${at}` }, "Own words"), field, make("button", { "aria-label": `Use these words for ${naming(one)}` }, "Use these words"));
  other.append(...further.map((option) => make("div", { className: "further" }, choice(one, option, at), make("span", { className: "moves" }, option.moves))), own, says);
  const toggle = button("Other", `Other for ${naming(one)}`, () => {
    otherOpen = other.hidden ? one.value : "";
    other.hidden = !other.hidden;
    toggle.setAttribute("aria-expanded", String(!other.hidden));
    if (!other.hidden) (other.querySelector("button, input")).focus();
  });
  toggle.setAttribute("aria-expanded", String(!other.hidden));
  toggle.setAttribute("aria-controls", other.id);
  const made = make("li", { className: "item", "data-value": one.value }, heading(one),
    make("p", { className: "why" }, one.why), make("p", { className: "moves" }, one.moves),
    make("div", { className: "row" }, ...(first ? [choice(one, first, at)] : []),
      button("Keep", `Keep ${naming(one)}`, () => decide(one, { choice: "keep", option: 0, words: "" }, at)), toggle), other);
  made.addEventListener("focusin", () => point(one.value));
  return made;
}
const choice = (one, option, at) => button(option.says, `${option.says}: ${naming(one)}`, () => decide(one, { choice: option.choice, option: option.option, words: option.words }, at));

const settingWords = { wait: "Wait until then", audience: "Choose this audience", name: "Post without my name" };
const setting = (edit) => make("li", { className: "item setting" }, make("p", { className: "what" }, make("b", {}, edit.says)), make("p", { className: "moves" }, edit.moves),
  make("div", { className: "row" }, button(settingWords[edit.type] || "Do this", `${settingWords[edit.type] || "Do this"}: ${edit.says}`, () => {
    step(() => { context = { ...context, ...edit.sets }; });
    focusItem(0);
  })));

function decidedItem(one) {
  const taken = one.options.find((option) => option.choice === one.choice && option.option === one.option) || one.options[0], mine = decisions.get(one.value);
  const done = one.choice === "keep" ? "kept by you" : one.choice === "leave-out" ? "left out"
    : one.choice === "own" && mine ? `changed to “${mine.words}”` : taken && taken.words ? `changed to “${taken.words}”` : "left out";
  return make("li", {}, heading(one), make("p", { className: "row" }, make("span", {}, done), button("Decide again", `Decide again ${naming(one)}`, () => {
    step(() => { decisions.delete(one.value); reopened.add(one.value); });
    ([...$("items").children].find((each) => each.dataset.value === one.value)?.querySelector("button") || $("change-title")).focus();
  })));
}

const snapshot = () => ({ decisions: new Map(decisions), added: [...added], context: { ...context }, reopened: new Set(reopened) });

/** Does one step that Undo can take back, then looks again at once. */
function step(act) {
  steps.push(snapshot());
  act();
  settle();
}

function settle() {
  for (const { key } of about.questions) if ($(`about-${key}`)) $(`about-${key}`).value = context[key] || "";
  for (const { key, more } of about.questions) if (more && context[key]) $("questions-more").open = true;
  look(true);
  clearTimeout(speech);
  if (last) say(last.summary);
}

function decide(one, decision, at) {
  otherOpen = "";
  step(() => { decisions.set(one.value, { value: one.value, ...decision }); reopened.delete(one.value); });
  focusItem(at);
}

/** Puts the focus on the item that took the place of the one decided. */
function focusItem(at) {
  const items = [...$("items").querySelectorAll(".item:not(.setting)")];
  (items[Math.min(at, items.length - 1)]?.querySelector("button") || $("change-title")).focus();
}

function doAll(pairs) {
  step(() => { for (const [value, option] of pairs) { decisions.set(value, { value, ...option }); reopened.delete(value); } });
  focusItem(0);
}
const chosen = ({ choice, option, words }) => ({ choice, option, words: words || "" });

// Questions and the consent form.

function field(about, prefix, answers, changed) {
  const id = prefix + about.key, hint = about.says ? make("p", { className: "hint", id: `${id}-says` }, about.says) : "";
  const described = hint ? { "aria-describedby": hint.id } : {};
  if (about.kind === "several") {
    const tick = (one) => make("label", { className: "tick" }, make("input", { type: "checkbox", value: one.value, autocomplete: "off", onchange: (event) => {
      const ticked = new Set(answers()[about.key] || []);
      ticked[event.target.checked ? "add" : "delete"](one.value);
      answers()[about.key] = about.choices.map((each) => each.value).filter((value) => ticked.has(value));
      changed();
    } }), one.says);
    return make("fieldset", { className: "field", "data-key": about.key, ...described }, make("legend", {}, about.ask), hint, ...about.choices.map(tick), make("p", { className: "problem" }));
  }
  const take = (event) => { answers()[about.key] = event.target.value; changed(); };
  const control = about.kind === "choice"
    ? make("select", { id, ...described, autocomplete: "off", onchange: take }, ...about.choices.map((one) => make("option", { value: one.value }, one.says)))
    : make("input", { id, ...described, ...silent, type: about.kind === "day" ? "date" : "text", oninput: take });
  return make("div", { className: "field", "data-key": about.key }, make("label", { for: id }, about.ask), hint, control, make("p", { className: "problem" }));
}

function build() {
  const questions = about.questions.map((one) => [one, field(one, "about-", () => context, () => { if (box.value) { look(true); if (last) say(last.summary); } })]);
  const consents = about.form.map((one) => [one, field(one, "form-", () => form, showConsent)]);
  for (const [fields, here, rest, details] of [[questions, "questions", "questions-rest", "questions-more"], [consents, "consent-form", "consent-rest", "consent-more"]]) {
    $(here).replaceChildren(...fields.filter(([one]) => !one.more).map(([, made]) => made));
    $(rest).replaceChildren(...fields.filter(([one]) => one.more).map(([, made]) => made));
    $(details).hidden = !fields.some(([one]) => one.more);
  }
  form = Object.fromEntries(about.form.filter((one) => one.kind === "choice").map((one) => [one.key, one.choices[0].value]));
  $("about-line").textContent = `CaseVeil ${about.version} · ${about.detectors} detectors · ${about.tables.length} tables`;
  lines("tables", about.tables.map((one) => `${one.name} · ${one.rows} rows · ${one.digest}`));
  $("about").hidden = false;
}

function showConsent() {
  const applies = (one) => !one.only_for || one.only_for.includes(form.state || "");
  for (const one of about.form) document.querySelector(`#consent-part [data-key="${one.key}"]`).hidden = !applies(one);
  $("consent-more").hidden = !about.form.some((one) => one.more && applies(one));
  $("record").hidden = true;
  if (!last || !last.result) return;
  const answers = Object.fromEntries(about.form.filter((one) => applies(one) && form[one.key] && form[one.key].length).map((one) => [one.key, form[one.key]]));
  const request = { do: "consent", text: last.result.text, context, today: today(), form: answers }, asked = JSON.stringify(request);
  if (!random || handedOut && asked !== recorded) {
    random = [...crypto.getRandomValues(new Uint8Array(64))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    handedOut = false;
  }
  recorded = asked;
  const reply = ask({ ...request, random });
  if (!reply) return;
  for (const id of ["sentence", "told"]) fill(id, reply[id]);
  for (const place of document.querySelectorAll("#consent-part .field > .problem")) {
    const mine = (reply.problems || []).filter((problem) => problem.field === place.parentNode.dataset.key);
    place.textContent = mine.map((problem) => problem.says).join(" ");
  }
  lines("problems", (reply.problems || []).filter((problem) => !about.form.some((one) => one.key === problem.field && applies(one))).map((problem) => problem.says));
  const verdict = reply.verdict || { word: "", says: [] };
  $("verdict").hidden = !verdict.word;
  $("verdict").dataset.word = verdict.word;
  $("verdict").replaceChildren(make("b", {}, verdict.word), make("ul", {}, ...verdict.says.map((words) => make("li", {}, words))));
  lines("printed", reply.printed || []);
  fill("record-text", reply.record);
  $("machine").hidden = $("copy-record").hidden = !reply.record;
  fill("how-record", reply.how);
  $("copy-record").disabled = $("print").disabled = $("record").hidden = false;
}

async function copy(from, words) {
  const before = from.textContent;
  try { await navigator.clipboard.writeText(words); } catch {
    const hidden = document.body.appendChild(make("textarea", { className: "hidden-words", "aria-hidden": "true" }));
    hidden.value = words;
    hidden.select();
    document.execCommand("copy");
    hidden.remove();
    from.focus();
  }
  from.textContent = "Copied";
  say("Copied");
  setTimeout(() => { from.textContent = before; }, 2500);
}

async function clearAll() {
  if (!confirm("Clear the draft, all choices and the consent form?")) return;
  box.value = "";
  decisions = new Map(); added = []; context = {}; form = {}; steps = []; reopened = new Set(); otherOpen = active = random = recorded = "";
  engine = null;
  box.disabled = true;
  changed();
  for (const id of ["post", "items", "decided", "added", "printed", "record-text", "reasons-text"]) if (id !== "post" || !painter) $(id).replaceChildren();
  build();
  await open();
}

/** Only a started engine opens the draft box and takes the line away that says that nothing is checked. */
async function open() {
  fill("notice", "The checker has not started yet. Nothing is checked while this line is here.");
  try {
    wasm = wasm || await unpack();
    await start();
    about = about || send(engine, { do: "about" });
    build();
    box.disabled = $("example").disabled = false;
    fill("notice", "");
    $("top").style.setProperty("--ready", "1");
    box.focus({ preventScroll: true });
  } catch {
    engine = null;
    fill("notice", "The checker has not started yet. Nothing is checked while this line is here. It could not be started: the file may be damaged, or the browser too old.");
  }
}

function listen() {
  box.value = "";
  box.addEventListener("input", (event) => { if (!event.isComposing) composing = false; changed(); });
  box.addEventListener("compositionstart", () => { composing = true; });
  box.addEventListener("compositionend", () => { composing = false; changed(); });
  document.addEventListener("selectionchange", pointAtCaret);
  for (const kind of ["keyup", "pointerup"]) box.addEventListener(kind, pointAtCaret);
  $("example").onclick = () => { box.value = about.example; box.focus(); box.setSelectionRange(0, 0); changed(); };
  $("best").onclick = () => doAll(last.edits.filter((edit) => edit.best && edit.type === "text").flatMap((edit) => edit.values.map((value) => [value, chosen(edit)])));
  $("all").onclick = () => doAll(values().filter((one) => isListed(one) && one.options.length).map((one) =>
    [one.value, chosen(one.options.find((option) => option.choice === "change" && option.option === 0) || one.options[0])]));
  $("undo").onclick = () => { ({ decisions, added, context, reopened } = steps.pop()); settle(); if ($("undo").disabled) $("change-title").focus(); };
  $("clear").onclick = clearAll;
  $("add").onsubmit = (event) => {
    event.preventDefault();
    const phrase = $("phrase").value.trim();
    const found = phrase && box.value.toLowerCase().includes(phrase.toLowerCase());
    $("phrase-says").textContent = !phrase ? "" : found ? "" : "These words are not in your draft.";
    if (!found || added.includes(phrase)) return;
    step(() => { added.push(phrase); });
    $("phrase").value = "";
  };
  $("copy-text").onclick = (event) => { if (last && last.result) copy(event.target, last.result.text); };
  $("copy-record").onclick = (event) => { handedOut = true; copy(event.target, $("record-text").textContent); };
  $("print").onclick = () => { handedOut = true; print(); };
  new ResizeObserver(() => { document.documentElement.style.setProperty("--top", `${$("top").offsetHeight}px`); }).observe($("top"));
  new ResizeObserver(() => { if (last) paint(); }).observe($("paper"));
  addEventListener("beforeunload", (event) => { if (box.value && box.value !== about?.example) event.preventDefault(); });
}
listen();
open();
