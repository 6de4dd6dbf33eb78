// @ts-check
// The plane of two latent dimensions: a square frame, the contours of the prior, names of labels.

import { clipToFrame, drawAxes, drawLine, FONT, writeOnHalo } from "./canvas.js";
import { freeAngle, median } from "./placing.js";
import { linearScale, ticks } from "./scales.js";

/**
 * @typedef {import("./canvas.js").Colors} Colors
 * @typedef {import("./canvas.js").Scales} Scales
 * @typedef {{ name: string, x: number, y: number }} Name Of a label, in the plane.
 */

export const MARGIN = { left: 30, right: 8, top: 8, bottom: 30 };
const DEVIATIONS = [1, 2, 3]; // of the prior: its contours
const CLEARANCE = 24; // pixels between a contour's text and a label's name
export const NAME = 17; // pixels between the names of two labels

/**
 * Scales with equal units on both axes, from −extent to extent, in a square of so many pixels.
 * @param {number} extent
 * @param {number} width
 * @returns {Scales}
 */
export function squareFrame(extent, width) {
  return {
    x: linearScale([-extent, extent], [MARGIN.left, width - MARGIN.right]),
    // the drawing is a square: margins to left and right take as much as those above and below
    y: linearScale([-extent, extent], [width - MARGIN.bottom, MARGIN.top]),
  };
}

/**
 * The square, its axes and their names, "z₁" and "z₂" unless others are given.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {string[]} [names]
 */
export function drawFrame(context, { x, y }, colors, [first, second] = ["z₁", "z₂"]) {
  const side = x.range[1] - x.range[0];
  context.fillStyle = colors.paper;
  context.fillRect(x.range[0], y.range[1], side, side);
  const whole = ticks(...x.domain, 8).filter(Number.isInteger);
  drawAxes(context, { x, y, colors, xTicks: whole, yTicks: whole, grid: false });
  context.strokeStyle = colors.grid;
  context.lineWidth = 1;
  drawLine(context, x(0), y.range[0], x(0), y.range[1]);
  drawLine(context, x.range[0], y(0), x.range[1], y(0));
  context.strokeRect(x.range[0] + 0.5, y.range[1] + 0.5, side - 1, side - 1);
  context.fillStyle = colors.muted;
  context.textAlign = "left";
  context.textBaseline = "top";
  context.fillText(second, x.range[0] + 6, y.range[1] + 5);
  context.textAlign = "right";
  context.textBaseline = "bottom";
  context.fillText(first, x.range[1] - 6, y.range[0] - 5);
}

/**
 * The prior's contours at 1, 2 and 3 standard deviations: N(0, I) falls by e^(−½ r²).
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 */
export function drawPrior(context, { x, y }, colors) {
  const unit = x(1) - x(0);
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = colors.ink;
  context.globalAlpha = 0.55;
  context.lineWidth = 1;
  context.setLineDash([4, 4]);
  for (const radius of DEVIATIONS) {
    context.beginPath();
    context.arc(x(0), y(0), radius * unit, 0, 2 * Math.PI);
    context.stroke();
  }
  context.restore();
}

/**
 * What each contour means, on top of the cloud and clear of the labels' names.
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {Name[]} names
 */
export function drawDeviations(context, { x, y }, colors, names) {
  const unit = x(1) - x(0);
  context.save();
  context.font = `600 13px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const radius of DEVIATIONS) {
    const angle = freeAngle(radius, names, CLEARANCE / unit);
    const [px, py] = [x(radius * Math.cos(angle)), y(radius * Math.sin(angle))];
    writeOnHalo(context, `${radius}σ`, px, py, colors);
  }
  context.restore();
}

/**
 * The name of each label at the median of its codes.
 * @param {Uint8Array} labels
 * @param {string[]} classNames
 * @param {ArrayLike<number>} codes
 * @returns {Name[]}
 */
export function placesOfNames(labels, classNames, codes) {
  return classNames.flatMap((name, label) => {
    const members = [...labels.keys()].filter((i) => labels[i] === label);
    if (members.length === 0) return [];
    const [x, y] = [0, 1].map((d) => median(members.map((i) => codes[2 * i + d])));
    return [{ name, x, y }];
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Scales} frame
 * @param {Colors} colors
 * @param {Name[]} names
 */
export function drawNames(context, frame, colors, names) {
  context.save();
  context.font = `700 15px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { name, x, y } of names) {
    writeOnHalo(context, name, frame.x(x), frame.y(y), colors);
  }
  context.restore();
}
