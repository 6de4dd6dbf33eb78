// @ts-check
// What a screen reader says.

import { makeElement } from "./elements.js";

/** @type {WeakMap<HTMLElement, { line: HTMLElement, text: string, timer?: number }>} */
const announcements = new WeakMap();

/**
 * Say a text to a screen reader, at most every half second, the newest last, nothing twice.
 * @param {HTMLElement} el The figure.
 * @param {string} text
 */
export function announce(el, text) {
  let state = announcements.get(el);
  if (!state) {
    const line = makeElement("div", { class: "live-hidden", "aria-live": "polite" });
    el.append(line);
    state = { line, text };
    announcements.set(el, state);
  }
  const said = state;
  said.text = text;
  said.timer ??= window.setTimeout(() => {
    said.timer = undefined;
    if (said.line.textContent !== said.text) said.line.textContent = said.text;
  }, 500);
}
