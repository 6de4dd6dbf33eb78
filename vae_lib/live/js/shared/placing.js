// @ts-check
// Where texts stand on the plane, so that none lies on another.

/** @typedef {{ x: number, y: number }} Place */

/**
 * The same places, moved apart until any two are `clearance` from each other, if there is room.
 * Those that touch no other stay where they are.
 * @template {Place} Named
 * @param {Named[]} places
 * @param {number} clearance
 * @returns {Named[]}
 */
export function spreadApart(places, clearance) {
  const moved = places.map((place) => ({ ...place }));
  for (let round = 0; round < 100; round++) {
    let touching = false;
    for (let i = 0; i < moved.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [moved[i], moved[j]];
        const distance = Math.hypot(a.x - b.x, a.y - b.y);
        if (distance >= clearance * 0.999) continue;
        touching = true;
        const push = (clearance - distance) / 2;
        // two at the very same place part sideways
        const [dx, dy] = distance ? [(a.x - b.x) / distance, (a.y - b.y) / distance] : [1, 0];
        a.x += push * dx;
        a.y += push * dy;
        b.x -= push * dx;
        b.y -= push * dy;
      }
    }
    if (!touching) break;
  }
  return moved;
}

/**
 * Where on a circle a text is at least `clearance` from all places: at 225° (below the diagonal)
 * or as near to it as may be; if no place is free, the one farthest from the others.
 * @param {number} radius
 * @param {Place[]} places
 * @param {number} clearance
 */
export function freeAngle(radius, places, clearance) {
  /** @param {number} angle */
  const distance = (angle) =>
    Math.min(
      ...places.map(({ x, y }) =>
        Math.hypot(x - radius * Math.cos(angle), y - radius * Math.sin(angle)),
      ),
    );
  const steps = [...Array(12).keys()].flatMap((i) => [i, -i]); // of 15°, to both sides
  const angles = steps.map((step) => ((225 + 15 * step) * Math.PI) / 180);
  return (
    angles.find((angle) => distance(angle) >= clearance) ??
    angles.reduce((a, b) => (distance(b) > distance(a) ? b : a))
  );
}

/**
 * The middle one of some numbers.
 * @param {number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
