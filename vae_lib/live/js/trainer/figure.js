// @ts-check
// Train one here: a VAE that learns in the page, in a worker, under the reader's own settings.

import trainedMap from "../../trained_map.bin";
import { makeElement, makeFigure } from "../shared/elements.js";
import { listen, sync } from "../shared/model.js";
import { onceAFrame, watchTheme, watchWidth } from "../shared/surroundings.js";
import { makeTabs } from "../shared/tabs.js";
import { makeBugsPanel } from "./bugs-panel.js";
import { makeButtons, makeSliders } from "./controls.js";
import { makeCurves } from "./curves.js";
import { makeGlassPanel } from "./glass-panel.js";
import { makeHistory, remember } from "./history.js";
import { IMAGES, makePictures } from "./pictures.js";
import { makeRateDistortion } from "./rate-distortion.js";
import { makeReadout } from "./readout.js";
import { makeRun } from "./run.js";
import { NEW_START, optionsOf, startingWith } from "./settings.js";
import { makeSettingsPanel } from "./settings-panel.js";
import { makeStage } from "./stage.js";
import { makeToyPanel } from "./toy-panel.js";
import { readTrainedMap } from "./trained-map.js";

/**
 * @typedef {import("./settings.js").Traits} Traits
 * @typedef {import("./settings.js").MoreTab} MoreTab
 * @typedef {import("./protocol.js").Snapshot} Snapshot
 * @typedef {import("./digits.js").DataSet} DataSet
 */

const INVITATION = "Press Start: 2,000 digits, 100,000 weights, your processor. Nothing is sent.";
const TOY_INVITATION = "Press Start: 2,000 points, a small network, your processor.";
const GLASS_INTERVAL = 500; // milliseconds, while it runs
const EARLY = 600; // steps after which the dimensions with the largest KL are known

