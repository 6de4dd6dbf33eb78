// @ts-check
// A row of images with a mark on it. The mark is a slider: it has the keys of a slider, goes where a
// mouse presses and follows it. A finger moves it sideways; up or down, it scrolls the page.

import { contextOf, makePixels } from "../shared/canvas.js";
import { makeElement } from "../shared/elements.js";
import { clamp, roundTo } from "../shared/numbers.js";
import { GAP, placesInStrip } from "./paths.js";

/** @typedef {{ width: number, height: number }} Size Of an image, in its own pixels. */

/**
 * `count` images, of which the first stands for `low` and the last for `high`.
 *
 * `step` is that of the arrow keys; Page Up and Page Down go from one image to the next. `show`
 * writes a value as text. Setting the value of the strip moves the mark silently, to an end if the
 * value lies beyond it.
 * @param {Size} size
 * @param {{
 *   label: string, low: number, high: number, count: number, step: number,
 *   show: (value: number) => string, onMove: (value: number) => void,
 * }} options
 */
export function makeStrip({ width, height }, { label, low, high, count, step, show, onMove }) {
  const canvas = makeElement("canvas", {
    "aria-hidden": "true",
    width: count * (width + GAP) - GAP,
    height,
  });
  const input = makeElement("input", {
    type: "range",
    min: low,
    max: high,
    step: 0.01,
    "aria-label": label,
  });
  const element = makeElement("div", { class: "traversals-strip" }, canvas, input);
  const { start, span } = placesInStrip(count, width);
  element.style.setProperty("--start", `${100 * start}%`);
  element.style.setProperty("--span", `${100 * span}%`);
  let now = low; // may lie beyond the ends

  /** @param {number} value */
  const showValue = (value) => {
    now = value;
    input.value = String(value);
    input.setAttribute("aria-valuetext", show(value));
  };
  /** @param {number} value */
  const moveTo = (value) => {
    const inside = clamp(value, low, high);
    showValue(inside);
    onMove(inside);
  };
  input.addEventListener("input", () => moveTo(input.valueAsNumber));
  const page = (high - low) / (count - 1);
  /** @type {Record<string, number | undefined>} */
  const steps = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -page,
    PageUp: page,
    Home: -Infinity,
    End: Infinity,
  };
  input.addEventListener("keydown", (event) => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault(); // the browser's own step
    event.stopPropagation(); // JupyterLab would move to the next cell
    moveTo(Number.isFinite(by) ? roundTo(now + by, 0.001) : by);
  });
  followPointer(element, (share) => {
    moveTo(roundTo(low + ((share - start) / span) * (high - low), 0.01));
    input.focus({ preventScroll: true });
  });
  return {
    element,
    input,
    /** @param {ArrayLike<number>[]} images */
    showImages(images) {
      const context = contextOf(canvas);
      images.forEach((pixels, i) => {
        context.putImageData(makePixels(pixels, width, height), i * (width + GAP), 0);
      });
    },
    /** @param {number} value */
    showValue,
  };
}

/**
 * Calls `onMove` with the place of the pointer, as a share of the element's width: at once for a
 * mouse; for a finger when it taps, or once it has clearly gone sideways.
 * @param {HTMLElement} element
 * @param {(share: number) => void} onMove
 */
function followPointer(element, onMove) {
  /** @type {{ id: number, x: number, y: number, moving: boolean } | null} */
  let held = null;
  /** @param {MouseEvent} event */
  const move = (event) => {
    const box = element.getBoundingClientRect();
    onMove((event.clientX - box.left) / box.width);
  };
  element.addEventListener("pointerdown", (event) => {
    const mouse = event.pointerType !== "touch";
    if (held || (mouse && event.button !== 0)) return;
    held = { id: event.pointerId, x: event.clientX, y: event.clientY, moving: mouse };
    if (!mouse) return;
    element.setPointerCapture(event.pointerId);
    event.preventDefault(); // or the browser would take the focus away again
    move(event);
  });
  element.addEventListener("pointermove", (event) => {
    if (event.pointerId !== held?.id) return;
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y].map(Math.abs);
    held.moving ||= dx > 6 && dx > dy;
    if (held.moving) move(event);
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) {
    element.addEventListener(end, (event) => {
      if (event instanceof PointerEvent && event.pointerId === held?.id) held = null;
    });
  }
  element.addEventListener("click", move); // a finger that taps, too
}
