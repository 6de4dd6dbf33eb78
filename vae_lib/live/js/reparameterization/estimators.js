// @ts-check
// What one sample tells each of two estimators about the gradient of E[f(z)], z ~ N(mu, sigma²).

import { normalDensity, simpson } from "../shared/normal.js";
import { standardNormal } from "../shared/random.js";

/**
 * @typedef {"mu" | "sigma"} Parameter
 * @typedef {"path" | "score"} Estimator
 * @typedef {object} Example
 * @property {string} title
 * @property {import("../shared/scales.js").Interval} range Of the values that are shown.
 * @property {number[]} breaks Where it jumps.
 * @property {(z: number) => number} value
 * @property {(z: number) => number} slope
 * @property {(mu: number, sigma: number) => Record<Parameter, number>} gradient Of E[f(z)], exact.
 */

/** @type {Record<string, Example>} */
export const FUNCTIONS = {
  square: {
    title: "z²",
    range: [0, 12],
    breaks: [],
    value: (z) => z * z,
    slope: (z) => 2 * z,
    gradient: (mu, sigma) => ({ mu: 2 * mu, sigma: 2 * sigma }),
  },
  sine: {
    title: "sin z",
    range: [-1.5, 1.5],
    breaks: [],
    value: Math.sin,
    slope: Math.cos,
    gradient: (mu, sigma) => {
      const damping = Math.exp(-0.5 * sigma ** 2); // E[sin z] = sin(mu) exp(−sigma²/2)
      return { mu: Math.cos(mu) * damping, sigma: -sigma * Math.sin(mu) * damping };
    },
  },
  jump: {
    title: "z + 1[z > 0]",
    range: [-4, 6],
    breaks: [0],
    value: (z) => z + (z > 0 ? 1 : 0),
    slope: () => 1,
    gradient: (mu, sigma) => {
      const density = normalDensity(0, mu, sigma); // how fast mass crosses the jump
      return { mu: 1 + density, sigma: (-mu / sigma) * density };
    },
  },
};

/** @typedef {(f: Example, mu: number, sigma: number, eps: number) => number} Contribution */

/**
 * What one sample ε contributes to the gradient: f'(z) ∂z/∂φ, or f(z) ∂ log q(z)/∂φ.
 * @type {Record<Estimator, Record<Parameter, Contribution>>}
 */
const CONTRIBUTIONS = {
  path: {
    mu: (f, mu, sigma, eps) => f.slope(mu + sigma * eps),
    sigma: (f, mu, sigma, eps) => f.slope(mu + sigma * eps) * eps,
  },
  score: {
    mu: (f, mu, sigma, eps) => (f.value(mu + sigma * eps) * eps) / sigma,
    sigma: (f, mu, sigma, eps) => (f.value(mu + sigma * eps) * (eps ** 2 - 1)) / sigma,
  },
};

/**
 * Single-sample estimates of the derivative of E[f] with respect to `parameter`: one for each ε.
 * @param {Estimator} estimator
 * @param {string} name Of the function.
 * @param {Parameter} parameter
 * @param {number} mu
 * @param {number} sigma
 * @param {ArrayLike<number>} eps
 */
export function gradientEstimates(estimator, name, parameter, mu, sigma, eps) {
  const term = CONTRIBUTIONS[estimator][parameter];
  return Float64Array.from(eps, (e) => term(FUNCTIONS[name], mu, sigma, e));
}

/**
 * Mean, variance (over n − 1) and standard error of the mean.
 * @param {Float64Array} values
 */
export function summarize(values) {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (n - 1);
  return { mean, variance, error: Math.sqrt(variance / n) };
}

/**
 * The exact gradient, closed form; and mean and variance of one estimate, by quadrature.
 * @param {string} name
 * @param {Parameter} parameter
 * @param {number} mu
 * @param {number} sigma
 */
export function exactGradient(name, parameter, mu, sigma) {
  const f = FUNCTIONS[name];
  const jumps = f.breaks.map((z) => (z - mu) / sigma).filter((eps) => Math.abs(eps) < 12);
  /** @param {Estimator} estimator */
  const moments = (estimator) => {
    /** @param {number} eps */
    const term = (eps) => CONTRIBUTIONS[estimator][parameter](f, mu, sigma, eps);
    const mean = normalMeanWithJumps(term, jumps);
    return { mean, variance: normalMeanWithJumps((eps) => (term(eps) - mean) ** 2, jumps) };
  };
  const gradient = f.gradient(mu, sigma)[parameter];
  return { gradient, path: moments("path"), score: moments("score") };
}

/**
 * E[h(ε)] for an h that may jump at `jumps`: quadrature from jump to jump.
 * @param {(eps: number) => number} h
 * @param {number[]} jumps
 */
function normalMeanWithJumps(h, jumps) {
  const ends = [-12, ...jumps, 12];
  let sum = 0;
  for (let i = 1; i < ends.length; i++) {
    const [a, b] = [ends[i - 1], ends[i]];
    /** @param {number} eps */
    const inside = (eps) => Math.min(Math.max(eps, a + 1e-12), b - 1e-12); // its own side
    sum += simpson((eps) => normalDensity(eps, 0, 1) * h(inside(eps)), a, b);
  }
  return sum;
}

/**
 * `count` standard normal numbers, the same for the same seed.
 * @param {number} seed
 * @param {number} count
 */
export function fixedNoise(seed, count) {
  return Float64Array.from({ length: count }, standardNormal(seed));
}
