// The parts of the VAE that trains in a page, against small cases and closed forms. That it computes
// what PyTorch computes is tested in tests/unit/test_trainer.py.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { linspace } from "../../vae_lib/live/js/shared/numbers.js";
import { standardNormal } from "../../vae_lib/live/js/shared/random.js";
import { readDigits, withLabels, withRow } from "../../vae_lib/live/js/trainer/digits.js";
import {
  encodeAll,
  evaluate,
  imagesOf,
  nearestNeighborAccuracy,
  reconstruct,
} from "../../vae_lib/live/js/trainer/evaluation.js";
import { lookAt } from "../../vae_lib/live/js/trainer/glass.js";
import { dequantize, TRAINED_LIKELIHOODS } from "../../vae_lib/live/js/trainer/likelihoods.js";
import {
  forwardLinear,
  inputGradient,
  inputGradientThroughRelu,
  weightGradients,
} from "../../vae_lib/live/js/trainer/linear.js";
import { fromPyTorch, makeModel, toPyTorch } from "../../vae_lib/live/js/trainer/model.js";
import { addNeighbors, fromNeighbors, NEIGHBORS } from "../../vae_lib/live/js/trainer/neighbors.js";
import {
  densityOnGrid,
  gapOf,
  makeLatentGrid,
  posterior,
} from "../../vae_lib/live/js/trainer/quadrature.js";
import { BUGS, CORRECT, LINES, recipeWith } from "../../vae_lib/live/js/trainer/recipe.js";
import { manifoldCodes } from "../../vae_lib/live/js/trainer/snapshot.js";
import { CENTERS, drawToy, toyLogDensity } from "../../vae_lib/live/js/trainer/toy.js";
import { makeOrder, startTraining, trainStep } from "../../vae_lib/live/js/trainer/training.js";

/** Equal up to a part in 10⁹, or as much as is allowed. */
function close(found, expected, allowed = 1e-9) {
  const bound = allowed * Math.max(1, Math.abs(expected));
  assert.ok(Math.abs(found - expected) <= bound, `${found} is not ${expected}`);
}

