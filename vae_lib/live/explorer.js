// The latent explorer: move z and see what it decodes to, or encode an image and read its ledger.

const SAMPLES = 256; // of z for the ledger, a power of two
const THUMBNAILS = 6; // samples whose reconstructions are shown
const NEIGHBOURS = 15; // codes that say whose region z lies in

function render({ model, el }) {
  const data = readData(model);
  if (!data.models[0].network && !model.widget_manager) {
    throw new Error("the model is too large for a page: it needs the notebook's kernel");
  }
  const root = makeFigure(el, model, "explorer");
  const networks = data.models.map((entry, i) => lazily(() => openNetwork(model, entry, i)));
  const state = {
    which: Math.max(
      0,
      data.models.findIndex((entry) => entry.beta === model.get("beta")),
    ),
    z: Array.from(model.get("z")),
    label: model.get("label"),
    pixels: null, // of the image to encode
    posterior: null,
  };
  const eps = makeNormals(SAMPLES, 2, 1);
  let ended = false;
  let touched = false; // before the reader does something, nothing is announced

  // -- the parts --

  const plane = makePlane({
    extent: data.extent,
    labels: data.labels,
    classNames: data.classNames,
    label: "Latent plane. Drag, or press the arrow keys, to move the point z that is decoded.",
    onMove: (z) => moveTo(z),
  });
  const explore = makeExplorePanel(data, (label) => chooseLabel(label));
  const encode = makeEncodePanel(data, {
    k: model.get("k"),
    onImage: (pixels, label) => encodeImage(pixels, label),
    onK: (k) => sync(model, { k }),
  });
  const tabs = makeTabs(
    [
      ["explore", "Explore", explore.element],
      ["encode", "Encode an image", encode.element],
    ],
    (tab) => {
      sync(model, { tab });
      showTab(tab);
    },
  );
  const betas = makeBetaControl(data, (which) => showModel(which));
  const status = makeElement("p", { class: "explorer-status live-caption", role: "status" });
  const panels = [explore.element, encode.element, status];
  const frame = makeElement(
    "div",
    { class: "explorer-frame" },
    tabs.list,
    makeElement("div", { class: "explorer-plane" }, plane.canvas),
    makeElement("div", { class: "explorer-side" }, ...panels),
    betas.element,
  );
  root.append(frame);
  for (const event of ["pointerdown", "keydown", "input", "click"]) {
    root.addEventListener(event, () => (touched = true), { capture: true });
  }

  // -- what happens --

  function moveTo(z) {
    if (!z.every(Number.isFinite)) return;
    const inside = z.map((value) => clamp(value, -data.extent, data.extent));
    state.z = inside;
    sync(model, { z: inside });
    showZ();
  }

  function showZ() {
    const { codes } = data.models[state.which];
    const near = neighbours(state.z, codes, data, state.label);
    plane.show({ z: state.z, nearest: near.image });
    explore.showNear(state.z, near, data);
    const place = `z = ${pair(state.z)}`;
    if (touched) announce(root, isEncoding() ? place : `${place}. ${near.sentence}`);
    decodeZ();
  }

  const decodeZ = newestOnly(async () => {
    const started = performance.now();
    const network = networks[state.which]();
    const [out] = await network.decode([state.z], state.label);
    if (ended) return;
    const image = likelihoodMean(network, out);
    (isEncoding() ? encode : explore).showDecoded(image);
    root.dataset.decodeMs = (performance.now() - started).toFixed(3);
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
      const current = !ended && state.which === which;
      if (current) plane.show({ codes: between });
      return current;
    });
    if (isEncoding()) encodeImage(state.pixels, state.label);
    else showZ();
  }

  function encodeImage(pixels, label) {
    state.pixels = pixels ?? state.pixels; // null: only the label changes
    if (data.classes) {
      state.label = label;
      sync(model, { label });
    }
    const bytes = Uint8Array.from(state.pixels, (value) => Math.round(255 * value));
    sync(model, { pixels: new DataView(bytes.buffer) });
    encode.showImage(state.pixels, chosenLabel());
    runEncoder();
  }

  const runEncoder = newestOnly(async () => {
    const { which, pixels, label } = state;
    const network = networks[which]();
    const { mu, logVar } = await network.encode(pixels, label);
    const samples = eps.map((row) => reparameterize(mu, logVar, row));
    if (ended || !isEncoding()) return;
    state.posterior = { mu, logVar, samples: samples.slice(0, 32) };
    plane.show({ posterior: state.posterior, chosen: chosenLabel() });
    encode.showPosterior(mu, logVar);
    moveTo(Array.from(mu));
    const outs = await network.decode(samples, label);
    if (ended) return;
    const logPxz = outs.map((out) => logLikelihood(network, pixels, out));
    const ledger = makeLedger(mu, logVar, samples, logPxz);
    encode.showLedger(ledger);
    encode.showSamples(outs.slice(0, THUMBNAILS).map((out) => likelihoodMean(network, out)));
    const detail = { ...ledger, mu, logVar, eps, pixels, label, beta: data.models[which].beta };
    root.dispatchEvent(new CustomEvent("ledger", { bubbles: true, detail }));
    say("");
  }, failed);

  function showTab(tab) {
    tabs.show(tab);
    root.dataset.tab = tab;
    if (tab === "encode") {
      encode.redraw();
      encodeImage(state.pixels, state.label);
    } else {
      state.posterior = null;
      plane.show({ posterior: null, chosen: chosenLabel() });
      explore.showLabel(state.label);
      showZ();
    }
  }

  function isEncoding() {
    return model.get("tab") === "encode";
  }

  function chosenLabel() {
    return data.classes ? state.label : -1;
  }

  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }

  function failed(error) {
    if (!ended) say(error.message);
  }

  // -- from Python --

  const stops = [
    listen(model, ["z"], () => {
      const z = model.get("z");
      if (z.some((value, d) => value !== state.z[d])) moveTo(Array.from(z));
    }),
    listen(model, ["beta"], () => {
      const which = data.models.findIndex((entry) => entry.beta === model.get("beta"));
      if (which >= 0 && which !== state.which) showModel(which);
    }),
    listen(model, ["label"], () => {
      const label = model.get("label");
      if (label === state.label) return;
      if (isEncoding()) encodeImage(state.pixels, label);
      else chooseLabel(label);
    }),
    listen(model, ["tab"], () => {
      if (model.get("tab") !== root.dataset.tab) showTab(model.get("tab"));
    }),
    listen(model, ["pixels"], () => {
      const bytes = readUint8(model.get("pixels"));
      if (bytes.every((value, i) => value === Math.round(255 * state.pixels[i]))) return;
      state.pixels = Float32Array.from(bytes, (value) => value / 255);
      if (isEncoding()) encodeImage(state.pixels, state.label);
    }),
    listen(model, ["k"], () => encode.showK(model.get("k"))),
    watchTheme(root, () => {
      plane.redraw();
      encode.redraw();
      betas.redraw();
    }),
    watchWidth(plane.canvas.parentElement, (width) => {
      plane.resize(width);
      betas.redraw();
      encode.redraw();
      if (!root.dataset.ready) performance.mark("explorer-ready");
      root.dataset.ready = "true";
    }),
    plane.stop,
    encode.stop,
    () => networks.forEach((network) => network.stop?.()),
  ];

  const saved = Float32Array.from(readUint8(model.get("pixels")), (value) => value / 255);
  state.pixels = saved.length ? saved : storedImage(data, 0);
  plane.show({ codes: data.models[state.which].codes, chosen: chosenLabel() });
  betas.show(state.which);
  showTab(model.get("tab"));
  return () => {
    ended = true;
    stops.forEach((stop) => stop());
    root.remove();
  };
}

