// @ts-check
// What each likelihood of vae_lib makes of a decoder's output. All in nats, summed over pixels.

const LOG_2PI = Math.log(2 * Math.PI);

/**
 * @typedef {Float32Array} Pixels
 * @typedef {{ name: string, logSigma?: number }} Likelihood As pack.py describes it.
 * @typedef {object} Formulas
 * @property {(out: Pixels) => Pixels} mean
 * @property {(x: Pixels, out: Pixels, likelihood: Likelihood) => number} logProb
 */

/**
 * By name; `IN_PAGE` in pack.py has the same names.
 * @type {Record<string, Formulas>}
 */
export const LIKELIHOODS = {
  bernoulli: {
    mean: (logits) => logits.map((logit) => 1 / (1 + Math.exp(-logit))),
    logProb: bernoulliLogProb,
  },
  gaussian: {
    mean: (mean) => mean,
    logProb: (x, mean, { logSigma = 0 }) => gaussianLogProb(x, mean, logSigma),
  },
};

/**
 * E[x|z]: what a figure shows.
 * @param {Likelihood} likelihood
 * @param {Pixels} out
 */
export function likelihoodMean(likelihood, out) {
  return LIKELIHOODS[likelihood.name].mean(out);
}

/**
 * log p(x|z).
 * @param {Likelihood} likelihood
 * @param {Pixels} x
 * @param {Pixels} out
 */
export function logLikelihood(likelihood, x, out) {
  return LIKELIHOODS[likelihood.name].logProb(x, out, likelihood);
}

/**
 * Σ_i x_i log p_i + (1 − x_i) log(1 − p_i) = Σ_i x_i l_i − log(1 + e^(l_i)), from logits l.
 * @param {Pixels} x
 * @param {Pixels} logits
 */
function bernoulliLogProb(x, logits) {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    const l = logits[i];
    sum += x[i] * l - Math.max(l, 0) - Math.log1p(Math.exp(-Math.abs(l)));
  }
  return sum;
}

/**
 * Σ_i −½ (log 2π + 2 log σ + (x_i − mean_i)² / σ²).
 * @param {Pixels} x
 * @param {Pixels} mean
 * @param {number} logSigma
 */
function gaussianLogProb(x, mean, logSigma) {
  const precision = Math.exp(-2 * logSigma);
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    sum -= 0.5 * (LOG_2PI + 2 * logSigma + (x[i] - mean[i]) ** 2 * precision);
  }
  return sum;
}
