// Draws what is about the dock and not about a scan: the bar, the notices, and the facts in the footer.

import { el, icon } from "./elements.js";
import { words } from "./words.js";

// The most urgent first; only the first is drawn large, the others and the small ones share a line.
const NOTICES = {
  SCREEN_LOST: { error: true, icon: "unlink", more: "Scanners go on working and beep. What is typed here waits in this browser." },
  SOUND_OFF: { error: true, icon: "mute", more: "Touch once and you will hear the four tones.", button: "Turn sound on" },
  NO_SPEAKER: { error: true, icon: "mute", more: "Plug a speaker in, or call IT." },
  WRONG_HUB: { error: true, icon: "unlink", more: "Every beep is on disk here. Nothing is sent. Call IT." },
  SCANNER_GONE: { error: true, icon: "scan", more: "Plug it in again, or use another scanner." },
  HUB_AWAY: { icon: "unlink", more: "Every beep is on disk here and is booked when the hub is back.", unit: "waiting" },
  SLOW_CARD: { icon: "card", more: "Wait for the beep. Tell IT: replace the SD card. Nothing is lost." },
  UNKNOWN_DEVICE: { small: true, icon: "scan", more: "Not read until somebody adds it." },
  CLOCK_UNKNOWN: { small: true, icon: "clock", more: "Scans keep their order. The hub works out the times." },
  DATA_OLD: { small: true, icon: "clock", more: "Orders and quantities may have changed since." },
  HUB_BACK: { small: true, icon: "link", more: "What waited is on its way to the books." },
};

const ORDER = Object.keys(NOTICES);

export function noticesOf(view, page) {
  const found = (view?.notices ?? []).filter((notice) => notice.message !== "STORAGE_STOP");
  const has = (message) => found.some((notice) => notice.message === message);
  if (page.isLost) found.push({ message: "SCREEN_LOST", text: words("This screen has lost the dock.") });
  if (page.sound === "missing") found.push({ message: "NO_SPEAKER", text: words("No speaker here. Errors cannot be heard.") });
  if (page.sound === "muted") found.push({ message: "SOUND_OFF", text: words("Sound is off. Errors cannot be heard.") });
  if (view && !view.hub_online && !has("HUB_AWAY") && !has("WRONG_HUB")) {
    const since = view.hub_away_since;
    const text = since ? words("Hub away since {time}. Keep scanning.", { time: since }) : words("Hub away. Keep scanning.");
    found.push({ message: "HUB_AWAY", text, count: view.pending });
  }
  if (view && view.clock_synced === false && !has("CLOCK_UNKNOWN")) found.push({ message: "CLOCK_UNKNOWN", text: words("Clock unknown.") });
  const rank = (notice) => (ORDER.includes(notice.message) ? ORDER.indexOf(notice.message) : ORDER.length);
  return found.sort((one, other) => rank(one) - rank(other));
}

export function drawNotices(list, turnSoundOn) {
  const first = list.find((notice) => !looks(notice).small);
  const others = list.filter((notice) => notice !== first);
  const small = others.map((notice) => el("li", { "data-message": notice.message }, icon(looks(notice).icon), `${notice.text} ${looks(notice).small ? words(looks(notice).more) : ""}`.trim()));
  return [first ? large(first, turnSoundOn) : null, others.length ? el("ul", { class: "notice-more" }, small) : null].filter(Boolean);
}

function large(notice, turnSoundOn) {
  const look = looks(notice);
  const isError = Boolean(look.error);
  let end = null;
  if (look.button) end = el("button", { class: "touch", type: "button", onclick: turnSoundOn }, words(look.button));
  else if (notice.count) end = el("div", { class: "count" }, String(notice.count), el("small", {}, words(look.unit ?? "")));
  return el("div", { class: `notice notice-${isError ? "error" : "held"}`, "data-message": notice.message, role: "alert" },
    icon(look.icon), el("div", {}, el("b", {}, notice.text), el("p", {}, words(look.more))), end);
}

function looks(notice) {
  return NOTICES[notice.message] ?? { icon: "held", more: "" };
}

export function drawBar(view, clock, sound) {
  const single = view.lanes.length === 1 ? view.lanes[0] : null;
  const task = single?.task ? el("div", { class: "task" }, el("span", { class: "mode" }, single.task),
    single.document ? el("span", { class: "document" }, single.document, single.party ? el("small", {}, single.party) : null) : null) : null;
  const hub = view.hub_online ? vital(words("Hub"), [icon("link"), words("online")], "vital-good") : vital(words("Hub"), [icon("unlink"), words("away")], "vital-wait");
  const heard = sound === "on" ? vital(words("Sound"), [icon("sound"), words("on")]) : vital(words("Sound"), [icon("mute"), words("OFF")], "vital-stop");
  return [el("div", { class: "brand" }, icon("tally", "logo"), view.gateway), task,
    el("dl", { class: "vitals" }, vital(words("Worker"), [workers(view.lanes)]), vital(words("Waiting"), [String(view.pending)], "", "waiting"), hub, heard,
      vital(words("Time"), [view.clock_synced === false ? "?" : clock], "", "clock"))].filter(Boolean);
}

function vital(label, value, kind = "", id = null) {
  return el("div", { class: `vital ${kind}`.trim() }, el("dt", {}, label), el("dd", { id }, ...value));
}

function workers(lanes) {
  const names = [...new Set(lanes.map((lane) => lane.worker).filter(Boolean))];
  if (names.length > 1) return words("{n} people", { n: names.length });
  return names[0] ?? words("nobody");
}

export function factsOf(view, unsent) {
  const waiting = view.pending ? words("{n} waiting, all on disk", { n: view.pending }) : words("Nothing waiting");
  const tested = view.lanes.filter((lane) => lane.tested).length;
  return [waiting, words("{n} held", { n: view.held }), unsent ? words("{n} typed here, not yet on disk", { n: unsent }) : "",
    view.data_from ? words("data from {time}", { time: view.data_from }) : words("no data from the hub yet"),
    view.lanes.length ? words("{n} of {all} scanners tested", { n: tested, all: view.lanes.length }) : ""].filter(Boolean).join(" · ");
}
