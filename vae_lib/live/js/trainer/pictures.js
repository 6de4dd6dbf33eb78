// @ts-check
// Pictures of what the model draws: the manifold, reconstructions below their images, samples; and
// the KL of each latent dimension.

import { contextOf, drawAxes, FONT, fitCanvas, makePixels } from "../shared/canvas.js";
import { makeElement } from "../shared/elements.js";
import { format } from "../shared/numbers.js";
import { makePicture } from "../shared/pictures.js";
import { linearScale } from "../shared/scales.js";
import { colorsOf } from "../shared/surroundings.js";
import { makeTabs } from "../shared/tabs.js";

/**
 * @typedef {import("./protocol.js").Snapshot} Snapshot
 * @typedef {import("./digits.js").DataSet} DataSet
 * @typedef {import("./settings.js").PictureTab} PictureTab
 */

/** How many images fill a square: reconstructions stand below theirs.
 * @type {Partial<Record<PictureTab, number>>}
 */
export const IMAGES = { images: 8, samples: 16 };
const COLUMNS = 4;
const PREVIEW_COLUMNS = 8;
const PREVIEW = "From an earlier training: what the decoder draws for an even grid of codes.";
const SIDE = 28;
const GAP = 1; // pixels between two images

/** @type {Record<PictureTab, { title: string, label: string, caption: string }>} */
const TEXTS = {
  manifold: {
    title: "Manifold",
    label: "Images that the decoder draws over an even grid of the latent space",
    caption: "What the decoder draws for an even grid of codes, from −2 to 2.",
  },
  images: {
    title: "Images",
    label: "Held-out images, and below each its reconstruction",
    caption: "Held-out images; below each, what the decoder draws at its code.",
  },
  samples: {
    title: "Samples",
    label: "Images that the decoder draws at codes from the prior",
    caption: "What the decoder draws at codes from the prior, the same codes each time.",
  },
  kl: {
    title: "KL",
    label: "The KL of each latent dimension, in nats",
    caption: "The KL of each latent dimension, averaged over the held-out images.",
  },
};

/**
 * @param {(tab: PictureTab) => void} onTab
 */
export function makePictures(onTab) {
  const canvases = /** @type {Record<PictureTab, HTMLCanvasElement>} */ ({});
  const texts = /** @type {Record<PictureTab, HTMLElement>} */ ({});
  const entries = /** @type {PictureTab[]} */ (Object.keys(TEXTS)).map((name) => {
    const { title, label, caption } = TEXTS[name];
    canvases[name] = makePicture(label);
    texts[name] = makeElement("p", { class: "live-caption" }, caption);
    const panel = makeElement("div", { class: "live-panel" }, canvases[name], texts[name]);
    return { name, title, panel };
  });
  canvases.kl.classList.remove("live-picture");
  for (const canvas of Object.values(canvases)) canvas.hidden = canvas !== canvases.kl;
  const tabs = makeTabs(entries, onTab);
  const panels = entries.map((entry) => entry.panel);
  const element = makeElement("div", { class: "trainer-pictures" }, tabs.element, ...panels);
  /** @type {ArrayLike<number>} */
  let klPerDimension = [];

  function drawKl() {
    const width = canvases.kl.parentElement?.clientWidth ?? 0;
    if (width) drawBars(canvases.kl, width, klPerDimension);
  }

  return {
    element,
    redraw: drawKl,
    /**
     * Before Start: the manifold of another training, if there is one.
     * @param {Float32Array | null} images (S², P), row by row from the top.
     */
    preview(images) {
      canvases.manifold.hidden = images === null;
      if (!images) return;
      texts.manifold.textContent = PREVIEW;
      paintTiles(canvases.manifold, tilesOf(images), PREVIEW_COLUMNS);
    },
    /**
     * @param {PictureTab} tab
     */
    open(tab) {
      tabs.show(tab);
      drawKl();
    },
    /**
     * @param {Snapshot} snapshot
     * @param {DataSet} heldOut
     */
    show({ manifold, reconstructions, samples, heldOut: terms }, heldOut) {
      if (manifold) texts.manifold.textContent = TEXTS.manifold.caption;
      if (manifold && manifold.images.length > 2 * manifold.codes.length) {
        const D = manifold.codes.length / (manifold.images.length / SIDE ** 2);
        paintTiles(canvases.manifold, turned(manifold.images, D), D === 1 ? 5 : 10);
      }
      if (reconstructions)
        paintTiles(canvases.images, below(heldOut.values, reconstructions), COLUMNS);
      if (samples) paintTiles(canvases.samples, tilesOf(samples), COLUMNS);
      if (terms) {
        klPerDimension = terms.klPerDimension;
        drawKl();
      }
    },
  };
}

