// Texts, scales, ticks and random numbers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { clamp, format, linspace, rangeOf, roundTo } from "../../vae_lib/live/js/shared/numbers.js";
import { standardNormal, uniform } from "../../vae_lib/live/js/shared/random.js";
import { linearScale, niceAbove, ticks, tickText } from "../../vae_lib/live/js/shared/scales.js";

test("numbers have a true minus sign and no negative zero", () => {
  assert.equal(format(-1.005, 1), "−1.0");
  assert.equal(format(-0.001, 2), "0.00");
  assert.equal(format(3, 0), "3");
  assert.deepEqual(
    [NaN, Infinity, -Infinity].map((n) => format(n)),
    ["not a number", "∞", "−∞"],
  );
});

test("small arithmetic", () => {
  assert.deepEqual([clamp(-5, 0, 1), clamp(0.5, 0, 1), clamp(7, 0, 1)], [0, 0.5, 1]);
  assert.deepEqual([...linspace(-1, 1, 5)], [-1, -0.5, 0, 0.5, 1]);
  assert.equal(roundTo(0.1 + 0.2, 0.05), 0.3);
  assert.deepEqual(rangeOf([3, -1, 2]), [-1, 3]);
});

test("a scale maps its domain onto its range, and back", () => {
  const scale = linearScale([-3, 3], [40, 340]);
  assert.deepEqual([-3, 0, 3].map(scale), [40, 190, 340]);
  assert.deepEqual([40, 190, 340].map(scale.invert), [-3, 0, 3]);
  const upwards = linearScale([0, 1], [100, 0]);
  assert.equal(upwards(0.25), 75);
  assert.equal(upwards.invert(75), 0.25);
});

test("ticks are round numbers", () => {
  assert.deepEqual(ticks(-3, 3, 6), [-3, -2, -1, 0, 1, 2, 3]);
  assert.deepEqual(ticks(0, 1, 5), [0, 0.2, 0.4, 0.6, 0.8, 1]);
  assert.deepEqual(ticks(0.12, 0.19, 4), [0.12, 0.14, 0.16, 0.18]);
  assert.deepEqual(ticks(0, 2500, 5), [0, 500, 1000, 1500, 2000, 2500]);
  assert.equal(tickText(1, [0.25, 1]), "1.00");
  assert.deepEqual([1, 1.2, 45, 70].map(niceAbove), [1, 1.5, 60, 80]);
});

/** mulberry32 in whole numbers without bound, cut to 32 bits by hand. */
function* mulberry32(seed) {
  const cut = (n) => BigInt.asUintN(32, n);
  let state = BigInt(seed);
  while (true) {
    state = cut(state + 0x6d2b79f5n);
    let t = cut((state ^ (state >> 15n)) * (state | 1n));
    t ^= cut(t + cut((t ^ (t >> 7n)) * (t | 61n)));
    yield Number(cut(t ^ (t >> 14n))) / 2 ** 32;
  }
}

test("even numbers are those of mulberry32", () => {
  for (const seed of [0, 1, 446, 2 ** 31, 2 ** 32 - 1]) {
    const [next, expected] = [uniform(seed), mulberry32(seed)];
    for (let i = 0; i < 100; i++) assert.equal(next(), expected.next().value);
  }
});

test("normal numbers have the moments of N(0, 1), and the seed decides them", () => {
  const n = 20000;
  const draw = (seed) => Array.from({ length: n }, standardNormal(seed));
  const eps = draw(3);
  const moment = (power) => eps.reduce((sum, e) => sum + e ** power, 0) / n;
  assert.ok(Math.abs(moment(1)) < 5 / Math.sqrt(n));
  assert.ok(Math.abs(moment(2) - 1) < 5 * Math.sqrt(2 / n));
  assert.ok(Math.abs(moment(4) - 3) < 5 * Math.sqrt(96 / n));
  assert.deepEqual(draw(3), eps);
  assert.notDeepEqual(draw(4).slice(0, 5), eps.slice(0, 5));
});
