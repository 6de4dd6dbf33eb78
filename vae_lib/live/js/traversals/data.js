// @ts-check
// What Python has stored of the decoder, of the test images and of their codes.

import { readFloat32, readUint8 } from "../shared/bytes.js";

/**
 * @typedef {import("../shared/bytes.js").Bytes} Bytes
 * @typedef {import("../shared/vae.js").DecoderDescription} DecoderDescription
 * @typedef {"traverse" | "interpolate"} Tab
 * @typedef {"straight" | "arc"} Path
 *
 * @typedef {object} Settings
 * @property {number} codeSize
 * @property {number[]} dimensions Those that get a row, in the order of the rows, from 0.
 * @property {number[]} kl Of each of them, in nats; empty where it is not known.
 * @property {number} unused How many of the last ones have a KL of nearly zero.
 * @property {number} points Images over which the KL was averaged.
 * @property {number} reach The rows go from −reach to reach.
 * @property {[number, number, number]} imageShape (C, H, W).
 * @property {number} imageCount
 * @property {boolean} binary
 * @property {number} classes 0 where the model has no labels.
 * @property {string[]} classNames Empty where the images have no labels.
 * @property {DecoderDescription | null} network Null where the kernel computes.
 *
 * @typedef {object} Choices What the reader chooses.
 * @property {Tab} tab
 * @property {number[]} z
 * @property {number} label
 * @property {number} image The test image whose original stands beside, or −1.
 * @property {number} a
 * @property {number} b
 * @property {number} t
 * @property {Path} path
 *
 * @typedef {object} Stored
 * @property {string} alt
 * @property {Settings} settings
 * @property {Bytes} weights
 * @property {Bytes} codes
 * @property {Bytes} draws
 * @property {Bytes} labels
 * @property {Bytes} images
 *
 * @typedef {Choices & Stored} Traits
 *
 * @typedef {ReturnType<typeof readData>} Data
 */

/**
 * The settings, and the bytes as arrays.
 * @param {import("../shared/model.js").Model<Traits>} model
 */
export function readData(model) {
  const settings = model.get("settings");
  const [channels, height, width] = settings.imageShape;
  return {
    ...settings,
    channels,
    height,
    width,
    codes: readCodes(model.get("codes"), settings.codeSize),
    draws: readCodes(model.get("draws"), settings.codeSize),
    labels: readUint8(model.get("labels")),
    images: readUint8(model.get("images")),
  };
}

/**
 * @param {Bytes} bytes
 * @param {number} size Of a code.
 */
function readCodes(bytes, size) {
  const numbers = Array.from(readFloat32(bytes));
  return Array.from({ length: numbers.length / size }, (_, i) =>
    numbers.slice(i * size, (i + 1) * size),
  );
}

/**
 * A test image as texts call it, counted from 1.
 * @param {Pick<Data, "classNames" | "labels">} data
 * @param {number} index
 */
export function nameOfImage({ classNames, labels }, index) {
  const name = `test image ${index + 1}`;
  return classNames.length ? `${name}, label ${classNames[labels[index]]}` : name;
}

/**
 * z₁ for dimension 0.
 * @param {number} dimension
 */
export function nameOfDimension(dimension) {
  return `z${[...String(dimension + 1)].map((digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]).join("")}`;
}
