// The arithmetic of the theory figures, against closed forms.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lowestNats } from "../../vae_lib/live/js/elbo/ledger.js";
import { climbElbo, elboTerms, MODELS } from "../../vae_lib/live/js/elbo/terms.js";
import { klAreas, klTerms, realRoots } from "../../vae_lib/live/js/kl/divergence.js";
import {
  exactGradient,
  FUNCTIONS,
  fixedNoise,
  gradientEstimates,
  summarize,
} from "../../vae_lib/live/js/reparameterization/estimators.js";
import { countInBins } from "../../vae_lib/live/js/reparameterization/figure.js";
import {
  logNormal,
  normalDensity,
  normalMean,
  simpson,
  trapezoid,
} from "../../vae_lib/live/js/shared/normal.js";

/** Equal up to a part in 10⁹. */
function close(found, expected) {
  const allowed = 1e-9 * Math.max(1, Math.abs(expected));
  assert.ok(Math.abs(found - expected) <= allowed, `${found} is not ${expected}`);
}

test("quadrature", () => {
  close(normalDensity(0, 0, 1), 1 / Math.sqrt(2 * Math.PI));
  close(logNormal(3, 1, 2), -0.5 * Math.log(8 * Math.PI) - 0.5);
  close(
    trapezoid((z) => normalDensity(z, 1, 0.5), -12, 12, 2400),
    1,
  );
  close(
    simpson((z) => z ** 3 - z, 0, 2, 2),
    2,
  ); // exact for a cubic
  [1, 0, 1, 0, 3].forEach((moment, power) =>
    close(
      normalMean((eps) => eps ** power),
      moment,
    ),
  );
});

test("the ELBO of the linear model has closed forms", () => {
  const evidence = -0.5 * Math.log(4 * Math.PI) - 1; // log N(2; 0, 2)
  for (const [mu, sigma] of [
    [0.5, 0.8],
    [1, Math.SQRT1_2],
    [-3, 0.05],
    [4, 3],
  ]) {
    const terms = elboTerms("linear", mu, sigma);
    const reconstruction = -0.5 * Math.log(2 * Math.PI) - 0.5 * ((2 - mu) ** 2 + sigma ** 2);
    const klPrior = -Math.log(sigma) + 0.5 * (sigma ** 2 + mu ** 2 - 1);
    const gap = -Math.log(sigma * Math.SQRT2) + sigma ** 2 + (mu - 1) ** 2 - 0.5;
    close(terms.logEvidence, evidence);
    close(terms.reconstruction, reconstruction);
    close(terms.klPrior, klPrior);
    close(terms.elbo, reconstruction - klPrior);
    close(terms.gap, gap);
  }
});

test("for every model the evidence is ELBO and gap, and the gap is no less than zero", () => {
  for (const name of Object.keys(MODELS)) {
    for (const mu of [-2, 0, 0.7, 2]) {
      for (const sigma of [0.1, 0.6, 2]) {
        const { logEvidence, elbo, gap } = elboTerms(name, mu, sigma);
        close(elbo + gap, logEvidence);
        assert.ok(gap > 0);
      }
    }
  }
});

test("climbing arrives at the posterior and never goes down", () => {
  let [q, before] = [[-3, 3], -Infinity];
  for (let i = 0; i < 600; i++) {
    const { elbo } = elboTerms("linear", ...q);
    assert.ok(elbo >= before);
    [q, before] = [climbElbo("linear", ...q), elbo];
  }
  assert.ok(Math.hypot(q[0] - 1, q[1] - Math.SQRT1_2) < 1e-4);
});

test("the axis of the ledger holds everything", () => {
  assert.deepEqual([-2, -3.8, -3.9, -100].map(lowestNats), [-4, -4, -8, -128]);
});

test("KL of two Gaussians: narrowness, spread and distance", () => {
  const { narrowness, spread, distance, kl } = klTerms(1, 0.5, -1, 2);
  close(narrowness, Math.log(4));
  close(spread, 1 / 32);
  close(distance, 0.5);
  close(kl, Math.log(4) + 1 / 32);
  close(klTerms(0.3, 0.7, 0.3, 0.7).kl, 0);
});

