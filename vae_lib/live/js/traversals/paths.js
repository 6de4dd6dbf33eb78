// @ts-check
// The codes of a traversal, the paths between two codes, and places in a strip of images.

/** @typedef {ArrayLike<number>} Numbers A code, or the pixels of an image. */

/** Empty pixels between two images of a strip. */
export const GAP = 1;

/**
 * The code z with other values of one dimension.
 * @param {number[]} z
 * @param {number} dimension
 * @param {Numbers} values
 */
export function codesAlong(z, dimension, values) {
  return Array.from(values, (value) => z.with(dimension, value));
}

/**
 * (1 − t) a + t b: the straight line between two codes, or the cross-fade of two images.
 * @param {Numbers} a
 * @param {Numbers} b
 * @param {number} t
 */
export function blend(a, b, t) {
  return Array.from(a, (value, i) => (1 - t) * value + t * b[i]);
}

/**
 * The arc between two codes (Shoemake 1985): (sin((1 − t) ω) a + sin(t ω) b) / sin ω, where ω is
 * the angle between them. The straight line where there is no one arc: ω is 0 or π, or a code is 0.
 * @param {Numbers} a
 * @param {Numbers} b
 * @param {number} t
 */
export function slerp(a, b, t) {
  const lengths = norm(a) * norm(b);
  const dot = Array.from(a).reduce((sum, value, i) => sum + value * b[i], 0);
  const omega = Math.acos(Math.min(1, Math.max(-1, dot / lengths)));
  const sine = Math.sin(omega);
  if (!(lengths > 0) || sine < 1e-3) return blend(a, b, t);
  const [ca, cb] = [Math.sin((1 - t) * omega) / sine, Math.sin(t * omega) / sine];
  return Array.from(a, (value, i) => ca * value + cb * b[i]);
}

/**
 * The length ‖z‖ of a code.
 * @param {Numbers} z
 */
export function norm(z) {
  return Math.hypot(...Array.from(z));
}

/**
 * The middle of the first image of a strip, and the way from there to the middle of the last, as
 * shares of the strip's width.
 * @param {number} count
 * @param {number} width Of an image, in its own pixels.
 */
export function placesInStrip(count, width) {
  const whole = count * (width + GAP) - GAP;
  return { start: width / 2 / whole, span: ((count - 1) * (width + GAP)) / whole };
}
