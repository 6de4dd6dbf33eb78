// What the figure says of each bug is so, on digits, after 600 steps with 32 hidden units.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readDigits } from "../../vae_lib/live/js/trainer/digits.js";
import { encodeAll, evaluate } from "../../vae_lib/live/js/trainer/evaluation.js";
import { recipeWith } from "../../vae_lib/live/js/trainer/recipe.js";
import { startTraining, trainStep } from "../../vae_lib/live/js/trainer/training.js";

const FILE = new URL("../../vae_lib/live/js/trainer/digits.bin", import.meta.url);
const { training: data, heldOut } = await readDigits(readFileSync(FILE));

/** Held-out terms, the reach of the codes and their mean σ, after training with some bugs. */
function train(...bugs) {
  const training = startTraining(data, {
    ...{ hidden: 32, codeSize: 2, likelihood: "bernoulli", seed: 1 },
  });
  const options = { beta: 1, learningRate: 6e-3, bugs };
  for (let step = 0; step < 600; step++) trainStep(training, options);
  const recipe = recipeWith(bugs);
  const { mu, sigma } = encodeAll(training.model, recipe, heldOut);
  const mean = (numbers) => numbers.reduce((sum, v) => sum + v, 0) / numbers.length;
  const reach = Math.sqrt(mean(mu.map((v) => v * v)));
  return {
    ...evaluate(training.model, recipe, heldOut, 1),
    ...{ mu, reach, sigma: mean(sigma) },
  };
}

const correct = train();

test("the correct recipe keeps the codes at the prior", () => {
  assert.ok(correct.kl > 3 && correct.kl < 7, `${correct.kl}`);
  assert.ok(correct.reach > 0.7 && correct.reach < 1.8, `${correct.reach}`);
});

test("KL averaged: the codes spread further", () => {
  assert.ok(train("kl-averaged").reach > correct.reach);
});

test("reconstruction averaged: the posterior collapses", () => {
  assert.ok(train("reconstruction-averaged").kl < 0.05);
});

test("σ is the variance: the KL is too low", () => {
  assert.ok(train("sigma-is-variance").kl < 0.85 * correct.kl);
});

test("no noise, or none that teaches σ: it grows to 1", () => {
  for (const bug of ["no-noise", "not-reparameterized"]) {
    const { sigma } = train(bug);
    assert.ok(Math.abs(sigma - 1) < 0.1, `${bug}: ${sigma}`);
  }
});

test("KL with the wrong sign: the codes run away", () => {
  assert.ok(train("kl-wrong-sign").kl > 1e6);
});

test("a ReLU on μ: no code is negative", () => {
  assert.ok(train("relu-on-mu").mu.every((v) => v >= 0));
});

test("β = 0: the codes go far, and their ellipses shrink", () => {
  const { reach, sigma } = train("beta-zero");
  assert.ok(reach > 2 * correct.reach && sigma < correct.sigma / 3);
});

test("a decoder too strong: less than half of the KL, and a lower loss", () => {
  const { kl, reconstruction } = train("strong-decoder");
  assert.ok(kl < correct.kl / 2, `${kl} of ${correct.kl}`);
  assert.ok(kl + reconstruction < correct.kl + correct.reconstruction);
});
