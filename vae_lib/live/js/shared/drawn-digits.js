// @ts-check
// A drawing brought into the form of MNIST's digits, which the encoder was trained on.
//
// LeCun et al. scaled each digit to fit 20 × 20 of 28 × 28 pixels, kept its proportions, let the
// edges be grey, and moved its centre of mass to the middle. A drawing is a list of strokes, so
// nothing is resampled: the strokes are scaled, then drawn with a pen as wide as MNIST's.

import { contextOf } from "./canvas.js";
import { makeElement } from "./elements.js";
import { rangeOf } from "./numbers.js";

/**
 * @typedef {{ x: number, y: number }} Point
 * @typedef {Point[]} Stroke
 * @typedef {(point: Point) => Point} Placing
 */

const BOX = 20 / 28; // of the image's side
export const PEN = 2.5 / 28;
const FINE = 8; // each pixel is the mean of 8 × 8

/**
 * Grey pixels (H, W) in [0, 1] of strokes in any one unit.
 * @param {Stroke[]} strokes
 * @param {number} width
 * @param {number} height
 */
export function centredDigit(strokes, width, height) {
  if (strokes.flat().length === 0) return new Float32Array(width * height);
  const middle = { x: width / 2, y: height / 2 };
  const first = rasterize(strokes, fitInto(strokes, width, height, middle), width, height);
  const mass = centreOfMass(first, width, height);
  const centre = { x: width - mass.x, y: height - mass.y };
  return rasterize(strokes, fitInto(strokes, width, height, centre), width, height);
}

/**
 * Scales strokes to MNIST's box, with the pen, and puts the middle of their frame at `centre`.
 * @param {Stroke[]} strokes
 * @param {number} width
 * @param {number} height
 * @param {Point} centre
 * @returns {Placing}
 */
export function fitInto(strokes, width, height, centre) {
  const points = strokes.flat();
  const [left, right] = rangeOf(points.map((point) => point.x));
  const [top, bottom] = rangeOf(points.map((point) => point.y));
  const size = Math.max(right - left, bottom - top);
  const scale = size > 0 ? ((BOX - PEN) * Math.min(width, height)) / size : 0;
  return ({ x, y }) => ({
    x: (x - (left + right) / 2) * scale + centre.x,
    y: (y - (top + bottom) / 2) * scale + centre.y,
  });
}

/**
 * Draws the strokes eight times as fine as wanted, and averages.
 * @param {Stroke[]} strokes
 * @param {Placing} place
 * @param {number} width
 * @param {number} height
 */
function rasterize(strokes, place, width, height) {
  const canvas = makeElement("canvas", { width: width * FINE, height: height * FINE });
  const context = canvas.getContext("2d", { willReadFrequently: true }) ?? contextOf(canvas);
  context.scale(FINE, FINE);
  context.strokeStyle = "#fff";
  const pen = PEN * Math.min(width, height);
  for (const stroke of strokes) drawStroke(context, stroke.map(place), pen);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const opacity = Float32Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + 3] / 255);
  return averageBlocks(opacity, width, height, FINE);
}

/**
 * The mean of each block of n × n pixels: an image (H, W) from one of (n H, n W).
 * @param {ArrayLike<number>} fine
 * @param {number} width
 * @param {number} height
 * @param {number} n
 */
export function averageBlocks(fine, width, height, n) {
  const pixels = new Float32Array(width * height);
  for (let i = 0; i < fine.length; i++) {
    const row = Math.floor(i / (width * n));
    const column = i % (width * n);
    pixels[Math.floor(row / n) * width + Math.floor(column / n)] += fine[i] / (n * n);
  }
  return pixels;
}

/**
 * One stroke as a smooth line: curves between the midpoints of its points.
 * @param {CanvasRenderingContext2D} context
 * @param {Stroke} points
 * @param {number} pen
 */
export function drawStroke(context, points, pen) {
  context.lineWidth = pen;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.beginPath();
  context.moveTo(points[0].x, points[0].y);
  for (let i = 1; i < points.length - 1; i++) {
    const [a, b] = [points[i], points[i + 1]];
    context.quadraticCurveTo(a.x, a.y, (a.x + b.x) / 2, (a.y + b.y) / 2);
  }
  const last = points[points.length - 1];
  context.lineTo(last.x + 0.01, last.y); // a line of no length would not be drawn: a dot is
  context.stroke();
}

/**
 * The mean place of the ink, in pixels; the middle of the first pixel is (0.5, 0.5).
 * @param {ArrayLike<number>} pixels
 * @param {number} width
 * @param {number} height
 */
export function centreOfMass(pixels, width, height) {
  let [mass, x, y] = [0, 0, 0];
  for (let i = 0; i < pixels.length; i++) {
    mass += pixels[i];
    x += pixels[i] * ((i % width) + 0.5);
    y += pixels[i] * (Math.floor(i / width) + 0.5);
  }
  return mass > 0 ? { x: x / mass, y: y / mass } : { x: width / 2, y: height / 2 };
}

/**
 * Every pixel rounded to 0 or 1.
 * @param {Float32Array} pixels
 */
export function binarize(pixels) {
  return pixels.map((value) => (value >= 0.5 ? 1 : 0));
}
