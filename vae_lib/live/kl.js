// Two Gaussians and their KL divergence in both directions (chapter 3). All in nats.

/** KL(N(mu, sigma²) ‖ N(m, s²)), and the terms of its closed form. */
export function klTerms(mu, sigma, m, s) {
  const narrowness = Math.log(s / sigma);
  const spread = sigma ** 2 / (2 * s ** 2);
  const distance = (mu - m) ** 2 / (2 * s ** 2);
  return { narrowness, spread, distance, kl: narrowness + spread + distance - 0.5 };
}

/** The integrand of KL(q ‖ p) at z, q log(q / p), for q = N(mu, sigma²) and p = N(m, s²). */
function klIntegrand(z, mu, sigma, m, s) {
  const logQ = logNormal(z, mu, sigma);
  return Math.exp(logQ) * (logQ - logNormal(z, m, s));
}

/**
 * The areas of the integrand above and below zero, both as positive numbers: KL = above − below.
 * With z = mu + sigma ε the logarithm is a quadratic, log(q/p) = A ε² + B ε + C. The range is
 * split at its roots, so that each piece is smooth and Simpson's rule is good to nine digits.
 */
export function klAreas(mu, sigma, m, s) {
  const ratio = sigma / s,
    offset = (mu - m) / s;
  const A = 0.5 * (ratio ** 2 - 1),
    B = offset * ratio,
    C = 0.5 * offset ** 2 - Math.log(ratio);
  const integrand = (eps) => Math.exp(logNormal(eps, 0, 1)) * ((A * eps + B) * eps + C);
  const inside = roots(A, B, C).filter((root) => Math.abs(root) < 12);
  const ends = [-12, ...inside, 12];
  let above = 0,
    below = 0;
  for (let i = 1; i < ends.length; i++) {
    const area = simpson(integrand, ends[i - 1], ends[i]);
    if (area > 0) above += area;
    else below -= area;
  }
  return { above, below };
}

/** The real roots of A t² + B t + C, in order; A and B may be zero. */
function roots(A, B, C) {
  const discriminant = B * B - 4 * A * C;
  if (discriminant <= 0) return [];
  const half = -0.5 * (B + (B < 0 ? -1 : 1) * Math.sqrt(discriminant)); // no cancellation
  return [half / A, C / half].filter(Number.isFinite).sort((a, b) => a - b);
}

// ── the figure ───────────────────────────────────────────────────────────────────────────────

const KL_VIEW = [-6, 6];
const KL_MEANS = [-4, 4];
const KL_WIDTHS = [0.25, 3];
const KL_PRESETS = [
  ["the chapter's numbers", { mu: 0.8, sigma: 0.5, m: -0.4, s: 1.2 }],
  ["equal", { mu: 0, sigma: 1, m: 0, s: 1 }],
  ["q narrow", { mu: 0, sigma: 0.5, m: 0, s: 2 }],
  ["q wide", { mu: 0, sigma: 2, m: 0, s: 0.5 }],
  ["far apart", { mu: -2, sigma: 1, m: 2, s: 1 }],
];
const KL_TRAITS = ["mu", "sigma", "m", "s"];

// The two directions: which of the Gaussians comes first, and averages.
const KL_DIRECTIONS = [
  {
    key: "reverse",
    name: "KL(q ‖ p)",
    integrand: "q log(q/p)",
    order: ({ mu, sigma, m, s }) => [mu, sigma, m, s],
  },
  {
    key: "forward",
    name: "KL(p ‖ q)",
    integrand: "p log(p/q)",
    order: ({ mu, sigma, m, s }) => [m, s, mu, sigma],
  },
];

