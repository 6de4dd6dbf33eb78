// Measures how many images a second the page's VAE trains on. It is a report and no test, because
// the clock depends on the processor and on what else that does:
//
//   .venv/bin/node tests/javascript/measure-trainer.js
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { readDigits } from "../../vae_lib/live/js/trainer/digits.js";
import { evaluate } from "../../vae_lib/live/js/trainer/evaluation.js";
import { CORRECT } from "../../vae_lib/live/js/trainer/recipe.js";
import { viewsOf } from "../../vae_lib/live/js/trainer/snapshot.js";
import { BATCH_SIZE, startTraining, trainStep } from "../../vae_lib/live/js/trainer/training.js";

const PACKED = new URL("../../vae_lib/live/js/trainer/digits.bin", import.meta.url);
const OPTIONS = { beta: 1, learningRate: 2e-3, bugs: [] };
const WARM_UP = 300; // steps, until the code is compiled and some units are off
const STEPS = 600;

/** Milliseconds of the clock, and of the processor, that something takes. */
function measure(work) {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(processor);
  return { clock: performance.now() - clock, processor: (user + system) / 1000 };
}

function steps(training, options, count) {
  for (let i = 0; i < count; i++) trainStep(training, options);
}

/** One line of the report. */
function measureTraining(data, likelihood, codeSize, bugs) {
  const network = { hidden: 64, codeSize, likelihood, seed: 1 };
  const options = { ...OPTIONS, bugs };
  const training = startTraining(data, network);
  steps(training, options, WARM_UP);
  const time = measure(() => steps(training, options, STEPS));
  const [wall, cpu] = [time.clock, time.processor].map((ms) =>
    Math.round((1000 * STEPS * BATCH_SIZE) / ms),
  );
  const name = ["784–64", codeSize].join("–");
  console.log(`${name} ${likelihood} ${bugs}: ${wall} images/s, ${cpu} per processor second`);
  return training;
}

/** What it takes to show a trained model. */
function measureViews({ model }, heldOut) {
  const repeat = 20;
  for (const view of ["codes", "manifold", "reconstructions", "samples"]) {
    const wished = { views: [view], side: 10, images: 8, density: false };
    const time = measure(() => {
      for (let i = 0; i < repeat; i++) viewsOf(model, CORRECT, heldOut, wished);
    });
    console.log(`${view}: ${(time.processor / repeat).toFixed(1)} ms`);
  }
  const time = measure(() => {
    for (let i = 0; i < repeat; i++) evaluate(model, CORRECT, heldOut, 1);
  });
  console.log(`held-out loss: ${(time.processor / repeat).toFixed(1)} ms`);
}

const { training: data, heldOut } = await readDigits(readFileSync(PACKED));
console.log(`${cpus()[0].model}, Node.js ${process.version}`);
const trained = measureTraining(data, "bernoulli", 2, []);
measureTraining(data, "bernoulli", 1, []);
measureTraining(data, "bernoulli", 8, []);
measureTraining(data, "bernoulli", 2, ["strong-decoder"]);
measureTraining(data, "continuous-bernoulli", 2, []);
measureViews(trained, heldOut);
