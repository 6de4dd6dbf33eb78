// @ts-check
// What the page around a figure decides: colors, width, motion.

/**
 * The colors now in force. `lines` are those of the book's figures, `classes` those of labels.
 * @typedef {Record<"ink" | "paper" | "muted" | "grid" | "accent", string>
 *   & { lines: string[], classes: string[] }} Colors
 */

/**
 * The colors of the style sheet's scheme at an element of a figure.
 * @param {HTMLElement} el
 * @returns {Colors}
 */
export function colorsOf(el) {
  const style = getComputedStyle(el);
  /** @param {string | number} name */
  const read = (name) => style.getPropertyValue(`--live-${name}`).trim();
  return {
    ink: read("ink"),
    paper: read("paper"),
    muted: read("muted"),
    grid: read("grid"),
    accent: read("accent"),
    lines: Array.from({ length: 10 }, (_, i) => read(i + 1)),
    classes: Array.from({ length: 10 }, (_, i) => read(`class-${i}`)),
  };
}

/**
 * Call `redraw` when the scheme changes: the site's, JupyterLab's or the system's. JupyterLab hides
 * the body meanwhile, by its style, and what is hidden cannot be drawn: so again after that.
 * @param {() => void} redraw
 * @param {AbortSignal} signal
 */
export function watchTheme(redraw, signal) {
  const observer = new MutationObserver(redraw);
  const attributeFilter = ["data-theme", "data-jp-theme-light", "style"];
  observer.observe(document.documentElement, { attributes: true, attributeFilter });
  observer.observe(document.body, { attributes: true, attributeFilter });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
}

/**
 * Call `redraw(width)` soon, and whenever the element's width in CSS pixels changes.
 * @param {HTMLElement} el
 * @param {(width: number) => void} redraw
 * @param {AbortSignal} signal
 */
export function watchWidth(el, redraw, signal) {
  let last = -1;
  let frame = 0;
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame); // drawing inside the observer could call it again
    frame = requestAnimationFrame(() => {
      const width = Math.floor(el.clientWidth);
      if (width === last || width === 0) return;
      last = width;
      redraw(width);
    });
  });
  observer.observe(el);
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  });
}

/** Whether the reader has asked for less motion. */
export function prefersReducedMotion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * A function that calls `draw` once before the next frame, however often it is asked to.
 * @param {() => void} draw
 * @param {AbortSignal} signal
 */
export function onceAFrame(draw, signal) {
  let frame = 0;
  signal.addEventListener("abort", () => cancelAnimationFrame(frame));
  return () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
}
