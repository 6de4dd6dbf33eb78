// @ts-check
// A layer y = W x + b for a batch of B rows: forward, and the gradients on the way back.
//
// A weight is stored as (I, O), inputs first, which is the transpose of PyTorch's. Then the innermost
// loops run over neighbors in memory. Two things make these loops fast. An input that is zero, such
// as a black pixel or a unit that a ReLU has switched off, adds nothing, so it is skipped. And four
// inputs, or four rows, are taken at once, because then a number that has been read from memory is
// used four times.

/**
 * @typedef {Float32Array | Float64Array} Floats One precision throughout a model.
 *
 * @typedef {object} Linear
 * @property {number} inputs I
 * @property {number} outputs O
 * @property {Floats} weight (I, O)
 * @property {Floats} bias (O,)
 * @property {Floats} weightGradient (I, O)
 * @property {Floats} biasGradient (O,)
 */

/**
 * y = W x + b for the first B rows.
 * @param {Linear} layer
 * @param {Floats} x (B, I)
 * @param {Floats} y (B, O), overwritten.
 * @param {number} B
 */
export function forwardLinear({ inputs, outputs, weight, bias }, x, y, B) {
  const nonzero = new Int32Array(inputs);
  for (let n = 0; n < B; n++) {
    const row = n * inputs;
    let count = 0;
    for (let i = 0; i < inputs; i++) if (x[row + i] !== 0) nonzero[count++] = i;

    const out = n * outputs;
    for (let o = 0; o < outputs; o++) y[out + o] = bias[o];
    let at = 0;
    for (; at + 4 <= count; at += 4) {
      const [i0, i1, i2, i3] = [nonzero[at], nonzero[at + 1], nonzero[at + 2], nonzero[at + 3]];
      const [x0, x1, x2, x3] = [x[row + i0], x[row + i1], x[row + i2], x[row + i3]];
      const [w0, w1, w2, w3] = [i0 * outputs, i1 * outputs, i2 * outputs, i3 * outputs];
      for (let o = 0; o < outputs; o++) {
        y[out + o] +=
          x0 * weight[w0 + o] + x1 * weight[w1 + o] + x2 * weight[w2 + o] + x3 * weight[w3 + o];
      }
    }
    for (; at < count; at++) {
      const value = x[row + nonzero[at]];
      const w = nonzero[at] * outputs;
      for (let o = 0; o < outputs; o++) y[out + o] += value * weight[w + o];
    }
  }
}

/**
 * ∂L/∂W = Σ_n x_n (∂L/∂y_n)ᵀ and ∂L/∂b = Σ_n ∂L/∂y_n, written into the layer.
 * @param {Linear} layer
 * @param {Floats} x (B, I)
 * @param {Floats} dy ∂L/∂y, (B, O).
 * @param {number} B
 */
export function weightGradients({ inputs, outputs, weightGradient, biasGradient }, x, dy, B) {
  biasGradient.fill(0);
  for (let n = 0; n < B; n++) {
    for (let o = 0; o < outputs; o++) biasGradient[o] += dy[n * outputs + o];
  }
  weightGradient.fill(0);
  const rows = new Int32Array(B);
  for (let i = 0; i < inputs; i++) {
    let count = 0; // of the rows in which this input is not zero
    for (let n = 0; n < B; n++) if (x[n * inputs + i] !== 0) rows[count++] = n;

    const w = i * outputs;
    let at = 0;
    for (; at + 4 <= count; at += 4) {
      const [n0, n1, n2, n3] = [rows[at], rows[at + 1], rows[at + 2], rows[at + 3]];
      const [x0, x1] = [x[n0 * inputs + i], x[n1 * inputs + i]];
      const [x2, x3] = [x[n2 * inputs + i], x[n3 * inputs + i]];
      const [d0, d1, d2, d3] = [n0 * outputs, n1 * outputs, n2 * outputs, n3 * outputs];
      for (let o = 0; o < outputs; o++) {
        weightGradient[w + o] +=
          x0 * dy[d0 + o] + x1 * dy[d1 + o] + x2 * dy[d2 + o] + x3 * dy[d3 + o];
      }
    }
    for (; at < count; at++) {
      const value = x[rows[at] * inputs + i];
      const d = rows[at] * outputs;
      for (let o = 0; o < outputs; o++) weightGradient[w + o] += value * dy[d + o];
    }
  }
}

/**
 * ∂L/∂x = Wᵀ ∂L/∂y.
 * @param {Linear} layer
 * @param {Floats} dy ∂L/∂y, (B, O).
 * @param {Floats} dx ∂L/∂x, (B, I), overwritten.
 * @param {number} B
 */
export function inputGradient({ inputs, outputs, weight }, dy, dx, B) {
  for (let n = 0; n < B; n++) {
    for (let i = 0; i < inputs; i++) {
      let sum = 0;
      for (let o = 0; o < outputs; o++) sum += weight[i * outputs + o] * dy[n * outputs + o];
      dx[n * inputs + i] = sum;
    }
  }
}

/**
 * ∂L/∂a for a layer whose inputs are x = ReLU(a): Wᵀ ∂L/∂y where x > 0, and zero elsewhere.
 * @param {Linear} layer
 * @param {Floats} x (B, I), what came out of the ReLU.
 * @param {Floats} dy ∂L/∂y, (B, O).
 * @param {Floats} da ∂L/∂a, (B, I), overwritten.
 * @param {number} B
 */
export function inputGradientThroughRelu({ inputs, outputs, weight }, x, dy, da, B) {
  da.fill(0, 0, B * inputs);
  const rows = new Int32Array(B);
  for (let i = 0; i < inputs; i++) {
    let count = 0; // of the rows in which this unit is on
    for (let n = 0; n < B; n++) if (x[n * inputs + i] > 0) rows[count++] = n;

    const w = i * outputs;
    let at = 0;
    for (; at + 4 <= count; at += 4) {
      const [n0, n1, n2, n3] = [rows[at], rows[at + 1], rows[at + 2], rows[at + 3]];
      const [d0, d1, d2, d3] = [n0 * outputs, n1 * outputs, n2 * outputs, n3 * outputs];
      let [s0, s1, s2, s3] = [0, 0, 0, 0];
      for (let o = 0; o < outputs; o++) {
        const value = weight[w + o];
        s0 += value * dy[d0 + o];
        s1 += value * dy[d1 + o];
        s2 += value * dy[d2 + o];
        s3 += value * dy[d3 + o];
      }
      da[n0 * inputs + i] = s0;
      da[n1 * inputs + i] = s1;
      da[n2 * inputs + i] = s2;
      da[n3 * inputs + i] = s3;
    }
    for (; at < count; at++) {
      const d = rows[at] * outputs;
      let sum = 0;
      for (let o = 0; o < outputs; o++) sum += weight[w + o] * dy[d + o];
      da[rows[at] * inputs + i] = sum;
    }
  }
}

/**
 * max(0, a), in place.
 * @param {Floats} a
 * @param {number} count
 */
export function relu(a, count) {
  for (let i = 0; i < count; i++) if (a[i] < 0) a[i] = 0;
}
