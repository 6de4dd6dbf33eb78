// @ts-check
// What one image costs, in nats: the terms of the ELBO, and the bounds that more samples give.

const LOG_2PI = Math.log(2 * Math.PI);

/** @typedef {ArrayLike<number>} Vector */

/**
 * z = μ + σ ⊙ ε.
 * @param {Vector} mu
 * @param {Vector} logVar
 * @param {Vector} eps
 */
export function reparameterize(mu, logVar, eps) {
  return Array.from(mu, (m, d) => m + Math.exp(0.5 * logVar[d]) * eps[d]);
}

/**
 * KL(N(μ, σ²) ‖ N(0, 1)) = −½ (1 + log σ² − μ² − σ²), for each dimension.
 * @param {Vector} mu
 * @param {Vector} logVar
 */
export function klPerDim(mu, logVar) {
  return Array.from(mu, (m, d) => -0.5 * (1 + logVar[d] - m * m - Math.exp(logVar[d])));
}

/**
 * log N(z; μ, diag(σ²)).
 * @param {Vector} z
 * @param {Vector} mu
 * @param {Vector} logVar
 */
export function logNormalDensity(z, mu, logVar) {
  let sum = 0;
  for (let d = 0; d < z.length; d++) {
    sum -= 0.5 * (LOG_2PI + logVar[d] + (z[d] - mu[d]) ** 2 / Math.exp(logVar[d]));
  }
  return sum;
}

/**
 * log w = log p(x|z) + log p(z) − log q(z|x).
 * @param {number} logPxz
 * @param {Vector} z
 * @param {Vector} mu
 * @param {Vector} logVar
 */
export function logWeight(logPxz, z, mu, logVar) {
  const zero = new Float64Array(z.length);
  return logPxz + logNormalDensity(z, zero, zero) - logNormalDensity(z, mu, logVar);
}

/**
 * The importance-weighted bounds L_1, L_2, L_4, … from S = 2^n weights (Burda et al. 2016, eq. 8).
 *
 * L_k = E[log (1/k) Σ w] is averaged over the S/k groups of k neighbours. The groups are nested,
 * so that the estimates rise with k for any weights, as the bounds do (Jensen's inequality).
 * @param {Vector} logW
 */
export function iwaeBounds(logW) {
  const bounds = [];
  let groups = Array.from(logW);
  while (groups.length > 0) {
    bounds.push(mean(groups));
    const halves = groups; // two groups become one: log of the mean of both
    groups = Array.from({ length: halves.length >> 1 }, (_, j) =>
      logMeanOfTwo(halves[2 * j], halves[2 * j + 1]),
    );
  }
  return bounds;
}

/**
 * log ((e^a + e^b) / 2).
 * @param {number} a
 * @param {number} b
 */
function logMeanOfTwo(a, b) {
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))) - Math.LN2;
}

/** @param {number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * What one image costs: reconstruction, KL, ELBO and importance-weighted bounds.
 *
 * `logPxz` holds log p(x|z) for the samples z = μ + σ ε, whose number is a power of two. The ELBO
 * takes the closed form of KL. The bounds are shifted by the error that sampling the KL makes,
 * which is 0 in expectation: then L_1 is the ELBO, and the noise that they share is gone.
 * @param {Vector} mu
 * @param {Vector} logVar
 * @param {Vector[]} samples
 * @param {number[]} logPxz
 */
export function costOfImage(mu, logVar, samples, logPxz) {
  const reconstruction = mean(logPxz);
  const kl = klPerDim(mu, logVar);
  const elbo = reconstruction - kl.reduce((sum, value) => sum + value, 0);
  const sampled = iwaeBounds(logPxz.map((value, s) => logWeight(value, samples[s], mu, logVar)));
  const bounds = sampled.map((bound) => elbo + (bound - sampled[0]));
  return { reconstruction, kl, elbo, bounds };
}
