// The latent plane of the explorer: encoded images, the prior's contours, q(z|x) and the point z.

const MARGIN = { left: 30, right: 8, top: 8, bottom: 30 };
const DEVIATIONS = [1, 2, 3]; // of the prior: its contours
const CLEARANCE = 24; // pixels between a contour's text and a label's name

/**
 * A canvas with equal units on both axes, from −extent to extent.
 *
 * `show(changes)` sets what is seen and draws: codes (2 numbers for each point), z, nearest (the
 * index of a point, or −1), chosen (the label of a conditional model, or −1), and posterior
 * ({ mu, logVar, samples } or null). Drag or press arrow keys: `onMove([z1, z2])`.
 */
function makePlane({ extent, labels, classNames, label, onMove }) {
  const canvas = makeElement("canvas", { tabindex: 0, role: "application", "aria-label": label });
  canvas.dataset.extent = extent;
  const background = document.createElement("canvas");
  const shown = { codes: null, z: [0, 0], nearest: -1, chosen: -1, posterior: null };
  const frame = { x: null, y: null, size: 0 };

  function resize(width) {
    frame.size = width;
    const domain = [-extent, extent];
    frame.x = linearScale(domain, [MARGIN.left, width - MARGIN.right]);
    // the drawing is a square: margins to left and right take as much as those above and below
    frame.y = linearScale(domain, [width - MARGIN.bottom, MARGIN.top]);
    fitCanvas(canvas, width, width);
    drawBackground();
    draw();
  }

  function drawBackground() {
    if (!frame.size) return;
    const context = fitCanvas(background, frame.size, frame.size);
    const c = colours(canvas);
    drawFrame(context, frame, c);
    drawCodes(context, frame, c, labels, shown);
    drawPrior(context, frame, c);
    const names = shown.chosen < 0 ? placesOfNames(labels, classNames, shown.codes) : [];
    drawNames(context, frame, c, names);
    drawDeviations(context, frame, c, names);
  }

  function draw() {
    if (!frame.size) return;
    const context = fitCanvas(canvas, frame.size, frame.size);
    const c = colours(canvas);
    context.drawImage(background, 0, 0, frame.size, frame.size);
    context.save();
    clipToFrame(context, frame.x, frame.y);
    if (shown.posterior) drawPosterior(context, frame, c, shown.posterior);
    else drawNearest(context, frame, c, shown);
    context.restore();
    drawHandle(context, frame.x(shown.z[0]), frame.y(shown.z[1]), c);
    if (shown.posterior) drawLens(context, frame, c, shown.posterior);
  }

  function show(changes) {
    Object.assign(shown, changes);
    if ("codes" in changes || "chosen" in changes) drawBackground();
    draw();
  }

  const stop = draggable(canvas, {
    onMove: ({ x, y }) => onMove([frame.x.invert(x), frame.y.invert(y)]),
    onKey: ({ dx, dy }) => onMove([shown.z[0] + 0.1 * dx, shown.z[1] + 0.1 * dy]),
  });
  const redraw = () => {
    drawBackground();
    draw();
  };
  return { canvas, show, resize, redraw, stop };
}

/** The square, its axes and their names. */
function drawFrame(context, frame, c) {
  const { x, y } = frame;
  const side = x.range[1] - x.range[0];
  context.fillStyle = c.paper;
  context.fillRect(x.range[0], y.range[1], side, side);
  const whole = ticks(...x.domain, 8).filter(Number.isInteger);
  drawAxes(context, { x, y, colours: c, xTicks: whole, yTicks: whole, grid: false });
  context.strokeStyle = c.grid;
  context.lineWidth = 1;
  line(context, x(0), y.range[0], x(0), y.range[1]);
  line(context, x.range[0], y(0), x.range[1], y(0));
  context.strokeRect(x.range[0] + 0.5, y.range[1] + 0.5, side - 1, side - 1);
  context.fillStyle = c.muted;
  context.textAlign = "left";
  context.textBaseline = "top";
  context.fillText("z₂", x.range[0] + 6, y.range[1] + 5);
  context.textAlign = "right";
  context.textBaseline = "bottom";
  context.fillText("z₁", x.range[1] - 6, y.range[0] - 5);
}

/** The prior's contours at 1, 2 and 3 standard deviations: N(0, I) falls by e^(−½ r²). */
function drawPrior(context, frame, c) {
  const unit = frame.x(1) - frame.x(0);
  context.save();
  clipToFrame(context, frame.x, frame.y);
  for (const radius of DEVIATIONS) {
    context.beginPath();
    context.arc(frame.x(0), frame.y(0), radius * unit, 0, 2 * Math.PI);
    context.strokeStyle = c.ink;
    context.globalAlpha = 0.55;
    context.lineWidth = 1;
    context.setLineDash([4, 4]);
    context.stroke();
  }
  context.restore();
}

