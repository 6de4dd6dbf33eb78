// @ts-check
// Random numbers that are the same for the same seed, here and in vae_lib/live/theory.py.

/**
 * Even numbers in [0, 1): the generator mulberry32.
 * @param {number} seed
 */
export function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Standard normal numbers: r cos θ with r² = −2 log(1 − u) and θ = 2πv (Box and Muller).
 * @param {number} seed
 */
export function standardNormal(seed) {
  const next = uniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
