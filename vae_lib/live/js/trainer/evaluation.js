// @ts-check
// What a model has learned, on images that it is not trained on. Nothing here changes the training:
// the noise has a seed of its own, and it is the same each time, so that curves are smooth.

import { standardNormal, uniform } from "../shared/random.js";
import { dequantize } from "./likelihoods.js";
import { fromNeighbors } from "./neighbors.js";
import { decode, encode, forward, makePass } from "./pass.js";

/**
 * @typedef {import("./digits.js").DataSet} DataSet
 * @typedef {import("./linear.js").Floats} Floats
 * @typedef {import("./model.js").Model} Model
 * @typedef {import("./pass.js").Pass} Pass
 * @typedef {import("./pass.js").Terms} Terms
 * @typedef {import("./recipe.js").Recipe} Recipe
 */

const ROWS = 50; // images at a time
const SEED = 7;

/**
 * The terms of the loss on a data set, one code drawn for each image, and the KL of each dimension.
 * @param {Model} model
 * @param {Recipe} recipe
 * @param {DataSet} data
 * @param {number} beta
 * @returns {Terms & { klPerDimension: Float64Array }}
 */
export function evaluate(model, recipe, data, beta) {
  const D = model.codeSize;
  const noise = standardNormal(SEED);
  const count = data.labels.length;
  const total = { loss: 0, reconstruction: 0, kl: 0, klPerDimension: new Float64Array(D) };
  eachPart(model, data, (pass, _start, B) => {
    for (let i = 0; i < B * D; i++) pass.eps[i] = noise();
    const terms = forward(model, recipe, pass, B, beta);
    total.loss += (terms.loss * B) / count;
    total.reconstruction += (terms.reconstruction * B) / count;
    total.kl += (terms.kl * B) / count;
    for (let i = 0; i < B * D; i++) total.klPerDimension[i % D] += pass.kl[i] / count;
  });
  return total;
}

/**
 * μ and σ of q(z|x) for all images, each (N, D).
 * @param {Model} model
 * @param {Recipe} recipe
 * @param {DataSet} data
 */
export function encodeAll(model, recipe, data) {
  const D = model.codeSize;
  const mu = new Float32Array(data.labels.length * D);
  const sigma = new Float32Array(data.labels.length * D);
  eachPart(model, data, (pass, start, B) => {
    encode(model, recipe, pass, B);
    sigma.set(pass.sigma.subarray(0, B * D), start * D);
    for (let n = 0; n < B; n++) {
      mu.set(pass.head.subarray(n * 2 * D, n * 2 * D + D), (start + n) * D);
    }
  });
  return { mu, sigma };
}

/**
 * The means of p(x|z) at the means of q(z|x), (N, P). A decoder that sees neighbors sees those of x.
 * @param {Model} model
 * @param {Recipe} recipe
 * @param {DataSet} data
 */
export function reconstruct(model, recipe, data) {
  const means = new Float32Array(data.labels.length * model.pixels);
  const silent = { ...recipe, noise: 0 }; // z = μ
  eachPart(model, data, (pass, start, B) => {
    forward(model, silent, pass, B, 1);
    const from = start * model.pixels;
    for (let i = 0; i < B * model.pixels; i++) means[from + i] = model.likelihood.mean(pass.out[i]);
  });
  return means;
}

/**
 * An image for each code, (N, P): the mean of p(x|z). A decoder that sees neighbors has no single
 * mean, so its images are drawn pixel by pixel, with the same random numbers each time.
 * @param {Model} model
 * @param {Recipe} recipe
 * @param {ArrayLike<number>} codes (N, D)
 */
export function imagesOf(model, recipe, codes) {
  const { codeSize: D, pixels: P } = model;
  const count = codes.length / D;
  const images = new Float32Array(count * P);
  const pass = makePass(model, ROWS);
  for (let start = 0; start < count; start += ROWS) {
    const B = Math.min(ROWS, count - start);
    for (let i = 0; i < B * D; i++) pass.z[i] = codes[start * D + i];
    decode(model, pass, B);
    for (let n = 0; n < B; n++) {
      const out = pass.out.subarray(n * P, (n + 1) * P);
      const image = images.subarray((start + n) * P, (start + n + 1) * P);
      if (recipe.neighbors && model.neighbors) drawPixels(model, out, image);
      else image.set(out.map(model.likelihood.mean));
    }
  }
  return images;
}

/**
 * Draws black and white pixels in order, each given those before it.
 * @param {Model} model
 * @param {Floats} out What the code gives, (P,).
 * @param {Float32Array} image Filled, (P,).
 */
function drawPixels({ neighbors, likelihood }, out, image) {
  if (!neighbors) return;
  const next = uniform(SEED);
  for (let i = 0; i < image.length; i++) {
    image[i] = next() < likelihood.mean(out[i] + fromNeighbors(neighbors, image, i)) ? 1 : 0;
  }
}

/**
 * The part of the codes whose nearest other code has the same label: how well labels are told apart.
 * @param {ArrayLike<number>} codes (N, D)
 * @param {ArrayLike<number>} labels (N,)
 */
export function nearestNeighborAccuracy(codes, labels) {
  const count = labels.length;
  const D = codes.length / count;
  let right = 0;
  for (let n = 0; n < count; n++) {
    let nearest = Infinity;
    let label = -1;
    for (let m = 0; m < count; m++) {
      let square = 0;
      for (let d = 0; d < D; d++) square += (codes[n * D + d] - codes[m * D + d]) ** 2;
      if (m !== n && square < nearest) [nearest, label] = [square, labels[m]];
    }
    if (label === labels[n]) right += 1;
  }
  return right / count;
}

/**
 * Goes through a data set, some images at a time, which are put into a pass first.
 * @param {Model} model
 * @param {DataSet} data
 * @param {(pass: Pass, start: number, B: number) => void} visit
 */
function eachPart(model, data, visit) {
  const P = model.pixels;
  const pass = makePass(model, ROWS);
  const next = uniform(SEED);
  for (let start = 0; start < data.labels.length; start += ROWS) {
    const B = Math.min(ROWS, data.labels.length - start);
    pass.x.set(data.values.subarray(start * P, (start + B) * P));
    if (model.likelihood.dequantized && data.levels) dequantize(pass.x, B * P, data.levels, next);
    visit(pass, start, B);
  }
}
