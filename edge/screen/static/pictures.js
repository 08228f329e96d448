// Hands photographs in, one after the other, each under one id until the dock has answered.

import { newId } from "./scans.js";
import { words } from "./words.js";

const AGAIN_MS = [500, 2000, 5000];

export class Pictures {
  constructor({ scanner, say, complain }) {
    this.act = { scanner, say, complain };
    this.before = Promise.resolve();
  }

  send(files) {
    for (const file of files) {
      const id = newId();
      this.before = this.before.then(() => this.sendOne(file, id));
    }
  }

  async sendOne(file, id) {
    this.act.say(words("Reading the picture …"));
    for (const pause of [...AGAIN_MS, null]) {
      const answer = await this.post(file, id);
      if (answer) return this.tell(answer);
      if (pause !== null) await new Promise((done) => setTimeout(done, pause));
    }
    this.act.complain(words("The picture did not reach the dock: send it again."));
  }

  /** Post a picture; the answer, or null where there was none and the same picture may be sent again under its id. */
  async post(file, id) {
    const form = new FormData();
    form.append("id", id);
    form.append("scanner", this.act.scanner());
    form.append("picture", file);
    try {
      const response = await fetch("/picture", { method: "POST", body: form });
      return response.status >= 500 && response.status !== 501 ? null : await response.json();
    } catch {
      return null;
    }
  }

  tell(answer) {
    if (answer.read?.length) this.act.say(answer.read.map((one) => `${one.text}: ${one.message}`).join(" · "));
    else this.act.complain(answer.message ?? answer.detail);
  }
}
