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
function niceAbove(number) {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * ([1, 1.5, 2, 3, 4, 6, 8].find((factor) => factor * power >= number) ?? 10);
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
function makeTable(className, heads, rows, attributes = () => ({})) {
  const cells = (
    /** @type {Record<Key, HTMLTableCellElement[]>} */
    {}
  );
  const body = rows.map(([key, text]) => {
    cells[key] = heads.slice(1).map((_, i) => makeElement("td", { class: "live-number", ...attributes(key, i) }));
    const head = makeElement("th", { scope: "row" }, text);
    return makeElement("tr", {}, head, ...cells[key]);
  });
  const top = heads.map((head) => makeElement("th", { scope: "col" }, head));
  const element = makeElement(
    "table",
    { class: className },
    makeElement("thead", {}, makeElement("tr", {}, ...top)),
    makeElement("tbody", {}, ...body)
  );
  return { element, cells };
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
  const moveBy = (steps) => set(clamp(roundTo(now + steps * step, step), min, max));
  draggable(element, {
    within: stage.canvas,
    signal,
    onStart: ({ x }) => {
      start = { value: now, z: stage.x.invert(x) };
    },
    onMove: ({ x }) => set(clamp(start.value + stage.x.invert(x) - start.z, min, max)),
    onKey: ({ dx, dy }) => moveBy(dx + dy)
  });
  const keys = {
    Home: () => set(min),
    End: () => set(max),
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

// vae_lib/live/js/shared/normal.js
var HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);
function logNormal(z, mu, sigma) {
  return -HALF_LOG_2PI - Math.log(sigma) - 0.5 * ((z - mu) / sigma) ** 2;
}
function normalDensity(z, mu, sigma) {
  return Math.exp(logNormal(z, mu, sigma));
}
function simpson(f, a, b, n = 2e3) {
  const step = (b - a) / n;
  let sum = f(a) + f(b);
  for (let i = 1; i < n; i++) sum += (i % 2 ? 4 : 2) * f(a + i * step);
  return sum * step / 3;
}

// vae_lib/live/js/shared/random.js
function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let t = Math.imul(state ^ state >>> 15, state | 1);
    t ^= t + Math.imul(t ^ t >>> 7, t | 61);
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
}
function standardNormal(seed) {
  const next = uniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

// vae_lib/live/js/reparameterization/estimators.js
var FUNCTIONS = {
  square: {
    title: "z²",
    range: [0, 12],
    breaks: [],
    value: (z) => z * z,
    slope: (z) => 2 * z,
    gradient: (mu, sigma) => ({ mu: 2 * mu, sigma: 2 * sigma })
  },
  sine: {
    title: "sin z",
    range: [-1.5, 1.5],
    breaks: [],
    value: Math.sin,
    slope: Math.cos,
    gradient: (mu, sigma) => {
      const damping = Math.exp(-0.5 * sigma ** 2);
      return { mu: Math.cos(mu) * damping, sigma: -sigma * Math.sin(mu) * damping };
    }
  },
  jump: {
    title: "z + 1[z > 0]",
    range: [-4, 6],
    breaks: [0],
    value: (z) => z + (z > 0 ? 1 : 0),
    slope: () => 1,
    gradient: (mu, sigma) => {
      const density = normalDensity(0, mu, sigma);
      return { mu: 1 + density, sigma: -mu / sigma * density };
    }
  }
};
var CONTRIBUTIONS = {
  path: {
    mu: (f, mu, sigma, eps) => f.slope(mu + sigma * eps),
    sigma: (f, mu, sigma, eps) => f.slope(mu + sigma * eps) * eps
  },
  score: {
    mu: (f, mu, sigma, eps) => f.value(mu + sigma * eps) * eps / sigma,
    sigma: (f, mu, sigma, eps) => f.value(mu + sigma * eps) * (eps ** 2 - 1) / sigma
  }
};
function gradientEstimates(estimator, name, parameter, mu, sigma, eps) {
  const term = CONTRIBUTIONS[estimator][parameter];
  return Float64Array.from(eps, (e) => term(FUNCTIONS[name], mu, sigma, e));
}
function summarize(values) {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (n - 1);
  return { mean, variance, error: Math.sqrt(variance / n) };
}
function exactGradient(name, parameter, mu, sigma) {
  const f = FUNCTIONS[name];
  const jumps = f.breaks.map((z) => (z - mu) / sigma).filter((eps) => Math.abs(eps) < 12);
  const moments = (estimator) => {
    const term = (eps) => CONTRIBUTIONS[estimator][parameter](f, mu, sigma, eps);
    const mean = normalMeanWithJumps(term, jumps);
    return { mean, variance: normalMeanWithJumps((eps) => (term(eps) - mean) ** 2, jumps) };
  };
  const gradient = f.gradient(mu, sigma)[parameter];
  return { gradient, path: moments("path"), score: moments("score") };
}
function normalMeanWithJumps(h, jumps) {
  const ends = [-12, ...jumps, 12];
  let sum = 0;
  for (let i = 1; i < ends.length; i++) {
    const [a, b] = [ends[i - 1], ends[i]];
    const inside = (eps) => Math.min(Math.max(eps, a + 1e-12), b - 1e-12);
    sum += simpson((eps) => normalDensity(eps, 0, 1) * h(inside(eps)), a, b);
  }
  return sum;
}
function fixedNoise(seed, count) {
  return Float64Array.from({ length: count }, standardNormal(seed));
}

// vae_lib/live/js/reparameterization/figure.js
var VIEW = [-3.5, 5];
var SHOWN = 12;
var BINS = 50;
var TRAITS = ["example", "parameter", "mu", "sigma", "samples", "seed"];
var ESTIMATORS = [
  { key: "path", name: "pathwise", term: { mu: "f′(z)", sigma: "f′(z) ε" } },
  { key: "score", name: "score function", term: { mu: "f(z) ε/σ", sigma: "f(z) (ε² − 1)/σ" } }
];
var ROWS = [
  ["mean", "mean of the estimates (diamond)", (result) => result.mean],
  ["error", "its standard error (line: two)", (result) => result.error],
  ["expected", "mean of infinitely many", (result) => result.exact.mean],
  ["variance", "variance of one estimate, measured", (result) => result.variance],
  ["exactVariance", "variance of one estimate, exact", (result) => result.exact.variance]
];
var QUANTITIES = {
  mu: { label: "mean μ", className: "theory-z", min: -2.5, max: 3, step: 0.05 },
  sigma: { label: "width σ", className: "theory-z theory-width", min: 0.05, max: 1.5, step: 0.05 }
};
function render(view) {
  const { model, signal } = view;
  const stage = makeStage();
  const comment = makeComment();
  const move = (changes) => sync(model, changes);
  const choices = makeChoices(model, move);
  const again = makeButton("Draw new ε", () => move({ seed: model.get("seed") + 1 }));
  const { handles, sliders, element } = makeControls(stage, QUANTITIES, move, signal);
  const panels = ESTIMATORS.map(makePanel);
  const corner = makeElement("span");
  const table = makeTable(
    "noise-table theory-table",
    [corner, ...ESTIMATORS.map(({ name }) => name)],
    ROWS.map(([key, text]) => [key, text]),
    (key, column) => ({ "data-term": `${ESTIMATORS[column].key}-${key}` })
  );
  const legend = makeLegend(
    ["noise-key-slope", "slope at a sample: all that pathwise asks"],
    ["noise-key-height", "height: all that the score function asks"]
  );
  const tools = [...Object.values(choices).map((choice) => choice.element), again];
  const children = [
    makeElement("div", { class: "live-row theory-tools" }, ...tools),
    legend,
    stage.element,
    element,
    makeElement(
      "div",
      { class: "noise-panels theory-numbers" },
      ...panels.map((panel) => panel.element)
    ),
    makeElement("div", { class: "theory-bottom" }, table.element, comment)
  ];
  let noise = { key: "", eps: new Float64Array() };
  showTheory(view, "noise", TRAITS, { stage, comment, children }, draw);
  function draw(root, width) {
    const [example, parameter] = [model.get("example"), model.get("parameter")];
    const [mu, sigma] = [model.get("mu"), model.get("sigma")];
    const [samples, seed] = [model.get("samples"), model.get("seed")];
    const key = `${seed} ${samples}`;
    if (key !== noise.key) noise = { key, eps: fixedNoise(seed, Math.max(samples, SHOWN)) };
    const colors = colorsOf(root);
    const axis = drawPaths(stage, FUNCTIONS[example], mu, sigma, noise.eps, width, colors);
    handles.mu.show(mu, () => axis, mu);
    handles.sigma.show(mu + sigma, () => axis, sigma);
    sliders.mu.value = mu;
    sliders.sigma.value = sigma;
    choices.example.select.value = example;
    choices.parameter.select.value = parameter;
    choices.samples.select.value = String(samples);
    const eps = noise.eps.slice(0, samples);
    const exact = exactGradient(example, parameter, mu, sigma);
    const results = ESTIMATORS.map(({ key: estimator }) => {
      const values = gradientEstimates(estimator, example, parameter, mu, sigma, eps);
      return { values, ...summarize(values), exact: exact[estimator] };
    });
    const range = histogramRange(results, exact.gradient);
    results.forEach((result, i) => {
      panels[i].term.textContent = ESTIMATORS[i].term[parameter];
      drawHistogram(panels[i], result, exact.gradient, range, colors, colors.lines[i]);
      for (const [row, , number] of ROWS) {
        table.cells[row][i].textContent = format(number(result), 4);
      }
    });
    corner.textContent = `${samples.toLocaleString("en")} samples`;
    comment.textContent = sentence(exact);
  }
}
function makeChoices(model, move) {
  return {
    example: makeSelect({
      label: "Function",
      value: model.get("example"),
      options: Object.entries(FUNCTIONS).map(([key, { title }]) => [key, title]),
      onChange: (example) => move({ example })
    }),
    parameter: makeSelect({
      label: "Gradient to",
      value: model.get("parameter"),
      options: [
        ["mu", "μ"],
        ["sigma", "σ"]
      ],
      onChange: (parameter) => move({ parameter: (
        /** @type {Parameter} */
        parameter
      ) })
    }),
    samples: makeSelect({
      label: "Samples",
      value: model.get("samples"),
      options: [10, 100, 1e3, 1e4].map((n) => [n, n.toLocaleString("en")]),
      onChange: (samples) => move({ samples: Number(samples) })
    })
  };
}
function makePanel({ name }) {
  const term = makeElement("span");
  const canvas = makeElement("canvas", { "aria-hidden": "true" });
  const title = makeElement("strong", {}, name);
  const heading = makeElement("p", {}, title, ", one estimate is ", term);
  return { term, canvas, element: makeElement("div", { class: "noise-panel" }, heading, canvas) };
}
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
function drawPaths(stage, f, mu, sigma, noise, width, colors) {
  const height = width < 500 ? 290 : 360;
  const context = fitCanvas(stage.canvas, width, height);
  const axis = height - 118;
  const floor = height - 40;
  stage.x = linearScale(VIEW, [36, width - 12]);
  stage.y = linearScale(f.range, [axis, 24]);
  const { x, y } = stage;
  drawAxes(context, { x, y, colors, yLabel: "f(z)", xTicks: [] });
  const zs = linspace(...VIEW, 801);
  const jumps = (i) => f.breaks.some((b) => zs[i - 1] <= b && b < zs[i]);
  const values = zs.map((z, i) => jumps(i) ? NaN : f.value(z));
  drawCurve(context, zs, values, { x, y, color: colors.ink, width: 1.5 });
  const eps = noise.slice(0, SHOWN);
  for (const e of eps) {
    const z = mu + sigma * e;
    context.strokeStyle = colors.muted;
    context.lineWidth = 1;
    context.globalAlpha = 0.7;
    drawLine(context, x(e), floor, x(z), axis);
    context.globalAlpha = 1;
    if (z >= VIEW[0] && z <= VIEW[1]) drawSample(context, f, z, { x, y }, colors);
  }
  drawNoiseAxis(context, eps, x, floor, colors);
  writeOnPaper(context, "z = μ + σε", x.range[1], axis + 12, colors);
  writeOnPaper(context, "ε, drawn once", x.range[1], floor - 12, colors);
  return axis;
}
function drawSample(context, f, z, { x, y }, colors) {
  context.save();
  clipToFrame(context, x, y);
  const [px, py] = [x(z), y(f.value(z))];
  context.globalAlpha = 0.4;
  drawLine(context, px, y.range[0], px, Math.max(y(0), py));
  context.globalAlpha = 1;
  context.strokeStyle = colors.lines[1];
  context.lineWidth = 1.5;
  context.setLineDash([2, 3]);
  drawLine(context, px, y(0), px, py);
  context.setLineDash([]);
  const [rise, run] = [y(f.slope(z)) - y(0), x(1) - x(0)];
  const part = 20 / Math.hypot(rise, run);
  context.strokeStyle = colors.lines[0];
  context.lineWidth = 2;
  drawLine(context, px - part * run, py - part * rise, px + part * run, py + part * rise);
  context.fillStyle = colors.lines[0];
  context.beginPath();
  context.arc(px, py, 3.5, 0, 2 * Math.PI);
  context.fill();
  context.restore();
}
function drawNoiseAxis(context, eps, x, floor, colors) {
  context.strokeStyle = colors.ink;
  context.lineWidth = 1.2;
  drawLine(context, x.range[0], floor, x.range[1], floor);
  for (const e of eps) drawLine(context, x(e), floor - 4, x(e), floor + 4);
  context.fillStyle = colors.muted;
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of ticks(...VIEW, 9)) {
    context.fillText(format(value, 0), x(value), floor + 8);
  }
}
function writeOnPaper(context, text, x, y, colors) {
  const width = context.measureText(text).width;
  context.fillStyle = colors.paper;
  context.fillRect(x - width - 2, y - 8, width + 4, 16);
  context.fillStyle = colors.ink;
  context.textAlign = "right";
  context.textBaseline = "middle";
  context.fillText(text, x, y);
}
function drawHistogram(panel, { values, mean, error }, gradient, range, colors, color) {
  const width = Math.floor(panel.element.clientWidth);
  const height = 190;
  const context = fitCanvas(panel.canvas, width, height);
  const { counts, outside } = countInBins(values, range, BINS);
  const largest = Math.max(...counts, 1) / values.length;
  const x = linearScale(range, [12, width - 12]);
  const y = linearScale([0, 1.1 * largest], [height - 26, 40]);
  drawAxes(context, { x, y, colors, yTicks: [], grid: false });
  const step = (x.range[1] - x.range[0]) / BINS;
  context.fillStyle = color;
  counts.forEach((count, i) => {
    const top = y(count / values.length);
    context.fillRect(x.range[0] + i * step + 0.5, top, Math.max(1, step - 1), y(0) - top);
  });
  context.strokeStyle = colors.ink;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  drawLine(context, x(gradient), y(0), x(gradient), 20);
  context.setLineDash([]);
  context.fillStyle = colors.ink;
  context.textBaseline = "middle";
  const right = x(gradient) < 0.6 * width;
  context.textAlign = right ? "left" : "right";
  context.fillText(`exact gradient ${format(gradient, 3)}`, x(gradient) + (right ? 6 : -6), 12);
  drawMean(context, x, mean, error, colors);
  if (outside) {
    context.textAlign = "right";
    context.fillStyle = colors.muted;
    context.fillText(`${outside} outside`, width - 14, 52);
  }
}
function countInBins(values, [low, high], bins) {
  const counts = new Array(bins).fill(0);
  let outside = 0;
  for (const value of Array.from(values)) {
    const bin = Math.floor((value - low) / (high - low) * bins);
    if (bin >= 0 && bin < bins) counts[bin] += 1;
    else outside += 1;
  }
  return { counts, outside };
}
function drawMean(context, x, mean, error, colors) {
  const at = clamp(x(mean), ...x.range);
  context.strokeStyle = colors.ink;
  context.lineWidth = 2;
  const [low, high] = [mean - 2 * error, mean + 2 * error].map((v) => clamp(x(v), ...x.range));
  drawLine(context, low, 30, high, 30);
  context.fillStyle = colors.ink;
  context.beginPath();
  context.moveTo(at, 25);
  context.lineTo(at + 5, 30);
  context.lineTo(at, 35);
  context.lineTo(at - 5, 30);
  context.fill();
}
function sentence({ gradient, path, score }) {
  const bias = gradient - path.mean;
  if (Math.abs(bias) > 1e-6) {
    return `The pathwise estimator misses ${format(bias, 4)}: what comes from mass that crosses the jump. No sample says so.`;
  }
  if (path.variance < 1e-12) return "Every pathwise estimate is exact.";
  const ratio = score.variance / path.variance;
  const names = ["score function", "pathwise estimator"];
  const [more, fewer] = ratio >= 1 ? names : names.reverse();
  return `For the same precision the ${more} needs ${format(Math.max(ratio, 1 / ratio), 1)} times as many samples as the ${fewer}.`;
}
var figure_default = { version: 1, render };
export {
  countInBins,
  figure_default as default
};
