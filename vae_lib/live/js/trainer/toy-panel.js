// @ts-check
// Beside the toy's plane: the true density, and for a point that is pressed the evidence, the ELBO
// and the gap between them, with q(z|x) over the exact posterior.

import {
  clipToFrame,
  drawAxes,
  drawCurve,
  FONT,
  fillArea,
  fitCanvas,
  writeOnHalo,
} from "../shared/canvas.js";
import { makeElement, makeTable } from "../shared/elements.js";
import { logNormal } from "../shared/normal.js";
import { clamp, format, linspace } from "../shared/numbers.js";
import { linearScale, niceAbove } from "../shared/scales.js";
import { colorsOf } from "../shared/surroundings.js";
import { toyLogDensity } from "./toy.js";
import { shade, toyFrame } from "./toy-plane.js";

/** @typedef {import("./protocol.js").PointAnswer} PointAnswer */

const POINTS = 64;

export function makeToyPanel() {
  const truth = makeElement("canvas", {
    role: "img",
    "aria-label": "The true density of the data",
  });
  const label = "q(z|x) of the encoder over the exact posterior p(z|x)";
  const posterior = makeElement("canvas", { role: "img", "aria-label": label });
  const table = makeTable(
    "trainer-ledger",
    ["term", "nats"],
    [
      ["elbo", "ELBO"],
      ["gap", "+ gap, KL(q ‖ p(z|x))"],
      ["evidence", "= log p(x) of the model"],
      ["exact", "log p(x) of the data"],
    ],
    (key) => ({ "data-term": key }),
  );
  const hint = makeElement("p", { class: "live-caption" }, "Press a point of the plane.");
  const element = makeElement(
    "div",
    { class: "trainer-toy" },
    truth,
    hint,
    table.element,
    posterior,
  );
  /** @type {PointAnswer | null} */
  let answer = null;

  function redraw() {
    const width = element.clientWidth;
    if (!width) return;
    drawTruth(truth, Math.min(width, 230));
    posterior.hidden = answer === null;
    if (answer?.mu.length === 1) drawPosterior(posterior, width, answer);
    else if (answer) drawPosteriorInPlane(posterior, Math.min(width, 230), answer);
  }

  return {
    element,
    redraw,
    /** @param {PointAnswer | null} newest */
    show(newest) {
      answer = newest;
      table.element.hidden = newest === null;
      if (newest) {
        const { x, exact, logEvidence, gap } = newest;
        hint.textContent = `At x = (${format(x[0])}, ${format(x[1])}):`;
        const numbers = { elbo: logEvidence - gap, gap, evidence: logEvidence, exact };
        for (const [key, value] of Object.entries(numbers)) {
          table.cells[/** @type {"elbo"} */ (key)][0].textContent = format(value, 3);
        }
      }
      redraw();
    },
  };
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {number} size
 */
function drawTruth(canvas, size) {
  const context = fitCanvas(canvas, size, size);
  const colors = colorsOf(canvas);
  const frame = toyFrame(size, 10);
  const xs = linspace(...frame.x.domain, POINTS);
  const values = new Float64Array(POINTS ** 2);
  xs.forEach((x1, i) => {
    xs.forEach((x2, j) => {
      values[j * POINTS + i] = Math.exp(toyLogDensity(x1, x2));
    });
  });
  shade(context, frame, colors, { xs, ys: xs, values });
  drawAxes(context, { ...frame, colors, xTicks: [], yTicks: [] });
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  writeOnHalo(context, "the true p(x)", frame.x.range[0] + 4, frame.y.range[1] + 2, colors);
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {number} width
 * @param {PointAnswer} answer
 */
function drawPosterior(canvas, width, { axis, logDensity, mu, sigma }) {
  const height = 150;
  const context = fitCanvas(canvas, width, height);
  const colors = colorsOf(canvas);
  const exact = logDensity.map(Math.exp);
  const q = axis.map((z) => Math.exp(logNormal(z, mu[0], sigma[0])));
  const highest = niceAbove(Math.max(1, ...exact, ...q));
  const x = linearScale([-3.5, 3.5], [30, width - 8]);
  const y = linearScale([0, highest], [height - 34, 8]);
  drawAxes(context, { x, y, colors, xLabel: "z" });
  fillArea(context, axis, exact, { x, y, color: colors.lines[0], alpha: 0.3 });
  drawCurve(context, axis, exact, { x, y, color: colors.lines[0] });
  drawCurve(context, axis, q, { x, y, color: colors.lines[1], dash: [6, 3] });
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  writeOnHalo(context, "filled: p(z|x)", x.range[0] + 4, 6, colors);
  writeOnHalo(context, "dashed: q(z|x)", x.range[0] + 4, 22, colors);
}

/**
 * The same for two dimensions: the exact posterior as shading, q(z|x) at one and two deviations.
 * @param {HTMLCanvasElement} canvas
 * @param {number} size
 * @param {PointAnswer} answer
 */
function drawPosteriorInPlane(canvas, size, { axis, logDensity, mu, sigma }) {
  const context = fitCanvas(canvas, size, size);
  const colors = colorsOf(canvas);
  const half = clamp(6 * Math.max(sigma[0], sigma[1]), 0.8, 3.5);
  const x = linearScale([mu[0] - half, mu[0] + half], [30, size - 8]);
  const y = linearScale([mu[1] - half, mu[1] + half], [size - 26, 12]);
  const values = logDensity.map(Math.exp);
  const darkest = values.reduce((a, b) => Math.max(a, b), 1e-9);
  shade(context, { x, y }, colors, { xs: axis, ys: axis, values }, darkest);
  drawAxes(context, { x, y, colors, grid: false });
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = colors.lines[1];
  context.setLineDash([6, 3]);
  context.lineWidth = 2;
  const unit = x(1) - x(0);
  for (const deviations of [1, 2]) {
    const [rx, ry] = [sigma[0], sigma[1]].map((width) => deviations * width * unit);
    context.beginPath();
    context.ellipse(x(mu[0]), y(mu[1]), rx, ry, 0, 0, 2 * Math.PI);
    context.stroke();
  }
  context.restore();
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  writeOnHalo(context, "shaded: p(z|x)", x.range[0] + 4, 8, colors);
  writeOnHalo(context, "dashed: q(z|x)", x.range[0] + 4, 24, colors);
}
