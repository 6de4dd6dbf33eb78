// The ELBO and its gap (chapter 2): one pixel x, one latent dimension z, a normal q to drag.
// log p(x) = ELBO + KL(q ‖ p(z|x)), and ELBO = E_q[log p(x|z)] − KL(q ‖ p(z)). All in nats.

const ELBO_MEANS = [-3, 4]; // of q
const ELBO_WIDTHS = [0.05, 3];
const ELBO_MODELS = {
  linear: {
    title: "one hump: N(x; z, 1), x = 2",
    x: 2,
    noise: 1,
    decode: (z) => z,
    slope: () => 1,
    view: [-3.5, 5],
    top: 0.8,
    posterior: { mu: 1, sigma: Math.SQRT1_2 }, // N(1, ½), equation (2.3)
  },
  squared: {
    title: "two humps: N(x; z², 0.5²), x = 4",
    x: 4,
    noise: 0.5,
    decode: (z) => z * z,
    slope: (z) => 2 * z,
    view: [-4, 4],
    top: 1.75,
    posterior: null, // not normal: known by quadrature only
  },
};

const logPrior = (z) => logNormal(z, 0, 1);
const logLikelihood = (model, z) => logNormal(model.x, model.decode(z), model.noise);
const logJoint = (model, z) => logLikelihood(model, z) + logPrior(z);

/** log p(x) = log ∫ p(x|z) p(z) dz, by quadrature. */
function logEvidence(model) {
  model.logEvidence ??= Math.log(trapezoid((z) => Math.exp(logJoint(model, z)), -12, 12, 9600));
  return model.logEvidence;
}

/** log p(z|x), Bayes' rule. */
const logPosterior = (model, z) => logJoint(model, z) - logEvidence(model);

/**
 * All terms for q = N(mu, sigma²), in nats. The gap is computed by itself, not as a difference,
 * so that log p(x) = ELBO + gap is a check.
 */
export function elboLedger(name, mu, sigma) {
  const model = ELBO_MODELS[name];
  const logQ = (eps) => logNormal(eps, 0, 1) - Math.log(sigma); // at z = mu + sigma eps
  const reconstruction = normalMean((eps) => logLikelihood(model, mu + sigma * eps));
  const klPrior = 0.5 * (mu ** 2 + sigma ** 2 - 1) - Math.log(sigma); // KL(q ‖ p(z))
  const gap = normalMean((eps) => logQ(eps) - logPosterior(model, mu + sigma * eps));
  const elbo = reconstruction - klPrior; // (2.7)
  return { logEvidence: logEvidence(model), elbo, reconstruction, klPrior, gap };
}

/**
 * One step of gradient ascent on the ELBO: from [mu, sigma] to the next [mu, sigma].
 * Chapter 4 derives the gradient: with z = mu + sigma eps and g = d log p(x, z) / dz it is
 * E[g] for mu, and E[g sigma eps] + 1 for log sigma. Divided by the Fisher information (1 / sigma²
 * and 2) the step fits the width of q. It is halved until the ELBO rises.
 */
export function climbElbo(name, mu, sigma, rate = 0.2) {
  const model = ELBO_MODELS[name];
  const slope = (
    z, // d log p(x, z) / dz
  ) => ((model.x - model.decode(z)) * model.slope(z)) / model.noise ** 2 - z;
  const toMu = normalMean((eps) => slope(mu + sigma * eps));
  const toLogSigma = normalMean((eps) => slope(mu + sigma * eps) * sigma * eps) + 1;
  const short = (step) => clamp(step, -0.1, 0.1); // so that one can watch
  const before = elboLedger(name, mu, sigma).elbo;
  for (let part = rate; part > 1e-9; part *= 0.5) {
    const next = [
      clamp(mu + short(part * sigma ** 2 * toMu), ...ELBO_MEANS),
      clamp(sigma * Math.exp(short(0.5 * part * toLogSigma)), ...ELBO_WIDTHS),
    ];
    if (elboLedger(name, ...next).elbo > before) return next;
  }
  return [mu, sigma]; // at the top
}

// ── the figure ───────────────────────────────────────────────────────────────────────────────

const ELBO_STARTS = { linear: [0.5, 0.8], squared: [1, 0.22] }; // the chapter's own

