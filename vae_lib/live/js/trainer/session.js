// @ts-check
// Trains at the other end of a port, as protocol.js says: in a worker, or in a test.

import { standardNormal, uniform } from "../shared/random.js";
import { readDigits, withLabels, withRow } from "./digits.js";
import { encodeAll, evaluate, imagesOf } from "./evaluation.js";
import { lookAt } from "./glass.js";
import { dequantize } from "./likelihoods.js";
import { EVALUATION_INTERVAL, SLICE, SNAPSHOT_INTERVAL } from "./protocol.js";
import { gapOf, makeLatentGrid, posterior } from "./quadrature.js";
import { recipeWith } from "./recipe.js";
import { buffersOf, viewsOf } from "./snapshot.js";
import { drawToy, toyLogDensity } from "./toy.js";
import { BATCH_SIZE, startTraining, trainStep } from "./training.js";

/**
 * @typedef {import("./digits.js").DataSet} DataSet
 * @typedef {import("./pass.js").Terms} Terms
 * @typedef {import("./protocol.js").FromWorker} FromWorker
 * @typedef {import("./protocol.js").ToWorker} ToWorker
 * @typedef {import("./training.js").Training} Training
 *
 * @typedef {object} Port A worker's global scope, or an end of a MessageChannel.
 * @property {(message: FromWorker, transfer: Transferable[]) => void} postMessage
 * @property {((event: MessageEvent<ToWorker>) => void) | null} onmessage
 */

const TOY = { training: 2000, heldOut: 400, seed: 1 };
/** Steps of the toy in a slice, which take a small part of it: else all would be over in a second. */
const TOY_STEPS = 8;

/**
 * Answers the messages of a port from now on; returns a way to end it.
 * @param {Port} port
 */
export function serve(port) {
  const session = new Session((message) => port.postMessage(message, buffersOf(message)));
  let queue = Promise.resolve(); // digits take a moment to be unpacked; what follows has to wait
  port.onmessage = ({ data }) => {
    queue = queue.then(() => session.receive(data)).catch((error) => session.fail(error));
  };
  return { close: () => session.close() };
}

class Session {
  /** @param {(message: FromWorker) => void} send */
  constructor(send) {
    this.send = send;
    /** @type {{ training: DataSet, heldOut: DataSet } | null} */
    this.digits = null;
    /** @type {{ training: Training, heldOut: DataSet, own: DataSet } | null} */
    this.current = null;
    this.options = { beta: 1, learningRate: 2e-3, bugs: /** @type {string[]} */ ([]) };
    this.wished = {
      views: /** @type {import("./protocol.js").View[]} */ (["codes"]),
      side: 10,
      images: 8,
    };
    this.running = false;
    this.coming = false; // whether the next slice is on its way
    this.waiting = false; // for `drawn`
    this.due = false; // a snapshot that the page has not been ready for
    this.steps = 0;
    this.sums = noSums(); // of the steps since the last snapshot
    this.last = { snapshot: -Infinity, evaluation: -Infinity };
  }

  /** @param {ToWorker} message */
  async receive(message) {
    switch (message.type) {
      case "digits":
        this.digits = await readDigits(message.packed);
        break;
      case "start":
        this.start(message);
        break;
      case "options":
        this.setOptions({ ...this.options, ...withoutType(message) });
        break;
      case "views":
        this.wished = { ...this.wished, ...withoutType(message) };
        this.showAtRest();
        break;
      case "run":
        this.running = true;
        this.comeBack();
        break;
      case "pause":
        this.running = false;
        this.showAtRest();
        break;
      case "step":
        if (!this.running) this.train();
        this.showAtRest();
        break;
      case "glass":
        this.look(message.row);
        break;
      case "point":
        this.integrate(message.x);
        break;
      case "decode":
        this.decode(message.z);
        break;
      case "drawn":
        this.waiting = false;
        if (this.due) this.showAtRest();
        break;
    }
  }

  close() {
    this.running = false;
  }

