// The VAE in JavaScript, layer by layer, against small cases computed by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  costOfImage,
  iwaeBounds,
  klPerDim,
  logNormalDensity,
  logWeight,
  reparameterize,
} from "../../vae_lib/live/js/explorer/bounds.js";
import { spansOf } from "../../vae_lib/live/js/explorer/cost-table.js";
import { neighbours } from "../../vae_lib/live/js/explorer/data.js";
import {
  averageBlocks,
  binarize,
  centreOfMass,
  fitInto,
} from "../../vae_lib/live/js/shared/drawn-digits.js";
import { runLayers, unpackLayers } from "../../vae_lib/live/js/shared/layers.js";
import { likelihoodMean, logLikelihood } from "../../vae_lib/live/js/shared/likelihoods.js";
import { storedImage } from "../../vae_lib/live/js/shared/pictures.js";
import { freeAngle, median, spreadApart } from "../../vae_lib/live/js/shared/placing.js";
import { unpackVae, vaeInKernel } from "../../vae_lib/live/js/shared/vae.js";

/** Equal up to what is left of float32. */
function close(found, expected) {
  assert.equal(found.length, expected.length);
  expected.forEach((value, i) => {
    assert.ok(Math.abs(found[i] - value) < 1e-6, `${[...found]} is not ${expected}`);
  });
}

const run = (layer, ...x) => [...runLayers([layer], Float32Array.from(x))];

test("relu and linear", () => {
  assert.deepEqual(run({ kind: "relu" }, -1, 0, 2), [0, 0, 2]);
  const layer = { kind: "linear", inputs: 2, outputs: 3, weight: [1, 2, 3, 4, 5, 6] };
  assert.deepEqual(run({ ...layer, bias: [0, 10, -1] }, 1, -1), [-1, 9, -2]);
});

test("a convolution moves its kernel over the image, with zeros around it", () => {
  const image = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const layer = { kind: "convolution", inputs: 1, outputs: 1, bias: [0.5], from: [3, 3] };
  const plain = { ...layer, kernel: 2, stride: 1, padding: 0, to: [2, 2], weight: [1, 0, 0, 10] };
  assert.deepEqual(run(plain, ...image), [51.5, 62.5, 84.5, 95.5]);
  const ones = new Array(9).fill(1);
  const padded = { ...layer, kernel: 3, stride: 2, padding: 1, to: [2, 2], weight: ones };
  assert.deepEqual(run(padded, ...image), [12.5, 16.5, 24.5, 28.5]);
});

test("a convolution adds its channels", () => {
  const layer = { kind: "convolution", inputs: 2, outputs: 2, kernel: 1, stride: 1, padding: 0 };
  const sizes = { from: [1, 2], to: [1, 2], weight: [1, 2, 3, 4], bias: [0, 100] };
  assert.deepEqual(run({ ...layer, ...sizes }, 1, 2, 10, 20), [21, 42, 143, 186]);
});

test("a transposed convolution spreads each pixel", () => {
  const layer = { kind: "transposed", inputs: 1, outputs: 1, kernel: 2, padding: 0, bias: [1] };
  const apart = { ...layer, stride: 2, from: [1, 2], to: [2, 4], weight: [1, 2, 3, 4] };
  assert.deepEqual(run(apart, 1, 10), [2, 3, 11, 21, 4, 5, 31, 41]);
  const over = { ...layer, stride: 1, from: [1, 2], to: [2, 3], weight: [1, 2, 3, 4] };
  assert.deepEqual(run(over, 1, 10), [2, 13, 21, 4, 35, 41]);
});

test("weights are unpacked from float32, float16 and int8 with a scale for each block", () => {
  const bytes = new ArrayBuffer(32);
  const view = new DataView(bytes);
  const bias = 0;
  view.setFloat32(bias, -0.5, true);
  [3, -2, 1].forEach((q, i) => {
    view.setInt8(4 + i, q);
  });
  view.setUint16(8, 0x3800, true); // 0.5
  view.setUint16(10, 0x4000, true); // 2
  [0x3c00, 0xc000, 0x3400].forEach((half, i) => {
    view.setUint16(12 + 2 * i, half, true); // 1, −2, 0.25
  });
  [1.5, 0, -7].forEach((number, i) => {
    view.setFloat32(20 + 4 * i, number, true);
  });
  const layer = { kind: "linear", inputs: 3, outputs: 1, count: 3, block: 2, scale: 8, bias };
  const weights = {
    int8: [4, [1.5, -1, 2]],
    float16: [12, [1, -2, 0.25]],
    float32: [20, [1.5, 0, -7]],
  };
  for (const [precision, [weight, expected]] of Object.entries(weights)) {
    const [unpacked] = unpackLayers(bytes, [{ ...layer, precision, weight }]);
    assert.deepEqual([[...unpacked.weight], [...unpacked.bias]], [expected, [-0.5]]);
  }
});

