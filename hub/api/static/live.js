/* The live page: draws the newest snapshot that the hub sends. It owns no number; what it shows is what came last. */
"use strict";

const SVG = "http://www.w3.org/2000/svg";
const KINDS = {
  receipt: "Receipt", putaway: "Put away", move: "Move", pick: "Pick", ship: "Shipped", count: "Count",
  customer_return: "Return from customer", supplier_return: "Return to supplier", scrap: "Scrap", void: "Undone",
};
const byId = (id) => document.getElementById(id);

/** Make an element; children are nodes or text, never markup. */
function make(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function drawn(tag, attributes) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

function icon(name, className = "icon") {
  const svg = drawn("svg", { class: className, "aria-hidden": "true" });
  svg.append(drawn("use", { href: `#i-${name}` }));
  return svg;
}

const mark = (state) => icon(state, `mark mark-${state}`);

/** Write a decimal string with thousands commas and the real minus sign. The digits are never changed. */
function number(text, { signed = false } = {}) {
  const negative = text.startsWith("-");
  const [whole, fraction] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = negative ? "−" : signed ? "+" : "";
  return sign + grouped + (fraction ? `.${fraction}` : "");
}

const clock = (iso) => new Date(iso).toLocaleTimeString("en-GB");
const words = (text) => text.replaceAll("_", " ");
const sentence = (text) => words(text).replace(/^./, (first) => first.toUpperCase());

function since(iso, nowIso) {
  const minutes = Math.max(0, Math.floor((new Date(nowIso) - new Date(iso)) / 60000));
  if (minutes < 1) return "now";
  if (minutes < 60) return `${minutes} min`;
  return minutes < 2880 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} days`;
}

/** Fill a table body, or show the sentence that says what will fill it. */
function fill(rowsId, noneId, rows, ...why) {
  byId(rowsId).replaceChildren(...rows);
  byId(rowsId).closest("table").hidden = rows.length === 0;
  const none = byId(noneId);
  none.hidden = rows.length > 0;
  none.replaceChildren(...why);
}

function stockRow(row) {
  const cell = (label, text) => make("td", { class: "num", "data-label": label }, text);
  const lot = row.lot ? [make("span", { class: "sub" }, `lot ${row.lot}`)] : [];
  const site = row.site === "main" ? "" : `${row.site}: `;
  return make("tr", {},
    make("td", { class: "wide" }, make("b", {}, row.name || row.sku), make("span", { class: "sub wrap" }, make("code", {}, row.sku))),
    make("td", { class: "two", "data-label": "Bin" }, site, make("code", {}, row.location), ...lot),
    cell("On hand", number(row.on_hand)), cell("Reserved", number(row.reserved)), cell("Quarantined", number(row.quarantined)),
    make("td", { class: "num", "data-label": "Available" }, make("b", {}, number(row.available))));
}

function dockRow(dock, now) {
  const chip = dock.online
    ? make("span", { class: "chip chip-applied" }, icon("applied"), "online")
    : make("span", { class: "chip chip-held" }, icon("unlink"), `away ${dock.last_seen ? since(dock.last_seen, now) : ""}`.trim());
  const waiting = dock.queued === null || dock.queued === undefined ? "?" : String(dock.queued);
  const word = dock.online ? "waiting" : "its last word";
  return make("tr", {},
    make("td", {}, make("b", {}, dock.name), make("span", { class: "sub" }, `site ${dock.site}`)),
    make("td", {}, chip),
    make("td", { class: "num" }, waiting, make("span", { class: "sub" }, word)));
}

function holdRow(hold, now) {
  const state = hold.reason === "unknown_barcode" ? "unknown" : "held";
  const what = [hold.sku || hold.scan, hold.gateway].filter(Boolean).join(", ");
  return make("tr", {},
    make("td", { class: "icon-cell" }, mark(state)),
    make("td", {}, make("b", {}, sentence(hold.reason)), make("span", { class: "sub wrap" }, what || "no code")),
    make("td", { class: "num muted" }, since(hold.at, now)));
}

function movementRow(movement) {
  const what = [KINDS[movement.kind] || sentence(movement.kind), movement.location, movement.document].filter(Boolean).join(", ");
  return make("tr", {},
    make("td", { class: "icon-cell" }, mark("applied")),
    make("td", {}, make("b", {}, movement.name || movement.sku), make("span", { class: "sub wrap" }, what)),
    make("td", { class: "num" }, number(movement.quantity, { signed: true }), make("span", { class: "sub" }, clock(movement.at))));
}

function drawBooks(scans, docks) {
  const away = docks.filter((dock) => !dock.online);
  const waiting = docks.reduce((sum, dock) => sum + (dock.queued || 0), 0);
  const bold = (value) => make("b", {}, number(String(value)));
  const held = scans.held === 1 ? " waits for you." : " wait for you.";
  byId("books-sentence").replaceChildren(...(scans.heard === 0
    ? ["No scan has been heard of yet. Scan something at a dock, or post an event, and it appears here."]
    : [bold(scans.heard), scans.heard === 1 ? " scan heard of. " : " scans heard of. ", bold(scans.applied),
      scans.applied === 1 ? " is in the books, " : " are in the books, ", bold(scans.held), held]));
  drawBar(scans.applied, waiting, scans.held);
  const key = (state, text) => make("li", {}, mark(state), ` ${text}`);
  byId("books-keys").replaceChildren(
    key("applied", `${number(String(scans.applied))} in the books`),
    key("stored", `${number(String(waiting))}${away.length ? " or more" : ""} on disk at the docks`),
    key("held", `${number(String(scans.held))} held`));
}

function drawBar(applied, stored, held) {
  const total = applied + stored + held;
  const bar = byId("books-bar");
  bar.setAttribute("aria-label", `${applied} applied, ${stored} stored, ${held} held`);
  if (total === 0) {
    bar.replaceChildren(drawn("rect", { class: "unknown-bar", width: 1000, height: 24 }));
    return;
  }
  const least = 14;
  const wide = [stored, held].map((count) => (count ? Math.max(least, 1000 * count / total) : 0));
  const green = Math.max(applied ? least : 0, 1000 - wide[0] - wide[1]);
  const parts = [];
  if (applied) parts.push(drawn("rect", { class: "b-applied", x: 0, y: 0, width: green, height: 24 }));
  if (stored) parts.push(drawn("rect", { class: "b-stored", x: green + 2, y: 1, width: wide[0] - 4, height: 22 }));
  if (held) {
    const left = green + wide[0] + 2;
    parts.push(drawn("rect", { class: "b-held", x: left, y: 0, width: wide[1] - 2, height: 24 }));
    for (let x = left; x + 9 <= left + wide[1] - 2; x += 12) parts.push(drawn("path", { class: "b-hatch", d: `M${x} 24l9-24` }));
  }
  bar.replaceChildren(...parts);
}

function draw(now) {
  drawBooks(now.scans, now.gateways);
  byId("holds-tag").textContent = now.scans.held || "";
  byId("day").textContent = new Date(now.at).toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long" });
  byId("last-commit").textContent = now.committed_at ? `last commit ${clock(now.committed_at)}` : "nothing posted yet";
  const shown = now.stock.length;
  byId("stock-note").textContent = shown < now.stock_total
    ? `${shown} of ${number(String(now.stock_total))} rows; the others under /api/v1/stock`
    : shown ? `${shown} ${shown === 1 ? "row" : "rows"}, one a bin and lot` : "";
  fill("stock-rows", "stock-none", now.stock.map(stockRow), "Nothing is in stock. Receive something at a dock, or post a receipt to ",
    make("code", {}, "/api/v1/events"), ".");
  byId("docks-note").textContent = now.gateways.length ? `${now.gateways.filter((dock) => dock.online).length} of ${now.gateways.length} online` : "";
  fill("dock-rows", "docks-none", now.gateways.map((dock) => dockRow(dock, now.at)), "No dock has reported. Start one with ",
    make("code", {}, "tallydock edge run"), " and the address of this hub's broker.");
  const more = now.scans.held - now.holds.length;
  byId("holds-note").textContent = more > 0 ? `and ${more} more` : "";
  fill("hold-rows", "holds-none", now.holds.map((hold) => holdRow(hold, now.at)), "Nothing waits for a decision. A scan that the books cannot take is kept here.");
  fill("movement-rows", "movements-none", now.movements.map(movementRow), "Nothing has moved. The next scan that is booked appears here.");
}

function tellLine(isLive, detail) {
  byId("line").replaceChildren(mark(isLive ? "applied" : "held"), isLive ? "Live" : "No line to the hub");
  byId("line-detail").textContent = detail;
  byId("notice").hidden = isLive;
  byId("notice").textContent = isLive ? "" : "The hub does not answer. These are the last numbers it sent; scans at the docks are safe. Trying again.";
}

function follow() {
  const stream = new EventSource("/live");
  stream.addEventListener("snapshot", (message) => {
    tellLine(true, "Every commit arrives here by itself");
    draw(JSON.parse(message.data));
  });
  stream.onerror = () => {
    tellLine(false, "Trying again");
    if (stream.readyState === EventSource.CLOSED) setTimeout(follow, 3000);
  };
}

follow();
