// @ts-check
// Small arithmetic, and numbers as text.

/**
 * A number with so many digits after the point, a true minus sign and no negative zero.
 * @param {number} number
 * @param {number} [digits]
 */
export function format(number, digits = 2) {
  if (Number.isNaN(number)) return "not a number";
  if (!Number.isFinite(number)) return number > 0 ? "∞" : "−∞";
  const text = number.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

/**
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
export function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

/**
 * The nearest multiple of a step, without the dust of binary fractions.
 * @param {number} value
 * @param {number} step
 */
export function roundTo(value, step) {
  return Number((Math.round(value / step) * step).toFixed(6));
}

/**
 * `count` evenly spaced numbers, both ends included.
 * @param {number} from
 * @param {number} to
 * @param {number} count
 */
export function linspace(from, to, count) {
  return Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

/**
 * The smallest and the largest of some numbers.
 * @param {number[]} values
 * @returns {[number, number]}
 */
export function rangeOf(values) {
  return [Math.min(...values), Math.max(...values)];
}
