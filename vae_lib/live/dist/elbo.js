// vae_lib/live/js/shared/numbers.js
function format(number, digits = 2) {
  if (Number.isNaN(number)) return "not a number";
  if (!Number.isFinite(number)) return number > 0 ? "∞" : "−∞";
  const text = number.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}
function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}
function roundTo(value, step) {
  return Number((Math.round(value / step) * step).toFixed(6));
}
function linspace(from, to, count) {
  return Float64Array.from({ length: count }, (_, i) => from + (to - from) * i / (count - 1));
}

// vae_lib/live/js/shared/scales.js
function linearScale(domain, range) {
  const [from, to] = domain;
  const [start, end] = range;
  const scale = (value) => start + (value - from) / (to - from) * (end - start);
  const invert = (place) => from + (place - start) / (end - start) * (to - from);
  return Object.assign(scale, { invert, domain, range });
}
function ticks(from, to, count = 5) {
  const rough = (to - from) / Math.max(count, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.99) ?? 10);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, i) => Number(((first + i) * step).toFixed(digits))
  );
}
function tickText(value, all) {
  const digits = Math.max(0, ...all.map((tick) => (String(tick).split(".")[1] ?? "").length));
  return format(value, digits);
}

// vae_lib/live/js/shared/canvas.js
var FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser cannot draw on a canvas");
  return context;
}
function fitCanvas(canvas, width, height) {
  const ratio = window.devicePixelRatio || 1;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = contextOf(canvas);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.font = `12px ${FONT}`;
  return context;
}
function drawAxes(context, { x, y, colors, xLabel, yLabel, xTicks, yTicks, grid = true }) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const xs = xTicks ?? ticks(...x.domain, Math.max(2, (right - left) / 70));
  const ys = yTicks ?? ticks(...y.domain, Math.max(2, (bottom - top) / 45));
  context.save();
  context.lineWidth = 1;
  context.font = `12px ${FONT}`;
  context.strokeStyle = colors.grid;
  if (grid) {
    for (const value of xs) drawLine(context, x(value), bottom, x(value), top);
    for (const value of ys) drawLine(context, left, y(value), right, y(value));
  }
  context.strokeStyle = colors.muted;
  drawLine(context, left, bottom, right, bottom);
  context.fillStyle = colors.muted;
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of xs) context.fillText(tickText(value, xs), x(value), bottom + 5);
  context.textAlign = "right";
  context.textBaseline = "middle";
  for (const value of ys) context.fillText(tickText(value, ys), left - 6, y(value));
  context.fillStyle = colors.ink;
  context.textBaseline = "bottom";
  if (xLabel) context.fillText(xLabel, right, bottom + 34);
  context.textAlign = "left";
  if (yLabel) context.fillText(yLabel, left, top - 5);
  context.restore();
}
function drawLine(context, x1, y1, x2, y2) {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
function drawCurve(context, xs, ys, { x, y, color, width = 2, dash = [] }) {
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.setLineDash(dash);
  context.beginPath();
  let drawing = false;
  for (let i = 0; i < xs.length; i++) {
    const finite = Number.isFinite(xs[i]) && Number.isFinite(ys[i]);
    if (finite && drawing) context.lineTo(x(xs[i]), y(ys[i]));
    else if (finite) context.moveTo(x(xs[i]), y(ys[i]));
    drawing = finite;
  }
  context.stroke();
  context.restore();
}
function fillArea(context, xs, ys, { x, y, color, alpha }) {
  context.save();
  clipToFrame(context, x, y);
  context.fillStyle = color;
  context.globalAlpha = alpha;
  traceArea(context, xs, ys, { x, y });
  context.fill();
  context.restore();
}
function traceArea(context, xs, ys, { x, y }) {
  context.beginPath();
  context.moveTo(x(xs[0]), y(0));
  for (let i = 0; i < xs.length; i++) context.lineTo(x(xs[i]), y(ys[i]));
  context.lineTo(x(xs[xs.length - 1]), y(0));
  context.closePath();
}
function clipToFrame(context, x, y) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  context.beginPath();
  context.rect(left, top - 2, right - left, bottom - top + 4);
  context.clip();
}