/** @param {import("../shared/model.js").View<Traits>} view */
function render({ model, el, signal }) {
  const root = makeFigure(el, model.get("alt"), "live-trainer");
  const state = {
    begun: false, // whether there is a model
    history: makeHistory(),
    /** @type {DataSet | null} */
    heldOut: null,
    /** @type {Snapshot | null} */
    last: null,
    row: -1, // of the image under the glass
    picked: false, // whether the reader has chosen it
    /** @type {[number, number] | null} */
    place: null,
    drawings: /** @type {import("./drawings-panel.js").Drawing[]} */ ([]),
    /** @type {number[] | null} A code, under the mouse. */
    pointer: null,
    follow: false,
    dimensionsChosen: false,
    lastGlass: -Infinity,
  };

  // -- the parts --

  const run = makeRun({
    ...{ onStarted, onSnapshot, onGlass, onPoint, onDecoded, onFailed, signal },
  });
  const readout = makeReadout(root);
  const buttons = makeButtons({
    onStart: startOrPause,
    onStep: step,
    onReset: () => begin(),
    onFollow: () => {
      state.follow = !state.follow;
      stage.show({ follow: state.follow });
      showButtons();
    },
  });
  const stage = makeStage({ onRow: chooseRow, onPlace: choosePlace, onPointer: decodeAt, signal });
  const sliders = makeSliders({
    onBeta: (beta) => sync(model, { beta }),
    onRate: (learning_rate) => sync(model, { learning_rate }),
  });
  const pictures = makePictures((tab) => sync(model, { pictures: tab }));
  const toy = makeToyPanel();
  const curves = makeCurves();
  const plane = makeRateDistortion();
  const bugs = makeBugsPanel({
    offered: model.get("offered"),
    links: model.get("links"),
    onChange: (names) => sync(model, { bugs: names }),
  });
  const glass = makeGlassPanel(chooseRow);
  const settings = makeSettingsPanel({
    onChange: (changes) => sync(model, changes),
    onDrawings: (drawings) => {
      state.drawings = drawings;
      onNewStart();
    },
    signal,
  });
  const charts = makeElement("div", { class: "live-panel" });
  charts.append(makeElement("div", { class: "trainer-charts" }, curves.element, plane.element));
  /** @type {{ name: MoreTab, title: string, panel: HTMLElement }[]} */
  const all = [
    { name: "curves", title: "Curves", panel: charts },
    { name: "bugs", title: "Bugs", panel: bugs.element },
    { name: "step", title: "One step", panel: glass.element },
    { name: "settings", title: "Settings", panel: settings.element },
  ];
  const entries = all.filter(({ name }) => model.get("tabs").includes(name));
  const tabs = makeTabs(entries, (more) => sync(model, { more }));
  const more = makeElement("div", { class: "trainer-more", hidden: entries.length === 0 });
  more.append(tabs.element, ...entries.map((entry) => entry.panel));
  const stageBox = makeElement("div", { class: "trainer-stage" });
  stageBox.append(readout.element, stage.element, buttons.element);
  const side = makeElement("div", { class: "trainer-side" });
  side.append(sliders.element, pictures.element, toy.element);
  root.append(makeElement("div", { class: "trainer-frame" }, stageBox, side, more));

  // -- what the reader does --

  function startOrPause() {
    if (run.running) run.pause();
    else {
      if (!state.begun) begin();
      run.run();
    }
    showButtons();
  }

  function step() {
    if (!state.begun) begin();
    run.step();
  }

  /** A new model, at rest. */
  function begin() {
    run.start(startingWith(model, state.drawings));
    run.setViews(views());
    state.begun = true;
    showButtons();
  }

  /** @param {number} row */
  function chooseRow(row) {
    state.row = row;
    state.picked = true;
    showChosen();
    glass.showRow(row, state.heldOut?.labels.length ?? 400);
    if (state.begun && openTab() === "step") run.lookAt(row);
  }

  function showChosen() {
    const { heldOut, row } = state;
    const P = heldOut ? heldOut.height * heldOut.width : 0;
    const image = row >= 0 && P > 2 ? heldOut?.values.subarray(row * P, (row + 1) * P) : null;
    stage.show({ chosen: row, image: image ?? null });
  }

  /** @param {[number, number]} place */
  function choosePlace(place) {
    state.place = place;
    stage.show({ place });
    if (state.begun) run.ask({ type: "point", x: place });
  }

  /**
   * Shows what the decoder draws where the mouse is.
   * @param {number[] | null} z
   */
  function decodeAt(z) {
    state.pointer = z;
    if (z) run.ask({ type: "decode", z });
    else stage.show({ decoded: null });
  }

  // -- what the worker says --

  /** @param {import("./protocol.js").StartedMessage} message */
  function onStarted({ heldOut }) {
    Object.assign(state, { heldOut, history: makeHistory(), last: null });
    state.dimensionsChosen = false;
    state.pointer = null;
    stage.show({
      ...{ data: model.get("data"), codeSize: model.get("code_size"), labels: heldOut.labels },
      ...{ mu: [], sigma: [], dimensions: [0, 1], manifold: null, density: null, preview: false },
      decoded: null,
      points: isToy() ? heldOut.values : null,
    });
    state.row = Math.min(state.row, heldOut.labels.length - 1);
    showChosen();
    glass.showRow(Math.max(0, state.row), heldOut.labels.length);
  }

  /** @param {Snapshot} snapshot */
  function onSnapshot(snapshot) {
    state.last = snapshot;
    remember(state.history, snapshot, model.get("beta"));
    chooseDimensions(snapshot);
    const { codes, manifold, density, drawings } = snapshot;
    stage.show({
      own: drawings?.mu ?? [],
      ...(codes && { mu: codes.mu, sigma: codes.sigma }),
      ...(manifold && { manifold }),
      ...(density && { density }),
    });
    if (state.heldOut) pictures.show(snapshot, state.heldOut);
    if (snapshot.heldOut) showMeasured(snapshot.heldOut);
    lookAgain(snapshot);
    if (state.pointer) run.ask({ type: "decode", z: state.pointer });
    showButtons();
  }

  /** @param {NonNullable<Snapshot["heldOut"]>} terms */
  function showMeasured(terms) {
    if (state.last)
      readout.show(state.last, terms, { beta: model.get("beta"), digits: isToy() ? 2 : 1 });
    if (openTab() !== "curves") return;
    curves.show(state.history);
    plane.show(state.history);
  }

  /**
   * The two dimensions of many that are drawn: they do not change while it runs.
   * @param {Snapshot} snapshot
   */
  function chooseDimensions({ heldOut, running, steps }) {
    if (!heldOut || heldOut.klPerDimension.length <= 2) return;
    if (running && (state.dimensionsChosen || steps < EARLY)) return;
    const kl = heldOut.klPerDimension;
    const dimensions = [...kl.keys()].sort((a, b) => kl[b] - kl[a]).slice(0, 2);
    state.dimensionsChosen = steps >= EARLY;
    stage.show({ dimensions });
  }

  /**
   * What is asked for separately: the glass, and the point of the toy.
   * @param {Snapshot} snapshot
   */
  function lookAgain({ running }) {
    const now = performance.now();
    if (running && now - state.lastGlass < GLASS_INTERVAL) return;
    state.lastGlass = now;
    if (openTab() === "step") run.lookAt(Math.max(0, state.row));
    if (state.place && isToy()) run.ask({ type: "point", x: state.place });
  }

  /** @param {import("./protocol.js").GlassAnswer} answer */
  function onGlass(answer) {
    if (state.heldOut && answer.row === Math.max(0, state.row)) glass.show(answer, state.heldOut);
  }

  /** @param {import("./protocol.js").PointAnswer} answer */
  function onPoint(answer) {
    toy.show(answer);
  }

  /** @param {import("./protocol.js").DecodedAnswer} answer */
  function onDecoded({ z, image }) {
    if (state.pointer?.length === z.length) stage.show({ decoded: { z, image } });
  }

  /** @param {string} message */
  function onFailed(message) {
    readout.say(`The training stopped: ${message}. Press Reset.`);
    showButtons();
  }

  // -- how it looks --

  function views() {
    /** @type {import("./protocol.js").View[]} */
    const wished = [];
    if (isToy()) wished.push("manifold", "density");
    else wished.push("codes", ...viewsOfTab());
    const oneDimension = model.get("code_size") === 1;
    const side = isToy() ? (oneDimension ? 81 : 2) : oneDimension ? 20 : 10;
    return { views: wished, side, images: IMAGES[model.get("pictures")] ?? 8 };
  }

  /** @returns {import("./protocol.js").View[]} */
  function viewsOfTab() {
    const tab = model.get("pictures");
    if (tab === "kl") return [];
    return [tab === "images" ? "reconstructions" : tab];
  }

  function isToy() {
    return model.get("data") === "toy";
  }

  function openTab() {
    const chosen = model.get("more");
    return entries.some(({ name }) => name === chosen) ? chosen : entries[0]?.name;
  }

  function showButtons() {
    buttons.show({
      running: run.running,
      steps: state.begun ? (state.last?.steps ?? 0) : 0,
      follow: state.follow,
      canFollow: model.get("data") === "digits",
    });
  }

  function showOptions() {
    sliders.beta.show(model.get("beta"));
    sliders.rate.show(model.get("learning_rate"));
    bugs.show(model.get("bugs"), model.get("data") === "digits");
    glass.showBugs(optionsOf(model).bugs);
  }

  function showSettings() {
    settings.show(model);
    pictures.element.hidden = isToy();
    toy.element.hidden = !isToy();
    toy.show(null);
    stage.describe(
      isToy()
        ? "Plane of the data: 400 held-out points, the density of the model as shading. " +
            "Press a point, or move it with the arrow keys, to see its evidence and its ELBO."
        : "Latent plane: codes of 400 held-out images, colored and named by digit, and contours of " +
            "the prior. Press a code, or the arrow keys, to choose the image under the glass.",
    );
    showOptions();
  }

  /** Before Start: a training that has ended, of digits with two dimensions. */
  async function showInvitation() {
    const [data, codeSize] = [model.get("data"), model.get("code_size")];
    readout.say(data === "toy" ? TOY_INVITATION : INVITATION);
    stage.show({ data, codeSize, preview: true, labels: [], mu: [] });
    if (data === "toy" || codeSize !== 2) return pictures.preview(null);
    const { labels, codes, images } = await readTrainedMap(trainedMap);
    if (signal.aborted || state.begun || codeSize !== model.get("code_size")) return;
    stage.show({ labels, mu: codes });
    pictures.preview(images);
  }

  /** @param {MoreTab | undefined} tab */
  function showTab(tab) {
    if (!tab) return;
    tabs.show(tab);
    if (!state.picked) {
      state.row = tab === "step" ? 0 : -1;
      showChosen();
    }
    if (state.begun && tab === "step") run.lookAt(Math.max(0, state.row));
    redrawPanels();
  }

  function redrawPanels() {
    pictures.redraw();
    toy.redraw();
    settings.redraw();
    if (openTab() === "curves") {
      curves.show(state.history);
      plane.show(state.history);
    }
  }

  // -- from the reader, from Python, and from what is around --

  const onOptions = () => {
    showOptions();
    run.setOptions(optionsOf(model));
    state.history.unchanged = state.last?.images ?? 0;
    if (state.begun && !run.running) run.setViews(views()); // what is at rest is shown anew
  };
  const onNewStart = onceAFrame(() => {
    const wasRunning = run.running;
    showSettings();
    if (!state.begun) return showInvitation();
    begin();
    if (wasRunning) run.run();
    showButtons();
  }, signal);
  listen(model, ["beta", "learning_rate", "bugs"], onOptions, signal);
  listen(model, [...NEW_START], onNewStart, signal);
  const onPictures = () => {
    pictures.open(model.get("pictures"));
    run.setViews(views());
  };
  listen(model, ["pictures"], onPictures, signal);
  listen(model, ["more"], () => showTab(openTab()), signal);
  const redraw = () => {
    stage.redraw();
    redrawPanels();
  };
  watchTheme(redraw, signal);
  watchWidth(stageBox, (width) => stage.resize(width), signal);
  watchWidth(root, redrawPanels, signal);

  showSettings();
  showInvitation();
  pictures.open(model.get("pictures"));
  showTab(openTab());
  showButtons();
}

export default { version: 1, render };
