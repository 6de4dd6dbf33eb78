// @ts-check
// The panel "Interpolate": a path between the codes of two test images, and their cross-fade.

import { paintImage } from "../shared/canvas.js";
import { makeButton, makeElement } from "../shared/elements.js";
import { format, linspace } from "../shared/numbers.js";
import { makePicture, storedImage } from "../shared/pictures.js";
import { nameOfImage } from "./data.js";
import { blend, norm } from "./paths.js";
import { makeStrip } from "./strip.js";

const IMAGES = 9; // of a strip, from t = 0 to t = 1

/** The places of the images of a strip. */
export const PLACES = linspace(0, 1, IMAGES);

/**
 * `onNext` says for which end another image is wanted.
 * @param {import("./data.js").Data} data
 * @param {{
 *   onT: (t: number) => void, onPath: (path: import("./data.js").Path) => void,
 *   onNext: (end: "a" | "b") => void,
 * }} actions
 */
export function makeInterpolatePanel(data, { onT, onPath, onNext }) {
  const ends = {
    a: makeEnd(data, "A", () => onNext("a")),
    b: makeEnd(data, "B", () => onNext("b")),
  };
  const decoded = makePicture("The image decoded on the path between the codes");
  const faded = makePicture("The cross-fade of the two reconstructions");
  const views = makeElement(
    "div",
    { class: "traversals-views" },
    ends.a.element,
    makeElement(
      "figure",
      { class: "traversals-between" },
      decoded,
      makeElement("figcaption", {}, "Decoded"),
    ),
    makeElement(
      "figure",
      { class: "traversals-faded" },
      faded,
      makeElement("figcaption", {}, "Cross-fade"),
    ),
    ends.b.element,
  );
  const straight = makeButton("Straight line", () => onPath("straight"));
  const arc = makeButton("Arc", () => onPath("arc"));
  const choice = makeElement(
    "div",
    { class: "traversals-paths", role: "group", "aria-label": "Path between the codes" },
    makeElement("span", { "aria-hidden": "true" }, "Path between the codes"),
    straight,
    arc,
  );
  const [onPathStrip, fadeStrip] = ["path between the codes", "cross-fade"].map((name) =>
    makeStrip(data, {
      label: `Place t on the ${name}, from A to B`,
      low: 0,
      high: 1,
      count: IMAGES,
      step: 0.05,
      show: (value) => format(value, 2),
      onMove: onT,
    }),
  );
  const place = makeElement("p", { class: "traversals-place" });
  const element = makeElement(
    "div",
    { class: "live-panel" },
    views,
    choice,
    place,
    makeStripRow("Decoded codes between A and B", onPathStrip.element),
    makeStripRow("Cross-fade of the two reconstructions", fadeStrip.element),
    makeElement(
      "p",
      { class: "live-caption" },
      "Drag a mark from A to B, or move it with the arrow keys. A cross-fade mixes the pixels of " +
        "two images, so both show through. On the path each image is decoded from one code." +
        (data.classes ? " All of them are decoded with the label y above." : ""),
    ),
  );

  return {
    element,
    /** @param {import("./data.js").Choices} choices */
    show({ a, b, t, path }) {
      ends.a.show(a);
      ends.b.show(b);
      straight.setAttribute("aria-pressed", String(path === "straight"));
      arc.setAttribute("aria-pressed", String(path === "arc"));
      onPathStrip.showValue(t);
      fadeStrip.showValue(t);
    },
    /**
     * @param {ArrayLike<number>} pixels
     * @param {ArrayLike<number>[]} reconstructions Of A and of B.
     * @param {number} t
     */
    showBetween(pixels, [first, last], t) {
      paintImage(decoded, pixels, data.width, data.height);
      paintImage(faded, blend(first, last, t), data.width, data.height);
    },
    /**
     * @param {ArrayLike<number>[]} images Decoded at `PLACES`.
     * @param {ArrayLike<number>[]} reconstructions
     */
    showStrips(images, [first, last]) {
      onPathStrip.showImages(images);
      fadeStrip.showImages(Array.from(PLACES, (t) => blend(first, last, t)));
    },
    /**
     * @param {number} t
     * @param {ArrayLike<number>} z
     * @param {ArrayLike<number>[]} codes Of A and of B.
     */
    showLength(t, z, codes) {
      const [here, first, last] = [z, ...codes].map((code) => format(norm(code), 2));
      place.textContent =
        `At t = ${format(t, 2)} the code has the length ${here}. ` +
        `The code of A has the length ${first}, that of B ${last}.`;
    },
  };
}

/**
 * One of the two test images, and a button for another one.
 * @param {import("./data.js").Data} data
 * @param {"A" | "B"} name
 * @param {() => void} onNext
 */
function makeEnd(data, name, onNext) {
  const picture = makePicture(`Test image ${name}`);
  const caption = makeElement("figcaption");
  const button = makeButton("Next image", onNext, { "aria-label": `Next image for ${name}` });
  const figure = makeElement("figure", {}, picture, caption);
  const attributes = { class: `traversals-end traversals-${name.toLowerCase()}` };
  return {
    element: makeElement("div", attributes, figure, button),
    /** @param {number} index */
    show(index) {
      const text = `${name}: ${nameOfImage(data, index)}`;
      paintImage(picture, storedImage(data, index), data.width, data.height);
      picture.setAttribute("aria-label", text);
      caption.textContent = text;
    },
  };
}

/**
 * @param {string} text
 * @param {HTMLElement} strip
 */
function makeStripRow(text, strip) {
  const head = makeElement("p", { class: "traversals-title" }, text);
  return makeElement("div", { class: "traversals-long" }, head, strip);
}
