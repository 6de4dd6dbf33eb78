// The reparameterization trick (chapter 4): z = mu + sigma ε with ε held fixed, and what one
// sample tells each of two estimators about the gradient of E[f(z)].

const PHI = (t) => Math.exp(logNormal(t, 0, 1)); // the standard normal density

// Each f with its slope, and the derivatives of E[f(z)] to mu and to sigma in closed form.
const FUNCTIONS = {
  square: {
    title: "z²",
    range: [0, 12],
    breaks: [],
    value: (z) => z * z,
    slope: (z) => 2 * z,
    gradient: (mu, sigma) => ({ mu: 2 * mu, sigma: 2 * sigma }),
  },
  sine: {
    title: "sin z",
    range: [-1.5, 1.5],
    breaks: [],
    value: Math.sin,
    slope: Math.cos,
    gradient: (mu, sigma) => {
      const damping = Math.exp(-0.5 * sigma ** 2); // E[sin z] = sin(mu) exp(−sigma²/2)
      return { mu: Math.cos(mu) * damping, sigma: -sigma * Math.sin(mu) * damping };
    },
  },
  jump: {
    title: "z + 1[z > 0]",
    range: [-4, 6],
    breaks: [0],
    value: (z) => z + (z > 0 ? 1 : 0),
    slope: () => 1,
    gradient: (mu, sigma) => {
      const density = PHI(mu / sigma) / sigma; // N(0; mu, sigma²), how fast mass crosses the jump
      return { mu: 1 + density, sigma: (-mu / sigma) * density };
    },
  },
};

/** What one sample ε contributes to the gradient, for each estimator. */
const CONTRIBUTIONS = {
  path: {
    // f'(z) ∂z/∂φ
    mu: (f, mu, sigma, eps) => f.slope(mu + sigma * eps),
    sigma: (f, mu, sigma, eps) => f.slope(mu + sigma * eps) * eps,
  },
  score: {
    // f(z) ∂ log q(z)/∂φ
    mu: (f, mu, sigma, eps) => (f.value(mu + sigma * eps) * eps) / sigma,
    sigma: (f, mu, sigma, eps) => (f.value(mu + sigma * eps) * (eps ** 2 - 1)) / sigma,
  },
};

/** Single-sample estimates of the derivative of E[f] to `parameter`: one for each ε. */
export function gradientEstimates(estimator, name, parameter, mu, sigma, eps) {
  const term = CONTRIBUTIONS[estimator][parameter];
  return Float64Array.from(eps, (e) => term(FUNCTIONS[name], mu, sigma, e));
}

/** Mean, variance (over n − 1) and standard error of the mean. */
export function summarize(values) {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (n - 1);
  return { mean, variance, error: Math.sqrt(variance / n) };
}

/** The exact gradient, closed form; and mean and variance of one estimate, by quadrature. */
export function exactGradient(name, parameter, mu, sigma) {
  const f = FUNCTIONS[name];
  const jumps = f.breaks.map((z) => (z - mu) / sigma).filter((eps) => Math.abs(eps) < 12);
  const exact = { gradient: f.gradient(mu, sigma)[parameter] };
  for (const estimator of Object.keys(CONTRIBUTIONS)) {
    const term = (eps) => CONTRIBUTIONS[estimator][parameter](f, mu, sigma, eps);
    const mean = normalIntegral(term, jumps);
    const variance = normalIntegral((eps) => (term(eps) - mean) ** 2, jumps);
    exact[estimator] = { mean, variance };
  }
  return exact;
}

/** E[h(ε)] for an h that may jump at `jumps`: quadrature from jump to jump. */
function normalIntegral(h, jumps) {
  const ends = [-12, ...jumps, 12];
  let sum = 0;
  for (let i = 1; i < ends.length; i++) {
    const [a, b] = [ends[i - 1], ends[i]];
    const inside = (eps) => Math.min(Math.max(eps, a + 1e-12), b - 1e-12); // its own side
    sum += simpson((eps) => PHI(eps) * h(inside(eps)), a, b);
  }
  return sum;
}

/** `count` standard normal numbers, the same for the same seed. */
export function fixedNoise(seed, count) {
  const next = gaussian(seed);
  return Float64Array.from({ length: count }, next);
}

// ── the figure ───────────────────────────────────────────────────────────────────────────────

const NOISE_VIEW = [-3.5, 5];
const NOISE_SHOWN = 12; // as ticks; the histograms have all
const NOISE_TRAITS = ["example", "parameter", "mu", "sigma", "samples", "seed"];
const ESTIMATORS = [
  { key: "path", name: "pathwise", term: { mu: "f′(z)", sigma: "f′(z) ε" } },
  { key: "score", name: "score function", term: { mu: "f(z) ε/σ", sigma: "f(z) (ε² − 1)/σ" } },
];

