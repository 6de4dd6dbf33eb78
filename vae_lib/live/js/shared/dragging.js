// @ts-check
// Pointer, touch and keyboard.

/**
 * @typedef {{ x: number, y: number }} Point
 * @typedef {{ dx: number, dy: number }} Steps
 */

/** @type {Record<string, [number, number] | undefined>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/**
 * Make an element (a canvas, a handle) move something.
 *
 * `onStart` and `onMove` get a point in CSS pixels from the upper left corner of `within`, which is
 * the element itself unless another is named. `onKey` gets steps of the arrow keys, to the right
 * and upwards positive; five with Shift.
 * @param {HTMLElement} target
 * @param {{
 *   onMove: (point: Point) => void, onStart?: (point: Point) => void,
 *   onKey?: (steps: Steps) => void, within?: HTMLElement, signal: AbortSignal,
 *   touch?: boolean,
 * }} options Without `touch`, a finger scrolls the page here, and a tap counts as a move.
 */
export function draggable(target, options) {
  const { onMove, onStart, onKey, within = target, signal, touch = true } = options;
  /** @type {number | null} */
  let pointer = null;
  /** @param {MouseEvent} event */
  const pointOf = (event) => {
    const box = within.getBoundingClientRect();
    // offsetWidth: the element may be shown smaller or larger than it is laid out
    const scale = within.offsetWidth ? within.offsetWidth / box.width : 1;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  };
  /** @param {PointerEvent} event */
  const release = (event) => {
    if (event.pointerId === pointer) pointer = null;
  };
  target.classList.toggle("live-handle", touch);
  target.addEventListener(
    "pointerdown",
    (event) => {
      if (pointer !== null || (event.pointerType === "mouse" && event.button !== 0)) return;
      if (!touch && event.pointerType !== "mouse") return;
      pointer = event.pointerId;
      target.setPointerCapture(pointer);
      target.focus({ preventScroll: true });
      onStart?.(pointOf(event));
      onMove(pointOf(event));
      event.preventDefault();
    },
    { signal },
  );
  target.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerId === pointer) onMove(pointOf(event));
    },
    { signal },
  );
  target.addEventListener("pointerup", release, { signal });
  target.addEventListener("pointercancel", release, { signal });
  // a dialogue, say, has taken the pointer: nothing else ends it
  target.addEventListener("lostpointercapture", release, { signal });
  if (!touch) target.addEventListener("click", (event) => onMove(pointOf(event)), { signal });
  if (onKey) target.addEventListener("keydown", (event) => moveByKey(event, onKey), { signal });
}

/**
 * @param {KeyboardEvent} event
 * @param {(steps: Steps) => void} onKey
 */
function moveByKey(event, onKey) {
  const step = ARROWS[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation(); // JupyterLab would move to the next cell
  const length = event.shiftKey ? 5 : 1;
  onKey({ dx: step[0] * length, dy: step[1] * length });
}
