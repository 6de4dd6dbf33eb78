// @ts-check
// The normal density in one dimension, and means under it by quadrature.

const HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);

/** @typedef {(z: number) => number} Curve A function of one number. */

/**
 * log N(z; mu, sigma²).
 * @param {number} z
 * @param {number} mu
 * @param {number} sigma
 */
export function logNormal(z, mu, sigma) {
  return -HALF_LOG_2PI - Math.log(sigma) - 0.5 * ((z - mu) / sigma) ** 2;
}

/**
 * N(z; mu, sigma²).
 * @param {number} z
 * @param {number} mu
 * @param {number} sigma
 */
export function normalDensity(z, mu, sigma) {
  return Math.exp(logNormal(z, mu, sigma));
}

/**
 * ∫ f(z) dz from a to b in n steps, by the trapezoidal rule.
 * @param {Curve} f
 * @param {number} a
 * @param {number} b
 * @param {number} n
 */
export function trapezoid(f, a, b, n) {
  const step = (b - a) / n;
  let sum = 0.5 * (f(a) + f(b));
  for (let i = 1; i < n; i++) sum += f(a + i * step);
  return sum * step;
}

/**
 * ∫ f(z) dz from a to b in n steps (even), by Simpson's rule: good where the range ends early.
 * @param {Curve} f
 * @param {number} a
 * @param {number} b
 * @param {number} [n]
 */
export function simpson(f, a, b, n = 2000) {
  const step = (b - a) / n;
  let sum = f(a) + f(b);
  for (let i = 1; i < n; i++) sum += (i % 2 ? 4 : 2) * f(a + i * step);
  return (sum * step) / 3;
}

/**
 * E[h(ε)] for ε ~ N(0, 1), without sampling: ten digits or more where h is smooth.
 * @param {Curve} h
 */
export function normalMean(h) {
  return trapezoid((eps) => normalDensity(eps, 0, 1) * h(eps), -12, 12, 1200);
}
