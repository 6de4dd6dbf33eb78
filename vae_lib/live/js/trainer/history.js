// @ts-check
// What has been measured since the start, thinned out as it grows.

/**
 * @typedef {object} Point
 * @property {number} images Seen by the training until then.
 * @property {number} loss As the text gives it, in nats: reconstruction + β · KL.
 * @property {number} reconstruction
 * @property {number} kl
 * @property {number} beta
 *
 * @typedef {object} History
 * @property {Point[]} training
 * @property {Point[]} heldOut
 * @property {number} unchanged Since so many images β, learning rate and bugs are what they are.
 */

const MOST = 900; // points of a curve; then every other one is dropped

/** @returns {History} */
export function makeHistory() {
  return { training: [], heldOut: [], unchanged: 0 };
}

/**
 * Adds what a snapshot has measured.
 * @param {History} history
 * @param {import("./protocol.js").Snapshot} snapshot
 * @param {number} beta
 */
export function remember(history, { images, training, heldOut }, beta) {
  for (const [name, terms] of /** @type {const} */ ([
    ["training", training],
    ["heldOut", heldOut],
  ])) {
    if (!terms) continue;
    const { reconstruction, kl } = terms;
    const point = { images, reconstruction, kl, beta, loss: reconstruction + beta * kl };
    const points = history[name];
    if (points.at(-1)?.images === images) points.pop(); // at rest, with another β perhaps
    points.push(point);
    if (points.length > MOST) history[name] = points.filter((_, i) => i % 2 === 1 || i === 0);
  }
}

/**
 * After how many images the held-out loss was lowest, if it has risen since by more than a nat while
 * the training loss has fallen; otherwise null.
 * @param {History} history
 */
export function overfitsSince({ training, heldOut, unchanged }) {
  const held = heldOut.filter(({ images }) => images >= unchanged);
  const last = held.at(-1);
  if (!last) return null;
  const best = held.reduce((a, b) => (b.loss < a.loss ? b : a));
  const then = meanLoss(training.filter(({ images }) => images <= best.images));
  return last.loss > best.loss + 1 && meanLoss(training) < then ? best.images : null;
}

/**
 * Of the last few points: a single one is noisy.
 * @param {Point[]} points
 */
function meanLoss(points) {
  const few = points.slice(-20);
  return few.reduce((sum, { loss }) => sum + loss, 0) / few.length;
}

/**
 * For each β that was tried, the last point with it on the held-out images, by β.
 * @param {Pick<History, "heldOut">} history
 */
export function lastOfEachBeta({ heldOut }) {
  return [...new Map(heldOut.map((point) => [point.beta, point])).values()].sort(
    (a, b) => a.beta - b.beta,
  );
}