  /** @param {unknown} error */
  fail(error) {
    this.running = false;
    this.send({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }

  /** @param {import("./protocol.js").StartMessage} message */
  start({ network, options, data }) {
    const { training, heldOut, own } = data.kind === "toy" ? toy() : this.chooseDigits(data);
    this.setOptions(options);
    this.running = false;
    this.current = { training: startTraining(training, network), heldOut, own };
    Object.assign(this, { steps: 0, sums: noSums() });
    const parameters = this.current.training.model.values.length;
    const trainingCount = training.labels.length;
    // a copy, since what is sent is handed over
    this.send({ type: "started", parameters, trainingCount, heldOut: structuredClone(heldOut) });
    this.showAtRest();
  }

  /** @param {import("./training.js").TrainingOptions} options */
  setOptions(options) {
    recipeWith(options.bugs); // refuses an unknown bug before anything changes
    this.options = options;
  }

  /** @param {import("./protocol.js").Digits} choice */
  chooseDigits({ classes, drawings }) {
    if (!this.digits) throw new Error("the digits have not been sent yet");
    const { training, heldOut } = this.digits;
    const chosen = classes.length ? classes : [...new Set(training.labels)];
    /** @param {DataSet} data */
    const withDrawings = (data) =>
      drawings.reduce((rows, { pixels, label }) => withRow(rows, pixels, label), data);
    const all = withDrawings(withLabels(training, chosen));
    const own = withDrawings(withLabels(training, []));
    if (all.labels.length === 0) throw new Error("there is nothing to train on: choose a digit");
    return { training: all, heldOut: withLabels(heldOut, chosen), own };
  }

  get started() {
    if (!this.current) throw new Error("nothing has been started yet");
    return this.current;
  }

  get isToy() {
    return this.current?.training.data.height === 1;
  }

  /** One step. */
  train() {
    const terms = trainStep(this.started.training, this.options);
    this.steps += 1;
    addTo(this.sums, terms);
    if (Number.isFinite(terms.loss)) return;
    throw new Error(`the loss is no longer a finite number after ${this.steps} steps`);
  }

  /** Asks for the next slice, once: `pause` and `run` may both come before it. */
  comeBack() {
    const next = () => this.trainSlice();
    if (!this.coming && this.isToy) setTimeout(next, SLICE);
    else if (!this.coming) afterOthers(next);
    this.coming = true;
  }

  /** Trains for some milliseconds, shows what there is to show, and comes back later. */
  trainSlice() {
    this.coming = false;
    if (!this.running) return;
    try {
      const end = performance.now() + SLICE;
      const most = this.isToy ? TOY_STEPS : Infinity;
      for (let i = 0; i < most && performance.now() < end; i++) this.train();
      if (!this.waiting && performance.now() - this.last.snapshot >= SNAPSHOT_INTERVAL) this.show();
      this.comeBack();
    } catch (error) {
      this.fail(error);
    }
  }

  /** A snapshot now, or as soon as the page has drawn the last one. While it runs, they come anyway. */
  showAtRest() {
    if (this.running || !this.current) return;
    this.due = this.waiting;
    if (!this.waiting) this.show();
  }

  show() {
    const { training, heldOut, own } = this.started;
    const { model } = training;
    const recipe = recipeWith(this.options.bugs);
    const thorough = this.isTimeToEvaluate();
    const density = thorough && this.wished.views.includes("density");
    this.waiting = true;
    this.due = false;
    this.send({
      type: "snapshot",
      running: this.running,
      steps: this.steps,
      images: this.steps * BATCH_SIZE,
      training: meanOf(this.sums),
      heldOut: thorough ? evaluate(model, recipe, heldOut, this.options.beta) : null,
      logSigma: model.scale ? model.scale.logSigma[0] : null,
      ...viewsOf(model, recipe, heldOut, { ...this.wished, density }),
      ...(own.labels.length && { drawings: encodeAll(model, recipe, own) }),
    });
    this.sums = noSums();
    this.last.snapshot = performance.now();
  }

  /** What takes long is shown at rest, and while it runs now and then. */
  isTimeToEvaluate() {
    const now = performance.now();
    if (this.running && now - this.last.evaluation < EVALUATION_INTERVAL) return false;
    this.last.evaluation = now;
    return true;
  }

  /** @param {number} row */
  look(row) {
    const { training, heldOut } = this.started;
    const { model } = training;
    const eps = Array.from({ length: model.codeSize }, standardNormal(row)); // always the same
    const x = heldOut.values.slice(row * model.pixels, (row + 1) * model.pixels);
    if (model.likelihood.dequantized && heldOut.levels) {
      dequantize(x, x.length, heldOut.levels, uniform(row));
    }
    const recipe = recipeWith(this.options.bugs);
    this.send({
      type: "glass",
      row,
      ...lookAt(model, recipe, { x, eps, beta: this.options.beta }),
    });
  }

  /** @param {number[]} z */
  decode(z) {
    const image = imagesOf(this.started.training.model, recipeWith(this.options.bugs), z);
    this.send({ type: "decoded", z, image });
  }

  /** @param {[number, number]} x */
  integrate(x) {
    const { model } = this.started.training;
    const grid = makeLatentGrid(model);
    const values = Float32Array.from(x);
    const point = { values, labels: new Uint8Array(1), height: 1, width: 2, levels: 0 };
    const q = encodeAll(model, recipeWith(this.options.bugs), point);
    const { logEvidence, logDensity } = posterior(grid, ...x);
    const gap = gapOf(grid, logDensity, q);
    const exact = toyLogDensity(...x);
    this.send({ type: "point", x, exact, logEvidence, gap, axis: grid.axis, logDensity, ...q });
  }
}

/**
 * Calls back after the messages that wait already. It sends a message to itself, because a timer
 * would wait at least 4 ms each time.
 * @param {() => void} callback
 */
function afterOthers(callback) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(null);
}

/** The two parts of the toy. */
function toy() {
  return {
    training: drawToy(TOY.training, TOY.seed),
    heldOut: drawToy(TOY.heldOut, TOY.seed + 100),
    own: drawToy(0, TOY.seed),
  };
}

/**
 * @template {{ type: string }} Message
 * @param {Message} message
 */
function withoutType({ type: _, ...rest }) {
  return rest;
}

/** Sums of the terms of some steps: of none yet. They take no more room after a long time. */
function noSums() {
  return { count: 0, loss: 0, reconstruction: 0, kl: 0 };
}

/**
 * @param {ReturnType<typeof noSums>} sums
 * @param {Terms} terms
 */
function addTo(sums, { loss, reconstruction, kl }) {
  sums.count += 1;
  sums.loss += loss;
  sums.reconstruction += reconstruction;
  sums.kl += kl;
}

/**
 * The mean of the terms; null where there are none.
 * @param {ReturnType<typeof noSums>} sums
 * @returns {Terms | null}
 */
function meanOf({ count, loss, reconstruction, kl }) {
  if (count === 0) return null;
  return { loss: loss / count, reconstruction: reconstruction / count, kl: kl / count };
}
