// @ts-check
// What a snapshot shows of a model: codes, a manifold, reconstructions, samples, a density.

import { linspace } from "../shared/numbers.js";
import { standardNormal } from "../shared/random.js";
import { encodeAll, imagesOf, reconstruct } from "./evaluation.js";
import { densityOnGrid, makeLatentGrid } from "./quadrature.js";
import { RADIUS } from "./toy.js";

/**
 * @typedef {import("./digits.js").DataSet} DataSet
 * @typedef {import("./model.js").Model} Model
 * @typedef {import("./protocol.js").Snapshot} Snapshot
 * @typedef {import("./protocol.js").Views} Views
 * @typedef {import("./recipe.js").Recipe} Recipe
 */

const SAMPLE_SEED = 11;
const DENSITY_POINTS = 64; // on a side
const MANIFOLD_REACH = 2; // standard deviations of the prior at the border

/**
 * The views that are wished for and that this model has.
 * @param {Model} model
 * @param {Recipe} recipe
 * @param {DataSet} heldOut
 * @param {Views & { density: boolean }} wished
 * @returns {Partial<Snapshot>}
 */
export function viewsOf(model, recipe, heldOut, { views, side, images, density }) {
  /** @type {Partial<Snapshot>} */
  const shown = {};
  if (views.includes("codes")) shown.codes = encodeAll(model, recipe, heldOut);
  if (views.includes("manifold") && model.codeSize <= 2) {
    const codes = manifoldCodes(model.codeSize, side);
    shown.manifold = { codes, images: imagesOf(model, recipe, codes) };
  }
  if (views.includes("reconstructions")) {
    shown.reconstructions = reconstruct(model, recipe, firstRows(heldOut, images));
  }
  if (views.includes("samples")) {
    const noise = standardNormal(SAMPLE_SEED);
    const codes = Float32Array.from({ length: images * model.codeSize }, noise);
    shown.samples = imagesOf(model, recipe, codes);
  }
  if (density && model.scale && model.codeSize <= 2) {
    const xs = linspace(-1.6 * RADIUS, 1.6 * RADIUS, DENSITY_POINTS);
    shown.density = { xs, ys: xs.slice(), values: densityOnGrid(makeLatentGrid(model), xs, xs) };
  }
  return shown;
}

/**
 * An even grid of codes, as far as two standard deviations of the prior, (side^D, D).
 * @param {number} D
 * @param {number} side
 */
export function manifoldCodes(D, side) {
  const axis = linspace(-MANIFOLD_REACH, MANIFOLD_REACH, side);
  const codes = new Float32Array(side ** D * D);
  for (let g = 0; g < side ** D; g++) {
    for (let d = 0; d < D; d++) codes[g * D + d] = axis[Math.floor(g / side ** d) % side];
  }
  return codes;
}

/**
 * The first rows of a data set, or all if there are fewer.
 * @param {DataSet} data
 * @param {number} count
 */
function firstRows(data, count) {
  const labels = data.labels.subarray(0, count);
  return {
    ...data,
    labels,
    values: data.values.subarray(0, labels.length * data.height * data.width),
  };
}

/**
 * The buffers of a message, which are handed over instead of copied.
 * @param {unknown} value
 * @returns {ArrayBuffer[]}
 */
export function buffersOf(value) {
  if (ArrayBuffer.isView(value)) return [/** @type {ArrayBuffer} */ (value.buffer)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(buffersOf);
}
