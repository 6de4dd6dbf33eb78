// @ts-check
// A slider over the models, and where each stands between rate and distortion.

import { drawAxes, drawCurve, drawDot, fitCanvas, writeOnHalo } from "../shared/canvas.js";
import { makeElement, makeSlider } from "../shared/elements.js";
import { format, rangeOf } from "../shared/numbers.js";
import { linearScale, ticks } from "../shared/scales.js";
import { colorsOf } from "../shared/surroundings.js";

/** @typedef {import("./data.js").Data} Data */

/**
 * Empty where there is one model alone.
 * @param {Pick<Data, "models" | "labels">} data
 * @param {(which: number) => void} onChoose
 */
export function makeBetaControl({ models, labels }, onChoose) {
  const element = makeElement("div", { class: "explorer-betas" });
  const label = "Rate and distortion of the models on the test images";
  const chart = makeElement("canvas", { role: "img", "aria-label": label });
  const text = makeElement("p", { class: "live-caption" });
  let chosen = 0;
  const slider = makeSlider({
    label: "Weight β of the KL",
    min: 0,
    max: models.length - 1,
    step: 1,
    value: 0,
    show: (i) => String(models[i].beta),
    onInput: onChoose,
  });
  if (models.length > 1) element.append(slider.element, chart, text);

  /** @param {number} which */
  function show(which) {
    chosen = which;
    slider.value = which;
    const { rate, distortion } = models[which];
    const sum = `${format(distortion, 1)} + rate ${format(rate, 1)}`;
    const elbo = format(-rate - distortion, 1);
    const mean = `${labels.length} test images on average`;
    text.textContent = `${mean}: distortion ${sum}, ELBO ${elbo} nats.`;
    redraw();
  }
  function redraw() {
    if (models.length > 1) drawRateDistortion(chart, element.clientWidth, models, chosen);
  }
  return { element, show, redraw };
}

/**
 * An interval, and some shares of its width more at each end.
 * @param {import("../shared/scales.js").Interval} interval
 * @param {number} below
 * @param {number} above
 * @returns {import("../shared/scales.js").Interval}
 */
function widen([a, b], below, above) {
  const span = b - a || 1;
  return [a - below * span, b + above * span];
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {number} width
 * @param {Data["models"]} models
 * @param {number} chosen
 */
function drawRateDistortion(canvas, width, models, chosen) {
  if (!width) return;
  const height = 164;
  const context = fitCanvas(canvas, width, height);
  const colors = colorsOf(canvas);
  const byRate = [...models].sort((a, b) => a.rate - b.rate);
  const rates = byRate.map((entry) => entry.rate);
  const distortions = byRate.map((entry) => entry.distortion);
  const x = linearScale(widen(rangeOf(rates), 0.18, 0.18), [52, width - 14]);
  const y = linearScale(widen(rangeOf(distortions), 0.25, 0.5), [height - 38, 22]);
  const yTicks = ticks(...y.domain, 4);
  const axes = { yTicks, xLabel: "rate (KL), nats", yLabel: "distortion, nats" };
  drawAxes(context, { x, y, colors, ...axes });
  drawCurve(context, rates, distortions, { x, y, color: colors.muted, width: 1.5 });
  models.forEach((entry, i) => {
    const [px, py] = [x(entry.rate), y(entry.distortion)];
    const color = i === chosen ? colors.lines[1] : colors.muted;
    drawDot(context, px, py, i === chosen ? 7 : 5, color, colors.paper);
    const late = px > width - 80;
    context.textAlign = late ? "right" : "left";
    context.textBaseline = "bottom";
    writeOnHalo(context, `β = ${entry.beta}`, late ? px + 6 : px + 8, py - 8, colors);
  });
}
