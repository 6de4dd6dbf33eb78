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
 * @typedef {{ training: Point[], heldOut: Point[] }} History
 */

const MOST = 900; // points of a curve; then every other one is dropped

/** @returns {History} */
export function makeHistory() {
  return { training: [], heldOut: [] };
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
 * For each β that was tried, the last point with it on the held-out images, by β.
 * @param {History} history
 */
export function lastOfEachBeta({ heldOut }) {
  return [...new Map(heldOut.map((point) => [point.beta, point])).values()].sort(
    (a, b) => a.beta - b.beta,
  );
}
