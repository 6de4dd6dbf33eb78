// @ts-check
// Nats as text, also where a bug lets them grow without end.

import { format } from "../shared/numbers.js";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const WITH_COMMAS = new Intl.NumberFormat("en-US");
const LARGE = 1e5; // from here on with a power of ten

/**
 * A number of nats without its unit: 187.3, or 1.2 × 10²⁴.
 * @param {number} value
 * @param {number} [digits]
 */
export function natsText(value, digits = 1) {
  if (!Number.isFinite(value) || Math.abs(value) < LARGE) return format(value, digits);
  const power = Math.floor(Math.log10(Math.abs(value)));
  const raised = Array.from(String(power), (digit) => SUPERSCRIPTS[Number(digit)]).join("");
  return `${format(value / 10 ** power, 1)} × 10${raised}`;
}

/**
 * A count with commas: 12,000.
 * @param {number} count
 */
export function countText(count) {
  return WITH_COMMAS.format(count);
}