/** A conditional model with one weight for each input, to see what joins what. */
function tiny() {
  const bytes = new ArrayBuffer(64);
  const floats = new Float32Array(bytes);
  floats.set([1, 10, 100, 0, 0, 0, 2, 20, 200, 0]);
  const packed = { kind: "linear", precision: "float32", block: 16, scale: 0 };
  const head = { ...packed, inputs: 3, outputs: 2, count: 6, weight: 0, bias: 12 };
  const decoder = { ...packed, inputs: 3, outputs: 1, count: 3, weight: 24, bias: 36 };
  const likelihood = { name: "bernoulli" };
  const layers = { features: [{ kind: "relu" }], head: [head], decoder: [decoder] };
  return unpackVae(bytes, { classes: 2, codeSize: 1, likelihood, ...layers });
}

test("the label joins the features and the code as a one-hot vector", () => {
  const { mu, logVar } = tiny().encode(Float32Array.of(3), 1);
  assert.deepEqual([[...mu], [...logVar]], [[103], [0]]);
  assert.deepEqual([...tiny().decode([5], 0)], [30]);
  assert.deepEqual([...tiny().decode([5], 1)], [210]);
});

test("a kernel's answer finds its question; other messages are nobody's", async () => {
  let listener;
  const model = {
    on: (_, callback) => {
      listener = callback;
    },
    off: (_, callback) => {
      if (listener === callback) listener = null;
    },
    send({ id, type, label, which }, _, [buffer]) {
      const twice = new Float32Array(buffer).map((value) => 2 * value + label + which);
      listener({ type: "answer", id: "another" }, [Float32Array.of(7)]);
      listener({ type: "other", id }, [Float32Array.of(8)]);
      listener({ type: "answer", id }, [type === "encode" ? Float32Array.of(1, 2, 3, 4) : twice]);
    },
  };
  const end = new AbortController();
  const vae = vaeInKernel(model, 100, { name: "bernoulli" }, end.signal);
  const codes = [Float64Array.of(1, 2), Float64Array.of(3, 4)];
  const outs = await vae.decode(codes, 10);
  assert.deepEqual(
    outs.map((out) => [...out]),
    [
      [112, 114],
      [116, 118],
    ],
  );
  const { mu, logVar } = await vae.encode(Float32Array.of(0), 0);
  assert.deepEqual(
    [[...mu], [...logVar]],
    [
      [1, 2],
      [3, 4],
    ],
  );
  end.abort();
  assert.equal(listener, null);
});

test("Bernoulli and Gaussian likelihoods", () => {
  const bernoulli = { name: "bernoulli" };
  close(likelihoodMean(bernoulli, Float32Array.of(0, Math.log(3), -800)), [0.5, 0.75, 0]);
  const logits = Float32Array.of(0, Math.log(3), Math.log(3), 800, -800);
  const found = logLikelihood(bernoulli, Float32Array.of(1, 1, 0, 1, 0), logits);
  close([found], [Math.log(0.5) + Math.log(0.75) + Math.log(0.25)]);
  const gaussian = { name: "gaussian", logSigma: Math.log(2) };
  const mean = Float32Array.of(1, -1);
  assert.equal(likelihoodMean(gaussian, mean), mean);
  const constant = -0.5 * Math.log(2 * Math.PI * 4);
  close([logLikelihood(gaussian, Float32Array.of(3, -1), mean)], [2 * constant - 0.5]);
});

test("KL, densities and weights", () => {
  close(klPerDim([0, 1, 0], [0, 0, Math.log(4)]), [0, 0.5, 0.5 * (3 - Math.log(4))]);
  const constant = -0.5 * Math.log(2 * Math.PI);
  close([logNormalDensity([3, 0], [1, 0], [Math.log(4), 0])], [2 * constant - Math.log(2) - 0.5]);
  assert.deepEqual(reparameterize([1, 2], [0, Math.log(4)], [3, -1]), [4, 0]);
  // q is the prior: the weight is the likelihood
  close([logWeight(-5, [0.3, 2], [0, 0], [0, 0])], [-5]);
});

test("importance-weighted bounds, by hand, and they rise for any weights", () => {
  const logs = [1, 3, 2, 2].map(Math.log);
  const first = (Math.log(3) + 2 * Math.log(2)) / 4;
  close(iwaeBounds(logs), [first, Math.log(2), Math.log(2)]);
  close(iwaeBounds([-1000, 0]), [-500, -Math.LN2]);
  const wild = Array.from({ length: 256 }, (_, i) => 40 * Math.sin(i * i));
  const bounds = iwaeBounds(wild);
  assert.equal(bounds.length, 9);
  assert.deepEqual(
    bounds,
    [...bounds].sort((a, b) => a - b),
  );
});

test("the cost of an image: reconstruction less KL is the ELBO, where the bounds begin", () => {
  const [mu, logVar] = [
    [1, 0],
    [0, 0],
  ];
  const samples = [
    [1.5, 0],
    [0.5, 0],
  ];
  const { reconstruction, kl, elbo, bounds } = costOfImage(mu, logVar, samples, [-10, -12]);
  close([reconstruction, ...kl, elbo, bounds[0]], [-11, 0.5, 0, -11.5, -11.5]);
  // log w = log p(x|z) − ½ z² + ½ (z − mu)² = −11 for z = 1.5 and −12 for z = 0.5
  const second = Math.log((Math.exp(-11) + Math.exp(-12)) / 2) + 11.5;
  close([bounds[1] - bounds[0]], [second]);
});

