// Trains with given weights, batches and noise, for tests/unit/test_trainer.py.
//
// `node run-trainer.js question.json` prints the losses of all steps, and the gradients and the
// parameters of the first one.
import { readFileSync } from "node:fs";
import { fromPyTorch, toPyTorch } from "../../vae_lib/live/js/trainer/model.js";
import { startTraining, trainStep } from "../../vae_lib/live/js/trainer/training.js";

const PRECISIONS = { float32: Float32Array, float64: Float64Array };

/** One number after the other. */
function inTurn(numbers) {
  let at = 0;
  return () => numbers[at++];
}

function run({ data, network, options, precision, weights, order, noise, steps }) {
  const values = Float32Array.from(data.values);
  const labels = new Uint8Array(values.length / (data.height * data.width));
  const set = { ...data, values, labels, levels: 0 };
  const training = startTraining(set, network, PRECISIONS[precision]);
  const { places, values: parameters, gradients } = training.model;
  fromPyTorch(places, parameters, { ...toPyTorch(places, parameters), ...weights });
  const given = { ...training, order: inTurn(order), noise: inTurn(noise) };
  const losses = [];
  const first = {};
  for (let step = 0; step < steps; step++) {
    losses.push(trainStep(given, options).loss);
    if (step > 0) continue;
    for (const [name, numbers] of Object.entries({ gradients, parameters })) {
      const named = Object.entries(toPyTorch(places, numbers));
      first[name] = Object.fromEntries(named.map(([key, part]) => [key, [...part]]));
    }
  }
  return { losses, ...first };
}

console.log(JSON.stringify(run(JSON.parse(readFileSync(process.argv[2], "utf8")))));
