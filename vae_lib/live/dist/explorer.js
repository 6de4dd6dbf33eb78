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

// vae_lib/live/js/shared/bytes.js
function viewOf(bytes) {
  if (!ArrayBuffer.isView(bytes)) return new DataView(bytes);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function readFloat32(bytes, offset = 0, count = void 0) {
  const view = viewOf(bytes);
  const n = count ?? view.byteLength - offset >> 2;
  return Float32Array.from({ length: n }, (_, i) => view.getFloat32(offset + 4 * i, true));
}
function readFloat16(bytes, offset = 0, count = void 0) {
  const view = viewOf(bytes);
  const n = count ?? view.byteLength - offset >> 1;
  return Float32Array.from({ length: n }, (_, i) => half(view.getUint16(offset + 2 * i, true)));
}
function readInt8(bytes, offset = 0, count = void 0) {
  const view = viewOf(bytes);
  const start = view.byteOffset + offset;
  const n = count ?? view.byteLength - offset;
  return new Int8Array(view.buffer.slice(start, start + n));
}
function readUint8(bytes, offset = 0, count = void 0) {
  return new Uint8Array(readInt8(bytes, offset, count).buffer);
}
function half(bits) {
  const sign = bits & 32768 ? -1 : 1;
  const exponent = bits >> 10 & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}

// vae_lib/live/js/shared/likelihoods.js
var LOG_2PI = Math.log(2 * Math.PI);
var LIKELIHOODS = {
  bernoulli: {
    mean: (logits) => logits.map((logit) => 1 / (1 + Math.exp(-logit))),
    logProb: bernoulliLogProb
  },
  gaussian: {
    mean: (mean2) => mean2,
    logProb: (x, mean2, { logSigma = 0 }) => gaussianLogProb(x, mean2, logSigma)
  }
};
function likelihoodMean(likelihood, out) {
  return LIKELIHOODS[likelihood.name].mean(out);
}
function logLikelihood(likelihood, x, out) {
  return LIKELIHOODS[likelihood.name].logProb(x, out, likelihood);
}
function bernoulliLogProb(x, logits) {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    const l = logits[i];
    sum += x[i] * l - Math.max(l, 0) - Math.log1p(Math.exp(-Math.abs(l)));
  }
  return sum;
}
function gaussianLogProb(x, mean2, logSigma) {
  const precision = Math.exp(-2 * logSigma);
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    sum -= 0.5 * (LOG_2PI + 2 * logSigma + (x[i] - mean2[i]) ** 2 * precision);
  }
  return sum;
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
function rangeOf(values) {
  return [Math.min(...values), Math.max(...values)];
}

// vae_lib/live/js/shared/pictures.js
function makePicture(label) {
  return makeElement("canvas", { class: "live-picture", role: "img", "aria-label": label });
}
function makeLabelChoice({ classes, classNames }, onLabel) {
  if (!classes) return null;
  return makeSelect({
    label: "Label y",
    options: classNames.map((name, i) => [i, name]),
    value: 0,
    onChange: (value) => onLabel(Number(value))
  });
}
function storedImage({ images, binary, channels, height, width }, index) {
  const size = channels * height * width;
  if (!binary) return Float32Array.from({ length: size }, (_, i) => images[index * size + i] / 255);
  const bytes = Math.ceil(size / 8);
  const bit = (i) => images[index * bytes + (i >> 3)] >> 7 - (i & 7) & 1;
  return Float32Array.from({ length: size }, (_, i) => bit(i));
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

// vae_lib/live/js/shared/tabs.js
function makeTabs(entries, onChoose) {
  const buttons = entries.map(({ name, title, panel }) => {
    panel.id = newId("panel");
    const attributes2 = { role: "tab", id: newId("tab"), "aria-controls": panel.id };
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", attributes2.id);
    return makeButton(title, () => onChoose(name), attributes2);
  });
  const attributes = { class: "live-tabs", role: "tablist", "aria-label": "View" };
  const element = makeElement("div", attributes, ...buttons);
  element.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const here = buttons.indexOf(
      /** @type {HTMLButtonElement} */
      event.target
    );
    const next = (here + step + buttons.length) % buttons.length;
    buttons[next].focus();
    onChoose(entries[next].name);
  });
  const show = (chosen) => {
    entries.forEach(({ name, panel }, i) => {
      const open = name === chosen;
      buttons[i].setAttribute("aria-selected", String(open));
      buttons[i].tabIndex = open ? 0 : -1;
      panel.hidden = !open;
    });
  };
  return { element, show };
}

