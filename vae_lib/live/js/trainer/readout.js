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
     * @param {number} beta
     */
    show({ images, running }, { reconstruction, kl }, beta) {
      const total = natsText(reconstruction + beta * kl);
      loss.textContent = `${total} nats`;
      const parts = `${natsText(reconstruction)} + ${betaText(beta)} × KL ${natsText(kl)}`;
      sum.textContent = `reconstruction ${parts}; ${countText(images)} images seen`;
      const now = performance.now();
      if (images === 0 || (running && now - lastSaid < SILENCE)) return;
      lastSaid = now;
      announce(
        root,
        `After ${countText(images)} images: held-out loss ${total} nats, ` +
          `reconstruction ${natsText(reconstruction)}, KL ${natsText(kl)}.`,
      );
    },
  };
}
