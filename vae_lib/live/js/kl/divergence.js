// @ts-check
// KL(q ‖ p) of two Gaussians, q = N(mu, sigma²) and p = N(m, s²), in nats.

import { logNormal, simpson } from "../shared/normal.js";

/**
 * The divergence, and the terms of its closed form.
 * @param {number} mu
 * @param {number} sigma
 * @param {number} m
 * @param {number} s
 */
export function klTerms(mu, sigma, m, s) {
  const narrowness = Math.log(s / sigma);
  const spread = sigma ** 2 / (2 * s ** 2);
  const distance = (mu - m) ** 2 / (2 * s ** 2);
  return { narrowness, spread, distance, half: -0.5, kl: narrowness + spread + distance - 0.5 };
}

/**
 * The integrand at z, q log(q / p).
 * @param {number} z
 * @param {number} mu
 * @param {number} sigma
 * @param {number} m
 * @param {number} s
 */
export function klIntegrand(z, mu, sigma, m, s) {
  const logQ = logNormal(z, mu, sigma);
  return Math.exp(logQ) * (logQ - logNormal(z, m, s));
}

/**
 * The areas of the integrand above and below zero, both as positive numbers: KL = above − below.
 * With z = mu + sigma ε the logarithm is a quadratic, log(q/p) = A ε² + B ε + C. The range is
 * split at its roots, so that each piece is smooth and Simpson's rule is good to nine digits.
 * @param {number} mu
 * @param {number} sigma
 * @param {number} m
 * @param {number} s
 */
export function klAreas(mu, sigma, m, s) {
  const ratio = sigma / s;
  const offset = (mu - m) / s;
  const A = 0.5 * (ratio ** 2 - 1);
  const B = offset * ratio;
  const C = 0.5 * offset ** 2 - Math.log(ratio);
  /** @param {number} eps */
  const integrand = (eps) => Math.exp(logNormal(eps, 0, 1)) * ((A * eps + B) * eps + C);
  const inside = realRoots(A, B, C).filter((root) => Math.abs(root) < 12);
  const ends = [-12, ...inside, 12];
  const areas = ends.slice(1).map((end, i) => simpson(integrand, ends[i], end));
  /** @param {number[]} values */
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  return {
    above: sum(areas.filter((area) => area > 0)),
    below: -sum(areas.filter((area) => area < 0)),
  };
}

/**
 * The real roots of A t² + B t + C, in order; A and B may be zero.
 * @param {number} A
 * @param {number} B
 * @param {number} C
 */
export function realRoots(A, B, C) {
  const discriminant = B * B - 4 * A * C;
  if (discriminant <= 0) return [];
  const half = -0.5 * (B + (B < 0 ? -1 : 1) * Math.sqrt(discriminant)); // no cancellation
  return [half / A, C / half].filter(Number.isFinite).sort((a, b) => a - b);
}
