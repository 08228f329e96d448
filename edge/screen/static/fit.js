// Makes a figure and what stands beside it fit their lane: fonts differ from machine to machine, and a quantity that is cut off is a wrong one.

const SMALLEST = 0.4;
const PASSES = 4;

export function fit(root) {
  for (const figure of root.querySelectorAll(".figure")) {
    const number = figure.querySelector(".number");
    const what = figure.querySelector(".what");
    for (const part of [number, what]) part?.style.setProperty("--fit", "1");
    for (let pass = 0; pass < PASSES && shrink(figure, number, what); pass += 1);
  }
}

/** Shrinks what is too wide or too high by its share of the excess; says whether anything was. */
function shrink(figure, number, what) {
  const wide = figure.scrollWidth - figure.clientWidth;
  const high = figure.scrollHeight - figure.clientHeight;
  if (number && wide > 0) scale(number, 1 - wide / number.getBoundingClientRect().width);
  // Centred, so that half of what is too high stands out above, where nothing can be scrolled to.
  const isStacked = getComputedStyle(figure).flexDirection === "column";
  for (const part of isStacked ? [number, what] : [tallest(number, what)]) {
    if (part && high > 0) scale(part, 1 - 2 * high / figure.clientHeight);
  }
  return wide > 0 || high > 0;
}

function tallest(one, other) {
  if (!one || !other) return one ?? other;
  return one.offsetHeight > other.offsetHeight ? one : other;
}

function scale(part, ratio) {
  const size = Number(part.style.getPropertyValue("--fit")) * Math.max(0.5, 0.98 * ratio);
  part.style.setProperty("--fit", String(Math.max(SMALLEST, size)));
}
