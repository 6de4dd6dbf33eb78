// A small figure for the tests, written by anywidget's manual alone: a point in a plane, moved by
// pointer, touch, keys and a slider. It exports what it counts, and can show another figure.

const SIDE = 240; // pixels, for coordinates from −3 to 3

/** A float16 that is 1 or smaller, and a power of two. */
const half = (bits) => 2 ** ((bits >> 10) - 15);

function initialize({ model, signal }) {
  const counted = { moves: 0 };
  model.on("change:z", () => {
    counted.moves += 1;
  });
  signal.addEventListener("abort", () => {
    globalThis.demosEnded = (globalThis.demosEnded ?? 0) + 1;
  });
  return { counted };
}

async function render({ model, el, signal, host }) {
  if (model.get("z") === null) throw new Error("there is no point to draw");
  const radii = Array.from({ length: 2 }, (_, i) =>
    half(model.get("radii").getUint16(2 * i, true)),
  );
  el.innerHTML = `
    <div class="demo" role="group">
      <canvas tabindex="0" role="img" aria-label="The plane" width="${SIDE}" height="${SIDE}"></canvas>
      <p class="demo-read"></p>
      <label>first coordinate <input type="range" min="-3" max="3" step="0.1"></label>
    </div>`;
  el.firstElementChild.setAttribute("aria-label", model.get("alt"));
  const [canvas, read, slider] = ["canvas", "p", "input"].map((name) => el.querySelector(name));

  const move = (z) => {
    model.set("z", z);
    try {
      model.save_changes();
    } catch {} // the kernel is gone
  };
  const draw = () => {
    const [a, b] = model.get("z");
    const context = canvas.getContext("2d");
    context.clearRect(0, 0, SIDE, SIDE);
    for (const radius of radii) {
      context.beginPath();
      context.arc((a + 3) * (SIDE / 6), (3 - b) * (SIDE / 6), radius * (SIDE / 6), 0, 7);
      context.stroke();
    }
    read.textContent = `z = (${a.toFixed(2)}, ${b.toFixed(2)})`;
    slider.value = a;
  };
  model.on("change:z", draw);
  const follow = ({ offsetX, offsetY }) =>
    move([offsetX / (SIDE / 6) - 3, 3 - offsetY / (SIDE / 6)]);
  canvas.addEventListener(
    "pointerdown",
    (event) => {
      canvas.setPointerCapture(event.pointerId);
      canvas.focus();
      follow(event);
    },
    { signal },
  );
  canvas.addEventListener("pointermove", (event) => event.buttons && follow(event), { signal });
  canvas.addEventListener(
    "keydown",
    (event) => {
      const [a, b] = model.get("z");
      const steps = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, 0.1] };
      if (!steps[event.key]) return;
      event.preventDefault();
      event.stopPropagation();
      move([a + steps[event.key][0], b + steps[event.key][1]]);
    },
    { signal },
  );
  slider.addEventListener("input", () => move([slider.valueAsNumber, model.get("z")[1]]), {
    signal,
  });
  draw();

  const other = model.get("other"); // a reference, as anywidget writes it
  if (!other) return;
  const neighbour = await host.getModel(other);
  const mirror = el.appendChild(document.createElement("p"));
  mirror.className = "demo-mirror";
  const reflect = () => {
    mirror.textContent = neighbour.get("z").map((value) => value.toFixed(2));
  };
  neighbour.on("change:z", reflect);
  reflect();
  const widget = await host.getWidget(other);
  globalThis.demoExports = widget.exports;
  await widget.render({ el: el.appendChild(document.createElement("div")), signal });
}

export default { initialize, render };
