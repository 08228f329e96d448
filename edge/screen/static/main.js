// The dock page: draws the state that the gateway sends, plays the sound of each new answer, and hands in what is scanned here.

import { drawBar, drawNotices, factsOf, noticesOf } from "./bar.js";
import { el, icon } from "./elements.js";
import { fit } from "./fit.js";
import { place } from "./lane.js";
import { Pictures } from "./pictures.js";
import { Scans } from "./scans.js";
import { Sheet } from "./sheet.js";
import { Sounds } from "./sound.js";
import { Wedge } from "./wedge.js";
import { speak, words } from "./words.js";

const SILENCE_MS = 12000;
const SAY_MS = 8000;
const ASLEEP_MS = 15 * 60 * 1000;
const LANES_MAX = 8;
const NAME_KEY = "tallydock.scanner";

const address = new URLSearchParams(location.search);
const byId = (id) => document.getElementById(id);
const page = { view: null, isLost: false, version: "", heardAt: performance.now(), codes: {}, drawn: new Map(), woke: new Map() };

if (address.get("theme")) document.documentElement.dataset.theme = address.get("theme");

const sounds = new Sounds(address.get("kiosk") === "1", () => drawAround());
const scans = new Scans({ changed: () => drawAround(), refused: (why) => complain(why) });
const pictures = new Pictures({ scanner: ownName, say, complain });
const sheet = new Sheet(byId("sheet"), { send: sendCommand, scan: (text) => scans.add(ownName(), text), rename, own: ownName, has: hasCommand, choosePicture: () => pick(false) });

new Wedge({
  scanned: (text) => scans.add(ownName(), text),
  lost: (text, why) => complain(words("Damaged - scan again. {n} characters were typed, but {why}. Nothing was booked.", { n: text.length, why })),
  typed: (text) => say(text ? words("Reading {text}", { text: visible(text) }) : ""),
});

function ownName() {
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
  let name = address.get("scanner") || stored(NAME_KEY);
  if (!name) name = isHere ? "page-1" : `page-${100 + (crypto.getRandomValues(new Uint16Array(1))[0] % 900)}`;
  rename(name);
  return name;
}

function rename(name) {
  if (!name) return;
  if (address.get("scanner") && address.get("scanner") !== name) address.delete("scanner");
  try {
    localStorage.setItem(NAME_KEY, name);
  } catch {
    page.name = name;
  }
}

function stored(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return page.name;
  }
}

function hasCommand(word) {
  return word.toLowerCase() in page.codes;
}

function sendCommand(scanner, word) {
  scans.add(scanner || ownName(), page.codes[word.toLowerCase()]);
}

function visible(text) {
  return text.replaceAll("\u001d", "⟨GS⟩").slice(-40);
}

// What the page itself has to say: small, and gone by itself; a complaint is heard too.
let sayTimer = 0;
function say(text, kind = "") {
  clearTimeout(sayTimer);
  byId("say").textContent = text;
  byId("say").dataset.kind = kind;
  if (text) sayTimer = setTimeout(() => say(""), SAY_MS);
}

function complain(text) {
  say(text, "error");
  sounds.play("page", "wrong", 1);
}

function drawAround() {
  if (!page.view) return;
  const list = noticesOf(page.view, { isLost: page.isLost, sound: sounds.state });
  const signature = JSON.stringify(list);
  if (page.notices !== signature) {
    page.notices = signature;
    byId("notices").replaceChildren(...drawNotices(list, () => sounds.unlock()));
    byId("lanes").classList.toggle("has-notice", list.length > 0);
  }
  const now = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  byId("bar").replaceChildren(...drawBar(page.view, now, sounds.state));
  byId("facts").textContent = factsOf(page.view, scans.count);
  document.title = `${page.view.gateway} · Tallydock`;
}

