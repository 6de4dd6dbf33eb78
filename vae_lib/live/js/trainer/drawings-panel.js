// @ts-check
// The reader's own digits, which join those that are trained on.

import { paintImage } from "../shared/canvas.js";
import { makePad } from "../shared/drawing-pad.js";
import { makeButton, makeElement, makeSelect } from "../shared/elements.js";

const SIDE = 28;

/** @typedef {{ pixels: number[], label: number }} Drawing */

/**
 * @param {(drawings: Drawing[]) => void} onChange
 * @param {AbortSignal} signal
 */
export function makeDrawingsPanel(onChange, signal) {
  /** @type {Drawing[]} */
  let drawings = [];
  /** @type {Float32Array | null} */
  let pixels = null;
  let label = 0;
  const pad = makePad({ width: SIDE, height: SIDE, binary: false }, receive, signal);
  const choice = makeSelect({
    label: "It is a",
    options: Array.from({ length: 10 }, (_, digit) => [digit, String(digit)]),
    value: 0,
    onChange: (value) => {
      label = Number(value);
    },
  });
  const add = makeButton("Add to the training", () => {
    if (!pixels) return;
    change([...drawings, { pixels: Array.from(pixels), label }]);
  });
  const remove = makeButton("Remove all", () => change([]));
  const list = makeElement("div", { class: "trainer-drawn" });
  const text = "Diamonds in the plane are the codes of your own drawings.";
  const caption = makeElement("p", { class: "live-caption" }, text);
  const side = makeElement("div", { class: "trainer-draw-side" });
  side.append(choice.element, add, remove, list, caption);
  const name = makeElement("p", {}, "A digit of your own");
  const element = makeElement("div", { class: "trainer-drawings" }, name, pad.element, side);

  /** @param {Float32Array} drawn */
  function receive(drawn) {
    pixels = drawn.some((value) => value > 0) ? drawn : null;
    show();
  }

  /** @param {Drawing[]} newest */
  function change(newest) {
    drawings = newest;
    pixels = null;
    pad.clear();
    list.replaceChildren(
      ...drawings.map((drawing) => {
        const name = `Your drawing of a ${drawing.label}`;
        const canvas = makeElement("canvas", { role: "img", "aria-label": name });
        paintImage(canvas, drawing.pixels, SIDE, SIDE);
        return canvas;
      }),
    );
    show();
    onChange(drawings);
  }

  function show() {
    add.disabled = pixels === null;
    remove.hidden = drawings.length === 0;
    caption.hidden = drawings.length === 0;
  }
  show();
  return { element, redraw: pad.redraw };
}
