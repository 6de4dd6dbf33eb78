// @ts-check
// The digits that a page trains on: MNIST with 16 gray levels, as vae_lib/live/digits.py packs them.

import { viewOf } from "../shared/bytes.js";

/**
 * @typedef {object} DataSet Rows of numbers, N × P: images with pixels in [0, 1], or points.
 * @property {Float32Array} values (N, P), one row after the other.
 * @property {Uint8Array} labels (N,).
 * @property {number} height
 * @property {number} width P = height × width.
 * @property {number} levels Gray levels of a pixel; 0 where the numbers are continuous already.
 */

const HEADER = 10; // bytes: five numbers of two bytes

/**
 * The training and the held-out images.
 * @param {import("../shared/bytes.js").Bytes} packed
 * @returns {Promise<{ training: DataSet, heldOut: DataSet }>}
 */
export async function readDigits(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  return unpackDigits(await new Response(stream).arrayBuffer());
}

/**
 * The same from bytes that are decompressed already.
 * @param {import("../shared/bytes.js").Bytes} bytes
 * @returns {{ training: DataSet, heldOut: DataSet }}
 */
export function unpackDigits(bytes) {
  const view = viewOf(bytes);
  const [training, heldOut, height, width, levels] = Array.from({ length: 5 }, (_, i) =>
    view.getUint16(2 * i, true),
  );
  const content = new Uint8Array(view.buffer, view.byteOffset + HEADER, view.byteLength - HEADER);
  const count = training + heldOut;
  const labels = content.slice(0, count);
  const pixels = content.subarray(count); // two to the byte
  const values = new Float32Array(count * height * width); // (N, P)
  for (let i = 0; i < pixels.length; i++) {
    values[2 * i] = (pixels[i] >> 4) / (levels - 1);
    values[2 * i + 1] = (pixels[i] & 15) / (levels - 1);
  }
  const all = { values, labels, height, width, levels };
  return { training: rowsOf(all, 0, training), heldOut: rowsOf(all, training, count) };
}

/**
 * The rows from `start` up to, but not including, `end`.
 * @param {DataSet} data
 * @param {number} start
 * @param {number} end
 * @returns {DataSet}
 */
function rowsOf(data, start, end) {
  const size = data.height * data.width;
  return {
    ...data,
    values: data.values.slice(start * size, end * size),
    labels: data.labels.slice(start, end),
  };
}

/**
 * Only the rows whose label the reader has chosen.
 * @param {DataSet} data
 * @param {number[]} chosen
 * @returns {DataSet}
 */
export function withLabels(data, chosen) {
  const size = data.height * data.width;
  const rows = Array.from(data.labels.keys()).filter((row) => chosen.includes(data.labels[row]));
  const values = new Float32Array(rows.length * size);
  rows.forEach((row, at) => {
    values.set(data.values.subarray(row * size, (row + 1) * size), at * size);
  });
  return { ...data, values, labels: Uint8Array.from(rows, (row) => data.labels[row]) };
}

/**
 * The same data with one more row, such as a drawing of the reader.
 * @param {DataSet} data
 * @param {ArrayLike<number>} row (P,), pixels in [0, 1].
 * @param {number} label
 * @returns {DataSet}
 */
export function withRow(data, row, label) {
  const values = new Float32Array(data.values.length + row.length);
  values.set(data.values);
  values.set(row, data.values.length);
  return { ...data, values, labels: Uint8Array.from([...data.labels, label]) };
}
