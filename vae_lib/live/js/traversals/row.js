// @ts-check
// One latent dimension: its name, its value, its KL, and the images along it.

import { makeElement } from "../shared/elements.js";
import { format, linspace } from "../shared/numbers.js";
import { nameOfDimension } from "./data.js";
import { codesAlong } from "./paths.js";
import { makeStrip } from "./strip.js";

export const IMAGES = 7; // from −3 to 3, one at each whole number

/**
 * @param {import("./data.js").Data} data
 * @param {number} place In the order of the rows.
 * @param {(dimension: number, value: number) => void} onMove
 */
export function makeRow(data, place, onMove) {
  const { dimensions, kl, reach } = data;
  const dimension = dimensions[place];
  const name = nameOfDimension(dimension);
  const cost = kl.length ? `KL ${format(kl[place], 2)}` : "";
  const values = linspace(-reach, reach, IMAGES);
  const strip = makeStrip(data, {
    label: `Latent dimension ${name}${cost && `, ${cost} nats`}`,
    low: -reach,
    high: reach,
    count: IMAGES,
    step: 0.1,
    show: (value) => format(value, 2),
    onMove: (value) => onMove(dimension, value),
  });
  const number = makeElement("span", { class: "live-number" });
  const top = makeElement("div", { class: "traversals-name" }, `${name} = `, number);
  const head = makeElement("div", { class: "traversals-head" }, top);
  if (cost) {
    const bar = makeElement("span", { class: "traversals-bar", "aria-hidden": "true" });
    bar.style.width = `${(100 * kl[place]) / Math.max(...kl, 1e-9)}%`;
    const track = makeElement("span", { class: "traversals-track", "aria-hidden": "true" }, bar);
    const text = makeElement("span", { class: "live-number" }, cost);
    head.append(makeElement("div", { class: "traversals-kl live-caption" }, text, track));
  }
  const element = makeElement("div", { class: "traversals-row" }, head, strip.element);
  let drawnFor = ""; // the code and the label, without this dimension
  /**
   * @param {number[]} z
   * @param {number} label
   */
  const keyOf = (z, label) => [label, ...z.with(dimension, 0)].join();

  return {
    element,
    /** @param {number[]} z */
    showValue(z) {
      number.textContent = format(z[dimension], 2);
      strip.showValue(z[dimension]);
    },
    /**
     * The codes of its images, none where they are already shown.
     * @param {number[]} z
     * @param {number} label
     */
    missing: (z, label) => (keyOf(z, label) === drawnFor ? [] : codesAlong(z, dimension, values)),
    /**
     * @param {ArrayLike<number>[]} images
     * @param {number[]} z
     * @param {number} label
     */
    showImages(images, z, label) {
      strip.showImages(images);
      drawnFor = keyOf(z, label);
    },
  };
}
