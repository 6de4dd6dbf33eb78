// @ts-check
// The reparameterization trick (chapter 5): z = mu + sigma ε with ε held fixed, and histograms of
// what one sample says about the gradient.

import { clipToFrame, drawAxes, drawCurve, drawLine, fitCanvas } from "../shared/canvas.js";
import { makeButton, makeElement, makeSelect, makeTable } from "../shared/elements.js";
import { sync } from "../shared/model.js";
import { clamp, format, linspace } from "../shared/numbers.js";
import { linearScale, niceAbove, ticks } from "../shared/scales.js";
import { makeComment, makeControls, makeLegend, makeStage, showTheory } from "../shared/stage.js";
import { colorsOf } from "../shared/surroundings.js";
import {
  exactGradient,
  FUNCTIONS,
  fixedNoise,
  gradientEstimates,
  summarize,
} from "./estimators.js";

/**
 * @typedef {import("../shared/canvas.js").Colors} Colors
 * @typedef {import("../shared/scales.js").Scale} Scale
 * @typedef {import("../shared/scales.js").Interval} Interval
 * @typedef {import("./estimators.js").Example} Example
 * @typedef {import("./estimators.js").Parameter} Parameter
 * @typedef {ReturnType<typeof summarize> & {
 *   values: Float64Array, exact: { mean: number, variance: number },
 * }} Result
 * @typedef {{
 *   alt: string, example: string, parameter: Parameter, mu: number, sigma: number,
 *   samples: number, seed: number,
 * }} Traits
 */

/** @type {Interval} */
const VIEW = [-3.5, 5];
const SHOWN = 12; // samples as ticks; the histograms have all
const BINS = 50;
/** @type {(keyof Traits)[]} */
const TRAITS = ["example", "parameter", "mu", "sigma", "samples", "seed"];

/**
 * @type {{
 *   key: import("./estimators.js").Estimator, name: string, term: Record<Parameter, string>,
 * }[]}
 */
const ESTIMATORS = [
  { key: "path", name: "pathwise", term: { mu: "f′(z)", sigma: "f′(z) ε" } },
  { key: "score", name: "score function", term: { mu: "f(z) ε/σ", sigma: "f(z) (ε² − 1)/σ" } },
];

/** @type {[string, string, (result: Result) => number][]} */
const ROWS = [
  ["mean", "mean of the estimates (diamond)", (result) => result.mean],
  ["error", "its standard error (line: two)", (result) => result.error],
  ["expected", "mean of infinitely many", (result) => result.exact.mean],
  ["variance", "variance of one estimate, measured", (result) => result.variance],
  ["exactVariance", "variance of one estimate, exact", (result) => result.exact.variance],
];

const QUANTITIES = {
  mu: { label: "mean μ", className: "theory-z", min: -2.5, max: 3, step: 0.05 },
  sigma: { label: "width σ", className: "theory-z theory-width", min: 0.05, max: 1.5, step: 0.05 },
};

