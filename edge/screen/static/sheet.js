// The keys for a finger where no command card is at hand: they send the same codes as the cards do.

import { el, icon } from "./elements.js";
import { words } from "./words.js";

const COMMANDS = ["OK", "YES", "NO", "DONE", "UNDO", "CANCEL", "SHORT", "EMPTY", "SKIP", "FULL", "ALL", "SPLIT", "LAST", "EACH", "PART",
  "DAMAGED", "NO-ORDER"];
const TASKS = ["RECEIVE", "PUTAWAY", "MOVE", "PICK", "SHIP", "COUNT", "SCRAP", "LOOKUP", "HOME"];
const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "POINT", "CLEAR"];
const FACES = { POINT: ".", CLEAR: "C" };

export class Sheet {
  constructor(element, { send, scan, rename, own, has, choosePicture }) {
    this.element = element;
    this.target = "";
    this.act = { send, scan, rename, own, has, choosePicture };
    this.lanes = [];
  }

  show(lanes) {
    const names = lanes.map((lane) => lane.scanner);
    if (!this.element.childElementCount || names.join("\n") !== this.lanes.join("\n")) {
      this.lanes = names;
      if (!names.includes(this.target)) this.target = names.length === 1 ? names[0] : this.act.own();
      this.draw();
    }
  }

  draw() {
    this.element.replaceChildren(this.targets(), el("div", { class: "keys" }, this.keys("keys-words", [...COMMANDS, ...TASKS]), this.keys("keys-digits", DIGITS)), this.fields());
  }

  targets() {
    const names = [...new Set([...this.lanes, this.act.own()])];
    const buttons = names.map((name) => el("button", { class: "key", type: "button", "aria-pressed": String(name === this.target),
      onclick: () => { this.target = name; this.draw(); } }, name));
    return el("p", { class: "targets" }, el("span", {}, words("Keys act on")), buttons);
  }

  keys(className, words) {
    const known = words.filter((word) => this.act.has(word));
    return el("div", { class: className }, known.map((word) => el("button", { class: "key", type: "button", "data-command": word.toLowerCase(),
      onclick: (event) => { this.act.send(this.target, word); event.currentTarget.blur(); } }, FACES[word] ?? word)));
  }

  fields() {
    const code = el("input", { id: "typed-code", maxlength: 4096, autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "send" });
    const name = el("input", { id: "scanner-name", maxlength: 64, autocomplete: "off", spellcheck: "false", value: this.act.own() });
    const sendCode = () => { if (code.value.trim()) { this.act.scan(code.value.trim()); code.value = ""; } };
    code.addEventListener("keydown", (event) => { if (event.key === "Enter") sendCode(); });
    name.addEventListener("change", () => { this.act.rename(name.value.trim()); name.value = this.act.own(); this.draw(); });
    return el("div", { class: "fields" },
      el("label", {}, words("Type a code"), code), el("button", { class: "key", type: "button", onclick: sendCode }, words("Scan it")),
      el("label", {}, words("This page is scanner"), name),
      el("button", { class: "key", type: "button", onclick: () => this.act.choosePicture() }, icon("picture"), words("Picture from a file")),
      el("a", { class: "key", href: "/samples", target: "_blank" }, words("Sample barcodes")));
  }
}
