// @ts-check
// Training: batches in random order, noise, one step of Adam after the other. All from one seed.

import { standardNormal, uniform } from "../shared/random.js";
import { makeAdam, stepAdam } from "./adam.js";
import { dequantize } from "./likelihoods.js";
import { makeModel } from "./model.js";
import { backward, forward, makePass } from "./pass.js";
import { recipeWith } from "./recipe.js";

/**
 * @typedef {import("./digits.js").DataSet} DataSet
 * @typedef {import("./pass.js").Terms} Terms
 *
 * @typedef {object} TrainingOptions What may change while the training runs.
 * @property {number} beta
 * @property {number} learningRate
 * @property {string[]} bugs Names of BUGS in recipe.js.
 *
 * @typedef {object} NetworkOptions What needs a new start when it changes.
 * @property {number} hidden
 * @property {number} codeSize
 * @property {string} likelihood
 * @property {number} seed
 *
 * @typedef {ReturnType<typeof startTraining>} Training
 */

export const BATCH_SIZE = 32;

/** Offsets that make four streams of random numbers out of one seed. */
const STREAMS = { weights: 0, order: 1000003, noise: 2000003, pixels: 3000017 };

/**
 * A model with fresh weights, before its first step.
 * @param {DataSet} data
 * @param {NetworkOptions} network
 * @param {Float32ArrayConstructor | Float64ArrayConstructor} [Precision]
 */
export function startTraining(data, network, Precision = Float32Array) {
  const { height, width } = data;
  const { seed } = network;
  const model = makeModel({
    ...network,
    ...{ height, width, Precision },
    seed: seed + STREAMS.weights,
    neighbors: height > 1, // it has these weights, and only the recipe says whether it uses them
  });
  return {
    data,
    model,
    adam: makeAdam(model.values),
    pass: makePass(model, BATCH_SIZE),
    order: makeOrder(data.labels.length, seed + STREAMS.order),
    noise: standardNormal(seed + STREAMS.noise),
    uniform: uniform(seed + STREAMS.pixels),
  };
}

/**
 * One step on the next batch.
 * @param {Training} training
 * @param {TrainingOptions} options
 * @returns {Terms} Of this batch, before the step.
 */
export function trainStep(training, { beta, learningRate, bugs }) {
  const { model, pass, adam } = training;
  const recipe = recipeWith(bugs);
  fillBatch(training);
  const terms = forward(model, recipe, pass, BATCH_SIZE, beta);
  backward(model, recipe, pass, BATCH_SIZE, beta);
  stepAdam(adam, model.values, model.gradients, learningRate);
  return terms;
}

/**
 * Puts the next images into the pass, and noise for their codes.
 * @param {Training} training
 */
function fillBatch({ data, model, pass, order, noise, uniform }) {
  const { pixels, likelihood } = model;
  for (let n = 0; n < BATCH_SIZE; n++) {
    const row = order() * pixels;
    pass.x.set(data.values.subarray(row, row + pixels), n * pixels);
  }
  if (likelihood.dequantized && data.levels) {
    dequantize(pass.x, BATCH_SIZE * pixels, data.levels, uniform);
  }
  for (let i = 0; i < pass.eps.length; i++) pass.eps[i] = noise();
}

/**
 * The numbers from 0 to count − 1 in random order, then in another order, and so on.
 * @param {number} count
 * @param {number} seed
 */
export function makeOrder(count, seed) {
  const next = uniform(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  let left = 0; // of this round
  return () => {
    if (left === 0) left = count;
    // one step of a Fisher–Yates shuffle: choose among those that have not come yet
    const chosen = Math.floor(left * next());
    left -= 1;
    [order[chosen], order[left]] = [order[left], order[chosen]];
    return order[left];
  };
}
