// @ts-check
// p(x) and the posterior of a model whose codes have one or two dimensions, by quadrature over z.
//
//   p(x) = ∫ N(z; 0, I) p(x|z) dz ≈ Σ_g w_g N(x; m_g, σ² I),   w_g = h^D N(z_g; 0, I)
//
// over an even grid of codes z_g from −5 to 5, h apart, which the decoder turns into means m_g: the
// trapezoidal rule. It is meant for the toy, with a Gaussian likelihood of points (x₁, x₂).

import { logNormal } from "../shared/normal.js";
import { linspace } from "../shared/numbers.js";
import { decode, makePass } from "./pass.js";

/** @typedef {import("./model.js").Model} Model */

const REACH = 5; // standard deviations of the prior
const STEPS = [0, 2000, 160]; // of the grid in each dimension, by the number of dimensions
const ROWS = 256; // codes that are decoded at a time
const WINDOW = 6; // standard deviations of p(x|z), beyond which its density counts as zero

/**
 * The grid of codes, with what p(x) needs of each.
 * @param {Model} model
 */
export function makeLatentGrid(model) {
  const { codeSize: D, scale } = model;
  if (D > 2 || model.pixels !== 2 || !scale) {
    throw new Error("quadrature needs points of two numbers, and one or two latent dimensions");
  }
  const axis = linspace(-REACH, REACH, STEPS[D] + 1);
  const count = axis.length ** D;
  const codes = new Float64Array(count * D); // (G, D)
  const logWeights = new Float64Array(count); // log w_g, (G,)
  for (let g = 0; g < count; g++) {
    for (let d = 0; d < D; d++) {
      const z = axis[d === 0 ? g % axis.length : Math.floor(g / axis.length)];
      codes[g * D + d] = z;
      logWeights[g] += logNormal(z, 0, 1) + Math.log(axis[1] - axis[0]);
    }
  }
  return {
    axis,
    codes,
    logWeights,
    means: meansOf(model, codes),
    sigma: Math.exp(scale.logSigma[0]),
  };
}

/**
 * The means m_g, (G, 2).
 * @param {Model} model
 * @param {Float64Array} codes (G, D)
 */
function meansOf(model, codes) {
  const D = model.codeSize;
  const count = codes.length / D;
  const means = new Float64Array(2 * count);
  const pass = makePass(model, ROWS);
  for (let start = 0; start < count; start += ROWS) {
    const B = Math.min(ROWS, count - start);
    pass.z.set(codes.subarray(start * D, (start + B) * D));
    decode(model, pass, B);
    means.set(pass.out.subarray(0, 2 * B), 2 * start);
  }
  return means;
}

/**
 * log p(x, z_g) + D log h for all codes of the grid, (G,).
 * @param {ReturnType<typeof makeLatentGrid>} grid
 * @param {number} x1
 * @param {number} x2
 */
function logJoint({ logWeights, means, sigma }, x1, x2) {
  return logWeights.map(
    (weight, g) =>
      weight + logNormal(x1, means[2 * g], sigma) + logNormal(x2, means[2 * g + 1], sigma),
  );
}

/**
 * log p(x) in nats, and the logarithm of the posterior density p(z|x) at the codes of the grid, (G,).
 * @param {ReturnType<typeof makeLatentGrid>} grid
 * @param {number} x1
 * @param {number} x2
 */
export function posterior(grid, x1, x2) {
  const joint = logJoint(grid, x1, x2);
  const largest = joint.reduce((a, b) => Math.max(a, b));
  const sum = joint.reduce((total, value) => total + Math.exp(value - largest), 0);
  const logEvidence = largest + Math.log(sum);
  const logCell = Math.log(cellOf(grid));
  return { logEvidence, logDensity: joint.map((value) => value - logEvidence - logCell) };
}

/**
 * KL(q(z|x) ‖ p(z|x)) in nats, the gap of the ELBO: Σ_g h^D q(z_g) (log q(z_g) − log p(z_g|x)).
 * @param {ReturnType<typeof makeLatentGrid>} grid
 * @param {Float64Array} logDensity Of the posterior, (G,).
 * @param {{ mu: ArrayLike<number>, sigma: ArrayLike<number> }} q Each (D,).
 */
export function gapOf(grid, logDensity, { mu, sigma }) {
  const D = mu.length;
  const cell = cellOf(grid);
  let gap = 0;
  for (let g = 0; g < logDensity.length; g++) {
    let logQ = 0;
    for (let d = 0; d < D; d++) logQ += logNormal(grid.codes[g * D + d], mu[d], sigma[d]);
    gap += cell * Math.exp(logQ) * (logQ - logDensity[g]);
  }
  return gap;
}

/**
 * What one code of the grid stands for: h^D.
 * @param {ReturnType<typeof makeLatentGrid>} grid
 */
function cellOf({ axis, codes, logWeights }) {
  return (axis[1] - axis[0]) ** (codes.length / logWeights.length);
}

/**
 * p(x) at all points (xs[i], ys[j]), with xs and ys evenly spaced; row by row, (ys, xs).
 *
 * N(x; m, σ² I) is a product of a factor of x₁ and a factor of x₂, so two short lists of factors do
 * for a whole square of points.
 * @param {ReturnType<typeof makeLatentGrid>} grid
 * @param {Float64Array} xs
 * @param {Float64Array} ys
 */
export function densityOnGrid({ logWeights, means, sigma }, xs, ys) {
  const density = new Float64Array(xs.length * ys.length);
  const factors = new Float64Array(xs.length);
  for (let g = 0; g < logWeights.length; g++) {
    const [m1, m2] = [means[2 * g], means[2 * g + 1]];
    const [left, right] = window(xs, m1, WINDOW * sigma);
    const [low, high] = window(ys, m2, WINDOW * sigma);
    for (let i = left; i < right; i++) factors[i] = Math.exp(logNormal(xs[i], m1, sigma));
    for (let j = low; j < high; j++) {
      const factor = Math.exp(logWeights[g] + logNormal(ys[j], m2, sigma));
      const row = j * xs.length;
      for (let i = left; i < right; i++) density[row + i] += factor * factors[i];
    }
  }
  return density;
}

/**
 * Which of some evenly spaced numbers lie within `reach` of a center: from the first up to the last.
 * @param {Float64Array} numbers
 * @param {number} center
 * @param {number} reach
 */
function window(numbers, center, reach) {
  const step = numbers[1] - numbers[0];
  const first = Math.max(0, Math.ceil((center - reach - numbers[0]) / step));
  const last = Math.min(numbers.length, Math.floor((center + reach - numbers[0]) / step) + 1);
  return [first, last];
}