/** @param {import("../shared/model.js").View<Traits>} view */
function render(view) {
  const { model, signal } = view;
  const stage = makeStage();
  const comment = makeComment();
  /** @param {Partial<Traits>} changes */
  const move = (changes) => sync(model, changes);
  const choices = makeChoices(model, move);
  const again = makeButton("Draw new ε", () => move({ seed: model.get("seed") + 1 }));
  const { handles, sliders, element } = makeControls(stage, QUANTITIES, move, signal);
  const panels = ESTIMATORS.map(makePanel);
  const corner = makeElement("span");
  const table = makeTable(
    "noise-table theory-table",
    [corner, ...ESTIMATORS.map(({ name }) => name)],
    ROWS.map(([key, text]) => [key, text]),
    (key, column) => ({ "data-term": `${ESTIMATORS[column].key}-${key}` }),
  );
  const legend = makeLegend(
    ["noise-key-slope", "slope at a sample: all that pathwise asks"],
    ["noise-key-height", "height: all that the score function asks"],
  );
  const tools = [...Object.values(choices).map((choice) => choice.element), again];
  const children = [
    makeElement("div", { class: "live-row theory-tools" }, ...tools),
    legend,
    stage.element,
    element,
    makeElement(
      "div",
      { class: "noise-panels theory-numbers" },
      ...panels.map((panel) => panel.element),
    ),
    makeElement("div", { class: "theory-bottom" }, table.element, comment),
  ];
  let noise = { key: "", eps: new Float64Array() }; // drawn once for a seed and a number
  showTheory(view, "noise", TRAITS, { stage, comment, children }, draw);

  /**
   * @param {HTMLElement} root
   * @param {number} width
   */
  function draw(root, width) {
    const [example, parameter] = [model.get("example"), model.get("parameter")];
    const [mu, sigma] = [model.get("mu"), model.get("sigma")];
    const [samples, seed] = [model.get("samples"), model.get("seed")];
    const key = `${seed} ${samples}`;
    if (key !== noise.key) noise = { key, eps: fixedNoise(seed, Math.max(samples, SHOWN)) };
    const colors = colorsOf(root);
    const axis = drawPaths(stage, FUNCTIONS[example], mu, sigma, noise.eps, width, colors);
    handles.mu.show(mu, () => axis, mu);
    handles.sigma.show(mu + sigma, () => axis, sigma);
    sliders.mu.value = mu;
    sliders.sigma.value = sigma;
    choices.example.select.value = example;
    choices.parameter.select.value = parameter;
    choices.samples.select.value = String(samples);

    const eps = noise.eps.slice(0, samples);
    const exact = exactGradient(example, parameter, mu, sigma);
    const results = ESTIMATORS.map(({ key: estimator }) => {
      const values = gradientEstimates(estimator, example, parameter, mu, sigma, eps);
      return { values, ...summarize(values), exact: exact[estimator] };
    });
    const range = histogramRange(results, exact.gradient);
    results.forEach((result, i) => {
      panels[i].term.textContent = ESTIMATORS[i].term[parameter];
      drawHistogram(panels[i], result, exact.gradient, range, colors, colors.lines[i]);
      for (const [row, , number] of ROWS) {
        table.cells[row][i].textContent = format(number(result), 4);
      }
    });
    corner.textContent = `${samples.toLocaleString("en")} samples`;
    comment.textContent = sentence(exact);
  }
}

/**
 * The lists to choose from.
 * @param {import("../shared/model.js").Model<Traits>} model
 * @param {(changes: Partial<Traits>) => void} move
 */
function makeChoices(model, move) {
  return {
    example: makeSelect({
      label: "Function",
      value: model.get("example"),
      options: Object.entries(FUNCTIONS).map(([key, { title }]) => [key, title]),
      onChange: (example) => move({ example }),
    }),
    parameter: makeSelect({
      label: "Gradient to",
      value: model.get("parameter"),
      options: [
        ["mu", "μ"],
        ["sigma", "σ"],
      ],
      onChange: (parameter) => move({ parameter: /** @type {Parameter} */ (parameter) }),
    }),
    samples: makeSelect({
      label: "Samples",
      value: model.get("samples"),
      options: [10, 100, 1000, 10000].map((n) => [n, n.toLocaleString("en")]),
      onChange: (samples) => move({ samples: Number(samples) }),
    }),
  };
}

/** @typedef {ReturnType<typeof makePanel>} Panel */

/**
 * One estimator: what an estimate is, and room for the histogram.
 * @param {{ name: string }} estimator
 */
function makePanel({ name }) {
  const term = makeElement("span");
  const canvas = makeElement("canvas", { "aria-hidden": "true" });
  const title = makeElement("strong", {}, name);
  const heading = makeElement("p", {}, title, ", one estimate is ", term);
  return { term, canvas, element: makeElement("div", { class: "noise-panel" }, heading, canvas) };
}

/**
 * One range for both histograms: 98 % of the estimates, zero and the exact gradient.
 * @param {Result[]} results
 * @param {number} gradient
 * @returns {Interval}
 */
function histogramRange(results, gradient) {
  let [low, high] = [Math.min(0, gradient), Math.max(0, gradient)];
  for (const { values } of results) {
    const sorted = values.slice().sort();
    low = Math.min(low, sorted[Math.floor(0.01 * sorted.length)]);
    high = Math.max(high, sorted[Math.ceil(0.99 * sorted.length) - 1]);
  }
  const margin = 0.08 * (high - low);
  return [low < 0 ? -niceAbove(margin - low) : -margin, niceAbove(high + margin)];
}

