// What the trainer's figure computes for its drawings, apart from the drawing itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { betaText, nearestPlace } from "../../vae_lib/live/js/trainer/controls.js";
import { domainOf } from "../../vae_lib/live/js/trainer/curves.js";
import {
  lastOfEachBeta,
  makeHistory,
  overfitsSince,
  remember,
  smooth,
} from "../../vae_lib/live/js/trainer/history.js";
import { countText, natsText } from "../../vae_lib/live/js/trainer/nats.js";
import { extentOf } from "../../vae_lib/live/js/trainer/plane.js";

const terms = (reconstruction, kl) => ({ loss: 0, reconstruction, kl });

test("nats are short, also when a bug lets them grow", () => {
  assert.equal(natsText(187.26), "187.3");
  assert.equal(natsText(-0.04), "0.0");
  assert.equal(natsText(1.23e24), "1.2 × 10²⁴");
  assert.equal(natsText(-4.5e6), "−4.5 × 10⁶");
  assert.equal(natsText(Number.POSITIVE_INFINITY), "∞");
  assert.equal(countText(12000), "12,000");
});

test("a history has the loss of the text, one point for each number of images", () => {
  const history = makeHistory();
  remember(history, { images: 32, training: terms(200, 4), heldOut: terms(210, 5) }, 2);
  assert.deepEqual(history.heldOut, [
    { images: 32, reconstruction: 210, kl: 5, beta: 2, loss: 220 },
  ]);
  remember(history, { images: 32, training: null, heldOut: terms(210, 5) }, 0.5);
  assert.deepEqual([history.training.length, history.heldOut.length], [1, 1]);
  assert.equal(history.heldOut[0].loss, 212.5);
});

test("a long history keeps its first and its last point", () => {
  const history = makeHistory();
  for (let i = 1; i <= 5000; i++) {
    remember(history, { images: 32 * i, training: null, heldOut: terms(200, 4) }, 1);
  }
  assert.ok(history.heldOut.length <= 900);
  assert.equal(history.heldOut[0].images, 32);
  assert.equal(history.heldOut.at(-1).images, 32 * 5000);
});

test("smoothing takes the mean of what came before", () => {
  assert.deepEqual(smooth([1, 3, 5, 7], 2), [1, 2, 4, 6]);
  assert.deepEqual(smooth([1, 3, 5], 1), [1, 3, 5]);
});

test("overfitting is a held-out loss that rises while the training loss falls", () => {
  const history = makeHistory();
  for (let i = 0; i <= 200; i++) {
    const heldOut = terms(160 + 0.0004 * (i - 100) ** 2, 5);
    remember(history, { images: 1000 * i, training: terms(170 - 0.05 * i, 5), heldOut }, 1);
  }
  const since = overfitsSince(history);
  assert.ok(since >= 100_000 && since < 110_000);
  history.unchanged = 195_000; // something else has been changed since
  assert.equal(overfitsSince(history), null);
  assert.equal(overfitsSince(makeHistory()), null);
});

test("each β is marked where it was last", () => {
  const history = makeHistory();
  const betas = [1, 1, 4, 1];
  betas.forEach((beta, i) => {
    remember(history, { images: i, training: null, heldOut: terms(200 - i, i) }, beta);
  });
  const marks = lastOfEachBeta(history).map(({ beta, images }) => [beta, images]);
  assert.deepEqual(marks, [
    [1, 3],
    [4, 2],
  ]);
});

test("the first steps do not squeeze the curves", () => {
  const values = [540, ...Array.from({ length: 200 }, (_, i) => 200 - 0.1 * i)];
  const [low, high] = domainOf(values, false);
  assert.ok(low < 180.1 && low > 170);
  assert.ok(high > 200 && high < 230);
  assert.deepEqual(domainOf([], true), [0, 10]);
  assert.deepEqual(domainOf([Number.NaN], false), [100, 300]);
});

test("the frame grows with the codes, if they are numbers", () => {
  assert.equal(extentOf([]), 4);
  assert.equal(extentOf([1, -2, 0.5, 3]), 4);
  assert.ok(extentOf(Array.from({ length: 200 }, (_, i) => i - 100)) > 100);
  assert.equal(extentOf([Number.NaN, Number.NaN]), 4);
});

test("a slider stands at the nearest of its values", () => {
  assert.equal(nearestPlace([0, 0.5, 1, 4], 0.8), 2);
  assert.deepEqual([0, 0.05, 1, 1.5, 20].map(betaText), ["0", "0.05", "1", "1.5", "20"]);
});