// ── data ────────────────────────────────────────────────────────────────────────────────────────

/** What Python saved, as arrays. */
function readData(model) {
  const settings = model.get("settings");
  const labels = readUint8(model.get("labels"));
  const numbers = 2 * labels.length;
  const models = settings.models.map((entry, i) => ({
    ...entry,
    codes: readFloat16(model.get("codes"), 2 * numbers * i, numbers),
  }));
  const [channels, height, width] = settings.imageShape;
  const images = readUint8(model.get("images"));
  return { ...settings, models, labels, images, channels, height, width };
}

/** The pixels of a stored image, in [0, 1]: 8 to the byte where they are binary. */
function storedImage({ images, binary, channels, height, width }, index) {
  const size = channels * height * width;
  if (!binary) return Float32Array.from({ length: size }, (_, i) => images[index * size + i] / 255);
  const bytes = Math.ceil(size / 8);
  const bit = (i) => (images[index * bytes + (i >> 3)] >> (7 - (i & 7))) & 1;
  return Float32Array.from({ length: size }, (_, i) => bit(i));
}

/** The index of the nearest stored image, its distance, and whose region z lies in. */
function neighbours(z, codes, { labels, imageCount, classNames, classes }, chosen) {
  const distance = (i) => Math.hypot(codes[2 * i] - z[0], codes[2 * i + 1] - z[1]);
  const all = Array.from(labels, (label, i) => ({ i, label, distance: distance(i) }))
    .filter(({ label }) => !classes || label === chosen)
    .sort((a, b) => a.distance - b.distance);
  const image = all.find(({ i }) => i < imageCount);
  if (!image) return { image: -1, sentence: "No stored image." };
  const near = all.slice(0, NEIGHBOURS);
  const count = (label) => near.filter((entry) => entry.label === label).length;
  const winner = near.map((entry) => entry.label).reduce((a, b) => (count(b) > count(a) ? b : a));
  const region =
    near[0].distance > 0.5
      ? "No code lies nearby."
      : `Here mostly ${classNames[winner]}: ${count(winner)} of the ${near.length} nearest codes.`;
  const name = classNames.length ? ` (${classNames[image.label]})` : "";
  const far = `${format(image.distance, 2)} away`;
  const nearest = `The nearest of ${imageCount} test images${name}, ${far}.`;
  const named = classNames.length > 0 && !classes;
  const sentence = named ? `${region} ${nearest}` : nearest;
  return { image: image.i, region: named ? region : "", nearest, sentence };
}

