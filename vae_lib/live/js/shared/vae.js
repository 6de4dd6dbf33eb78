// @ts-check
// A VAE of vae_lib in JavaScript: in the page, or in the kernel where it is too large for a page.

import { readFloat32 } from "./bytes.js";
import { runLayers, unpackLayers } from "./layers.js";
import { likelihoodMean } from "./likelihoods.js";

/**
 * @typedef {import("./bytes.js").Bytes} Bytes
 * @typedef {import("./layers.js").PackedLayer} PackedLayer
 * @typedef {import("./likelihoods.js").Likelihood} Likelihood
 * @typedef {{ mu: Float32Array, logVar: Float32Array }} Posterior
 *
 * @typedef {object} DecoderDescription Of a packed decoder (vae_lib/live/pack.py).
 * @property {number} classes 0 where the model has no labels.
 * @property {number} codeSize
 * @property {Likelihood} likelihood
 * @property {PackedLayer[]} decoder
 *
 * @typedef {DecoderDescription & { features: PackedLayer[], head: PackedLayer[] }} Description
 *   Of a packed model, encoder and all.
 *
 * @typedef {(codes: ArrayLike<number>[], label: number) => Promise<Float32Array[]>} Decode
 *
 * @typedef {object} Vae
 * @property {Likelihood} likelihood
 * @property {(x: Float32Array, label: number) => Promise<Posterior>} encode
 * @property {Decode} decode What the likelihood needs for p(x|z) or p(x|z, y), for each code.
 */

/**
 * The decoder of a packed model.
 * @param {Bytes} bytes
 * @param {DecoderDescription} description
 */
export function unpackDecoder(bytes, description) {
  const { classes, likelihood } = description;
  const decoder = unpackLayers(bytes, description.decoder);
  return {
    likelihood,
    /**
     * @param {ArrayLike<number>} z
     * @param {number} label
     */
    decode(z, label) {
      return runLayers(decoder, withLabel(Float32Array.from(z), label, classes));
    },
  };
}

/**
 * Encoder and decoder of one packed model: parameters of q(z|x) or q(z|x, y), and what the
 * likelihood needs for p(x|z) or p(x|z, y).
 * @param {Bytes} bytes
 * @param {Description} description
 */
export function unpackVae(bytes, description) {
  const { classes, codeSize } = description;
  const features = unpackLayers(bytes, description.features);
  const head = unpackLayers(bytes, description.head);
  return {
    ...unpackDecoder(bytes, description),
    /**
     * @param {Float32Array} x
     * @param {number} label
     */
    encode(x, label) {
      const q = runLayers(head, withLabel(runLayers(features, x), label, classes));
      return { mu: q.slice(0, codeSize), logVar: q.slice(codeSize) };
    },
  };
}

/**
 * The label joined to a vector as a one-hot vector; as it is, if the model has no labels.
 * @param {Float32Array} x
 * @param {number} label
 * @param {number} classes
 */
function withLabel(x, label, classes) {
  if (!classes) return x;
  const joined = new Float32Array(x.length + classes);
  joined.set(x);
  joined[x.length + label] = 1;
  return joined;
}

/**
 * Decodes one code after the other, and pauses now and then to let the page breathe.
 * @param {ReturnType<typeof unpackDecoder>} unpacked
 * @returns {Decode}
 */
function decodeWithPauses({ decode }) {
  return async (codes, label) => {
    const decoded = [];
    let rest = performance.now();
    for (const z of codes) {
      decoded.push(decode(z, label));
      if (performance.now() - rest < 12) continue;
      await new Promise((resolve) => setTimeout(resolve));
      rest = performance.now();
    }
    return decoded;
  };
}

/**
 * A packed model that computes here.
 * @param {Bytes} bytes
 * @param {Description} description
 * @returns {Vae}
 */
export function vaeInPage(bytes, description) {
  const vae = unpackVae(bytes, description);
  return {
    likelihood: vae.likelihood,
    encode: async (x, label) => vae.encode(x, label),
    decode: decodeWithPauses(vae),
  };
}

/**
 * The means of p(x|z) or p(x|z, y), by a packed decoder that computes here.
 * @param {Bytes} bytes
 * @param {DecoderDescription} description
 * @returns {Decode}
 */
export function meansInPage(bytes, description) {
  const unpacked = unpackDecoder(bytes, description);
  const decode = decodeWithPauses(unpacked);
  return async (codes, label) =>
    (await decode(codes, label)).map((out) => likelihoodMean(unpacked.likelihood, out));
}

/**
 * Puts questions to the kernel. An answer has the number of its question; where none comes, no
 * kernel listens any more.
 * @param {import("./model.js").Model<any>} model
 * @param {AbortSignal} signal
 */
function kernelOf(model, signal) {
  /** @type {Map<string, (answer: Float32Array) => void>} */
  const waiting = new Map();
  let asked = 0;
  /**
   * @param {{ type?: string, id?: string }} message
   * @param {Bytes[]} buffers
   */
  const onAnswer = (message, buffers) => {
    if (message.type === "answer") waiting.get(message.id ?? "")?.(readFloat32(buffers[0]));
  };
  model.on("msg:custom", onAnswer);
  signal.addEventListener("abort", () => model.off("msg:custom", onAnswer));
  /**
   * @param {object} question
   * @param {Float32Array} numbers
   * @returns {Promise<Float32Array>}
   */
  function ask(question, numbers) {
    asked += 1;
    const id = `${asked}-${Math.random()}`;
    const answered = new Promise((resolve, reject) => {
      const missing = "The kernel does not answer. Run the notebook again to move the figure.";
      const timer = setTimeout(() => reject(new Error(missing)), 15000);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      model.send({ ...question, id }, undefined, [numbers.buffer]);
    });
    return answered.finally(() => waiting.delete(id));
  }
  /**
   * One row of numbers for each code.
   * @param {object} question
   * @param {ArrayLike<number>[]} codes
   */
  async function askAbout(question, codes) {
    const flat = Float32Array.from(codes.flatMap((z) => Array.from(z)));
    const answer = await ask({ ...question, count: codes.length }, flat);
    const size = answer.length / codes.length;
    return codes.map((_, i) => answer.subarray(i * size, (i + 1) * size));
  }
  return { ask, askAbout };
}

/**
 * A model that computes in the kernel.
 * @param {import("./model.js").Model<any>} model
 * @param {number} which Of the figure's models.
 * @param {Likelihood} likelihood
 * @param {AbortSignal} signal
 * @returns {Vae}
 */
export function vaeInKernel(model, which, likelihood, signal) {
  const { ask, askAbout } = kernelOf(model, signal);
  return {
    likelihood,
    async encode(x, label) {
      const q = await ask({ type: "encode", label, which }, Float32Array.from(x));
      return { mu: q.slice(0, q.length / 2), logVar: q.slice(q.length / 2) };
    },
    decode: (codes, label) => askAbout({ type: "decode", label, which }, codes),
  };
}

/**
 * The means of p(x|z) or p(x|z, y), by the kernel, which knows every likelihood.
 * @param {import("./model.js").Model<any>} model
 * @param {AbortSignal} signal
 * @returns {Decode}
 */
export function meansInKernel(model, signal) {
  const { askAbout } = kernelOf(model, signal);
  return (codes, label) => askAbout({ type: "mean", label }, codes);
}
