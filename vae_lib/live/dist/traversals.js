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
function roundTo(value, step) {
  return Number((Math.round(value / step) * step).toFixed(6));
}
function linspace(from, to, count) {
  return Float64Array.from({ length: count }, (_, i) => from + (to - from) * i / (count - 1));
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

// vae_lib/live/js/shared/likelihoods.js
var LOG_2PI = Math.log(2 * Math.PI);
var LIKELIHOODS = {
  bernoulli: {
    mean: (logits) => logits.map((logit) => 1 / (1 + Math.exp(-logit))),
    logProb: bernoulliLogProb
  },
  gaussian: {
    mean: (mean) => mean,
    logProb: (x, mean, { logSigma = 0 }) => gaussianLogProb(x, mean, logSigma)
  }
};
function likelihoodMean(likelihood, out) {
  return LIKELIHOODS[likelihood.name].mean(out);
}
function bernoulliLogProb(x, logits) {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    const l = logits[i];
    sum += x[i] * l - Math.max(l, 0) - Math.log1p(Math.exp(-Math.abs(l)));
  }
  return sum;
}
function gaussianLogProb(x, mean, logSigma) {
  const precision = Math.exp(-2 * logSigma);
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    sum -= 0.5 * (LOG_2PI + 2 * logSigma + (x[i] - mean[i]) ** 2 * precision);
  }
  return sum;
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
function meansInPage(bytes, description) {
  const unpacked = unpackDecoder(bytes, description);
  const decode = decodeWithPauses(unpacked);
  return async (codes, label) => (await decode(codes, label)).map((out) => likelihoodMean(unpacked.likelihood, out));
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
function meansInKernel(model, signal) {
  const { askAbout } = kernelOf(model, signal);
  return (codes, label) => askAbout({ type: "mean", label }, codes);
}

// vae_lib/live/js/traversals/data.js
function readData(model) {
  const settings = model.get("settings");
  const [channels, height, width] = settings.imageShape;
  return {
    ...settings,
    channels,
    height,
    width,
    codes: readCodes(model.get("codes"), settings.codeSize),
    draws: readCodes(model.get("draws"), settings.codeSize),
    labels: readUint8(model.get("labels")),
    images: readUint8(model.get("images"))
  };
}
function readCodes(bytes, size) {
  const numbers = Array.from(readFloat32(bytes));
  return Array.from(
    { length: numbers.length / size },
    (_, i) => numbers.slice(i * size, (i + 1) * size)
  );
}
function nameOfImage({ classNames, labels }, index) {
  const name = `test image ${index + 1}`;
  return classNames.length ? `${name}, label ${classNames[labels[index]]}` : name;
}
function nameOfDimension(dimension) {
  return `z${[...String(dimension + 1)].map((digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]).join("")}`;
}

// vae_lib/live/js/shared/canvas.js
function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser cannot draw on a canvas");
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

// vae_lib/live/js/traversals/paths.js
var GAP = 1;
function codesAlong(z, dimension, values) {
  return Array.from(values, (value) => z.with(dimension, value));
}
function blend(a, b, t) {
  return Array.from(a, (value, i) => (1 - t) * value + t * b[i]);
}
function slerp(a, b, t) {
  const lengths = norm(a) * norm(b);
  const dot = Array.from(a).reduce((sum, value, i) => sum + value * b[i], 0);
  const omega = Math.acos(Math.min(1, Math.max(-1, dot / lengths)));
  const sine = Math.sin(omega);
  if (!(lengths > 0) || sine < 1e-3) return blend(a, b, t);
  const [ca, cb] = [Math.sin((1 - t) * omega) / sine, Math.sin(t * omega) / sine];
  return Array.from(a, (value, i) => ca * value + cb * b[i]);
}
function norm(z) {
  return Math.hypot(...Array.from(z));
}
function placesInStrip(count, width) {
  const whole = count * (width + GAP) - GAP;
  return { start: width / 2 / whole, span: (count - 1) * (width + GAP) / whole };
}

// vae_lib/live/js/traversals/strip.js
function makeStrip({ width, height }, { label, low, high, count, step, show, onMove }) {
  const canvas = makeElement("canvas", {
    "aria-hidden": "true",
    width: count * (width + GAP) - GAP,
    height
  });
  const input = makeElement("input", {
    type: "range",
    min: low,
    max: high,
    step: 0.01,
    "aria-label": label
  });
  const element = makeElement("div", { class: "traversals-strip" }, canvas, input);
  const { start, span } = placesInStrip(count, width);
  element.style.setProperty("--start", `${100 * start}%`);
  element.style.setProperty("--span", `${100 * span}%`);
  let now = low;
  const showValue = (value) => {
    now = value;
    input.value = String(value);
    input.setAttribute("aria-valuetext", show(value));
  };
  const moveTo = (value) => {
    const inside = clamp(value, low, high);
    showValue(inside);
    onMove(inside);
  };
  input.addEventListener("input", () => moveTo(input.valueAsNumber));
  const page = (high - low) / (count - 1);
  const steps = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -page,
    PageUp: page,
    Home: -Infinity,
    End: Infinity
  };
  input.addEventListener("keydown", (event) => {
    const by = steps[event.key];
    if (by === void 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(Number.isFinite(by) ? roundTo(now + by, 1e-3) : by);
  });
  followPointer(element, (share) => {
    moveTo(roundTo(low + (share - start) / span * (high - low), 0.01));
    input.focus({ preventScroll: true });
  });
  return {
    element,
    input,
    /** @param {ArrayLike<number>[]} images */
    showImages(images) {
      const context = contextOf(canvas);
      images.forEach((pixels, i) => {
        context.putImageData(makePixels(pixels, width, height), i * (width + GAP), 0);
      });
    },
    /** @param {number} value */
    showValue
  };
}
function followPointer(element, onMove) {
  let held = null;
  const move = (event) => {
    const box = element.getBoundingClientRect();
    onMove((event.clientX - box.left) / box.width);
  };
  element.addEventListener("pointerdown", (event) => {
    const mouse = event.pointerType !== "touch";
    if (held || mouse && event.button !== 0) return;
    held = { id: event.pointerId, x: event.clientX, y: event.clientY, moving: mouse };
    if (!mouse) return;
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
    move(event);
  });
  element.addEventListener("pointermove", (event) => {
    if (event.pointerId !== held?.id) return;
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y].map(Math.abs);
    held.moving ||= dx > 6 && dx > dy;
    if (held.moving) move(event);
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) {
    element.addEventListener(end, (event) => {
      if (event instanceof PointerEvent && event.pointerId === held?.id) held = null;
    });
  }
  element.addEventListener("click", move);
}

// vae_lib/live/js/traversals/interpolate-panel.js
var IMAGES = 9;
var PLACES = linspace(0, 1, IMAGES);
function makeInterpolatePanel(data, { onT, onPath, onNext }) {
  const ends = {
    a: makeEnd(data, "A", () => onNext("a")),
    b: makeEnd(data, "B", () => onNext("b"))
  };
  const decoded = makePicture("The image decoded on the path between the codes");
  const faded = makePicture("The cross-fade of the two reconstructions");
  const views = makeElement(
    "div",
    { class: "traversals-views" },
    ends.a.element,
    makeElement(
      "figure",
      { class: "traversals-between" },
      decoded,
      makeElement("figcaption", {}, "Decoded")
    ),
    makeElement(
      "figure",
      { class: "traversals-faded" },
      faded,
      makeElement("figcaption", {}, "Cross-fade")
    ),
    ends.b.element
  );
  const straight = makeButton("Straight line", () => onPath("straight"));
  const arc = makeButton("Arc", () => onPath("arc"));
  const choice = makeElement(
    "div",
    { class: "traversals-paths", role: "group", "aria-label": "Path between the codes" },
    makeElement("span", { "aria-hidden": "true" }, "Path between the codes"),
    straight,
    arc
  );
  const [onPathStrip, fadeStrip] = ["path between the codes", "cross-fade"].map(
    (name) => makeStrip(data, {
      label: `Place t on the ${name}, from A to B`,
      low: 0,
      high: 1,
      count: IMAGES,
      step: 0.05,
      show: (value) => format(value, 2),
      onMove: onT
    })
  );
  const place = makeElement("p", { class: "traversals-place" });
  const element = makeElement(
    "div",
    { class: "live-panel" },
    views,
    choice,
    place,
    makeStripRow("Decoded codes between A and B", onPathStrip.element),
    makeStripRow("Cross-fade of the two reconstructions", fadeStrip.element),
    makeElement(
      "p",
      { class: "live-caption" },
      "Drag a mark from A to B, or move it with the arrow keys. A cross-fade mixes the pixels of two images, so both show through. On the path each image is decoded from one code." + (data.classes ? " All of them are decoded with the label y above." : "")
    )
  );
  return {
    element,
    /** @param {import("./data.js").Choices} choices */
    show({ a, b, t, path }) {
      ends.a.show(a);
      ends.b.show(b);
      straight.setAttribute("aria-pressed", String(path === "straight"));
      arc.setAttribute("aria-pressed", String(path === "arc"));
      onPathStrip.showValue(t);
      fadeStrip.showValue(t);
    },
    /**
     * @param {ArrayLike<number>} pixels
     * @param {ArrayLike<number>[]} reconstructions Of A and of B.
     * @param {number} t
     */
    showBetween(pixels, [first, last], t) {
      paintImage(decoded, pixels, data.width, data.height);
      paintImage(faded, blend(first, last, t), data.width, data.height);
    },
    /**
     * @param {ArrayLike<number>[]} images Decoded at `PLACES`.
     * @param {ArrayLike<number>[]} reconstructions
     */
    showStrips(images, [first, last]) {
      onPathStrip.showImages(images);
      fadeStrip.showImages(Array.from(PLACES, (t) => blend(first, last, t)));
    },
    /**
     * @param {number} t
     * @param {ArrayLike<number>} z
     * @param {ArrayLike<number>[]} codes Of A and of B.
     */
    showLength(t, z, codes) {
      const [here, first, last] = [z, ...codes].map((code) => format(norm(code), 2));
      place.textContent = `At t = ${format(t, 2)} the code has the length ${here}. The code of A has the length ${first}, that of B ${last}.`;
    }
  };
}
function makeEnd(data, name, onNext) {
  const picture = makePicture(`Test image ${name}`);
  const caption = makeElement("figcaption");
  const button = makeButton("Next image", onNext, { "aria-label": `Next image for ${name}` });
  const figure = makeElement("figure", {}, picture, caption);
  const attributes = { class: `traversals-end traversals-${name.toLowerCase()}` };
  return {
    element: makeElement("div", attributes, figure, button),
    /** @param {number} index */
    show(index) {
      const text = `${name}: ${nameOfImage(data, index)}`;
      paintImage(picture, storedImage(data, index), data.width, data.height);
      picture.setAttribute("aria-label", text);
      caption.textContent = text;
    }
  };
}
function makeStripRow(text, strip) {
  const head = makeElement("p", { class: "traversals-title" }, text);
  return makeElement("div", { class: "traversals-long" }, head, strip);
}

// vae_lib/live/js/traversals/row.js
var IMAGES2 = 7;
function makeRow(data, place, onMove) {
  const { dimensions, kl, reach } = data;
  const dimension = dimensions[place];
  const name = nameOfDimension(dimension);
  const cost = kl.length ? `KL ${format(kl[place], 2)}` : "";
  const values = linspace(-reach, reach, IMAGES2);
  const strip = makeStrip(data, {
    label: `Latent dimension ${name}${cost && `, ${cost} nats`}`,
    low: -reach,
    high: reach,
    count: IMAGES2,
    step: 0.1,
    show: (value) => format(value, 2),
    onMove: (value) => onMove(dimension, value)
  });
  const number = makeElement("span", { class: "live-number" });
  const top = makeElement("div", { class: "traversals-name" }, `${name} = `, number);
  const head = makeElement("div", { class: "traversals-head" }, top);
  if (cost) {
    const bar = makeElement("span", { class: "traversals-bar", "aria-hidden": "true" });
    bar.style.width = `${100 * kl[place] / Math.max(...kl, 1e-9)}%`;
    const track = makeElement("span", { class: "traversals-track", "aria-hidden": "true" }, bar);
    const text = makeElement("span", { class: "live-number" }, cost);
    head.append(makeElement("div", { class: "traversals-kl live-caption" }, text, track));
  }
  const element = makeElement("div", { class: "traversals-row" }, head, strip.element);
  let drawnFor = "";
  const keyOf = (z, label) => [label, ...z.with(dimension, 0)].join();
  return {
    element,
    /** @param {number[]} z */
    showValue(z) {
      number.textContent = format(z[dimension], 2);
      strip.showValue(z[dimension]);
    },
    /**
     * The codes of its images, none where they are already shown.
     * @param {number[]} z
     * @param {number} label
     */
    missing: (z, label) => keyOf(z, label) === drawnFor ? [] : codesAlong(z, dimension, values),
    /**
     * @param {ArrayLike<number>[]} images
     * @param {number[]} z
     * @param {number} label
     */
    showImages(images, z, label) {
      strip.showImages(images);
      drawnFor = keyOf(z, label);
    }
  };
}

// vae_lib/live/js/traversals/traverse-panel.js
function makeTraversePanel(data, actions) {
  const decoded = makePicture("The image decoded at z");
  const length = makeElement("figcaption");
  const original = makePicture("The test image");
  const caption = makeElement("figcaption");
  const beside = makeElement("figure", { class: "traversals-original" }, original, caption);
  const back = makeButton("Back to this image", actions.onBack);
  const pictures = makeElement(
    "div",
    { class: "traversals-pictures" },
    makeElement("figure", { class: "traversals-decoded" }, decoded, length),
    beside
  );
  const buttons = makeElement(
    "div",
    { class: "traversals-buttons" },
    data.imageCount > 1 ? makeButton("Next test image", actions.onNext) : null,
    back,
    makeButton("Draw from the prior", actions.onDraw),
    makeButton("Set all to zero", actions.onZero)
  );
  const rows = data.dimensions.map((_, place) => makeRow(data, place, actions.onMove));
  const used = rows.length - data.unused;
  const list = makeElement("div", { class: "traversals-rows" });
  list.append(...rows.slice(0, used).map((row) => row.element));
  const folded = makeFold(rows.slice(used), actions.onUnfold);
  if (folded) list.append(folded);
  list.append(makeElement("p", { class: "live-caption" }, explain(data)));
  const left = makeElement("div", { class: "traversals-left" }, pictures, buttons);
  const element = makeElement("div", { class: "live-panel traversals-traverse" }, left, list);
  return {
    element,
    /** @param {ArrayLike<number>} pixels */
    showDecoded: (pixels) => paintImage(decoded, pixels, data.width, data.height),
    /** @param {import("./data.js").Choices} choices */
    show({ z, image }) {
      for (const row of rows) row.showValue(z);
      length.textContent = `Decoded at z, with ‖z‖ = ${format(norm(z), 2)}`;
      beside.classList.toggle("traversals-none", image < 0);
      back.disabled = image < 0;
      if (image < 0) return;
      const name = nameOfImage(data, image);
      paintImage(original, storedImage(data, image), data.width, data.height);
      original.setAttribute("aria-label", `The original: ${name}`);
      caption.textContent = `Original: ${name}`;
    },
    /** The rows that can be seen. */
    visible: () => folded?.open === false ? rows.slice(0, used) : rows
  };
}
function makeFold(rows, onUnfold) {
  if (rows.length === 0) return null;
  const count = rows.length === 1 ? "One dimension" : `${rows.length} dimensions`;
  const summary = makeElement("summary", {}, `${count} with a KL below 0.01 nats: not used`);
  const inside = makeElement("div", { class: "traversals-rows" });
  inside.append(...rows.map((row) => row.element));
  return makeElement("details", { ontoggle: onUnfold }, summary, inside);
}
function explain({ dimensions, codeSize, kl, points, reach }) {
  const sentences = [
    "Drag a mark, or move it with the arrow keys.",
    `Each row shows what one latent dimension does from −${reach} to ${reach} while the others stay where they are.`
  ];
  const averaged = points === 1 ? "this image" : `${points.toLocaleString("en")} test images`;
  if (kl.length) {
    sentences.push(`The rows are sorted by their KL in nats, averaged over ${averaged}.`);
  }
  const rest = codeSize - dimensions.length;
  if (rest > 0) sentences.push(`${rest} more of the ${codeSize} dimensions have no row.`);
  return sentences.join(" ");
}

// vae_lib/live/js/traversals/figure.js
var CHOICES = ["tab", "z", "label", "image", "a", "b", "t", "path"];
function render({ model, el, signal }) {
  const data = readData(model);
  const root = makeFigure(el, model.get("alt"), "live-traversals");
  const decode = data.network ? meansInPage(model.get("weights"), data.network) : meansInKernel(model, signal);
  const state = (
    /** @type {Choices} */
    Object.fromEntries(CHOICES.map((name) => [name, model.get(name)]))
  );
  let drawn = 0;
  const traverse = makeTraversePanel(data, {
    onMove: (dimension, value) => choose({ z: state.z.with(dimension, value) }),
    onNext: () => startFrom((state.image + 1) % data.imageCount),
    onBack: () => startFrom(state.image),
    onDraw() {
      const z = data.draws[drawn % data.draws.length];
      drawn += 1;
      choose({ z, image: -1 });
      announce(root, `A draw from the prior, of length ${format(norm(z), 2)}.`);
    },
    onZero() {
      choose({ z: state.z.map(() => 0), image: -1 });
      announce(root, "All latent dimensions are zero.");
    },
    onUnfold: () => decodeRows()
  });
  const interpolate = makeInterpolatePanel(data, {
    onT: (t) => choose({ t }),
    onPath: (path) => choose({ path }),
    onNext(end) {
      const other = end === "a" ? state.b : state.a;
      const next = (state[end] + 1) % data.imageCount;
      const index = next === other && data.imageCount > 2 ? (next + 1) % data.imageCount : next;
      choose({ [end]: index, ...labelOf(end === "a" ? index : state.a) });
      announce(root, `${end.toUpperCase()} is ${nameOfImage(data, index)}.`);
    }
  });
  const entries = [
    { name: "traverse", title: "Traverse", panel: traverse.element },
    { name: "interpolate", title: "Interpolate", panel: interpolate.element }
  ];
  const tabs = makeTabs(entries, (tab) => choose({ tab }));
  const labels = makeLabelChoice(data, (label) => choose({ label }));
  const status = makeElement("p", { class: "live-caption", role: "status" });
  if (data.imageCount > 1) root.append(tabs.element);
  if (labels) root.append(labels.element);
  root.append(traverse.element, interpolate.element, status);
  function choose(changes) {
    Object.assign(state, changes);
    sync(
      model,
      /** @type {Partial<Traits>} */
      changes
    );
    show();
  }
  function startFrom(image) {
    choose({ image, z: data.codes[image], ...labelOf(image) });
    announce(root, `The code of ${nameOfImage(data, image)}.`);
  }
  function labelOf(image) {
    return data.classes ? { label: data.labels[image] } : {};
  }
  function show() {
    tabs.show(state.tab);
    if (labels) labels.select.value = String(state.label);
    if (state.tab === "traverse") {
      traverse.show(state);
      decodeZ();
      decodeRows();
    } else {
      interpolate.show(state);
      decodePath();
    }
  }
  const decodeZ = newestOnly(async () => {
    const [image] = await decode([state.z], state.label);
    if (signal.aborted) return;
    traverse.showDecoded(image);
    say("");
  }, failed);
  const decodeRows = newestOnly(async () => {
    const { z, label } = state;
    const rows = traverse.visible().map((row) => ({ row, codes: row.missing(z, label) }));
    const missing = rows.filter(({ codes }) => codes.length > 0);
    if (missing.length === 0) return;
    const images = await decode(
      missing.flatMap(({ codes }) => codes),
      label
    );
    if (signal.aborted) return;
    missing.forEach(({ row }, i) => {
      row.showImages(images.slice(i * IMAGES2, (i + 1) * IMAGES2), z, label);
    });
  }, failed);
  let stripsDrawnFor = "";
  const decodePath = newestOnly(async () => {
    const { a, b, t, path, label } = state;
    const ends = [data.codes[a], data.codes[b]];
    const codeAt = (place) => (path === "arc" ? slerp : blend)(ends[0], ends[1], place);
    interpolate.showLength(t, codeAt(t), ends);
    const [between, ...reconstructions] = await decode([codeAt(t), ...ends], label);
    if (signal.aborted) return;
    interpolate.showBetween(between, reconstructions, t);
    say("");
    const key = [a, b, path, label].join();
    if (key === stripsDrawnFor) return;
    const images = await decode(Array.from(PLACES, codeAt), label);
    if (signal.aborted) return;
    interpolate.showStrips(images, reconstructions);
    stripsDrawnFor = key;
  }, failed);
  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }
  function failed(error) {
    if (!signal.aborted) say(error.message);
  }
  for (const name of CHOICES) {
    const fromPython = () => {
      const value = model.get(name);
      if (String(value) === String(state[name])) return;
      Object.assign(state, { [name]: value });
      show();
    };
    listen(model, [name], fromPython, signal);
  }
  show();
}
var figure_default = { version: 1, render };
export {
  figure_default as default
};
