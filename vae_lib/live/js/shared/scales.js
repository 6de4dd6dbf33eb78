// @ts-check
// From numbers to places on the screen, and back.

import { format } from "./numbers.js";

/** @typedef {[number, number]} Interval */

/**
 * Maps its domain onto its range, and `invert` maps back.
 * @typedef {((value: number) => number) & {
 *   invert: (place: number) => number, domain: Interval, range: Interval,
 * }} Scale
 */

/**
 * @param {Interval} domain
 * @param {Interval} range
 * @returns {Scale}
 */
export function linearScale(domain, range) {
  const [from, to] = domain;
  const [start, end] = range;
  /** @param {number} value */
  const scale = (value) => start + ((value - from) / (to - from)) * (end - start);
  /** @param {number} place */
  const invert = (place) => from + ((place - start) / (end - start)) * (to - from);
  return Object.assign(scale, { invert, domain, range });
}

/**
 * About `count` round numbers between two numbers: steps of 1, 2 or 5 times a power of ten.
 * @param {number} from
 * @param {number} to
 * @param {number} [count]
 */
export function ticks(from, to, count = 5) {
  const rough = (to - from) / Math.max(count, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.99) ?? 10);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toFixed(digits)),
  );
}

/**
 * All tick labels of an axis have as many digits as the finest needs.
 * @param {number} value
 * @param {number[]} all
 */
export function tickText(value, all) {
  const digits = Math.max(0, ...all.map((tick) => (String(tick).split(".")[1] ?? "").length));
  return format(value, digits);
}

/**
 * The smallest of the numbers 1, 1.5, 2, 3, 4, 6, 8 times a power of ten that is large enough.
 * @param {number} number
 */
export function niceAbove(number) {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * ([1, 1.5, 2, 3, 4, 6, 8].find((factor) => factor * power >= number) ?? 10);
}