// The rows of the ledger: bars on one axis of nats that ends in 0 at the right.
const ELBO_ROWS = [
  {
    key: "reconstruction",
    name: ["reconstruction E", ["q"], "[log p(x|z)]"],
    from: () => 0,
    to: (v) => v.reconstruction,
    shown: (v) => format(v.reconstruction, 4),
  },
  {
    key: "klPrior",
    name: ["less KL(q ‖ p(z)), to the prior"],
    from: (v) => v.reconstruction,
    to: (v) => v.elbo,
    shown: (v) => `− ${format(v.klPrior, 4)}`,
  },
  {
    key: "elbo",
    name: ["ELBO"],
    sum: true,
    from: () => 0,
    to: (v) => v.elbo,
    shown: (v) => format(v.elbo, 4),
  },
  {
    key: "gap",
    name: ["gap: KL(q ‖ p(z|x)), to the posterior"],
    from: (v) => v.elbo,
    to: (v) => v.logEvidence,
    shown: (v) => `+ ${format(v.gap, 4)}`,
  },
  {
    key: "logEvidence",
    name: ["log p(x)"],
    sum: true,
    from: () => 0,
    to: (v) => v.logEvidence,
    shown: (v) => format(v.logEvidence, 4),
  },
];

function makeLedger() {
  const element = makeElement("div", { class: "elbo-ledger" });
  const rows = ELBO_ROWS.map((row) => {
    const name = row.name.map((part) =>
      Array.isArray(part) ? makeElement("sub", {}, ...part) : part,
    );
    const bar = makeElement("span", { class: `elbo-bar elbo-${row.key}` });
    const track = makeElement("span", { class: "elbo-track", "aria-hidden": "true" }, bar);
    const number = makeElement("span", { class: "live-number", "data-term": row.key });
    element.append(
      makeElement(
        "div",
        { class: row.sum ? "elbo-row elbo-sum" : "elbo-row" },
        makeElement("span", { class: "elbo-name" }, ...name),
        track,
        number,
      ),
    );
    return { row, bar, number };
  });
  const scale = makeElement("span", { class: "elbo-track elbo-scale", "aria-hidden": "true" });
  element.append(
    makeElement(
      "div",
      { class: "elbo-row elbo-axis" },
      makeElement("span", { class: "elbo-name" }),
      scale,
      makeElement("span", { class: "live-number" }, "nats"),
    ),
  );

  const show = (values) => {
    let floor = -4; // of the axis: doubled until everything fits
    const lowest = Math.min(values.elbo, values.reconstruction, values.logEvidence);
    while (floor > 1.04 * lowest) floor *= 2;
    const percent = (nats) => 100 * (1 - nats / floor);
    element.style.setProperty("--log-px", `${percent(values.logEvidence)}%`);
    element.style.setProperty("--elbo", `${percent(values.elbo)}%`);
    for (const { row, bar, number } of rows) {
      const [a, b] = [percent(row.from(values)), percent(row.to(values))];
      bar.style.left = `${Math.min(a, b)}%`;
      bar.style.width = `${Math.abs(b - a)}%`;
      number.textContent = row.shown(values);
    }
    scale.replaceChildren(
      ...[1, 0.75, 0.5, 0.25, 0].map((part) => {
        const tick = makeElement("span", { class: "elbo-tick" }, format(part * floor, 0));
        tick.style.left = `${percent(part * floor)}%`;
        return tick;
      }),
    );
  };
  return { element, show };
}