function drawLanes() {
  const lanes = lanesOf(page.view);
  const main = byId("lanes");
  main.className = `lanes lanes-${lanes.length} ${main.classList.contains("has-notice") ? "has-notice" : ""}`.trim();
  const places = lanes.map((lane) => {
    const settings = { several: lanes.length > 1, own: lane.scanner === ownName(), send: sendCommand, has: hasCommand };
    const signature = JSON.stringify([lane, settings.several, settings.own, Object.keys(page.codes).length]);
    const drawn = page.drawn.get(lane.scanner);
    if (drawn?.signature === signature) return drawn;
    page.woke.set(lane.scanner, performance.now());
    return { scanner: lane.scanner, signature, element: place(lane, settings) };
  });
  page.drawn = new Map(places.map((one) => [one.scanner, one]));
  const elements = places.map((one) => one.element);
  if (elements.length !== main.children.length || elements.some((element, index) => main.children[index] !== element)) main.replaceChildren(...elements);
  fit(main);
}

function lanesOf(view) {
  if (view.lanes.length) return [...view.lanes].sort((one, other) => one.scanner.localeCompare(other.scanner, "en", { numeric: true })).slice(0, LANES_MAX);
  const answer = { message: "READY", sound: "none", headline: words("Ready"), detail: words("No scanner has scanned here yet."), scan_next: words("task or order") };
  return [{ scanner: ownName(), state: "idle", answer, tape: [] }];
}

function drawStop(stopped) {
  byId("stop").hidden = !stopped;
  byId("screen").inert = Boolean(stopped);
  if (!stopped) return byId("stop").replaceChildren();
  byId("stop").replaceChildren(icon("error", "mark"), el("h1", {}, stopped.headline), el("p", {}, stopped.detail ?? ""),
    stopped.scan_next ? el("p", { class: "next" }, stopped.scan_next) : "");
}

function show(view) {
  page.view = view;
  if (page.language !== (view.language ?? "en")) speak(page.language = view.language ?? "en");
  drawLanes();
  drawStop(view.stopped);
  drawAround();
  sheet.show(lanesOf(view));
  sounds.hear(view);
}

function listen() {
  const events = new EventSource("/events");
  const heard = () => { page.heardAt = performance.now(); setLost(false); };
  events.addEventListener("view", (event) => { heard(); show(JSON.parse(event.data)); });
  events.addEventListener("beat", (event) => {
    heard();
    const { page: version } = JSON.parse(event.data);
    if (page.version && page.version !== version) location.reload();
    page.version = version;
  });
  events.addEventListener("error", () => {
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  });
}

function setLost(isLost) {
  if (page.isLost === isLost) return;
  page.isLost = isLost;
  drawAround();
}

function tick() {
  setLost(performance.now() - page.heardAt > SILENCE_MS);
  if (page.view) drawAround();
  for (const [scanner, { element }] of page.drawn) element.classList.toggle("is-asleep", performance.now() - page.woke.get(scanner) > ASLEEP_MS);
}

function pick(isCamera) {
  const input = byId("picture");
  if (isCamera) input.setAttribute("capture", "environment");
  else input.removeAttribute("capture");
  input.click();
}

byId("picture-take").addEventListener("click", (event) => {
  event.currentTarget.blur();
  pick(true);
});
byId("picture").addEventListener("change", (event) => {
  pictures.send(event.target.files);
  event.target.value = "";
});
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  pictures.send(event.dataTransfer.files);
});
byId("keys-toggle").addEventListener("click", (event) => {
  const isOpen = byId("sheet").hidden;
  byId("sheet").hidden = !isOpen;
  event.currentTarget.setAttribute("aria-expanded", String(isOpen));
  event.currentTarget.blur();
});

new ResizeObserver(() => fit(byId("lanes"))).observe(byId("lanes"));
setInterval(tick, 1000);
fetch("/codes.json").then((response) => response.json()).then((codes) => {
  page.codes = codes;
  if (page.view) { drawLanes(); sheet.draw(); }
}, () => say(words("The command codes did not load: reload the page."), "error"));
listen();
