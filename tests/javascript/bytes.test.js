// Numbers out of bytes, against another way of decoding them.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  readFloat16,
  readFloat32,
  readInt8,
  readUint8,
  viewOf,
} from "../../vae_lib/live/js/shared/bytes.js";

/** A float16 as the float32 with the same sign, a moved exponent and a longer fraction. */
function byWayOfFloat32(bits) {
  const view = new DataView(new ArrayBuffer(4));
  const [sign, exponent, fraction] = [bits >> 15, (bits >> 10) & 31, bits & 1023];
  view.setUint32(0, (sign << 31) | ((exponent + 112) << 23) | (fraction << 13));
  return view.getFloat32(0);
}

test("every normal float16 is read exactly", () => {
  const all = Uint16Array.from({ length: 65536 }, (_, i) => i);
  const read = readFloat16(all);
  for (const bits of all) {
    const exponent = (bits >> 10) & 31;
    if (exponent > 0 && exponent < 31) assert.equal(read[bits], byWayOfFloat32(bits));
  }
});

test("float16 has zeros, subnormal numbers, infinities and NaN", () => {
  const read = readFloat16(Uint16Array.of(0, 0x8000, 1, 0x83ff, 0x7c00, 0xfc00, 0x7e00));
  const expected = [0, -0, 2 ** -24, -1023 * 2 ** -24, Infinity, -Infinity, NaN];
  assert.deepEqual([...read], expected);
});

test("numbers are read from an offset, so many, or all that are there", () => {
  const floats = new Uint8Array(Float32Array.of(1.5, -2, 0.25).buffer);
  assert.deepEqual([...readFloat32(floats, 4)], [-2, 0.25]);
  assert.deepEqual([...readFloat32(floats, 4, 1)], [-2]);
  const bytes = Uint8Array.of(9, 0, 127, 128, 255);
  assert.deepEqual([...readInt8(new DataView(bytes.buffer, 1))], [0, 127, -128, -1]);
  assert.deepEqual([...readUint8(bytes.subarray(1), 2, 1)], [128]);
  assert.deepEqual([...readUint8(bytes.buffer, 3)], [128, 255]);
});

test("a view of a part stays a view of that part", () => {
  const view = viewOf(new Uint8Array(8).subarray(2, 5));
  assert.deepEqual([view.byteOffset, view.byteLength], [2, 3]);
});