/** What each contour means, on top of the cloud and clear of the labels' names. */
function drawDeviations(context, frame, c, names) {
  const unit = frame.x(1) - frame.x(0);
  context.save();
  context.font = `600 13px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const radius of DEVIATIONS) {
    const angle = freeAngle(radius, names, CLEARANCE / unit);
    const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    writeOnHalo(context, `${radius}σ`, frame.x(x), frame.y(y), c.ink, c.paper);
  }
  context.restore();
}

/**
 * Where on a circle a text is at least `clearance` from all names [{ x, y }]: at 225° (below the
 * diagonal) or as near to it as may be; if no place is free, the one farthest from the names.
 */
function freeAngle(radius, names, clearance) {
  const distance = (angle) =>
    Math.min(
      ...names.map(({ x, y }) =>
        Math.hypot(x - radius * Math.cos(angle), y - radius * Math.sin(angle)),
      ),
    );
  const steps = [...Array(12).keys()].flatMap((i) => [i, -i]); // of 15°, to both sides
  const angles = steps.map((step) => ((225 + 15 * step) * Math.PI) / 180);
  const farther = (a, b) => (distance(b) > distance(a) ? b : a);
  return angles.find((angle) => distance(angle) >= clearance) ?? angles.reduce(farther);
}

/** A dot for each encoded image, in the colour of its label. */
function drawCodes(context, frame, c, labels, { codes, chosen }) {
  if (!codes) return;
  context.save();
  clipToFrame(context, frame.x, frame.y);
  const radius = frame.size < 380 ? 1.5 : 1.9;
  for (let i = 0; i < labels.length; i++) {
    const stands = chosen < 0 || labels[i] === chosen;
    context.fillStyle = stands ? c.classes[labels[i] % 10] : c.muted;
    context.globalAlpha = stands ? 0.62 : 0.12;
    context.beginPath();
    context.arc(frame.x(codes[2 * i]), frame.y(codes[2 * i + 1]), radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}

/** The name of each label and the median of its codes, [{ name, x, y }]. */
function placesOfNames(labels, classNames, codes) {
  if (!codes) return [];
  return classNames.flatMap((name, label) => {
    const members = [...labels.keys()].filter((i) => labels[i] === label);
    if (members.length === 0) return [];
    const [x, y] = [0, 1].map((d) => median(members.map((i) => codes[2 * i + d])));
    return [{ name, x, y }];
  });
}

function drawNames(context, frame, c, names) {
  context.save();
  context.font = `700 15px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { name, x, y } of names) {
    writeOnHalo(context, name, frame.x(x), frame.y(y), c.ink, c.paper);
  }
  context.restore();
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

function writeOnHalo(context, text, x, y, ink, paper) {
  context.lineWidth = 4;
  context.lineJoin = "round";
  context.strokeStyle = paper;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** A line from z to the nearest of the stored images. */
function drawNearest(context, frame, c, { z, nearest, codes }) {
  if (nearest < 0) return;
  const [x, y] = [frame.x(codes[2 * nearest]), frame.y(codes[2 * nearest + 1])];
  context.strokeStyle = c.ink;
  context.lineWidth = 1;
  line(context, frame.x(z[0]), frame.y(z[1]), x, y);
  context.beginPath();
  context.arc(x, y, 3.5, 0, 2 * Math.PI);
  context.fillStyle = c.paper;
  context.fill();
  context.stroke();
}

/** q(z|x) true to scale, in the plane or in the lens, where a unit is larger. */
function drawPosterior(context, { x, y }, c, { mu, logVar, samples }) {
  const unit = x(1) - x(0);
  const [rx, ry] = [0, 1].map((d) => Math.exp(0.5 * logVar[d]) * unit);
  for (const deviations of [2, 1]) {
    context.beginPath();
    context.ellipse(x(mu[0]), y(mu[1]), deviations * rx, deviations * ry, 0, 0, 2 * Math.PI);
    context.fillStyle = c.accent;
    context.globalAlpha = 0.2;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = c.accent;
    context.lineWidth = 1.5;
    context.stroke();
  }
  context.fillStyle = c.ink;
  for (const z of samples) {
    context.beginPath();
    context.arc(x(z[0]), y(z[1]), 1.3, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The surroundings of q(z|x) under a magnifying glass, in the corner farthest from its mean. */
function drawLens(context, frame, c, posterior) {
  const { mu, logVar } = posterior;
  const size = Math.min(130, 0.33 * frame.size);
  const widest = 3.2 * Math.exp(0.5 * Math.max(...logVar));
  const unit = frame.x(1) - frame.x(0);
  const times = size / 2 / widest / unit;
  if (times < 2) return; // wide enough to be seen as it is
  const left = mu[0] > 0 ? frame.x.range[0] + 8 : frame.x.range[1] - size - 8;
  const top = mu[1] < 0 ? frame.y.range[1] + 8 : frame.y.range[0] - size - 8;
  const x = linearScale([mu[0] - widest, mu[0] + widest], [left, left + size]);
  const y = linearScale([mu[1] - widest, mu[1] + widest], [top + size, top]);
  context.save();
  context.strokeStyle = c.accent;
  context.lineWidth = 1;
  const [px, py] = [frame.x(mu[0]), frame.y(mu[1])];
  const away = Math.hypot(left + size / 2 - px, top + size / 2 - py);
  const rim = 9 / away; // from the ring of z to the glass
  context.globalAlpha = 0.6;
  line(
    context,
    px + rim * (left + size / 2 - px),
    py + rim * (top + size / 2 - py),
    left + size / 2,
    top + size / 2,
  );
  context.globalAlpha = 1;
  context.beginPath();
  context.roundRect(left, top, size, size, 6);
  context.fillStyle = c.paper;
  context.fill();
  context.clip();
  drawPosterior(context, { x, y }, c, posterior);
  context.restore();
  context.strokeStyle = c.accent;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(left, top, size, size, 6);
  context.stroke();
  context.textAlign = "left";
  context.textBaseline = "top";
  const scale = times < 10 ? format(times, 1) : format(times, 0);
  writeOnHalo(context, `q(z|x), ${scale} ×`, left + 6, top + 5, c.ink, c.paper);
}

/** The point z: a ring that shows on every colour. */
function drawHandle(context, x, y, c) {
  for (const [width, colour] of [
    [6, c.paper],
    [2.5, c.ink],
  ]) {
    context.beginPath();
    context.arc(x, y, 8, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}
