// @ts-check
// What the figures of the theory chapters share: a drawing over which handles are dragged sideways,
// sliders for the same numbers, and a legend.

import { announce } from "./announce.js";
import { draggable } from "./dragging.js";
import { makeElement, makeFigure, makeSlider } from "./elements.js";
import { listen } from "./model.js";
import { clamp, format, roundTo } from "./numbers.js";
import { linearScale } from "./scales.js";
import { onceAFrame, watchTheme, watchWidth } from "./surroundings.js";

/**
 * A canvas with room for handles above it. Who draws on it sets the scales.
 * @typedef {{
 *   element: HTMLElement, canvas: HTMLCanvasElement,
 *   x: import("./scales.js").Scale, y: import("./scales.js").Scale,
 * }} Stage
 */

/** @returns {Stage} */
export function makeStage() {
  const canvas = makeElement("canvas", { "aria-hidden": "true" });
  const element = makeElement("div", { class: "theory-stage" }, canvas);
  const unit = linearScale([0, 1], [0, 1]);
  return { element, canvas, x: unit, y: unit };
}

/**
 * A handle over a stage, dragged along x, with the keys of a slider too (WAI-ARIA): arrows, ten
 * steps with Page Up and Page Down, the ends with Home and End.
 *
 * `set` gets the new value, as far from the old one as the pointer has gone. `show(z, top, value)`
 * puts the handle at z and as high as `top(z)` says, at the edge of the frame if z lies outside.
 * @param {Stage} stage
 * @param {{
 *   label: string, className: string, min: number, max: number, step: number,
 *   set: (value: number) => void, signal: AbortSignal,
 * }} options
 */
export function makeHandle(stage, { label, className, min, max, step, set, signal }) {
  const element = makeElement("div", {
    class: `theory-handle ${className}`,
    role: "slider",
    tabindex: 0,
    "aria-label": label,
    "aria-valuemin": min,
    "aria-valuemax": max,
    "aria-valuenow": min,
  });
  stage.element.append(element);
  let now = min;
  let start = { value: min, z: 0 }; // the value, and z under the pointer, when it took hold
  /** @param {number} steps */
  const moveBy = (steps) => set(clamp(roundTo(now + steps * step, step), min, max));
  draggable(element, {
    within: stage.canvas,
    signal,
    onStart: ({ x }) => {
      start = { value: now, z: stage.x.invert(x) };
    },
    onMove: ({ x }) => set(clamp(start.value + stage.x.invert(x) - start.z, min, max)),
    onKey: ({ dx, dy }) => moveBy(dx + dy),
  });
  /** @type {Record<string, () => void>} */
  const keys = {
    Home: () => set(min),
    End: () => set(max),
    PageUp: () => moveBy(10),
    PageDown: () => moveBy(-10),
  };
  element.addEventListener(
    "keydown",
    (event) => {
      const move = keys[event.key];
      if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault(); // the page would scroll
      event.stopPropagation();
      move();
    },
    { signal },
  );
  /**
   * @param {number} z
   * @param {(z: number) => number} top
   * @param {number} value
   */
  const show = (z, top, value) => {
    const inside = clamp(z, ...stage.x.domain);
    now = value;
    element.style.left = `${stage.x(inside)}px`;
    element.style.top = `${top(inside)}px`;
    element.setAttribute("aria-valuenow", value.toFixed(3));
    element.setAttribute("aria-valuetext", format(value, 2));
  };
  return { element, show };
}

/**
 * A number that the reader moves, by a handle over the stage and by a slider below it.
 * @typedef {{
 *   label: string, handle?: string, min: number, max: number, step: number, className: string,
 * }} Quantity `handle` names the handle where it is not the `label`; `step` is that of a key.
 */

/**
 * A handle and a slider for each of some traits.
 * @template {object} Traits
 * @template {keyof Traits & string} Name
 * @param {Stage} stage
 * @param {Record<Name, Quantity>} quantities By the names of the traits.
 * @param {(changes: Partial<Traits>) => void} move
 * @param {AbortSignal} signal
 */
export function makeControls(stage, quantities, move, signal) {
  const handles = /** @type {Record<Name, ReturnType<typeof makeHandle>>} */ ({});
  const sliders = /** @type {Record<Name, ReturnType<typeof makeSlider>>} */ ({});
  for (const name of /** @type {Name[]} */ (Object.keys(quantities))) {
    const { label, handle = label, min, max, step, className } = quantities[name];
    /** @param {number} value */
    const set = (value) => move(/** @type {Partial<Traits>} */ ({ [name]: value }));
    handles[name] = makeHandle(stage, { label: handle, className, min, max, step, set, signal });
    /** @param {number} value */
    const show = (value) => format(value, 2);
    sliders[name] = makeSlider({ label, min, max, step: 0.01, value: min, show, onInput: set });
  }
  const all = /** @type {ReturnType<typeof makeSlider>[]} */ (Object.values(sliders));
  const element = makeElement("div", { class: "theory-sliders" }, ...all.map((s) => s.element));
  return { handles, sliders, element };
}

/**
 * A legend: a sample of each line (class theory-key and the given one), and what it is.
 * @param {[className: string, text: string][]} entries
 */
export function makeLegend(...entries) {
  const keys = entries.map(([className, text]) => {
    const key = makeElement("span", { class: `theory-key ${className}`, "aria-hidden": "true" });
    return makeElement("span", { class: "theory-entry" }, key, text);
  });
  return makeElement("div", { class: "theory-legend" }, ...keys);
}

/** The sentence that says what there is to notice. */
export function makeComment() {
  return makeElement("p", { class: "theory-comment" });
}

/**
 * The card around a figure of theory, drawn now and whenever traits, colors or width change. After
 * a change a screen reader says the comment.
 * @template {{ alt: string }} Traits
 * @param {import("./model.js").View<Traits>} view
 * @param {string} name
 * @param {(keyof Traits & string)[]} traits
 * @param {{ stage: Stage, comment: HTMLElement, children: Node[] }} parts
 * @param {(root: HTMLElement, width: number) => void} draw
 */
export function showTheory({ model, el, signal }, name, traits, parts, draw) {
  const { stage, comment, children } = parts;
  const root = makeFigure(el, model.get("alt"), `live-${name} theory`, ...children);
  let changed = false;
  const drawNow = () => {
    const width = Math.floor(stage.element.clientWidth);
    if (!width) return;
    draw(root, width);
    if (changed) announce(root, comment.textContent ?? "");
    changed = false;
  };
  const redraw = onceAFrame(drawNow, signal);
  const onChange = () => {
    changed = true;
    redraw();
  };
  listen(model, traits, onChange, signal);
  watchTheme(redraw, signal);
  watchWidth(root, redraw, signal);
  drawNow();
}
