// Traversals: the codes of a strip, straight lines and arcs, and places in a strip, by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { meansInKernel, meansInPage } from "../../vae_lib/live/js/shared/vae.js";
import { nameOfDimension, nameOfImage, readData } from "../../vae_lib/live/js/traversals/data.js";
import {
  blend,
  codesAlong,
  norm,
  placesInStrip,
  slerp,
} from "../../vae_lib/live/js/traversals/paths.js";

/** Equal up to what is left of float64. */
function close(found, expected) {
  assert.equal(found.length, expected.length);
  expected.forEach((value, i) => {
    assert.ok(Math.abs(found[i] - value) < 1e-12, `${[...found]} is not ${expected}`);
  });
}

test("a traversal changes one dimension", () => {
  const z = [1, 2, 3];
  const codes = codesAlong(z, 1, Float64Array.of(-3, 0.5));
  assert.deepEqual(codes, [
    [1, -3, 3],
    [1, 0.5, 3],
  ]);
  assert.deepEqual(z, [1, 2, 3]);
});

test("the straight line goes from one code to the other", () => {
  const [a, b] = [
    [1, -2],
    [3, 6],
  ];
  assert.deepEqual(
    [0, 0.25, 0.5, 1].map((t) => blend(a, b, t)),
    [
      [1, -2],
      [1.5, 0],
      [2, 2],
      [3, 6],
    ],
  );
});

test("the arc keeps the length and turns evenly", () => {
  const [a, b] = [
    [2, 0, 0],
    [0, 2, 0],
  ];
  for (const t of [0, 0.2, 0.5, 1]) {
    const z = slerp(a, b, t);
    const angle = (t * Math.PI) / 2;
    close(z, [2 * Math.cos(angle), 2 * Math.sin(angle), 0]);
    close([norm(z)], [2]);
  }
  // the midpoint of the arc is the straight one, lengthened: by 1 / cos(ω/2), here ω = 60°
  const c = [1, Math.sqrt(3)];
  const straight = blend([2, 0], c, 0.5);
  close(
    slerp([2, 0], c, 0.5),
    straight.map((value) => value / Math.cos(Math.PI / 6)),
  );
});

test("for codes of different length the formula is used as it stands", () => {
  const half = Math.SQRT1_2; // sin 45° / sin 90°
  close(slerp([1, 0], [0, 3], 0.5), [half, 3 * half]);
  close(slerp([1, 0], [0, 3], 0), [1, 0]);
  close(slerp([1, 0], [0, 3], 1), [0, 3]);
});

test("where there is no one arc, it is the straight line", () => {
  for (const [a, b] of [
    [
      [1, 2],
      [2, 4],
    ],
    [
      [1, 2],
      [-1, -2],
    ],
    [
      [0, 0],
      [1, 5],
    ],
  ]) {
    close(slerp(a, b, 0.25), blend(a, b, 0.25));
  }
});

test("the mark goes from the middle of the first image to that of the last", () => {
  // three images of 4 pixels with gaps of one: 14 pixels, middles at 2, 7 and 12
  const { start, span } = placesInStrip(3, 4);
  close([start, start + span / 2, start + span], [2 / 14, 7 / 14, 12 / 14]);
});

test("names of dimensions and images", () => {
  assert.equal(nameOfDimension(0), "z₁");
  assert.equal(nameOfDimension(11), "z₁₂");
  const data = { classNames: ["shirt", "coat"], labels: Uint8Array.of(1, 0) };
  assert.equal(nameOfImage(data, 0), "test image 1, label coat");
  assert.equal(nameOfImage({ classNames: [], labels: new Uint8Array() }, 1), "test image 2");
});

test("stored codes come in rows", () => {
  const traits = {
    settings: { codeSize: 2, imageShape: [1, 3, 4] },
    codes: Float32Array.of(1, 2, 3, 4),
    draws: Float32Array.of(0.5, -0.5),
    labels: Uint8Array.of(7, 2),
    images: new Uint8Array(24),
  };
  const data = readData({ get: (name) => traits[name] });
  assert.deepEqual(data.codes, [
    [1, 2],
    [3, 4],
  ]);
  assert.deepEqual(data.draws, [[0.5, -0.5]]);
  assert.deepEqual([data.channels, data.height, data.width], [1, 3, 4]);
});

test("a decoder alone gives the means of the pixels", async () => {
  const bytes = new ArrayBuffer(16);
  new Float32Array(bytes).set([1, 10, 100, 0]);
  const layer = { kind: "linear", precision: "float32", block: 16, scale: 0 };
  const sizes = { inputs: 3, outputs: 1, count: 3, weight: 0, bias: 12 };
  const decoder = [{ ...layer, ...sizes }];
  const likelihood = { name: "bernoulli" };
  const description = { classes: 2, codeSize: 1, likelihood, decoder };
  const decode = meansInPage(bytes, description);
  const [first, second] = await decode([[0.5], [-10]], 0); // logits 10.5 and 0
  close([...second], [0.5]);
  assert.ok(Math.abs(first[0] - 1 / (1 + Math.exp(-10.5))) < 1e-6);
});

test("a kernel is asked for all codes at once", async () => {
  let listener;
  const questions = [];
  const model = {
    on: (_, callback) => {
      listener = callback;
    },
    off: () => {},
    send(question, _, [buffer]) {
      questions.push(question);
      const numbers = Array.from(new Float32Array(buffer));
      listener({ type: "answer", id: question.id }, [Float32Array.from(numbers, (v) => v / 2)]);
    },
  };
  const decode = meansInKernel(model, new AbortController().signal);
  const images = await decode(
    [
      [1, 2],
      [3, 4],
    ],
    5,
  );
  assert.deepEqual(
    images.map((image) => [...image]),
    [
      [0.5, 1],
      [1.5, 2],
    ],
  );
  const [{ type, label, count }] = questions;
  assert.deepEqual([questions.length, type, label, count], [1, "mean", 5, 2]);
});