/** `rows` lists of standard normal numbers, the same every time. */
function makeNormals(rows, columns, seed) {
  const next = gaussian(seed);
  return Array.from({ length: rows }, () => Float64Array.from({ length: columns }, next));
}

// ── networks: in the page, or in the kernel where they are too large for a page ─────────────────

/** `encode(x, label)` and `decode(list of z, label)`, both asynchronous. */
function openNetwork(model, entry, which) {
  if (!entry.network) return kernelNetwork(model, which, entry);
  const network = makeNetwork(model.get("weights"), entry.network);
  return {
    ...network,
    encode: async (x, label) => network.encode(x, label),
    async decode(codes, label) {
      const decoded = [];
      let rest = performance.now();
      for (const z of codes) {
        decoded.push(network.decode(z, label));
        if (performance.now() - rest < 12) continue;
        await new Promise((resolve) => setTimeout(resolve)); // let the page breathe
        rest = performance.now();
      }
      return decoded;
    },
  };
}

/** Asks Python. An answer has the number of its question; without one there is no kernel. */
function kernelNetwork(model, which, { likelihood }) {
  const waiting = new Map();
  let asked = 0;
  const onAnswer = (message, buffers) => {
    const resolve = message.type === "answer" && waiting.get(message.id);
    if (resolve) resolve(readFloat32(buffers[0]));
  };
  model.on("msg:custom", onAnswer);
  function ask(question, numbers) {
    const id = `${which}-${(asked += 1)}-${Math.random()}`;
    return new Promise((resolve, reject) => {
      const missing = "The kernel does not answer. Run the notebook again to move the point.";
      const timer = setTimeout(() => reject(new Error(missing)), 15000);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      model.send({ ...question, id, which }, undefined, [numbers.buffer]);
    }).finally(() => waiting.delete(id));
  }
  return {
    likelihood,
    async encode(x, label) {
      const q = await ask({ type: "encode", label }, Float32Array.from(x));
      return { mu: q.slice(0, 2), logVar: q.slice(2) };
    },
    async decode(codes, label) {
      const flat = Float32Array.from(codes.flatMap((z) => Array.from(z)));
      const outs = await ask({ type: "decode", label, count: codes.length }, flat);
      const size = outs.length / codes.length;
      return codes.map((_, i) => outs.subarray(i * size, (i + 1) * size));
    },
    stop: () => model.off("msg:custom", onAnswer),
  };
}