test("the areas above and below zero differ by KL", () => {
  for (const pair of [
    [0.8, 0.5, -0.4, 1.2],
    [0, 1, 0, 1],
    [-4, 0.25, 4, 0.25],
    [1, 3, 1, 0.25],
  ]) {
    const { above, below } = klAreas(...pair);
    assert.ok(above >= 0 && below >= 0);
    close(above - below, klTerms(...pair).kl);
  }
  // one standard deviation apart, equal widths: log(q/p) = ε + ½, so E[(ε + ½)⁺] has a closed form
  const phi = normalDensity(0.5, 0, 1);
  const Phi = simpson((z) => normalDensity(z, 0, 1), -12, 0.5);
  close(klAreas(1, 1, 0, 1).above, phi + 0.5 * Phi);
});

test("roots of a quadratic, of a line and of neither", () => {
  assert.deepEqual(realRoots(1, -3, 2), [1, 2]);
  assert.deepEqual(realRoots(0, 2, -1), [0.5]);
  assert.deepEqual(realRoots(1, 0, 1), []);
  assert.deepEqual(realRoots(0, 0, 1), []);
});

test("each function has the slope and the gradient that differences find", () => {
  const h = 1e-5;
  for (const [name, f] of Object.entries(FUNCTIONS)) {
    const difference = (f.value(0.7 + h) - f.value(0.7 - h)) / (2 * h);
    assert.ok(Math.abs(f.slope(0.7) - difference) < 1e-8, name);
    const mean = (mu, sigma) =>
      trapezoid((z) => f.value(z) * normalDensity(z, mu, sigma), -9, 9, 9e4);
    const { mu, sigma } = f.gradient(0.4, 0.7);
    assert.ok(Math.abs(mu - (mean(0.4 + h, 0.7) - mean(0.4 - h, 0.7)) / (2 * h)) < 1e-4, name);
    assert.ok(Math.abs(sigma - (mean(0.4, 0.7 + h) - mean(0.4, 0.7 - h)) / (2 * h)) < 1e-4, name);
  }
});

test("estimates, their mean and their variance, by hand", () => {
  const eps = [1, -1, 2];
  const path = gradientEstimates("path", "square", "mu", 1, 0.5, eps); // 2 (mu + sigma ε)
  assert.deepEqual([...path], [3, 1, 4]);
  const score = gradientEstimates("score", "square", "mu", 1, 0.5, eps); // z² ε / sigma
  assert.deepEqual([...score], [4.5, -0.5, 16]);
  const { mean, variance, error } = summarize(Float64Array.of(3, 1, 5));
  assert.deepEqual([mean, variance], [3, 4]);
  close(error, Math.sqrt(4 / 3));
});

test("exact variances of the estimators", () => {
  const [mu, sigma] = [1.5, 0.5];
  const { gradient, path, score } = exactGradient("square", "mu", mu, sigma);
  assert.equal(gradient, 3);
  close(path.mean, 3);
  close(path.variance, 4 * sigma ** 2);
  const [m2, s2] = [mu ** 2, sigma ** 2]; // E[z⁴ ε²]/σ² − (2 mu)², moment by moment
  close(score.variance, (m2 ** 2 + 18 * m2 * s2 + 15 * s2 ** 2) / s2 - 4 * m2);
  const jump = exactGradient("jump", "mu", 0.5, 1);
  close(jump.path.mean, 1); // no sample sees the jump
  close(jump.gradient, 1 + normalDensity(0.5, 0, 1));
  close(jump.score.mean, jump.gradient);
});

test("the noise stays the same while more of it is drawn", () => {
  const few = fixedNoise(446, 12);
  assert.deepEqual([...fixedNoise(446, 100).slice(0, 12)], [...few]);
});

test("bins count what lies in them, and what lies outside", () => {
  const { counts, outside } = countInBins([0, 0.5, 0.99, 1, -0.01], [0, 1], 2);
  assert.deepEqual([counts, outside], [[1, 2], 2]);
});
