// @ts-check
// Brings the live figures of a page to life: it plays the part that a kernel plays in JupyterLab,
// and gives a figure what anywidget gives it there (`model`, `el`, `signal`, `host`).
//
// A page holds pictures of its figures, and after its text their states: traits and bytes, or the
// address of a script that brings them (book/_ext/live_figures.py). The figures' programs come in
// scripts too, one for each kind. Each figure is started in the place of its picture. One that cannot
// start leaves its picture there, and a line says so.
(() => {
  const MESSAGE = "This figure could not start. Here is a picture of it instead.";

  /**
   * @typedef {(...values: unknown[]) => void} Listener
   * @typedef {{ model: object, signal: AbortSignal, experimental: object }} Initializing
   * @typedef {Initializing & { el: HTMLElement, host: object }} Rendering
   * @typedef {{
   *   version?: number, initialize?: (given: Initializing) => unknown,
   *   render: (given: Rendering) => unknown,
   * }} Widget What a module exports; `version` is that of the states that it understands.
   * @typedef {{ model: Model, widget: Widget, exports: unknown }} Figure
   */

  const page = /**
   * @type {typeof globalThis & {
   *   livePrograms?: Record<string, { module: string, style: string }>, liveStates?: unknown,
   * }}
   */ (globalThis);

  // ── what stands in the page, read with care ────────────────────────────────────────────────

  /**
   * @param {unknown} value
   * @returns {value is Record<string, unknown>}
   */
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  /**
   * @param {unknown} condition
   * @param {string} message
   * @returns {asserts condition}
   */
  function check(condition, message) {
    if (!condition) throw new Error(message);
  }

  /** The states of all figures of the page, by id. */
  async function readStates() {
    const holder = document.getElementById("live-figures");
    check(holder, "the page holds no figures");
    const address = holder.dataset.src;
    if (address) await loadScript(address);
    const states = address ? page.liveStates : JSON.parse(holder.textContent ?? "");
    check(isObject(states), "the page holds no figures");
    return states;
  }

  /**
   * Once the page itself is there: text, formulas and what they need come first.
   * @param {string} src
   */
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

  /**
   * A figure's kind, version and traits, bytes among them; an error where one is damaged.
   * @param {Record<string, unknown>} states
   * @param {string} id
   */
  function readState(states, id) {
    check(Object.hasOwn(states, id), "its state is missing");
    const stored = states[id];
    check(isObject(stored) && isObject(stored.state), "its state is damaged");
    check(isObject(stored.buffers), "its bytes are missing");
    const { figure, version } = stored;
    check(typeof figure === "string" && typeof version === "number", "its kind is missing");
    const traits = structuredClone(stored.state);
    for (const [name, base64] of Object.entries(stored.buffers)) traits[name] = bytesOf(base64);
    return { figure, version, traits };
  }

  /**
   * Base64 → DataView, which is what JupyterLab hands to a module too.
   * @param {unknown} base64
   */
  function bytesOf(base64) {
    const characters = atob(String(base64));
    const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
    return new DataView(bytes.buffer);
  }

  // ── the model: a figure's traits, shared by all its views ──────────────────────────────────

  /**
   * @param {unknown} a
   * @param {unknown} b
   * @returns {boolean}
   */
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
    /** @type {Record<string, unknown>} */
    #traits;
    /** @type {[event: string, listener: Listener][]} */
    #listeners = [];

    /** @param {Record<string, unknown>} traits */
    constructor(traits) {
      this.#traits = traits;
    }

    /**
     * `set("z", [0, 1])` or `set({ z: [0, 1], beta: 4 })`.
     * @param {string | Record<string, unknown>} name
     * @param {unknown} [value]
     */
    #set(name, value) {
      const changes = typeof name === "string" ? { [name]: value } : name;
      const changed = Object.keys(changes).filter((key) => !equal(this.#traits[key], changes[key]));
      for (const key of changed) this.#traits[key] = changes[key];
      for (const key of changed) this.#emit(`change:${key}`, this, changes[key]);
      if (changed.length) this.#emit("change", this);
    }

    /**
     * @param {string} event
     * @param {unknown[]} values
     */
    #emit(event, ...values) {
      const listeners = this.#listeners.filter(([name]) => name === event);
      for (const [, listener] of listeners) listener(...values);
    }

    /**
     * The model as one view sees it. Two views may listen with the same function: each forgets its
     * own listeners alone, all of them when the signal says that the view has ended.
     * @param {AbortSignal} signal
     */
    view(signal) {
      /** @type {[event: string, listener: Listener][]} */
      let heard = [];
      /**
       * @param {string | null} [event]
       * @param {Listener | null} [listener]
       */
      const off = (event, listener) => {
        const over = heard.filter(
          ([name, call]) => (event ?? name) === name && (listener ?? call) === call,
        );
        heard = heard.filter((entry) => !over.includes(entry));
        this.#listeners = this.#listeners.filter((entry) => !over.includes(entry));
      };
      signal.addEventListener("abort", () => off());
      return {
        /** @param {string} name */
        get: (name) => this.#traits[name],
        /**
         * @param {string | Record<string, unknown>} name
         * @param {unknown} [value]
         */
        set: (name, value) => this.#set(name, value),
        save_changes: () => {}, // no kernel is told
        send: () => {}, // and none answers
        /**
         * @param {string} event
         * @param {Listener} listener
         */
        on: (event, listener) => {
          /** @type {[string, Listener]} */
          const entry = [event, listener];
          heard.push(entry);
          this.#listeners.push(entry);
        },
        off,
      };
    }
  }

  // ── programs: each once in a page ──────────────────────────────────────────────────────────

  /** @type {Map<string, Promise<Widget>>} */
  const programs = new Map();

  /** @param {string} figure */
  async function loadProgram(figure) {
    const program = page.livePrograms?.[figure];
    check(program, `the program ${figure} is missing`);
    // from a file a page may import no other file, but it may import what it holds
    const url = URL.createObjectURL(new Blob([program.module], { type: "text/javascript" }));
    const module = await import(url).finally(() => URL.revokeObjectURL(url));
    const widget = typeof module.default === "function" ? await module.default() : module.default;
    check(typeof widget?.render === "function", "its module draws nothing");
    const style = document.createElement("style");
    style.textContent = program.style;
    document.head.append(style);
    return widget;
  }

  /**
   * @template Value
   * @param {Map<string, Value>} known
   * @param {string} key
   * @param {(key: string) => Value} make
   */
  function once(known, key, make) {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  }

  // ── figures ────────────────────────────────────────────────────────────────────────────────

  const end = new AbortController(); // of the page
  const experimental = { invoke: () => Promise.reject(new Error("this page has no kernel")) };
  /** @type {Map<string, Promise<Figure>>} */
  const figures = new Map(); // a figure that is displayed twice has one model
  /** @type {Promise<Record<string, unknown>>} */
  let states;

  /**
   * @param {string} id
   * @returns {Promise<Figure>}
   */
  async function openFigure(id) {
    const { figure, version, traits } = readState(await states, id);
    const widget = await once(programs, figure, loadProgram);
    const known = widget.version ?? 1;
    check(version === known, `its state has version ${version}, its program knows ${known}`);
    const model = new Model(traits);
    const { signal } = end;
    const made = await widget.initialize?.({ model: model.view(signal), signal, experimental });
    cleanUp(made, signal);
    return { model, widget, exports: isObject(made) ? made : undefined };
  }

  /**
   * Draws a figure into an element, until a signal says that this is over.
   * @param {Figure} figure
   * @param {HTMLElement} el
   * @param {AbortSignal} signal
   */
  async function draw({ model, widget }, el, signal) {
    const host = hostFor(signal);
    const given = { model: model.view(signal), el, signal, host, experimental };
    cleanUp(await widget.render(given), signal);
  }

  /**
   * What a figure returned, if it is a function, is called at its end.
   * @param {unknown} made
   * @param {AbortSignal} signal
   */
  function cleanUp(made, signal) {
    if (typeof made !== "function") return;
    const call = async () => {
      try {
        await made();
      } catch (error) {
        console.error("A live figure did not end well", error);
      }
    };
    if (signal.aborted) call();
    else signal.addEventListener("abort", call);
  }

  /**
   * A figure's way to the other figures of the page, by references such as "anywidget:figure-0".
   * @param {AbortSignal} signal
   */
  function hostFor(signal) {
    /** @param {unknown} reference */
    const find = (reference) => {
      const id = /^anywidget:(.+)$/.exec(String(reference))?.[1];
      check(id, `${JSON.stringify(reference)} refers to no figure`);
      return once(figures, id, openFigure);
    };
    return {
      /** @param {unknown} reference */
      getModel: async (reference) => (await find(reference)).model.view(signal),
      /** @param {unknown} reference */
      getWidget: async (reference) => {
        const figure = await find(reference);
        return {
          exports: figure.exports,
          /** @param {{ el: HTMLElement, signal?: AbortSignal }} given */
          render: ({ el, signal: own = signal }) => draw(figure, el, own),
        };
      },
    };
  }

  /** @param {HTMLElement} frame */
  async function start(frame) {
    const el = document.createElement("div");
    el.className = "live-figure-itself";
    const failed = new AbortController();
    try {
      const figure = await once(figures, frame.dataset.liveFigure ?? "", openFigure);
      frame.append(el);
      await draw(figure, el, AbortSignal.any([end.signal, failed.signal]));
      frame.dataset.state = "live"; // the style sheet now hides the picture
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`A live figure could not start: ${reason}`, error);
      failed.abort();
      el.remove();
      const note = document.createElement("p");
      note.className = "live-figure-note";
      note.setAttribute("role", "status");
      note.textContent = MESSAGE;
      frame.append(note);
      frame.dataset.state = "failed";
    }
  }

  async function startAll() {
    states = readStates();
    await states.catch(() => {}); // each figure will say so
    for (const frame of document.querySelectorAll("[data-live-figure]")) {
      await new Promise((resolve) => setTimeout(resolve)); // the browser may draw, and answer
      if (frame instanceof HTMLElement) await start(frame);
    }
  }

  addEventListener("pagehide", (event) => {
    if (!event.persisted) end.abort(); // else the page may be shown again, as it was left
  });
  startAll();
})();
