// What the theory figures (elbo.js, kl.js, reparameterization.js) share: the normal density,
// quadrature, and a density whose mean and width can be dragged.

const HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);

/** log N(z; mu, sigma²). */
const logNormal = (z, mu, sigma) => -HALF_LOG_2PI - Math.log(sigma) - 0.5 * ((z - mu) / sigma) ** 2;

/** N(z; mu, sigma²). */
const normalDensity = (z, mu, sigma) => Math.exp(logNormal(z, mu, sigma));

/** ∫ f(z) dz from a to b in n steps, by the trapezoidal rule. */
function trapezoid(f, a, b, n) {
  const step = (b - a) / n;
  let sum = 0.5 * (f(a) + f(b));
  for (let i = 1; i < n; i++) sum += f(a + i * step);
  return sum * step;
}

/** ∫ f(z) dz from a to b in n steps (even), by Simpson's rule: good where the range ends early. */
function simpson(f, a, b, n = 2000) {
  const step = (b - a) / n;
  let sum = f(a) + f(b);
  for (let i = 1; i < n; i++) sum += (i % 2 ? 4 : 2) * f(a + i * step);
  return (sum * step) / 3;
}

/** E[h(ε)] for ε ~ N(0, 1), without sampling: ten digits or more where h is smooth. */
const normalMean = (h) => trapezoid((eps) => normalDensity(eps, 0, 1) * h(eps), -12, 12, 1200);

// ── what can be dragged ──────────────────────────────────────────────────────────────────────

/** A canvas with room for handles above it. */
function makeStage() {
  const canvas = makeElement("canvas", { "aria-hidden": "true" });
  const element = makeElement("div", { class: "theory-stage" }, canvas);
  element.style.position = "relative";
  return { element, canvas };
}

/**
 * A handle over a stage, dragged along x, with the keyboard's arrows too. `set` gets the new value,
 * as far from the old one as the pointer has gone. `show(z, top, value)` puts it at z and as high
 * as `top(z)` says, at the edge of the frame if z lies outside; `end` removes its listeners.
 */
function makeHandle(stage, { label, className, min, max, step, set }) {
  const element = makeElement("div", {
    class: `theory-handle ${className}`,
    role: "slider",
    tabindex: "0",
    "aria-label": label,
    "aria-valuemin": min,
    "aria-valuemax": max,
    "aria-valuenow": min,
  });
  stage.element.append(element);
  let now = min;
  let start = null; // the value, and z under the pointer, when it took hold
  const pointed = (event) =>
    stage.x.invert(event.clientX - stage.canvas.getBoundingClientRect().left);
  const end = draggable(element, {
    onStart: (_, event) => {
      start = { value: now, z: pointed(event) };
    },
    onMove: (_, event) => set(clamp(start.value + pointed(event) - start.z, min, max)),
    onKey: ({ dx, dy }) => set(clamp(rounded(now + (dx + dy) * step, step), min, max)),
  });
  const show = (z, top, value) => {
    const inside = clamp(z, ...stage.x.domain);
    now = value;
    element.style.left = `${stage.x(inside)}px`;
    element.style.top = `${top(inside)}px`;
    element.setAttribute("aria-valuenow", value.toFixed(3));
    element.setAttribute("aria-valuetext", format(value, 2));
  };
  return { element, show, end };
}

/** The nearest multiple of a step, without the dust of binary fractions. */
const rounded = (value, step) => Number((Math.round(value / step) * step).toFixed(6));

/** Call `draw` once before the next frame, however often it is asked for. */
function onceAFrame(draw) {
  let frame = 0;
  const ask = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  ask.cancel = () => cancelAnimationFrame(frame);
  return ask;
}

/** A legend: a sample of each line (class theory-key and the given one), and what it is. */
function makeLegend(...entries) {
  const keys = entries.map(([className, text]) =>
    makeElement(
      "span",
      { class: "theory-entry" },
      makeElement("span", { class: `theory-key ${className}`, "aria-hidden": "true" }),
      text,
    ),
  );
  return makeElement("div", { class: "theory-legend" }, ...keys);
}

