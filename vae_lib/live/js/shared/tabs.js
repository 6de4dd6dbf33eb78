// @ts-check
// Tabs as screen readers know them: one is in the tab order, the arrow keys move between them.

import { makeButton, makeElement, newId } from "./elements.js";

/**
 * @template {string} Name
 * @param {{ name: Name, title: string, panel: HTMLElement }[]} entries
 * @param {(name: Name) => void} onChoose
 */
export function makeTabs(entries, onChoose) {
  const buttons = entries.map(({ name, title, panel }) => {
    panel.id = newId("panel");
    const attributes = { role: "tab", id: newId("tab"), "aria-controls": panel.id };
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", attributes.id);
    return makeButton(title, () => onChoose(name), attributes);
  });
  const attributes = { class: "live-tabs", role: "tablist", "aria-label": "View" };
  const element = makeElement("div", attributes, ...buttons);
  element.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const here = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    const next = (here + step + buttons.length) % buttons.length;
    buttons[next].focus();
    onChoose(entries[next].name);
  });
  /** @param {Name} chosen */
  const show = (chosen) => {
    entries.forEach(({ name, panel }, i) => {
      const open = name === chosen;
      buttons[i].setAttribute("aria-selected", String(open));
      buttons[i].tabIndex = open ? 0 : -1;
      panel.hidden = !open;
    });
  };
  return { element, show };
}
