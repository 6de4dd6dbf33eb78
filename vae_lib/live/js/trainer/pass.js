// @ts-check
// One batch on its way through the model and back: the loss, and its gradient written out by hand.
//
//   L = (1/B) Σ_n  −log p(x_n|z_n)  +  β KL(q(z|x_n) ‖ N(0, I))
//
// summed over pixels and latent dimensions, averaged over the batch, in nats.

import {
  forwardLinear,
  inputGradient,
  inputGradientThroughRelu,
  relu,
  weightGradients,
} from "./linear.js";
import { addNeighbors, neighborGradients } from "./neighbors.js";
import { lossWeights } from "./recipe.js";

/**
 * @typedef {import("./linear.js").Floats} Floats
 * @typedef {import("./model.js").Model} Model
 * @typedef {import("./recipe.js").Recipe} Recipe
 *
 * @typedef {object} Terms In nats, averaged over the batch.
 * @property {number} loss What is trained, bugs and β included.
 * @property {number} reconstruction −log p(x|z), summed over pixels, whatever the bugs.
 * @property {number} kl Summed over latent dimensions, whatever the bugs.
 *
 * @typedef {ReturnType<typeof makePass>} Pass
 */

/**
 * Room for all numbers of a batch of at most `rows` images, on the way there and on the way back.
 * @param {Model} model
 * @param {number} rows
 */
export function makePass({ pixels, hidden, codeSize, values }, rows) {
  const Precision = /** @type {Float64ArrayConstructor} */ (values.constructor);
  /** @param {number} columns */
  const make = (columns) => /** @type {Floats} */ (new Precision(rows * columns));
  return {
    rows,
    x: make(pixels), // (B, P), filled in before `forward`
    eps: make(codeSize), // (B, D), too
    encoderHidden: make(hidden), // (B, H), after the ReLU
    head: make(2 * codeSize), // (B, 2D): μ, then log σ²
    sigma: make(codeSize), // (B, D)
    z: make(codeSize), // (B, D)
    decoderHidden: make(hidden), // (B, H), after the ReLU
    out: make(pixels), // (B, P), what the likelihood needs
    reconstruction: make(1), // (B,), −log p(x|z)
    kl: make(codeSize), // (B, D)
    dOut: make(pixels), // ∂L/∂out
    dDecoderHidden: make(hidden), // ∂L/∂(before the ReLU)
    dZ: make(codeSize), // ∂L/∂z
    dHead: make(2 * codeSize), // ∂L/∂μ, then ∂L/∂ log σ²
    dEncoderHidden: make(hidden), // ∂L/∂(before the ReLU)
  };
}

/**
 * q(z|x): fills μ, log σ² and σ for the first B images.
 * @param {Model} model
 * @param {Recipe} recipe
 * @param {Pass} pass
 * @param {number} B
 */
export function encode(model, recipe, pass, B) {
  const D = model.codeSize;
  forwardLinear(model.encoderHidden, pass.x, pass.encoderHidden, B); // (B, P) → (B, H)
  relu(pass.encoderHidden, B * model.hidden);
  forwardLinear(model.encoderOut, pass.encoderHidden, pass.head, B); // (B, H) → (B, 2D)
  for (let n = 0; n < B; n++) {
    const head = n * 2 * D;
    if (recipe.reluOnMu) relu(pass.head.subarray(head, head + D), D);
    for (let d = 0; d < D; d++) {
      pass.sigma[n * D + d] = Math.exp(recipe.sigmaPower * pass.head[head + D + d]);
    }
  }
}

/**
 * What the likelihood needs for p(x|z), from the first B codes.
 * @param {Model} model
 * @param {Pass} pass
 * @param {number} B
 */
export function decode(model, pass, B) {
  forwardLinear(model.decoderHidden, pass.z, pass.decoderHidden, B); // (B, D) → (B, H)
  relu(pass.decoderHidden, B * model.hidden);
  forwardLinear(model.decoderOut, pass.decoderHidden, pass.out, B); // (B, H) → (B, P)
}

/**
 * The loss of the first B images of a pass, of which `x` and `eps` are filled in.
 * @param {Model} model
 * @param {Recipe} recipe
 * @param {Pass} pass
 * @param {number} B
 * @param {number} beta
 * @returns {Terms}
 */
