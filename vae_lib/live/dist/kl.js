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
function hatchBelow(context, xs, ys, { x, y, color }) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  context.save();
  clipToFrame(context, x, y);
  traceArea(
    context,
    xs,
    Array.from(ys, (value) => Math.min(0, value)),
    { x, y }
  );
  context.clip();
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  for (let start = left - (bottom - top); start < right; start += 6) {
    drawLine(context, start, bottom, start + (bottom - top), top);
  }
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

// vae_lib/live/js/kl/divergence.js
function klTerms(mu, sigma, m, s) {
  const narrowness = Math.log(s / sigma);
  const spread = sigma ** 2 / (2 * s ** 2);
  const distance = (mu - m) ** 2 / (2 * s ** 2);
  return { narrowness, spread, distance, half: -0.5, kl: narrowness + spread + distance - 0.5 };
}
function klIntegrand(z, mu, sigma, m, s) {
  const logQ = logNormal(z, mu, sigma);
  return Math.exp(logQ) * (logQ - logNormal(z, m, s));
}
function klAreas(mu, sigma, m, s) {
  const ratio = sigma / s;
  const offset = (mu - m) / s;
  const A = 0.5 * (ratio ** 2 - 1);
  const B = offset * ratio;
  const C = 0.5 * offset ** 2 - Math.log(ratio);
  const integrand = (eps) => Math.exp(logNormal(eps, 0, 1)) * ((A * eps + B) * eps + C);
  const inside = realRoots(A, B, C).filter((root) => Math.abs(root) < 12);
  const ends = [-12, ...inside, 12];
  const areas = ends.slice(1).map((end, i) => simpson(integrand, ends[i], end));
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  return {
    above: sum(areas.filter((area) => area > 0)),
    below: -sum(areas.filter((area) => area < 0))
  };
}
function realRoots(A, B, C) {
  const discriminant = B * B - 4 * A * C;
  if (discriminant <= 0) return [];
  const half = -0.5 * (B + (B < 0 ? -1 : 1) * Math.sqrt(discriminant));
  return [half / A, C / half].filter(Number.isFinite).sort((a, b) => a - b);
}

