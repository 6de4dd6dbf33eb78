// @ts-check
// One step under the glass: all numbers of one image, forward and back, beside the lines of PyTorch.

import { toPyTorch } from "./model.js";
import { backward, forward, makePass } from "./pass.js";

/**
 * @typedef {import("./linear.js").Floats} Floats
 * @typedef {import("./model.js").Model} Model
 * @typedef {import("./recipe.js").Recipe} Recipe
 *
 * @typedef {object} Glass The numbers of one image.
 * @property {Record<string, Floats>} values By the names of LINES in recipe.js.
 * @property {Record<string, Floats>} gradients ∂L/∂value, where the way back passes; of a
 *   hidden layer before its ReLU.
 * @property {{ reconstruction: number, kl: number, loss: number }} terms In nats.
 * @property {Record<string, number>} norms √Σ g² of the gradient of each parameter.
 */

/**
 * Looks at one image: what the model computes for it, and the gradients of its loss. The model is
 * left as it is, but its array of gradients is overwritten.
 * @param {Model} model
 * @param {Recipe} recipe
 * @param {{ x: ArrayLike<number>, eps: ArrayLike<number>, beta: number }} image
 * @returns {Glass}
 */
export function lookAt(model, recipe, { x, eps, beta }) {
  const D = model.codeSize;
  const pass = makePass(model, 1);
  pass.x.set(x);
  pass.eps.set(eps);
  const terms = forward(model, recipe, pass, 1, beta);
  backward(model, recipe, pass, 1, beta);
  const gradients = toPyTorch(model.places, model.gradients);
  return {
    terms,
    values: {
      ...{ x: pass.x, encoderHidden: pass.encoderHidden },
      ...{ mu: pass.head.slice(0, D), logVar: pass.head.slice(D), sigma: pass.sigma },
      ...{ eps: pass.eps, z: pass.z, decoderHidden: pass.decoderHidden, out: pass.out },
      ...{ reconstruction: pass.reconstruction, kl: pass.kl },
    },
    gradients: {
      ...{ out: pass.dOut, decoderHidden: pass.dDecoderHidden, z: pass.dZ },
      ...{ mu: pass.dHead.slice(0, D), logVar: pass.dHead.slice(D) },
      encoderHidden: pass.dEncoderHidden,
    },
    norms: Object.fromEntries(
      Object.entries(gradients).map(([name, gradient]) => [name, norm(gradient)]),
    ),
  };
}

/**
 * √Σ g².
 * @param {Floats} gradient
 */
function norm(gradient) {
  let square = 0;
  for (const g of gradient) square += g * g;
  return Math.sqrt(square);
}