export function forward(model, recipe, pass, B, beta) {
  const { codeSize: D, pixels: P } = model;
  const { x, out, dOut, z, eps, sigma, head } = pass;
  encode(model, recipe, pass, B);
  for (let n = 0; n < B; n++) {
    for (let d = 0; d < D; d++) {
      const at = n * D + d;
      z[at] = head[n * 2 * D + d] + recipe.noise * sigma[at] * eps[at]; // z = μ + σ ε
    }
  }
  decode(model, pass, B);
  if (recipe.neighbors && model.neighbors) addNeighbors(model.neighbors, x, out, B);

  const weights = lossWeights(recipe, model, beta, B);
  const terms = { loss: 0, reconstruction: 0, kl: 0 };
  model.scale?.gradient.fill(0);
  for (let n = 0; n < B; n++) {
    const row = { x, out, start: n * P, size: P, scale: model.scale };
    const reconstruction = model.likelihood.score({
      ...row,
      gradient: dOut, // on the way back it is needed, and here it costs little
      weight: weights.reconstruction,
    });
    let kl = 0;
    for (let d = 0; d < D; d++) {
      const [mu, logVar] = [head[n * 2 * D + d], head[n * 2 * D + D + d]];
      pass.kl[n * D + d] = -0.5 * (1 + logVar - mu * mu - Math.exp(logVar)); // KL of dimension d
      kl += pass.kl[n * D + d];
    }
    pass.reconstruction[n] = reconstruction;
    terms.loss += weights.reconstruction * reconstruction + weights.kl * kl;
    terms.reconstruction += reconstruction / B;
    terms.kl += kl / B;
  }
  return terms;
}

/**
 * The gradients of the loss with respect to all parameters, after `forward` with the same arguments.
 * @param {Model} model
 * @param {Recipe} recipe
 * @param {Pass} pass
 * @param {number} B
 * @param {number} beta
 */
export function backward(model, recipe, pass, B, beta) {
  const D = model.codeSize;
  const { x, head, sigma, eps, z, dOut, dZ, dHead } = pass;
  const { decoderHidden, dDecoderHidden, encoderHidden, dEncoderHidden } = pass;
  const weights = lossWeights(recipe, model, beta, B);

  // through the decoder: ∂L/∂out, which `forward` has left there, → ∂L/∂z
  model.neighbors?.gradient.fill(0);
  if (recipe.neighbors && model.neighbors) neighborGradients(model.neighbors, x, dOut, B);
  weightGradients(model.decoderOut, decoderHidden, dOut, B);
  inputGradientThroughRelu(model.decoderOut, decoderHidden, dOut, dDecoderHidden, B);
  weightGradients(model.decoderHidden, z, dDecoderHidden, B);
  inputGradient(model.decoderHidden, dDecoderHidden, dZ, B);

  for (let n = 0; n < B; n++) {
    for (let d = 0; d < D; d++) {
      const [at, m, v] = [n * D + d, n * 2 * D + d, n * 2 * D + D + d];
      const logVar = head[v];
      // z = μ + σ ε: ∂z/∂μ = 1, and ∂KL/∂μ = μ
      dHead[m] = dZ[at] + weights.kl * head[m];
      if (recipe.reluOnMu && head[m] <= 0) dHead[m] = 0;
      // σ = exp(½ log σ²): ∂z/∂ log σ² = ½ σ ε, and ∂KL/∂ log σ² = ½ (σ² − 1)
      const dSigma = recipe.sigmaGradient * recipe.noise * dZ[at] * eps[at]; // ∂L/∂σ
      dHead[v] = dSigma * recipe.sigmaPower * sigma[at] + weights.kl * 0.5 * (Math.exp(logVar) - 1);
    }
  }

  // through the encoder; the pixels need no gradient
  weightGradients(model.encoderOut, encoderHidden, dHead, B);
  inputGradientThroughRelu(model.encoderOut, encoderHidden, dHead, dEncoderHidden, B);
  weightGradients(model.encoderHidden, x, dEncoderHidden, B);
}
