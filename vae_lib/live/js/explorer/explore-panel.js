// @ts-check
// The panel "Explore": what z decodes to, and the test image whose code is nearest.

import { paintImage } from "../shared/canvas.js";
import { makeElement } from "../shared/elements.js";
import { makeLabelChoice, makePicture, storedImage } from "../shared/pictures.js";
import { nameOfPosterior, pair } from "./data.js";

/**
 * @param {import("./data.js").Data} data
 * @param {(label: number) => void} onLabel
 */
export function makeExplorePanel(data, onLabel) {
  const decoded = makePicture("The image decoded at z");
  const nearest = makePicture("The test image whose code is nearest to z");
  const place = makeElement("p", { class: "explorer-z" });
  const near = makeElement("p", { class: "live-caption" });
  const region = makeElement("p", { class: "live-caption" });
  const choice = makeLabelChoice(data, onLabel);
  const texts = makeElement("div", {}, near, region);
  const element = makeElement(
    "div",
    { class: "live-panel" },
    choice?.element,
    place,
    makeElement(
      "div",
      { class: "explorer-views" },
      makeElement("div", { class: "explorer-decoded" }, decoded),
      makeElement("div", { class: "explorer-near" }, nearest, texts),
    ),
    makeElement(
      "p",
      { class: "live-caption" },
      "Drag the ring, or move it with the arrow keys. " +
        `Each dot is the mean of ${nameOfPosterior(data)} of a test image. ` +
        "Dashed: 1, 2 and 3 standard deviations of the prior.",
    ),
  );
  return {
    element,
    /** @param {ArrayLike<number>} pixels */
    showDecoded: (pixels) => paintImage(decoded, pixels, data.width, data.height),
    /** @param {number} label */
    showLabel: (label) => {
      if (choice) choice.select.value = String(label);
    },
    /**
     * @param {ArrayLike<number>} z
     * @param {ReturnType<typeof import("./data.js").neighbours>} found
     */
    showNear(z, found) {
      place.textContent = `Decoded at z = ${pair(z)}`;
      near.textContent = found.nearest;
      region.textContent = found.region;
      nearest.hidden = found.image < 0;
      if (found.image < 0) return;
      paintImage(nearest, storedImage(data, found.image), data.width, data.height);
    },
  };
}
