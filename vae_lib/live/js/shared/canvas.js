// @ts-check
// Drawing on a canvas: curves, areas and axes in the scales of scales.js.

import { ticks, tickText } from "./scales.js";

/**
 * @typedef {import("./scales.js").Scale} Scale
 * @typedef {import("./surroundings.js").Colors} Colors
 * @typedef {{ x: Scale, y: Scale }} Scales Their ranges frame the drawing.
 * @typedef {ArrayLike<number>} Numbers
 */

export const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** @param {HTMLCanvasElement} canvas */
export function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser cannot draw on a canvas");
  return context;
}

/**
 * Give a canvas its size in CSS pixels, sharp on every screen; returns its cleared context.
 * @param {HTMLCanvasElement} canvas
 * @param {number} width
 * @param {number} height
 */
export function fitCanvas(canvas, width, height) {
  const ratio = window.devicePixelRatio || 1;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = contextOf(canvas);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.font = `12px ${FONT}`;
  return context;
}

/**
 * Numbers in [0, 1] as a grey picture of w × h, or a colored one where there are three times as
 * many, channel by channel.
 * @param {Numbers} pixels
 * @param {number} w
 * @param {number} h
 */
export function makePixels(pixels, w, h) {
  const picture = new ImageData(w, h);
  const size = w * h;
  const colored = pixels.length === 3 * size;
  for (let i = 0; i < size; i++) {
    for (let channel = 0; channel < 3; channel++) {
      picture.data[4 * i + channel] = 255 * pixels[colored ? channel * size + i : i];
    }
    picture.data[4 * i + 3] = 255;
  }
  return picture;
}

/**
 * The same on a canvas of its own, which the style sheet enlarges (class live-image).
 * @param {HTMLCanvasElement} canvas
 * @param {Numbers} pixels
 * @param {number} w
 * @param {number} h
 */
export function paintImage(canvas, pixels, w, h) {
  canvas.width = w;
  canvas.height = h;
  canvas.classList.add("live-image");
  contextOf(canvas).putImageData(makePixels(pixels, w, h), 0, 0);
}

/**
 * Grid lines, tick labels and names of the axes. `xTicks: []` leaves an axis without ticks.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales & {
 *   colors: Colors, xLabel?: string, yLabel?: string,
 *   xTicks?: number[], yTicks?: number[], grid?: boolean,
 * }} options
 */
export function drawAxes(context, { x, y, colors, xLabel, yLabel, xTicks, yTicks, grid = true }) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const xs = xTicks ?? ticks(...x.domain, Math.max(2, (right - left) / 70));
  const ys = yTicks ?? ticks(...y.domain, Math.max(2, (bottom - top) / 45));
  context.save();
  context.lineWidth = 1;
  context.font = `12px ${FONT}`;
  context.strokeStyle = colors.grid;
  if (grid) {
    for (const value of xs) drawLine(context, x(value), bottom, x(value), top);
    for (const value of ys) drawLine(context, left, y(value), right, y(value));
  }
  context.strokeStyle = colors.muted;
  drawLine(context, left, bottom, right, bottom);
  context.fillStyle = colors.muted;
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of xs) context.fillText(tickText(value, xs), x(value), bottom + 5);
  context.textAlign = "right";
  context.textBaseline = "middle";
  for (const value of ys) context.fillText(tickText(value, ys), left - 6, y(value));
  context.fillStyle = colors.ink;
  context.textBaseline = "bottom";
  if (xLabel) context.fillText(xLabel, right, bottom + 34);
  context.textAlign = "left";
  if (yLabel) context.fillText(yLabel, left, top - 5);
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} x1
 * @param {number} y1
 * @param {number} x2
 * @param {number} y2
 */
export function drawLine(context, x1, y1, x2, y2) {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

/**
 * The curve through (xs[i], ys[i]); what lies outside the frame is cut off. Not finite: a gap.
 * @param {CanvasRenderingContext2D} context
 * @param {Numbers} xs
 * @param {Numbers} ys
 * @param {Scales & { color: string, width?: number, dash?: number[] }} options
 */
export function drawCurve(context, xs, ys, { x, y, color, width = 2, dash = [] }) {
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.setLineDash(dash);
  context.beginPath();
  let drawing = false;
  for (let i = 0; i < xs.length; i++) {
    const finite = Number.isFinite(xs[i]) && Number.isFinite(ys[i]);
    if (finite && drawing) context.lineTo(x(xs[i]), y(ys[i]));
    else if (finite) context.moveTo(x(xs[i]), y(ys[i]));
    drawing = finite;
  }
  context.stroke();
  context.restore();
}

/**
 * The area between zero and a curve over xs.
 * @param {CanvasRenderingContext2D} context
 * @param {Numbers} xs
 * @param {Numbers} ys
 * @param {Scales & { color: string, alpha: number }} options
 */
export function fillArea(context, xs, ys, { x, y, color, alpha }) {
  context.save();
  clipToFrame(context, x, y);
  context.fillStyle = color;
  context.globalAlpha = alpha;
  traceArea(context, xs, ys, { x, y });
  context.fill();
  context.restore();
}

/**
 * Diagonal lines over the area between the curve ys and zero, where ys is negative.
 * @param {CanvasRenderingContext2D} context
 * @param {Numbers} xs
 * @param {Numbers} ys
 * @param {Scales & { color: string }} options
 */
export function hatchBelow(context, xs, ys, { x, y, color }) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  context.save();
  clipToFrame(context, x, y);
  traceArea(
    context,
    xs,
    Array.from(ys, (value) => Math.min(0, value)),
    { x, y },
  );
  context.clip();
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  for (let start = left - (bottom - top); start < right; start += 6) {
    drawLine(context, start, bottom, start + (bottom - top), top);
  }
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Numbers} xs
 * @param {Numbers} ys
 * @param {Scales} scales
 */
function traceArea(context, xs, ys, { x, y }) {
  context.beginPath();
  context.moveTo(x(xs[0]), y(0));
  for (let i = 0; i < xs.length; i++) context.lineTo(x(xs[i]), y(ys[i]));
  context.lineTo(x(xs[xs.length - 1]), y(0));
  context.closePath();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Scale} x
 * @param {Scale} y
 */
export function clipToFrame(context, x, y) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  context.beginPath();
  context.rect(left, top - 2, right - left, bottom - top + 4);
  context.clip();
}

/**
 * A filled circle with a rim.
 * @param {CanvasRenderingContext2D} context
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @param {string} color
 * @param {string} rim
 */
export function drawDot(context, x, y, radius, color, rim) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = rim;
  context.stroke();
}

/**
 * Text that can be read on any ground.
 * @param {CanvasRenderingContext2D} context
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {Colors} colors
 */
export function writeOnHalo(context, text, x, y, colors) {
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.strokeStyle = colors.paper;
  context.strokeText(text, x, y);
  context.fillStyle = colors.ink;
  context.fillText(text, x, y);
}
