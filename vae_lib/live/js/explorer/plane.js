// @ts-check
// The latent plane: encoded images, the prior's contours, q(z|x) and the point z.

import { clipToFrame, drawLine, fitCanvas, writeOnHalo } from "../shared/canvas.js";
import { draggable } from "../shared/dragging.js";
import { makeElement } from "../shared/elements.js";
import {
  drawDeviations,
  drawFrame,
  drawNames,
  drawPrior,
  MARGIN,
  NAME,
  placesOfNames,
  squareFrame,
} from "../shared/latent-plane.js";
import { format } from "../shared/numbers.js";
import { spreadApart } from "../shared/placing.js";
import { linearScale } from "../shared/scales.js";
import { colorsOf } from "../shared/surroundings.js";

/**
 * @typedef {import("../shared/canvas.js").Colors} Colors
 * @typedef {import("../shared/canvas.js").Scales} Scales
 * @typedef {{
 *   mu: ArrayLike<number>, logVar: ArrayLike<number>, samples: ArrayLike<number>[],
 * }} ShownPosterior
 *
 * @typedef {object} Shown
 * @property {ArrayLike<number>} codes Two numbers for each point.
 * @property {ArrayLike<number>} z
 * @property {number} nearest The index of a point, or −1.
 * @property {number} chosen The label of a conditional model, or −1.
 * @property {ShownPosterior | null} posterior
 */

/**
 * A plane with equal units on both axes, from −extent to extent, and a handle on the point z.
 *
 * `show(changes)` sets what is seen and draws it. The handle is dragged, and moved by the arrow
 * keys; the mouse may press anywhere, and a finger may tap anywhere: `onMove([z1, z2])`.
 * @param {{
 *   extent: number, labels: Uint8Array, classNames: string[], label: string,
 *   onMove: (z: [number, number]) => void, signal: AbortSignal,
 * }} options
 */
export function makePlane({ extent, labels, classNames, label, onMove, signal }) {
  const canvas = makeElement("canvas", { "aria-hidden": "true" });
  const handle = makeElement("div", {
    class: "explorer-handle",
    role: "application",
    tabindex: 0,
    "aria-label": label,
  });
  const element = makeElement("div", { class: "explorer-plane" }, canvas, handle);
  const background = document.createElement("canvas");
  /** @type {Shown} */
  const shown = { codes: [], z: [0, 0], nearest: -1, chosen: -1, posterior: null };
  const unit = linearScale([0, 1], [0, 1]);
  const frame = { x: unit, y: unit };
  let size = 0; // in pixels, before the plane has a place

  /** @param {number} width */
  function resize(width) {
    size = width;
    Object.assign(frame, squareFrame(extent, width));
    redraw();
  }

  function drawBackground() {
    if (!size) return;
    const context = fitCanvas(background, size, size);
    const colors = colorsOf(canvas);
    drawFrame(context, frame, colors);
    drawCodes(context, frame, colors, labels, shown);
    drawPrior(context, frame, colors);
    const clearance = NAME / (frame.x(1) - frame.x(0));
    const places = shown.chosen < 0 ? placesOfNames(labels, classNames, shown.codes) : [];
    const names = spreadApart(places, clearance);
    drawNames(context, frame, colors, names);
    drawDeviations(context, frame, colors, names);
  }

  function draw() {
    if (!size) return;
    const context = fitCanvas(canvas, size, size);
    const colors = colorsOf(canvas);
    context.drawImage(background, 0, 0, size, size);
    context.save();
    clipToFrame(context, frame.x, frame.y);
    if (shown.posterior) drawPosterior(context, frame, colors, shown.posterior);
    else drawNearest(context, frame, colors, shown);
    context.restore();
    if (shown.posterior) drawLens(context, frame, colors, shown.posterior);
    handle.style.left = `${frame.x(shown.z[0])}px`;
    handle.style.top = `${frame.y(shown.z[1])}px`;
  }

  /** @param {Partial<Shown>} changes */
  function show(changes) {
    Object.assign(shown, changes);
    if ("codes" in changes || "chosen" in changes) drawBackground();
    draw();
  }

  function redraw() {
    drawBackground();
    draw();
  }

  /** @param {import("../shared/dragging.js").Point} point */
  const moveTo = ({ x, y }) => onMove([frame.x.invert(x), frame.y.invert(y)]);
  draggable(canvas, {
    touch: false, // all of a phone's width: a finger scrolls the page
    onStart: () => handle.focus({ preventScroll: true }),
    onMove: moveTo,
    signal,
  });
  let grip = { x: 0, y: 0 }; // from the handle's centre to the pointer
  draggable(handle, {
    within: canvas,
    onStart: ({ x, y }) => {
      grip = { x: x - frame.x(shown.z[0]), y: y - frame.y(shown.z[1]) };
    },
    onMove: ({ x, y }) => moveTo({ x: x - grip.x, y: y - grip.y }),
    onKey: ({ dx, dy }) => onMove([shown.z[0] + 0.1 * dx, shown.z[1] + 0.1 * dy]),
    signal,
  });
  return { element, show, resize, redraw };
}

