// @ts-check
// Latent traversals: move one latent dimension, or go from the code of one image to another's.

import { announce } from "../shared/announce.js";
import { makeElement, makeFigure } from "../shared/elements.js";
import { listen, sync } from "../shared/model.js";
import { format } from "../shared/numbers.js";
import { makeLabelChoice } from "../shared/pictures.js";
import { makeTabs } from "../shared/tabs.js";
import { newestOnly } from "../shared/timing.js";
import { meansInKernel, meansInPage } from "../shared/vae.js";
import { nameOfImage, readData } from "./data.js";
import { makeInterpolatePanel, PLACES } from "./interpolate-panel.js";
import { blend, norm, slerp } from "./paths.js";
import { IMAGES } from "./row.js";
import { makeTraversePanel } from "./traverse-panel.js";

/**
 * @typedef {import("./data.js").Traits} Traits
 * @typedef {import("./data.js").Choices} Choices
 * @typedef {import("./data.js").Tab} Tab
 */

/** @type {(keyof Choices)[]} */
const CHOICES = ["tab", "z", "label", "image", "a", "b", "t", "path"];

/** @param {import("../shared/model.js").View<Traits>} view */
function render({ model, el, signal }) {
  const data = readData(model);
  const root = makeFigure(el, model.get("alt"), "live-traversals");
  const decode = data.network
    ? meansInPage(model.get("weights"), data.network)
    : meansInKernel(model, signal);
  const state = /** @type {Choices} */ (
    Object.fromEntries(CHOICES.map((name) => [name, model.get(name)]))
  );
  let drawn = 0; // draws from the prior so far

  // -- the parts --

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
    onUnfold: () => decodeRows(),
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
    },
  });
  /** @type {{ name: Tab, title: string, panel: HTMLElement }[]} */
  const entries = [
    { name: "traverse", title: "Traverse", panel: traverse.element },
    { name: "interpolate", title: "Interpolate", panel: interpolate.element },
  ];
  const tabs = makeTabs(entries, (tab) => choose({ tab }));
  const labels = makeLabelChoice(data, (label) => choose({ label }));
  const status = makeElement("p", { class: "live-caption", role: "status" });
  if (data.imageCount > 1) root.append(tabs.element); // else there is no second code to go to
  if (labels) root.append(labels.element);
  root.append(traverse.element, interpolate.element, status);

  // -- what happens --

  /** @param {Partial<Choices>} changes */
  function choose(changes) {
    Object.assign(state, changes);
    sync(model, /** @type {Partial<Traits>} */ (changes));
    show();
  }

  /** @param {number} image */
  function startFrom(image) {
    choose({ image, z: data.codes[image], ...labelOf(image) });
    announce(root, `The code of ${nameOfImage(data, image)}.`);
  }

  /**
   * The label that a conditional model decodes the code of a test image with.
   * @param {number} image
   * @returns {Partial<Choices>}
   */
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
      label,
    );
    if (signal.aborted) return;
    missing.forEach(({ row }, i) => {
      row.showImages(images.slice(i * IMAGES, (i + 1) * IMAGES), z, label);
    });
  }, failed);

  let stripsDrawnFor = "";
  const decodePath = newestOnly(async () => {
    const { a, b, t, path, label } = state;
    const ends = [data.codes[a], data.codes[b]];
    /** @param {number} place */
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

  /** @param {string} text */
  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }

  /** @param {Error} error */
  function failed(error) {
    if (!signal.aborted) say(error.message);
  }

  for (const name of CHOICES) {
    const fromPython = () => {
      const value = model.get(name);
      if (String(value) === String(state[name])) return; // a list of numbers, or one thing
      Object.assign(state, { [name]: value });
      show();
    };
    listen(model, [name], fromPython, signal);
  }
  show();
}

export default { version: 1, render };
