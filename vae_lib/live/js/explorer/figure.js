// @ts-check
// The latent explorer: move z and see what it decodes to, or encode an image and read its cost.

import { announce } from "../shared/announce.js";
import { readUint8 } from "../shared/bytes.js";
import { makeElement, makeFigure } from "../shared/elements.js";
import { likelihoodMean, logLikelihood } from "../shared/likelihoods.js";
import { listen, sync } from "../shared/model.js";
import { clamp } from "../shared/numbers.js";
import { storedImage } from "../shared/pictures.js";
import { standardNormal } from "../shared/random.js";
import { watchTheme, watchWidth } from "../shared/surroundings.js";
import { makeTabs } from "../shared/tabs.js";
import { newestOnly, tween } from "../shared/timing.js";
import { vaeInKernel, vaeInPage } from "../shared/vae.js";
import { makeBetaControl } from "./beta-control.js";
import { costOfImage, reparameterize } from "./bounds.js";
import { SAMPLES } from "./cost-table.js";
import { neighbours, pair, readData } from "./data.js";
import { makeEncodePanel, THUMBNAILS } from "./encode-panel.js";
import { makeExplorePanel } from "./explore-panel.js";
import { makePlane } from "./plane.js";

/**
 * @typedef {import("./data.js").Traits} Traits
 * @typedef {import("./data.js").Tab} Tab
 */

/** @param {import("../shared/model.js").View<Traits>} view */
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
    pixels: saved.length ? saved : storedImage(data, 0),
  };
  let touched = false; // before the reader does something, nothing is announced

  // -- the parts --

  const plane = makePlane({
    extent: data.extent,
    labels: data.labels,
    classNames: data.classNames,
    label: "Latent plane. Drag, or press the arrow keys, to move the point z that is decoded.",
    onMove: moveTo,
    signal,
  });
  const explore = makeExplorePanel(data, chooseLabel);
  const encode = makeEncodePanel(data, {
    k: model.get("k"),
    onImage: encodeImage,
    onK: (k) => sync(model, { k }),
    signal,
  });
  /** @type {{ name: Tab, title: string, panel: HTMLElement }[]} */
  const entries = [
    { name: "explore", title: "Explore", panel: explore.element },
    { name: "encode", title: "Encode an image", panel: encode.element },
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
    root.addEventListener(event, () => (touched = true), { capture: true, signal });
  }

  // -- what happens --

  /** @param {[number, number]} z */
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

  /** @param {number} label */
  function chooseLabel(label) {
    state.label = label;
    sync(model, { label });
    explore.showLabel(label);
    plane.show({ chosen: chosenLabel() });
    showZ();
  }

  /** @param {number} which */
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

  /**
   * @param {Float32Array | null} pixels Null where the image stays.
   * @param {number} label
   */
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
    // for scripts of the page that want to know more than is shown
    const detail = { ...cost, mu, logVar, eps, pixels, label, beta: data.models[which].beta };
    root.dispatchEvent(new CustomEvent("ledger", { bubbles: true, detail }));
  }, failed);

  /** @param {Tab} tab */
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

  /** @param {string} text */
  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }

  /** @param {Error} error */
  function failed(error) {
    if (!signal.aborted) say(error.message);
  }

  // -- from Python, and from what is around --

  /** @type {Partial<Record<keyof Traits, () => void>>} */
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
    k: () => encode.showK(model.get("k")),
  };
  for (const [name, answer] of Object.entries(answers)) {
    listen(model, [/** @type {keyof Traits} */ (name)], answer, signal);
  }
  const redrawPanels = () => {
    encode.redraw();
    betas.redraw();
  };
  const redraw = () => {
    plane.redraw();
    redrawPanels();
  };
  /** @param {number} width */
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

/**
 * Opens a model when it is first needed.
 * @param {import("../shared/model.js").Model<Traits>} model
 * @param {import("./data.js").Data} data
 * @param {AbortSignal} signal
 */
function openModels(model, data, signal) {
  /** @type {import("../shared/vae.js").Vae[]} */
  const opened = [];
  /** @param {number} which */
  return (which) => {
    const { network, likelihood } = data.models[which];
    opened[which] ??= network
      ? vaeInPage(model.get("weights"), network)
      : vaeInKernel(model, which, likelihood ?? { name: "bernoulli" }, signal);
    return opened[which];
  };
}

/**
 * Pairs of standard normal numbers, the same every time.
 * @param {number} count
 * @param {number} seed
 */
function makeNoise(count, seed) {
  const next = standardNormal(seed);
  return Array.from({ length: count }, () => Float64Array.from({ length: 2 }, next));
}

/**
 * Pixels in [0, 1] as bytes, and back.
 * @param {Float32Array} pixels
 */
function bytesOf(pixels) {
  const bytes = Uint8Array.from(pixels, (value) => Math.round(255 * value));
  return new DataView(bytes.buffer);
}

/** @param {import("../shared/bytes.js").Bytes} bytes */
function pixelsOf(bytes) {
  return Float32Array.from(readUint8(bytes), (value) => value / 255);
}

export default { version: 1, render };
