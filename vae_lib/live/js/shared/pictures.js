// @ts-check
// Pictures, test images and the list of labels, as several figures have them.

import { makeElement, makeSelect } from "./elements.js";

/**
 * A canvas for an image, with a name.
 * @param {string} label
 */
export function makePicture(label) {
  return makeElement("canvas", { class: "live-picture", role: "img", "aria-label": label });
}

/**
 * A list of the labels of a conditional model; null where a model has none.
 * @param {{ classes: number, classNames: string[] }} data
 * @param {(label: number) => void} onLabel
 */
export function makeLabelChoice({ classes, classNames }, onLabel) {
  if (!classes) return null;
  return makeSelect({
    label: "Label y",
    options: classNames.map((name, i) => [i, name]),
    value: 0,
    onChange: (value) => onLabel(Number(value)),
  });
}

/**
 * The pixels of a stored image, in [0, 1]: 8 to the byte where they are binary.
 * @param {{
 *   images: Uint8Array, binary: boolean, channels: number, height: number, width: number,
 * }} data
 * @param {number} index
 */
export function storedImage({ images, binary, channels, height, width }, index) {
  const size = channels * height * width;
  if (!binary) return Float32Array.from({ length: size }, (_, i) => images[index * size + i] / 255);
  const bytes = Math.ceil(size / 8);
  /** @param {number} i */
  const bit = (i) => (images[index * bytes + (i >> 3)] >> (7 - (i & 7))) & 1;
  return Float32Array.from({ length: size }, (_, i) => bit(i));
}
