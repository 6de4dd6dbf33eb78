// @ts-check
// What begins a new training when it is changed: data, digits, network, likelihood, seed.

import { makeButton, makeElement, makeSelect, newId } from "../shared/elements.js";
import { makeDrawingsPanel } from "./drawings-panel.js";

/** @typedef {import("./settings.js").Traits} Traits */

/**
 * @param {{
 *   onChange: (changes: Partial<Traits>) => void,
 *   onDrawings: (drawings: import("./drawings-panel.js").Drawing[]) => void, signal: AbortSignal,
 * }} options
 */
export function makeSettingsPanel({ onChange, onDrawings, signal }) {
  const data = makeSelect({
    label: "Data",
    options: [
      ["digits", "handwritten digits"],
      ["toy", "eight Gaussians"],
    ],
    value: "digits",
    onChange: (value) => onChange(value === "toy" ? toToy() : { data: "digits" }),
  });
  const codeSize = numbers("Latent dimensions", [1, 2, 8], (code_size) => onChange({ code_size }));
  const hidden = numbers("Hidden units", [16, 64, 128], (hidden_size) => onChange({ hidden_size }));
  const likelihood = makeSelect({
    label: "Likelihood",
    options: [
      ["bernoulli", "Bernoulli"],
      ["continuous-bernoulli", "continuous Bernoulli"],
    ],
    value: "bernoulli",
    onChange: (value) => onChange({ likelihood: value }),
  });
  const seedId = newId("seed");
  const seed = makeElement("input", { id: seedId, type: "number", min: 0, max: 9999, step: 1 });
  seed.addEventListener("change", () => {
    if (Number.isInteger(seed.valueAsNumber)) onChange({ seed: seed.valueAsNumber });
  });
  const seedField = makeElement(
    "span",
    { class: "live-field" },
    makeElement("label", { for: seedId }, "Seed"),
    seed,
  );
  /** @type {number[]} */
  let classes = [];
  const digits = Array.from({ length: 10 }, (_, digit) =>
    makeButton(String(digit), () => toggle(digit), { "aria-pressed": "true" }),
  );
  const row = makeElement("div", { role: "group", "aria-label": "Digits" }, ...digits);
  row.classList.add("trainer-digits");
  const choice = makeElement("div", { class: "live-field" }, "Digits to train on", row);
  const drawings = makeDrawingsPanel(onDrawings, signal);
  const text = "A change here begins a new training.";
  const element = makeElement(
    "div",
    { class: "live-panel" },
    makeElement(
      "div",
      { class: "trainer-fields" },
      ...[data, codeSize, hidden, likelihood].map((field) => field.element),
      seedField,
    ),
    choice,
    drawings.element,
    makeElement("p", { class: "live-caption" }, text),
  );

  /** @param {number} digit */
  function toggle(digit) {
    const all = classes.length ? classes : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const next = all.includes(digit) ? all.filter((d) => d !== digit) : [...all, digit].sort();
    if (next.length) onChange({ classes: next.length === 10 ? [] : next });
  }

  return {
    element,
    redraw: drawings.redraw,
    /** @param {import("./settings.js").Model} model */
    show(model) {
      const toy = model.get("data") === "toy";
      data.select.value = model.get("data");
      codeSize.select.value = String(model.get("code_size"));
      hidden.select.value = String(model.get("hidden_size"));
      likelihood.select.value = model.get("likelihood");
      likelihood.element.hidden = toy;
      choice.hidden = toy;
      drawings.element.hidden = toy;
      for (const option of codeSize.select.options) option.disabled = toy && option.value === "8";
      seed.value = String(model.get("seed"));
      classes = model.get("classes");
      digits.forEach((button, digit) => {
        const on = classes.length === 0 || classes.includes(digit);
        button.setAttribute("aria-pressed", String(on));
      });
    },
  };
}

/** The toy is best seen with one dimension. */
function toToy() {
  return /** @type {Partial<Traits>} */ ({ data: "toy", code_size: 1 });
}

/**
 * @param {string} label
 * @param {number[]} values
 * @param {(value: number) => void} onChange
 */
function numbers(label, values, onChange) {
  return makeSelect({
    label,
    options: values.map((value) => [value, String(value)]),
    value: values[0],
    onChange: (value) => onChange(Number(value)),
  });
}
