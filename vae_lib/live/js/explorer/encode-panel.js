// @ts-check
// The panel "Encode an image": an image, q(z|x), what its samples decode to, and what it costs.

import { paintImage } from "../shared/canvas.js";
import { makePad } from "../shared/drawing-pad.js";
import { makeButton, makeElement } from "../shared/elements.js";
import { format } from "../shared/numbers.js";
import { makeLabelChoice, makePicture, storedImage } from "../shared/pictures.js";
import { makeCostTable } from "./cost-table.js";
import { nameOfPosterior, pair } from "./data.js";

export const THUMBNAILS = 6; // samples whose reconstructions are shown

/**
 * `onImage` gets the pixels, or null where only the label has changed, and the label.
 * @param {import("./data.js").Data} data
 * @param {{
 *   k: number, onImage: (pixels: Float32Array | null, label: number) => void,
 *   onK: (k: number) => void, signal: AbortSignal,
 * }} options
 */
export function makeEncodePanel(data, { k, onImage, onK, signal }) {
  const { width, height } = data;
  const seen = makePicture("The image that is encoded");
  const decoded = makePicture("The image decoded at z");
  const samples = Array.from({ length: THUMBNAILS }, (_, i) =>
    makePicture(`The image decoded at sample ${i + 1} of ${nameOfPosterior(data)}`),
  );
  const posterior = makeElement("p", { class: "explorer-posterior" });
  const costs = makeCostTable(data, { k, onK });
  let label = 0;
  const choice = makeLabelChoice(data, (chosen) => {
    label = chosen;
    onImage(null, label);
  });
  const pad =
    data.channels === 1 ? makePad(data, (pixels) => onImage(pixels, label), signal) : null;
  const choices = makeChoices(data, (index) => {
    pad?.clear();
    label = data.labels[index];
    onImage(storedImage(data, index), label);
  });
  const pictures = makeElement(
    "div",
    { class: "explorer-pair" },
    makeElement("figure", {}, seen, makeElement("figcaption", {}, "x, encoded")),
    makeElement("figure", {}, decoded, makeElement("figcaption", {}, "decoded at z")),
  );
  const invitation = `Choose an image${pad ? ", or draw one" : ""}.`;
  const what = `decoded at six samples of ${nameOfPosterior(data)}`;
  const element = makeElement(
    "div",
    { class: "live-panel" },
    makeElement("p", { class: "live-caption" }, invitation),
    choices,
    makeElement("div", { class: "explorer-input" }, pad?.element, pictures),
    choice?.element,
    posterior,
    makeElement("div", { class: "explorer-samples" }, ...samples),
    makeElement("p", { class: "live-caption" }, what),
    costs.element,
  );
  return {
    element,
    /** @param {ArrayLike<number>} pixels */
    showDecoded: (pixels) => paintImage(decoded, pixels, width, height),
    /**
     * @param {ArrayLike<number>} pixels
     * @param {number} chosen
     */
    showImage(pixels, chosen) {
      paintImage(seen, pixels, width, height);
      if (!choice) return;
      label = chosen; // what is drawn next has the label that is shown
      choice.select.value = String(chosen);
    },
    /**
     * @param {Float32Array} mu
     * @param {Float32Array} logVar
     */
    showPosterior(mu, logVar) {
      const sigma = Array.from(logVar, (value) => format(Math.exp(0.5 * value), 3));
      posterior.textContent = `μ = ${pair(mu)}   σ = (${sigma.join(", ")})`;
    },
    /** @param {ArrayLike<number>[]} images */
    showSamples: (images) =>
      images.forEach((image, i) => {
        paintImage(samples[i], image, width, height);
      }),
    showCost: costs.show,
    showK: costs.showK,
    redraw() {
      costs.redraw();
      pad?.redraw();
    },
  };
}

/**
 * A button for the first stored image of each label; ten images where there are no labels.
 * @param {import("./data.js").Data} data
 * @param {(index: number) => void} onChoose
 */
function makeChoices(data, onChoose) {
  const stored = Array.from({ length: data.imageCount }, (_, i) => i);
  const firsts = data.classNames.map((_, label) => stored.find((i) => data.labels[i] === label));
  const chosen = data.classNames.length ? firsts.filter((i) => i !== undefined) : stored;
  const buttons = chosen.slice(0, 10).map((index) => {
    const name = data.classNames[data.labels[index]];
    const label = `Encode test image ${index + 1}${name === undefined ? "" : `: ${name}`}`;
    const picture = makeElement("canvas", { "aria-hidden": "true" });
    paintImage(picture, storedImage(data, index), data.width, data.height);
    const attributes = { class: "explorer-choice", "aria-label": label };
    const button = makeButton("", () => onChoose(index), attributes);
    button.append(picture);
    return button;
  });
  const attributes = { class: "explorer-choices", role: "group", "aria-label": "Test images" };
  return makeElement("div", attributes, ...buttons);
}
