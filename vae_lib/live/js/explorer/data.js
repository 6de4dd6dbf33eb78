// @ts-check
// What Python has stored of the models and of the test images.

import { readFloat16, readUint8 } from "../shared/bytes.js";
import { format } from "../shared/numbers.js";

/**
 * @typedef {import("../shared/bytes.js").Bytes} Bytes
 * @typedef {import("../shared/vae.js").Description} Description
 * @typedef {import("../shared/likelihoods.js").Likelihood} Likelihood
 * @typedef {"explore" | "encode"} Tab
 *
 * @typedef {object} ModelSettings
 * @property {number} beta
 * @property {number} rate
 * @property {number} distortion
 * @property {Description | null} network Null where the kernel computes.
 * @property {Likelihood | null} likelihood Null where the network says it.
 *
 * @typedef {object} Settings
 * @property {ModelSettings[]} models
 * @property {number} extent The plane reaches from −extent to extent.
 * @property {[number, number, number]} imageShape (C, H, W).
 * @property {number} imageCount
 * @property {boolean} binary
 * @property {number} classes
 * @property {string[]} classNames
 * @property {string} note
 *
 * @typedef {object} Traits
 * @property {string} alt
 * @property {[number, number]} z
 * @property {number} beta
 * @property {number} label
 * @property {number} k
 * @property {Tab} tab
 * @property {Bytes} pixels
 * @property {Settings} settings
 * @property {Bytes} weights
 * @property {Bytes} codes
 * @property {Bytes} labels
 * @property {Bytes} images
 *
 * @typedef {ReturnType<typeof readData>} Data
 */

/** How many codes say whose region z lies in. */
const NEIGHBOURS = 15;

/**
 * The settings, and the bytes as arrays.
 * @param {import("../shared/model.js").Model<Traits>} model
 */
export function readData(model) {
  const settings = model.get("settings");
  const labels = readUint8(model.get("labels"));
  const numbers = 2 * labels.length;
  const models = settings.models.map((entry, i) => ({
    ...entry,
    codes: readFloat16(model.get("codes"), 2 * numbers * i, numbers),
  }));
  const [channels, height, width] = settings.imageShape;
  const images = readUint8(model.get("images"));
  return { ...settings, models, labels, images, channels, height, width };
}

/**
 * The index of the nearest stored image (−1: there is none), and sentences on it and on whose
 * region z lies in.
 * @param {ArrayLike<number>} z
 * @param {ArrayLike<number>} codes
 * @param {Pick<Data, "labels" | "imageCount" | "classNames" | "classes">} data
 * @param {number} chosen The label of a conditional model.
 */
export function neighbours(z, codes, { labels, imageCount, classNames, classes }, chosen) {
  /** @param {number} i */
  const distanceTo = (i) => Math.hypot(codes[2 * i] - z[0], codes[2 * i + 1] - z[1]);
  const all = Array.from(labels, (label, i) => ({ i, label, distance: distanceTo(i) }))
    .filter(({ label }) => !classes || label === chosen)
    .sort((a, b) => a.distance - b.distance);
  const image = all.find(({ i }) => i < imageCount);
  if (!image) return { image: -1, region: "", nearest: "", sentence: "No stored image." };
  const near = all.slice(0, NEIGHBOURS);
  /** @param {number} label */
  const count = (label) => near.filter((entry) => entry.label === label).length;
  const winner = near.map((entry) => entry.label).reduce((a, b) => (count(b) > count(a) ? b : a));
  const here =
    near[0].distance > 0.5
      ? "No code lies nearby."
      : `Here mostly ${classNames[winner]}: ${count(winner)} of the ${near.length} nearest codes.`;
  const region = classNames.length > 0 && !classes ? here : "";
  const name = classNames.length ? ` (${classNames[image.label]})` : "";
  const far = `${format(image.distance, 2)} away`;
  const nearest = `The nearest of ${imageCount} test images${name}, ${far}.`;
  return { image: image.i, region, nearest, sentence: region ? `${region} ${nearest}` : nearest };
}

/**
 * The encoder's distribution, as texts name it.
 * @param {Pick<Data, "classes">} data
 */
export function nameOfPosterior({ classes }) {
  return classes ? "q(z|x, y)" : "q(z|x)";
}

/**
 * A code as text.
 * @param {ArrayLike<number>} z
 */
export function pair(z) {
  return `(${format(z[0])}, ${format(z[1])})`;
}
