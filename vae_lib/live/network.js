// A VAE of vae_lib in JavaScript: the networks that pack.py wrote, and the objectives.
//
// Arrays are flat, in PyTorch's order: an image is (C, H, W), a weight (outputs, inputs, ...).
// Weights are float32; sums run in float64. All values are in nats.

// ── layers ──────────────────────────────────────────────────────────────────────────────────────

/** Reads the weights of a list of layers out of the bytes; see pack.py for the description. */
function unpackLayers(view, layers) {
  return layers.map((layer) => {
    if (layer.kind === "relu") return layer;
    const bias = readFloat32(view, layer.bias, layer.outputs);
    return { ...layer, weight: readWeight(view, layer), bias };
  });
}

/** Weights as float32. In int8, the neighbours of a block share a scale: w = scale · q. */
function readWeight(view, { weight, count, precision, scale, block }) {
  if (precision === "float32") return readFloat32(view, weight, count);
  if (precision === "float16") return readFloat16(view, weight, count);
  const quantized = readInt8(view, weight, count);
  const scales = readFloat16(view, scale, Math.ceil(count / block));
  return Float32Array.from(quantized, (q, i) => scales[Math.floor(i / block)] * q);
}

/** Sends a vector through the layers, one after the other. */
function runLayers(layers, x) {
  return layers.reduce((h, layer) => LAYERS[layer.kind](layer, h), x);
}

const LAYERS = { linear, relu, convolution, transposed };

function relu(_, x) {
  return x.map((value) => (value > 0 ? value : 0));
}

/** y = W x + b. */
function linear({ inputs, outputs, weight, bias }, x) {
  const y = new Float32Array(outputs);
  for (let o = 0, w = 0; o < outputs; o++) {
    let sum = bias[o];
    for (let i = 0; i < inputs; i++, w++) sum += weight[w] * x[i];
    y[o] = sum;
  }
  return y;
}

/** Conv2d: y[o, r, c] = b[o] + Σ W[o, i, p, q] x[i, r·stride − padding + p, …]. */
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

/** ConvTranspose2d: x[i, r, c] adds W[i, o, p, q] to y[o, r·stride − padding + p, …]. */
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

// ── the model ───────────────────────────────────────────────────────────────────────────────────

/** Encoder and decoder of one packed model. */
function makeNetwork(bytes, description) {
  const view = asView(bytes);
  const { classes, codeSize, likelihood } = description;
  const features = unpackLayers(view, description.features);
  const head = unpackLayers(view, description.head);
  const decoder = unpackLayers(view, description.decoder);
  return {
    likelihood,
    /** Parameters of q(z|x), or of q(z|x, y). */
    encode(x, label) {
      const q = runLayers(head, withLabel(runLayers(features, x), label, classes));
      return { mu: q.slice(0, codeSize), logVar: q.slice(codeSize) };
    },
    /** What the likelihood needs for p(x|z), or p(x|z, y). */
    decode(z, label) {
      return runLayers(decoder, withLabel(Float32Array.from(z), label, classes));
    },
  };
}

/** The label joined to a vector as a one-hot vector; as it is, if the model has no labels. */
function withLabel(x, label, classes) {
  if (!classes) return x;
  const joined = new Float32Array(x.length + classes);
  joined.set(x);
  joined[x.length + label] = 1;
  return joined;
}

// ── likelihoods and bounds: the same names as in vae_lib ────────────────────────────────────────

const LOG_2PI = Math.log(2 * Math.PI);

/** z = μ + σ ⊙ ε. */
function reparameterize(mu, logVar, eps) {
  return mu.map((m, d) => m + Math.exp(0.5 * logVar[d]) * eps[d]);
}

/** What each likelihood makes of the decoder's output; `IN_PAGE` in pack.py has the same names. */
const LIKELIHOODS = {
  bernoulli: {
    mean: (logits) => logits.map((logit) => 1 / (1 + Math.exp(-logit))),
    logProb: (x, logits) => bernoulliLogProb(x, logits),
  },
  gaussian: {
    mean: (mean) => mean,
    logProb: (x, mean, { logSigma }) => gaussianLogProb(x, mean, logSigma),
  },
};

