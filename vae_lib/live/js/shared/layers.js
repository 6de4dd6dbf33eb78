// @ts-check
// The layers of a network, as vae_lib/live/pack.py writes them.
//
// Arrays are flat, in PyTorch's order: an image is (C, H, W), a weight (outputs, inputs, ...).
// Weights are float32; sums run in float64.

import { readFloat16, readFloat32, readInt8 } from "./bytes.js";

/**
 * @typedef {"float32" | "float16" | "int8"} Precision
 * @typedef {object} Places Where the weights of a layer lie among the bytes.
 * @property {number} outputs
 * @property {number} weight
 * @property {number} count
 * @property {Precision} precision
 * @property {number} scale
 * @property {number} block
 * @property {number} bias
 *
 * @typedef {object} LinearShape
 * @property {"linear"} kind
 * @property {number} inputs
 * @property {number} outputs
 *
 * @typedef {object} ConvolutionShape Square kernels, from images (H, W) to images (H', W').
 * @property {"convolution" | "transposed"} kind
 * @property {number} inputs
 * @property {number} outputs
 * @property {number} kernel
 * @property {number} stride
 * @property {number} padding
 * @property {[number, number]} from
 * @property {[number, number]} to
 *
 * @typedef {{ kind: "relu" }} Relu
 * @typedef {{ weight: ArrayLike<number>, bias: ArrayLike<number> }} Weights
 * @typedef {LinearShape & Weights} Linear
 * @typedef {ConvolutionShape & Weights} Convolution
 * @typedef {Relu | Linear | Convolution} Layer
 * @typedef {Relu | ((LinearShape | ConvolutionShape) & Places)} PackedLayer
 */

/**
 * The layers with their weights, which are read out of the bytes.
 * @param {import("./bytes.js").Bytes} bytes
 * @param {PackedLayer[]} layers
 * @returns {Layer[]}
 */
export function unpackLayers(bytes, layers) {
  return layers.map((layer) => {
    if (layer.kind === "relu") return layer;
    const bias = readFloat32(bytes, layer.bias, layer.outputs);
    return /** @type {Layer} */ ({ ...layer, weight: readWeight(bytes, layer), bias });
  });
}

/**
 * Weights as float32. In int8, the neighbours of a block share a scale: w = scale · q.
 * @param {import("./bytes.js").Bytes} bytes
 * @param {Places} places
 */
function readWeight(bytes, { weight, count, precision, scale, block }) {
  if (precision === "float32") return readFloat32(bytes, weight, count);
  if (precision === "float16") return readFloat16(bytes, weight, count);
  const quantized = readInt8(bytes, weight, count);
  const scales = readFloat16(bytes, scale, Math.ceil(count / block));
  return Float32Array.from(quantized, (q, i) => scales[Math.floor(i / block)] * q);
}

/**
 * Sends a vector through the layers, one after the other.
 * @param {Layer[]} layers
 * @param {Float32Array} x
 */
export function runLayers(layers, x) {
  return layers.reduce((h, layer) => runLayer(layer, h), x);
}

/**
 * @param {Layer} layer
 * @param {Float32Array} x
 */
function runLayer(layer, x) {
  switch (layer.kind) {
    case "relu":
      return x.map((value) => Math.max(value, 0));
    case "linear":
      return linear(layer, x);
    case "convolution":
      return convolution(layer, x);
    default:
      return transposed(layer, x);
  }
}

/**
 * y = W x + b.
 * @param {Linear} layer
 * @param {Float32Array} x
 */
function linear({ inputs, outputs, weight, bias }, x) {
  const y = new Float32Array(outputs);
  for (let o = 0, w = 0; o < outputs; o++) {
    let sum = bias[o];
    for (let i = 0; i < inputs; i++, w++) sum += weight[w] * x[i];
    y[o] = sum;
  }
  return y;
}

/**
 * Conv2d: y[o, r, c] = b[o] + Σ W[o, i, p, q] x[i, r·stride − padding + p, …].
 * @param {Convolution} layer
 * @param {Float32Array} x
 */
function convolution({ inputs, outputs, kernel, stride, padding, from, to, weight, bias }, x) {
  const [height, width] = from;
  const y = new Float32Array(outputs * to[0] * to[1]);
  let at = 0;
  for (let o = 0; o < outputs; o++) {
    for (let row = 0; row < to[0]; row++) {
      for (let column = 0; column < to[1]; column++, at++) {
        let sum = bias[o];
        for (let i = 0; i < inputs; i++) {
          for (let p = 0; p < kernel; p++) {
            const r = row * stride - padding + p;
            if (r < 0 || r >= height) continue; // zeros around the image
            const w = ((o * inputs + i) * kernel + p) * kernel;
            for (let q = 0; q < kernel; q++) {
              const c = column * stride - padding + q;
              if (c >= 0 && c < width) sum += weight[w + q] * x[(i * height + r) * width + c];
            }
          }
        }
        y[at] = sum;
      }
    }
  }
  return y;
}

/**
 * ConvTranspose2d: x[i, r, c] adds W[i, o, p, q] to y[o, r·stride − padding + p, …].
 * @param {Convolution} layer
 * @param {Float32Array} x
 */
function transposed({ inputs, outputs, kernel, stride, padding, from, to, weight, bias }, x) {
  const [height, width] = to; // output_padding is already in it
  const y = new Float64Array(outputs * height * width);
  for (let o = 0; o < outputs; o++) y.fill(bias[o], o * height * width, (o + 1) * height * width);
  for (let i = 0, at = 0; i < inputs; i++) {
    for (let row = 0; row < from[0]; row++) {
      for (let column = 0; column < from[1]; column++, at++) {
        if (x[at] === 0) continue; // half of what comes out of a ReLU
        for (let o = 0; o < outputs; o++) {
          for (let p = 0; p < kernel; p++) {
            const r = row * stride - padding + p;
            if (r < 0 || r >= height) continue;
            const w = ((i * outputs + o) * kernel + p) * kernel;
            for (let q = 0; q < kernel; q++) {
              const c = column * stride - padding + q;
              if (c >= 0 && c < width) y[(o * height + r) * width + c] += x[at] * weight[w + q];
            }
          }
        }
      }
    }
  }
  return Float32Array.from(y);
}
