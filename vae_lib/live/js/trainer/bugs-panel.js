// @ts-check
// The famous bugs, as switches. Those that are on say which line is wrong and what to look for.

import { makeButton, makeElement, newId } from "../shared/elements.js";
import { BUGS, LINES } from "./recipe.js";

const AUTOENCODER = ["no-noise", "beta-zero"];

/**
 * @param {{
 *   offered: string[], links: Record<string, string>, onChange: (bugs: string[]) => void,
 * }} options
 */
export function makeBugsPanel({ offered, links, onChange }) {
  /** @type {Record<string, { input: HTMLInputElement, note: HTMLElement, item: HTMLElement }>} */
  const switches = {};
  const items = offered.map((name) => {
    const id = newId("bug");
    const input = makeElement("input", { id, type: "checkbox", onchange: tell });
    const label = makeElement("label", { for: id }, BUGS[name].title);
    const note = noteOn(name, links[name]);
    const item = makeElement("li", {}, input, label, note);
    switches[name] = { input, note, item };
    return item;
  });
  const list = makeElement("ul", { class: "trainer-bugs" }, ...items);
  const both = AUTOENCODER.every((name) => offered.includes(name));
  const buttons = makeElement(
    "div",
    { class: "trainer-bug-buttons" },
    both ? makeButton("A plain autoencoder", () => choose(AUTOENCODER)) : null,
    makeButton("No bug", () => choose([])),
  );
  const text = "Switch a bug on while it trains, and off again. The loss in the text stays honest.";
  const caption = makeElement("p", { class: "live-caption" }, text);
  const element = makeElement("div", { class: "live-panel" }, caption, buttons, list);

  function tell() {
    onChange(offered.filter((name) => switches[name].input.checked));
  }

  /** @param {string[]} names */
  function choose(names) {
    for (const name of offered) switches[name].input.checked = names.includes(name);
    tell();
  }

  return {
    element,
    /**
     * @param {string[]} on
     * @param {boolean} images Whether the data are images.
     */
    show(on, images) {
      for (const name of offered) {
        const { input, note, item } = switches[name];
        input.checked = on.includes(name);
        note.hidden = !input.checked;
        item.hidden = Boolean(BUGS[name].imagesOnly) && !images;
      }
    },
  };
}

/**
 * The line that is wrong, what stands there, and what to look for.
 * @param {string} name
 * @param {string | undefined} link
 */
function noteOn(name, link) {
  const bug = BUGS[name];
  const right = LINES.find((line) => line.value === bug.line)?.code ?? "";
  const more = link ? makeElement("a", { href: link }, "More about it") : null;
  return makeElement(
    "div",
    { class: "trainer-note", hidden: true },
    makeElement("p", {}, makeElement("del", {}, makeElement("code", {}, right))),
    makeElement("p", {}, makeElement("ins", {}, makeElement("code", {}, bug.wrong))),
    makeElement("p", {}, bug.notice, more ? " " : null, more),
  );
}