// vae_lib/live/js/shared/elements.js
function makeElement(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === void 0 || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.replace(/^on/, ""), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== void 0));
  return element;
}
function makeFigure(el, label, className, ...children) {
  const attributes = { class: `live ${className}`, role: "group", "aria-label": label };
  const root = makeElement("div", attributes, ...children);
  el.append(root);
  return root;
}
var idsMade = 0;
function newId(prefix) {
  idsMade += 1;
  return `${prefix}-${idsMade}-${Math.random().toString(36).slice(2, 8)}`;
}
function makeSlider({ label, min, max, step, value, show, onInput }) {
  const id = newId("slider");
  const input = makeElement("input", { id, type: "range", min, max, step });
  const shown = makeElement("span", { class: "live-slider-value" });
  const name = makeElement("label", { for: id }, label);
  const element = makeElement("div", { class: "live-slider" }, name, input, shown);
  const write = () => {
    shown.textContent = show(input.valueAsNumber);
    input.setAttribute("aria-valuetext", shown.textContent);
  };
  const slider = {
    element,
    get value() {
      return input.valueAsNumber;
    },
    set value(number) {
      input.value = String(number);
      write();
    }
  };
  slider.value = value;
  input.addEventListener("input", () => {
    write();
    onInput(input.valueAsNumber);
  });
  return slider;
}
function makeButton(text, onClick, attributes = {}) {
  return makeElement("button", { type: "button", onclick: onClick, ...attributes }, text);
}
function makeSelect({ label, options, value, onChange }) {
  const id = newId("select");
  const select = makeElement("select", { id });
  for (const [key, text] of options) select.append(makeElement("option", { value: key }, text));
  select.value = String(value);
  select.addEventListener("change", () => onChange(select.value));
  const name = makeElement("label", { for: id }, label);
  return { element: makeElement("span", { class: "live-field" }, name, select), select };
}

// vae_lib/live/js/shared/model.js
function sync(model, changes) {
  for (const [name, value] of Object.entries(changes)) {
    model.set(
      /** @type {keyof Traits & string} */
      name,
      value
    );
  }
  try {
    model.save_changes();
  } catch (error) {
    console.debug("no kernel listens", error);
  }
}
function listen(model, names, callback, signal) {
  for (const name of names) model.on(`change:${name}`, callback);
  signal.addEventListener("abort", () => {
    for (const name of names) model.off(`change:${name}`, callback);
  });
}

// vae_lib/live/js/shared/normal.js
var HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);
function logNormal(z, mu, sigma) {
  return -HALF_LOG_2PI - Math.log(sigma) - 0.5 * ((z - mu) / sigma) ** 2;
}
function normalDensity(z, mu, sigma) {
  return Math.exp(logNormal(z, mu, sigma));
}
function trapezoid(f, a, b, n) {
  const step = (b - a) / n;
  let sum = 0.5 * (f(a) + f(b));
  for (let i = 1; i < n; i++) sum += f(a + i * step);
  return sum * step;
}
function normalMean(h) {
  return trapezoid((eps) => normalDensity(eps, 0, 1) * h(eps), -12, 12, 1200);
}

// vae_lib/live/js/shared/announce.js
var announcements = /* @__PURE__ */ new WeakMap();
function announce(el, text) {
  let state = announcements.get(el);
  if (!state) {
    const line = makeElement("div", { class: "live-hidden", "aria-live": "polite" });
    el.append(line);
    state = { line, text };
    announcements.set(el, state);
  }
  const said = state;
  said.text = text;
  said.timer ??= window.setTimeout(() => {
    said.timer = void 0;
    if (said.line.textContent !== said.text) said.line.textContent = said.text;
  }, 500);
}

// vae_lib/live/js/shared/dragging.js
var ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
function draggable(target, options) {
  const { onMove, onStart, onKey, within = target, signal, touch = true } = options;
  let pointer = null;
  const pointOf = (event) => {
    const box = within.getBoundingClientRect();
    const scale = within.offsetWidth ? within.offsetWidth / box.width : 1;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  };
  const release = (event) => {
    if (event.pointerId === pointer) pointer = null;
  };
  target.classList.toggle("live-handle", touch);
  target.addEventListener(
    "pointerdown",
    (event) => {
      if (pointer !== null || event.pointerType === "mouse" && event.button !== 0) return;
      if (!touch && event.pointerType !== "mouse") return;
      pointer = event.pointerId;
      target.setPointerCapture(pointer);
      target.focus({ preventScroll: true });
      onStart?.(pointOf(event));
      onMove(pointOf(event));
      event.preventDefault();
    },
    { signal }
  );
  target.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerId === pointer) onMove(pointOf(event));
    },
    { signal }
  );
  target.addEventListener("pointerup", release, { signal });
  target.addEventListener("pointercancel", release, { signal });
  target.addEventListener("lostpointercapture", release, { signal });
  if (!touch) target.addEventListener("click", (event) => onMove(pointOf(event)), { signal });
  if (onKey) target.addEventListener("keydown", (event) => moveByKey(event, onKey), { signal });
}
function moveByKey(event, onKey) {
  const step = ARROWS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  const length = event.shiftKey ? 5 : 1;
  onKey({ dx: step[0] * length, dy: step[1] * length });
}

