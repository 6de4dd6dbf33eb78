// @ts-check
// The ELBO and its gap for one pixel x, one latent dimension z and a normal q:
// log p(x) = ELBO + KL(q ‖ p(z|x)), and ELBO = E_q[log p(x|z)] − KL(q ‖ p(z)). All in nats.

import { logNormal, normalMean, trapezoid } from "../shared/normal.js";
import { clamp } from "../shared/numbers.js";

/**
 * @typedef {import("../shared/scales.js").Interval} Interval
 * @typedef {{ mu: number, sigma: number }} Normal
 * @typedef {object} PixelModel
 * @property {string} title
 * @property {number} x The pixel that is observed.
 * @property {number} noise The standard deviation of p(x|z).
 * @property {(z: number) => number} decode The mean of p(x|z).
 * @property {(z: number) => number} slope Its derivative.
 * @property {Interval} view The codes that are shown.
 * @property {number} top The largest density that is shown.
 * @property {Normal | null} posterior p(z|x); null where it is not normal.
 * @property {Normal} start The q that the chapter begins with.
 */

/** @type {Interval} */
export const MEANS = [-3, 4]; // of q
/** @type {Interval} */
export const WIDTHS = [0.05, 3];

/** @type {Record<string, PixelModel>} */
export const MODELS = {
  linear: {
    title: "one mode: N(x; z, 1), x = 2",
    x: 2,
    noise: 1,
    decode: (z) => z,
    slope: () => 1,
    view: [-3.5, 5],
    top: 0.8,
    posterior: { mu: 1, sigma: Math.SQRT1_2 }, // N(1, ½), equation (2.3)
    start: { mu: 0.5, sigma: 0.8 },
  },
  squared: {
    title: "two modes: N(x; z², 0.5²), x = 4",
    x: 4,
    noise: 0.5,
    decode: (z) => z * z,
    slope: (z) => 2 * z,
    view: [-4, 4],
    top: 1.75,
    posterior: null, // known by quadrature only
    start: { mu: 1, sigma: 0.22 },
  },
};

/** @param {number} z */
export const logPrior = (z) => logNormal(z, 0, 1);

/**
 * @param {PixelModel} model
 * @param {number} z
 */
export const logLikelihood = (model, z) => logNormal(model.x, model.decode(z), model.noise);

/**
 * @param {PixelModel} model
 * @param {number} z
 */
const logJoint = (model, z) => logLikelihood(model, z) + logPrior(z);

/** @type {Map<PixelModel, number>} */
const evidences = new Map();

/**
 * log p(x) = log ∫ p(x|z) p(z) dz, by quadrature, once for each model.
 * @param {PixelModel} model
 */
function logEvidence(model) {
  const known = evidences.get(model);
  if (known !== undefined) return known;
  const value = Math.log(trapezoid((z) => Math.exp(logJoint(model, z)), -12, 12, 9600));
  evidences.set(model, value);
  return value;
}

/**
 * log p(z|x), by Bayes' rule.
 * @param {PixelModel} model
 * @param {number} z
 */
export const logPosterior = (model, z) => logJoint(model, z) - logEvidence(model);

/**
 * All terms for q = N(mu, sigma²). The gap is computed by itself, not as a difference, so that
 * log p(x) = ELBO + gap is a check.
 * @param {string} name
 * @param {number} mu
 * @param {number} sigma
 */
export function elboTerms(name, mu, sigma) {
  const model = MODELS[name];
  /** @param {number} eps z is mu + sigma eps. */
  const logQ = (eps) => logNormal(eps, 0, 1) - Math.log(sigma);
  const reconstruction = normalMean((eps) => logLikelihood(model, mu + sigma * eps));
  const klPrior = 0.5 * (mu ** 2 + sigma ** 2 - 1) - Math.log(sigma); // KL(q ‖ p(z))
  const gap = normalMean((eps) => logQ(eps) - logPosterior(model, mu + sigma * eps));
  const elbo = reconstruction - klPrior; // (2.7)
  return { logEvidence: logEvidence(model), elbo, reconstruction, klPrior, gap };
}

/**
 * One step of gradient ascent on the ELBO: from [mu, sigma] to the next [mu, sigma].
 *
 * Chapter 5 derives the gradient: with z = mu + sigma eps and g = d log p(x, z) / dz it is
 * E[g] for mu, and E[g sigma eps] + 1 for log sigma. Divided by the Fisher information (1 / sigma²
 * and 2) the step fits the width of q. It is halved until the ELBO rises.
 * @param {string} name
 * @param {number} mu
 * @param {number} sigma
 * @param {number} [rate]
 * @returns {[number, number]}
 */
export function climbElbo(name, mu, sigma, rate = 0.2) {
  const model = MODELS[name];
  /** @param {number} z */
  const slope = (z) => ((model.x - model.decode(z)) * model.slope(z)) / model.noise ** 2 - z;
  const toMu = normalMean((eps) => slope(mu + sigma * eps));
  const toLogSigma = normalMean((eps) => slope(mu + sigma * eps) * sigma * eps) + 1;
  /** @param {number} step */
  const short = (step) => clamp(step, -0.1, 0.1); // so that one can watch
  const before = elboTerms(name, mu, sigma).elbo;
  for (let part = rate; part > 1e-9; part *= 0.5) {
    /** @type {[number, number]} */
    const next = [
      clamp(mu + short(part * sigma ** 2 * toMu), ...MEANS),
      clamp(sigma * Math.exp(short(0.5 * part * toLogSigma)), ...WIDTHS),
    ];
    if (elboTerms(name, ...next).elbo > before) return next;
  }
  return [mu, sigma]; // at the top
}
