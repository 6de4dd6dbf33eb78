// @ts-check
// The parameters of a VAE with one hidden layer each way, as vae_lib's VariationalAutoencoder has.
//
//   encoder: x (P) → ReLU → hidden (H) → [μ, log σ²] (2D)
//   decoder: z (D) → ReLU → hidden (H) → out (P)
//
// All parameters lie in one array and all gradients in another, so that the optimizer is one loop.
// They have the names of PyTorch's state_dict.

import { uniform } from "../shared/random.js";
import { TRAINED_LIKELIHOODS } from "./likelihoods.js";
import { NEIGHBORS } from "./neighbors.js";

/**
 * @typedef {import("./linear.js").Floats} Floats
 * @typedef {import("./linear.js").Linear} Linear
 *
 * @typedef {object} ModelOptions
 * @property {number} height
 * @property {number} width
 * @property {number} hidden H
 * @property {number} codeSize D
 * @property {string} likelihood One of TRAINED_LIKELIHOODS.
 * @property {number} seed Of the initial weights.
 * @property {boolean} [neighbors] Whether the decoder also sees the pixels drawn before.
 * @property {Float32ArrayConstructor | Float64ArrayConstructor} [Precision]
 *
 * @typedef {object} Place Where a parameter stands.
 * @property {string} name
 * @property {number} start
 * @property {number} rows Inputs I of a weight; 1 for all else.
 * @property {number} columns Outputs O, or the length.
 *
 * @typedef {ReturnType<typeof makeModel>} Model
 */

const INITIAL_LOG_SIGMA = -2; // as in vae_lib/likelihoods/gaussian.py

/**
 * A model with fresh weights.
 * @param {ModelOptions} options
 */
export function makeModel({
  height,
  width,
  hidden,
  codeSize,
  likelihood,
  seed,
  neighbors = false,
  Precision = Float32Array,
}) {
  const formulas = TRAINED_LIKELIHOODS[likelihood];
  if (!formulas) {
    const known = Object.keys(TRAINED_LIKELIHOODS).join(", ");
    throw new Error(`unknown likelihood ${likelihood}; allowed: ${known}`);
  }
  const pixels = height * width;
  /** @type {[name: string, inputs: number, outputs: number][]} */
  const shapes = [
    ["encoder.head.0", pixels, hidden],
    ["encoder.head.2", hidden, 2 * codeSize],
    ["decoder.layers.0", codeSize, hidden],
    ["decoder.layers.2", hidden, pixels],
  ];
  const places = placesOf(shapes, formulas.learnsScale, neighbors);
  const last = places[places.length - 1];
  const count = last.start + last.rows * last.columns;
  const values = /** @type {Floats} */ (new Precision(count));
  const gradients = /** @type {Floats} */ (new Precision(count));

  /** @param {string} name */
  function views(name) {
    const place = places.find((entry) => entry.name === name);
    if (!place) return null;
    const end = place.start + place.rows * place.columns;
    const [value, gradient] = [values, gradients].map((all) => all.subarray(place.start, end));
    return { value, gradient };
  }
  const next = uniform(seed);
  const layers = shapes.map(([name, inputs, outputs]) => {
    const weight = /** @type {{ value: Floats, gradient: Floats }} */ (views(`${name}.weight`));
    const bias = /** @type {{ value: Floats, gradient: Floats }} */ (views(`${name}.bias`));
    for (const { value } of [weight, bias]) initialize(value, inputs, next);
    return /** @type {Linear} */ ({
      ...{ inputs, outputs, weight: weight.value, bias: bias.value },
      ...{ weightGradient: weight.gradient, biasGradient: bias.gradient },
    });
  });
  const scale = views("likelihood.log_sigma");
  scale?.value.fill(INITIAL_LOG_SIGMA);
  const kernel = views("neighbors.weight");

  const [encoderHidden, encoderOut, decoderHidden, decoderOut] = layers;
  return {
    ...{ height, width, pixels, hidden, codeSize, places, values, gradients },
    ...{ encoderHidden, encoderOut, decoderHidden, decoderOut },
    likelihood: formulas,
    scale: scale && { logSigma: scale.value, gradient: scale.gradient },
    neighbors: kernel && { height, width, weight: kernel.value, gradient: kernel.gradient },
  };
}

/**
 * Where each parameter stands in the array of all.
 * @param {[name: string, inputs: number, outputs: number][]} shapes
 * @param {boolean} learnsScale
 * @param {boolean} neighbors
 */
function placesOf(shapes, learnsScale, neighbors) {
  /** @type {Place[]} */
  const places = [];
  let start = 0;
  /**
   * @param {string} name
   * @param {number} rows
   * @param {number} columns
   */
  function add(name, rows, columns) {
    places.push({ name, start, rows, columns });
    start += rows * columns;
  }
  for (const [name, inputs, outputs] of shapes) {
    add(`${name}.weight`, inputs, outputs);
    add(`${name}.bias`, 1, outputs);
  }
  if (learnsScale) add("likelihood.log_sigma", 1, 1);
  if (neighbors) add("neighbors.weight", 1, NEIGHBORS);
  return places;
}

/**
 * Uniform between −1/√I and 1/√I, as torch.nn.Linear initializes weights and biases alike.
 * @param {Floats} values
 * @param {number} inputs I
 * @param {() => number} next
 */
function initialize(values, inputs, next) {
  const bound = 1 / Math.sqrt(inputs);
  for (let i = 0; i < values.length; i++) values[i] = bound * (2 * next() - 1);
}

/**
 * Numbers of one kind for all parameters, by name, in PyTorch's order: weights (O, I), flat.
 * @param {Place[]} places
 * @param {Floats} values Parameters or gradients.
 * @returns {Record<string, Floats>}
 */
export function toPyTorch(places, values) {
  return Object.fromEntries(
    places.map(({ name, start, rows, columns }) => {
      const part = values.slice(start, start + rows * columns);
      for (let r = 0; r < rows; r++) {
        for (let c = 0; c < columns; c++) part[c * rows + r] = values[start + r * columns + c];
      }
      return [name, part];
    }),
  );
}

/**
 * Reads what `toPyTorch` returns, or the state of a PyTorch model, into an array of all parameters.
 * @param {Place[]} places
 * @param {Floats} values Overwritten.
 * @param {Record<string, ArrayLike<number>>} state Weights (O, I), flat.
 */
export function fromPyTorch(places, values, state) {
  for (const { name, start, rows, columns } of places) {
    const part = state[name];
    if (part?.length !== rows * columns) {
      throw new Error(`${name} needs ${rows * columns} numbers, not ${part?.length ?? "none"}`);
    }
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) values[start + r * columns + c] = part[c * rows + r];
    }
  }
}
