// @ts-check
// The latent plane: the codes of the held-out images, the ellipses of some of them, the prior.

import { clipToFrame, drawDot, FONT, paintImage, writeOnHalo } from "../shared/canvas.js";
import {
  drawDeviations,
  drawFrame,
  drawNames,
  drawPrior,
  NAME,
  placesOfNames,
  squareFrame,
} from "../shared/latent-plane.js";
import { spreadApart } from "../shared/placing.js";

/**
 * @typedef {import("../shared/canvas.js").Colors} Colors
 * @typedef {import("../shared/canvas.js").Scales} Scales
 * @typedef {import("./stage.js").Shown} Shown
 */

const EXTENT = 4; // standard deviations of the prior
const ELLIPSES_OF_A_LABEL = 2;
const NAMES = Array.from({ length: 10 }, (_, digit) => String(digit));

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} size
 * @param {Colors} colors
 * @param {Shown} shown
 */
export function drawLatentPlane(context, size, colors, shown) {
  const codes = twoDimensions(shown.mu, shown);
  const sigmas = twoDimensions(shown.sigma, shown);
  const frame = squareFrame(shown.follow ? extentOf(codes) : EXTENT, size);
  const labels = Uint8Array.from(shown.labels);
  const names = shown.dimensions.map((d) => `z${"₁₂₃₄₅₆₇₈"[d]}`);
  drawFrame(context, frame, colors, names);
  context.save();
  clipToFrame(context, frame.x, frame.y);
  drawEllipses(context, frame, colors, { codes, sigmas, labels });
  drawDots(context, frame, colors, { codes, labels }, shown.preview ? 0.3 : 0.75);
  drawOwn(context, frame, colors, twoDimensions(shown.own, shown));
  context.restore();
  drawPrior(context, frame, colors);
  const places = codes.length ? placesOfNames(labels, NAMES, codes) : [];
  const digits = spreadApart(places, NAME / (frame.x(1) - frame.x(0)));
  drawNames(context, frame, colors, digits);
  if (frame.x.domain[1] < 12) drawDeviations(context, frame, colors, digits);
  if (shown.chosen >= 0 && codes.length) drawChosen(context, frame, colors, codes, shown);
  if (shown.decoded) drawDecoded(context, frame, colors, shown.decoded, shown.dimensions);
  const outside = countOutside(codes, frame.x.domain[1]);
  if (outside > 0) sayOutside(context, frame, colors, outside, labels.length);
  /**
   * @param {number} px
   * @param {number} py
   */
  const rowAt = (px, py) => nearestRow(codes, frame.x.invert(px), frame.y.invert(py));
  return { frame, rowAt };
}

/**
 * The two dimensions that are drawn, (N, 2).
 * @param {ArrayLike<number>} values (N, D)
 * @param {Shown} shown
 */
function twoDimensions(values, { codeSize, dimensions }) {
  if (codeSize === 2) return values;
  const count = Math.floor(values.length / codeSize);
  return Float32Array.from(
    { length: 2 * count },
    (_, i) => values[(i >> 1) * codeSize + dimensions[i % 2]],
  );
}

/**
 * Half the side of a frame that holds all codes but the farthest hundredth.
 * @param {ArrayLike<number>} codes (N, 2)
 */
export function extentOf(codes) {
  const sorted = Float64Array.from(codes, Math.abs).sort();
  const far = sorted.length ? sorted[Math.floor(0.99 * (sorted.length - 1))] : 0;
  return Math.max(EXTENT, Number.isFinite(far) ? 1.1 * far : EXTENT);
}

/**
 * @param {ArrayLike<number>} codes (N, 2)
 * @param {number} extent
 */
function countOutside(codes, extent) {
  let count = 0;
  for (let i = 0; i < codes.length; i += 2) {
    if (Math.abs(codes[i]) > extent || Math.abs(codes[i + 1]) > extent) count += 1;
  }
  return count;
}

/**
 * @param {ArrayLike<number>} codes (N, 2)
 * @param {number} x
 * @param {number} y
 */
function nearestRow(codes, x, y) {
  let [row, best] = [0, Infinity];
  for (let i = 0; i < codes.length; i += 2) {
    const square = (codes[i] - x) ** 2 + (codes[i + 1] - y) ** 2;
    if (square < best) [row, best] = [i / 2, square];
  }
  return row;
}

/**
 * @typedef {{ codes: ArrayLike<number>, sigmas: ArrayLike<number>, labels: Uint8Array }} Cloud
 */

/**
 * q(z|x) at one standard deviation, true to scale, for the first images of each label.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {Cloud} cloud
 */