function render({ model, el }) {
  const stage = makeStage();
  const set = (name) => (value) => sync(model, { [name]: value });
  const choose = {
    example: makeSelect({
      label: "Function",
      value: "square",
      onChange: set("example"),
      options: Object.entries(FUNCTIONS).map(([key, { title }]) => [key, title]),
    }),
    parameter: makeSelect({
      label: "Gradient to",
      value: "mu",
      onChange: set("parameter"),
      options: [
        ["mu", "μ"],
        ["sigma", "σ"],
      ],
    }),
    samples: makeSelect({
      label: "Samples",
      value: 1000,
      onChange: (n) => sync(model, { samples: Number(n) }),
      options: [10, 100, 1000, 10000].map((n) => [n, n.toLocaleString("en")]),
    }),
  };
  const again = makeButton("Draw new ε", () => sync(model, { seed: model.get("seed") + 1 }));
  const parts = {
    mu: { label: "mean μ", min: -2.5, max: 3, step: 0.05 },
    sigma: { label: "width σ", min: 0.05, max: 1.5, step: 0.05 },
  };
  const sliders = {};
  const handles = {};
  for (const [name, { label, min, max, step }] of Object.entries(parts)) {
    const className = name === "mu" ? "theory-z" : "theory-z theory-width";
    handles[name] = makeHandle(stage, { label, className, min, max, step, set: set(name) });
    sliders[name] = makeSlider({
      label,
      min,
      max,
      step: 0.01,
      value: 1,
      show: (v) => format(v, 2),
      onInput: set(name),
    });
  }
  const panels = ESTIMATORS.map(({ name }) => {
    const term = makeElement("span");
    const canvas = makeElement("canvas", { "aria-hidden": "true" });
    const title = makeElement("strong", {}, name);
    const heading = makeElement("p", {}, title, ", one estimate is ", term);
    return { term, canvas, element: makeElement("div", { class: "noise-panel" }, heading, canvas) };
  });
  const table = makeEstimatesTable();
  const comment = makeElement("p", { class: "theory-comment" });
  const legend = makeLegend(
    ["noise-key-slope", "slope at a sample: all that pathwise asks"],
    ["noise-key-height", "height: all that the score function asks"],
  );
  const root = makeTheoryFigure(
    el,
    model,
    "noise",
    makeElement(
      "div",
      { class: "live-row theory-tools" },
      choose.example,
      choose.parameter,
      choose.samples,
      again,
    ),
    legend,
    stage.element,
    makeElement("div", { class: "theory-sliders" }, sliders.mu, sliders.sigma),
    makeElement("div", { class: "noise-panels" }, ...panels.map((panel) => panel.element)),
    makeElement("div", { class: "theory-bottom" }, table.element, comment),
  );

  let noise = { key: "", eps: [] }; // drawn once for a seed and a number of samples
  let changed = false; // by the reader: then a screen reader says what there is to notice
  const draw = () => {
    const width = Math.floor(stage.element.clientWidth);
    if (!width) return;
    const now = Object.fromEntries(NOISE_TRAITS.map((name) => [name, model.get(name)]));
    const key = `${now.seed} ${now.samples}`;
    if (key !== noise.key) {
      noise = { key, eps: fixedNoise(now.seed, Math.max(now.samples, NOISE_SHOWN)) };
    }
    const { example, parameter, mu, sigma, samples } = now;
    const c = colours(root);
    drawPaths(stage, FUNCTIONS[example], mu, sigma, noise.eps.slice(0, NOISE_SHOWN), width, c);
    handles.mu.show(mu, () => stage.axis, mu);
    handles.sigma.show(mu + sigma, () => stage.axis, sigma);
    for (const [name, slider] of Object.entries(sliders)) slider.value = now[name];
    for (const [name, field] of Object.entries(choose)) field.select.value = String(now[name]);

    const eps = noise.eps.slice(0, samples);
    const exact = exactGradient(example, parameter, mu, sigma);
    const results = ESTIMATORS.map(({ key: estimator }) => {
      const values = gradientEstimates(estimator, example, parameter, mu, sigma, eps);
      return { values, ...summarize(values), exact: exact[estimator] };
    });
    const range = histogramRange(results, exact.gradient);
    results.forEach((result, i) => {
      panels[i].term.textContent = ESTIMATORS[i].term[parameter];
      drawHistogram(panels[i], result, exact.gradient, range, c, i);
    });
    table.show(samples, results);
    comment.textContent = compareEstimators(exact);
    if (changed) announce(root, comment.textContent);
    changed = false;
    root.dataset.drawn = Object.values(now).join(" ");
  };
  const redraw = onceAFrame(draw);
  const change = () => {
    changed = true;
    redraw();
  };
  const ends = [
    listen(model, NOISE_TRAITS, change),
    watchTheme(root, redraw),
    watchWidth(root, redraw),
    redraw.cancel,
    handles.mu.end,
    handles.sigma.end,
  ];
  draw();
  return () => ends.forEach((end) => end());
}

