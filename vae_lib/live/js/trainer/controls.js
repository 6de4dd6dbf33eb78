// @ts-check
// Start, Pause, Step, Reset; the sliders of β and of the learning rate.

import { makeButton, makeElement, makeSlider } from "../shared/elements.js";
import { format } from "../shared/numbers.js";

const BETAS = [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 1, 1.5, 2, 3, 4, 6, 8, 12, 20];
const RATES = [2.5e-4, 5e-4, 1e-3, 2e-3, 4e-3, 8e-3, 1.6e-2, 3.2e-2];

/**
 * @param {{ onStart: () => void, onStep: () => void, onReset: () => void, onFollow: () => void }} on
 */
export function makeButtons({ onStart, onStep, onReset, onFollow }) {
  const start = makeButton("Start training", onStart, { class: "trainer-start" });
  const step = makeButton("Step", onStep, { title: "One step: 32 images" });
  const reset = makeButton("Reset", onReset, { title: "The same weights as at the start" });
  const follow = makeButton("Fit", onFollow, {
    "aria-pressed": "false",
    title: "Show all codes, however far away they are",
  });
  const element = makeElement("div", { class: "trainer-buttons" }, start, step, reset, follow);
  return {
    element,
    /**
     * @param {{ running: boolean, steps: number, follow: boolean, canFollow: boolean }} state
     */
    show(state) {
      const text = state.running ? "Pause" : state.steps ? "Continue" : "Start training";
      if (start.textContent !== text) start.textContent = text;
      step.disabled = state.running;
      reset.disabled = !state.running && !state.steps;
      follow.setAttribute("aria-pressed", String(state.follow));
      follow.hidden = !state.canFollow;
    },
  };
}

/**
 * A slider over a list of values. A value between two of them is kept until the slider is moved.
 * @param {string} label
 * @param {number[]} values
 * @param {(value: number) => string} text
 * @param {(value: number) => void} onChange
 */
function makeListSlider(label, values, text, onChange) {
  let own = values[0];
  const slider = makeSlider({
    ...{ label, min: 0, max: values.length - 1, step: 1, value: 0 },
    show: (place) => text(nearestPlace(values, own) === place ? own : values[place]),
    onInput: (place) => {
      own = values[place];
      onChange(own);
    },
  });
  return {
    element: slider.element,
    /** @param {number} value */
    show(value) {
      own = value;
      slider.value = nearestPlace(values, value);
    },
  };
}

/**
 * @param {number[]} values Rising.
 * @param {number} value
 */
export function nearestPlace(values, value) {
  const distances = values.map((entry) => Math.abs(entry - value));
  return distances.indexOf(Math.min(...distances));
}

/** @param {number} beta */
export function betaText(beta) {
  return format(beta, beta > 0 && beta < 1 ? 2 : Number.isInteger(beta) ? 0 : 1);
}

/**
 * @param {{ onBeta: (beta: number) => void, onRate: (rate: number) => void }} on
 */
export function makeSliders({ onBeta, onRate }) {
  const beta = makeListSlider("KL weight β", BETAS, betaText, onBeta);
  const rate = makeListSlider("Learning rate", RATES, String, onRate);
  const element = makeElement("div", { class: "trainer-sliders" }, beta.element, rate.element);
  return { element, beta, rate };
}
