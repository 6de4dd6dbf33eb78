// Brings the live figures of a page to life: it plays the part that a kernel plays in JupyterLab.
// A page holds pictures of its figures, and after its text their states: modules, style sheets,
// traits and bytes, or the address of a script that brings them (book/_ext/live_figures.py). Each
// figure is started in the place of its picture. One that cannot start leaves its picture there, and
// a line says so.
(() => {
  const MESSAGE = "This figure could not start. Here is a picture of it instead.";

  // ── what stands in the page, read with care ────────────────────────────────────────────────

  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  function check(condition, message) {
    if (!condition) throw new Error(message);
  }

  async function readStates() {
    const holder = document.getElementById("live-figures");
    const address = holder.dataset.src;
    if (address) await loadScript(address);
    const states = address ? globalThis.liveFigures : JSON.parse(holder.textContent);
    check(isObject(states) && isObject(states.figures), "the page holds no figures");
    check(isObject(states.texts), "the page holds no modules");
    return states;
  }

  // Once the page itself is there: text, formulas and what they need come first.
  async function loadScript(src) {
    if (document.readyState !== "complete") {
      await new Promise((resolve) => addEventListener("load", resolve));
    }
    await new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement("script"), { src });
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${src} cannot be loaded`));
      document.head.append(script);
    });
  }

  // The figure's module, style, traits and bytes; an error where one is missing or damaged.
  function readFigure(states, id) {
    check(Object.hasOwn(states.figures, id), "its state is missing");
    const figure = states.figures[id];
    const text = (key) => {
      check(typeof key === "string" && Object.hasOwn(states.texts, key), "a part is missing");
      check(typeof states.texts[key] === "string", "a part is damaged");
      return states.texts[key];
    };
    check(isObject(figure) && isObject(figure.state), "its state is damaged");
    check(Array.isArray(figure.buffers), "its bytes are missing");
    const traits = structuredClone(figure.state);
    for (const [path, key] of figure.buffers) insert(traits, path, bytesOf(text(key)));
    check(text(figure.module).trim() !== "", "its module is empty");
    return { module: text(figure.module), style: text(figure.style), traits };
  }

  // Base64 → DataView, which is what JupyterLab hands to a module too.
  function bytesOf(base64) {
    const characters = atob(base64);
    const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
    return new DataView(bytes.buffer);
  }

  function insert(traits, path, bytes) {
    check(Array.isArray(path) && path.length > 0, "the place of its bytes is damaged");
    let holder = traits;
    for (const key of path.slice(0, -1)) {
      check(Object.hasOwn(holder, key), "the place of its bytes is damaged");
      holder = holder[key];
      check(typeof holder === "object" && holder !== null, "the place of its bytes is damaged");
    }
    holder[path.at(-1)] = bytes;
  }

  // ── the model: a figure's traits, shared by all its views ──────────────────────────────────

  function equal(a, b) {
    if (Object.is(a, b)) return true;
    if (Array.isArray(a) && Array.isArray(b)) {
      return a.length === b.length && a.every((item, i) => equal(item, b[i]));
    }
    if (!isObject(a) || !isObject(b) || ArrayBuffer.isView(a) || ArrayBuffer.isView(b)) {
      return false;
    }
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => equal(a[key], b[key]));
  }

  class Model {
    #traits;
    #listeners = new Map();

    constructor(traits) {
      this.#traits = traits;
    }

    get(name) {
      return this.#traits[name];
    }

    // set("z", [0, 1]) or set({ z: [0, 1], beta: 4 })
    set(name, value) {
      const changes = typeof name === "string" ? { [name]: value } : name;
      const changed = Object.keys(changes).filter((key) => !equal(this.get(key), changes[key]));
      for (const key of changed) this.#traits[key] = changes[key];
      for (const key of changed) this.#emit(`change:${key}`, this, changes[key]);
      if (changed.length) this.#emit("change", this);
    }

    save_changes() {} // no kernel is told

    send() {} // and none answers

    on(event, callback) {
      if (!this.#listeners.has(event)) this.#listeners.set(event, []);
      this.#listeners.get(event).push(callback); // two views may listen with the same function
    }

    off(event, callback) {
      const callbacks = this.#listeners.get(event) ?? [];
      const place = callbacks.indexOf(callback);
      if (place >= 0) callbacks.splice(place, 1);
    }

    #emit(event, ...values) {
      for (const callback of [...(this.#listeners.get(event) ?? [])]) callback(...values);
    }

    // The model as one view sees it, and what takes away all that the view has listened to.
    view() {
      let heard = [];
      const view = {
        get: (name) => this.get(name),
        set: (name, value) => this.set(name, value),
        save_changes: () => {},
        send: () => {},
        on: (event, callback) => {
          heard.push([event, callback]);
          this.on(event, callback);
        },
        off: (event, callback) => {
          heard = heard.filter(([name, listener]) => {
            const meant = (event ?? name) === name && (callback ?? listener) === listener;
            if (meant) this.off(name, listener);
            return !meant;
          });
        },
      };
      return [view, () => view.off()];
    }
  }

  // ── modules and style sheets: each once in a page ──────────────────────────────────────────

  const modules = new Map();
  const styles = new Set();

  function loadModule(text) {
    if (!modules.has(text)) {
      const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
      modules.set(
        text,
        import(url).finally(() => URL.revokeObjectURL(url)),
      );
    }
    return modules.get(text);
  }

  function addStyle(text) {
    if (!text || styles.has(text)) return;
    styles.add(text);
    const style = document.createElement("style");
    style.textContent = text;
    document.head.append(style);
  }

  // ── figures ────────────────────────────────────────────────────────────────────────────────

  const models = new Map(); // a figure that is displayed twice has one model
  const cleanups = new Set();

  async function modelOf(id, traits, widget) {
    if (!models.has(id)) {
      const model = new Model(traits);
      const end = await widget.initialize?.({ model: model.view()[0] });
      if (typeof end === "function") cleanups.add(end);
      models.set(id, model);
    }
    return models.get(id);
  }

  async function start(frame, states) {
    const id = frame.dataset.liveFigure;
    const el = document.createElement("div");
    el.className = "live-figure-itself";
    let release = () => {};
    try {
      if (states instanceof Error) throw states;
      const { module, style, traits } = readFigure(states, id);
      let widget = (await loadModule(module)).default;
      if (typeof widget === "function") widget = await widget();
      check(typeof widget?.render === "function", "its module draws nothing");
      const model = await modelOf(id, traits, widget);
      addStyle(style);
      frame.append(el);
      const [view, letGo] = model.view();
      release = letGo;
      const cleanup = await widget.render({ model: view, el });
      if (typeof cleanup === "function") cleanups.add(cleanup);
      cleanups.add(release);
      frame.dataset.state = "live"; // the style sheet now hides the picture
    } catch (error) {
      console.error(`A live figure could not start: ${error.message}`, error);
      release();
      el.remove();
      const note = document.createElement("p");
      note.className = "live-figure-note";
      note.setAttribute("role", "status");
      note.textContent = MESSAGE;
      frame.append(note);
      frame.dataset.state = "failed";
    }
  }

  // Between two figures the browser may draw and answer the reader.
  const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

  async function startAll() {
    let states;
    try {
      states = await readStates();
    } catch (error) {
      states = error;
    }
    for (const frame of document.querySelectorAll("[data-live-figure]")) {
      await pause();
      await start(frame, states);
    }
  }

  addEventListener("pagehide", (event) => {
    if (event.persisted) return; // the page may be shown again, as it was left
    for (const cleanup of cleanups) {
      try {
        cleanup();
      } catch (error) {
        console.error("A live figure did not end well", error);
      }
    }
    cleanups.clear();
  });
  startAll();
})();