/** Calls `make` when first needed. */
function lazily(make) {
  let made;
  const get = () => (made ??= make());
  get.stop = () => made?.stop?.();
  return get;
}

/** Runs `work` for the newest request only: what comes in the meantime waits, the last one wins. */
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
      onError(error);
    }
    busy = false;
    if (again) run();
  };
}

/** Moves points from one place to another within 0.4 s. */
function tween(from, to, show) {
  const start = performance.now();
  const step = (now) => {
    const t = prefersReducedMotion() ? 1 : clamp((now - start) / 400, 0, 1);
    const ease = t * t * (3 - 2 * t);
    const going = show(from.map((value, i) => value + ease * (to[i] - value)));
    if (t < 1 && going !== false) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

// ── tabs ────────────────────────────────────────────────────────────────────────────────────────

/** Tabs as screen readers know them: one is in the tab order, the arrow keys move between them. */
function makeTabs(entries, onChoose) {
  const attributes = { class: "explorer-tabs", role: "tablist", "aria-label": "View" };
  const list = makeElement("div", attributes);
  const buttons = entries.map(([name, title, panel]) => {
    panel.id = newId("panel");
    const button = makeButton(title, () => onChoose(name), { role: "tab", id: newId("tab") });
    button.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", button.id);
    return button;
  });
  list.append(...buttons);
  list.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (buttons.indexOf(event.target) + step + buttons.length) % buttons.length;
    buttons[next].focus();
    onChoose(entries[next][0]);
  });
  const show = (chosen) =>
    entries.forEach(([name, , panel], i) => {
      const open = name === chosen;
      buttons[i].setAttribute("aria-selected", String(open));
      buttons[i].tabIndex = open ? 0 : -1;
      panel.hidden = !open;
    });
  return { list, show };
}

// ── the panel "Explore" ─────────────────────────────────────────────────────────────────────────

function makeExplorePanel(data, onLabel) {
  const decoded = makePicture("The image decoded at z");
  const nearest = makePicture("The test image whose code is nearest to z");
  const place = makeElement("p", { class: "explorer-z" });
  const near = makeElement("p", { class: "live-caption" });
  const region = makeElement("p", { class: "live-caption" });
  const select = data.classes
    ? makeSelect({
        label: "Label y",
        options: data.classNames.map((name, i) => [i, name]),
        value: 0,
        onChange: (value) => onLabel(Number(value)),
      })
    : null;
  const element = makeElement(
    "div",
    { class: "explorer-panel" },
    select,
    place,
    makeElement(
      "div",
      { class: "explorer-views" },
      makeElement("div", { class: "explorer-decoded" }, decoded),
      makeElement("div", { class: "explorer-near" }, nearest, makeElement("div", {}, near, region)),
    ),
    makeElement(
      "p",
      { class: "live-caption" },
      `Drag the ring, or move it with the arrow keys. Each dot is the mean of ${nameOfQ(data)} of a ` +
        "test image. Dashed: 1, 2 and 3 standard deviations of the prior.",
    ),
  );
  return {
    element,
    showDecoded: (pixels) => paintImage(decoded, pixels, data.width, data.height),
    showLabel: (label) => {
      if (select) select.select.value = String(label);
    },
    showNear(z, found) {
      place.textContent = `Decoded at z = ${pair(z)}`;
      near.textContent = found.image < 0 ? "" : found.nearest;
      region.textContent = found.region ?? "";
      nearest.hidden = found.image < 0;
      if (found.image < 0) return;
      paintImage(nearest, storedImage(data, found.image), data.width, data.height);
    },
  };
}

/** The encoder's distribution, as texts name it. */
function nameOfQ(data) {
  return data.classes ? "q(z|x, y)" : "q(z|x)";
}

function makePicture(label) {
  return makeElement("canvas", { class: "explorer-picture", role: "img", "aria-label": label });
}

function pair(z) {
  return `(${format(z[0])}, ${format(z[1])})`;
}