function render({ model, el }) {
  const stage = makeStage();
  const state = () => Object.fromEntries(KL_TRAITS.map((name) => [name, model.get(name)]));
  const parts = {
    mu: { label: "mean μ of q", range: KL_MEANS, handle: "theory-q", step: 0.1 },
    sigma: { label: "width σ of q", range: KL_WIDTHS, handle: "theory-q theory-width", step: 0.05 },
    m: { label: "mean m of p", range: KL_MEANS, handle: "theory-p", step: 0.1 },
    s: { label: "width s of p", range: KL_WIDTHS, handle: "theory-p theory-width", step: 0.05 },
  };
  const sliders = {};
  const handles = {};
  for (const [
    name,
    {
      label,
      range: [min, max],
      handle,
      step,
    },
  ] of Object.entries(parts)) {
    const set = (value) => sync(model, { [name]: value });
    handles[name] = makeHandle(stage, { label, className: handle, min, max, step, set });
    sliders[name] = makeSlider({
      label,
      min,
      max,
      step: 0.01,
      value: min,
      show: (v) => format(v, 2),
      onInput: set,
    });
  }
  const presets = KL_PRESETS.map(([name, values]) => {
    const button = makeButton(name, () => sync(model, values));
    return { button, values };
  });
  const swap = makeButton("swap q and p", () => {
    const { mu, sigma, m, s } = state();
    sync(model, { mu: m, sigma: s, m: mu, s: sigma });
  });
  const panels = KL_DIRECTIONS.map(({ key, name }) => {
    const number = makeElement("strong", { class: "live-number", "data-term": key });
    const areas = makeElement("span", { class: "live-number" });
    const canvas = makeElement("canvas", { "aria-hidden": "true" });
    const heading = makeElement("p", { class: "kl-heading" }, `${name} = `, number, " ", areas);
    return { number, areas, canvas, element: makeElement("div", {}, heading, canvas) };
  });
  const table = makeTermsTable();
  const comment = makeElement("p", { class: "theory-comment" });
  const legend = makeLegend(["kl-key-q", "q = N(μ, σ²)"], ["kl-key-p", "p = N(m, s²)"]);
  const root = makeTheoryFigure(
    el,
    model,
    "kl",
    makeElement("div", { class: "live-row theory-tools" }, ...presets.map((p) => p.button), swap),
    legend,
    stage.element,
    makeElement("div", { class: "theory-sliders" }, ...Object.values(sliders)),
    ...panels.map((panel) => panel.element),
    makeElement("div", { class: "theory-bottom" }, table.element, comment),
  );

  let changed = false; // by the reader: then a screen reader says what there is to notice
  const draw = () => {
    const width = Math.floor(stage.element.clientWidth);
    if (!width) return;
    const now = state();
    const c = colours(root);
    const { mu, sigma, m, s } = now;
    drawPair(stage, now, width, c);
    const onQ = (z) => stage.y(normalDensity(z, mu, sigma));
    const onP = (z) => stage.y(normalDensity(z, m, s));
    handles.mu.show(mu, onQ, mu);
    handles.sigma.show(mu + sigma, onQ, sigma);
    handles.m.show(m, onP, m);
    handles.s.show(m + s, onP, s);
    for (const name of KL_TRAITS) sliders[name].value = now[name];
    for (const { button, values } of presets) {
      const here = KL_TRAITS.every((name) => values[name] === now[name]);
      button.setAttribute("aria-pressed", String(here));
    }
    const terms = KL_DIRECTIONS.map(({ order }) => klTerms(...order(now)));
    table.show(terms);
    drawIntegrands(panels, now, width, c);
    panels.forEach((panel, i) => {
      const { above, below } = klAreas(...KL_DIRECTIONS[i].order(now));
      panel.number.textContent = `${format(terms[i].kl, 4)} nats`;
      panel.areas.textContent = `= ${format(above, 4)} above − ${format(below, 4)} below zero`;
    });
    comment.textContent = compareDirections(terms[0].kl, terms[1].kl);
    if (changed) announce(root, comment.textContent);
    changed = false;
    root.dataset.drawn = KL_TRAITS.map((name) => now[name]).join(" ");
  };
  const redraw = onceAFrame(draw);
  const change = () => {
    changed = true;
    redraw();
  };
  const ends = [
    listen(model, KL_TRAITS, change),
    watchTheme(root, redraw),
    watchWidth(root, redraw),
    redraw.cancel,
    ...Object.values(handles).map((handle) => handle.end),
  ];
  draw();
  return () => ends.forEach((end) => end());
}

/** What there is to notice, in a sentence. */
function compareDirections(qp, pq) {
  if (Math.max(qp, pq) < 1e-9) return "q and p are equal. Nothing is gained and nothing lost.";
  if (Math.abs(qp - pq) < 1e-9 * qp) return "Equal widths: both directions cost the same.";
  const [larger, first, second, ratio] =
    qp > pq ? ["KL(q ‖ p)", "q", "p", qp / pq] : ["KL(p ‖ q)", "p", "q", pq / qp];
  return (
    `${larger} is ${format(ratio, 1)} times the other: ` +
    `${first} has mass where ${second} has almost none.`
  );
}

