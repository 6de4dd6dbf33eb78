// @ts-check
// The terms of the ELBO as bars on one axis of nats that ends in 0 at the right.

import { makeElement } from "../shared/elements.js";
import { format } from "../shared/numbers.js";

/**
 * @typedef {ReturnType<typeof import("./terms.js").elboTerms>} Terms
 * @typedef {object} Row
 * @property {keyof Terms} key
 * @property {(string | [string])[]} name A text in brackets is set as a subscript.
 * @property {boolean} [sum]
 * @property {(terms: Terms) => number} from Where its bar begins.
 * @property {(terms: Terms) => number} to
 * @property {string} [sign]
 */

/** @type {Row[]} */
const ROWS = [
  {
    key: "reconstruction",
    name: ["reconstruction E", ["q"], "[log p(x|z)]"],
    from: () => 0,
    to: (terms) => terms.reconstruction,
  },
  {
    key: "klPrior",
    name: ["less KL(q ‖ p(z)), to the prior"],
    sign: "− ",
    from: (terms) => terms.reconstruction,
    to: (terms) => terms.elbo,
  },
  { key: "elbo", name: ["ELBO"], sum: true, from: () => 0, to: (terms) => terms.elbo },
  {
    key: "gap",
    name: ["gap: KL(q ‖ p(z|x)), to the posterior"],
    sign: "+ ",
    from: (terms) => terms.elbo,
    to: (terms) => terms.logEvidence,
  },
  {
    key: "logEvidence",
    name: ["log p(x)"],
    sum: true,
    from: () => 0,
    to: (terms) => terms.logEvidence,
  },
];

/** The ledger; `show(terms)` moves its bars and writes its numbers. */
export function makeLedger() {
  const rows = ROWS.map((row) => {
    const bar = makeElement("span", { class: `elbo-bar elbo-${row.key}` });
    const number = makeElement("span", { class: "live-number", "data-term": row.key });
    const name = row.name.map((part) =>
      Array.isArray(part) ? makeElement("sub", {}, ...part) : part,
    );
    const element = makeElement(
      "div",
      { class: row.sum ? "elbo-row elbo-sum" : "elbo-row" },
      makeElement("span", { class: "elbo-name" }, ...name),
      makeElement("span", { class: "elbo-track", "aria-hidden": "true" }, bar),
      number,
    );
    return { ...row, element, bar, number };
  });
  const scale = makeElement("span", { class: "elbo-track elbo-scale", "aria-hidden": "true" });
  const axis = makeElement(
    "div",
    { class: "elbo-row elbo-axis" },
    makeElement("span", { class: "elbo-name" }),
    scale,
    makeElement("span", { class: "live-number" }, "nats"),
  );
  const all = rows.map((row) => row.element);
  const element = makeElement("div", { class: "elbo-ledger theory-numbers" }, ...all, axis);

  /** @param {Terms} terms */
  const show = (terms) => {
    const floor = lowestNats(Math.min(terms.elbo, terms.reconstruction, terms.logEvidence));
    /** @param {number} nats */
    const percent = (nats) => 100 * (1 - nats / floor);
    element.style.setProperty("--log-px", `${percent(terms.logEvidence)}%`);
    element.style.setProperty("--elbo", `${percent(terms.elbo)}%`);
    for (const { key, from, to, bar, number, sign = "" } of rows) {
      const [a, b] = [percent(from(terms)), percent(to(terms))];
      bar.style.left = `${Math.min(a, b)}%`;
      bar.style.width = `${Math.abs(b - a)}%`;
      number.textContent = sign + format(terms[key], 4);
    }
    const ticks = [1, 0.75, 0.5, 0.25, 0].map((part) => {
      const tick = makeElement("span", { class: "elbo-tick" }, format(part * floor, 0));
      tick.style.left = `${percent(part * floor)}%`;
      return tick;
    });
    scale.replaceChildren(...ticks);
  };
  return { element, show };
}

/**
 * The left end of the axis: doubled until everything fits.
 * @param {number} lowest
 */
export function lowestNats(lowest) {
  let floor = -4;
  while (floor > 1.04 * lowest) floor *= 2;
  return floor;
}
