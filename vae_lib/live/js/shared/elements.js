// @ts-check
// Elements of a page: the figure itself, sliders, buttons and lists to choose from.

/**
 * An element with attributes and children: `makeElement("p", { class: "note" }, "Some text")`.
 * A function is a listener: `{ onclick: start }`. What is false, null or undefined is left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | EventListener | null | undefined>} [attributes]
 * @param {(Node | string | null | undefined)[]} children
 */
export function makeElement(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.replace(/^on/, ""), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/**
 * The outermost element of a figure, which carries its colors and its name.
 * @param {HTMLElement} el
 * @param {string} label
 * @param {string} className
 * @param {Node[]} children
 */
export function makeFigure(el, label, className, ...children) {
  const attributes = { class: `live ${className}`, role: "group", "aria-label": label };
  const root = makeElement("div", attributes, ...children);
  el.append(root);
  return root;
}

let idsMade = 0;

/**
 * An id that no other element has, even where the module is loaded twice.
 * @param {string} prefix
 */
export function newId(prefix) {
  idsMade += 1;
  return `${prefix}-${idsMade}-${Math.random().toString(36).slice(2, 8)}`;
}

/**
 * A labelled slider; `show` writes the value beside it. Setting `value` moves it silently.
 * @param {{
 *   label: string, min: number, max: number, step: number, value: number,
 *   show: (value: number) => string, onInput: (value: number) => void,
 * }} options
 */
export function makeSlider({ label, min, max, step, value, show, onInput }) {
  const id = newId("slider");
  const input = makeElement("input", { id, type: "range", min, max, step });
  // no <output>: that would be read out too, and the slider says its value itself (aria-valuetext)
  const shown = makeElement("span", { class: "live-slider-value" });
  const name = makeElement("label", { for: id }, label);
  const element = makeElement("div", { class: "live-slider" }, name, input, shown);
  const write = () => {
    shown.textContent = show(input.valueAsNumber);
    input.setAttribute("aria-valuetext", shown.textContent);
  };
  const slider = {
    element,
    get value() {
      return input.valueAsNumber;
    },
    set value(number) {
      input.value = String(number);
      write();
    },
  };
  slider.value = value;
  input.addEventListener("input", () => {
    write();
    onInput(input.valueAsNumber);
  });
  return slider;
}

/**
 * @param {string} text
 * @param {() => void} onClick
 * @param {Record<string, string>} [attributes]
 */
export function makeButton(text, onClick, attributes = {}) {
  return makeElement("button", { type: "button", onclick: onClick, ...attributes }, text);
}

/**
 * A labelled list to choose from.
 * @param {{
 *   label: string, options: [value: string | number, text: string][], value: string | number,
 *   onChange: (value: string) => void,
 * }} settings
 */
export function makeSelect({ label, options, value, onChange }) {
  const id = newId("select");
  const select = makeElement("select", { id });
  for (const [key, text] of options) select.append(makeElement("option", { value: key }, text));
  select.value = String(value);
  select.addEventListener("change", () => onChange(select.value));
  const name = makeElement("label", { for: id }, label);
  return { element: makeElement("span", { class: "live-field" }, name, select), select };
}

/**
 * A table whose first column names the rows. `cells` are the numbers, by the rows' keys.
 * @template {string} Key
 * @param {string} className
 * @param {(Node | string)[]} heads
 * @param {[key: Key, text: string][]} rows
 * @param {(key: Key, column: number) => Record<string, string>} [attributes] Of a cell.
 */
export function makeTable(className, heads, rows, attributes = () => ({})) {
  const cells = /** @type {Record<Key, HTMLTableCellElement[]>} */ ({});
  const body = rows.map(([key, text]) => {
    cells[key] = heads
      .slice(1)
      .map((_, i) => makeElement("td", { class: "live-number", ...attributes(key, i) }));
    const head = makeElement("th", { scope: "row" }, text);
    return makeElement("tr", {}, head, ...cells[key]);
  });
  const top = heads.map((head) => makeElement("th", { scope: "col" }, head));
  const element = makeElement(
    "table",
    { class: className },
    makeElement("thead", {}, makeElement("tr", {}, ...top)),
    makeElement("tbody", {}, ...body),
  );
  return { element, cells };
}
