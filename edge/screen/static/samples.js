// A click on a label of this page is a scan of it, for a first try without a printer or a scanner; so is what a keyboard-wedge scanner types.

import { newId } from "./scans.js";
import { Wedge } from "./wedge.js";

const answer = document.getElementById("answer");

async function scan({ text, symbology }) {
  const scanner = localStorage.getItem("tallydock.scanner") ?? "page-1";
  const body = JSON.stringify({ id: newId(), scanner, text, symbology });
  try {
    const response = await fetch("/scan", { method: "POST", headers: { "Content-Type": "application/json" }, body });
    const reply = await response.json();
    answer.textContent = reply.message ?? reply.detail;
  } catch {
    answer.textContent = "The dock does not answer: nothing was booked.";
  }
}

new Wedge({
  scanned: (text) => scan({ text }),
  lost: () => { answer.textContent = "Damaged - scan again. Nothing was booked."; },
  typed: () => {},
});

for (const label of document.querySelectorAll(".label")) label.addEventListener("click", () => scan(label.dataset));
document.getElementById("print").addEventListener("click", () => print());