// vae_lib/live/js/kl/figure.js
var VIEW = [-6, 6];
var TRAITS = ["mu", "sigma", "m", "s"];
var PRESETS = [
  ["the chapter's numbers", { mu: 0.8, sigma: 0.5, m: -0.4, s: 1.2 }],
  ["equal", { mu: 0, sigma: 1, m: 0, s: 1 }],
  ["q narrow", { mu: 0, sigma: 0.5, m: 0, s: 2 }],
  ["q wide", { mu: 0, sigma: 2, m: 0, s: 0.5 }],
  ["far apart", { mu: -2, sigma: 1, m: 2, s: 1 }]
];
var MEAN = { min: -4, max: 4, step: 0.1 };
var WIDTH = { min: 0.25, max: 3, step: 0.05 };
var QUANTITIES = {
  mu: { label: "mean μ of q", className: "theory-q", ...MEAN },
  sigma: { label: "width σ of q", className: "theory-q theory-width", ...WIDTH },
  m: { label: "mean m of p", className: "theory-p", ...MEAN },
  s: { label: "width s of p", className: "theory-p theory-width", ...WIDTH }
};
var DIRECTIONS = [
  {
    key: "reverse",
    name: "KL(q ‖ p)",
    integrand: "q log(q/p)",
    order: ({ mu, sigma, m, s }) => [mu, sigma, m, s]
  },
  {
    key: "forward",
    name: "KL(p ‖ q)",
    integrand: "p log(p/q)",
    order: ({ mu, sigma, m, s }) => [m, s, mu, sigma]
  }
];
function render(view) {
  const { model, signal } = view;
  const stage = makeStage();
  const comment = makeComment();
  const current = () => ({
    mu: model.get("mu"),
    sigma: model.get("sigma"),
    m: model.get("m"),
    s: model.get("s")
  });
  const move = (changes) => sync(model, changes);
  const { handles, sliders, element } = makeControls(stage, QUANTITIES, move, signal);
  const presets = PRESETS.map(([name, values]) => {
    return { button: makeButton(name, () => move(values)), values };
  });
  const swap = makeButton("swap q and p", () => {
    const { mu, sigma, m, s } = current();
    move({ mu: m, sigma: s, m: mu, s: sigma });
  });
  const panels = DIRECTIONS.map(makePanel);
  const heads = ["The closed form", ...DIRECTIONS.map(({ name }) => name)];
  const table = makeTable("kl-terms theory-table", heads, [
    ["narrowness", "narrowness"],
    ["spread", "spread"],
    ["distance", "distance"],
    ["half", "less ½"],
    ["kl", "together, in nats"]
  ]);
  const buttons = [...presets.map(({ button }) => button), swap];
  const legend = makeLegend(["kl-key-q", "q = N(μ, σ²)"], ["kl-key-p", "p = N(m, s²)"]);
  const children = [
    makeElement("div", { class: "live-row theory-tools" }, ...buttons),
    legend,
    stage.element,
    element,
    ...panels.map((panel) => panel.element),
    makeElement("div", { class: "theory-bottom" }, table.element, comment)
  ];
  showTheory(view, "kl", TRAITS, { stage, comment, children }, draw);
  function draw(root, width) {
    const now = current();
    const { mu, sigma, m, s } = now;
    const colors = colorsOf(root);
    drawPair(stage, now, width, colors);
    const onQ = (z) => stage.y(normalDensity(z, mu, sigma));
    const onP = (z) => stage.y(normalDensity(z, m, s));
    handles.mu.show(mu, onQ, mu);
    handles.sigma.show(mu + sigma, onQ, sigma);
    handles.m.show(m, onP, m);
    handles.s.show(m + s, onP, s);
    for (const name of TRAITS) sliders[name].value = now[name];
    for (const { button, values } of presets) {
      const here = TRAITS.every((name) => values[name] === now[name]);
      button.setAttribute("aria-pressed", String(here));
    }
    const terms = DIRECTIONS.map(({ order }) => klTerms(...order(now)));
    terms.forEach((values, i) => {
      const columns = Object.entries(table.cells);
      for (const [key, cells] of columns) {
        cells[i].textContent = format(values[
          /** @type {keyof typeof values} */
          key
        ], 4);
      }
    });
    drawIntegrands(panels, now, width, colors);
    panels.forEach((panel, i) => {
      const { above, below } = klAreas(...DIRECTIONS[i].order(now));
      panel.number.textContent = `${format(terms[i].kl, 4)} nats`;
      panel.areas.textContent = `= ${format(above, 4)} above − ${format(below, 4)} below zero`;
    });
    comment.textContent = sentence(terms[0].kl, terms[1].kl);
  }
}
function makePanel({ key, name }) {
  const number = makeElement("strong", { class: "live-number", "data-term": key });
  const areas = makeElement("span", { class: "live-number" });
  const canvas = makeElement("canvas", { "aria-hidden": "true" });
  const heading = makeElement("p", { class: "kl-heading" }, `${name} = `, number, " ", areas);
  const element = makeElement("div", { class: "theory-numbers" }, heading, canvas);
  return { number, areas, canvas, element };
}
function sentence(qp, pq) {
  if (Math.max(qp, pq) < 1e-9) return "q and p are equal. Nothing is gained and nothing lost.";
  if (Math.abs(qp - pq) < 1e-9 * qp) return "Equal widths: both directions cost the same.";
  const [larger, first, second] = qp > pq ? ["KL(q ‖ p)", "q", "p"] : ["KL(p ‖ q)", "p", "q"];
  const ratio = Math.max(qp / pq, pq / qp);
  return `${larger} is ${format(ratio, 1)} times the other: ${first} has mass where ${second} has almost none.`;
}
function drawPair(stage, { mu, sigma, m, s }, width, colors) {
  const height = width < 500 ? 190 : 240;
  const context = fitCanvas(stage.canvas, width, height);
  const top = Math.max(0.9, 1.15 * Math.max(normalDensity(0, 0, sigma), normalDensity(0, 0, s)));
  stage.x = linearScale(VIEW, [44, width - 12]);
  stage.y = linearScale([0, top], [height - 22, 22]);
  const { x, y } = stage;
  drawAxes(context, { x, y, colors, yLabel: "density" });
  const zs = linspace(...VIEW, 801);
  const looks = [
    { mean: m, sd: s, color: colors.lines[1], dash: [7, 4] },
    { mean: mu, sd: sigma, color: colors.lines[0], dash: [] }
  ];
  for (const { mean, sd, color, dash } of looks) {
    const density = zs.map((z) => normalDensity(z, mean, sd));
    fillArea(context, zs, density, { x, y, color, alpha: 0.1 });
    drawCurve(context, zs, density, { x, y, color, width: 2.5, dash });
  }
}
function drawIntegrands(panels, pair, width, colors) {
  const zs = linspace(...VIEW, 1201);
  const curves = DIRECTIONS.map(({ order }) => {
    const parameters = order(pair);
    return zs.map((z) => klIntegrand(z, ...parameters));
  });
  const top = 1.12 * Math.max(0.2, ...curves.map((ys) => Math.max(...ys)));
  const bottom = 1.12 * Math.min(-0.15 * top, ...curves.map((ys) => Math.min(...ys)));
  curves.forEach((ys, i) => {
    const height = width < 500 ? 150 : 165;
    const last = i === curves.length - 1;
    const context = fitCanvas(panels[i].canvas, width, height + (last ? 18 : 0));
    const x = linearScale(VIEW, [44, width - 12]);
    const y = linearScale([bottom, top], [height - 22, 22]);
    const yLabel = `${DIRECTIONS[i].integrand}, nats`;
    drawAxes(context, { x, y, colors, yLabel, xLabel: last ? "z" : void 0 });
    const color = colors.lines[i];
    const positive = ys.map((value) => Math.max(0, value));
    fillArea(context, zs, positive, { x, y, color, alpha: 0.45 });
    hatchBelow(context, zs, ys, { x, y, color });
    drawCurve(context, zs, ys, { x, y, color });
    context.strokeStyle = colors.ink;
    drawLine(context, x.range[0], y(0), x.range[1], y(0));
    drawSigns(context, zs, ys, { x, y }, colors);
  });
}
function drawSigns(context, zs, ys, { x, y }, colors) {
  const largest = ys.indexOf(Math.max(...ys));
  const smallest = ys.indexOf(Math.min(...ys));
  context.fillStyle = colors.ink;
  context.font = `600 16px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  if (y(0) - y(ys[largest]) > 24) {
    context.fillText("+", x(zs[largest]), 0.5 * (y(0) + y(ys[largest])));
  }
  if (y(ys[smallest]) - y(0) > 7) context.fillText("−", x(zs[smallest]), y(0) - 9);
}
var figure_default = { version: 1, render };
export {
  figure_default as default
};