/** One range for both histograms: 98 % of the estimates, zero and the exact gradient. */
function histogramRange(results, gradient) {
  let [low, high] = [Math.min(0, gradient), Math.max(0, gradient)];
  for (const { values } of results) {
    const sorted = values.slice().sort();
    low = Math.min(low, sorted[Math.floor(0.01 * sorted.length)]);
    high = Math.max(high, sorted[Math.ceil(0.99 * sorted.length) - 1]);
  }
  const margin = 0.08 * (high - low);
  return [low < 0 ? -niceAbove(margin - low) : -margin, niceAbove(high + margin)];
}

/** The smallest of the numbers 1, 1.5, 2, 3, 4, 6, 8 times a power of ten that is large enough. */
function niceAbove(number) {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * ([1, 1.5, 2, 3, 4, 6, 8].find((factor) => factor * power >= number) ?? 10);
}

/** Below, the ε, which never move; lines to the z; above, f with its slope and height at each z. */
function drawPaths(stage, f, mu, sigma, eps, width, c) {
  const narrow = width < 500;
  const height = narrow ? 330 : 360;
  const context = fitCanvas(stage.canvas, width, height);
  const x = (stage.x = linearScale(NOISE_VIEW, [36, width - 12]));
  const axis = (stage.axis = height - 118); // of z
  const y = linearScale(f.range, [axis, 24]);
  const floor = height - 40; // the axis of ε, on the same scale as that of z
  drawAxes(context, { x, y, colours: c, yLabel: "f(z)", xTicks: [] });

  const zs = linspace(...NOISE_VIEW, 801);
  // a gap at a jump: no line joins its two sides
  const jumps = (i) => f.breaks.some((b) => zs[i - 1] <= b && b < zs[i]);
  const values = zs.map((z, i) => (jumps(i) ? NaN : f.value(z)));
  drawCurve(context, zs, values, { x, y, colour: c.ink, width: 1.5 });

  for (const e of eps) {
    const z = mu + sigma * e;
    context.strokeStyle = c.muted;
    context.lineWidth = 1;
    context.globalAlpha = 0.7;
    line(context, x(e), floor, x(z), axis);
    context.globalAlpha = 1;
    if (z < NOISE_VIEW[0] || z > NOISE_VIEW[1]) continue;
    drawSample(context, f, z, { x, y }, c);
  }
  drawNoiseAxis(context, eps, x, floor, c);
  label(context, "z = μ + σε", x.range[1], axis + 12, c);
  label(context, "ε, drawn once", x.range[1], floor - 12, c);
}

/** A sample: a dotted line as high as f, and a short piece of the tangent. */
function drawSample(context, f, z, { x, y }, c) {
  context.save();
  clipToFrame(context, x, y);
  const [px, py] = [x(z), y(f.value(z))];
  context.globalAlpha = 0.4;
  line(context, px, y.range[0], px, Math.max(y(0), py)); // up to where the height begins or ends
  context.globalAlpha = 1;
  context.strokeStyle = c.lines[1];
  context.lineWidth = 1.5;
  context.setLineDash([2, 3]);
  line(context, px, y(0), px, py);
  context.setLineDash([]);
  const [rise, run] = [y(f.slope(z)) - y(0), x(1) - x(0)]; // of the tangent, in pixels
  const part = 20 / Math.hypot(rise, run);
  context.strokeStyle = c.lines[0];
  context.lineWidth = 2;
  line(context, px - part * run, py - part * rise, px + part * run, py + part * rise);
  context.fillStyle = c.lines[0];
  context.beginPath();
  context.arc(px, py, 3.5, 0, 2 * Math.PI);
  context.fill();
  context.restore();
}

function drawNoiseAxis(context, eps, x, floor, c) {
  context.strokeStyle = c.ink;
  context.lineWidth = 1.2;
  line(context, x.range[0], floor, x.range[1], floor);
  for (const e of eps) line(context, x(e), floor - 4, x(e), floor + 4);
  context.fillStyle = c.muted;
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of ticks(...NOISE_VIEW, 9)) {
    context.fillText(format(value, 0), x(value), floor + 8);
  }
}

/** Text that ends at x, on a patch of paper, so that lines below do not strike it through. */
function label(context, text, x, y, c) {
  const width = context.measureText(text).width;
  context.fillStyle = c.paper;
  context.fillRect(x - width - 2, y - 8, width + 4, 16);
  context.fillStyle = c.ink;
  context.textAlign = "right";
  context.textBaseline = "middle";
  context.fillText(text, x, y);
}