function render({ model, el }) {
  const stage = makeStage();
  const ledger = makeLedger();
  const comment = makeElement("p", { class: "theory-comment" });
  const current = () => ELBO_MODELS[model.get("example")];
  let climbing = 0; // the animation frame, while the ELBO is being climbed

  const move = (changes) => {
    cancelAnimationFrame(climbing);
    climbing = 0;
    sync(model, changes);
  };
  const setMu = (mu) => move({ mu });
  const setSigma = (sigma) => move({ sigma });

  const choose = makeSelect({
    label: "Model",
    value: model.get("example"),
    options: Object.entries(ELBO_MODELS).map(([key, { title }]) => [key, title]),
    onChange: (example) => {
      const [mu, sigma] = ELBO_STARTS[example];
      move({ example, mu, sigma });
    },
  });
  const snap = makeButton("Snap to the posterior", () => move(current().posterior));
  const climb = makeButton("Climb the ELBO", () => {
    move({});
    let steps = 0;
    const step = () => {
      const before = [model.get("mu"), model.get("sigma")];
      const [mu, sigma] = climbElbo(model.get("example"), ...before);
      steps += 1;
      const arrived = Math.hypot(mu - before[0], sigma - before[1]) < 1e-9 || steps > 600;
      sync(model, { mu, sigma });
      if (arrived) climbing = 0;
      else if (prefersReducedMotion()) step();
      else climbing = requestAnimationFrame(step);
    };
    step();
  });
  const sliders = {
    mu: makeSlider({
      label: "mean μ of q",
      min: ELBO_MEANS[0],
      max: ELBO_MEANS[1],
      step: 0.01,
      value: 0,
      show: (v) => format(v, 2),
      onInput: setMu,
    }),
    sigma: makeSlider({
      label: "width σ of q",
      min: ELBO_WIDTHS[0],
      max: ELBO_WIDTHS[1],
      step: 0.01,
      value: 1,
      show: (v) => format(v, 2),
      onInput: setSigma,
    }),
  };
  const handles = {
    mu: makeHandle(stage, {
      label: "mean of q",
      className: "theory-q",
      min: -3,
      max: 4,
      step: 0.05,
      set: setMu,
    }),
    sigma: makeHandle(stage, {
      label: "width of q",
      className: "theory-q theory-width",
      min: 0.05,
      max: 3,
      step: 0.02,
      set: setSigma,
    }),
  };
  const legend = makeLegend(
    ["elbo-key-prior", "prior p(z)"],
    ["elbo-key-likelihood", "likelihood p(x|z)"],
    ["elbo-key-posterior", "posterior p(z|x)"],
    ["elbo-key-q", "q(z), yours to move"],
  );
  const root = makeTheoryFigure(
    el,
    model,
    "elbo",
    makeElement("div", { class: "live-row theory-tools" }, choose, snap, climb),
    legend,
    stage.element,
    makeElement("div", { class: "theory-sliders" }, sliders.mu, sliders.sigma),
    ledger.element,
    comment,
  );

  let changed = false; // by the reader: then a screen reader says what there is to notice
  const draw = () => {
    const width = Math.floor(stage.element.clientWidth);
    if (!width) return;
    const example = model.get("example");
    const [mu, sigma] = [model.get("mu"), model.get("sigma")];
    const values = elboLedger(example, mu, sigma);
    drawDensities(stage, current(), mu, sigma, width, colours(root));
    const onCurve = (z) => stage.y(normalDensity(z, mu, sigma));
    handles.mu.show(mu, onCurve, mu);
    handles.sigma.show(mu + sigma, onCurve, sigma);
    for (const [name, slider] of Object.entries(sliders)) slider.value = model.get(name);
    choose.select.value = example;
    snap.disabled = !current().posterior;
    ledger.show(values);
    comment.textContent = elboComment(current(), mu, sigma, values);
    if (changed) announce(root, comment.textContent);
    changed = false;
    root.dataset.drawn = [example, mu, sigma].join(" ");
  };
  const redraw = onceAFrame(draw);
  const change = () => {
    changed = true;
    redraw();
  };
  const ends = [
    listen(model, ["mu", "sigma", "example"], change),
    watchTheme(root, redraw),
    watchWidth(root, redraw),
    handles.mu.end,
    handles.sigma.end,
    redraw.cancel,
    () => cancelAnimationFrame(climbing),
  ];
  draw();
  return () => ends.forEach((end) => end());
}

/** Prior, likelihood and posterior at x, and q, over the codes z. */
function drawDensities(stage, model, mu, sigma, width, c) {
  const height = width < 500 ? 250 : 300;
  const context = fitCanvas(stage.canvas, width, height);
  const top = Math.max(model.top, 1.12 * normalDensity(mu, mu, sigma));
  const x = (stage.x = linearScale(model.view, [36, width - 12]));
  const y = (stage.y = linearScale([0, top], [height - 40, 24]));
  drawAxes(context, { x, y, colours: c, xLabel: "code z", yLabel: "density" });
  const zs = linspace(...model.view, 801);
  const posterior = zs.map((z) => Math.exp(logPosterior(model, z)));
  fillArea(context, zs, 0, posterior, { x, y, colour: c.muted, alpha: 0.22 });
  drawCurve(context, zs, posterior, { x, y, colour: c.muted, width: 1.5 });
  const thin = { x, y, width: 1.5 };
  drawCurve(
    context,
    zs,
    zs.map((z) => Math.exp(logPrior(z))),
    { ...thin, colour: c.lines[1], dash: [2, 4] },
  );
  drawCurve(
    context,
    zs,
    zs.map((z) => Math.exp(logLikelihood(model, z))),
    { ...thin, colour: c.lines[2], dash: [9, 4] },
  );
  const q = zs.map((z) => normalDensity(z, mu, sigma));
  fillArea(context, zs, 0, q, { x, y, colour: c.lines[0], alpha: 0.1 });
  drawCurve(context, zs, q, { x, y, colour: c.lines[0], width: 2.5 });
}

/** What there is to notice, in a sentence. */
function elboComment(model, mu, sigma, { gap }) {
  if (!model.posterior) {
    return (
      `The gap is ${format(gap, 4)} nats. This posterior is not normal, ` +
      "and no normal q closes it."
    );
  }
  if (gap < 5e-7) return "The gap is closed: q is the posterior, and the ELBO is log p(x).";
  const ratio = sigma / model.posterior.sigma; // (2.12): a part for the mean, a part for the width
  const forMean = 0.5 * ((mu - model.posterior.mu) / model.posterior.sigma) ** 2;
  const forWidth = 0.5 * (ratio ** 2 - 1 - Math.log(ratio ** 2));
  return (
    `The gap is ${format(gap, 4)} nats: ${format(forMean, 4)} for the mean and ` +
    `${format(forWidth, 4)} for the width of q.`
  );
}

export default { render };
