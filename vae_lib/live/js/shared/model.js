// @ts-check
// A figure's synchronized state. anywidget hands it over in JupyterLab, the page's host in a page.

/**
 * @template {object} Traits
 * @typedef {object} Model
 * @property {<Name extends keyof Traits & string>(name: Name) => Traits[Name]} get
 * @property {<Name extends keyof Traits & string>(name: Name, value: Traits[Name]) => void} set
 * @property {() => void} save_changes
 * @property {(content: object, callbacks?: object, buffers?: ArrayBufferLike[]) => void} send
 * @property {(event: string, callback: (...values: any[]) => void) => void} on
 * @property {(event: string, callback: (...values: any[]) => void) => void} off
 */

/**
 * What `render` is given: the state, a place in the page, and a signal that says when to end.
 * @template {object} Traits
 * @typedef {{ model: Model<Traits>, el: HTMLElement, signal: AbortSignal }} View
 */

/**
 * Set traits and tell the kernel, if there is one: a page has none, and one may have restarted.
 * @template {object} Traits
 * @param {Model<Traits>} model
 * @param {Partial<Traits>} changes
 */
export function sync(model, changes) {
  for (const [name, value] of Object.entries(changes)) {
    model.set(/** @type {keyof Traits & string} */ (name), value);
  }
  try {
    model.save_changes();
  } catch (error) {
    console.debug("no kernel listens", error);
  }
}

/**
 * Call back when one of the traits changes, until the signal says that this is over.
 * @template {object} Traits
 * @param {Model<Traits>} model
 * @param {(keyof Traits & string)[]} names
 * @param {() => void} callback
 * @param {AbortSignal} signal
 */
export function listen(model, names, callback, signal) {
  for (const name of names) model.on(`change:${name}`, callback);
  signal.addEventListener("abort", () => {
    for (const name of names) model.off(`change:${name}`, callback);
  });
}
