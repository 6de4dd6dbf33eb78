// A drawing brought into the form of MNIST's digits, which the encoder was trained on.
//
// LeCun et al. scaled each digit to fit 20 × 20 of 28 × 28 pixels, kept its proportions, let the
// edges be grey, and moved its centre of mass to the middle. A drawing is a list of strokes, so
// nothing is resampled: the strokes are scaled, then drawn with a pen as wide as MNIST's.

const BOX = 20 / 28; // of the image's side
const PEN = 2.5 / 28;
const FINE = 8; // each pixel is the mean of 8 × 8

/** Grey pixels (H, W) in [0, 1] of strokes, lists of points { x, y } in any one unit. */
function centredDigit(strokes, width, height) {
  const points = strokes.flat();
  if (points.length === 0) return new Float32Array(width * height);
  const side = Math.min(width, height);
  const [left, right] = rangeOf(points.map((point) => point.x));
  const [top, bottom] = rangeOf(points.map((point) => point.y));
  const size = Math.max(right - left, bottom - top);
  const scale = size > 0 ? ((BOX - PEN) * side) / size : 0; // with the pen it fills the box
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const fit = (shift) => (point) => ({
    x: (point.x - middle.x) * scale + width / 2 + shift.x,
    y: (point.y - middle.y) * scale + height / 2 + shift.y,
  });
  const first = rasterize(strokes, fit({ x: 0, y: 0 }), width, height);
  const mass = centreOfMass(first, width, height);
  return rasterize(strokes, fit({ x: width / 2 - mass.x, y: height / 2 - mass.y }), width, height);
}

function rangeOf(values) {
  return [Math.min(...values), Math.max(...values)];
}

/** Draws the strokes eight times as fine as wanted, and averages. */
function rasterize(strokes, place, width, height) {
  const canvas = makeElement("canvas", { width: width * FINE, height: height * FINE });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.scale(FINE, FINE);
  context.strokeStyle = "#fff";
  const pen = PEN * Math.min(width, height);
  for (const stroke of strokes) drawStroke(context, stroke.map(place), pen);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Float32Array(width * height);
  for (let row = 0, i = 3; row < canvas.height; row++) {
    for (let column = 0; column < canvas.width; column++, i += 4) {
      const pixel = Math.floor(row / FINE) * width + Math.floor(column / FINE);
      pixels[pixel] += data[i] / (255 * FINE * FINE); // the opacity of white
    }
  }
  return pixels;
}

/** One stroke as a smooth line: curves between the midpoints of its points. */
function drawStroke(context, points, pen) {
  context.lineWidth = pen;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.beginPath();
  context.moveTo(points[0].x, points[0].y);
  for (let i = 1; i < points.length - 1; i++) {
    const [a, b] = [points[i], points[i + 1]];
    context.quadraticCurveTo(a.x, a.y, (a.x + b.x) / 2, (a.y + b.y) / 2);
  }
  const last = points.at(-1);
  context.lineTo(last.x + 0.01, last.y); // a line of no length would not be drawn: a dot is
  context.stroke();
}

/** The mean place of the ink, in pixels; the middle of the first pixel is (0.5, 0.5). */
function centreOfMass(pixels, width, height) {
  let [mass, x, y] = [0, 0, 0];
  for (let i = 0; i < pixels.length; i++) {
    mass += pixels[i];
    x += pixels[i] * ((i % width) + 0.5);
    y += pixels[i] * (Math.floor(i / width) + 0.5);
  }
  return mass > 0 ? { x: x / mass, y: y / mass } : { x: width / 2, y: height / 2 };
}

/** Every pixel rounded to 0 or 1. */
function rounded(pixels) {
  return pixels.map((value) => (value >= 0.5 ? 1 : 0));
}
