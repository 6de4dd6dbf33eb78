// @ts-check
// Work that takes time, and motion.

import { clamp } from "./numbers.js";
import { prefersReducedMotion } from "./surroundings.js";

/**
 * Runs `work` for the newest request only: what comes in the meantime waits, the last one wins.
 * @param {() => Promise<void>} work
 * @param {(error: Error) => void} onError
 */
export function newestOnly(work, onError) {
  let busy = false;
  let again = false;
  return async function run() {
    again = busy;
    if (busy) return;
    busy = true;
    try {
      await work();
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
    }
    busy = false;
    if (again) run();
  };
}

/**
 * Moves points from one place to another within 0.4 s, until `show` says false.
 * @param {Float32Array} from
 * @param {Float32Array} to
 * @param {(between: Float32Array) => boolean} show
 */
export function tween(from, to, show) {
  const start = performance.now();
  /** @param {number} now */
  const step = (now) => {
    const t = prefersReducedMotion() ? 1 : clamp((now - start) / 400, 0, 1);
    const ease = t * t * (3 - 2 * t);
    const going = show(from.map((value, i) => value + ease * (to[i] - value)));
    if (t < 1 && going) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
