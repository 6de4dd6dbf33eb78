// @ts-check
// Adam (Kingma & Ba 2015, algorithm 1), with the constants of torch.optim.Adam.

const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-8;

/** @typedef {import("./linear.js").Floats} Floats */

/**
 * The state of the optimizer: running means of the gradient and of its square.
 * @param {Floats} values All parameters.
 */
export function makeAdam(values) {
  const Precision = /** @type {Float64ArrayConstructor} */ (values.constructor);
  return {
    steps: 0,
    mean: /** @type {Floats} */ (new Precision(values.length)), // m
    square: /** @type {Floats} */ (new Precision(values.length)), // v
  };
}

/**
 * One step: θ ← θ − lr · m̂ / (√v̂ + ε).
 * @param {ReturnType<typeof makeAdam>} adam
 * @param {Floats} values θ, changed in place.
 * @param {Floats} gradients
 * @param {number} learningRate
 */
export function stepAdam(adam, values, gradients, learningRate) {
  adam.steps += 1;
  const { mean, square, steps } = adam;
  // m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ): both means begin at zero, which this corrects.
  const size = learningRate / (1 - BETA_1 ** steps);
  const correction = 1 / Math.sqrt(1 - BETA_2 ** steps);
  for (let i = 0; i < values.length; i++) {
    const g = gradients[i];
    const m = BETA_1 * mean[i] + (1 - BETA_1) * g; // m ← β₁ m + (1 − β₁) g
    const v = BETA_2 * square[i] + (1 - BETA_2) * g * g; // v ← β₂ v + (1 − β₂) g²
    mean[i] = m;
    square[i] = v;
    values[i] -= (size * m) / (Math.sqrt(v) * correction + EPSILON);
  }
}