// vae_lib/live/js/shared/surroundings.js
function colorsOf(el) {
  const style = getComputedStyle(el);
  const read = (name) => style.getPropertyValue(`--live-${name}`).trim();
  return {
    ink: read("ink"),
    paper: read("paper"),
    muted: read("muted"),
    grid: read("grid"),
    accent: read("accent"),
    lines: Array.from({ length: 10 }, (_, i) => read(i + 1)),
    classes: Array.from({ length: 10 }, (_, i) => read(`class-${i}`))
  };
}
function watchTheme(redraw, signal) {
  const observer = new MutationObserver(redraw);
  const attributeFilter = ["data-theme", "data-jp-theme-light", "style"];
  observer.observe(document.documentElement, { attributes: true, attributeFilter });
  observer.observe(document.body, { attributes: true, attributeFilter });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
}
function watchWidth(el, redraw, signal) {
  let last = -1;
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const width = Math.floor(el.clientWidth);
      if (width === last || width === 0) return;
      last = width;
      redraw(width);
    });
  });
  observer.observe(el);
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  });
}
function prefersReducedMotion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
function onceAFrame(draw, signal) {
  let frame = 0;
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
  return () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
}

// vae_lib/live/js/shared/stage.js
function makeStage() {
  const canvas = makeElement("canvas", { "aria-hidden": "true" });
  const element = makeElement("div", { class: "theory-stage" }, canvas);
  const unit = linearScale([0, 1], [0, 1]);
  return { element, canvas, x: unit, y: unit };
}
function makeHandle(stage, { label, className, min, max, step, set, signal }) {
  const element = makeElement("div", {
    class: `theory-handle ${className}`,
    role: "slider",
    tabindex: 0,
    "aria-label": label,
    "aria-valuemin": min,
    "aria-valuemax": max,
    "aria-valuenow": min
  });
  stage.element.append(element);
  let now = min;
  let start = { value: min, z: 0 };
  const moveTo = (value) => {
    now = clamp(value, min, max);
    set(now);
  };
  const moveBy = (steps) => moveTo(roundTo(now + steps * step, step));
  draggable(element, {
    within: stage.canvas,
    signal,
    onStart: ({ x }) => {
      start = { value: now, z: stage.x.invert(x) };
    },
    onMove: ({ x }) => moveTo(start.value + stage.x.invert(x) - start.z),
    onKey: ({ dx, dy }) => moveBy(dx + dy)
  });
  const keys = {
    Home: () => moveTo(min),
    End: () => moveTo(max),
    PageUp: () => moveBy(10),
    PageDown: () => moveBy(-10)
  };
  element.addEventListener(
    "keydown",
    (event) => {
      const move = keys[event.key];
      if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      move();
    },
    { signal }
  );
  const show = (z, top, value) => {
    const inside = clamp(z, ...stage.x.domain);
    now = value;
    element.style.left = `${stage.x(inside)}px`;
    element.style.top = `${top(inside)}px`;
    element.setAttribute("aria-valuenow", value.toFixed(3));
    element.setAttribute("aria-valuetext", format(value, 2));
  };
  return { element, show };
}
function makeControls(stage, quantities, move, signal) {
  const handles = (
    /** @type {Record<Name, ReturnType<typeof makeHandle>>} */
    {}
  );
  const sliders = (
    /** @type {Record<Name, ReturnType<typeof makeSlider>>} */
    {}
  );
  for (
    const name of
    /** @type {Name[]} */
    Object.keys(quantities)
  ) {
    const { label, handle = label, min, max, step, className } = quantities[name];
    const set = (value) => move(
      /** @type {Partial<Traits>} */
      { [name]: value }
    );
    handles[name] = makeHandle(stage, { label: handle, className, min, max, step, set, signal });
    const show = (value) => format(value, 2);
    sliders[name] = makeSlider({ label, min, max, step: 0.01, value: min, show, onInput: set });
  }
  const all = (
    /** @type {ReturnType<typeof makeSlider>[]} */
    Object.values(sliders)
  );
  const element = makeElement("div", { class: "theory-sliders" }, ...all.map((s) => s.element));
  return { handles, sliders, element };
}
function makeLegend(...entries) {
  const keys = entries.map(([className, text]) => {
    const key = makeElement("span", { class: `theory-key ${className}`, "aria-hidden": "true" });
    return makeElement("span", { class: "theory-entry" }, key, text);
  });
  return makeElement("div", { class: "theory-legend" }, ...keys);
}
function makeComment() {
  return makeElement("p", { class: "theory-comment" });
}
function showTheory({ model, el, signal }, name, traits, parts, draw) {
  const { stage, comment, children } = parts;
  const root = makeFigure(el, model.get("alt"), `live-${name} theory`, ...children);
  let changed = false;
  const drawNow = () => {
    const width = Math.floor(stage.element.clientWidth);
    if (!width) return;
    draw(root, width);
    if (changed) announce(root, comment.textContent ?? "");
    changed = false;
  };
  const redraw = onceAFrame(drawNow, signal);
  const onChange = () => {
    changed = true;
    redraw();
  };
  listen(model, traits, onChange, signal);
  watchTheme(redraw, signal);
  watchWidth(root, redraw, signal);
  drawNow();
}

