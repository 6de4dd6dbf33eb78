// @ts-check
// What the reader has chosen, as the traits of vae_lib/live/trainer.py have it.

/**
 * @typedef {"manifold" | "images" | "samples" | "kl"} PictureTab
 * @typedef {"curves" | "bugs" | "step" | "settings"} MoreTab
 *
 * @typedef {object} Traits
 * @property {string} alt
 * @property {"digits" | "toy"} data
 * @property {number[]} classes The digits to train on; all of them if it is empty.
 * @property {number} code_size
 * @property {number} hidden_size
 * @property {string} likelihood Of images; that of the toy is Gaussian.
 * @property {number} seed
 * @property {number} beta
 * @property {number} learning_rate
 * @property {string[]} bugs Those that are switched on.
 * @property {string[]} offered Those that the reader may switch.
 * @property {Record<string, string>} links Addresses where bugs are explained, by their names.
 * @property {PictureTab} pictures The open one.
 * @property {MoreTab} more The open one.
 * @property {string[]} tabs Which of MoreTab there are.
 *
 * @typedef {import("../shared/model.js").Model<Traits>} Model
 */

/** What needs a new start when it changes. */
export const NEW_START = /** @type {const} */ ([
  "data",
  "classes",
  "code_size",
  "hidden_size",
  "likelihood",
  "seed",
]);

/**
 * How a training starts.
 * @param {Model} model
 * @param {{ pixels: number[], label: number }[]} drawings
 * @returns {Omit<import("./protocol.js").StartMessage, "type">}
 */
export function startingWith(model, drawings) {
  const toy = model.get("data") === "toy";
  return {
    network: {
      hidden: model.get("hidden_size"),
      codeSize: model.get("code_size"),
      likelihood: toy ? "gaussian" : model.get("likelihood"),
      seed: model.get("seed"),
    },
    options: optionsOf(model),
    data: toy
      ? { kind: "toy" }
      : { kind: "digits", classes: [...model.get("classes")], drawings: [...drawings] },
  };
}

/**
 * What may change while it runs. A bug that needs images is off with the toy.
 * @param {Model} model
 * @returns {import("./training.js").TrainingOptions}
 */
export function optionsOf(model) {
  const toy = model.get("data") === "toy";
  return {
    beta: model.get("beta"),
    learningRate: model.get("learning_rate"),
    bugs: model.get("bugs").filter((name) => !(toy && name === "strong-decoder")),
  };
}
