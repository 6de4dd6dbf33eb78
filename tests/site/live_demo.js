// A small figure for the tests: a point in a plane, moved by pointer, touch, keys and a slider.
function render({ model, el }) {
  const radii = readFloat16(model.get("radii"));
  const canvas = makeElement("canvas", { tabindex: "0", role: "img", "aria-label": "The plane" });
  const read = makeElement("p", { class: "live-number demo-read" });
  const slider = makeSlider({
    label: "first coordinate",
    min: -3,
    max: 3,
    step: 0.1,
    value: model.get("z")[0],
    show: (value) => format(value, 1),
    onInput: (value) => move([value, model.get("z")[1]]),
  });
  const root = makeFigure(el, model, "demo", canvas, read, slider);
  let x = null;
  let y = null;

  function move([a, b]) {
    sync(model, { z: [clamp(a, -3, 3), clamp(b, -3, 3)] });
  }

  function draw() {
    const size = Math.min(root.clientWidth, 360);
    const context = fitCanvas(canvas, size, size);
    const c = colours(root);
    x = linearScale([-3, 3], [40, size - 8]);
    y = linearScale([-3, 3], [size - 40, 20]);
    drawAxes(context, { x, y, colours: c, xLabel: "z₁", yLabel: "z₂" });
    const z = model.get("z");
    radii.forEach((radius, i) => {
      // circles about the point: true to scale
      const angles = linspace(0, 2 * Math.PI, 90);
      const xs = angles.map((angle) => z[0] + radius * Math.cos(angle));
      const ys = angles.map((angle) => z[1] + radius * Math.sin(angle));
      fillArea(context, xs, z[1], ys, { x, y, colour: c.lines[i], alpha: 0.15 });
      drawCurve(context, xs, ys, { x, y, colour: c.classes[i] });
    });
    context.fillStyle = c.ink;
    context.fillRect(x(z[0]) - 3, y(z[1]) - 3, 6, 6);
    read.textContent = `z = (${format(z[0])}, ${format(z[1])})`;
    announce(root, read.textContent);
    slider.value = z[0];
    root.dataset.paper = c.paper;
  }

  const ends = [
    draggable(canvas, {
      onMove: (point) => move([x.invert(point.x), y.invert(point.y)]),
      onKey: ({ dx, dy }) => {
        const z = model.get("z");
        move([z[0] + 0.1 * dx, z[1] + 0.1 * dy]);
      },
    }),
    listen(model, ["z"], draw),
    watchTheme(root, draw),
    watchWidth(root, draw),
  ];
  draw();
  return () => {
    for (const end of ends) end();
    globalThis.demosEnded = (globalThis.demosEnded ?? 0) + 1;
  };
}

export default { render };
