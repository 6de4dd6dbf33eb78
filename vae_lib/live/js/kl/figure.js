// @ts-check
// Two Gaussians and their KL divergence in both directions (chapter 4).

import {
  drawAxes,
  drawCurve,
  drawLine,
  FONT,
  fillArea,
  fitCanvas,
  hatchBelow,
} from "../shared/canvas.js";
import { makeButton, makeElement, makeTable } from "../shared/elements.js";
import { sync } from "../shared/model.js";
import { normalDensity } from "../shared/normal.js";
import { format, linspace } from "../shared/numbers.js";
import { linearScale } from "../shared/scales.js";
import { makeComment, makeControls, makeLegend, makeStage, showTheory } from "../shared/stage.js";
import { colorsOf } from "../shared/surroundings.js";
import { klAreas, klIntegrand, klTerms } from "./divergence.js";

/**
 * @typedef {import("../shared/canvas.js").Colors} Colors
 * @typedef {{ mu: number, sigma: number, m: number, s: number }} Pair
 * @typedef {Pair & { alt: string }} Traits
 * @typedef {[number, number, number, number]} Ordered
 */

/** @type {import("../shared/scales.js").Interval} */
const VIEW = [-6, 6];
/** @type {(keyof Pair)[]} */
const TRAITS = ["mu", "sigma", "m", "s"];

/** @type {[string, Pair][]} */
const PRESETS = [
  ["the chapter's numbers", { mu: 0.8, sigma: 0.5, m: -0.4, s: 1.2 }],
  ["equal", { mu: 0, sigma: 1, m: 0, s: 1 }],
  ["q narrow", { mu: 0, sigma: 0.5, m: 0, s: 2 }],
  ["q wide", { mu: 0, sigma: 2, m: 0, s: 0.5 }],
  ["far apart", { mu: -2, sigma: 1, m: 2, s: 1 }],
];

const MEAN = { min: -4, max: 4, step: 0.1 };
const WIDTH = { min: 0.25, max: 3, step: 0.05 };
const QUANTITIES = {
  mu: { label: "mean μ of q", className: "theory-q", ...MEAN },
  sigma: { label: "width σ of q", className: "theory-q theory-width", ...WIDTH },
  m: { label: "mean m of p", className: "theory-p", ...MEAN },
  s: { label: "width s of p", className: "theory-p theory-width", ...WIDTH },
};

/**
 * The two directions: which of the Gaussians comes first, and averages.
 * @type {{ key: string, name: string, integrand: string, order: (pair: Pair) => Ordered }[]}
 */
const DIRECTIONS = [
  {
    key: "reverse",
    name: "KL(q ‖ p)",
    integrand: "q log(q/p)",
    order: ({ mu, sigma, m, s }) => [mu, sigma, m, s],
  },
  {
    key: "forward",
    name: "KL(p ‖ q)",
    integrand: "p log(p/q)",
    order: ({ mu, sigma, m, s }) => [m, s, mu, sigma],
  },
];

/** @param {import("../shared/model.js").View<Traits>} view */
function render(view) {
  const { model, signal } = view;
  const stage = makeStage();
  const comment = makeComment();
  /** @returns {Pair} */
  const current = () => ({
    mu: model.get("mu"),
    sigma: model.get("sigma"),
    m: model.get("m"),
    s: model.get("s"),
  });
  /** @param {Partial<Traits>} changes */
  const move = (changes) => sync(model, changes);
  const { handles, sliders, element } = makeControls(stage, QUANTITIES, move, signal);
  const presets = PRESETS.map(([name, values]) => {
    return { button: makeButton(name, () => move(values)), values };
  });
  const swap = makeButton("swap q and p", () => {
    const { mu, sigma, m, s } = current();
    move({ mu: m, sigma: s, m: mu, s: sigma });
  });
  const panels = DIRECTIONS.map(makePanel);
  const heads = ["The closed form", ...DIRECTIONS.map(({ name }) => name)];
  const table = makeTable("kl-terms theory-table", heads, [
    ["narrowness", "narrowness"],
    ["spread", "spread"],
    ["distance", "distance"],
    ["half", "less ½"],
    ["kl", "together, in nats"],
  ]);
  const buttons = [...presets.map(({ button }) => button), swap];
  const legend = makeLegend(["kl-key-q", "q = N(μ, σ²)"], ["kl-key-p", "p = N(m, s²)"]);
  const children = [
    makeElement("div", { class: "live-row theory-tools" }, ...buttons),
    legend,
    stage.element,
    element,
    ...panels.map((panel) => panel.element),
    makeElement("div", { class: "theory-bottom" }, table.element, comment),
  ];
  showTheory(view, "kl", TRAITS, { stage, comment, children }, draw);

  /**
   * @param {HTMLElement} root
   * @param {number} width
   */
  function draw(root, width) {
    const now = current();
    const { mu, sigma, m, s } = now;
    const colors = colorsOf(root);
    drawPair(stage, now, width, colors);
    /** @param {number} z */
    const onQ = (z) => stage.y(normalDensity(z, mu, sigma));
    /** @param {number} z */
    const onP = (z) => stage.y(normalDensity(z, m, s));
    handles.mu.show(mu, onQ, mu);
    handles.sigma.show(mu + sigma, onQ, sigma);
    handles.m.show(m, onP, m);
    handles.s.show(m + s, onP, s);
    for (const name of TRAITS) sliders[name].value = now[name];
    for (const { button, values } of presets) {
      const here = TRAITS.every((name) => values[name] === now[name]);
      button.setAttribute("aria-pressed", String(here));
    }
    const terms = DIRECTIONS.map(({ order }) => klTerms(...order(now)));
    terms.forEach((values, i) => {
      const columns = Object.entries(table.cells);
      for (const [key, cells] of columns) {
        cells[i].textContent = format(values[/** @type {keyof typeof values} */ (key)], 4);
      }
    });
    drawIntegrands(panels, now, width, colors);
    panels.forEach((panel, i) => {
      const { above, below } = klAreas(...DIRECTIONS[i].order(now));
      panel.number.textContent = `${format(terms[i].kl, 4)} nats`;
      panel.areas.textContent = `= ${format(above, 4)} above − ${format(below, 4)} below zero`;
    });
    comment.textContent = sentence(terms[0].kl, terms[1].kl);
  }
}