test("the bars of the terms follow each other; the sums begin at zero", () => {
  const cost = { reconstruction: -100, kl: [3, 2], elbo: -105, bounds: [] };
  const spans = [
    [0, -100],
    [-100, -103],
    [-103, -105],
    [0, -105],
    [0, -104],
  ];
  assert.deepEqual(spansOf(cost, -104), spans);
});

test("stored images: a byte for a grey pixel, eight binary ones to the byte", () => {
  const size = { channels: 1, height: 2, width: 5 };
  const images = Uint8Array.of(0, 0, 0b10100000, 0b01000000);
  const bits = storedImage({ ...size, images, binary: true }, 1);
  assert.deepEqual([...bits], [1, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
  const grey = { channels: 1, height: 1, width: 2, images: Uint8Array.of(9, 9, 0, 255) };
  assert.deepEqual([...storedImage({ ...grey, binary: false }, 1)], [0, 1]);
});

test("the nearest stored image, and whose region it is", () => {
  const codes = [0, 0, 1, 0, 0.1, 0];
  const data = { labels: Uint8Array.of(0, 1, 1), imageCount: 2, classNames: ["a", "b"] };
  const plain = neighbours([0.2, 0], codes, { ...data, classes: 0 }, -1);
  assert.equal(plain.image, 0); // the third is nearer, but has no image
  assert.match(plain.sentence, /Here mostly b: 2 of the 3 .*test images \(a\), 0\.20 away/);
  assert.match(neighbours([9, 9], codes, { ...data, classes: 0 }, -1).sentence, /No code lies/);
  const conditional = neighbours([0.2, 0], codes, { ...data, classes: 2 }, 1);
  assert.deepEqual([conditional.image, conditional.region], [1, ""]);
  assert.equal(neighbours([0, 0], codes, { ...data, imageCount: 0, classes: 0 }, -1).image, -1);
});

test("a drawing is scaled to MNIST's box, whatever its unit", () => {
  const shape = [
    [
      { x: 2, y: 1 },
      { x: 7, y: 11 },
    ],
    [{ x: 4, y: 3 }],
  ];
  for (const unit of [1, 0.01, 300]) {
    const strokes = shape.map((stroke) => stroke.map(({ x, y }) => ({ x: x * unit, y: y * unit })));
    const place = fitInto(strokes, 28, 28, { x: 14, y: 15 });
    const [start, end] = strokes[0].map(place);
    close([end.y - start.y, end.x - start.x], [17.5, 8.75]); // with the pen of 2.5: 20 pixels
    close([(start.x + end.x) / 2, (start.y + end.y) / 2], [14, 15]);
  }
  assert.deepEqual(fitInto([[{ x: 5, y: 5 }]], 28, 28, { x: 14, y: 14 })({ x: 5, y: 5 }), {
    x: 14,
    y: 14,
  });
});

test("pixels: the mean of a block, the centre of the ink, and rounding", () => {
  const fine = [1, 1, 0, 0, 1, 0, 0, 0];
  assert.deepEqual([...averageBlocks(fine, 2, 1, 2)], [0.75, 0]);
  assert.deepEqual(centreOfMass([0, 1, 0, 1], 2, 2), { x: 1.5, y: 1 });
  assert.deepEqual(centreOfMass([0, 0], 2, 1), { x: 1, y: 0.5 });
  assert.deepEqual([...binarize(Float32Array.of(0.49, 0.5, 1))], [0, 1, 1]);
});

test("names that lie on each other part, and the others stay", () => {
  const names = [
    { name: "5", x: 0, y: 0 },
    { name: "8", x: 0.1, y: 0 },
    { name: "3", x: 0, y: 0 },
  ];
  const far = { name: "1", x: 3, y: 3 };
  const moved = spreadApart([...names, far], 0.5);
  for (const [i, a] of moved.entries()) {
    for (const b of moved.slice(0, i)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 0.499);
  }
  assert.deepEqual(moved[3], far);
  assert.ok(moved.slice(0, 3).every(({ x, y }) => Math.hypot(x, y) < 0.6)); // not far from where they were
  assert.deepEqual(names[1], { name: "8", x: 0.1, y: 0 });
});

test("texts of the contours keep clear of names", () => {
  const on = (...degrees) =>
    degrees.map((d) => ({ x: Math.cos((d * Math.PI) / 180), y: Math.sin((d * Math.PI) / 180) }));
  const crowd = Array.from({ length: 24 }, (_, i) => 15 * i).filter((angle) => angle !== 90);
  const found = [[], on(45), on(225), on(225, 255), on(...crowd)].map(
    (names) => (freeAngle(1, names, 0.4) * 180) / Math.PI,
  );
  close(found, [225, 225, 255, 195, 90]);
  assert.equal(median([3, 1, 2]), 2);
});
