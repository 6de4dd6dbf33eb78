// @ts-check
// The plane of the toy: its points, the model's p(x) as shading, and the decoder's means of z.

import {
  clipToFrame,
  contextOf,
  drawAxes,
  drawCurve,
  drawDot,
  FONT,
  writeOnHalo,
} from "../shared/canvas.js";
import { linearScale, ticks } from "../shared/scales.js";

/**
 * @typedef {import("../shared/canvas.js").Colors} Colors
 * @typedef {import("../shared/canvas.js").Scales} Scales
 * @typedef {import("./stage.js").Shown} Shown
 */

const EXTENT = 3.2; // the square in which p(x) is computed
const DARKEST = 0.5; // the density of the darkest shade: nearly the highest of the true p(x)

/**
 * @param {number} size
 * @param {number} [margin]
 * @returns {Scales}
 */
export function toyFrame(size, margin = 28) {
  return {
    x: linearScale([-EXTENT, EXTENT], [margin, size - 8]),
    y: linearScale([-EXTENT, EXTENT], [size - margin, 8]),
  };
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} size
 * @param {Colors} colors
 * @param {Shown} shown
 */
export function drawToyPlane(
  context,
  size,
  colors,
  { codeSize, points, manifold, density, place },
) {
  const frame = toyFrame(size);
  if (density) shade(context, frame, colors, density);
  const whole = ticks(-EXTENT, EXTENT, 6);
  drawAxes(context, { ...frame, colors, xTicks: whole, yTicks: whole, grid: !density });
  const [[left, right], [bottom, top]] = [frame.x.range, frame.y.range];
  context.strokeStyle = colors.grid;
  context.lineWidth = 1;
  context.strokeRect(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1);
  context.save();
  clipToFrame(context, frame.x, frame.y);
  if (points) drawPoints(context, frame, colors, points);
  if (manifold && codeSize === 1) drawMeans(context, frame, colors, manifold);
  if (place)
    drawDot(context, frame.x(place[0]), frame.y(place[1]), 6, colors.lines[1], colors.paper);
  context.restore();
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  writeOnHalo(context, "the model's p(x)", frame.x.range[0] + 6, frame.y.range[1] + 4, colors);
  return { frame };
}

/**
 * A density as shading; the same shade means the same density everywhere.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {NonNullable<Shown["density"]>} density
 * @param {number} [darkest] The density of the darkest shade.
 */
export function shade(context, { x, y }, colors, { xs, ys, values }, darkest = DARKEST) {
  const small = document.createElement("canvas");
  Object.assign(small, { width: xs.length, height: ys.length });
  const picture = new ImageData(xs.length, ys.length);
  const color = [1, 3, 5].map((at) => Number.parseInt(colors.lines[0].slice(at, at + 2), 16));
  values.forEach((value, i) => {
    const [column, row] = [i % xs.length, Math.floor(i / xs.length)];
    const place = 4 * ((ys.length - 1 - row) * xs.length + column); // upwards
    picture.data.set([...color, 255 * Math.min(0.85, (0.85 * value) / darkest)], place);
  });
  contextOf(small).putImageData(picture, 0, 0);
  const half = { x: (x(xs[1]) - x(xs[0])) / 2, y: (y(ys[0]) - y(ys[1])) / 2 };
  const [left, right] = [x(xs[0]) - half.x, x(xs[xs.length - 1]) + half.x];
  const [top, bottom] = [y(ys[ys.length - 1]) - half.y, y(ys[0]) + half.y];
  context.save();
  clipToFrame(context, x, y);
  context.drawImage(small, left, top, right - left, bottom - top);
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {Float32Array} points (N, 2)
 */
export function drawPoints(context, { x, y }, colors, points) {
  context.globalAlpha = 0.55;
  context.fillStyle = colors.ink;
  for (let i = 0; i < points.length; i += 2) {
    context.beginPath();
    context.arc(x(points[i]), y(points[i + 1]), 1.6, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}

/**
 * Where the decoder puts z from −2 to 2, with a mark at each whole number.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {NonNullable<Shown["manifold"]>} manifold
 */
function drawMeans(context, frame, colors, { codes, images }) {
  const xs = Array.from(codes, (_, g) => images[2 * g]);
  const ys = Array.from(codes, (_, g) => images[2 * g + 1]);
  drawCurve(context, xs, ys, { ...frame, color: colors.lines[1], width: 2.5 });
  context.font = `600 12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "bottom";
  for (const z of [-2, -1, 0, 1, 2]) {
    const [x, y] = [xs, ys].map((means) => meanAt(codes, means, z));
    drawDot(context, frame.x(x), frame.y(y), 4, colors.lines[1], colors.paper);
    const text = z === 0 ? "z = 0" : String(z).replace("-", "−");
    writeOnHalo(context, text, frame.x(x) + 6, frame.y(y) - 3, colors);
  }
}

/**
 * The mean at z, between its neighbors on the grid.
 * @param {Float32Array} codes
 * @param {number[]} means
 * @param {number} z
 */
function meanAt(codes, means, z) {
  const step = (codes[codes.length - 1] - codes[0]) / (codes.length - 1);
  const at = Math.min(codes.length - 1.001, Math.max(0, (z - codes[0]) / step));
  const left = Math.floor(at);
  return means[left] + (at - left) * (means[left + 1] - means[left]);
}
