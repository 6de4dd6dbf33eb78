// What all live figures share. A figure's module is this file and its own, one after the other:
// nothing is imported, and only the figure's file exports.

// ── bytes ────────────────────────────────────────────────────────────────────────────────────

// The DataView of a synchronized bytes trait, in whichever form it arrives.
function asView(bytes) {
  if (bytes instanceof DataView) return bytes;
  if (ArrayBuffer.isView(bytes)) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return new DataView(bytes);
}

// `count` little-endian numbers from the byte `offset` on; all that are there if no count is given.
function readFloat32(bytes, offset = 0, count = undefined) {
  const view = asView(bytes);
  const n = count ?? (view.byteLength - offset) >> 2;
  return Float32Array.from({ length: n }, (_, i) => view.getFloat32(offset + 4 * i, true));
}

function readFloat16(bytes, offset = 0, count = undefined) {
  const view = asView(bytes);
  const n = count ?? (view.byteLength - offset) >> 1;
  return Float32Array.from({ length: n }, (_, i) => half(view.getUint16(offset + 2 * i, true)));
}

function readInt8(bytes, offset = 0, count = undefined) {
  const view = asView(bytes);
  const n = count ?? view.byteLength - offset;
  return new Int8Array(view.buffer.slice(view.byteOffset + offset, view.byteOffset + offset + n));
}

function readUint8(bytes, offset = 0, count = undefined) {
  return new Uint8Array(readInt8(bytes, offset, count).buffer);
}

// IEEE 754 binary16: (−1)^s · 2^(e−15) · (1 + f/1024), and without the 1 where e = 0.
function half(bits) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}

// ── the model: the figure's synchronized state ───────────────────────────────────────────────

// Set traits and tell the kernel, if there is one: a page has none, and one may have restarted.
function sync(model, changes) {
  for (const [name, value] of Object.entries(changes)) model.set(name, value);
  try {
    model.save_changes();
  } catch (error) {
    console.debug("no kernel listens", error);
  }
}

// Call back when one of the traits changes; returns what ends it.
function listen(model, names, callback) {
  const events = names.map((name) => `change:${name}`);
  for (const event of events) model.on(event, callback);
  return () => {
    for (const event of events) model.off(event, callback);
  };
}

// ── elements ─────────────────────────────────────────────────────────────────────────────────

// makeElement("button", { type: "button", onclick: f, "aria-pressed": "true" }, "Start")
function makeElement(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") element.className = value;
    else if (typeof value === "function") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

// The outermost element of a figure, which carries its colours and its name.
function makeFigure(el, model, name, ...children) {
  const label = model.get("alt") || "Live figure";
  const attributes = { class: `live live-${name}`, role: "group", "aria-label": label };
  const root = makeElement("div", attributes, ...children);
  el.append(root);
  return root;
}

let elementsMade = 0;
function newId(prefix = "live") {
  elementsMade += 1; // the module may be loaded twice: the id must not be
  return `${prefix}-${elementsMade}-${Math.random().toString(36).slice(2, 8)}`;
}

// A labelled slider; `show` writes the value beside it. `element.value = 2` moves it silently.
function makeSlider({ label, min, max, step = "any", value, show = String, onInput }) {
  const id = newId("slider");
  const input = makeElement("input", { id, type: "range", min, max, step });
  // no <output>: that would be read out too, and the slider says its value itself (aria-valuetext)
  const shown = makeElement("span", { class: "live-slider-value" });
  const element = makeElement(
    "div",
    { class: "live-slider" },
    makeElement("label", { for: id }, label),
    input,
    shown,
  );
  const write = () => {
    shown.textContent = show(Number(input.value));
    input.setAttribute("aria-valuetext", shown.textContent);
  };
  Object.defineProperty(element, "value", {
    get: () => Number(input.value),
    set: (number) => {
      input.value = number;
      write();
    },
  });
  element.value = value;
  element.input = input;
  input.addEventListener("input", () => {
    write();
    onInput(Number(input.value));
  });
  return element;
}

function makeButton(text, onClick, attributes = {}) {
  return makeElement("button", { type: "button", onclick: onClick, ...attributes }, text);
}

// A labelled list to choose from; options are [value, text].
function makeSelect({ label, options, value, onChange }) {
  const id = newId("select");
  const select = makeElement("select", { id });
  for (const [key, text] of options) select.append(makeElement("option", { value: key }, text));
  select.value = String(value);
  select.addEventListener("change", () => onChange(select.value));
  const name = makeElement("label", { for: id }, label);
  const element = makeElement("span", { class: "live-field" }, name, select);
  element.select = select;
  return element;
}

// Say a text to a screen reader, at most every half second, the newest last, nothing twice.
const announcements = new WeakMap();
function announce(el, text, pause = 500) {
  let state = announcements.get(el);
  if (!state || !el.contains(state.line)) {
    const line = makeElement("div", { class: "live-hidden", "aria-live": "polite" });
    el.append(line);
    state = { line, text: "", timer: null };
    announcements.set(el, state);
  }
  state.text = text;
  state.timer ??= setTimeout(() => {
    state.timer = null;
    if (state.line.textContent !== state.text) state.line.textContent = state.text;
  }, pause);
}

// ── what the surroundings decide: colours, width, motion ─────────────────────────────────────

// The colours now in force: ink, paper, surface, muted, grid, border, accent; `lines`, those of
// the book's figures, from --live-1 on; `classes`, those of labels, from --live-class-0 on.
function colours(el) {
  const style = getComputedStyle(el.closest?.(".live") ?? el.querySelector?.(".live") ?? el);
  const read = (name) => style.getPropertyValue(`--live-${name}`).trim();
  const names = ["ink", "paper", "surface", "muted", "grid", "border", "accent", "focus"];
  return {
    ...Object.fromEntries(names.map((name) => [name, read(name)])),
    lines: Array.from({ length: 10 }, (_, i) => read(i + 1)),
    classes: Array.from({ length: 10 }, (_, i) => read(`class-${i}`)),
  };
}

// Call `redraw` when the scheme changes: the site's, JupyterLab's or the system's. JupyterLab hides
// the body meanwhile, by its style, and what is hidden cannot be drawn: so again after that.
function watchTheme(el, redraw) {
  const observer = new MutationObserver(() => redraw());
  const attributeFilter = ["data-theme", "data-jp-theme-light", "style"];
  observer.observe(document.documentElement, { attributes: true, attributeFilter });
  observer.observe(document.body, { attributes: true, attributeFilter });
  const system = matchMedia("(prefers-color-scheme: dark)");
  const onSystem = () => redraw();
  system.addEventListener("change", onSystem);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", onSystem);
  };
}

