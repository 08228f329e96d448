// Makes a figure and the lines beside it fit their lane as they are drawn: fonts differ from machine to machine, and a quantity that is
// cut off is a wrong one. The stylesheet says how large they may be; here they give way in the order in which the worker loses least.

const NUMBERS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
const LINES = [1, 0.86, 0.72];
const LEFT_OUT = [0, 1, 2];

// A smaller number costs most, a line that is left out costs less, smaller lines cost least, and none goes below 0.72 of its size.
const CHOICES = NUMBERS.flatMap((number) => LINES.flatMap((lines) => LEFT_OUT.map((leftOut) => ({ number, lines, leftOut }))))
  .sort((one, other) => cost(one) - cost(other));
const LAST_RESORT = [0.72, 0.6, 0.5, 0.4].map((size) => ({ number: size, lines: size, leftOut: 3 }));

function cost({ number, lines, leftOut }) {
  return 3 * (1 - number) + (1 - lines) + 0.3 * leftOut;
}

// The choices of a question: in two or three columns before they become too small to touch.
const CHOICE_LISTS = [1, 0.86, 0.72, 0.6, 0.5, 0.4].flatMap((size) => [1, 2, 3].map((columns) => ({ size, columns })));

export function fit(root) {
  for (const list of root.querySelectorAll(".choices")) fitList(list);
  for (const figure of root.querySelectorAll(".figure:not(.is-empty)")) fitOne(figure);
}

function fitOne(figure) {
  const number = figure.querySelector(".number");
  const what = figure.querySelector(".what");
  const largest = alone(figure, number, what);
  for (const choice of what ? [...CHOICES, ...LAST_RESORT] : [CHOICES[0]]) {
    number.style.setProperty("--fit", String(largest * choice.number));
    what?.style.setProperty("--fit", String(choice.lines));
    if (what) what.dataset.leftOut = String(choice.leftOut);
    if (holds(figure)) return;
  }
}

function fitList(list) {
  for (const { size, columns } of CHOICE_LISTS) {
    list.style.setProperty("--fit", String(size));
    list.style.setProperty("--columns", String(columns));
    if (holds(list)) return;
  }
}

/** The largest share of its size at which the number fits with nothing beside it. */
function alone(figure, number, what) {
  if (what) what.hidden = true;
  number.style.setProperty("--fit", "1");
  const above = figure.querySelector(".label")?.offsetHeight ?? 0;
  const size = number.getBoundingClientRect();
  const share = Math.min(1, figure.clientWidth / size.width, (figure.clientHeight - above) / size.height);
  if (what) what.hidden = false;
  return share;
}

function holds(place) {
  const room = place.getBoundingClientRect();
  return [...place.children].filter((part) => part.getClientRects().length).every((part) => {
    const box = part.getBoundingClientRect();
    return box.top > room.top - 1 && box.bottom < room.bottom + 1 && box.right < room.right + 1 && part.scrollWidth <= part.clientWidth + 1;
  });
}
