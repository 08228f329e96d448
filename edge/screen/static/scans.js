// Hands scans of this page to the dock, one after the other, each under one id until it is answered. What waits survives a reload.

import { words } from "./words.js";

const KEY = "tallydock.scan.";
const WAITING_MAX = 1000;
const AGAIN_MS = [300, 1000, 2000, 5000];

export class Scans {
  constructor({ changed, refused }) {
    this.report = { changed, refused };
    this.isSending = false;
    this.waiting = read();
    this.next = 1 + Math.max(0, ...this.waiting.map((scan) => scan.number));
    this.send();
  }

  get count() {
    return this.waiting.length;
  }

  add(scanner, text) {
    if (this.waiting.length >= WAITING_MAX) {
      this.report.refused(words("Too many scans wait in this browser: wait for the dock."));
      return;
    }
    const scan = { id: newId(), scanner, text, number: this.next++ };
    this.waiting.push(scan);
    this.keep(scan);
    this.send();
  }

  async send() {
    if (this.isSending) return;
    this.isSending = true;
    for (let failures = 0; this.waiting.length; ) {
      if (await this.post(this.waiting[0])) {
        this.letGo(this.waiting.shift());
        failures = 0;
      } else {
        this.report.changed();
        await new Promise((done) => setTimeout(done, AGAIN_MS[Math.min(failures++, AGAIN_MS.length - 1)]));
      }
    }
    this.isSending = false;
  }

  /** Post one scan; say whether it is settled, that is answered or refused for good. */
  async post({ id, scanner, text }) {
    try {
      const response = await fetch("/scan", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ id, scanner, text }) });
      if (response.ok) return true;
      if (response.status >= 500) return false;
      const problem = await response.json();
      this.report.refused(problem.detail ?? words("The dock answered {n}.", { n: response.status }));
      return response.status !== 403;
    } catch {
      return false;
    }
  }

  keep(scan) {
    try {
      localStorage.setItem(keyOf(scan), JSON.stringify(scan));
    } catch {
      // A browser without storage: the scans wait in memory, and the footer says how many.
    }
    this.report.changed();
  }

  letGo(scan) {
    try {
      localStorage.removeItem(keyOf(scan));
    } catch {
      // As above.
    }
    this.report.changed();
  }
}

/** One entry a scan: several pages of one browser keep theirs side by side. The number keeps the order, whatever the clock does. */
function keyOf({ number, id }) {
  return `${KEY}${id}.${number}`;
}

function read() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(KEY)).map((key) => JSON.parse(localStorage.getItem(key)))
      .sort((one, other) => one.number - other.number);
  } catch {
    return [];
  }
}

/** A UUID version 4, also where the page is not a secure context (a phone on plain HTTP). */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