// Call `redraw(width)` soon, and whenever the element's width in CSS pixels changes.
function watchWidth(el, redraw) {
  let last = -1;
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame); // drawing inside the observer could call it again
    frame = requestAnimationFrame(() => {
      const width = Math.floor(el.clientWidth);
      if (width === last || width === 0) return;
      last = width;
      redraw(width);
    });
  });
  observer.observe(el);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

function prefersReducedMotion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

// ── pointer, touch, keyboard ─────────────────────────────────────────────────────────────────

// Make an element (a canvas, a handle) move something. `onMove({ x, y }, event)` has CSS pixels
// from its upper left corner; `onStart` and `onEnd` have the same. `onKey({ dx, dy }, event)` has
// steps of one, to the right and upwards positive; five with Shift. Returns what ends it.
function draggable(target, { onMove, onStart, onEnd, onKey }) {
  let pointer = null;
  const point = (event) => {
    const box = target.getBoundingClientRect();
    // offsetWidth: the element may be shown smaller or larger than it is laid out
    const scale = target.offsetWidth ? target.offsetWidth / box.width : 1;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  };
  const handlers = {
    pointerdown(event) {
      if (pointer !== null || (event.pointerType === "mouse" && event.button !== 0)) return;
      pointer = event.pointerId;
      target.setPointerCapture?.(pointer);
      target.focus?.({ preventScroll: true });
      onStart?.(point(event), event);
      onMove?.(point(event), event);
      event.preventDefault();
    },
    pointermove(event) {
      if (event.pointerId === pointer) onMove?.(point(event), event);
    },
    pointerup(event) {
      if (event.pointerId !== pointer) return;
      pointer = null;
      onEnd?.(point(event), event);
    },
    pointercancel(event) {
      handlers.pointerup(event);
    },
    lostpointercapture(event) {
      handlers.pointerup(event); // a dialogue, say, has taken the pointer: nothing else ends it
    },
    keydown(event) {
      const step = ARROWS[event.key];
      if (!step || !onKey || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation(); // JupyterLab would move to the next cell
      const length = event.shiftKey ? 5 : 1;
      onKey({ dx: step[0] * length, dy: step[1] * length }, event);
    },
  };
  target.classList.add("live-handle");
  for (const [name, handler] of Object.entries(handlers)) target.addEventListener(name, handler);
  return () => {
    for (const [name, handler] of Object.entries(handlers)) {
      target.removeEventListener(name, handler);
    }
  };
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

// ── drawing ──────────────────────────────────────────────────────────────────────────────────

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

// Give a canvas its size in CSS pixels, sharp on every screen; returns its cleared context.
function fitCanvas(canvas, width, height) {
  const ratio = window.devicePixelRatio || 1;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext("2d");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.font = `12px ${FONT}`;
  return context;
}

// Numbers in [0, 1] as a grey picture of w × h, or a coloured one where there are three times as
// many, channel by channel. The style sheet enlarges it (class live-image).
function paintImage(canvas, pixels, w, h) {
  canvas.width = w;
  canvas.height = h;
  canvas.classList.add("live-image");
  const picture = new ImageData(w, h);
  const size = w * h;
  const coloured = pixels.length === 3 * size;
  for (let i = 0; i < size; i += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      picture.data[4 * i + channel] = 255 * pixels[coloured ? channel * size + i : i];
    }
    picture.data[4 * i + 3] = 255;
  }
  canvas.getContext("2d").putImageData(picture, 0, 0);
}

// Maps [from, to] onto [start, end], and `.invert` back.
function linearScale([from, to], [start, end]) {
  const scale = (value) => start + ((value - from) / (to - from)) * (end - start);
  scale.invert = (place) => from + ((place - start) / (end - start)) * (to - from);
  scale.domain = [from, to];
  scale.range = [start, end];
  return scale;
}

// About `count` round numbers between two numbers: steps of 1, 2 or 5 times a power of ten.
function ticks(from, to, count = 5) {
  const rough = (to - from) / Math.max(count, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.99) ?? 10);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toFixed(digits)),
  );
}

