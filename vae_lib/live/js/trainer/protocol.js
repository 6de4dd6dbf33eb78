// @ts-check
// What the page and the worker that trains tell each other. This file is the whole protocol.
//
//   page → worker                           worker → page
//   digits     the packed digits, once
//   start      a new model, at rest         started    its size, and what is held out
//   options    β, learning rate, bugs
//   views      what snapshots show
//   run        train until `pause`          snapshot   after at most 1/30 s
//   pause                                   snapshot
//   step       a single step, at rest       snapshot
//   glass      look at one image            glass
//   point      of the toy's plane           point      p(x) and the posterior by quadrature
//   decode     a code                       decoded    its image
//   drawn      the snapshot is drawn
//                                           failed     a sentence; the training is at rest
//
// A worker sends the next snapshot only after the page has answered the last one with `drawn`. So a
// slow page gets fewer of them, and a page that sleeps gets none, while the training goes on. The
// arrays of a snapshot are transferred, not copied.

/**
 * @typedef {import("./digits.js").DataSet} DataSet
 * @typedef {import("./glass.js").Glass} Glass
 * @typedef {import("./pass.js").Terms} Terms
 * @typedef {import("./training.js").NetworkOptions} NetworkOptions
 * @typedef {import("./training.js").TrainingOptions} TrainingOptions
 *
 * @typedef {object} Digits
 * @property {"digits"} kind
 * @property {number[]} classes Which digits; all of them if it is empty.
 * @property {{ pixels: number[], label: number }[]} drawings The reader's own, added to the training
 *   images; pixels in [0, 1].
 *
 * @typedef {"codes" | "manifold" | "reconstructions" | "samples" | "density"} View
 *   - codes: μ and σ of q(z|x) for the held-out images;
 *   - manifold: images of an even grid over the quantiles of the prior (one or two dimensions);
 *   - reconstructions: of the first held-out images;
 *   - samples: images of codes from the prior, the same codes each time;
 *   - density: p(x) of the toy by quadrature, as often as the held-out loss.
 *
 * @typedef {object} Views What a snapshot carries.
 * @property {View[]} views
 * @property {number} side Images on a side of the manifold's grid.
 * @property {number} images How many reconstructions and samples.
 *
 * @typedef {{ type: "digits", packed: ArrayBuffer }} DigitsMessage
 * @typedef {object} StartMessage
 * @property {"start"} type
 * @property {NetworkOptions} network
 * @property {TrainingOptions} options
 * @property {Digits | { kind: "toy" }} data
 * @typedef {{ type: "options" } & Partial<TrainingOptions>} OptionsMessage
 * @typedef {{ type: "views" } & Partial<Views>} ViewsMessage
 * @typedef {{ type: "glass", row: number }} GlassMessage Of the held-out images.
 * @typedef {{ type: "point", x: [number, number] }} PointMessage For one or two latent dimensions.
 * @typedef {{ type: "decode", z: number[] }} DecodeMessage
 * @typedef {{ type: "run" | "pause" | "step" | "drawn" }} PlainMessage
 * @typedef {DigitsMessage | StartMessage | OptionsMessage | ViewsMessage | GlassMessage
 *   | PointMessage | DecodeMessage | PlainMessage} ToWorker
 *
 * @typedef {object} StartedMessage
 * @property {"started"} type
 * @property {number} parameters How many there are.
 * @property {number} trainingCount
 * @property {DataSet} heldOut
 *
 * @typedef {object} Snapshot
 * @property {"snapshot"} type
 * @property {boolean} running
 * @property {number} steps
 * @property {number} images Steps × 32.
 * @property {Terms | null} training Mean over the steps since the last snapshot; null without any.
 * @property {(Terms & { klPerDimension: Float64Array }) | null} heldOut At most four times a second,
 *   and always at rest; otherwise null.
 * @property {number | null} logSigma log σ of a Gaussian likelihood.
 * @property {{ mu: Float32Array, sigma: Float32Array }} [codes] Each (N, D).
 * @property {{ codes: Float32Array, images: Float32Array }} [manifold] (S^D, D) and (S^D, P), the
 *   first dimension fastest.
 * @property {{ mu: Float32Array, sigma: Float32Array }} [drawings] Of the reader's own, each (n, D).
 * @property {Float32Array} [reconstructions] (images, P)
 * @property {Float32Array} [samples] (images, P)
 * @property {{ xs: Float64Array, ys: Float64Array, values: Float64Array }} [density] (ys, xs)
 *
 * @typedef {{ type: "glass", row: number } & Glass} GlassAnswer
 * @typedef {object} PointAnswer
 * @property {"point"} type
 * @property {[number, number]} x
 * @property {number} exact log p(x) of the data, in closed form; all in nats.
 * @property {number} logEvidence log p(x) of the model.
 * @property {number} gap KL(q(z|x) ‖ p(z|x)), so that the ELBO is logEvidence − gap.
 * @property {Float64Array} axis The values of z on a side of the grid, (S,).
 * @property {Float64Array} logDensity log p(z|x), (S^D,), the first dimension fastest.
 * @property {Float32Array} mu Of q(z|x), (D,).
 * @property {Float32Array} sigma
 * @typedef {{ type: "decoded", z: number[], image: Float32Array }} DecodedAnswer
 * @typedef {{ type: "failed", message: string }} FailedMessage
 * @typedef {StartedMessage | Snapshot | GlassAnswer | PointAnswer | DecodedAnswer
 *   | FailedMessage} FromWorker
 */

/** Milliseconds between snapshots: 30 a second. */
export const SNAPSHOT_INTERVAL = 1000 / 30;
/** Milliseconds between evaluations on the held-out images, and between densities of the toy. */
export const EVALUATION_INTERVAL = 250;

/** Milliseconds of training after which messages are looked at. */
export const SLICE = 12;
