// @ts-check
// One latent dimension: a row of codes for each digit, and above them how the codes of all images
// together, with their noise, are spread beside the prior.

import { clipToFrame, drawAxes, drawCurve, drawLine, FONT, fillArea } from "../shared/canvas.js";
import { logNormal } from "../shared/normal.js";
import { linspace } from "../shared/numbers.js";
import { linearScale } from "../shared/scales.js";
import { drawImage, extentOf } from "./plane.js";

/**
 * @typedef {import("../shared/canvas.js").Colors} Colors
 * @typedef {import("./stage.js").Shown} Shown
 */

const MARGIN = { left: 30, right: 8, top: 8, bottom: 30 };
const SHARE = 0.26; // of the height, for the densities

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} size
 * @param {Colors} colors
 * @param {Shown} shown
 */
export function drawStripPlot(context, size, colors, shown) {
  const { mu, sigma, labels, follow, chosen, decoded } = shown;
  const extent = follow ? extentOf(mu) : 4;
  const x = linearScale([-extent, extent], [MARGIN.left, size - MARGIN.right]);
  const middle = MARGIN.top + SHARE * (size - MARGIN.top - MARGIN.bottom);
  const rows = linearScale([9.7, -0.7], [size - MARGIN.bottom, middle + 12]);
  drawAxes(context, { x, y: rows, colors, yTicks: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], grid: true });
  context.textAlign = "right";
  context.fillStyle = colors.muted;
  context.fillText("z", size - MARGIN.right - 4, size - MARGIN.bottom - 5);
  context.save();
  clipToFrame(context, x, rows);
  for (let n = 0; n < mu.length; n++) {
    // a little apart, so that codes do not hide each other
    const y = rows(labels[n]) + 7 * Math.sin(12.9898 * n);
    context.globalAlpha = n === chosen ? 1 : 0.7;
    context.fillStyle = n === chosen ? colors.ink : colors.classes[labels[n] % 10];
    context.beginPath();
    context.arc(x(mu[n]), y, n === chosen ? 5 : 2.2, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
  drawDensities(context, colors, { x, top: MARGIN.top, bottom: middle }, mu, sigma);
  if (decoded) {
    const place = x(decoded.z[0]);
    context.strokeStyle = colors.ink;
    context.lineWidth = 1;
    drawLine(context, place, MARGIN.top, place, size - MARGIN.bottom);
    const side = 2 * Math.sqrt(decoded.image.length);
    const left = place + 10 + side < x.range[1] ? place + 10 : place - 10 - side;
    drawImage(context, colors, decoded.image, left, MARGIN.top + 16);
  }
  /**
   * @param {number} px
   * @param {number} py
   */
  const rowAt = (px, py) => {
    const distances = Array.from(mu, (value, n) => Math.hypot(x(value) - px, rows(labels[n]) - py));
    return distances.indexOf(Math.min(...distances));
  };
  return { frame: { x, y: rows }, rowAt };
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Colors} colors
 * @param {{ x: import("../shared/scales.js").Scale, top: number, bottom: number }} place
 * @param {ArrayLike<number>} mu
 * @param {ArrayLike<number>} sigma
 */
function drawDensities(context, colors, { x, top, bottom }, mu, sigma) {
  const zs = linspace(...x.domain, 201);
  const prior = zs.map((z) => Math.exp(logNormal(z, 0, 1)));
  const aggregate = new Float64Array(zs.length);
  for (let n = 0; n < sigma.length; n++) {
    const width = Math.max(sigma[n], 0.02);
    zs.forEach((z, i) => {
      aggregate[i] += Math.exp(logNormal(z, mu[n], width)) / sigma.length;
    });
  }
  const highest = Math.max(0.6, Math.min(1.5, Math.max(...aggregate)));
  const y = linearScale([0, highest], [bottom, top]);
  const scales = { x, y };
  fillArea(context, zs, aggregate, { ...scales, color: colors.lines[0], alpha: 0.25 });
  drawCurve(context, zs, aggregate, { ...scales, color: colors.lines[0], width: 2 });
  drawCurve(context, zs, prior, { ...scales, color: colors.ink, width: 1.5, dash: [5, 4] });
  context.strokeStyle = colors.muted;
  context.lineWidth = 1;
  drawLine(context, x.range[0], bottom, x.range[1], bottom);
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  context.fillStyle = colors.ink;
  context.fillText("all codes, with their noise", x.range[0] + 4, top);
  context.fillText("- - the prior", x.range[0] + 4, top + 16);
}
