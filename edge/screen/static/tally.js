// The tally is the progress: up to 60 pieces as a tallyman draws them, in fives; above that, or for fractions, a bar.

import { el, svg, whole } from "./elements.js";
import { words } from "./words.js";

const STROKES_MAX = 60;

export function progress({ done, of, label }) {
  const figures = el("div", { class: "of" }, grouped(done), " ", el("small", {}, words("of")), " ", grouped(of), " ", el("small", { class: "label" }, whole(label)));
  return el("div", { class: "progress" }, tallies(Number(done), Number(of)), figures);
}

export function grouped(decimal) {
  const [whole, fraction] = decimal.split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+(?!\d))/g, words(",")).replace(/^-/, "−");
  return fraction ? `${spaced}.${fraction}` : spaced;
}

function tallies(done, of) {
  const label = { class: "tallies", role: "img", "aria-label": words("{n} of {all}", { n: done, all: of }) };
  if (!Number.isInteger(done) || !Number.isInteger(of) || Math.max(of, done) > STROKES_MAX) return bar(done, of, label);
  const count = Math.max(of, done, 1);
  const strokes = Array.from({ length: count }, (_, index) => stroke(index, index < done));
  return svg("svg", { ...label, viewBox: `0 0 ${Math.ceil(count / 5) * 60} 48` }, strokes);
}

function stroke(index, isDone) {
  const left = Math.floor(index / 5) * 60 + 6;
  const path = index % 5 === 4 ? `M${left - 2} 38 L${left + 42} 10` : `M${left + 2 + (index % 5) * 12} 5v38`;
  return svg("path", { class: isDone ? "done" : "todo", d: path });
}

function bar(done, of, label) {
  const width = of > 0 ? Math.min(600, Math.max(0, (600 * done) / of)) : 0;
  return svg("svg", { ...label, viewBox: "0 0 600 26", preserveAspectRatio: "none" },
    svg("rect", { class: "todo-bar", width: 600, height: 26 }), svg("rect", { class: "done-bar", width, height: 26 }));
}