// ── the panel "Encode an image" ─────────────────────────────────────────────────────────────────

function makeEncodePanel(data, { k, onImage, onK }) {
  const seen = makePicture("The image that is encoded");
  const decoded = makePicture("The image decoded at z");
  const samples = Array.from({ length: THUMBNAILS }, (_, i) =>
    makePicture(`The image decoded at sample ${i + 1} of ${nameOfQ(data)}`),
  );
  const posterior = makeElement("p", { class: "explorer-posterior" });
  const ledger = makeLedgerTable(data, { k, onK });
  let label = 0;
  const select = data.classes
    ? makeSelect({
        label: "Label y",
        options: data.classNames.map((name, i) => [i, name]),
        value: 0,
        onChange: (value) => {
          label = Number(value);
          onImage(null, label);
        },
      })
    : null;
  const choices = makeChoices(data, (index) => {
    pad?.clear();
    label = data.labels[index];
    onImage(storedImage(data, index), label);
  });
  const pad = data.channels === 1 ? makePad(data, (pixels) => onImage(pixels, label)) : null;
  const pictures = makeElement(
    "div",
    { class: "explorer-pair" },
    makeElement("figure", {}, seen, makeElement("figcaption", {}, "x, encoded")),
    makeElement("figure", {}, decoded, makeElement("figcaption", {}, "decoded at z")),
  );
  const element = makeElement(
    "div",
    { class: "explorer-panel" },
    makeElement("p", { class: "live-caption" }, `Choose an image${pad ? ", or draw one" : ""}.`),
    choices,
    makeElement("div", { class: "explorer-input" }, pad?.element, pictures),
    select,
    posterior,
    makeElement("div", { class: "explorer-samples" }, ...samples),
    makeElement("p", { class: "live-caption" }, `decoded at six samples of ${nameOfQ(data)}`),
    ledger.element,
  );
  return {
    element,
    showDecoded: (pixels) => paintImage(decoded, pixels, data.width, data.height),
    showImage(pixels, chosen) {
      paintImage(seen, pixels, data.width, data.height);
      if (!select) return;
      label = chosen; // what is drawn next has the label that is shown
      select.select.value = String(chosen);
    },
    showPosterior(mu, logVar) {
      const sigma = Array.from(logVar, (v) => Math.exp(0.5 * v));
      const text = sigma.map((value) => format(value, 3)).join(", ");
      posterior.textContent = `μ = ${pair(mu)}   σ = (${text})`;
    },
    showLedger: ledger.show,
    showSamples: (images) =>
      images.forEach((image, i) => paintImage(samples[i], image, data.width, data.height)),
    showK: ledger.showK,
    redraw() {
      ledger.redraw();
      pad?.redraw();
    },
    stop: () => pad?.stop(),
  };
}

/** A button for the first stored image of each label; ten images where there are no labels. */
function makeChoices(data, onChoose) {
  const stored = Array.from({ length: data.imageCount }, (_, i) => i);
  const firsts = data.classNames.map((_, label) => stored.find((i) => data.labels[i] === label));
  const chosen = data.classNames.length ? firsts.filter((i) => i !== undefined) : stored;
  const buttons = chosen.slice(0, 10).map((index) => {
    const name = data.classNames[data.labels[index]];
    const label = `Encode test image ${index + 1}${name === undefined ? "" : `: ${name}`}`;
    const picture = makeElement("canvas", { "aria-hidden": "true" });
    paintImage(picture, storedImage(data, index), data.width, data.height);
    const attributes = { class: "explorer-choice", "aria-label": label };
    const button = makeButton("", () => onChoose(index), attributes);
    button.append(picture);
    return button;
  });
  return makeElement(
    "div",
    { class: "explorer-choices", role: "group", "aria-label": "Test images" },
    ...buttons,
  );
}