/**
 * @param {Float32Array} images (N, P)
 */
function tilesOf(images) {
  const P = SIDE ** 2;
  return Array.from({ length: images.length / P }, (_, n) => images.subarray(n * P, (n + 1) * P));
}

/**
 * The images of the grid as they are seen: the second dimension upwards.
 * @param {Float32Array} images (S^D, P)
 * @param {number} D
 */
function turned(images, D) {
  const tiles = tilesOf(images);
  if (D === 1) return tiles;
  const S = Math.round(Math.sqrt(tiles.length));
  return tiles.map((_, i) => tiles[(S - 1 - Math.floor(i / S)) * S + (i % S)]);
}

/**
 * Rows of images and of their reconstructions by turns.
 * @param {Float32Array} images (N, P)
 * @param {Float32Array} reconstructions (n, P)
 */
function below(images, reconstructions) {
  const [upper, lower] = [tilesOf(images), tilesOf(reconstructions)];
  /** @type {Float32Array[]} */
  const tiles = [];
  for (let start = 0; start < lower.length; start += COLUMNS) {
    const end = Math.min(start + COLUMNS, lower.length);
    for (const row of [upper, lower]) {
      const part = row.slice(start, end);
      while (part.length < COLUMNS) part.push(new Float32Array(SIDE ** 2));
      tiles.push(...part);
    }
  }
  return tiles;
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Float32Array[]} tiles
 * @param {number} columns
 */
function paintTiles(canvas, tiles, columns) {
  const step = SIDE + GAP;
  const [w, h] = [columns * step - GAP, Math.ceil(tiles.length / columns) * step - GAP];
  if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
  canvas.hidden = false;
  canvas.classList.add("live-image");
  const context = contextOf(canvas);
  tiles.forEach((tile, i) => {
    const [x, y] = [(i % columns) * step, Math.floor(i / columns) * step];
    context.putImageData(makePixels(tile, SIDE, SIDE), x, y);
  });
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {number} width
 * @param {ArrayLike<number>} values In nats.
 */
function drawBars(canvas, width, values) {
  const row = 26;
  const height = Math.max(60, values.length * row + 34);
  const context = fitCanvas(canvas, width, height);
  const colors = colorsOf(canvas);
  const largest = Math.max(1, ...Array.from(values));
  const x = linearScale([0, 1.25 * largest], [34, width - 8]);
  const y = linearScale([values.length, 0], [height - 28, 4]);
  drawAxes(context, { x, y, colors, yTicks: [], grid: false });
  context.font = `12px ${FONT}`;
  context.textBaseline = "middle";
  Array.from(values).forEach((value, d) => {
    const active = value > 0.01;
    const middle = y(d + 0.5);
    context.fillStyle = active ? colors.lines[0] : colors.muted;
    context.fillRect(x(0), middle - 8, Math.max(1, x(value) - x(0)), 16);
    context.fillStyle = colors.ink;
    context.textAlign = "right";
    context.fillText(`z${"₁₂₃₄₅₆₇₈"[d]}`, x(0) - 8, middle);
    context.textAlign = "left";
    context.fillText(`${format(value, 2)}${active ? "" : " unused"}`, x(value) + 6, middle);
  });
}
