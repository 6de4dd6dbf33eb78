// @ts-check
// The ELBO and its gap (chapter 3): densities over the codes, a normal q to drag, and the terms.

import { drawAxes, drawCurve, fillArea, fitCanvas } from "../shared/canvas.js";
import { makeButton, makeElement, makeSelect } from "../shared/elements.js";
import { sync } from "../shared/model.js";
import { normalDensity } from "../shared/normal.js";
import { format, linspace } from "../shared/numbers.js";
import { linearScale } from "../shared/scales.js";
import { makeComment, makeControls, makeLegend, makeStage, showTheory } from "../shared/stage.js";
import { colorsOf, prefersReducedMotion } from "../shared/surroundings.js";
import { makeLedger } from "./ledger.js";
import {
  climbElbo,
  elboTerms,
  logLikelihood,
  logPosterior,
  logPrior,
  MEANS,
  MODELS,
  WIDTHS,
} from "./terms.js";

/**
 * @typedef {import("./terms.js").PixelModel} PixelModel
 * @typedef {{ alt: string, example: string, mu: number, sigma: number }} Traits
 */

const QUANTITIES = {
  mu: {
    label: "mean μ of q",
    handle: "mean of q",
    className: "theory-q",
    min: MEANS[0],
    max: MEANS[1],
    step: 0.05,
  },
  sigma: {
    label: "width σ of q",
    handle: "width of q",
    className: "theory-q theory-width",
    min: WIDTHS[0],
    max: WIDTHS[1],
    step: 0.02,
  },
};

/** @param {import("../shared/model.js").View<Traits>} view */
function render(view) {
  const { model, signal } = view;
  const stage = makeStage();
  const ledger = makeLedger();
  const comment = makeComment();
  const current = () => MODELS[model.get("example")];
  const climber = makeClimber(model, signal);
  /** @param {Partial<Traits>} changes */
  const move = (changes) => {
    climber.stop();
    sync(model, changes);
  };
  const choose = makeSelect({
    label: "Model",
    value: model.get("example"),
    options: Object.entries(MODELS).map(([key, { title }]) => [key, title]),
    onChange: (example) => move({ example, ...MODELS[example].start }),
  });
  const snap = makeButton("Snap to the posterior", () => move(current().posterior ?? {}));
  const climb = makeButton("Climb the ELBO", climber.start);
  const { handles, sliders, element } = makeControls(stage, QUANTITIES, move, signal);
  const legend = makeLegend(
    ["elbo-key-prior", "prior p(z)"],
    ["elbo-key-likelihood", "likelihood p(x|z)"],
    ["elbo-key-posterior", "posterior p(z|x)"],
    ["elbo-key-q", "q(z), yours to move"],
  );
  const tools = makeElement("div", { class: "live-row theory-tools" }, choose.element, snap, climb);
  const children = [tools, legend, stage.element, element, ledger.element, comment];
  showTheory(view, "elbo", ["mu", "sigma", "example"], { stage, comment, children }, draw);

  /**
   * @param {HTMLElement} root
   * @param {number} width
   */
  function draw(root, width) {
    const [mu, sigma] = [model.get("mu"), model.get("sigma")];
    const terms = elboTerms(model.get("example"), mu, sigma);
    drawDensities(stage, current(), mu, sigma, width, colorsOf(root));
    /** @param {number} z */
    const onCurve = (z) => stage.y(normalDensity(z, mu, sigma));
    handles.mu.show(mu, onCurve, mu);
    handles.sigma.show(mu + sigma, onCurve, sigma);
    sliders.mu.value = mu;
    sliders.sigma.value = sigma;
    choose.select.value = model.get("example");
    snap.disabled = !current().posterior;
    ledger.show(terms);
    comment.textContent = sentence(current(), mu, sigma, terms.gap);
  }
}

/**
 * Moves q uphill, a step in each frame, until it is at the top or somebody else moves it.
 * @param {import("../shared/model.js").Model<Traits>} model
 * @param {AbortSignal} signal
 */
function makeClimber(model, signal) {
  let frame = 0;
  let steps = 0;
  const stop = () => cancelAnimationFrame(frame);
  signal.addEventListener("abort", stop);
  const step = () => {
    const before = [model.get("mu"), model.get("sigma")];
    const [mu, sigma] = climbElbo(model.get("example"), before[0], before[1]);
    steps += 1;
    sync(model, { mu, sigma });
    if (Math.hypot(mu - before[0], sigma - before[1]) < 1e-9 || steps > 600) return;
    if (prefersReducedMotion()) step();
    else frame = requestAnimationFrame(step);
  };
  const start = () => {
    stop();
    steps = 0;
    step();
  };
  return { start, stop };
}

/**
 * Prior, likelihood and posterior at x, and q, over the codes z.
 * @param {import("../shared/stage.js").Stage} stage
 * @param {PixelModel} model
 * @param {number} mu
 * @param {number} sigma
 * @param {number} width
 * @param {import("../shared/canvas.js").Colors} colors
 */
function drawDensities(stage, model, mu, sigma, width, colors) {
  const height = width < 500 ? 200 : 300;
  const context = fitCanvas(stage.canvas, width, height);
  const top = Math.max(model.top, 1.12 * normalDensity(mu, mu, sigma));
  stage.x = linearScale(model.view, [36, width - 12]);
  stage.y = linearScale([0, top], [height - 40, 24]);
  const { x, y } = stage;
  drawAxes(context, { x, y, colors, xLabel: "code z", yLabel: "density" });
  const zs = linspace(...model.view, 801);
  const posterior = zs.map((z) => Math.exp(logPosterior(model, z)));
  fillArea(context, zs, posterior, { x, y, color: colors.muted, alpha: 0.22 });
  drawCurve(context, zs, posterior, { x, y, color: colors.muted, width: 1.5 });
  const prior = zs.map((z) => Math.exp(logPrior(z)));
  const likelihood = zs.map((z) => Math.exp(logLikelihood(model, z)));
  const thin = { x, y, width: 1.5 };
  drawCurve(context, zs, prior, { ...thin, color: colors.lines[1], dash: [2, 4] });
  drawCurve(context, zs, likelihood, { ...thin, color: colors.lines[2], dash: [9, 4] });
  const q = zs.map((z) => normalDensity(z, mu, sigma));
  fillArea(context, zs, q, { x, y, color: colors.lines[0], alpha: 0.1 });
  drawCurve(context, zs, q, { x, y, color: colors.lines[0], width: 2.5 });
}

/**
 * What there is to notice.
 * @param {PixelModel} model
 * @param {number} mu
 * @param {number} sigma
 * @param {number} gap
 */
function sentence(model, mu, sigma, gap) {
  if (!model.posterior) {
    return (
      `The gap is ${format(gap, 4)} nats. This posterior is not normal, ` +
      "and no normal q closes it."
    );
  }
  if (gap < 5e-7) return "The gap is closed: q is the posterior, and the ELBO is log p(x).";
  const ratio = sigma / model.posterior.sigma; // (2.12): a part for the mean, a part for the width
  const forMean = 0.5 * ((mu - model.posterior.mu) / model.posterior.sigma) ** 2;
  const forWidth = 0.5 * (ratio ** 2 - 1 - Math.log(ratio ** 2));
  return (
    `The gap is ${format(gap, 4)} nats: ${format(forMean, 4)} for the mean and ` +
    `${format(forWidth, 4)} for the width of q.`
  );
}

export default { version: 1, render };
