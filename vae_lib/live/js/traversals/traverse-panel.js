// @ts-check
// The panel "Traverse": the decoded image, and a row for each latent dimension.

import { paintImage } from "../shared/canvas.js";
import { makeButton, makeElement } from "../shared/elements.js";
import { format } from "../shared/numbers.js";
import { makePicture, storedImage } from "../shared/pictures.js";
import { nameOfImage } from "./data.js";
import { norm } from "./paths.js";
import { makeRow } from "./row.js";

/**
 * `onMove` gets a dimension and its new value, the others say which button was pressed.
 * @param {import("./data.js").Data} data
 * @param {{
 *   onMove: (dimension: number, value: number) => void, onNext: () => void, onBack: () => void,
 *   onDraw: () => void, onZero: () => void, onUnfold: () => void,
 * }} actions
 */
export function makeTraversePanel(data, actions) {
  const decoded = makePicture("The image decoded at z");
  const length = makeElement("figcaption");
  const original = makePicture("The test image");
  const caption = makeElement("figcaption");
  const beside = makeElement("figure", { class: "traversals-original" }, original, caption);
  const back = makeButton("Back to this image", actions.onBack);
  const pictures = makeElement(
    "div",
    { class: "traversals-pictures" },
    makeElement("figure", { class: "traversals-decoded" }, decoded, length),
    beside,
  );
  const buttons = makeElement(
    "div",
    { class: "traversals-buttons" },
    data.imageCount > 1 ? makeButton("Next test image", actions.onNext) : null,
    back,
    makeButton("Draw from the prior", actions.onDraw),
    makeButton("Set all to zero", actions.onZero),
  );
  const rows = data.dimensions.map((_, place) => makeRow(data, place, actions.onMove));
  const used = rows.length - data.unused;
  const list = makeElement("div", { class: "traversals-rows" });
  list.append(...rows.slice(0, used).map((row) => row.element));
  const folded = makeFold(rows.slice(used), actions.onUnfold);
  if (folded) list.append(folded);
  list.append(makeElement("p", { class: "live-caption" }, explain(data)));
  const left = makeElement("div", { class: "traversals-left" }, pictures, buttons);
  const element = makeElement("div", { class: "live-panel traversals-traverse" }, left, list);

  return {
    element,
    /** @param {ArrayLike<number>} pixels */
    showDecoded: (pixels) => paintImage(decoded, pixels, data.width, data.height),
    /** @param {import("./data.js").Choices} choices */
    show({ z, image }) {
      for (const row of rows) row.showValue(z);
      length.textContent = `Decoded at z, with ‖z‖ = ${format(norm(z), 2)}`;
      beside.classList.toggle("traversals-none", image < 0);
      back.disabled = image < 0;
      if (image < 0) return;
      const name = nameOfImage(data, image);
      paintImage(original, storedImage(data, image), data.width, data.height);
      original.setAttribute("aria-label", `The original: ${name}`);
      caption.textContent = `Original: ${name}`;
    },
    /** The rows that can be seen. */
    visible: () => (folded?.open === false ? rows.slice(0, used) : rows),
  };
}

/**
 * The rows of unused dimensions, folded away; null where there are none.
 * @param {{ element: HTMLElement }[]} rows
 * @param {() => void} onUnfold
 */
function makeFold(rows, onUnfold) {
  if (rows.length === 0) return null;
  const count = rows.length === 1 ? "One dimension" : `${rows.length} dimensions`;
  const summary = makeElement("summary", {}, `${count} with a KL below 0.01 nats: not used`);
  const inside = makeElement("div", { class: "traversals-rows" });
  inside.append(...rows.map((row) => row.element));
  return makeElement("details", { ontoggle: onUnfold }, summary, inside);
}

/** @param {import("./data.js").Data} data */
function explain({ dimensions, codeSize, kl, points, reach }) {
  const sentences = [
    "Drag a mark, or move it with the arrow keys.",
    `Each row shows what one latent dimension does from −${reach} to ${reach} while the others ` +
      "stay where they are.",
  ];
  const averaged = points === 1 ? "this image" : `${points.toLocaleString("en")} test images`;
  if (kl.length) {
    sentences.push(`The rows are sorted by their KL in nats, averaged over ${averaged}.`);
  }
  const rest = codeSize - dimensions.length;
  if (rest > 0) sentences.push(`${rest} more of the ${codeSize} dimensions have no row.`);
  return sentences.join(" ");
}
