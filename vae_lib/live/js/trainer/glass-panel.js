// @ts-check
// One step under the glass: the numbers of one image beside the lines of PyTorch that make them, and
// the gradients on the way back.

import { paintImage } from "../shared/canvas.js";
import { makeElement, makeSlider } from "../shared/elements.js";
import { format } from "../shared/numbers.js";
import { colorsOf } from "../shared/surroundings.js";
import { natsText } from "./nats.js";
import { BUGS, LINES } from "./recipe.js";

/**
 * @typedef {import("./protocol.js").GlassAnswer} GlassAnswer
 * @typedef {import("./digits.js").DataSet} DataSet
 */

const FEW = 8; // numbers that are written out; more of them become a picture

/**
 * @param {(row: number) => void} onRow
 */
export function makeGlassPanel(onRow) {
  const slider = makeSlider({
    ...{ label: "Held-out image", min: 0, max: 399, step: 1, value: 0 },
    show: (row) => String(row + 1),
    onInput: onRow,
  });
  const rows = LINES.map(({ value, text, code }) => {
    const right = makeElement("code", {}, code);
    const wrong = makeElement("ins", { hidden: true }, makeElement("code", {}));
    const forward = makeElement("td", { role: "cell", class: "trainer-values" });
    const back = makeElement("td", { role: "cell", class: "trainer-values trainer-gradient" });
    const name = makeElement("th", { role: "rowheader", scope: "row" }, text);
    const line = makeElement("td", { role: "cell", class: "trainer-code" }, right, wrong);
    const element = makeElement("tr", { role: "row" }, name, line, forward, back);
    return { value, element, right, wrong, forward, back, name };
  });
  const heads = ["value", "PyTorch", "forward", "back: the gradient"];
  const table = makeElement(
    "table",
    { class: "trainer-glass", role: "table" }, // on a phone its rows are grids
    makeElement(
      "thead",
      {},
      makeElement("tr", {}, ...heads.map((head) => makeElement("th", { scope: "col" }, head))),
    ),
    makeElement("tbody", { role: "rowgroup" }, ...rows.map((row) => row.element)),
  );
  const text =
    "One image with one ε, at the present weights: the numbers on the way forward, and beside them " +
    "the gradient of the loss on the way back. Press Step to see what a step changes.";
  const caption = makeElement("p", { class: "live-caption" }, text);
  const wide = makeElement("div", { class: "trainer-wide", tabindex: 0 }, table);
  wide.setAttribute("role", "region");
  wide.setAttribute("aria-label", "The lines of one step and their numbers");
  const element = makeElement("div", { class: "live-panel" }, caption, slider.element, wide);
  return {
    element,
    /**
     * @param {number} row
     * @param {number} count
     */
    showRow(row, count) {
      slider.element.querySelector("input")?.setAttribute("max", String(count - 1));
      slider.value = row;
    },
    /** @param {string[]} bugs */
    showBugs(bugs) {
      for (const { value, right, wrong } of rows) {
        const bug = bugs.map((name) => BUGS[name]).find((entry) => entry.line === value);
        wrong.hidden = !bug;
        right.classList.toggle("trainer-struck", Boolean(bug));
        wrong.replaceChildren(makeElement("code", {}, bug?.wrong ?? ""));
      }
    },
    /**
     * @param {GlassAnswer} glass
     * @param {DataSet} data
     */
    show({ values, gradients, terms }, data) {
      const toy = data.height === 1;
      for (const { value, forward, back, name } of rows) {
        if (value === "out") name.textContent = toy ? "mean" : "logits";
        const numbers = value === "loss" ? [terms.loss] : values[value];
        const sum = value === "reconstruction" || value === "kl" || value === "loss";
        showNumbers(forward, numbers, { data, signed: value === "out", nats: sum });
        showNumbers(back, gradients[value], { data, signed: true, nats: false });
      }
    },
  };
}

/**
 * @param {HTMLElement} cell
 * @param {ArrayLike<number> | undefined} numbers
 * @param {{ data: DataSet, signed: boolean, nats: boolean }} options
 */
function showNumbers(cell, numbers, { data, signed, nats }) {
  if (!numbers) return cell.replaceChildren();
  const list = Array.from(numbers);
  if (nats) {
    const sum = list.reduce((a, b) => a + b, 0);
    return cell.replaceChildren(`${natsText(sum, 2)} nats`);
  }
  if (list.length <= FEW) return cell.replaceChildren(list.map(shortNumber).join("  "));
  const [width, height] =
    list.length === data.width * data.height
      ? [data.width, data.height]
      : [16, Math.ceil(list.length / 16)];
  let canvas = cell.querySelector("canvas");
  if (!canvas) {
    canvas = makeElement("canvas", { "aria-hidden": "true" });
    cell.replaceChildren(canvas, makeElement("span", { class: "live-caption" }));
  }
  paintNumbers(canvas, list, width, height, signed);
  const largest = list.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  canvas.style.width = `${width * (width > 16 ? 2 : 5)}px`;
  const note = cell.querySelector("span");
  if (note) note.textContent = `largest ${shortNumber(largest)}`;
}

/**
 * Positive numbers in the first color, negative ones in the second, zero as the paper.
 * @param {HTMLCanvasElement} canvas
 * @param {number[]} list
 * @param {number} width
 * @param {number} height
 * @param {boolean} signed
 */
function paintNumbers(canvas, list, width, height, signed) {
  const largest = list.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-12);
  const padded = Array.from({ length: width * height }, (_, i) => list[i] ?? 0);
  if (!signed) {
    return paintImage(
      canvas,
      padded.map((value) => value / largest),
      width,
      height,
    );
  }
  const colors = colorsOf(canvas);
  const [paper, plus, minus] = [colors.paper, colors.lines[0], colors.lines[1]].map(channelsOf);
  const planes = [0, 1, 2].flatMap((channel) =>
    padded.map((value) => {
      const share = Math.sqrt(Math.abs(value) / largest);
      const end = value > 0 ? plus : minus;
      return paper[channel] + share * (end[channel] - paper[channel]);
    }),
  );
  paintImage(canvas, planes, width, height);
}

/**
 * The channels in [0, 1] of a color such as #1b2026.
 * @param {string} color
 */
function channelsOf(color) {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
}

/** @param {number} value */
function shortNumber(value) {
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.005 || size >= 1e4)) {
    const [digits, power] = value.toExponential(1).split("e");
    return `${digits.replace("-", "−")}e${power.replace("-", "−").replace("+", "")}`;
  }
  return format(value, size >= 100 ? 1 : 2);
}