/** The closed form, term by term, one column for each direction. */
function makeTermsTable() {
  const rows = [
    ["narrowness", "narrowness"],
    ["spread", "spread"],
    ["distance", "distance"],
    ["half", "less ½"],
    ["kl", "together, in nats"],
  ];
  const cells = {};
  const body = rows.map(([key, text]) => {
    cells[key] = KL_DIRECTIONS.map(() => makeElement("td", { class: "live-number" }));
    const className = key === "kl" ? "kl-total" : undefined;
    return makeElement(
      "tr",
      { class: className },
      makeElement("th", { scope: "row" }, text),
      ...cells[key],
    );
  });
  const names = KL_DIRECTIONS.map(({ name }) => makeElement("th", { scope: "col" }, name));
  const corner = makeElement("th", { scope: "col" }, "The closed form");
  const head = makeElement("tr", {}, corner, ...names);
  const element = makeElement(
    "table",
    { class: "kl-terms theory-table" },
    makeElement("thead", {}, head),
    makeElement("tbody", {}, ...body),
  );
  const show = (terms) =>
    terms.forEach((values, i) => {
      for (const [key] of rows) {
        cells[key][i].textContent = format(key === "half" ? -0.5 : values[key], 4);
      }
    });
  return { element, show };
}

/** The two densities; q is a full line, p a dashed one. */
function drawPair(stage, { mu, sigma, m, s }, width, c) {
  const height = width < 500 ? 210 : 240;
  const context = fitCanvas(stage.canvas, width, height);
  const top = Math.max(0.9, 1.15 * Math.max(normalDensity(0, 0, sigma), normalDensity(0, 0, s)));
  const x = (stage.x = linearScale(KL_VIEW, [44, width - 12]));
  const y = (stage.y = linearScale([0, top], [height - 22, 22]));
  drawAxes(context, { x, y, colours: c, yLabel: "density" });
  const zs = linspace(...KL_VIEW, 801);
  const looks = [
    [m, s, c.lines[1], [7, 4]],
    [mu, sigma, c.lines[0], []],
  ];
  for (const [mean, sd, colour, dash] of looks) {
    const density = zs.map((z) => normalDensity(z, mean, sd));
    fillArea(context, zs, 0, density, { x, y, colour, alpha: 0.1 });
    drawCurve(context, zs, density, { x, y, colour, width: 2.5, dash });
  }
}

/** Both integrands on one vertical scale: full where they add, hatched where they take away. */
function drawIntegrands(panels, now, width, c) {
  const zs = linspace(...KL_VIEW, 1201);
  const curves = KL_DIRECTIONS.map(({ order }) => {
    const parameters = order(now);
    return zs.map((z) => klIntegrand(z, ...parameters));
  });
  const top = 1.12 * Math.max(0.2, ...curves.map((ys) => Math.max(...ys)));
  const bottom = 1.12 * Math.min(-0.15 * top, ...curves.map((ys) => Math.min(...ys)));
  curves.forEach((ys, i) => {
    const height = width < 500 ? 150 : 165;
    const last = i === curves.length - 1;
    const context = fitCanvas(panels[i].canvas, width, height + (last ? 18 : 0));
    const x = linearScale(KL_VIEW, [44, width - 12]);
    const y = linearScale([bottom, top], [height - 22, 22]);
    drawAxes(context, {
      x,
      y,
      colours: c,
      yLabel: `${KL_DIRECTIONS[i].integrand}, nats`,
      xLabel: last ? "z" : undefined,
    });
    const colour = c.lines[i];
    fillArea(
      context,
      zs,
      0,
      ys.map((v) => Math.max(0, v)),
      { x, y, colour, alpha: 0.45 },
    );
    hatchBelow(context, zs, ys, { x, y, colour });
    drawCurve(context, zs, ys, { x, y, colour, width: 2 });
    context.strokeStyle = c.ink;
    line(context, x.range[0], y(0), x.range[1], y(0));
    drawSigns(context, zs, ys, x, y, c);
  });
}

/** A plus where the integrand is largest and a minus where it is smallest, if there is room. */
function drawSigns(context, zs, ys, x, y, c) {
  const largest = ys.indexOf(Math.max(...ys));
  const smallest = ys.indexOf(Math.min(...ys));
  context.fillStyle = c.ink;
  context.font = `600 16px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  if (y(0) - y(ys[largest]) > 24) {
    context.fillText("+", x(zs[largest]), 0.5 * (y(0) + y(ys[largest])));
  }
  if (y(ys[smallest]) - y(0) > 7) context.fillText("−", x(zs[smallest]), y(0) - 9);
}

export default { render };
