// A keyboard-wedge scanner types into the page: no field needs the focus. A code counts once its terminator has come, never half of it.
// Where a field has the focus, what comes faster than fingers type is a scan, too, and leaves the field as it was.

import { words } from "./words.js";

const GS = "\u001d";
const GAP_MS = 1500;
const LENGTH_MAX = 4096;
const FINGERS_MS = 40;
const FAST_KEYS_MIN = 6;

export class Wedge {
  constructor({ scanned, lost, typed }) {
    this.report = { scanned, lost, typed };
    this.text = "";
    this.altDigits = "";
    this.burst = [];
    addEventListener("keydown", (event) => this.down(event), { capture: true });
    addEventListener("keyup", (event) => this.up(event));
  }

  down(event) {
    if (event.isComposing || event.metaKey) return;
    const isEnd = event.key === "Enter" || event.key === "Tab";
    if (isField(event.target)) return this.downInField(event, isEnd);
    if (isEnd && this.text) return this.finish(event);
    if (event.key === "Escape") return this.clear();
    const character = this.characterOf(event);
    if (character === null) return;
    event.preventDefault();
    if (character) this.add(character);
  }

  downInField(event, isEnd) {
    if (isEnd) return this.endInField(event);
    if (event.key.length !== 1 || event.ctrlKey || event.altKey) return;
    const last = this.burst.at(-1);
    if (!last || last.field !== event.target || event.timeStamp - last.at > FINGERS_MS) this.burst = [];
    this.burst.push({ field: event.target, key: event.key, at: event.timeStamp, before: event.target.value });
  }

  endInField(event) {
    const typed = this.burst;
    this.burst = [];
    if (typed.length < FAST_KEYS_MIN || event.timeStamp - typed.at(-1).at > FINGERS_MS) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.target.value = typed[0].before;
    this.report.scanned(typed.map(({ key }) => key).join(""));
  }

  up(event) {
    if (event.key !== "Alt" || !this.altDigits) return;
    const code = Number(this.altDigits);
    this.altDigits = "";
    if (code === 29) this.add(GS);
  }

  /** The character of a key; empty for a digit held under Alt; null for a key that is none of a scanner's. */
  characterOf(event) {
    if (event.key === "F8" || (event.ctrlKey && !event.altKey && (event.key === "]" || event.key === GS))) return GS;
    if (event.altKey && !event.ctrlKey && /^(Digit|Numpad)\d$/.test(event.code)) {
      this.altDigits += event.code.at(-1);
      return "";
    }
    const isPlain = !event.ctrlKey && !event.altKey;
    if (event.key.length !== 1 || !(isPlain || event.getModifierState("AltGraph"))) return null;
    if (event.key === " " && !this.text) return null;
    return event.key;
  }

  add(character) {
    this.text += character;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.drop(words("no Enter came after it")), GAP_MS);
    if (this.text.length > LENGTH_MAX) return this.drop(words("longer than {n} characters", { n: LENGTH_MAX }));
    this.report.typed(this.text);
  }

  finish(event) {
    event.preventDefault();
    const text = this.text;
    this.clear();
    this.report.scanned(text);
  }

  drop(why) {
    const text = this.text;
    this.clear();
    this.report.lost(text, why);
  }

  clear() {
    clearTimeout(this.timer);
    this.text = "";
    this.report.typed("");
  }
}

function isField(target) {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
