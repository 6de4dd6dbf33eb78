// @ts-check
// Elements that several panels have.

import { makeElement, makeSelect } from "../shared/elements.js";

/**
 * A canvas for an image, with a name.
 * @param {string} label
 */
export function makePicture(label) {
  return makeElement("canvas", { class: "explorer-picture", role: "img", "aria-label": label });
}

/**
 * A list of the labels of a conditional model; null where a model has none.
 * @param {Pick<import("./data.js").Data, "classes" | "classNames">} data
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