/** @typedef {ReturnType<typeof makePanel>} Panel */

/**
 * One direction: the divergence, the areas that it is made of, and room for the integrand.
 * @param {{ key: string, name: string }} direction
 */
function makePanel({ key, name }) {
  const number = makeElement("strong", { class: "live-number", "data-term": key });
  const areas = makeElement("span", { class: "live-number" });
  const canvas = makeElement("canvas", { "aria-hidden": "true" });
  const heading = makeElement("p", { class: "kl-heading" }, `${name} = `, number, " ", areas);
  const element = makeElement("div", { class: "theory-numbers" }, heading, canvas);
  return { number, areas, canvas, element };
}

/**
 * What there is to notice.
 * @param {number} qp
 * @param {number} pq
 */
function sentence(qp, pq) {
  if (Math.max(qp, pq) < 1e-9) return "q and p are equal. Nothing is gained and nothing lost.";
  if (Math.abs(qp - pq) < 1e-9 * qp) return "Equal widths: both directions cost the same.";
  const [larger, first, second] = qp > pq ? ["KL(q ‖ p)", "q", "p"] : ["KL(p ‖ q)", "p", "q"];
  const ratio = Math.max(qp / pq, pq / qp);
  return (
    `${larger} is ${format(ratio, 1)} times the other: ` +
    `${first} has mass where ${second} has almost none.`
  );
}

/**
 * The two densities; q is a full line, p a dashed one.
 * @param {import("../shared/stage.js").Stage} stage
 * @param {Pair} pair
 * @param {number} width
 * @param {Colors} colors
 */
function drawPair(stage, { mu, sigma, m, s }, width, colors) {
  const height = width < 500 ? 190 : 240;
  const context = fitCanvas(stage.canvas, width, height);
  const top = Math.max(0.9, 1.15 * Math.max(normalDensity(0, 0, sigma), normalDensity(0, 0, s)));
  stage.x = linearScale(VIEW, [44, width - 12]);
  stage.y = linearScale([0, top], [height - 22, 22]);
  const { x, y } = stage;
  drawAxes(context, { x, y, colors, yLabel: "density" });
  const zs = linspace(...VIEW, 801);
  const looks = [
    { mean: m, sd: s, color: colors.lines[1], dash: [7, 4] },
    { mean: mu, sd: sigma, color: colors.lines[0], dash: [] },
  ];
  for (const { mean, sd, color, dash } of looks) {
    const density = zs.map((z) => normalDensity(z, mean, sd));
    fillArea(context, zs, density, { x, y, color, alpha: 0.1 });
    drawCurve(context, zs, density, { x, y, color, width: 2.5, dash });
  }
}

/**
 * Both integrands on one vertical scale: full where they add, hatched where they take away.
 * @param {Panel[]} panels
 * @param {Pair} pair
 * @param {number} width
 * @param {Colors} colors
 */
function drawIntegrands(panels, pair, width, colors) {
  const zs = linspace(...VIEW, 1201);
  const curves = DIRECTIONS.map(({ order }) => {
    const parameters = order(pair);
    return zs.map((z) => klIntegrand(z, ...parameters));
  });
  const top = 1.12 * Math.max(0.2, ...curves.map((ys) => Math.max(...ys)));
  const bottom = 1.12 * Math.min(-0.15 * top, ...curves.map((ys) => Math.min(...ys)));
  curves.forEach((ys, i) => {
    const height = width < 500 ? 150 : 165;
    const last = i === curves.length - 1;
    const context = fitCanvas(panels[i].canvas, width, height + (last ? 18 : 0));
    const x = linearScale(VIEW, [44, width - 12]);
    const y = linearScale([bottom, top], [height - 22, 22]);
    const yLabel = `${DIRECTIONS[i].integrand}, nats`;
    drawAxes(context, { x, y, colors, yLabel, xLabel: last ? "z" : undefined });
    const color = colors.lines[i];
    const positive = ys.map((value) => Math.max(0, value));
    fillArea(context, zs, positive, { x, y, color, alpha: 0.45 });
    hatchBelow(context, zs, ys, { x, y, color });
    drawCurve(context, zs, ys, { x, y, color });
    context.strokeStyle = colors.ink;
    drawLine(context, x.range[0], y(0), x.range[1], y(0));
    drawSigns(context, zs, ys, { x, y }, colors);
  });
}

/**
 * A plus where the integrand is largest and a minus where it is smallest, if there is room.
 * @param {CanvasRenderingContext2D} context
 * @param {Float64Array} zs
 * @param {Float64Array} ys
 * @param {import("../shared/canvas.js").Scales} scales
 * @param {Colors} colors
 */
function drawSigns(context, zs, ys, { x, y }, colors) {
  const largest = ys.indexOf(Math.max(...ys));
  const smallest = ys.indexOf(Math.min(...ys));
  context.fillStyle = colors.ink;
  context.font = `600 16px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  if (y(0) - y(ys[largest]) > 24) {
    context.fillText("+", x(zs[largest]), 0.5 * (y(0) + y(ys[largest])));
  }
  if (y(ys[smallest]) - y(0) > 7) context.fillText("−", x(zs[smallest]), y(0) - 9);
}

export default { version: 1, render };