/** E[x|z]: what a figure shows. */
function likelihoodMean({ likelihood }, out) {
  return LIKELIHOODS[likelihood.name].mean(out, likelihood);
}

/** log p(x|z), summed over pixels. */
function logLikelihood({ likelihood }, x, out) {
  return LIKELIHOODS[likelihood.name].logProb(x, out, likelihood);
}

/** Σ_i x_i log p_i + (1 − x_i) log(1 − p_i) = Σ_i x_i l_i − log(1 + e^(l_i)), from logits l. */
function bernoulliLogProb(x, logits) {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    const l = logits[i];
    sum += x[i] * l - Math.max(l, 0) - Math.log1p(Math.exp(-Math.abs(l)));
  }
  return sum;
}

/** Σ_i −½ (log 2π + 2 log σ + (x_i − mean_i)² / σ²). */
function gaussianLogProb(x, mean, logSigma) {
  const precision = Math.exp(-2 * logSigma);
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    sum -= 0.5 * (LOG_2PI + 2 * logSigma + (x[i] - mean[i]) ** 2 * precision);
  }
  return sum;
}

/** KL(N(μ, σ²) ‖ N(0, 1)) = −½ (1 + log σ² − μ² − σ²), for each dimension. */
function klPerDim(mu, logVar) {
  return Array.from(mu, (m, d) => -0.5 * (1 + logVar[d] - m * m - Math.exp(logVar[d])));
}

/** log N(z; μ, diag(σ²)). */
function logNormal(z, mu, logVar) {
  let sum = 0;
  for (let d = 0; d < z.length; d++) {
    sum -= 0.5 * (LOG_2PI + logVar[d] + (z[d] - mu[d]) ** 2 / Math.exp(logVar[d]));
  }
  return sum;
}

/** log w = log p(x|z) + log p(z) − log q(z|x). */
function logWeight(logPxz, z, mu, logVar) {
  const zero = new Float64Array(z.length);
  return logPxz + logNormal(z, zero, zero) - logNormal(z, mu, logVar);
}

/**
 * The importance-weighted bounds L_1, L_2, L_4, … from S = 2^n weights (Burda et al. 2016, eq. 8).
 *
 * L_k = E[log (1/k) Σ w] is averaged over the S/k groups of k neighbours. The groups are nested,
 * so that the estimates rise with k for any weights, as the bounds do (Jensen's inequality).
 */
function iwaeBounds(logW) {
  const bounds = [];
  let groups = Array.from(logW);
  while (groups.length > 0) {
    bounds.push(groups.reduce((sum, value) => sum + value, 0) / groups.length);
    const pairs = groups.length >> 1; // two groups become one: log of the mean of both
    const pair = (_, j) => logMeanOfTwo(groups[2 * j], groups[2 * j + 1]);
    groups = Array.from({ length: pairs }, pair);
  }
  return bounds;
}

/** log ((e^a + e^b) / 2). */
function logMeanOfTwo(a, b) {
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))) - Math.LN2;
}

/**
 * What one image costs: reconstruction, KL, ELBO and importance-weighted bounds.
 *
 * `logPxz` holds log p(x|z) for the samples z = μ + σ ε, whose number is a power of two. The ELBO
 * takes the closed form of KL. The bounds are shifted by the error that sampling the KL makes,
 * which is 0 in expectation: then L_1 is the ELBO, and the noise that they share is gone.
 */
function makeLedger(mu, logVar, samples, logPxz) {
  const reconstruction = logPxz.reduce((sum, value) => sum + value, 0) / logPxz.length;
  const kl = klPerDim(mu, logVar);
  const elbo = reconstruction - kl.reduce((sum, value) => sum + value, 0);
  const sampled = iwaeBounds(logPxz.map((value, s) => logWeight(value, samples[s], mu, logVar)));
  const bounds = sampled.map((bound) => elbo + (bound - sampled[0]));
  return { reconstruction, kl, elbo, bounds };
}
