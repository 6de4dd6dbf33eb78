// @ts-check
// What a step computes: the correct recipe, and the famous bugs, each of which changes one part of it.

/**
 * @typedef {object} Recipe
 * @property {number} klFactor Multiplies the KL term: 1; −1 and 0 are bugs.
 * @property {boolean} klAveraged Whether the KL is averaged over latent dimensions, not summed.
 * @property {boolean} reconstructionAveraged The same for pixels.
 * @property {number} sigmaPower σ = exp(sigmaPower · log σ²): ½, since σ² = exp(log σ²).
 * @property {number} noise Multiplies ε: 1, or 0 for none.
 * @property {number} sigmaGradient Whether the noise passes a gradient on to σ: 1 or 0.
 * @property {boolean} reluOnMu Whether a ReLU stands behind μ.
 * @property {boolean} neighbors Whether the decoder also sees the pixels drawn before.
 *
 * @typedef {object} Bug
 * @property {string} title
 * @property {string} line Which of LINES is wrong, by its value.
 * @property {string} wrong What stands there instead.
 * @property {string} notice What to look for.
 * @property {Partial<Recipe>} change
 * @property {boolean} [imagesOnly] Whether it needs pixels in rows and columns.
 */

/** @type {Recipe} */
export const CORRECT = {
  klFactor: 1,
  klAveraged: false,
  reconstructionAveraged: false,
  sigmaPower: 0.5,
  noise: 1,
  sigmaGradient: 1,
  reluOnMu: false,
  neighbors: false,
};

/**
 * The lines of PyTorch that do the same, in order: the value that each makes, what a figure calls it,
 * and the code.
 */
export const LINES = [
  { value: "x", text: "x", code: "x = images.flatten(1)" },
  { value: "encoderHidden", text: "h", code: "h = F.relu(encoder_hidden(x))" },
  { value: "mu", text: "μ", code: "mu = encoder_mu(h)" },
  { value: "logVar", text: "log σ²", code: "log_var = encoder_log_var(h)" },
  { value: "sigma", text: "σ", code: "sigma = torch.exp(0.5 * log_var)" },
  { value: "eps", text: "ε", code: "eps = torch.randn_like(sigma)" },
  { value: "z", text: "z", code: "z = mu + sigma * eps" },
  { value: "decoderHidden", text: "h′", code: "h = F.relu(decoder_hidden(z))" },
  { value: "out", text: "logits", code: "out = decoder_out(h)" },
  { value: "reconstruction", text: "−log p(x|z)", code: "recon = -log_prob(x, out).sum(1)" },
  { value: "kl", text: "KL", code: "kl = -0.5 * (1 + log_var - mu**2 - log_var.exp()).sum(1)" },
  { value: "loss", text: "L", code: "loss = (recon + beta * kl).mean()" },
];

/** @type {Record<string, Bug>} */
export const BUGS = {
  "kl-averaged": {
    title: "KL averaged over latent dimensions",
    line: "kl",
    wrong: "kl = -0.5 * (1 + log_var - mu**2 - log_var.exp()).mean(1)",
    notice:
      "The KL weighs D times less, as if β were 1/D, so the codes spread beyond the prior," +
      " with 8 dimensions more than with 2.",
    change: { klAveraged: true },
  },
  "reconstruction-averaged": {
    title: "Reconstruction averaged over pixels",
    line: "reconstruction",
    wrong: "recon = -log_prob(x, out).mean(1)",
    notice:
      "The reconstruction weighs P times less, as if β were P, so the posterior collapses:" +
      " the KL falls to zero, and every image is decoded to the same blur.",
    change: { reconstructionAveraged: true },
  },
  "sigma-is-variance": {
    title: "exp(log σ²) used as σ",
    line: "sigma",
    wrong: "sigma = torch.exp(log_var)",
    notice:
      "Where σ < 1 the noise is smaller than the KL believes, so the same code costs less:" +
      " the KL is too low, and the loss is no longer a bound.",
    change: { sigmaPower: 1 },
  },
  "no-noise": {
    title: "No noise: an autoencoder",
    line: "z",
    wrong: "z = mu",
    notice:
      "σ grows to 1, since no noise shows what a wide ellipse costs. With β = 0 as well this" +
      " is an ordinary autoencoder: then sample from the prior and look.",
    change: { noise: 0 },
  },
  "not-reparameterized": {
    title: "Noise that is not reparameterized",
    line: "z",
    wrong: "z = mu + (sigma * eps).detach()",
    notice:
      "No gradient tells σ that noise hurts the reconstruction. The KL alone decides, so" +
      " every ellipse grows to that of the prior, σ = 1.",
    change: { sigmaGradient: 0 },
  },
  "kl-wrong-sign": {
    title: "KL with the wrong sign",
    line: "loss",
    wrong: "loss = (recon - beta * kl).mean()",
    notice: "The codes are pushed away from the prior, further with each step, without end.",
    change: { klFactor: -1 },
  },
  "relu-on-mu": {
    title: "A ReLU on μ",
    line: "mu",
    wrong: "mu = F.relu(encoder_mu(h))",
    notice:
      "All codes lie in one quarter of the plane. A ReLU that is off passes no gradient, so a" +
      " dimension may die: its μ is then zero for every image, for good.",
    change: { reluOnMu: true },
  },
  "beta-zero": {
    title: "β = 0",
    line: "loss",
    wrong: "loss = recon.mean()",
    notice:
      "Nothing holds the codes together: they move far away from the prior, and their" +
      " ellipses shrink to points.",
    change: { klFactor: 0 },
  },
  "strong-decoder": {
    title: "A decoder that is too strong",
    line: "out",
    wrong: "out = decoder_out(h) + F.conv2d(x, seen_before)",
    notice:
      "Neighboring pixels say most of what a pixel is, so less has to go through the code:" +
      " the KL falls to less than half, although the loss is lower.",
    change: { neighbors: true },
    imagesOnly: true,
  },
};

/**
 * The recipe with some bugs switched on.
 * @param {string[]} names
 * @returns {Recipe}
 */
export function recipeWith(names) {
  for (const name of names) {
    if (!BUGS[name]) throw new Error(`unknown bug ${name}; known: ${Object.keys(BUGS).join(", ")}`);
  }
  return Object.assign({}, CORRECT, ...names.map((name) => BUGS[name].change));
}

/**
 * What multiplies the terms of one image in the loss that is trained, which is a mean over B images.
 * @param {Recipe} recipe
 * @param {{ pixels: number, codeSize: number }} model
 * @param {number} beta
 * @param {number} B
 */
export function lossWeights(recipe, { pixels, codeSize }, beta, B) {
  return {
    reconstruction: (recipe.reconstructionAveraged ? 1 / pixels : 1) / B,
    kl: (beta * recipe.klFactor * (recipe.klAveraged ? 1 / codeSize : 1)) / B,
  };
}
