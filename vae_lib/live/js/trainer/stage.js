// @ts-check
// The large square in which the codes move: the latent plane, a strip plot of one dimension, or the
// plane of the toy's data. The last snapshot is drawn, with motion between two of them.

import { fitCanvas } from "../shared/canvas.js";
import { draggable } from "../shared/dragging.js";
import { makeElement } from "../shared/elements.js";
import { clamp } from "../shared/numbers.js";
import { colorsOf, prefersReducedMotion } from "../shared/surroundings.js";
import { drawLatentPlane } from "./plane.js";
import { drawStripPlot } from "./strip-plot.js";
import { drawToyPlane } from "./toy-plane.js";

/**
 * @typedef {object} Shown
 * @property {"digits" | "toy"} data
 * @property {number} codeSize D
 * @property {ArrayLike<number>} labels (N,)
 * @property {ArrayLike<number>} mu (N, D); empty before anything is known.
 * @property {ArrayLike<number>} sigma (N, D); empty where it is not known.
 * @property {ArrayLike<number>} own Codes of the reader's own drawings, (n, D).
 * @property {number[]} dimensions The two that are drawn where there are more.
 * @property {boolean} preview Whether the codes are those of an earlier training.
 * @property {boolean} follow Whether the frame grows with the codes.
 * @property {number} chosen The row of the image under the glass, or −1.
 * @property {Float32Array | null} image The pixels of that image.
 * @property {{ z: number[], image: Float32Array } | null} decoded Where the mouse is.
 * @property {Float32Array | null} points Of the toy, (N, 2).
 * @property {import("./protocol.js").Snapshot["manifold"] | null} manifold
 * @property {import("./protocol.js").Snapshot["density"] | null} density
 * @property {[number, number] | null} place The point of the toy that is looked at.
 *
 * @typedef {object} Drawn
 * @property {(x: number, y: number) => number} [rowAt] The row of the code nearest to a place.
 * @property {import("../shared/canvas.js").Scales} frame
 */

const SMOOTH = [45, 300]; // milliseconds between snapshots that are joined by motion

/** @type {Record<string, (context: CanvasRenderingContext2D, size: number, colors: import("../shared/canvas.js").Colors, shown: Shown) => Drawn>} */
const DRAWINGS = { plane: drawLatentPlane, strip: drawStripPlot, toy: drawToyPlane };

/**
 * @param {{
 *   onRow: (row: number) => void, onPlace: (place: [number, number]) => void,
 *   onPointer: (z: number[] | null) => void, signal: AbortSignal,
 * }} options
 */
export function makeStage({ onRow, onPlace, onPointer, signal }) {
  const canvas = makeElement("canvas", { role: "application", tabindex: 0 });
  const element = makeElement("div", { class: "trainer-plane" }, canvas);
  /** @type {Shown} */
  const shown = {
    ...{ data: "digits", codeSize: 2, labels: [], mu: [], sigma: [], dimensions: [0, 1] },
    ...{ preview: false, follow: false, chosen: -1, image: null },
    ...{ own: [], decoded: null, points: null, manifold: null, density: null, place: null },
  };
  let size = 0;
  /** @type {Drawn | null} */
  let drawn = null;
  let motion = { from: /** @type {ArrayLike<number>} */ ([]), start: 0, duration: 0 };
  let lastCodes = 0;
  let frame = 0;
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));

  /** Where the codes are now, between the last snapshot and the one before. */
  function codesNow() {
    const t = motion.duration ? (performance.now() - motion.start) / motion.duration : 1;
    if (t >= 1 || motion.from.length !== shown.mu.length) return shown.mu;
    const { from } = motion;
    return Float32Array.from(shown.mu, (value, i) => from[i] + t * (value - from[i]));
  }

  function draw() {
    if (!size) return;
    const context = fitCanvas(canvas, size, size);
    const kind = shown.data === "toy" ? "toy" : shown.codeSize === 1 ? "strip" : "plane";
    const mu = codesNow();
    drawn = DRAWINGS[kind](context, size, colorsOf(canvas), { ...shown, mu });
    if (mu !== shown.mu && !frame) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
    }
  }

  /** @param {Partial<Shown>} changes */
  function show(changes) {
    const now = performance.now();
    if (changes.mu) {
      const between = now - lastCodes;
      const smooth = between > SMOOTH[0] && between < SMOOTH[1] && !prefersReducedMotion();
      motion = { from: codesNow(), start: now, duration: smooth ? between : 0 };
      lastCodes = now;
    }
    Object.assign(shown, changes);
    draw();
  }

  draggable(canvas, {
    touch: false, // all of a phone's width: a finger scrolls the page, and may tap
    onMove: ({ x, y }) => {
      if (!drawn) return;
      const { frame } = drawn;
      if (shown.data === "toy") onPlace([frame.x.invert(x), frame.y.invert(y)]);
      else if (!shown.preview && shown.mu.length && drawn.rowAt) onRow(drawn.rowAt(x, y));
    },
    onKey: ({ dx, dy }) => {
      const [x1, x2] = shown.place ?? [0, 0];
      if (shown.data === "toy") onPlace([x1 + 0.1 * dx, x2 + 0.1 * dy]);
      else if (shown.labels.length) {
        onRow((Math.max(0, shown.chosen) + dx + dy + shown.labels.length) % shown.labels.length);
      }
    },
    signal,
  });
  canvas.addEventListener(
    "pointermove",
    ({ offsetX, offsetY, pointerType }) => {
      const live = pointerType === "mouse" && shown.data === "digits" && !shown.preview;
      if (live && drawn) onPointer(codeAt(drawn.frame, offsetX, offsetY));
    },
    { signal },
  );
  canvas.addEventListener("pointerleave", () => onPointer(null), { signal });

  /**
   * The code at a place of the plane; dimensions that are not drawn are zero.
   * @param {import("../shared/canvas.js").Scales} scales
   * @param {number} px
   * @param {number} py
   */
  function codeAt({ x, y }, px, py) {
    if (shown.codeSize === 1) return [x.invert(px)];
    const z = Array.from({ length: shown.codeSize }, () => 0);
    z[shown.dimensions[0]] = x.invert(px);
    z[shown.dimensions[1]] = y.invert(py);
    return z;
  }

  return {
    element,
    show,
    redraw: draw,
    /** @param {string} text */
    describe: (text) => canvas.setAttribute("aria-label", text),
    /** @param {number} width */
    resize(width) {
      size = clamp(width, 0, 520);
      draw();
    },
  };
}
