// @ts-check
// The plane of rate and distortion: where the training is, where it has been, and the last place
// with each β that was tried.

import {
  clipToFrame,
  drawAxes,
  drawCurve,
  drawDot,
  drawLine,
  FONT,
  fitCanvas,
  writeOnHalo,
} from "../shared/canvas.js";
import { makeElement } from "../shared/elements.js";
import { format, rangeOf } from "../shared/numbers.js";
import { linearScale, ticks } from "../shared/scales.js";
import { colorsOf } from "../shared/surroundings.js";
import { lastOfEachBeta, makeHistory, smooth } from "./history.js";
import { natsText } from "./nats.js";

/** @typedef {import("./history.js").History} History */

const HEIGHT = 254;
const EARLY = 0.06; // of the images: the first steps lie far away

export function makeRateDistortion() {
  const label = "Reconstruction over KL of the held-out images while the training goes on";
  const canvas = makeElement("canvas", { role: "img", "aria-label": label });
  const text =
    "Distortion over rate: where the training has been. Along a gray line the ELBO is the same.";
  const caption = makeElement("p", { class: "live-caption" }, text);
  const element = makeElement("div", { class: "trainer-rate" }, canvas, caption);
  /** @type {History} */
  let history = makeHistory();

  function redraw() {
    const width = element.clientWidth;
    if (!width) return;
    const context = fitCanvas(canvas, width, HEIGHT);
    drawPlane(context, width, colorsOf(canvas), history);
  }
  return {
    element,
    redraw,
    /** @param {History} newest */
    show(newest) {
      history = newest;
      redraw();
    },
  };
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} width
 * @param {import("../shared/canvas.js").Colors} colors
 * @param {History} history
 */
function drawPlane(context, width, colors, history) {
  const last = history.heldOut.at(-1);
  const settled = history.heldOut.filter(({ images }) => images > EARLY * (last?.images ?? 0));
  const points = (settled.length ? settled : history.heldOut).filter(
    ({ kl, reconstruction }) => Number.isFinite(kl) && Number.isFinite(reconstruction),
  );
  const rates = points.map((point) => point.kl);
  const distortions = points.map((point) => point.reconstruction);
  const [lowest, highest] = points.length ? rangeOf(distortions) : [150, 250];
  const most = points.length ? Math.max(...rates) : 8;
  const room = Math.max(2, 0.12 * (highest - lowest));
  const x = linearScale([0, Math.max(2, 1.2 * most)], [50, width - 12]);
  const y = linearScale([lowest - room, highest + room], [HEIGHT - 38, 22]);
  const yTicks = ticks(...y.domain, 4);
  drawAxes(context, {
    ...{ x, y, colors, yTicks, grid: false },
    ...{ xLabel: "KL, nats", yLabel: "reconstruction, nats" },
  });
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = colors.grid;
  context.lineWidth = 1;
  const [start, end] = [y.domain[0] + x.domain[0], y.domain[1] + x.domain[1]];
  for (const sum of ticks(start, end, 7)) {
    drawLine(context, x(x.domain[0]), y(sum - x.domain[0]), x(x.domain[1]), y(sum - x.domain[1]));
  }
  context.restore();
  const way = [rates, distortions].map((values) => smooth(values, 4));
  drawCurve(context, way[0], way[1], { x, y, color: colors.lines[0], width: 1.25 });
  for (const point of lastOfEachBeta({ heldOut: points })) {
    const now = point === last;
    const [px, py] = [x(point.kl), y(point.reconstruction)];
    drawDot(context, px, py, now ? 6 : 4.5, colors.lines[now ? 1 : 0], colors.paper);
    context.font = `${now ? "600 " : ""}12px ${FONT}`;
    context.textAlign = px > width - 70 ? "right" : "left";
    context.textBaseline = "bottom";
    const name = `β = ${format(point.beta, point.beta < 1 ? 2 : point.beta % 1 ? 1 : 0)}`;
    writeOnHalo(context, name, px + (px > width - 70 ? -8 : 8), py - 4, colors);
  }
  if (!last || !points.length) return;
  context.font = `12px ${FONT}`;
  context.textAlign = "right";
  context.textBaseline = "top";
  const elbo = natsText(-last.kl - last.reconstruction);
  writeOnHalo(context, `ELBO ${elbo} nats`, width - 12, 24, colors);
}
