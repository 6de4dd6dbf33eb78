// @ts-check
// The decoder that is too strong: each output also gets the pixels that have been drawn before it.
//
// Pixels are drawn row by row. The output of the pixel at (r, c) gets Σ_k w_k · 4 x at those of its
// neighbors, up to two rows and two columns away, that are drawn before it. The 12 weights w are
// learned, they are the same for all pixels, and they begin at zero. The factor of 4 lets them act
// soon: Adam moves a weight by no more than about the learning rate in a step.

/** @typedef {import("./linear.js").Floats} Floats */

const CONTRAST = 4;
const REACH = 2;
const SPAN = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH); // −2 … 2

/** Rows and columns from a pixel to each neighbor that is drawn before it. */
const OFFSETS = SPAN.flatMap((down) => SPAN.map((right) => [down, right])).filter(
  ([down, right]) => down < 0 || (down === 0 && right < 0),
);
export const NEIGHBORS = OFFSETS.length;

/**
 * @typedef {object} Neighbors
 * @property {number} height
 * @property {number} width
 * @property {Floats} weight (12,)
 * @property {Floats} gradient (12,)
 */

/**
 * Calls back with each pixel and its neighbor of one kind, as places in an image of P pixels.
 * @param {Neighbors} neighbors
 * @param {number} kind
 * @param {(pixel: number, neighbor: number) => void} visit
 */
function eachPair({ height, width }, kind, visit) {
  const [down, right] = OFFSETS[kind];
  for (let r = Math.max(0, -down); r < height; r++) {
    for (let c = Math.max(0, -right); c < Math.min(width, width - right); c++) {
      visit(r * width + c, (r + down) * width + c + right);
    }
  }
}

/**
 * out_i ← out_i + Σ_k w_k · 4 x_neighbor(i, k), for B images.
 * @param {Neighbors} neighbors
 * @param {Floats} x (B, P)
 * @param {Floats} out (B, P), added to.
 * @param {number} B
 */
export function addNeighbors(neighbors, x, out, B) {
  const size = neighbors.height * neighbors.width;
  for (let k = 0; k < NEIGHBORS; k++) {
    const w = CONTRAST * neighbors.weight[k];
    eachPair(neighbors, k, (pixel, neighbor) => {
      for (let n = 0; n < B * size; n += size) out[n + pixel] += w * x[n + neighbor];
    });
  }
}

/**
 * ∂L/∂w_k = Σ_n Σ_i ∂L/∂out_i · 4 x_neighbor(i, k).
 * @param {Neighbors} neighbors
 * @param {Floats} x (B, P)
 * @param {Floats} dOut (B, P)
 * @param {number} B
 */
export function neighborGradients(neighbors, x, dOut, B) {
  const size = neighbors.height * neighbors.width;
  for (let k = 0; k < NEIGHBORS; k++) {
    let sum = 0;
    eachPair(neighbors, k, (pixel, neighbor) => {
      for (let n = 0; n < B * size; n += size) sum += dOut[n + pixel] * x[n + neighbor];
    });
    neighbors.gradient[k] = CONTRAST * sum;
  }
}

/**
 * What the neighbors give to one pixel of one image, while it is being drawn.
 * @param {Neighbors} neighbors
 * @param {Floats} x (P,), of which the pixels before this one are drawn.
 * @param {number} pixel
 */
export function fromNeighbors({ height, width, weight }, x, pixel) {
  const [row, column] = [Math.floor(pixel / width), pixel % width];
  let sum = 0;
  OFFSETS.forEach(([down, right], k) => {
    const [r, c] = [row + down, column + right];
    if (r >= 0 && r < height && c >= 0 && c < width) sum += CONTRAST * weight[k] * x[r * width + c];
  });
  return sum;
}
