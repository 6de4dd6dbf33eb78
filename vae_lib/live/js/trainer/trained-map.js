// @ts-check
// A training that has ended: what is shown until Start is pressed. vae_lib/live/trained_map.py says
// what the bytes mean, and `python -m tools.trained_map` writes them.

import { viewOf } from "../shared/bytes.js";

const EXTENT = 4; // what the signed byte 127 means
const BRIGHTEST = 15;

/**
 * @param {import("../shared/bytes.js").Bytes} packed
 * @returns {Promise<{ labels: Uint8Array, codes: Float32Array, images: Float32Array }>} (N,), (N, 2)
 *   and (S², P), the images row by row from the top.
 */
export async function readTrainedMap(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const view = viewOf(await new Response(stream).arrayBuffer());
  const count = view.getUint16(0, true);
  const start = 4;
  const end = start + 3 * count;
  return {
    labels: Uint8Array.from({ length: count }, (_, n) => view.getUint8(start + 3 * n)),
    codes: Float32Array.from(
      { length: 2 * count },
      (_, i) => (view.getInt8(start + 3 * (i >> 1) + 1 + (i % 2)) * EXTENT) / 127,
    ),
    images: Float32Array.from(
      { length: view.byteLength - end },
      (_, i) => view.getUint8(end + i) / BRIGHTEST,
    ),
  };
}
