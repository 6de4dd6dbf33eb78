// @ts-check
// Data whose density is known: eight Gaussians in the plane, evenly spaced on a circle.
//
// p(x) = 1/8 Σ_k N(x; c_k, s² I), with centers c_k = R (cos 2πk/8, sin 2πk/8).

import { standardNormal, uniform } from "../shared/random.js";

/** @typedef {import("./digits.js").DataSet} DataSet */

export const RADIUS = 2; // R
export const SPREAD = 0.2; // s, the standard deviation of each Gaussian
const COUNT = 8;

/** The eight centers. */
export const CENTERS = Array.from({ length: COUNT }, (_, k) => {
  const angle = (2 * Math.PI * k) / COUNT;
  return [RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)];
});

/**
 * log p(x) in nats, in closed form.
 * @param {number} x1
 * @param {number} x2
 */
export function toyLogDensity(x1, x2) {
  const exponents = CENTERS.map(
    ([c1, c2]) => -((x1 - c1) ** 2 + (x2 - c2) ** 2) / (2 * SPREAD ** 2),
  );
  const largest = Math.max(...exponents); // taken out of the sum, which could underflow
  const sum = exponents.reduce((total, exponent) => total + Math.exp(exponent - largest), 0);
  return largest + Math.log(sum) - Math.log(COUNT * 2 * Math.PI * SPREAD ** 2);
}

/**
 * Points drawn from p(x); the label of a point is the number of its Gaussian.
 * @param {number} count
 * @param {number} seed
 * @returns {DataSet}
 */
export function drawToy(count, seed) {
  const choose = uniform(seed);
  const noise = standardNormal(seed + 1);
  const labels = Uint8Array.from({ length: count }, () => Math.floor(COUNT * choose()));
  const values = new Float32Array(2 * count); // (N, 2)
  for (let n = 0; n < count; n++) {
    const [c1, c2] = CENTERS[labels[n]];
    values[2 * n] = c1 + SPREAD * noise();
    values[2 * n + 1] = c2 + SPREAD * noise();
  }
  return { values, labels, height: 1, width: 2, levels: 0 };
}