/**
 * A dot for each encoded image, in the color of its label. Those of a chosen label stand out, and
 * are drawn last.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {Uint8Array} labels
 * @param {Shown} shown
 */
function drawCodes(context, { x, y }, colors, labels, { codes, chosen }) {
  if (!codes.length) return;
  context.save();
  clipToFrame(context, x, y);
  const radius = x.range[1] < 380 ? 1.5 : 1.9;
  /**
   * @param {number} i
   * @param {string} color
   * @param {number} alpha
   * @param {number} size
   */
  const dot = (i, color, alpha, size) => {
    context.fillStyle = color;
    context.globalAlpha = alpha;
    context.beginPath();
    context.arc(x(codes[2 * i]), y(codes[2 * i + 1]), size, 0, 2 * Math.PI);
    context.fill();
  };
  const all = [...labels.keys()];
  const others = chosen < 0 ? [] : all.filter((i) => labels[i] !== chosen);
  const standing = chosen < 0 ? all : all.filter((i) => labels[i] === chosen);
  for (const i of others) dot(i, colors.muted, 0.16, radius);
  const [alpha, size] = chosen < 0 ? [0.62, radius] : [0.95, radius + 0.7];
  for (const i of standing) dot(i, colors.classes[labels[i] % 10], alpha, size);
  context.restore();
}

/**
 * A line from z to the nearest of the stored images.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {Shown} shown
 */
function drawNearest(context, frame, colors, { z, nearest, codes }) {
  if (nearest < 0) return;
  const [x, y] = [frame.x(codes[2 * nearest]), frame.y(codes[2 * nearest + 1])];
  context.strokeStyle = colors.ink;
  context.lineWidth = 1;
  drawLine(context, frame.x(z[0]), frame.y(z[1]), x, y);
  context.beginPath();
  context.arc(x, y, 3.5, 0, 2 * Math.PI);
  context.fillStyle = colors.paper;
  context.fill();
  context.stroke();
}

/**
 * q(z|x) true to scale, in the plane or in the lens, where a unit is larger.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} scales
 * @param {Colors} colors
 * @param {ShownPosterior} posterior
 */
function drawPosterior(context, { x, y }, colors, { mu, logVar, samples }) {
  const unit = x(1) - x(0);
  const [rx, ry] = [0, 1].map((d) => Math.exp(0.5 * logVar[d]) * unit);
  for (const deviations of [2, 1]) {
    context.beginPath();
    context.ellipse(x(mu[0]), y(mu[1]), deviations * rx, deviations * ry, 0, 0, 2 * Math.PI);
    context.fillStyle = colors.accent;
    context.globalAlpha = 0.2;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = colors.accent;
    context.lineWidth = 1.5;
    context.stroke();
  }
  context.fillStyle = colors.ink;
  for (const z of samples) {
    context.beginPath();
    context.arc(x(z[0]), y(z[1]), 1.3, 0, 2 * Math.PI);
    context.fill();
  }
}

/**
 * The surroundings of q(z|x) under a magnifying glass, in the corner farthest from its mean.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {ShownPosterior} posterior
 */
function drawLens(context, frame, colors, posterior) {
  const { mu, logVar } = posterior;
  const size = Math.min(130, 0.33 * (frame.x.range[1] + MARGIN.right));
  const widest = 3.2 * Math.exp(0.5 * Math.max(logVar[0], logVar[1]));
  const times = size / 2 / widest / (frame.x(1) - frame.x(0));
  if (times < 2) return; // wide enough to be seen as it is
  const left = mu[0] > 0 ? frame.x.range[0] + 8 : frame.x.range[1] - size - 8;
  const top = mu[1] < 0 ? frame.y.range[1] + 8 : frame.y.range[0] - size - 8;
  const x = linearScale([mu[0] - widest, mu[0] + widest], [left, left + size]);
  const y = linearScale([mu[1] - widest, mu[1] + widest], [top + size, top]);
  const [px, py] = [frame.x(mu[0]), frame.y(mu[1])];
  const [cx, cy] = [left + size / 2, top + size / 2];
  const rim = 9 / Math.hypot(cx - px, cy - py); // from the ring of z to the glass
  context.save();
  context.strokeStyle = colors.accent;
  context.lineWidth = 1;
  context.globalAlpha = 0.6;
  drawLine(context, px + rim * (cx - px), py + rim * (cy - py), cx, cy);
  context.globalAlpha = 1;
  context.beginPath();
  context.roundRect(left, top, size, size, 6);
  context.fillStyle = colors.paper;
  context.fill();
  context.clip();
  drawPosterior(context, { x, y }, colors, posterior);
  context.restore();
  context.strokeStyle = colors.accent;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(left, top, size, size, 6);
  context.stroke();
  context.textAlign = "left";
  context.textBaseline = "top";
  const scale = format(times, times < 10 ? 1 : 0);
  writeOnHalo(context, `q(z|x), ${scale} ×`, left + 6, top + 5, colors);
}