/** A square to draw in. What is drawn is brought into MNIST's form before it is encoded. */
function makePad(data, onDrawn) {
  const label = "Draw a digit here with a pointer or a finger";
  const canvas = makeElement("canvas", { class: "explorer-pad", role: "img", "aria-label": label });
  const clearButton = makeButton("Clear", () => {
    clear();
    onDrawn(new Float32Array(data.width * data.height)); // an empty page has a code too
  });
  let strokes = [];
  let side = 0;
  let frame = 0;

  function redraw() {
    side = canvas.parentElement.clientWidth;
    if (!side) return;
    const context = fitCanvas(canvas, side, side);
    context.fillStyle = "#000"; // as all pictures of digits here
    context.fillRect(0, 0, side, side);
    context.strokeStyle = "#fff";
    for (const stroke of strokes) {
      const points = stroke.map(({ x, y }) => ({ x: x * side, y: y * side }));
      drawStroke(context, points, PEN * side);
    }
    if (strokes.length === 0) {
      context.fillStyle = "#b9bfc6";
      context.font = `14px ${FONT}`;
      context.textAlign = "center";
      context.fillText("draw here", side / 2, side / 2);
    }
  }

  function clear() {
    strokes = [];
    redraw();
  }

  function add({ x, y }) {
    strokes.at(-1).push({ x: x / side, y: y / side });
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      redraw();
      const grey = centredDigit(strokes, data.width, data.height);
      onDrawn(data.binary ? rounded(grey) : grey);
    });
  }

  const stop = draggable(canvas, { onStart: () => strokes.push([]), onMove: add });
  const box = makeElement("div", { class: "explorer-paper" }, canvas);
  const element = makeElement("div", { class: "explorer-draw" }, box, clearButton);
  const stopAll = () => {
    cancelAnimationFrame(frame);
    stop();
  };
  return { element, clear, redraw, stop: stopAll };
}

// ── the ledger ──────────────────────────────────────────────────────────────────────────────────

/** The terms of the ELBO as a table with bars, and the bound that more samples give. */
function makeLedgerTable(data, { k, onK }) {
  const names = [
    data.classes ? "E[log p(x|z, y)]" : "E[log p(x|z)]",
    "−KL of z₁",
    "−KL of z₂",
    "ELBO",
    "bound L",
  ];
  const rows = names.map((name) => {
    const number = makeElement("td", { class: "live-number" });
    const bar = makeElement("span", { class: "explorer-bar" });
    const cell = makeElement("td", { class: "explorer-bars", "aria-hidden": "true" }, bar);
    const head = makeElement("th", { scope: "row" }, name);
    return { row: makeElement("tr", {}, head, number, cell), head, number, bar };
  });
  rows[3].row.classList.add("explorer-total");
  rows[4].row.classList.add("explorer-total");
  const caption = makeElement("caption", { class: "live-caption" }, "This image, in nats");
  const body = makeElement("tbody", {}, ...rows.map(({ row }) => row));
  const table = makeElement("table", { class: "explorer-ledger" }, caption, body);
  const curve = makeElement("canvas", {
    class: "explorer-curve",
    role: "img",
    "aria-label": "The bound against the number of samples k",
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
    },
  });
  const note = makeElement("p", { class: "live-caption" }, data.note);
  let ledger = null;

  function write() {
    if (!ledger) return;
    const { reconstruction, kl, elbo, bounds } = ledger;
    const bound = bounds[slider.value];
    const steps = [reconstruction, -kl[0], -kl[1]];
    const ends = [reconstruction, reconstruction - kl[0], elbo];
    const least = Math.min(0, ...ends, bound) * 1.02 || -1;
    const most = Math.max(0, ...ends, bound);
    const place = (value) => (100 * (most - value)) / (most - least);
    const spans = [
      [most > 0 ? 0 : most, ends[0]],
      [ends[0], ends[1]],
      [ends[1], ends[2]],
      [0, elbo],
      [0, bound],
    ];
    [...steps, elbo, bound].forEach((value, i) => {
      rows[i].number.textContent = format(value, 2);
      const [from, to] = spans[i].map(place).sort((a, b) => a - b);
      rows[i].bar.style.left = `${from}%`;
      rows[i].bar.style.width = `${Math.max(to - from, 0.8)}%`;
    });
    rows[4].head.textContent = `bound, k = ${2 ** slider.value}`;
    drawBounds(curve, bounds, slider.value);
  }
  return {
    element: makeElement("div", { class: "explorer-account" }, table, slider, curve, note),
    show(next) {
      ledger = next;
      write();
    },
    showK(next) {
      slider.value = Math.log2(next);
      write();
    },
    redraw: write,
  };
}

