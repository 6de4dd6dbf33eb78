// Trains with given weights, batches and noise, for tests/unit/test_trainer.py.
//
// `node run-trainer.js question.json` prints the losses of all steps, the gradients and the parameters
// of the first one, and at the end the loss and the codes of held-out images if there are any.
import { readFileSync } from "node:fs";
import { encodeAll, evaluate } from "../../vae_lib/live/js/trainer/evaluation.js";
import { fromPyTorch, toPyTorch } from "../../vae_lib/live/js/trainer/model.js";
import { recipeWith } from "../../vae_lib/live/js/trainer/recipe.js";
import { startTraining, trainStep } from "../../vae_lib/live/js/trainer/training.js";

const PRECISIONS = { float32: Float32Array, float64: Float64Array };

/** One number after the other. */
function inTurn(numbers) {
  let at = 0;
  return () => numbers[at++];
}

/** Rows of numbers as a data set without labels. */
function toSet({ values, height, width }) {
  const labels = new Uint8Array(values.length / (height * width));
  return { values: Float32Array.from(values), labels, height, width, levels: 0 };
}

/** The numbers of all parameters by name, as lists. */
function byName(places, numbers) {
  const named = Object.entries(toPyTorch(places, numbers));
  return Object.fromEntries(named.map(([name, part]) => [name, [...part]]));
}

function run(question) {
  const { data, heldOut, network, options, precision, weights, order, noise, steps } = question;
  const training = startTraining(toSet(data), network, PRECISIONS[precision]);
  const { model } = training;
  const { places, values, gradients } = model;
  fromPyTorch(places, values, { ...toPyTorch(places, values), ...weights });
  const given = { ...training, order: inTurn(order), noise: inTurn(noise) };
  const answer = { losses: [] };
  for (let step = 0; step < steps; step++) {
    answer.losses.push(trainStep(given, options).loss);
    answer.gradients ??= byName(places, gradients);
    answer.parameters ??= byName(places, values);
  }
  if (heldOut) {
    const recipe = recipeWith(options.bugs);
    const set = toSet(heldOut);
    answer.heldOut = evaluate(model, recipe, set, options.beta).loss;
    answer.codes = [...encodeAll(model, recipe, set).mu];
  }
  return answer;
}

console.log(JSON.stringify(run(JSON.parse(readFileSync(process.argv[2], "utf8")))));
