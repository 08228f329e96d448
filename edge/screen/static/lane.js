// Draws one lane: what became of the last scan, the one number, the progress, and what to scan next.

import { el, icon, whole } from "./elements.js";
import { grouped, progress } from "./tally.js";
import { words } from "./words.js";

const OUTCOMES = {
  stored: "Stored here, on its way to the books",
  applied: "In the books",
  held: "Kept for a supervisor",
  unknown: "Unknown code, kept",
  error: "Not booked",
  question: "Question: nothing is booked until you answer",
};

const ROW_WORDS = {
  stored: "stored", applied: "in the books", held: "held", undone: "undone", session: "noted",
  error: "refused", unknown: "unknown code", question: "asked", parked: "waits for its turn",
};

const STATES = new Set(["idle", ...Object.keys(OUTCOMES)]);
const MULTIPLIER = "×";
const HINTS_MAX = 4;
const COMMAND_WORD = /^[A-Z][A-Z-]+$/;
const UNDOABLE = new Set(["stored", "applied", "held", "unknown"]);

export function place(lane, { several, own, send, has }) {
  const state = STATES.has(lane.state) ? lane.state : "idle";
  const isLoud = Boolean(lane.question) || Boolean(lane.latched);
  const classes = ["place", isLoud && "is-loud", lane.question && "is-asking"].filter(Boolean).join(" ");
  return el("div", { class: classes, "data-scanner": lane.scanner, "data-own": own },
    strips(lane.strips ?? []), field(lane, state, several, send, has), tape(lane));
}

function field(lane, state, several, send, has) {
  const answer = lane.answer;
  const choices = choicesOf(answer, state);
  return el("section", { class: "lane", "data-state": state, "data-message": answer.message, "aria-label": words("Lane {name}", { name: lane.scanner }) },
    several ? head(lane) : null, verdict(lane, answer, state, choices), choices.length ? choiceList(lane, choices, send) : figure(answer, state, lane.in_books),
    chips(lane), lane.progress ? progress(lane.progress) : null, hint(lane, answer, state, send, has));
}

function head(lane) {
  const worker = lane.worker ? el("span", { class: "worker" }, `${lane.worker} · `) : null;
  return el("div", { class: "lane-head" },
    el("span", { class: "work" }, lane.task ? el("span", { class: "mode" }, lane.task) : null, " ", lane.document ?? ""), el("span", { class: "who" }, worker, lane.scanner));
}

/** The numbered choices of a question, out of "1 Widget, blue, 2 Widget, red"; a single one is no choice. */
function choicesOf(answer, state) {
  if (state !== "question") return [];
  const found = [...(answer.detail ?? "").matchAll(/(?:^|, )([1-9]) (.+?)(?=, [1-9] |$)/g)].map(([, digit, text]) => ({ digit, text }));
  return found.length > 1 && found.every(({ digit }, index) => Number(digit) === index + 1) ? found : [];
}

function choiceList(lane, choices, send) {
  return el("ol", { class: "choices" }, choices.map(({ digit, text }) => el("li", {},
    el("button", { class: "choice", type: "button", onclick: () => send(lane.scanner, digit) }, el("b", {}, digit), text))));
}

function verdict(lane, answer, state, choices) {
  const mark = state === "idle" ? "scan" : state;
  const uncleared = (lane.uncleared ?? 0) > 1 ? words("{n} not cleared. ", { n: lane.uncleared }) : "";
  const isPrompt = state === "question" && !lane.question;
  const outcome = uncleared + (isPrompt ? "" : words(OUTCOMES[state] ?? ""));
  const isLong = answer.headline.split(" ").some((word) => word.length > 9);
  const size = answer.headline.length > 20 ? "is-wordy" : isLong ? "has-long-word" : "";
  return el("div", { class: "verdict", "aria-live": "assertive" }, icon(mark, "mark"),
    el("div", {}, outcome ? el("p", { class: "outcome" }, outcome) : null,
      el("h1", { class: size }, whole(answer.headline)), answer.detail && !choices.length ? el("p", { class: answer.detail.length > 80 ? "is-long" : null }, whole(answer.detail)) : null));
}