// Grid lines, tick labels and names of the axes, for scales whose ranges frame the drawing.
// `xTicks: []` leaves an axis without ticks.
function drawAxes(context, { x, y, colours: c, xLabel, yLabel, xTicks, yTicks, grid = true }) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const xs = xTicks ?? ticks(...x.domain, Math.max(2, (right - left) / 70));
  const ys = yTicks ?? ticks(...y.domain, Math.max(2, (bottom - top) / 45));
  context.save();
  context.lineWidth = 1;
  context.font = `12px ${FONT}`;
  context.strokeStyle = c.grid;
  if (grid) {
    for (const value of xs) line(context, x(value), bottom, x(value), top);
    for (const value of ys) line(context, left, y(value), right, y(value));
  }
  context.strokeStyle = c.muted;
  line(context, left, bottom, right, bottom);
  context.fillStyle = c.muted;
  context.textAlign = "center";
  context.textBaseline = "top";
  for (const value of xs) context.fillText(tickText(value, xs), x(value), bottom + 5);
  context.textAlign = "right";
  context.textBaseline = "middle";
  for (const value of ys) context.fillText(tickText(value, ys), left - 6, y(value));
  context.fillStyle = c.ink;
  context.textAlign = "right";
  context.textBaseline = "bottom";
  if (xLabel) context.fillText(xLabel, right, bottom + 34);
  context.textAlign = "left";
  if (yLabel) context.fillText(yLabel, left, top - 5);
  context.restore();
}

// All tick labels of an axis have as many digits as the finest needs.
function tickText(value, all) {
  const digits = Math.max(0, ...all.map((tick) => (String(tick).split(".")[1] ?? "").length));
  return format(value, digits);
}

function line(context, x1, y1, x2, y2) {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

// The curve through (xs[i], ys[i]); what lies outside the frame is cut off. Not finite: a gap.
function drawCurve(context, xs, ys, { x, y, colour, width = 2, dash = [] }) {
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.setLineDash(dash);
  context.beginPath();
  let drawing = false;
  for (let i = 0; i < xs.length; i += 1) {
    const finite = Number.isFinite(xs[i]) && Number.isFinite(ys[i]);
    if (finite) context[drawing ? "lineTo" : "moveTo"](x(xs[i]), y(ys[i]));
    drawing = finite;
  }
  context.stroke();
  context.restore();
}

// The area between two curves over xs; a number stands for a level line.
function fillArea(context, xs, lower, upper, { x, y, colour, alpha = 0.25 }) {
  const at = (curve, i) => (typeof curve === "number" ? curve : curve[i]);
  context.save();
  clipToFrame(context, x, y);
  context.fillStyle = colour;
  context.globalAlpha = alpha;
  context.beginPath();
  for (let i = 0; i < xs.length; i += 1) context.lineTo(x(xs[i]), y(at(upper, i)));
  for (let i = xs.length - 1; i >= 0; i -= 1) context.lineTo(x(xs[i]), y(at(lower, i)));
  context.closePath();
  context.fill();
  context.restore();
}

function clipToFrame(context, x, y) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  context.beginPath();
  context.rect(left, top - 2, right - left, bottom - top + 4);
  context.clip();
}

// ── numbers ──────────────────────────────────────────────────────────────────────────────────

// A number with so many digits after the point, a true minus sign and no negative zero.
function format(number, digits = 2) {
  if (Number.isNaN(number)) return "not a number";
  if (!Number.isFinite(number)) return number > 0 ? "∞" : "−∞";
  const text = number.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

// `count` evenly spaced numbers, both ends included.
function linspace(from, to, count) {
  return Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

// log Σ exp(v_i) without overflow: the largest is taken out of the sum.
function logSumExp(values) {
  let largest = -Infinity;
  for (const value of values) if (value > largest) largest = value;
  if (!Number.isFinite(largest)) return largest;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - largest);
  return largest + Math.log(sum);
}

// Even numbers in [0, 1), the same for the same seed (mulberry32).
function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// Standard normal numbers, the same for the same seed: r cos θ with r² = −2 log(1 − u), θ = 2πv.
function gaussian(seed) {
  const next = uniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
