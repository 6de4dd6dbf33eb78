// @ts-check
// One training as the page sees it: it opens the worker when it is first needed, knows whether the
// training runs, and answers each snapshot once it is drawn.

import { prefersReducedMotion } from "../shared/surroundings.js";
import { startWorker } from "./client.js";
import packed from "./digits.bin";

/**
 * @typedef {import("./protocol.js").StartMessage} StartMessage
 * @typedef {import("./protocol.js").Snapshot} Snapshot
 * @typedef {import("./protocol.js").PointMessage | import("./protocol.js").DecodeMessage} Question
 *
 * @typedef {object} Listeners
 * @property {(message: import("./protocol.js").StartedMessage) => void} onStarted
 * @property {(snapshot: Snapshot) => void} onSnapshot Called before a frame is drawn.
 * @property {(glass: import("./protocol.js").GlassAnswer) => void} onGlass
 * @property {(point: import("./protocol.js").PointAnswer) => void} onPoint
 * @property {(decoded: import("./protocol.js").DecodedAnswer) => void} onDecoded
 * @property {(message: string) => void} onFailed The training is at rest.
 */

const CALM = 1000; // milliseconds between two drawings for a reader who wants less motion

/**
 * @param {Listeners & { signal: AbortSignal }} options
 */
export function makeRun({ onStarted, onSnapshot, onGlass, onPoint, onDecoded, onFailed, signal }) {
  /** @type {ReturnType<typeof startWorker> | null} */
  let worker = null;
  let running = false;
  let begun = 0; // how often a model was started
  let started = 0; // and how often the worker has said so: snapshots in between are outdated
  let digitsSent = false;
  /** @type {(() => void) | null} */
  let answerNow = null;
  const asked = { point: nothingAsked(), decode: nothingAsked() };

  function open() {
    worker ??= startWorker(TRAINER_WORKER, { onMessage, onError: onFailed, signal });
    return worker;
  }

  /** @param {import("./protocol.js").FromWorker} message */
  function onMessage(message) {
    if (signal.aborted) return;
    if (message.type === "snapshot") return answer(message);
    if (message.type === "started") {
      started += 1;
      if (started === begun) onStarted(message);
    } else if (message.type === "glass") onGlass(message);
    else if (message.type === "point") {
      onPoint(message);
      askNext("point");
    } else if (message.type === "decoded") {
      onDecoded(message);
      askNext("decode");
    } else {
      running = false;
      for (const state of Object.values(asked)) Object.assign(state, nothingAsked());
      onFailed(message.message);
    }
  }

  /**
   * Asks the worker for something, once at a time; of what comes meanwhile only the newest is kept.
   * @param {Question} question
   */
  function ask(question) {
    const state = asked[question.type];
    state.next = state.busy ? question : null;
    if (state.busy) return;
    state.busy = true;
    worker?.send(question);
  }

  /** @param {Question["type"]} type */
  function askNext(type) {
    const state = asked[type];
    state.busy = false;
    if (state.next) ask(state.next);
  }

  /** @param {Snapshot} snapshot */
  function answer(snapshot) {
    const model = started; // another one may begin before the next frame
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      if (model === begun) onSnapshot(snapshot);
      const wait = running && prefersReducedMotion() ? CALM : 0;
      const timer = wait ? window.setTimeout(() => answerNow?.(), wait) : 0;
      answerNow = () => {
        clearTimeout(timer);
        answerNow = null;
        open().send({ type: "drawn" });
      };
      if (!wait) answerNow();
    });
  }

  return {
    get running() {
      return running;
    },
    get opened() {
      return worker !== null;
    },
    /**
     * A new model, at rest.
     * @param {Omit<StartMessage, "type">} settings
     */
    start(settings) {
      if (settings.data.kind === "digits" && !digitsSent) {
        const bytes = packed.slice().buffer;
        open().send({ type: "digits", packed: bytes }, [bytes]);
        digitsSent = true;
      }
      running = false;
      begun += 1;
      open().send({ type: "start", ...settings });
      answerNow?.();
    },
    run() {
      running = true;
      open().send({ type: "run" });
    },
    pause() {
      running = false;
      open().send({ type: "pause" });
      answerNow?.();
    },
    step() {
      open().send({ type: "step" });
      answerNow?.();
    },
    /** @param {Partial<import("./training.js").TrainingOptions>} options */
    setOptions(options) {
      worker?.send({ type: "options", ...options });
    },
    /** @param {Partial<import("./protocol.js").Views>} views */
    setViews(views) {
      worker?.send({ type: "views", ...views });
    },
    /** @param {number} row */
    lookAt(row) {
      worker?.send({ type: "glass", row });
    },
    ask,
  };
}

function nothingAsked() {
  return { busy: false, next: /** @type {Question | null} */ (null) };
}