// vae_lib/live/js/elbo/ledger.js
var ROWS = [
  {
    key: "reconstruction",
    name: ["reconstruction E", ["q"], "[log p(x|z)]"],
    from: () => 0,
    to: (terms) => terms.reconstruction
  },
  {
    key: "klPrior",
    name: ["less KL(q ‖ p(z)), to the prior"],
    sign: "− ",
    from: (terms) => terms.reconstruction,
    to: (terms) => terms.elbo
  },
  { key: "elbo", name: ["ELBO"], sum: true, from: () => 0, to: (terms) => terms.elbo },
  {
    key: "gap",
    name: ["gap: KL(q ‖ p(z|x)), to the posterior"],
    sign: "+ ",
    from: (terms) => terms.elbo,
    to: (terms) => terms.logEvidence
  },
  {
    key: "logEvidence",
    name: ["log p(x)"],
    sum: true,
    from: () => 0,
    to: (terms) => terms.logEvidence
  }
];
function makeLedger() {
  const rows = ROWS.map((row) => {
    const bar = makeElement("span", { class: `elbo-bar elbo-${row.key}` });
    const number = makeElement("span", { class: "live-number", "data-term": row.key });
    const name = row.name.map(
      (part) => Array.isArray(part) ? makeElement("sub", {}, ...part) : part
    );
    const element2 = makeElement(
      "div",
      { class: row.sum ? "elbo-row elbo-sum" : "elbo-row" },
      makeElement("span", { class: "elbo-name" }, ...name),
      makeElement("span", { class: "elbo-track", "aria-hidden": "true" }, bar),
      number
    );
    return { ...row, element: element2, bar, number };
  });
  const scale = makeElement("span", { class: "elbo-track elbo-scale", "aria-hidden": "true" });
  const axis = makeElement(
    "div",
    { class: "elbo-row elbo-axis" },
    makeElement("span", { class: "elbo-name" }),
    scale,
    makeElement("span", { class: "live-number" }, "nats")
  );
  const all = rows.map((row) => row.element);
  const element = makeElement("div", { class: "elbo-ledger theory-numbers" }, ...all, axis);
  const show = (terms) => {
    const floor = lowestNats(Math.min(terms.elbo, terms.reconstruction, terms.logEvidence));
    const percent = (nats) => 100 * (1 - nats / floor);
    element.style.setProperty("--log-px", `${percent(terms.logEvidence)}%`);
    element.style.setProperty("--elbo", `${percent(terms.elbo)}%`);
    for (const { key, from, to, bar, number, sign = "" } of rows) {
      const [a, b] = [percent(from(terms)), percent(to(terms))];
      bar.style.left = `${Math.min(a, b)}%`;
      bar.style.width = `${Math.abs(b - a)}%`;
      number.textContent = sign + format(terms[key], 4);
    }
    const ticks2 = [1, 0.75, 0.5, 0.25, 0].map((part) => {
      const tick = makeElement("span", { class: "elbo-tick" }, format(part * floor, 0));
      tick.style.left = `${percent(part * floor)}%`;
      return tick;
    });
    scale.replaceChildren(...ticks2);
  };
  return { element, show };
}
function lowestNats(lowest) {
  let floor = -4;
  while (floor > 1.04 * lowest) floor *= 2;
  return floor;
}