function drawEllipses(context, { x, y }, colors, { codes, sigmas, labels }) {
  const unit = x(1) - x(0);
  const drawn = new Uint8Array(10);
  for (let n = 0; n < sigmas.length / 2; n++) {
    const label = labels[n] % 10;
    if (drawn[label]++ >= ELLIPSES_OF_A_LABEL) continue;
    const [rx, ry] = [sigmas[2 * n] * unit, sigmas[2 * n + 1] * unit];
    if (!(rx < 1e5 && ry < 1e5)) continue;
    context.beginPath();
    context.ellipse(x(codes[2 * n]), y(codes[2 * n + 1]), rx, ry, 0, 0, 2 * Math.PI);
    context.fillStyle = colors.classes[label];
    context.globalAlpha = 0.16;
    context.fill();
    context.globalAlpha = 0.9;
    context.strokeStyle = colors.classes[label];
    context.lineWidth = 1.25;
    context.stroke();
  }
  context.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {Omit<Cloud, "sigmas">} cloud
 * @param {number} alpha
 */
function drawDots(context, { x, y }, colors, { codes, labels }, alpha) {
  const radius = x.range[1] < 380 ? 2 : 2.5;
  context.globalAlpha = alpha;
  for (let n = 0; n < codes.length / 2; n++) {
    context.fillStyle = colors.classes[labels[n] % 10];
    context.beginPath();
    context.arc(x(codes[2 * n]), y(codes[2 * n + 1]), radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}

/**
 * A diamond for each drawing of the reader.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {ArrayLike<number>} codes (n, 2)
 */
function drawOwn(context, { x, y }, colors, codes) {
  for (let i = 0; i < codes.length; i += 2) {
    const [px, py] = [x(codes[i]), y(codes[i + 1])];
    context.beginPath();
    for (const [dx, dy] of [
      [0, -8],
      [8, 0],
      [0, 8],
      [-8, 0],
    ]) {
      context.lineTo(px + dx, py + dy);
    }
    context.closePath();
    context.fillStyle = colors.ink;
    context.strokeStyle = colors.paper;
    context.lineWidth = 2;
    context.fill();
    context.stroke();
  }
}

/**
 * A ring around the chosen code, and its image in the upper right corner.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {ArrayLike<number>} codes
 * @param {Pick<Shown, "chosen" | "image">} shown
 */
function drawChosen(context, frame, colors, codes, { chosen: row, image }) {
  const { x, y } = frame;
  context.save();
  clipToFrame(context, x, y);
  for (const [color, width] of /** @type {const} */ ([
    [colors.paper, 5],
    [colors.ink, 2],
  ])) {
    context.beginPath();
    context.arc(x(codes[2 * row]), y(codes[2 * row + 1]), 7, 0, 2 * Math.PI);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke();
  }
  context.restore();
  if (!image) return;
  const side = 2 * Math.sqrt(image.length);
  drawImage(context, colors, image, x.range[1] - side - 4, y.range[1] + 4);
}

/**
 * What the decoder draws at z, beside the mouse.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {NonNullable<Shown["decoded"]>} decoded
 * @param {number[]} dimensions
 */
function drawDecoded(context, { x, y }, colors, { z, image }, dimensions) {
  const [px, py] = [x(z[dimensions[0]]), y(z[dimensions[1]])];
  const side = 2 * Math.sqrt(image.length);
  const left = px + 14 + side < x.range[1] ? px + 14 : px - 14 - side;
  const top = Math.max(y.range[1] + 2, Math.min(y.range[0] - side - 2, py - side / 2));
  drawDot(context, px, py, 4, colors.ink, colors.paper);
  drawImage(context, colors, image, left, top);
}

/**
 * An image, twice as large as it is.
 * @param {CanvasRenderingContext2D} context
 * @param {Colors} colors
 * @param {Float32Array} image
 * @param {number} left
 * @param {number} top
 */
export function drawImage(context, colors, image, left, top) {
  const side = Math.sqrt(image.length);
  const small = document.createElement("canvas");
  paintImage(small, image, side, side);
  context.save();
  context.imageSmoothingEnabled = false;
  context.drawImage(small, left, top, 2 * side, 2 * side);
  context.strokeStyle = colors.ink;
  context.lineWidth = 2;
  context.strokeRect(left, top, 2 * side, 2 * side);
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {number} outside
 * @param {number} all
 */
function sayOutside(context, { x, y }, colors, outside, all) {
  context.save();
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "bottom";
  const text = `codes outside: ${outside} of ${all}`;
  writeOnHalo(context, text, x.range[0] + 6, y.range[0] - 5, colors);
  context.restore();
}
