// @ts-check
// The likelihoods p(x|z) that a page trains with: −log p(x|z), its gradient, and the mean.
//
// The formulas are those of vae_lib/likelihoods. A sum of −log p and the gradient with respect to the
// decoder's output are computed together, because both need the same exponential function.

/**
 * @typedef {import("./linear.js").Floats} Floats
 *
 * @typedef {object} Scale The learned scale of a likelihood that has one.
 * @property {Floats} logSigma log σ, (1,).
 * @property {Floats} gradient ∂L/∂ log σ, (1,).
 *
 * @typedef {object} Row One image in a batch.
 * @property {Floats} x (B, P)
 * @property {Floats} out What the decoder returned, (B, P).
 * @property {Floats} gradient (B, P); receives weight · ∂(−log p)/∂out.
 * @property {number} start Where the image begins in these arrays.
 * @property {number} size P
 * @property {number} weight
 * @property {Scale | null} scale Its gradient is added to.
 *
 * @typedef {object} TrainedLikelihood
 * @property {boolean} dequantized Whether gray levels need noise first, since this is a density.
 * @property {boolean} learnsScale
 * @property {(row: Row) => number} score −log p(x|z) in nats, summed over pixels.
 * @property {(out: number) => number} mean E[x|z] of one pixel.
 */

const LOG_2PI = Math.log(2 * Math.PI);

/** @type {Record<string, TrainedLikelihood>} */
export const TRAINED_LIKELIHOODS = {
  bernoulli: { dequantized: false, learnsScale: false, score: scoreBernoulli, mean: sigmoid },
  "continuous-bernoulli": {
    dequantized: true,
    learnsScale: false,
    score: scoreContinuousBernoulli,
    mean: continuousBernoulliMean,
  },
  gaussian: { dequantized: true, learnsScale: true, score: scoreGaussian, mean: (out) => out },
};

/**
 * Gray levels k/(L − 1) as continuous numbers: (k + u)/L with u uniform in [0, 1).
 * @param {Floats} x Changed in place.
 * @param {number} count
 * @param {number} levels L
 * @param {() => number} uniform
 */
export function dequantize(x, count, levels, uniform) {
  for (let i = 0; i < count; i++) x[i] = (x[i] * (levels - 1) + uniform()) / levels;
}

/** @param {number} logit */
export function sigmoid(logit) {
  return 1 / (1 + Math.exp(-logit));
}

/**
 * −log p = Σ_i log(1 + exp(l_i)) − x_i l_i for logits l, and ∂/∂l_i = sigmoid(l_i) − x_i.
 * @param {Row} row
 */
function scoreBernoulli({ x, out, gradient, start, size, weight }) {
  let nats = 0;
  for (let i = start; i < start + size; i++) {
    const l = out[i];
    const a = Math.exp(-Math.abs(l)); // at most 1, so that nothing overflows
    nats += Math.max(l, 0) + Math.log(1 + a) - x[i] * l;
    gradient[i] = weight * ((l >= 0 ? 1 : a) / (1 + a) - x[i]);
  }
  return nats;
}

/**
 * The Bernoulli formula less log C(η) = log(η / tanh(η/2)) for each pixel, so that the density
 * integrates to 1 (Loaiza-Ganem & Cunningham 2019); ∂(−log p)/∂η_i = E[x_i] − x_i.
 * @param {Row} row
 */
function scoreContinuousBernoulli({ x, out, gradient, start, size, weight }) {
  let nats = 0;
  for (let i = start; i < start + size; i++) {
    const eta = out[i];
    const a = Math.exp(-Math.abs(eta));
    nats += Math.max(eta, 0) + Math.log(1 + a) - x[i] * eta - logConstant(eta);
    gradient[i] = weight * (continuousBernoulliMean(eta) - x[i]);
  }
  return nats;
}

/**
 * log C(η), by its series where the quotient is close to 0 / 0.
 * @param {number} eta
 */
function logConstant(eta) {
  const h = eta / 2;
  if (Math.abs(h) >= 0.05) return Math.log(eta / Math.tanh(h));
  return Math.LN2 + h ** 2 / 3 - (7 * h ** 4) / 90 + (62 * h ** 6) / 2835;
}

/**
 * E[x] = 1/(1 − exp(−η)) − 1/η = ½ + ½ (1/tanh(η/2) − 2/η), by its series where η is small.
 * @param {number} eta
 */
function continuousBernoulliMean(eta) {
  const h = eta / 2;
  const series = h / 3 - h ** 3 / 45 + (2 * h ** 5) / 945;
  return 0.5 + 0.5 * (Math.abs(h) < 0.05 ? series : 1 / Math.tanh(h) - 1 / h);
}

/**
 * −log p = Σ_i ½ (log 2π + 2 log σ + (x_i − m_i)²/σ²) with ∂/∂m_i = (m_i − x_i)/σ² and
 * ∂/∂ log σ = Σ_i 1 − (x_i − m_i)²/σ².
 * @param {Row} row
 */
function scoreGaussian({ x, out, gradient, start, size, weight, scale }) {
  if (!scale) throw new Error("a Gaussian likelihood needs a scale");
  const logSigma = scale.logSigma[0];
  const precision = Math.exp(-2 * logSigma); // 1/σ²
  let nats = 0;
  let forScale = 0;
  for (let i = start; i < start + size; i++) {
    const difference = out[i] - x[i];
    const square = difference * difference * precision;
    nats += 0.5 * (LOG_2PI + 2 * logSigma + square);
    gradient[i] = weight * difference * precision;
    forScale += 1 - square;
  }
  scale.gradient[0] += weight * forScale;
  return nats;
}