// vae_lib/live/js/elbo/terms.js
var MEANS = [-3, 4];
var WIDTHS = [0.05, 3];
var MODELS = {
  linear: {
    title: "one mode: N(x; z, 1), x = 2",
    x: 2,
    noise: 1,
    decode: (z) => z,
    slope: () => 1,
    view: [-3.5, 5],
    top: 0.8,
    posterior: { mu: 1, sigma: Math.SQRT1_2 },
    // N(1, ½), equation (2.3)
    start: { mu: 0.5, sigma: 0.8 }
  },
  squared: {
    title: "two modes: N(x; z², 0.5²), x = 4",
    x: 4,
    noise: 0.5,
    decode: (z) => z * z,
    slope: (z) => 2 * z,
    view: [-4, 4],
    top: 1.75,
    posterior: null,
    // known by quadrature only
    start: { mu: 1, sigma: 0.22 }
  }
};
var logPrior = (z) => logNormal(z, 0, 1);
var logLikelihood = (model, z) => logNormal(model.x, model.decode(z), model.noise);
var logJoint = (model, z) => logLikelihood(model, z) + logPrior(z);
var evidences = /* @__PURE__ */ new Map();
function logEvidence(model) {
  const known = evidences.get(model);
  if (known !== void 0) return known;
  const value = Math.log(trapezoid((z) => Math.exp(logJoint(model, z)), -12, 12, 9600));
  evidences.set(model, value);
  return value;
}
var logPosterior = (model, z) => logJoint(model, z) - logEvidence(model);
function elboTerms(name, mu, sigma) {
  const model = MODELS[name];
  const logQ = (eps) => logNormal(eps, 0, 1) - Math.log(sigma);
  const reconstruction = normalMean((eps) => logLikelihood(model, mu + sigma * eps));
  const klPrior = 0.5 * (mu ** 2 + sigma ** 2 - 1) - Math.log(sigma);
  const gap = normalMean((eps) => logQ(eps) - logPosterior(model, mu + sigma * eps));
  const elbo = reconstruction - klPrior;
  return { logEvidence: logEvidence(model), elbo, reconstruction, klPrior, gap };
}
function climbElbo(name, mu, sigma, rate = 0.2) {
  const model = MODELS[name];
  const slope = (z) => (model.x - model.decode(z)) * model.slope(z) / model.noise ** 2 - z;
  const toMu = normalMean((eps) => slope(mu + sigma * eps));
  const toLogSigma = normalMean((eps) => slope(mu + sigma * eps) * sigma * eps) + 1;
  const short = (step) => clamp(step, -0.1, 0.1);
  const before = elboTerms(name, mu, sigma).elbo;
  for (let part = rate; part > 1e-9; part *= 0.5) {
    const next = [
      clamp(mu + short(part * sigma ** 2 * toMu), ...MEANS),
      clamp(sigma * Math.exp(short(0.5 * part * toLogSigma)), ...WIDTHS)
    ];
    if (elboTerms(name, ...next).elbo > before) return next;
  }
  return [mu, sigma];
}