/**
 * Below, the ε, which never move; lines to the z; above, f with its slope and height at each z.
 * Returns the height of the axis of z.
 * @param {import("../shared/stage.js").Stage} stage
 * @param {Example} f
 * @param {number} mu
 * @param {number} sigma
 * @param {Float64Array} noise
 * @param {number} width
 * @param {Colors} colors
 */
function drawPaths(stage, f, mu, sigma, noise, width, colors) {
  const height = width < 500 ? 290 : 360;
  const context = fitCanvas(stage.canvas, width, height);
  const axis = height - 118; // of z
  const floor = height - 40; // the axis of ε, on the same scale as that of z
  stage.x = linearScale(VIEW, [36, width - 12]);
  stage.y = linearScale(f.range, [axis, 24]);
  const { x, y } = stage;
  drawAxes(context, { x, y, colors, yLabel: "f(z)", xTicks: [] });

  const zs = linspace(...VIEW, 801);
  /** @param {number} i A gap at a jump: no line joins its two sides. */
  const jumps = (i) => f.breaks.some((b) => zs[i - 1] <= b && b < zs[i]);
  const values = zs.map((z, i) => (jumps(i) ? NaN : f.value(z)));
  drawCurve(context, zs, values, { x, y, color: colors.ink, width: 1.5 });

  const eps = noise.slice(0, SHOWN);
  for (const e of eps) {
    const z = mu + sigma * e;
    context.strokeStyle = colors.muted;
    context.lineWidth = 1;
    context.globalAlpha = 0.7;
    drawLine(context, x(e), floor, x(z), axis);
    context.globalAlpha = 1;
    if (z >= VIEW[0] && z <= VIEW[1]) drawSample(context, f, z, { x, y }, colors);
  }
  drawNoiseAxis(context, eps, x, floor, colors);
  writeOnPaper(context, "z = μ + σε", x.range[1], axis + 12, colors);
  writeOnPaper(context, "ε, drawn once", x.range[1], floor - 12, colors);
  return axis;
}

/**
 * A sample: a dotted line as high as f, and a short piece of the tangent.
 * @param {CanvasRenderingContext2D} context
 * @param {Example} f
 * @param {number} z
 * @param {import("../shared/canvas.js").Scales} scales
 * @param {Colors} colors
 */
function drawSample(context, f, z, { x, y }, colors) {
  context.save();
  clipToFrame(context, x, y);
  const [px, py] = [x(z), y(f.value(z))];
  context.globalAlpha = 0.4;
  drawLine(context, px, y.range[0], px, Math.max(y(0), py)); // up to where the height begins or ends
  context.globalAlpha = 1;
  context.strokeStyle = colors.lines[1];
  context.lineWidth = 1.5;
  context.setLineDash([2, 3]);
  drawLine(context, px, y(0), px, py);
  context.setLineDash([]);
  const [rise, run] = [y(f.slope(z)) - y(0), x(1) - x(0)]; // of the tangent, in pixels
  const part = 20 / Math.hypot(rise, run);
  context.strokeStyle = colors.lines[0];
  context.lineWidth = 2;
  drawLine(context, px - part * run, py - part * rise, px + part * run, py + part * rise);
  context.fillStyle = colors.lines[0];
  context.beginPath();
  context.arc(px, py, 3.5, 0, 2 * Math.PI);
  context.fill();
  context.restore();
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Float64Array} eps
 * @param {Scale} x
 * @param {number} floor
 * @param {Colors} colors
 */
function drawNoiseAxis(context, eps, x, floor, colors) {
  context.strokeStyle = colors.ink;
  context.lineWidth = 1.2;
  drawLine(context, x.range[0], floor, x.range[1], floor);
  for (const e of eps) drawLine(context, x(e), floor - 4, x(e), floor + 4);
  context.fillStyle = colors.muted;
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of ticks(...VIEW, 9)) {
    context.fillText(format(value, 0), x(value), floor + 8);
  }
}

/**
 * Text that ends at x, on a patch of paper, so that lines below do not strike it through.
 * @param {CanvasRenderingContext2D} context
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {Colors} colors
 */
