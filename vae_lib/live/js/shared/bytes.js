// @ts-check
// Numbers out of the bytes of a synchronized trait. They are little-endian.

/** @typedef {ArrayBuffer | ArrayBufferView<ArrayBuffer>} Bytes */

/**
 * The bytes as a DataView, in whichever form they arrive.
 * @param {Bytes} bytes
 */
export function viewOf(bytes) {
  if (!ArrayBuffer.isView(bytes)) return new DataView(bytes);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * `count` numbers from the byte `offset` on; all that are there if no count is given.
 * @param {Bytes} bytes
 * @param {number} [offset]
 * @param {number} [count]
 */
export function readFloat32(bytes, offset = 0, count = undefined) {
  const view = viewOf(bytes);
  const n = count ?? (view.byteLength - offset) >> 2;
  return Float32Array.from({ length: n }, (_, i) => view.getFloat32(offset + 4 * i, true));
}

/**
 * As `readFloat32`, from half as many bytes.
 * @param {Bytes} bytes
 * @param {number} [offset]
 * @param {number} [count]
 */
export function readFloat16(bytes, offset = 0, count = undefined) {
  const view = viewOf(bytes);
  const n = count ?? (view.byteLength - offset) >> 1;
  return Float32Array.from({ length: n }, (_, i) => half(view.getUint16(offset + 2 * i, true)));
}

/**
 * `count` whole numbers from −128 to 127.
 * @param {Bytes} bytes
 * @param {number} [offset]
 * @param {number} [count]
 */
export function readInt8(bytes, offset = 0, count = undefined) {
  const view = viewOf(bytes);
  const start = view.byteOffset + offset;
  const n = count ?? view.byteLength - offset;
  return new Int8Array(view.buffer.slice(start, start + n));
}

/**
 * `count` whole numbers from 0 to 255.
 * @param {Bytes} bytes
 * @param {number} [offset]
 * @param {number} [count]
 */
export function readUint8(bytes, offset = 0, count = undefined) {
  return new Uint8Array(readInt8(bytes, offset, count).buffer);
}

/**
 * IEEE 754 binary16: (−1)^s · 2^(e−15) · (1 + f/1024), and without the 1 where e = 0.
 * @param {number} bits
 */
function half(bits) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}
