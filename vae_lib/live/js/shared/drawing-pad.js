// @ts-check
// A square to draw in. What is drawn is brought into MNIST's form before it is encoded.

import { FONT, fitCanvas } from "./canvas.js";
import { draggable } from "./dragging.js";
import { binarize, centredDigit, drawStroke, PEN } from "./drawn-digits.js";
import { makeButton, makeElement } from "./elements.js";
import { onceAFrame } from "./surroundings.js";

/**
 * @param {{ width: number, height: number, binary: boolean }} data
 * @param {(pixels: Float32Array) => void} onDrawn
 * @param {AbortSignal} signal
 */
export function makePad({ width, height, binary }, onDrawn, signal) {
  const label = "Draw a digit here with a pointer or a finger";
  const canvas = makeElement("canvas", { class: "live-pad", role: "img", "aria-label": label });
  const box = makeElement("div", { class: "live-paper" }, canvas);
  /** @type {import("./drawn-digits.js").Stroke[]} In shares of the square's side. */
  let strokes = [];
  let side = 0;

  function redraw() {
    side = box.clientWidth;
    if (!side) return;
    const context = fitCanvas(canvas, side, side);
    context.fillStyle = "#000"; // as all pictures of digits here
    context.fillRect(0, 0, side, side);
    context.strokeStyle = "#fff";
    for (const stroke of strokes) {
      const points = stroke.map(({ x, y }) => ({ x: x * side, y: y * side }));
      drawStroke(context, points, PEN * side);
    }
    if (strokes.length > 0) return;
    context.fillStyle = "#b9bfc6";
    context.font = `14px ${FONT}`;
    context.textAlign = "center";
    context.fillText("draw here", side / 2, side / 2);
  }

  function clear() {
    strokes = [];
    redraw();
  }

  const tell = onceAFrame(() => {
    redraw();
    const grey = centredDigit(strokes, width, height);
    onDrawn(binary ? binarize(grey) : grey);
  }, signal);
  draggable(canvas, {
    onStart: () => strokes.push([]),
    onMove: ({ x, y }) => {
      strokes[strokes.length - 1].push({ x: x / side, y: y / side });
      tell();
    },
    signal,
  });
  const clearButton = makeButton("Clear", () => {
    clear();
    onDrawn(new Float32Array(width * height)); // an empty page has a code too
  });
  const element = makeElement("div", { class: "live-draw" }, box, clearButton);
  return { element, clear, redraw };
}
