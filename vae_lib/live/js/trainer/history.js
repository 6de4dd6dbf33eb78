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

const FEW = 8; // held-out points that are averaged,
const MANY = 40; // and training points
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
 * The mean of each number and of those before it, `count` at most: a single batch is noisy.
 * @param {number[]} values
 * @param {number} count
 */
export function smooth(values, count) {
  let sum = 0;
  return values.map((value, i) => {
    sum += value - (i >= count ? values[i - count] : 0);
    return sum / Math.min(i + 1, count);
  });
}

/**
 * After how many images the held-out loss was lowest, if it has risen since by more than a nat while
 * the training loss has fallen; otherwise null. Both are smoothed.
 * @param {History} history
 */
export function overfitsSince({ training, heldOut, unchanged }) {
  const held = heldOut.filter(({ images }) => images >= unchanged);
  const trained = training.filter(({ images }) => images >= unchanged);
  const losses = smooth(lossesOf(held), FEW).slice(FEW); // after a change it needs a moment
  if (losses.length === 0) return null;
  const at = losses.indexOf(Math.min(...losses));
  const { images } = held[FEW + at];
  const then = smooth(lossesOf(trained.filter((point) => point.images <= images)), MANY).at(-1);
  const now = smooth(lossesOf(trained), MANY).at(-1);
  if (then === undefined || now === undefined || now >= then) return null;
  return losses[losses.length - 1] > losses[at] + 1 ? images : null;
}

/** @param {Point[]} points */
function lossesOf(points) {
  return points.map(({ loss }) => loss);
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