function figure(answer, state, inBooks) {
  const shown = answer.figure;
  if (!shown) return el("div", { class: "figure is-empty" }, state === "idle" ? icon("scan", "wait") : null);
  if (shown.is_bin) return binFigure(shown, inBooks);
  const number = grouped(shown.number);
  const beside = [shown.of ? words("of {n}", { n: grouped(shown.of) }) : "", shown.unit].filter(Boolean).join(" ");
  const isTyping = number.startsWith(MULTIPLIER);
  const isWide = number.length + beside.length > 14;
  return el("div", { class: isWide ? "figure is-wide" : "figure" },
    el("div", { class: `number ${sizeOf(number)}` }, number, isTyping ? el("i", { class: "caret" }) : null, beside ? el("small", {}, beside) : null), what(shown, inBooks));
}

function binFigure(shown, inBooks) {
  const size = shown.number.length > 12 ? "is-longest" : shown.number.length > 8 ? "is-long" : "is-bin";
  return el("div", { class: "figure stack" }, el("div", { class: "label" }, shown.unit || words("Bin")),
    el("div", { class: `number ${size}` }, shown.number), what(shown, inBooks));
}

function sizeOf(number) {
  // Three sizes by length, so that any figure fits beside its item: 208, 144 and 96 px, never less.
  if (number.length > 5) return "is-longest";
  return number.length > 3 ? "is-long" : "";
}

function what(shown, inBooks) {
  if (!shown.name && !shown.code && !shown.more) return null;
  return el("div", { class: "what" }, shown.name ? el("b", {}, shown.name) : null,
    shown.code ? el("code", {}, shown.code) : null, shown.more ? el("span", { class: "more" }, shown.more) : null,
    inBooks ? el("span", { class: "in-books" }, inBooks) : null);
}

function chips(lane) {
  const isFigure = lane.answer.figure?.number.startsWith(MULTIPLIER);
  const multiplier = lane.multiplier && !isFigure ? words("{n} × the next item", { n: lane.multiplier }) : "";
  const shown = [multiplier, lane.sticky].filter(Boolean);
  return shown.length ? el("p", { class: "chips" }, shown.map((text) => el("span", { class: "chip" }, text))) : null;
}

function hint(lane, answer, state, send, has) {
  const given = lane.hints?.length ? lane.hints : answer.scan_next ? [words("Scan next: {what}", { what: answer.scan_next })] : [];
  const hints = given.slice(0, HINTS_MAX);
  const says = (word) => hints.some((text) => text.split(/[^A-Z-]/).includes(word));
  if (state === "error" && !says("OK")) hints.push(words("Stays until OK"));
  if (UNDOABLE.has(state) && !lane.hints?.length && !says("UNDO")) hints.push(words("Not right? Scan UNDO"));
  const first = state === "error" ? "latch" : "next";
  return el("footer", { class: "hint" }, hints.map((text, index) => part(index ? iconOf(text) : first, text, lane, send, has)));
}

function iconOf(text) {
  return /\bUNDO\b/.test(text) ? "undo" : "";
}

function part(iconName, text, lane, send, has) {
  const pieces = text.split(/([A-Z][A-Z-]+)/).filter(Boolean)
    .map((piece) => (COMMAND_WORD.test(piece) && has(piece) ? codeButton(piece, lane, send) : piece.replace(/^, $/, " ")));
  return el("span", {}, iconName ? icon(iconName) : null, el("span", {}, pieces));
}

function codeButton(word, lane, send) {
  return el("button", { class: "card-code", type: "button", onclick: () => send(lane.scanner, word) }, word);
}

function strips(list) {
  if (!list.length) return null;
  return el("div", { class: "strips" }, list.map((strip) => el("p", { class: "strip", "data-message": strip.message, role: "status" },
    icon(strip.message.startsWith("HELD") ? "held" : "unlink", "mark"), el("span", {}, strip.text))));
}

function tape({ scanner, tape: rows = [] }) {
  return el("aside", { class: "tape", "aria-label": words("Last ten scans of {name}", { name: scanner }) },
    el("h2", {}, words("Last ten scans"), " ", el("span", {}, words("newest first"))),
    rows.length ? el("ol", {}, rows.slice(0, 10).map(row)) : el("p", { class: "none" }, words("No scans yet")));
}

function row({ mark, headline, amount, time }) {
  return el("li", { class: mark === "undone" ? "row is-undone" : "row" }, icon(mark, `mark mark-${mark}`, words(ROW_WORDS[mark] ?? mark)),
    el("b", {}, headline), el("span", { class: "qty" }, amount ?? ""), el("time", {}, time));
}