// vae_lib/live/js/shared/timing.js
function newestOnly(work, onError) {
  let busy = false;
  let again = false;
  return async function run() {
    again = busy;
    if (busy) return;
    busy = true;
    try {
      await work();
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
    }
    busy = false;
    if (again) run();
  };
}
function tween(from, to, show) {
  const start = performance.now();
  const step = (now) => {
    const t = prefersReducedMotion() ? 1 : clamp((now - start) / 400, 0, 1);
    const ease = t * t * (3 - 2 * t);
    const going = show(from.map((value, i) => value + ease * (to[i] - value)));
    if (t < 1 && going) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

// vae_lib/live/js/shared/layers.js
function unpackLayers(bytes, layers) {
  return layers.map((layer) => {
    if (layer.kind === "relu") return layer;
    const bias = readFloat32(bytes, layer.bias, layer.outputs);
    return (
      /** @type {Layer} */
      { ...layer, weight: readWeight(bytes, layer), bias }
    );
  });
}
function readWeight(bytes, { weight, count, precision, scale, block }) {
  if (precision === "float32") return readFloat32(bytes, weight, count);
  if (precision === "float16") return readFloat16(bytes, weight, count);
  const quantized = readInt8(bytes, weight, count);
  const scales = readFloat16(bytes, scale, Math.ceil(count / block));
  return Float32Array.from(quantized, (q, i) => scales[Math.floor(i / block)] * q);
}
function runLayers(layers, x) {
  return layers.reduce((h, layer) => runLayer(layer, h), x);
}
function runLayer(layer, x) {
  switch (layer.kind) {
    case "relu":
      return x.map((value) => Math.max(value, 0));
    case "linear":
      return linear(layer, x);
    case "convolution":
      return convolution(layer, x);
    default:
      return transposed(layer, x);
  }
}
function linear({ inputs, outputs, weight, bias }, x) {
  const y = new Float32Array(outputs);
  for (let o = 0, w = 0; o < outputs; o++) {
    let sum = bias[o];
    for (let i = 0; i < inputs; i++, w++) sum += weight[w] * x[i];
    y[o] = sum;
  }
  return y;
}
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
            if (r < 0 || r >= height) continue;
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
function transposed({ inputs, outputs, kernel, stride, padding, from, to, weight, bias }, x) {
  const [height, width] = to;
  const y = new Float64Array(outputs * height * width);
  for (let o = 0; o < outputs; o++) y.fill(bias[o], o * height * width, (o + 1) * height * width);
  for (let i = 0, at = 0; i < inputs; i++) {
    for (let row = 0; row < from[0]; row++) {
      for (let column = 0; column < from[1]; column++, at++) {
        if (x[at] === 0) continue;
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

// vae_lib/live/js/shared/vae.js
function unpackDecoder(bytes, description) {
  const { classes, likelihood } = description;
  const decoder = unpackLayers(bytes, description.decoder);
  return {
    likelihood,
    /**
     * @param {ArrayLike<number>} z
     * @param {number} label
     */
    decode(z, label) {
      return runLayers(decoder, withLabel(Float32Array.from(z), label, classes));
    }
  };
}
function unpackVae(bytes, description) {
  const { classes, codeSize } = description;
  const features = unpackLayers(bytes, description.features);
  const head = unpackLayers(bytes, description.head);
  return {
    ...unpackDecoder(bytes, description),
    /**
     * @param {Float32Array} x
     * @param {number} label
     */
    encode(x, label) {
      const q = runLayers(head, withLabel(runLayers(features, x), label, classes));
      return { mu: q.slice(0, codeSize), logVar: q.slice(codeSize) };
    }
  };
}
function withLabel(x, label, classes) {
  if (!classes) return x;
  const joined = new Float32Array(x.length + classes);
  joined.set(x);
  joined[x.length + label] = 1;
  return joined;
}
function decodeWithPauses({ decode }) {
  return async (codes, label) => {
    const decoded = [];
    let rest = performance.now();
    for (const z of codes) {
      decoded.push(decode(z, label));
      if (performance.now() - rest < 12) continue;
      await new Promise((resolve) => setTimeout(resolve));
      rest = performance.now();
    }
    return decoded;
  };
}
function vaeInPage(bytes, description) {
  const vae = unpackVae(bytes, description);
  return {
    likelihood: vae.likelihood,
    encode: async (x, label) => vae.encode(x, label),
    decode: decodeWithPauses(vae)
  };
}
function kernelOf(model, signal) {
  const waiting = /* @__PURE__ */ new Map();
  let asked = 0;
  const onAnswer = (message, buffers) => {
    if (message.type === "answer") waiting.get(message.id ?? "")?.(readFloat32(buffers[0]));
  };
  model.on("msg:custom", onAnswer);
  signal.addEventListener("abort", () => model.off("msg:custom", onAnswer));
  function ask(question, numbers) {
    asked += 1;
    const id = `${asked}-${Math.random()}`;
    const answered = new Promise((resolve, reject) => {
      const missing = "The kernel does not answer. Run the notebook again to move the figure.";
      const timer = setTimeout(() => reject(new Error(missing)), 15e3);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      model.send({ ...question, id }, void 0, [numbers.buffer]);
    });
    return answered.finally(() => waiting.delete(id));
  }
  async function askAbout(question, codes) {
    const flat = Float32Array.from(codes.flatMap((z) => Array.from(z)));
    const answer = await ask({ ...question, count: codes.length }, flat);
    const size = answer.length / codes.length;
    return codes.map((_, i) => answer.subarray(i * size, (i + 1) * size));
  }
  return { ask, askAbout };
}
function vaeInKernel(model, which, likelihood, signal) {
  const { ask, askAbout } = kernelOf(model, signal);
  return {
    likelihood,
    async encode(x, label) {
      const q = await ask({ type: "encode", label, which }, Float32Array.from(x));
      return { mu: q.slice(0, q.length / 2), logVar: q.slice(q.length / 2) };
    },
    decode: (codes, label) => askAbout({ type: "decode", label, which }, codes)
  };
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
function makePixels(pixels, w, h) {
  const picture = new ImageData(w, h);
  const size = w * h;
  const colored = pixels.length === 3 * size;
  for (let i = 0; i < size; i++) {
    for (let channel = 0; channel < 3; channel++) {
      picture.data[4 * i + channel] = 255 * pixels[colored ? channel * size + i : i];
    }
    picture.data[4 * i + 3] = 255;
  }
  return picture;
}
function paintImage(canvas, pixels, w, h) {
  canvas.width = w;
  canvas.height = h;
  canvas.classList.add("live-image");
  contextOf(canvas).putImageData(makePixels(pixels, w, h), 0, 0);
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
function drawDot(context, x, y, radius, color, rim) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = rim;
  context.stroke();
}
function writeOnHalo(context, text, x, y, colors) {
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.strokeStyle = colors.paper;
  context.strokeText(text, x, y);
  context.fillStyle = colors.ink;
  context.fillText(text, x, y);
}

// vae_lib/live/js/explorer/beta-control.js
function makeBetaControl({ models, labels }, onChoose) {
  const element = makeElement("div", { class: "explorer-betas" });
  const label = "Rate and distortion of the models on the test images";
  const chart = makeElement("canvas", { role: "img", "aria-label": label });
  const text = makeElement("p", { class: "live-caption" });
  let chosen = 0;
  const slider = makeSlider({
    label: "Weight β of the KL",
    min: 0,
    max: models.length - 1,
    step: 1,
    value: 0,
    show: (i) => String(models[i].beta),
    onInput: onChoose
  });
  if (models.length > 1) element.append(slider.element, chart, text);
  function show(which) {
    chosen = which;
    slider.value = which;
    const { rate, distortion } = models[which];
    const sum = `${format(distortion, 1)} + rate ${format(rate, 1)}`;
    const elbo = format(-rate - distortion, 1);
    const mean2 = `${labels.length} test images on average`;
    text.textContent = `${mean2}: distortion ${sum}, ELBO ${elbo} nats.`;
    redraw();
  }
  function redraw() {
    if (models.length > 1) drawRateDistortion(chart, element.clientWidth, models, chosen);
  }
  return { element, show, redraw };
}
function widen([a, b], below, above) {
  const span = b - a || 1;
  return [a - below * span, b + above * span];
}
function drawRateDistortion(canvas, width, models, chosen) {
  if (!width) return;
  const height = 164;
  const context = fitCanvas(canvas, width, height);
  const colors = colorsOf(canvas);
  const byRate = [...models].sort((a, b) => a.rate - b.rate);
  const rates = byRate.map((entry) => entry.rate);
  const distortions = byRate.map((entry) => entry.distortion);
  const x = linearScale(widen(rangeOf(rates), 0.18, 0.18), [52, width - 14]);
  const y = linearScale(widen(rangeOf(distortions), 0.25, 0.5), [height - 38, 22]);
  const yTicks = ticks(...y.domain, 4);
  const axes = { yTicks, xLabel: "rate (KL), nats", yLabel: "distortion, nats" };
  drawAxes(context, { x, y, colors, ...axes });
  drawCurve(context, rates, distortions, { x, y, color: colors.muted, width: 1.5 });
  models.forEach((entry, i) => {
    const [px, py] = [x(entry.rate), y(entry.distortion)];
    const color = i === chosen ? colors.lines[1] : colors.muted;
    drawDot(context, px, py, i === chosen ? 7 : 5, color, colors.paper);
    const late = px > width - 80;
    context.textAlign = late ? "right" : "left";
    context.textBaseline = "bottom";
    writeOnHalo(context, `β = ${entry.beta}`, late ? px + 6 : px + 8, py - 8, colors);
  });
}

// vae_lib/live/js/explorer/bounds.js
var LOG_2PI2 = Math.log(2 * Math.PI);
function reparameterize(mu, logVar, eps) {
  return Array.from(mu, (m, d) => m + Math.exp(0.5 * logVar[d]) * eps[d]);
}
function klPerDim(mu, logVar) {
  return Array.from(mu, (m, d) => -0.5 * (1 + logVar[d] - m * m - Math.exp(logVar[d])));
}
function logNormalDensity(z, mu, logVar) {
  let sum = 0;
  for (let d = 0; d < z.length; d++) {
    sum -= 0.5 * (LOG_2PI2 + logVar[d] + (z[d] - mu[d]) ** 2 / Math.exp(logVar[d]));
  }
  return sum;
}
function logWeight(logPxz, z, mu, logVar) {
  const zero = new Float64Array(z.length);
  return logPxz + logNormalDensity(z, zero, zero) - logNormalDensity(z, mu, logVar);
}
function iwaeBounds(logW) {
  const bounds = [];
  let groups = Array.from(logW);
  while (groups.length > 0) {
    bounds.push(mean(groups));
    const halves = groups;
    groups = Array.from(
      { length: halves.length >> 1 },
      (_, j) => logMeanOfTwo(halves[2 * j], halves[2 * j + 1])
    );
  }
  return bounds;
}
function logMeanOfTwo(a, b) {
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))) - Math.LN2;
}
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function costOfImage(mu, logVar, samples, logPxz) {
  const reconstruction = mean(logPxz);
  const kl = klPerDim(mu, logVar);
  const elbo = reconstruction - kl.reduce((sum, value) => sum + value, 0);
  const sampled = iwaeBounds(logPxz.map((value, s) => logWeight(value, samples[s], mu, logVar)));
  const bounds = sampled.map((bound) => elbo + (bound - sampled[0]));
  return { reconstruction, kl, elbo, bounds };
}

// vae_lib/live/js/explorer/cost-table.js
var SAMPLES = 256;
function makeCostTable(data, { k, onK }) {
  const names = [
    data.classes ? "E[log p(x|z, y)]" : "E[log p(x|z)]",
    "−KL of z₁",
    "−KL of z₂",
    "ELBO",
    "bound L"
  ];
  const rows = names.map((name, i) => {
    const number = makeElement("td", { class: "live-number" });
    const bar = makeElement("span", { class: "explorer-bar" });
    const cell = makeElement("td", { class: "explorer-bars", "aria-hidden": "true" }, bar);
    const head = makeElement("th", { scope: "row" }, name);
    const attributes = { class: i >= 3 ? "explorer-total" : null };
    return { row: makeElement("tr", attributes, head, number, cell), head, number, bar };
  });
  const caption = makeElement("caption", { class: "live-caption" }, "This image, in nats");
  const body = makeElement("tbody", {}, ...rows.map(({ row }) => row));
  const table = makeElement("table", { class: "explorer-ledger" }, caption, body);
  const curve = makeElement("canvas", {
    class: "explorer-curve",
    role: "img",
    "aria-label": "The bound against the number of samples k"
  });
  const slider = makeSlider({
    label: "Samples k",
    min: 0,
    max: Math.log2(SAMPLES),
    step: 1,
    value: Math.log2(k),
    show: (power) => String(2 ** power),
    onInput: (power) => {
      write();
      onK(2 ** power);
    }
  });
  const note = makeElement("p", { class: "live-caption" }, data.note);
  const parts = [table, slider.element, curve, note];
  const element = makeElement("div", { class: "explorer-account" }, ...parts);
  let cost = null;
  function write() {
    if (!cost) return;
    const power = slider.value;
    const spans = spansOf(cost, cost.bounds[power]);
    const most = Math.max(0, ...spans.flat());
    const least = Math.min(0, ...spans.flat()) * 1.02 || -1;
    const place = (value) => 100 * (most - value) / (most - least);
    spans.forEach(([from, to], i) => {
      rows[i].number.textContent = format(to - from, 2);
      const [left, right] = [from, to].map(place).sort((a, b) => a - b);
      rows[i].bar.style.left = `${left}%`;
      rows[i].bar.style.width = `${Math.max(right - left, 0.8)}%`;
    });
    rows[4].head.textContent = `bound, k = ${2 ** power}`;
    drawBounds(curve, element.clientWidth, cost.bounds, power);
  }
  return {
    element,
    /** @param {Cost} next */
    show(next) {
      cost = next;
      write();
    },
    /** @param {number} next */
    showK(next) {
      slider.value = Math.log2(next);
      write();
    },
    redraw: write
  };
}
function spansOf({ reconstruction, kl, elbo }, bound) {
  return [
    [0, reconstruction],
    [reconstruction, reconstruction - kl[0]],
    [reconstruction - kl[0], elbo],
    [0, elbo],
    [0, bound]
  ];
}
function drawBounds(canvas, width, bounds, chosen) {
  if (!width) return;
  const height = 128;
  const context = fitCanvas(canvas, width, height);
  const colors = colorsOf(canvas);
  const [low, high] = [bounds[0], bounds[bounds.length - 1]];
  const space = Math.max(0.15 * (high - low), 0.05);
  const x = linearScale([0, bounds.length - 1], [52, width - 14]);
  const y = linearScale([low - space, high + space], [height - 34, 20]);
  const yTicks = ticks(...y.domain, 3);
  drawAxes(context, { x, y, colors, xTicks: [], yTicks, yLabel: "bound, nats" });
  context.fillStyle = colors.muted;
  context.textAlign = "center";
  context.textBaseline = "top";
  for (let i = 0; i < bounds.length; i += 2) context.fillText(String(2 ** i), x(i), y.range[0] + 5);
  context.textAlign = "right";
  context.fillText("k", x.range[1], y.range[0] + 19);
  drawCurve(context, [...bounds.keys()], bounds, { x, y, color: colors.lines[0] });
  drawDot(context, x(chosen), y(bounds[chosen]), 5, colors.lines[0], colors.paper);
}

// vae_lib/live/js/explorer/data.js
var NEIGHBOURS = 15;
function readData(model) {
  const settings = model.get("settings");
  const labels = readUint8(model.get("labels"));
  const numbers = 2 * labels.length;
  const models = settings.models.map((entry, i) => ({
    ...entry,
    codes: readFloat16(model.get("codes"), 2 * numbers * i, numbers)
  }));
  const [channels, height, width] = settings.imageShape;
  const images = readUint8(model.get("images"));
  return { ...settings, models, labels, images, channels, height, width };
}
function neighbours(z, codes, { labels, imageCount, classNames, classes }, chosen) {
  const distanceTo = (i) => Math.hypot(codes[2 * i] - z[0], codes[2 * i + 1] - z[1]);
  const all = Array.from(labels, (label, i) => ({ i, label, distance: distanceTo(i) })).filter(({ label }) => !classes || label === chosen).sort((a, b) => a.distance - b.distance);
  const image = all.find(({ i }) => i < imageCount);
  if (!image) return { image: -1, region: "", nearest: "", sentence: "No stored image." };
  const near = all.slice(0, NEIGHBOURS);
  const count = (label) => near.filter((entry) => entry.label === label).length;
  const winner = near.map((entry) => entry.label).reduce((a, b) => count(b) > count(a) ? b : a);
  const here = near[0].distance > 0.5 ? "No code lies nearby." : `Here mostly ${classNames[winner]}: ${count(winner)} of the ${near.length} nearest codes.`;
  const region = classNames.length > 0 && !classes ? here : "";
  const name = classNames.length ? ` (${classNames[image.label]})` : "";
  const far = `${format(image.distance, 2)} away`;
  const nearest = `The nearest of ${imageCount} test images${name}, ${far}.`;
  return { image: image.i, region, nearest, sentence: region ? `${region} ${nearest}` : nearest };
}
function nameOfPosterior({ classes }) {
  return classes ? "q(z|x, y)" : "q(z|x)";
}
function pair(z) {
  return `(${format(z[0])}, ${format(z[1])})`;
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

// vae_lib/live/js/shared/drawn-digits.js
var BOX = 20 / 28;
var PEN = 2.5 / 28;
var FINE = 8;
function centredDigit(strokes, width, height) {
  if (strokes.flat().length === 0) return new Float32Array(width * height);
  const middle = { x: width / 2, y: height / 2 };
  const first = rasterize(strokes, fitInto(strokes, width, height, middle), width, height);
  const mass = centreOfMass(first, width, height);
  const centre = { x: width - mass.x, y: height - mass.y };
  return rasterize(strokes, fitInto(strokes, width, height, centre), width, height);
}
function fitInto(strokes, width, height, centre) {
  const points = strokes.flat();
  const [left, right] = rangeOf(points.map((point) => point.x));
  const [top, bottom] = rangeOf(points.map((point) => point.y));
  const size = Math.max(right - left, bottom - top);
  const scale = size > 0 ? (BOX - PEN) * Math.min(width, height) / size : 0;
  return ({ x, y }) => ({
    x: (x - (left + right) / 2) * scale + centre.x,
    y: (y - (top + bottom) / 2) * scale + centre.y
  });
}
function rasterize(strokes, place, width, height) {
  const canvas = makeElement("canvas", { width: width * FINE, height: height * FINE });
  const context = canvas.getContext("2d", { willReadFrequently: true }) ?? contextOf(canvas);
  context.scale(FINE, FINE);
  context.strokeStyle = "#fff";
  const pen = PEN * Math.min(width, height);
  for (const stroke of strokes) drawStroke(context, stroke.map(place), pen);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const opacity = Float32Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + 3] / 255);
  return averageBlocks(opacity, width, height, FINE);
}
function averageBlocks(fine, width, height, n) {
  const pixels = new Float32Array(width * height);
  for (let i = 0; i < fine.length; i++) {
    const row = Math.floor(i / (width * n));
    const column = i % (width * n);
    pixels[Math.floor(row / n) * width + Math.floor(column / n)] += fine[i] / (n * n);
  }
  return pixels;
}
function drawStroke(context, points, pen) {
  context.lineWidth = pen;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.beginPath();
  context.moveTo(points[0].x, points[0].y);
  for (let i = 1; i < points.length - 1; i++) {
    const [a, b] = [points[i], points[i + 1]];
    context.quadraticCurveTo(a.x, a.y, (a.x + b.x) / 2, (a.y + b.y) / 2);
  }
  const last = points[points.length - 1];
  context.lineTo(last.x + 0.01, last.y);
  context.stroke();
}
function centreOfMass(pixels, width, height) {
  let [mass, x, y] = [0, 0, 0];
  for (let i = 0; i < pixels.length; i++) {
    mass += pixels[i];
    x += pixels[i] * (i % width + 0.5);
    y += pixels[i] * (Math.floor(i / width) + 0.5);
  }
  return mass > 0 ? { x: x / mass, y: y / mass } : { x: width / 2, y: height / 2 };
}
function binarize(pixels) {
  return pixels.map((value) => value >= 0.5 ? 1 : 0);
}

// vae_lib/live/js/shared/drawing-pad.js
function makePad({ width, height, binary }, onDrawn, signal) {
  const label = "Draw a digit here with a pointer or a finger";
  const canvas = makeElement("canvas", { class: "live-pad", role: "img", "aria-label": label });
  const box = makeElement("div", { class: "live-paper" }, canvas);
  let strokes = [];
  let side = 0;
  function redraw() {
    side = box.clientWidth;
    if (!side) return;
    const context = fitCanvas(canvas, side, side);
    context.fillStyle = "#000";
    context.fillRect(0, 0, side, side);
    context.strokeStyle = "#fff";
    for (const stroke of strokes) {
      const points = stroke.map(({ x, y }) => ({ x: x * side, y: y * side }));
      drawStroke(context, points, PEN * side);
    }
    if (strokes.length > 0) return;
    context.fillStyle = "#b9bfc6";
    context.font = `14px ${FONT}`;
    context.textAlign = "center";
    context.fillText("draw here", side / 2, side / 2);
  }
  function clear() {
    strokes = [];
    redraw();
  }
  const tell = onceAFrame(() => {
    redraw();
    const grey = centredDigit(strokes, width, height);
    onDrawn(binary ? binarize(grey) : grey);
  }, signal);
  draggable(canvas, {
    onStart: () => strokes.push([]),
    onMove: ({ x, y }) => {
      strokes[strokes.length - 1].push({ x: x / side, y: y / side });
      tell();
    },
    signal
  });
  const clearButton = makeButton("Clear", () => {
    clear();
    onDrawn(new Float32Array(width * height));
  });
  const element = makeElement("div", { class: "live-draw" }, box, clearButton);
  return { element, clear, redraw };
}

// vae_lib/live/js/explorer/encode-panel.js
var THUMBNAILS = 6;
function makeEncodePanel(data, { k, onImage, onK, signal }) {
  const { width, height } = data;
  const seen = makePicture("The image that is encoded");
  const decoded = makePicture("The image decoded at z");
  const samples = Array.from(
    { length: THUMBNAILS },
    (_, i) => makePicture(`The image decoded at sample ${i + 1} of ${nameOfPosterior(data)}`)
  );
  const posterior = makeElement("p", { class: "explorer-posterior" });
  const costs = makeCostTable(data, { k, onK });
  let label = 0;
  const choice = makeLabelChoice(data, (chosen) => {
    label = chosen;
    onImage(null, label);
  });
  const pad = data.channels === 1 ? makePad(data, (pixels) => onImage(pixels, label), signal) : null;
  const choices = makeChoices(data, (index) => {
    pad?.clear();
    label = data.labels[index];
    onImage(storedImage(data, index), label);
  });
  const pictures = makeElement(
    "div",
    { class: "explorer-pair" },
    makeElement("figure", {}, seen, makeElement("figcaption", {}, "x, encoded")),
    makeElement("figure", {}, decoded, makeElement("figcaption", {}, "decoded at z"))
  );
  const invitation = `Choose an image${pad ? ", or draw one" : ""}.`;
  const what = `decoded at six samples of ${nameOfPosterior(data)}`;
  const element = makeElement(
    "div",
    { class: "live-panel" },
    makeElement("p", { class: "live-caption" }, invitation),
    choices,
    makeElement("div", { class: "explorer-input" }, pad?.element, pictures),
    choice?.element,
    posterior,
    makeElement("div", { class: "explorer-samples" }, ...samples),
    makeElement("p", { class: "live-caption" }, what),
    costs.element
  );
  return {
    element,
    /** @param {ArrayLike<number>} pixels */
    showDecoded: (pixels) => paintImage(decoded, pixels, width, height),
    /**
     * @param {ArrayLike<number>} pixels
     * @param {number} chosen
     */
    showImage(pixels, chosen) {
      paintImage(seen, pixels, width, height);
      if (!choice) return;
      label = chosen;
      choice.select.value = String(chosen);
    },
    /**
     * @param {Float32Array} mu
     * @param {Float32Array} logVar
     */
    showPosterior(mu, logVar) {
      const sigma = Array.from(logVar, (value) => format(Math.exp(0.5 * value), 3));
      posterior.textContent = `μ = ${pair(mu)}   σ = (${sigma.join(", ")})`;
    },
    /** @param {ArrayLike<number>[]} images */
    showSamples: (images) => images.forEach((image, i) => {
      paintImage(samples[i], image, width, height);
    }),
    showCost: costs.show,
    showK: costs.showK,
    redraw() {
      costs.redraw();
      pad?.redraw();
    }
  };
}
function makeChoices(data, onChoose) {
  const stored = Array.from({ length: data.imageCount }, (_, i) => i);
  const firsts = data.classNames.map((_, label) => stored.find((i) => data.labels[i] === label));
  const chosen = data.classNames.length ? firsts.filter((i) => i !== void 0) : stored;
  const buttons = chosen.slice(0, 10).map((index) => {
    const name = data.classNames[data.labels[index]];
    const label = `Encode test image ${index + 1}${name === void 0 ? "" : `: ${name}`}`;
    const picture = makeElement("canvas", { "aria-hidden": "true" });
    paintImage(picture, storedImage(data, index), data.width, data.height);
    const attributes2 = { class: "explorer-choice", "aria-label": label };
    const button = makeButton("", () => onChoose(index), attributes2);
    button.append(picture);
    return button;
  });
  const attributes = { class: "explorer-choices", role: "group", "aria-label": "Test images" };
  return makeElement("div", attributes, ...buttons);
}

// vae_lib/live/js/explorer/explore-panel.js
function makeExplorePanel(data, onLabel) {
  const decoded = makePicture("The image decoded at z");
  const nearest = makePicture("The test image whose code is nearest to z");
  const place = makeElement("p", { class: "explorer-z" });
  const near = makeElement("p", { class: "live-caption" });
  const region = makeElement("p", { class: "live-caption" });
  const choice = makeLabelChoice(data, onLabel);
  const texts = makeElement("div", {}, near, region);
  const element = makeElement(
    "div",
    { class: "live-panel" },
    choice?.element,
    place,
    makeElement(
      "div",
      { class: "explorer-views" },
      makeElement("div", { class: "explorer-decoded" }, decoded),
      makeElement("div", { class: "explorer-near" }, nearest, texts)
    ),
    makeElement(
      "p",
      { class: "live-caption" },
      `Drag the ring, or move it with the arrow keys. Each dot is the mean of ${nameOfPosterior(data)} of a test image. Dashed: 1, 2 and 3 standard deviations of the prior.`
    )
  );
  return {
    element,
    /** @param {ArrayLike<number>} pixels */
    showDecoded: (pixels) => paintImage(decoded, pixels, data.width, data.height),
    /** @param {number} label */
    showLabel: (label) => {
      if (choice) choice.select.value = String(label);
    },
    /**
     * @param {ArrayLike<number>} z
     * @param {ReturnType<typeof import("./data.js").neighbours>} found
     */
    showNear(z, found) {
      place.textContent = `Decoded at z = ${pair(z)}`;
      near.textContent = found.nearest;
      region.textContent = found.region;
      nearest.hidden = found.image < 0;
      if (found.image < 0) return;
      paintImage(nearest, storedImage(data, found.image), data.width, data.height);
    }
  };
}

// vae_lib/live/js/shared/placing.js
function spreadApart(places, clearance) {
  const moved = places.map((place) => ({ ...place }));
  for (let round = 0; round < 100; round++) {
    let touching = false;
    for (let i = 0; i < moved.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [moved[i], moved[j]];
        const distance = Math.hypot(a.x - b.x, a.y - b.y);
        if (distance >= clearance * 0.999) continue;
        touching = true;
        const push = (clearance - distance) / 2;
        const [dx, dy] = distance ? [(a.x - b.x) / distance, (a.y - b.y) / distance] : [1, 0];
        a.x += push * dx;
        a.y += push * dy;
        b.x -= push * dx;
        b.y -= push * dy;
      }
    }
    if (!touching) break;
  }
  return moved;
}
function freeAngle(radius, places, clearance) {
  const distance = (angle) => Math.min(
    ...places.map(
      ({ x, y }) => Math.hypot(x - radius * Math.cos(angle), y - radius * Math.sin(angle))
    )
  );
  const steps = [...Array(12).keys()].flatMap((i) => [i, -i]);
  const angles = steps.map((step) => (225 + 15 * step) * Math.PI / 180);
  return angles.find((angle) => distance(angle) >= clearance) ?? angles.reduce((a, b) => distance(b) > distance(a) ? b : a);
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

// vae_lib/live/js/shared/latent-plane.js
var MARGIN = { left: 30, right: 8, top: 8, bottom: 30 };
var DEVIATIONS = [1, 2, 3];
var CLEARANCE = 24;
var NAME = 17;
function squareFrame(extent, width) {
  return {
    x: linearScale([-extent, extent], [MARGIN.left, width - MARGIN.right]),
    // the drawing is a square: margins to left and right take as much as those above and below
    y: linearScale([-extent, extent], [width - MARGIN.bottom, MARGIN.top])
  };
}
function drawFrame(context, { x, y }, colors, [first, second] = ["z₁", "z₂"]) {
  const side = x.range[1] - x.range[0];
  context.fillStyle = colors.paper;
  context.fillRect(x.range[0], y.range[1], side, side);
  const whole = ticks(...x.domain, 8).filter(Number.isInteger);
  drawAxes(context, { x, y, colors, xTicks: whole, yTicks: whole, grid: false });
  context.strokeStyle = colors.grid;
  context.lineWidth = 1;
  drawLine(context, x(0), y.range[0], x(0), y.range[1]);
  drawLine(context, x.range[0], y(0), x.range[1], y(0));
  context.strokeRect(x.range[0] + 0.5, y.range[1] + 0.5, side - 1, side - 1);
  context.fillStyle = colors.muted;
  context.textAlign = "left";
  context.textBaseline = "top";
  context.fillText(second, x.range[0] + 6, y.range[1] + 5);
  context.textAlign = "right";
  context.textBaseline = "bottom";
  context.fillText(first, x.range[1] - 6, y.range[0] - 5);
}
function drawPrior(context, { x, y }, colors) {
  const unit = x(1) - x(0);
  context.save();
  clipToFrame(context, x, y);
  context.strokeStyle = colors.ink;
  context.globalAlpha = 0.55;
  context.lineWidth = 1;
  context.setLineDash([4, 4]);
  for (const radius of DEVIATIONS) {
    context.beginPath();
    context.arc(x(0), y(0), radius * unit, 0, 2 * Math.PI);
    context.stroke();
  }
  context.restore();
}
function drawDeviations(context, { x, y }, colors, names) {
  const unit = x(1) - x(0);
  context.save();
  context.font = `600 13px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const radius of DEVIATIONS) {
    const angle = freeAngle(radius, names, CLEARANCE / unit);
    const [px, py] = [x(radius * Math.cos(angle)), y(radius * Math.sin(angle))];
    writeOnHalo(context, `${radius}σ`, px, py, colors);
  }
  context.restore();
}
function placesOfNames(labels, classNames, codes) {
  return classNames.flatMap((name, label) => {
    const members = [...labels.keys()].filter((i) => labels[i] === label);
    if (members.length === 0) return [];
    const [x, y] = [0, 1].map((d) => median(members.map((i) => codes[2 * i + d])));
    return [{ name, x, y }];
  });
}
function drawNames(context, frame, colors, names) {
  context.save();
  context.font = `700 15px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { name, x, y } of names) {
    writeOnHalo(context, name, frame.x(x), frame.y(y), colors);
  }
  context.restore();
}

// vae_lib/live/js/explorer/plane.js
function makePlane({ extent, labels, classNames, label, onMove, signal }) {
  const canvas = makeElement("canvas", { "aria-hidden": "true" });
  const handle = makeElement("div", {
    class: "explorer-handle",
    role: "application",
    tabindex: 0,
    "aria-label": label
  });
  const element = makeElement("div", { class: "explorer-plane" }, canvas, handle);
  const background = document.createElement("canvas");
  const shown = { codes: [], z: [0, 0], nearest: -1, chosen: -1, posterior: null };
  const unit = linearScale([0, 1], [0, 1]);
  const frame = { x: unit, y: unit };
  let size = 0;
  function resize(width) {
    size = width;
    Object.assign(frame, squareFrame(extent, width));
    redraw();
  }
  function drawBackground() {
    if (!size) return;
    const context = fitCanvas(background, size, size);
    const colors = colorsOf(canvas);
    drawFrame(context, frame, colors);
    drawCodes(context, frame, colors, labels, shown);
    drawPrior(context, frame, colors);
    const clearance = NAME / (frame.x(1) - frame.x(0));
    const places = shown.chosen < 0 ? placesOfNames(labels, classNames, shown.codes) : [];
    const names = spreadApart(places, clearance);
    drawNames(context, frame, colors, names);
    drawDeviations(context, frame, colors, names);
  }
  function draw() {
    if (!size) return;
    const context = fitCanvas(canvas, size, size);
    const colors = colorsOf(canvas);
    context.drawImage(background, 0, 0, size, size);
    context.save();
    clipToFrame(context, frame.x, frame.y);
    if (shown.posterior) drawPosterior(context, frame, colors, shown.posterior);
    else drawNearest(context, frame, colors, shown);
    context.restore();
    if (shown.posterior) drawLens(context, frame, colors, shown.posterior);
    handle.style.left = `${frame.x(shown.z[0])}px`;
    handle.style.top = `${frame.y(shown.z[1])}px`;
  }
  function show(changes) {
    Object.assign(shown, changes);
    if ("codes" in changes || "chosen" in changes) drawBackground();
    draw();
  }
  function redraw() {
    drawBackground();
    draw();
  }
  const moveTo = ({ x, y }) => onMove([frame.x.invert(x), frame.y.invert(y)]);
  draggable(canvas, {
    touch: false,
    // all of a phone's width: a finger scrolls the page
    onStart: () => handle.focus({ preventScroll: true }),
    onMove: moveTo,
    signal
  });
  let grip = { x: 0, y: 0 };
  draggable(handle, {
    within: canvas,
    onStart: ({ x, y }) => {
      grip = { x: x - frame.x(shown.z[0]), y: y - frame.y(shown.z[1]) };
    },
    onMove: ({ x, y }) => moveTo({ x: x - grip.x, y: y - grip.y }),
    onKey: ({ dx, dy }) => onMove([shown.z[0] + 0.1 * dx, shown.z[1] + 0.1 * dy]),
    signal
  });
  return { element, show, resize, redraw };
}
function drawCodes(context, { x, y }, colors, labels, { codes, chosen }) {
  if (!codes.length) return;
  context.save();
  clipToFrame(context, x, y);
  const radius = x.range[1] < 380 ? 1.5 : 1.9;
  const dot = (i, color, alpha2, size2) => {
    context.fillStyle = color;
    context.globalAlpha = alpha2;
    context.beginPath();
    context.arc(x(codes[2 * i]), y(codes[2 * i + 1]), size2, 0, 2 * Math.PI);
    context.fill();
  };
  const all = [...labels.keys()];
  const others = chosen < 0 ? [] : all.filter((i) => labels[i] !== chosen);
  const standing = chosen < 0 ? all : all.filter((i) => labels[i] === chosen);
  for (const i of others) dot(i, colors.muted, 0.16, radius);
  const [alpha, size] = chosen < 0 ? [0.62, radius] : [0.95, radius + 0.7];
  for (const i of standing) dot(i, colors.classes[labels[i] % 10], alpha, size);
  context.restore();
}
function drawNearest(context, frame, colors, { z, nearest, codes }) {
  if (nearest < 0) return;
  const [x, y] = [frame.x(codes[2 * nearest]), frame.y(codes[2 * nearest + 1])];
  context.strokeStyle = colors.ink;
  context.lineWidth = 1;
  drawLine(context, frame.x(z[0]), frame.y(z[1]), x, y);
  context.beginPath();
  context.arc(x, y, 3.5, 0, 2 * Math.PI);
  context.fillStyle = colors.paper;
  context.fill();
  context.stroke();
}
function drawPosterior(context, { x, y }, colors, { mu, logVar, samples }) {
  const unit = x(1) - x(0);
  const [rx, ry] = [0, 1].map((d) => Math.exp(0.5 * logVar[d]) * unit);
  for (const deviations of [2, 1]) {
    context.beginPath();
    context.ellipse(x(mu[0]), y(mu[1]), deviations * rx, deviations * ry, 0, 0, 2 * Math.PI);
    context.fillStyle = colors.accent;
    context.globalAlpha = 0.2;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = colors.accent;
    context.lineWidth = 1.5;
    context.stroke();
  }
  context.fillStyle = colors.ink;
  for (const z of samples) {
    context.beginPath();
    context.arc(x(z[0]), y(z[1]), 1.3, 0, 2 * Math.PI);
    context.fill();
  }
}
function drawLens(context, frame, colors, posterior) {
  const { mu, logVar } = posterior;
  const size = Math.min(130, 0.33 * (frame.x.range[1] + MARGIN.right));
  const widest = 3.2 * Math.exp(0.5 * Math.max(logVar[0], logVar[1]));
  const times = size / 2 / widest / (frame.x(1) - frame.x(0));
  if (times < 2) return;
  const left = mu[0] > 0 ? frame.x.range[0] + 8 : frame.x.range[1] - size - 8;
  const top = mu[1] < 0 ? frame.y.range[1] + 8 : frame.y.range[0] - size - 8;
  const x = linearScale([mu[0] - widest, mu[0] + widest], [left, left + size]);
  const y = linearScale([mu[1] - widest, mu[1] + widest], [top + size, top]);
  const [px, py] = [frame.x(mu[0]), frame.y(mu[1])];
  const [cx, cy] = [left + size / 2, top + size / 2];
  const rim = 9 / Math.hypot(cx - px, cy - py);
  context.save();
  context.strokeStyle = colors.accent;
  context.lineWidth = 1;
  context.globalAlpha = 0.6;
  drawLine(context, px + rim * (cx - px), py + rim * (cy - py), cx, cy);
  context.globalAlpha = 1;
  context.beginPath();
  context.roundRect(left, top, size, size, 6);
  context.fillStyle = colors.paper;
  context.fill();
  context.clip();
  drawPosterior(context, { x, y }, colors, posterior);
  context.restore();
  context.strokeStyle = colors.accent;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(left, top, size, size, 6);
  context.stroke();
  context.textAlign = "left";
  context.textBaseline = "top";
  const scale = format(times, times < 10 ? 1 : 0);
  writeOnHalo(context, `q(z|x), ${scale} ×`, left + 6, top + 5, colors);
}

// vae_lib/live/js/explorer/figure.js
function render({ model, el, signal }) {
  const data = readData(model);
  const root = makeFigure(el, model.get("alt"), "live-explorer");
  const vaeOf = openModels(model, data, signal);
  const eps = makeNoise(SAMPLES, 1);
  const saved = pixelsOf(model.get("pixels"));
  const state = {
    which: Math.max(0, indexOfBeta()),
    z: model.get("z"),
    label: model.get("label"),
    tab: model.get("tab"),
    /** @type {Float32Array} Of the image to encode. */
    pixels: saved.length ? saved : storedImage(data, 0)
  };
  let touched = false;
  const plane = makePlane({
    extent: data.extent,
    labels: data.labels,
    classNames: data.classNames,
    label: "Latent plane. Drag, or press the arrow keys, to move the point z that is decoded.",
    onMove: moveTo,
    signal
  });
  const explore = makeExplorePanel(data, chooseLabel);
  const encode = makeEncodePanel(data, {
    k: model.get("k"),
    onImage: encodeImage,
    onK: (k) => sync(model, { k }),
    signal
  });
  const entries = [
    { name: "explore", title: "Explore", panel: explore.element },
    { name: "encode", title: "Encode an image", panel: encode.element }
  ];
  const tabs = makeTabs(entries, (tab) => {
    sync(model, { tab });
    showTab(tab);
  });
  const betas = makeBetaControl(data, showModel);
  const status = makeElement("p", { class: "explorer-status live-caption", role: "status" });
  const panels = [explore.element, encode.element, status];
  const side = makeElement("div", { class: "explorer-side" }, ...panels);
  const parts = [tabs.element, plane.element, side, betas.element];
  root.append(makeElement("div", { class: "explorer-frame" }, ...parts));
  for (const event of ["pointerdown", "keydown", "input", "click"]) {
    root.addEventListener(event, () => touched = true, { capture: true, signal });
  }
  function moveTo(z) {
    if (!z.every(Number.isFinite)) return;
    const [a, b] = z.map((value) => clamp(value, -data.extent, data.extent));
    state.z = [a, b];
    sync(model, { z: [a, b] });
    showZ();
  }
  function showZ() {
    const near = neighbours(state.z, data.models[state.which].codes, data, state.label);
    plane.show({ z: state.z, nearest: near.image });
    explore.showNear(state.z, near);
    const place = `z = ${pair(state.z)}`;
    if (touched) announce(root, state.tab === "encode" ? place : `${place}. ${near.sentence}`);
    decodeZ();
  }
  const decodeZ = newestOnly(async () => {
    const vae = vaeOf(state.which);
    const [out] = await vae.decode([state.z], state.label);
    if (signal.aborted) return;
    const image = likelihoodMean(vae.likelihood, out);
    (state.tab === "encode" ? encode : explore).showDecoded(image);
    say("");
  }, failed);
  function chooseLabel(label) {
    state.label = label;
    sync(model, { label });
    explore.showLabel(label);
    plane.show({ chosen: chosenLabel() });
    showZ();
  }
  function showModel(which) {
    const before = data.models[state.which].codes;
    state.which = which;
    const { beta, codes } = data.models[which];
    sync(model, { beta });
    betas.show(which);
    tween(before, codes, (between) => {
      const current = !signal.aborted && state.which === which;
      if (current) plane.show({ codes: between });
      return current;
    });
    if (state.tab === "encode") encodeImage(null, state.label);
    else showZ();
  }
  function encodeImage(pixels, label) {
    state.pixels = pixels ?? state.pixels;
    if (data.classes) {
      state.label = label;
      sync(model, { label });
    }
    sync(model, { pixels: bytesOf(state.pixels) });
    encode.showImage(state.pixels, chosenLabel());
    runEncoder();
  }
  const runEncoder = newestOnly(async () => {
    const { which, pixels, label } = state;
    const vae = vaeOf(which);
    const { mu, logVar } = await vae.encode(pixels, label);
    const samples = eps.map((row) => reparameterize(mu, logVar, row));
    if (signal.aborted || state.tab !== "encode") return;
    const posterior = { mu, logVar, samples: samples.slice(0, 32) };
    plane.show({ posterior, chosen: chosenLabel() });
    encode.showPosterior(mu, logVar);
    moveTo([mu[0], mu[1]]);
    const outs = await vae.decode(samples, label);
    if (signal.aborted) return;
    const logPxz = outs.map((out) => logLikelihood(vae.likelihood, pixels, out));
    const cost = costOfImage(mu, logVar, samples, logPxz);
    encode.showCost(cost);
    const shown = outs.slice(0, THUMBNAILS);
    encode.showSamples(shown.map((out) => likelihoodMean(vae.likelihood, out)));
    say("");
    const detail = { ...cost, mu, logVar, eps, pixels, label, beta: data.models[which].beta };
    root.dispatchEvent(new CustomEvent("ledger", { bubbles: true, detail }));
  }, failed);
  function showTab(tab) {
    state.tab = tab;
    tabs.show(tab);
    if (tab === "encode") {
      encode.redraw();
      encodeImage(null, state.label);
    } else {
      plane.show({ posterior: null, chosen: chosenLabel() });
      explore.showLabel(state.label);
      showZ();
    }
  }
  function chosenLabel() {
    return data.classes ? state.label : -1;
  }
  function indexOfBeta() {
    return data.models.findIndex((entry) => entry.beta === model.get("beta"));
  }
  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }
  function failed(error) {
    if (!signal.aborted) say(error.message);
  }
  const answers = {
    z: () => {
      const z = model.get("z");
      if (z.some((value, d) => value !== state.z[d])) moveTo(z);
    },
    beta: () => {
      const which = indexOfBeta();
      if (which >= 0 && which !== state.which) showModel(which);
    },
    label: () => {
      const label = model.get("label");
      if (label === state.label) return;
      if (state.tab === "encode") encodeImage(null, label);
      else chooseLabel(label);
    },
    tab: () => {
      if (model.get("tab") !== state.tab) showTab(model.get("tab"));
    },
    pixels: () => {
      const pixels = pixelsOf(model.get("pixels"));
      const bytes = readUint8(bytesOf(state.pixels));
      if (bytes.every((value, i) => value === Math.round(255 * pixels[i]))) return;
      state.pixels = pixels;
      if (state.tab === "encode") encodeImage(null, state.label);
    },
    k: () => encode.showK(model.get("k"))
  };
  for (const [name, answer] of Object.entries(answers)) {
    listen(model, [
      /** @type {keyof Traits} */
      name
    ], answer, signal);
  }
  const redrawPanels = () => {
    encode.redraw();
    betas.redraw();
  };
  const redraw = () => {
    plane.redraw();
    redrawPanels();
  };
  const resize = (width) => {
    plane.resize(width);
    redrawPanels();
  };
  watchTheme(redraw, signal);
  watchWidth(plane.element, resize, signal);
  plane.show({ codes: data.models[state.which].codes, chosen: chosenLabel() });
  betas.show(state.which);
  showTab(state.tab);
}
function openModels(model, data, signal) {
  const opened = [];
  return (which) => {
    const { network, likelihood } = data.models[which];
    opened[which] ??= network ? vaeInPage(model.get("weights"), network) : vaeInKernel(model, which, likelihood ?? { name: "bernoulli" }, signal);
    return opened[which];
  };
}
function makeNoise(count, seed) {
  const next = standardNormal(seed);
  return Array.from({ length: count }, () => Float64Array.from({ length: 2 }, next));
}
function bytesOf(pixels) {
  const bytes = Uint8Array.from(pixels, (value) => Math.round(255 * value));
  return new DataView(bytes.buffer);
}
function pixelsOf(bytes) {
  return Float32Array.from(readUint8(bytes), (value) => value / 255);
}
var figure_default = { version: 1, render };
export {
  figure_default as default
};