function writeOnPaper(context, text, x, y, colors) {
  const width = context.measureText(text).width;
  context.fillStyle = colors.paper;
  context.fillRect(x - width - 2, y - 8, width + 4, 16);
  context.fillStyle = colors.ink;
  context.textAlign = "right";
  context.textBaseline = "middle";
  context.fillText(text, x, y);
}

/**
 * Shares of the estimates in bins; the exact gradient; the mean with two standard errors.
 * @param {Panel} panel
 * @param {Result} result
 * @param {number} gradient
 * @param {Interval} range
 * @param {Colors} colors
 * @param {string} color
 */
function drawHistogram(panel, { values, mean, error }, gradient, range, colors, color) {
  const width = Math.floor(panel.element.clientWidth);
  const height = 190;
  const context = fitCanvas(panel.canvas, width, height);
  const { counts, outside } = countInBins(values, range, BINS);
  const largest = Math.max(...counts, 1) / values.length;
  const x = linearScale(range, [12, width - 12]);
  const y = linearScale([0, 1.1 * largest], [height - 26, 40]);
  drawAxes(context, { x, y, colors, yTicks: [], grid: false });
  const step = (x.range[1] - x.range[0]) / BINS;
  context.fillStyle = color;
  counts.forEach((count, i) => {
    const top = y(count / values.length);
    context.fillRect(x.range[0] + i * step + 0.5, top, Math.max(1, step - 1), y(0) - top);
  });
  context.strokeStyle = colors.ink;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  drawLine(context, x(gradient), y(0), x(gradient), 20);
  context.setLineDash([]);
  context.fillStyle = colors.ink;
  context.textBaseline = "middle";
  const right = x(gradient) < 0.6 * width;
  context.textAlign = right ? "left" : "right";
  context.fillText(`exact gradient ${format(gradient, 3)}`, x(gradient) + (right ? 6 : -6), 12);
  drawMean(context, x, mean, error, colors);
  if (outside) {
    context.textAlign = "right";
    context.fillStyle = colors.muted;
    context.fillText(`${outside} outside`, width - 14, 52);
  }
}

/**
 * How many values lie in each of some bins of equal width, and how many lie in none.
 * @param {ArrayLike<number>} values
 * @param {Interval} range
 * @param {number} bins
 */
export function countInBins(values, [low, high], bins) {
  const counts = new Array(bins).fill(0);
  let outside = 0;
  for (const value of Array.from(values)) {
    const bin = Math.floor(((value - low) / (high - low)) * bins);
    if (bin >= 0 && bin < bins) counts[bin] += 1;
    else outside += 1;
  }
  return { counts, outside };
}

/**
 * The mean of the estimates as a diamond, with a line of two standard errors to each side.
 * @param {CanvasRenderingContext2D} context
 * @param {Scale} x
 * @param {number} mean
 * @param {number} error
 * @param {Colors} colors
 */
function drawMean(context, x, mean, error, colors) {
  const at = clamp(x(mean), ...x.range);
  context.strokeStyle = colors.ink;
  context.lineWidth = 2;
  const [low, high] = [mean - 2 * error, mean + 2 * error].map((v) => clamp(x(v), ...x.range));
  drawLine(context, low, 30, high, 30);
  context.fillStyle = colors.ink;
  context.beginPath();
  context.moveTo(at, 25);
  context.lineTo(at + 5, 30);
  context.lineTo(at, 35);
  context.lineTo(at - 5, 30);
  context.fill();
}

/**
 * What there is to notice.
 * @param {ReturnType<typeof exactGradient>} exact
 */
function sentence({ gradient, path, score }) {
  const bias = gradient - path.mean;
  if (Math.abs(bias) > 1e-6) {
    return (
      `The pathwise estimator misses ${format(bias, 4)}: what comes from mass that crosses the ` +
      "jump. No sample says so."
    );
  }
  if (path.variance < 1e-12) return "Every pathwise estimate is exact.";
  const ratio = score.variance / path.variance;
  const names = ["score function", "pathwise estimator"];
  const [more, fewer] = ratio >= 1 ? names : names.reverse();
  return (
    `For the same precision the ${more} needs ${format(Math.max(ratio, 1 / ratio), 1)} times ` +
    `as many samples as the ${fewer}.`
  );
}

export default { version: 1, render };
