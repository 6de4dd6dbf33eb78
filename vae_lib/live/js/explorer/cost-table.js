// @ts-check
// The terms of the ELBO as a table with bars, and the bound that more samples give.

import { drawAxes, drawCurve, drawDot, fitCanvas } from "../shared/canvas.js";
import { makeElement, makeSlider } from "../shared/elements.js";
import { format } from "../shared/numbers.js";
import { linearScale, ticks } from "../shared/scales.js";
import { colorsOf } from "../shared/surroundings.js";

/** @typedef {ReturnType<typeof import("./bounds.js").costOfImage>} Cost */

export const SAMPLES = 256; // of z, a power of two

/**
 * @param {import("./data.js").Data} data
 * @param {{ k: number, onK: (k: number) => void }} options
 */
export function makeCostTable(data, { k, onK }) {
  const names = [
    data.classes ? "E[log p(x|z, y)]" : "E[log p(x|z)]",
    "−KL of z₁",
    "−KL of z₂",
    "ELBO",
    "bound L",
  ];
  const rows = names.map((name, i) => {
    const number = makeElement("td", { class: "live-number" });
    const bar = makeElement("span", { class: "explorer-bar" });
    const cell = makeElement("td", { class: "explorer-bars", "aria-hidden": "true" }, bar);
    const head = makeElement("th", { scope: "row" }, name);
    const attributes = { class: i >= 3 ? "explorer-total" : null };
    return { row: makeElement("tr", attributes, head, number, cell), head, number, bar };
  });
  const caption = makeElement("caption", { class: "live-caption" }, "This image, in nats");
  const body = makeElement("tbody", {}, ...rows.map(({ row }) => row));
  const table = makeElement("table", { class: "explorer-ledger" }, caption, body);
  const curve = makeElement("canvas", {
    class: "explorer-curve",
    role: "img",
    "aria-label": "The bound against the number of samples k",
  });
  const slider = makeSlider({
    label: "Samples k",
    min: 0,
    max: Math.log2(SAMPLES),
    step: 1,
    value: Math.log2(k),
    show: (power) => String(2 ** power),
    onInput: (power) => {
      write();
      onK(2 ** power);
    },
  });
  const note = makeElement("p", { class: "live-caption" }, data.note);
  const parts = [table, slider.element, curve, note];
  const element = makeElement("div", { class: "explorer-account" }, ...parts);
  /** @type {Cost | null} */
  let cost = null;

  function write() {
    if (!cost) return;
    const power = slider.value;
    const spans = spansOf(cost, cost.bounds[power]);
    const most = Math.max(0, ...spans.flat());
    const least = Math.min(0, ...spans.flat()) * 1.02 || -1;
    /** @param {number} value */
    const place = (value) => (100 * (most - value)) / (most - least);
    spans.forEach(([from, to], i) => {
      rows[i].number.textContent = format(to - from, 2);
      const [left, right] = [from, to].map(place).sort((a, b) => a - b);
      rows[i].bar.style.left = `${left}%`;
      rows[i].bar.style.width = `${Math.max(right - left, 0.8)}%`;
    });
    rows[4].head.textContent = `bound, k = ${2 ** power}`;
    drawBounds(curve, element.clientWidth, cost.bounds, power);
  }
  return {
    element,
    /** @param {Cost} next */
    show(next) {
      cost = next;
      write();
    },
    /** @param {number} next */
    showK(next) {
      slider.value = Math.log2(next);
      write();
    },
    redraw: write,
  };
}

/**
 * Where the bar of each row begins and ends: the terms follow each other, the sums begin at 0.
 * @param {Cost} cost
 * @param {number} bound
 */
export function spansOf({ reconstruction, kl, elbo }, bound) {
  return [
    [0, reconstruction],
    [reconstruction, reconstruction - kl[0]],
    [reconstruction - kl[0], elbo],
    [0, elbo],
    [0, bound],
  ];
}

/**
 * L_k against k, from the ELBO at k = 1 upwards.
 * @param {HTMLCanvasElement} canvas
 * @param {number} width
 * @param {number[]} bounds
 * @param {number} chosen
 */
function drawBounds(canvas, width, bounds, chosen) {
  if (!width) return;
  const height = 128;
  const context = fitCanvas(canvas, width, height);
  const colors = colorsOf(canvas);
  const [low, high] = [bounds[0], bounds[bounds.length - 1]];
  const space = Math.max(0.15 * (high - low), 0.05);
  const x = linearScale([0, bounds.length - 1], [52, width - 14]);
  const y = linearScale([low - space, high + space], [height - 34, 20]);
  const yTicks = ticks(...y.domain, 3);
  drawAxes(context, { x, y, colors, xTicks: [], yTicks, yLabel: "bound, nats" });
  context.fillStyle = colors.muted;
  context.textAlign = "center";
  context.textBaseline = "top";
  for (let i = 0; i < bounds.length; i += 2) context.fillText(String(2 ** i), x(i), y.range[0] + 5);
  context.textAlign = "right";
  context.fillText("k", x.range[1], y.range[0] + 19);
  drawCurve(context, [...bounds.keys()], bounds, { x, y, color: colors.lines[0] });
  drawDot(context, x(chosen), y(bounds[chosen]), 5, colors.lines[0], colors.paper);
}