// vae_lib/live/js/elbo/figure.js
var QUANTITIES = {
  mu: {
    label: "mean μ of q",
    handle: "mean of q",
    className: "theory-q",
    min: MEANS[0],
    max: MEANS[1],
    step: 0.05
  },
  sigma: {
    label: "width σ of q",
    handle: "width of q",
    className: "theory-q theory-width",
    min: WIDTHS[0],
    max: WIDTHS[1],
    step: 0.02
  }
};
function render(view) {
  const { model, signal } = view;
  const stage = makeStage();
  const ledger = makeLedger();
  const comment = makeComment();
  const current = () => MODELS[model.get("example")];
  const climber = makeClimber(model, signal);
  const move = (changes) => {
    climber.stop();
    sync(model, changes);
  };
  const choose = makeSelect({
    label: "Model",
    value: model.get("example"),
    options: Object.entries(MODELS).map(([key, { title }]) => [key, title]),
    onChange: (example) => move({ example, ...MODELS[example].start })
  });
  const snap = makeButton("Snap to the posterior", () => move(current().posterior ?? {}));
  const climb = makeButton("Climb the ELBO", climber.start);
  const { handles, sliders, element } = makeControls(stage, QUANTITIES, move, signal);
  const legend = makeLegend(
    ["elbo-key-prior", "prior p(z)"],
    ["elbo-key-likelihood", "likelihood p(x|z)"],
    ["elbo-key-posterior", "posterior p(z|x)"],
    ["elbo-key-q", "q(z), yours to move"]
  );
  const tools = makeElement("div", { class: "live-row theory-tools" }, choose.element, snap, climb);
  const children = [tools, legend, stage.element, element, ledger.element, comment];
  showTheory(view, "elbo", ["mu", "sigma", "example"], { stage, comment, children }, draw);
  function draw(root, width) {
    const [mu, sigma] = [model.get("mu"), model.get("sigma")];
    const terms = elboTerms(model.get("example"), mu, sigma);
    drawDensities(stage, current(), mu, sigma, width, colorsOf(root));
    const onCurve = (z) => stage.y(normalDensity(z, mu, sigma));
    handles.mu.show(mu, onCurve, mu);
    handles.sigma.show(mu + sigma, onCurve, sigma);
    sliders.mu.value = mu;
    sliders.sigma.value = sigma;
    choose.select.value = model.get("example");
    snap.disabled = !current().posterior;
    ledger.show(terms);
    comment.textContent = sentence(current(), mu, sigma, terms.gap);
  }
}
function makeClimber(model, signal) {
  let frame = 0;
  let steps = 0;
  const stop = () => cancelAnimationFrame(frame);
  signal.addEventListener("abort", stop);
  const step = () => {
    const before = [model.get("mu"), model.get("sigma")];
    const [mu, sigma] = climbElbo(model.get("example"), before[0], before[1]);
    steps += 1;
    sync(model, { mu, sigma });
    if (Math.hypot(mu - before[0], sigma - before[1]) < 1e-9 || steps > 600) return;
    if (prefersReducedMotion()) step();
    else frame = requestAnimationFrame(step);
  };
  const start = () => {
    stop();
    steps = 0;
    step();
  };
  return { start, stop };
}
function drawDensities(stage, model, mu, sigma, width, colors) {
  const height = width < 500 ? 200 : 300;
  const context = fitCanvas(stage.canvas, width, height);
  const top = Math.max(model.top, 1.12 * normalDensity(mu, mu, sigma));
  stage.x = linearScale(model.view, [36, width - 12]);
  stage.y = linearScale([0, top], [height - 40, 24]);
  const { x, y } = stage;
  drawAxes(context, { x, y, colors, xLabel: "code z", yLabel: "density" });
  const zs = linspace(...model.view, 801);
  const posterior = zs.map((z) => Math.exp(logPosterior(model, z)));
  fillArea(context, zs, posterior, { x, y, color: colors.muted, alpha: 0.22 });
  drawCurve(context, zs, posterior, { x, y, color: colors.muted, width: 1.5 });
  const prior = zs.map((z) => Math.exp(logPrior(z)));
  const likelihood = zs.map((z) => Math.exp(logLikelihood(model, z)));
  const thin = { x, y, width: 1.5 };
  drawCurve(context, zs, prior, { ...thin, color: colors.lines[1], dash: [2, 4] });
  drawCurve(context, zs, likelihood, { ...thin, color: colors.lines[2], dash: [9, 4] });
  const q = zs.map((z) => normalDensity(z, mu, sigma));
  fillArea(context, zs, q, { x, y, color: colors.lines[0], alpha: 0.1 });
  drawCurve(context, zs, q, { x, y, color: colors.lines[0], width: 2.5 });
}
function sentence(model, mu, sigma, gap) {
  if (!model.posterior) {
    return `The gap is ${format(gap, 4)} nats. This posterior is not normal, and no normal q closes it.`;
  }
  if (gap < 5e-7) return "The gap is closed: q is the posterior, and the ELBO is log p(x).";
  const ratio = sigma / model.posterior.sigma;
  const forMean = 0.5 * ((mu - model.posterior.mu) / model.posterior.sigma) ** 2;
  const forWidth = 0.5 * (ratio ** 2 - 1 - Math.log(ratio ** 2));
  return `The gap is ${format(gap, 4)} nats: ${format(forMean, 4)} for the mean and ${format(forWidth, 4)} for the width of q.`;
}
var figure_default = { version: 1, render };
export {
  figure_default as default
};