/** So many numbers of a standard normal distribution. */
function draw(count, seed) {
  return Float64Array.from({ length: count }, standardNormal(seed));
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** Twelve images of 4 × 4 pixels with 16 levels. */
function smallImages() {
  const values = Float32Array.from(draw(12 * 16, 5), (v) => Math.round(15 / (1 + v * v)) / 15);
  return { values, labels: Uint8Array.from(Array(12).keys()), height: 4, width: 4, levels: 16 };
}

const NETWORK = { hidden: 5, codeSize: 2, likelihood: "bernoulli", seed: 3 };
const OPTIONS = { beta: 1, learningRate: 1e-2, bugs: [] };

test("digits are unpacked", async () => {
  const header = [2, 1, 1, 4, 16].flatMap((n) => [n, 0]);
  const pixels = [0x0f, 0x10, 0xff, 0x00, 0x00, 0x01];
  const packed = deflateSync(Buffer.from([...header, 7, 3, 7, ...pixels]));
  const { training, heldOut } = await readDigits(packed);
  const levels = (data) => Array.from(data.values, (v) => Math.round(15 * v));
  assert.deepEqual(levels(training), [0, 15, 1, 0, 15, 15, 0, 0]);
  assert.deepEqual(levels(heldOut), [0, 0, 0, 1]);
  assert.deepEqual([[...training.labels], [...heldOut.labels]], [[7, 3], [7]]);

  const sevens = withLabels(training, [7]);
  assert.deepEqual([levels(sevens), [...sevens.labels]], [[0, 15, 1, 0], [7]]);
  const more = withRow(sevens, [1, 1, 0, 0], 9);
  assert.deepEqual(
    [levels(more), [...more.labels]],
    [
      [0, 15, 1, 0, 15, 15, 0, 0],
      [7, 9],
    ],
  );
  assert.deepEqual(levels(sevens), [0, 15, 1, 0]);
});

test("the toy's density integrates to 1, and its points follow it", () => {
  const axis = linspace(-4, 4, 401);
  const step = axis[1] - axis[0];
  let total = 0;
  for (const x of axis) for (const y of axis) total += Math.exp(toyLogDensity(x, y)) * step ** 2;
  close(total, 1, 1e-6);

  // the Gaussians hardly overlap, so the entropy is log 8 + that of one of them
  const { values, labels } = drawToy(4000, 1);
  const logs = Array.from(labels, (_, n) => toyLogDensity(values[2 * n], values[2 * n + 1]));
  const entropy = Math.log(8) + Math.log(2 * Math.PI * Math.E * 0.2 ** 2);
  close(sum(logs) / 4000, -entropy, 0.05); // three standard errors, 1 / √4000 nats each
  const first = labels.indexOf(0);
  assert.ok(Math.hypot(values[2 * first] - CENTERS[0][0], values[2 * first + 1]) < 1);
});

test("a layer and its gradients are those of the plain formulas", () => {
  const [I, O, B] = [11, 3, 9]; // no multiples of four
  const layer = {
    ...{ inputs: I, outputs: O, weight: draw(I * O, 1), bias: draw(O, 2) },
    ...{ weightGradient: new Float64Array(I * O), biasGradient: new Float64Array(O) },
  };
  const x = draw(B * I, 3).map((v) => Math.max(0, v)); // half of them are zero
  const dy = draw(B * O, 4);
  const all = (count) => Array.from({ length: count }, (_, i) => i);

  const y = new Float64Array(B * O);
  forwardLinear(layer, x, y, B);
  weightGradients(layer, x, dy, B);
  const dx = new Float64Array(B * I);
  inputGradient(layer, dy, dx, B);
  const da = new Float64Array(B * I).fill(7);
  inputGradientThroughRelu(layer, x, dy, da, B);

  for (const o of all(O)) {
    close(layer.biasGradient[o], sum(all(B).map((n) => dy[n * O + o])));
    for (const n of all(B)) {
      const terms = all(I).map((i) => x[n * I + i] * layer.weight[i * O + o]);
      close(y[n * O + o], layer.bias[o] + sum(terms));
    }
    for (const i of all(I)) {
      const terms = all(B).map((n) => x[n * I + i] * dy[n * O + o]);
      close(layer.weightGradient[i * O + o], sum(terms));
    }
  }
  for (const n of all(B)) {
    for (const i of all(I)) {
      const gradient = sum(all(O).map((o) => layer.weight[i * O + o] * dy[n * O + o]));
      close(dx[n * I + i], gradient);
      close(da[n * I + i], x[n * I + i] > 0 ? gradient : 0);
    }
  }
});

test("weights go to PyTorch's order and back", () => {
  const model = makeModel({ ...NETWORK, height: 1, width: 3, likelihood: "gaussian" });
  const state = toPyTorch(model.places, model.values);
  assert.deepEqual(Object.keys(state).slice(0, 2), [
    "encoder.head.0.weight",
    "encoder.head.0.bias",
  ]);
  close(state["likelihood.log_sigma"][0], -2);
  assert.equal(state["encoder.head.0.weight"][1], model.encoderHidden.weight[5]); // (0, 1) is (1, 0)
  const bound = 1 / Math.sqrt(3);
  const largest = Math.max(...model.encoderHidden.weight.map(Math.abs));
  assert.ok(largest < bound && largest > bound / 2);

  const other = makeModel({ ...NETWORK, height: 1, width: 3, likelihood: "gaussian", seed: 4 });
  assert.notDeepEqual(other.values, model.values);
  fromPyTorch(other.places, other.values, state);
  assert.deepEqual(other.values, model.values);
  assert.throws(() => fromPyTorch(other.places, other.values, {}), /weight needs 15 numbers, not/);
  assert.throws(
    () => makeModel({ ...NETWORK, likelihood: "laplace" }),
    /unknown likelihood laplace/,
  );
});

test("each likelihood's gradient is the slope of its nats", () => {
  const x = Float64Array.of(0.2, 0.9, 0.4, 0, 1);
  const out = Float64Array.of(-30, 0.01, 0.11, 2, 25);
  const scale = { logSigma: Float64Array.of(-0.5), gradient: new Float64Array(1) };
  for (const { score } of Object.values(TRAINED_LIKELIHOODS)) {
    const gradient = new Float64Array(5);
    const row = { x, out, gradient, start: 1, size: 4, weight: 3, scale };
    /** 3 (−log p) with something moved. */
    const moved = (array, i, by) => {
      array[i] += by;
      const nats = score({ ...row, gradient: new Float64Array(5) });
      array[i] -= by;
      return 3 * nats;
    };
    const slope = (array, i) => (moved(array, i, 1e-5) - moved(array, i, -1e-5)) / 2e-5;
    const slopes = [1, 2, 3, 4].map((i) => slope(out, i));
    const forScale = slope(scale.logSigma, 0);
    scale.gradient.fill(0);
    score(row);
    assert.equal(gradient[0], 0); // belongs to another image
    slopes.forEach((expected, i) => close(gradient[i + 1], expected, 1e-6));
    close(scale.gradient[0], forScale, 1e-6);
  }
});

test("the continuous Bernoulli distribution integrates to 1 and has this mean", () => {
  const { score, mean } = TRAINED_LIKELIHOODS["continuous-bernoulli"];
  for (const eta of [-4, 0, 0.0999, 0.1001, 7]) {
    const xs = linspace(0, 1, 2001);
    const density = xs.map((value) => {
      const x = Float64Array.of(value);
      const row = { x, out: Float64Array.of(eta), gradient: new Float64Array(1) };
      return Math.exp(-score({ ...row, start: 0, size: 1, weight: 1, scale: null }));
    });
    const ends = (density[0] + density[2000]) / 2;
    close((sum(density) - ends) / 2000, 1, 1e-5);
    const moments = density.map((p, i) => p * xs[i]);
    close((sum(moments) - (moments[0] + moments[2000]) / 2) / 2000, mean(eta), 1e-5);
  }
});

test("dequantized levels fill [0, 1) without gaps", () => {
  const x = Float64Array.of(0, 1, 7 / 15);
  dequantize(x, 3, 16, () => 0.5);
  [0.5 / 16, 15.5 / 16, 7.5 / 16].forEach((expected, i) => close(x[i], expected));
});

test("a round of the order is a permutation, and another follows", () => {
  const next = makeOrder(10, 1);
  const rounds = [0, 1].map(() => Array.from({ length: 10 }, next));
  for (const round of rounds) assert.deepEqual([...round].sort(), [...Array(10).keys()]);
  assert.notDeepEqual(rounds[0], rounds[1]);
});

test("the same seed trains the same model, another seed another", () => {
  const losses = (seed) => {
    const training = startTraining(smallImages(), { ...NETWORK, seed });
    return Array.from({ length: 20 }, () => trainStep(training, OPTIONS).loss);
  };
  assert.deepEqual(losses(3), losses(3));
  assert.notDeepEqual(losses(3), losses(4));
  const [first, ...rest] = losses(3);
  assert.ok(rest[18] < first);
});

test("to evaluate changes nothing, and gives the same numbers again", () => {
  const data = smallImages();
  for (const likelihood of ["bernoulli", "continuous-bernoulli"]) {
    const training = startTraining(data, { ...NETWORK, likelihood });
    const untouched = startTraining(data, { ...NETWORK, likelihood });
    const terms = evaluate(training.model, CORRECT, data, 2);
    assert.deepEqual(evaluate(training.model, CORRECT, data, 2), terms);
    close(terms.loss, terms.reconstruction + 2 * terms.kl);
    close(sum(terms.klPerDimension), terms.kl);
    assert.deepEqual(trainStep(training, OPTIONS), trainStep(untouched, OPTIONS));
  }
});

test("codes, reconstructions and images have their shapes and belong together", () => {
  const data = smallImages();
  const { model } = startTraining(data, NETWORK);
  const { mu, sigma } = encodeAll(model, CORRECT, data);
  assert.equal(mu.length, 24);
  assert.ok(sigma.every((s) => s > 0));
  const images = imagesOf(model, CORRECT, mu);
  reconstruct(model, CORRECT, data).forEach((value, i) => close(value, images[i], 1e-6));
  assert.ok(images.every((v) => v > 0 && v < 1));
});

test("the decoder that sees neighbors sees only what is drawn before", () => {
  assert.equal(NEIGHBORS, 12);
  const neighbors = { height: 4, width: 5, weight: draw(12, 1), gradient: new Float64Array(12) };
  const x = draw(2 * 20, 2);
  const out = new Float64Array(2 * 20);
  addNeighbors(neighbors, x, out, 2);
  for (let pixel = 0; pixel < 20; pixel++) {
    close(out[pixel], fromNeighbors(neighbors, x, pixel));
    close(out[20 + pixel], fromNeighbors(neighbors, x.subarray(20), pixel));
    const later = x.slice(0, 20).fill(9, pixel);
    close(fromNeighbors(neighbors, later, pixel), fromNeighbors(neighbors, x, pixel));
  }
  const { model } = startTraining(smallImages(), NETWORK);
  const drawn = imagesOf(model, recipeWith(["strong-decoder"]), [0, 0, 1, 1]);
  assert.ok(drawn.every((v) => v === 0 || v === 1));
});

test("nearest neighbors", () => {
  assert.equal(nearestNeighborAccuracy([0, 1, 10, 11, 12], [0, 0, 1, 1, 0]), 4 / 5);
  assert.equal(nearestNeighborAccuracy([0, 0, 5, 5, 1, 0, 5, 6], [0, 1, 0, 1]), 1);
});

/** A decoder without curvature, m = W z, since z = ReLU(z) − ReLU(−z); σ = ½. */
function linearModel(W) {
  const D = W[0].length;
  const model = makeModel({
    ...{ height: 1, width: 2, hidden: 2 * D, codeSize: D, seed: 0 },
    ...{ likelihood: "gaussian", Precision: Float64Array },
  });
  const { decoderHidden, decoderOut, scale } = model;
  for (const part of [decoderHidden.weight, decoderHidden.bias, decoderOut.bias]) part.fill(0);
  for (let d = 0; d < D; d++) {
    for (const sign of [1, -1]) {
      const unit = 2 * d + (sign < 0 ? 1 : 0);
      decoderHidden.weight[d * 2 * D + unit] = sign;
      for (const i of [0, 1]) decoderOut.weight[unit * 2 + i] = sign * W[i][d];
    }
  }
  scale.logSigma[0] = Math.log(0.5);
  return model;
}

test("quadrature agrees with the closed form of a linear decoder", () => {
  for (const W of [
    [[0.8], [-0.3]],
    [
      [0.8, 0.1],
      [-0.3, 0.7],
    ],
  ]) {
    // p(x) = N(x; 0, W Wᵀ + ¼ I)
    const product = (i, j) => sum(W[i].map((w, d) => w * W[j][d]));
    const [a, b, c] = [product(0, 0) + 0.25, product(0, 1), product(1, 1) + 0.25];
    const det = a * c - b * b;
    const exact = (x, y) =>
      -Math.log(2 * Math.PI) -
      0.5 * Math.log(det) -
      (c * x * x - 2 * b * x * y + a * y * y) / (2 * det);

    const grid = makeLatentGrid(linearModel(W));
    const { logEvidence, logDensity } = posterior(grid, 0.9, -0.4);
    close(logEvidence, exact(0.9, -0.4), 1e-4);
    close(sum(logDensity.map(Math.exp)) * (grid.axis[1] - grid.axis[0]) ** W[0].length, 1);

    const [xs, ys] = [linspace(-2, 2, 21), linspace(-1, 1, 11)];
    const square = densityOnGrid(grid, xs, ys);
    close(square[3 * 21 + 8], Math.exp(exact(xs[8], ys[3])), 1e-4);
  }
  const { model } = startTraining(smallImages(), NETWORK);
  assert.throws(() => makeLatentGrid(model), /needs points of two numbers/);
});

test("the gap is zero where q is the posterior, and KL(q ‖ posterior) elsewhere", () => {
  const [a, b] = [0.8, -0.3];
  const grid = makeLatentGrid(linearModel([[a], [b]]));
  const { logDensity } = posterior(grid, 0.9, -0.4);
  // precision 1 + (a² + b²)/σ², and mean (a x₁ + b x₂)/σ² divided by it
  const precision = 1 + 4 * (a * a + b * b);
  const [mean, sd] = [(4 * (a * 0.9 + b * -0.4)) / precision, 1 / Math.sqrt(precision)];
  close(gapOf(grid, logDensity, { mu: [mean], sigma: [sd] }), 0, 1e-4);
  const apart = gapOf(grid, logDensity, { mu: [mean + sd], sigma: [sd] });
  close(apart, 0.5, 1e-4);
});

test("the numbers under the glass are those of the step", () => {
  const training = startTraining(smallImages(), NETWORK, Float64Array);
  const { model } = training;
  const image = { x: training.data.values.subarray(0, 16), eps: [0.3, -1], beta: 2 };
  const before = model.values.slice();
  const { values, gradients, terms, norms } = lookAt(model, CORRECT, image);
  assert.deepEqual(model.values, before);
  for (const d of [0, 1]) {
    close(values.sigma[d], Math.exp(0.5 * values.logVar[d]));
    close(values.z[d], values.mu[d] + values.sigma[d] * image.eps[d]);
    // what comes back through z, and what the KL adds
    close(gradients.mu[d], gradients.z[d] + 2 * values.mu[d]);
    const through = gradients.z[d] * image.eps[d] * 0.5 * values.sigma[d];
    close(gradients.logVar[d], through + Math.exp(values.logVar[d]) - 1);
  }
  close(terms.loss, values.reconstruction[0] + 2 * sum(values.kl));
  values.out.forEach((l, i) => close(gradients.out[i], 1 / (1 + Math.exp(-l)) - image.x[i]));
  assert.deepEqual(
    Object.keys(norms),
    model.places.map(({ name }) => name),
  );
  const named = new Set([...LINES.map(({ value }) => value)]);
  for (const name of Object.keys({ ...values, ...gradients })) assert.ok(named.has(name), name);
});

test("each bug changes the recipe, and one line of PyTorch", () => {
  for (const [name, { line, wrong, change }] of Object.entries(BUGS)) {
    assert.notDeepEqual(recipeWith([name]), CORRECT);
    assert.ok(Object.keys(change).every((part) => part in CORRECT));
    const right = LINES.find(({ value }) => value === line);
    assert.ok(right && right.code !== wrong, name);
  }
  const both = recipeWith(["no-noise", "beta-zero"]);
  assert.deepEqual(both, { ...CORRECT, noise: 0, klFactor: 0 });
  assert.throws(() => recipeWith(["typo"]), /unknown bug typo/);
});

test("the manifold's codes form a grid, the first dimension fastest", () => {
  assert.deepEqual([...manifoldCodes(1, 3)], [-2, 0, 2]);
  assert.deepEqual([...manifoldCodes(2, 2)], [-2, -2, 2, -2, -2, 2, 2, 2]);
});
