// A page that trains for some single steps in a worker, for test_trainer_worker.py.
import { startWorker } from "../../vae_lib/live/js/trainer/client.js";
import packed from "../../vae_lib/live/js/trainer/digits.bin";

const STEPS = 20;
const NETWORK = { hidden: 64, codeSize: 2, likelihood: "bernoulli", seed: 1 };
const OPTIONS = { beta: 1, learningRate: 2e-3, bugs: [] };

/** The losses of the steps, by the worker that the page makes. */
globalThis.trainInWorker = () =>
  new Promise((resolve, reject) => {
    const ending = new AbortController();
    const losses = [];
    const onMessage = (message) => {
      if (message.type === "failed") reject(new Error(message.message));
      if (message.type !== "snapshot") return;
      if (message.training) losses.push(message.training.loss);
      worker.send({ type: "drawn" });
      if (losses.length < STEPS) return worker.send({ type: "step" });
      ending.abort();
      resolve(losses);
    };
    const onError = (text) => reject(new Error(text));
    const worker = startWorker(TRAINER_WORKER, { onMessage, onError, signal: ending.signal });
    worker.send({ type: "digits", packed: packed.slice().buffer });
    const data = { kind: "digits", classes: [], drawings: [] };
    worker.send({ type: "start", network: NETWORK, options: OPTIONS, data });
  });