/** L_k against k, from the ELBO at k = 1 upwards. */
function drawBounds(canvas, bounds, chosen) {
  const width = canvas.parentElement.clientWidth;
  if (!width) return;
  const height = 128;
  const context = fitCanvas(canvas, width, height);
  const c = colours(canvas);
  const [low, high] = [bounds[0], bounds.at(-1)];
  const space = Math.max(0.15 * (high - low), 0.05);
  const x = linearScale([0, bounds.length - 1], [52, width - 14]);
  const y = linearScale([low - space, high + space], [height - 34, 20]);
  const yTicks = ticks(...y.domain, 3);
  drawAxes(context, { x, y, colours: c, xTicks: [], yTicks, yLabel: "bound, nats" });
  context.fillStyle = c.muted;
  context.textAlign = "center";
  context.textBaseline = "top";
  for (let i = 0; i < bounds.length; i += 2) context.fillText(String(2 ** i), x(i), y.range[0] + 5);
  context.textAlign = "right";
  context.fillText("k", x.range[1], y.range[0] + 19);
  drawCurve(
    context,
    bounds.map((_, i) => i),
    bounds,
    { x, y, colour: c.lines[0] },
  );
  drawDot(context, x(chosen), y(bounds[chosen]), 5, c.lines[0], c.paper);
}

function drawDot(context, x, y, radius, colour, paper) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = paper;
  context.stroke();
}

// ── β ───────────────────────────────────────────────────────────────────────────────────────────

/** A slider over the models, and where each stands between rate and distortion. */
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
    show: (i) => format(models[i].beta, 2).replace(/\.?0+$/, ""),
    onInput: onChoose,
  });
  if (models.length > 1) element.append(slider, chart, text);

  function show(which) {
    chosen = which;
    slider.value = which;
    const { rate, distortion } = models[which];
    const sum = `${format(distortion, 1)} + rate ${format(rate, 1)}`;
    const elbo = format(-rate - distortion, 1);
    const mean = `${labels.length} test images on average`;
    text.textContent = `${mean}: distortion ${sum}, ELBO ${elbo} nats.`;
    redraw();
  }
  function redraw() {
    if (models.length > 1) drawRateDistortion(chart, models, chosen);
  }
  return { element, show, redraw };
}

function drawRateDistortion(canvas, models, chosen) {
  const width = canvas.parentElement.clientWidth;
  if (!width) return;
  const height = 164;
  const context = fitCanvas(canvas, width, height);
  const c = colours(canvas);
  const rates = models.map((entry) => entry.rate);
  const distortions = models.map((entry) => entry.distortion);
  const widen = ([a, b], below, above) => {
    const span = b - a || 1;
    return [a - below * span, b + above * span];
  };
  const x = linearScale(widen(rangeOf(rates), 0.18, 0.18), [52, width - 14]);
  const y = linearScale(widen(rangeOf(distortions), 0.25, 0.5), [height - 38, 22]);
  const yTicks = ticks(...y.domain, 4);
  const axes = { yTicks, xLabel: "rate (KL), nats", yLabel: "distortion, nats" };
  drawAxes(context, { x, y, colours: c, ...axes });
  const order = models.map((_, i) => i).sort((a, b) => rates[a] - rates[b]);
  const line = { x, y, colour: c.muted, width: 1.5 };
  drawCurve(
    context,
    order.map((i) => rates[i]),
    order.map((i) => distortions[i]),
    line,
  );
  models.forEach((entry, i) => {
    const [px, py] = [x(entry.rate), y(entry.distortion)];
    const colour = i === chosen ? c.lines[1] : c.muted;
    drawDot(context, px, py, i === chosen ? 7 : 5, colour, c.paper);
    const late = px > width - 80;
    context.textAlign = late ? "right" : "left";
    context.textBaseline = "bottom";
    writeOnHalo(context, `β = ${entry.beta}`, late ? px + 6 : px + 8, py - 8, c.ink, c.paper);
  });
}

export default { render };
