// Builds elements without HTML strings, so that no scanned text can ever become markup.

const SVG = "http://www.w3.org/2000/svg";

export function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

export function icon(name, className = "icon", label = "") {
  const said = label ? { role: "img", "aria-label": label } : { "aria-hidden": "true" };
  return svg("svg", { class: className, ...said }, svg("use", { href: `#i-${name}` }));
}

/** A text whose words with hyphens (bins, orders) stay in one piece as long as a line is wide enough for them. */
export function whole(text) {
  return text.split(/(\s+)/).map((word) => (word.includes("-") && word.length > 1 ? el("span", { class: "whole" }, word) : word));
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== "" && child !== false));
  return element;
}
