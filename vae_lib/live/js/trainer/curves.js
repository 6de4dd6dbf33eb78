// @ts-check
// Loss, reconstruction and KL over the images seen: training thin, held-out thick.

import { drawAxes, drawCurve, FONT, fitCanvas, writeOnHalo } from "../shared/canvas.js";
import { makeElement } from "../shared/elements.js";
import { linearScale, niceAbove, ticks } from "../shared/scales.js";
import { colorsOf } from "../shared/surroundings.js";
import { makeHistory, overfitsSince, smooth } from "./history.js";
import { countText, natsText } from "./nats.js";

/**
 * @typedef {import("../shared/canvas.js").Colors} Colors
 * @typedef {import("./history.js").History} History
 * @typedef {import("./history.js").Point} Point
 * @typedef {"loss" | "reconstruction" | "kl"} Term
 */

const RIGHT = [96, 136]; // for the values at the ends of the lines, without and with long names
const NARROW = 420; // pixels, below which names are short
const LEFT = 44;
const BATCHES = 12; // points of the training that are averaged
const EARLY = 0.06; // of the images: the first steps would squeeze the rest
const HEIGHTS = { upper: 150, lower: 104 };

/** @type {Record<Term, { title: string, short: string, color: number, dash: number[] }>} */
const LINES = {
  loss: { title: "loss", short: "loss", color: 0, dash: [] },
  reconstruction: { title: "reconstruction", short: "recon.", color: 1, dash: [6, 3] },
  kl: { title: "KL", short: "KL", color: 2, dash: [] },
};

export function makeCurves() {
  const label = "Loss, reconstruction and KL in nats over the images seen";
  const canvas = makeElement("canvas", { role: "img", "aria-label": label });
  const text = "Thick: held-out images. Thin: the images that are trained on, with noise.";
  const caption = makeElement("p", { class: "live-caption" }, text);
  const element = makeElement("div", { class: "trainer-curves" }, canvas, caption);
  /** @type {History} */
  let history = makeHistory();

  function redraw() {
    const width = element.clientWidth;
    if (!width) return;
    const height = HEIGHTS.upper + HEIGHTS.lower;
    const context = fitCanvas(canvas, width, height);
    const colors = colorsOf(canvas);
    const last = Math.max(1000, ...history.training.slice(-1).map((point) => point.images));
    const narrow = width < NARROW;
    const x = linearScale([0, last], [LEFT, width - RIGHT[narrow ? 0 : 1]]);
    const upper = [HEIGHTS.upper - 26, 20];
    const lower = [height - 34, HEIGHTS.upper + 16];
    drawTerms(context, colors, history, ["loss", "reconstruction"], { x, place: upper, narrow });
    drawTerms(context, colors, history, ["kl"], { x, place: lower, narrow, xLabel: "images seen" });
  }
  return {
    element,
    redraw,
    /** @param {History} newest */
    show(newest) {
      history = newest;
      const since = overfitsSince(history);
      caption.textContent = since === null ? text : `${text} ${overfittingText(since)}`;
      redraw();
    },
  };
}

/**
 * @param {number} since
 */
function overfittingText(since) {
  const best = `The held-out loss was lowest after ${countText(since)} images.`;
  return `${best} It has risen since, while the training loss still falls: the model overfits.`;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Colors} colors
 * @param {History} history
 * @param {Term[]} terms
 * @param {{ x: import("../shared/scales.js").Scale, place: number[], narrow: boolean, xLabel?: string }} options
 */
function drawTerms(context, colors, { training, heldOut }, terms, { x, place, narrow, xLabel }) {
  const values = terms.flatMap((term) =>
    [training, heldOut].flatMap((points) => {
      const lately = points.filter(({ images }) => images >= EARLY * x.domain[1]);
      const numbers = lately.map((point) => point[term]);
      return points === training ? smooth(numbers, BATCHES).slice(BATCHES) : numbers;
    }),
  );
  const y = linearScale(domainOf(values, terms[0] === "kl"), [place[0], place[1]]);
  const yTicks = ticks(...y.domain, 3);
  const xTicks = xLabel ? ticks(...x.domain, Math.max(2, (x.range[1] - x.range[0]) / 110)) : [];
  drawAxes(context, { x, y, colors, xTicks: [], yTicks, yLabel: xLabel ? "KL, nats" : "nats" });
  context.save();
  context.font = `12px ${FONT}`;
  context.fillStyle = colors.muted;
  context.textBaseline = "top";
  context.textAlign = "center";
  for (const tick of xTicks) {
    if (x(tick) > x.range[1] - 20 && tick > 0) continue; // there stands what is counted
    context.fillText(tick >= 1000 ? `${tick / 1000}k` : String(tick), x(tick), place[0] + 5);
  }
  if (xLabel) {
    context.textAlign = "left";
    context.fillText("images seen", x.range[1] + 8, place[0] + 5);
  }
  context.restore();
  /** @type {{ at: number, text: string, color: string }[]} */
  const ends = [];
  for (const term of terms) {
    const { title, short, color, dash } = LINES[term];
    for (const [points, width, batches] of /** @type {[Point[], number, number][]} */ ([
      [training, 0.75, BATCHES],
      [heldOut, 2.25, 1],
    ])) {
      const xs = points.map((point) => point.images);
      const values = points.map((point) => point[term]);
      const ys = smooth(values, batches);
      drawCurve(context, xs, ys, { x, y, color: colors.lines[color], width, dash });
    }
    const last = heldOut.at(-1);
    if (last) {
      const at = Math.min(y.range[0], Math.max(y.range[1], y(last[term])));
      ends.push({
        at,
        text: `${natsText(last[term])} ${narrow ? short : title}`,
        color: colors.lines[color],
      });
    }
  }
  writeEnds(context, colors, x.range[1] + 8, ends);
}

/**
 * The values at the ends of lines, one below the other where they would meet.
 * @param {CanvasRenderingContext2D} context
 * @param {Colors} colors
 * @param {number} left
 * @param {{ at: number, text: string, color: string }[]} ends
 */
function writeEnds(context, colors, left, ends) {
  ends.sort((a, b) => a.at - b.at);
  if (ends.length > 1 && ends[1].at - ends[0].at < 15) {
    const middle = (ends[0].at + ends[1].at) / 2;
    [ends[0].at, ends[1].at] = [middle - 8, middle + 8];
  }
  context.save();
  context.font = `12px ${FONT}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const { at, text } of ends) writeOnHalo(context, text, left, at, colors);
  context.restore();
}

/**
 * From what has been measured lately, so that the first steps do not squeeze the rest.
 * @param {number[]} values
 * @param {boolean} fromZero
 * @returns {import("../shared/scales.js").Interval}
 */
export function domainOf(values, fromZero) {
  const finite = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (finite.length === 0) return fromZero ? [0, 10] : [100, 300];
  const [low, high] = [finite[0], finite[Math.floor(0.98 * (finite.length - 1))]];
  if (fromZero) return [Math.min(0, low), niceAbove(Math.max(1, 1.05 * high))];
  const room = Math.max(0.08 * (high - low), 0.5);
  return [low - room, high + room];
}