/** Shares of the estimates in bins; the exact gradient; the mean with two standard errors. */
function drawHistogram(panel, { values, mean, error }, gradient, range, c, place) {
  const width = Math.floor(panel.element.clientWidth);
  const height = 190;
  const context = fitCanvas(panel.canvas, width, height);
  const bins = 50;
  const counts = new Array(bins).fill(0);
  let outside = 0;
  for (const v of values) {
    const bin = Math.floor(((v - range[0]) / (range[1] - range[0])) * bins);
    if (bin >= 0 && bin < bins) counts[bin] += 1;
    else outside += 1;
  }
  const largest = Math.max(...counts, 1) / values.length;
  const x = linearScale(range, [12, width - 12]);
  const y = linearScale([0, 1.1 * largest], [height - 26, 40]);
  drawAxes(context, { x, y, colours: c, yTicks: [], grid: false });
  const colour = c.lines[place];
  const step = (x.range[1] - x.range[0]) / bins;
  context.fillStyle = colour;
  counts.forEach((count, i) => {
    const top = y(count / values.length);
    context.fillRect(x.range[0] + i * step + 0.5, top, Math.max(1, step - 1), y(0) - top);
  });
  context.strokeStyle = c.ink;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  line(context, x(gradient), y(0), x(gradient), 20);
  context.setLineDash([]);
  context.fillStyle = c.ink;
  context.textBaseline = "middle";
  const right = x(gradient) < 0.6 * width;
  context.textAlign = right ? "left" : "right";
  context.fillText(`exact gradient ${format(gradient, 3)}`, x(gradient) + (right ? 6 : -6), 12);
  drawMean(context, x, mean, error, c);
  if (outside) {
    context.textAlign = "right";
    context.fillStyle = c.muted;
    context.fillText(`${outside} outside`, width - 14, 52);
  }
}

/** The mean of the estimates as a diamond, with a line of two standard errors to each side. */
function drawMean(context, x, mean, error, c) {
  const at = clamp(x(mean), ...x.range);
  context.strokeStyle = c.ink;
  context.lineWidth = 2;
  const [low, high] = [mean - 2 * error, mean + 2 * error].map((v) => clamp(x(v), ...x.range));
  line(context, low, 30, high, 30);
  context.fillStyle = c.ink;
  context.beginPath();
  for (const [dx, dy] of [
    [0, -5],
    [5, 0],
    [0, 5],
    [-5, 0],
  ])
    context.lineTo(at + dx, 30 + dy);
  context.fill();
}

function makeEstimatesTable() {
  const rows = [
    ["mean", "mean of the estimates (diamond)", (r) => format(r.mean, 4)],
    ["error", "its standard error (line: two)", (r) => format(r.error, 4)],
    ["expected", "mean of infinitely many", (r) => format(r.exact.mean, 4)],
    ["variance", "variance of one estimate, measured", (r) => format(r.variance, 4)],
    ["exactVariance", "variance of one estimate, exact", (r) => format(r.exact.variance, 4)],
  ];
  const cells = {};
  const body = rows.map(([key, text]) => {
    cells[key] = ESTIMATORS.map(({ key: estimator }) =>
      makeElement("td", { class: "live-number", "data-term": `${estimator}-${key}` }),
    );
    return makeElement("tr", {}, makeElement("th", { scope: "row" }, text), ...cells[key]);
  });
  const corner = makeElement("th", { scope: "col" });
  const names = ESTIMATORS.map(({ name }) => makeElement("th", { scope: "col" }, name));
  const element = makeElement(
    "table",
    { class: "noise-table theory-table" },
    makeElement("thead", {}, makeElement("tr", {}, corner, ...names)),
    makeElement("tbody", {}, ...body),
  );
  const show = (samples, results) => {
    corner.textContent = `${samples.toLocaleString("en")} samples`;
    for (const [key, , text] of rows) {
      results.forEach((result, i) => {
        cells[key][i].textContent = text(result);
      });
    }
  };
  return { element, show };
}

/** What there is to notice, in a sentence. */
function compareEstimators({ gradient, path, score }) {
  const bias = gradient - path.mean;
  if (Math.abs(bias) > 1e-6) {
    return (
      `The pathwise estimator misses ${format(bias, 4)}: what comes from mass that crosses the ` +
      "jump. No sample says so."
    );
  }
  if (path.variance < 1e-12) return "Every pathwise estimate is exact.";
  const ratio = score.variance / path.variance;
  const [more, fewer] =
    ratio >= 1
      ? ["score function", "pathwise estimator"]
      : ["pathwise estimator", "score function"];
  return (
    `For the same precision the ${more} needs ${format(Math.max(ratio, 1 / ratio), 1)} times ` +
    `as many samples as the ${fewer}.`
  );
}

export default { render };
