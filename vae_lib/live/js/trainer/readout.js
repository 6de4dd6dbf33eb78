// @ts-check
// The held-out loss in a line of text, and what a screen reader is told now and then.

import { announce } from "../shared/announce.js";
import { makeElement } from "../shared/elements.js";
import { betaText } from "./controls.js";
import { countText, natsText } from "./nats.js";

const SILENCE = 10_000; // milliseconds between two sentences while the training runs

/**
 * @param {HTMLElement} root
 */
export function makeReadout(root) {
  const loss = makeElement("strong", { class: "trainer-loss" });
  const first = makeElement("p", {}, "Held-out loss ", loss);
  const sum = makeElement("p", { class: "live-caption" });
  const element = makeElement("div", { class: "trainer-readout" }, first, sum);
  let lastSaid = -Infinity;
  return {
    element,
    /** @param {string} text Before the first step, or when something went wrong. */
    say(text) {
      loss.textContent = "–";
      sum.textContent = text;
    },
    /**
     * @param {{ images: number, running: boolean }} snapshot
     * @param {{ reconstruction: number, kl: number }} terms
     * @param {{ beta: number, digits: number }} options Digits after the point.
     */
    show({ images, running }, { reconstruction, kl }, { beta, digits }) {
      const [total, first, second] = [reconstruction + beta * kl, reconstruction, kl].map((nats) =>
        natsText(nats, digits),
      );
      loss.textContent = `${total} nats`;
      const parts = `${first} + ${betaText(beta)} × KL ${second}`;
      sum.textContent = `reconstruction ${parts}; ${countText(images)} images seen`;
      const now = performance.now();
      if (images === 0 || (running && now - lastSaid < SILENCE)) return;
      lastSaid = now;
      announce(
        root,
        `After ${countText(images)} images: held-out loss ${total} nats, ` +
          `reconstruction ${first}, KL ${second}.`,
      );
    },
  };
}