/** Diagonal lines over the area between the curve ys and zero, where ys is negative. */
function hatchBelow(context, xs, ys, { x, y, colour }) {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  context.save();
  clipToFrame(context, x, y);
  context.beginPath();
  context.moveTo(x(xs[0]), y(0));
  for (let i = 0; i < xs.length; i += 1) context.lineTo(x(xs[i]), y(Math.min(0, ys[i])));
  context.lineTo(x(xs.at(-1)), y(0));
  context.clip();
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  for (let start = left - (bottom - top); start < right; start += 6) {
    line(context, start, bottom, start + (bottom - top), top);
  }
  context.restore();
}

/** The outermost element of a theory figure: a card with the style below. */
function makeTheoryFigure(el, model, name, ...children) {
  const style = makeElement("style", {}, THEORY_STYLE);
  return makeFigure(el, model, `${name} theory`, style, ...children);
}

// A figure has one style sheet of its own; what the three share comes with the module.
const THEORY_STYLE = `
.live.theory {
  padding: 0.9rem 1rem 1rem;
  border: 1px solid var(--live-grid);
  border-radius: 6px;
  background: var(--live-paper);
}
@media (max-width: 600px) {
  .live.theory {
    padding: 0.6rem 0.6rem 0.8rem;
  }
}
.live .theory-stage {
  max-width: 100%;
}
.live .theory-handle {
  position: absolute;
  width: 32px; /* what a finger hits */
  height: 32px;
  margin: -16px 0 0 -16px;
  border-radius: 50%;
}
.live .theory-handle::before {
  content: "";
  position: absolute;
  inset: 8px;
  border: 2.5px solid var(--live-paper);
  border-radius: 50%;
  background: var(--handle);
  box-shadow: 0 0 0 1.5px var(--handle);
}
.live .theory-handle:hover::before {
  inset: 6px;
}
.live .theory-handle:focus-visible {
  outline: 3px solid var(--live-focus);
  outline-offset: -3px;
}
.live .theory-width::before {
  inset: 9px;
  border-radius: 2px; /* a square: the width */
}
.live .theory-width:hover::before {
  inset: 7px;
}
.live .theory-q {
  --handle: var(--live-1);
}
.live .theory-p {
  --handle: var(--live-2);
}
.live .theory-tools {
  gap: 0.5rem;
  align-items: center;
  margin-bottom: 0.5rem;
}
.live .theory-tools select {
  max-width: 100%;
}
.live .theory-sliders {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  gap: 0.25rem 2rem;
  margin: 0.5rem 0 0.75rem;
}
.live .theory-sliders .live-slider {
  grid-template-columns: 7rem minmax(5rem, 1fr) 3.25rem;
}
.live .theory-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1.1rem;
  margin: 0.25rem 0;
}
.live .theory-entry {
  display: inline-flex;
  gap: 0.45rem;
  align-items: center;
}
.theory-key {
  /* without .live, so that a figure's own kinds of lines win */
  display: inline-block;
  width: 1.9rem;
  height: 0;
  border-top: 2.5px solid var(--live-ink);
}

.live .theory-comment {
  margin-top: 0.75rem;
  padding: 0.5rem 0.75rem;
  border-left: 3px solid var(--live-accent);
  background: var(--live-surface);
}
.live .theory-bottom {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  align-items: center;
  margin-top: 0.5rem;
}
.live .theory-bottom > .theory-comment {
  flex: 1 1 10rem;
}
.live .theory-table {
  flex: 4 1 22rem;
}
@media (max-width: 600px) {
  .live .theory-comment {
    min-height: 5.4em; /* three lines: what stands below does not jump */
  }
}
.live .theory-table thead th {
  border-bottom: 2px solid var(--live-border);
  font-weight: 600;
}
.live .theory-table thead th + th {
  padding-right: 0;
  text-align: right;
}
.live .theory-table td.live-number {
  padding-left: 0.75rem;
}
`;
