// The conversation of the page with the worker that trains, as protocol.js describes it.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { deflateSync } from "node:zlib";
import { serve } from "../../vae_lib/live/js/trainer/session.js";

const NETWORK = { hidden: 4, codeSize: 2, likelihood: "gaussian", seed: 1 };
const OPTIONS = { beta: 1, learningRate: 1e-3, bugs: [] };
const START = { type: "start", network: NETWORK, options: OPTIONS, data: { kind: "toy" } };

const open = [];
afterEach(() => {
  for (const { port1, session } of open.splice(0)) {
    port1.close();
    session.close();
  }
});

/** The page's end: `say` sends messages, `hear` waits for the next answer. */
function connect() {
  const { port1, port2 } = new MessageChannel();
  const heard = [];
  const waiting = [];
  port1.onmessage = ({ data }) => (waiting.length ? waiting.shift()(data) : heard.push(data));
  const session = serve(port2);
  open.push({ port1, session });
  return {
    heard,
    say: (...messages) => {
      for (const message of messages) {
        port1.postMessage(typeof message === "string" ? { type: message } : message);
      }
    },
    hear: () => (heard.length ? heard.shift() : new Promise((resolve) => waiting.push(resolve))),
  };
}

const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

test("a start is answered by what there is, and by a first snapshot", async () => {
  const { say, hear } = connect();
  say(START);
  const started = await hear();
  assert.equal(started.type, "started");
  assert.deepEqual([started.trainingCount, started.heldOut.labels.length], [2000, 400]);
  const snapshot = await hear();
  assert.deepEqual([snapshot.type, snapshot.steps, snapshot.training], ["snapshot", 0, null]);
  assert.equal(snapshot.codes.mu.length, 800);
  assert.ok(Number.isFinite(snapshot.heldOut.loss));
});

test("single steps are those of a run", async () => {
  const { say, hear } = connect();
  say(START);
  await hear();
  await hear();
  say("drawn", "step");
  const first = await hear();
  assert.deepEqual([first.steps, first.images, first.running], [1, 32, false]);
  say("drawn", "step");
  const second = await hear();

  say("drawn", START); // again, with the same seed
  await hear();
  await hear();
  say("drawn", "step");
  assert.deepEqual((await hear()).training, first.training);
  say("drawn", "step");
  assert.deepEqual((await hear()).training, second.training);
});

test("while it runs, a snapshot waits until the last one is drawn", async () => {
  const { say, hear, heard } = connect();
  say(START);
  await hear();
  await hear();
  say("run");
  await rest(150);
  assert.equal(heard.length, 0); // the first snapshot has not been drawn
  say("drawn");
  const running = await hear();
  assert.ok(running.running && running.steps > 10 && running.training);
  await rest(150);
  assert.equal(heard.length, 0);
  say("pause", "drawn");
  const last = await hear();
  assert.ok(!last.running && last.steps > running.steps && last.heldOut);
  say("drawn");
  await rest(50);
  assert.equal(heard.length, 0);
});

test("options change while it runs, views at rest", async () => {
  const { say, hear } = connect();
  say(START);
  await hear();
  await hear();
  say("drawn", { type: "options", beta: 4, bugs: ["no-noise"] }, "step");
  const { training } = await hear();
  const honest = training.reconstruction + 4 * training.kl;
  assert.ok(Math.abs(training.loss - honest) < 1e-6 * Math.abs(honest));
  const views = ["manifold", "reconstructions", "samples", "density"];
  say("drawn", { type: "views", views, side: 3, images: 2 });
  const shown = await hear();
  assert.equal(shown.codes, undefined);
  assert.deepEqual([shown.manifold.codes.length, shown.manifold.images.length], [18, 18]);
  assert.deepEqual([shown.reconstructions.length, shown.samples.length], [4, 4]);
  assert.equal(shown.density.values.length, shown.density.xs.length ** 2);
});

test("however often it is paused and goes on, it rests at the last pause", async () => {
  const { say, hear, heard } = connect();
  say(START);
  await hear();
  await hear();
  for (let i = 0; i < 10; i++) say("run", "pause");
  await rest(50);
  say("drawn");
  const last = await hear();
  assert.equal(last.running, false);
  say("drawn", "step");
  assert.equal((await hear()).steps, last.steps + 1);
  await rest(50);
  assert.equal(heard.length, 0);
});

test("one image under the glass", async () => {
  const { say, hear } = connect();
  say(START);
  await hear();
  await hear();
  say({ type: "glass", row: 7 });
  const glass = await hear();
  assert.deepEqual([glass.type, glass.row, glass.values.x.length], ["glass", 7, 2]);
});

test("what the decoder draws at a code", async () => {
  const { say, hear } = connect();
  say(START);
  await hear();
  await hear();
  say("drawn", { type: "views", views: ["manifold"], side: 2 });
  const { manifold } = await hear();
  say({ type: "decode", z: [-2, -2] });
  const decoded = await hear();
  assert.deepEqual([decoded.type, decoded.z], ["decoded", [-2, -2]]);
  assert.deepEqual([...decoded.image], [...manifold.images.slice(0, 2)]);
});

test("one point by quadrature", async () => {
  const { say, hear } = connect();
  say(START);
  await hear();
  await hear();
  say({ type: "point", x: [2, 0] });
  const { type, exact, logEvidence, gap, axis, logDensity, mu } = await hear();
  assert.deepEqual([type, logDensity.length, mu.length], ["point", axis.length ** 2, 2]);
  assert.ok(gap > 0 && logEvidence < exact); // not trained yet, and at the top of a Gaussian
});

test("chosen digits, and a drawing among them", async () => {
  const { say, hear } = connect();
  const header = [3, 2, 1, 4, 16].flatMap((n) => [n, 0]);
  const content = Buffer.from([...header, 1, 2, 1, 2, 1, ...Array(10).fill(0x3c)]);
  say({ type: "digits", packed: Uint8Array.from(deflateSync(content)).buffer });
  const data = {
    kind: "digits",
    classes: [1],
    drawings: [{ pixels: [0, 1, 1, 0], label: 1 }],
  };
  say({ ...START, network: { ...NETWORK, likelihood: "bernoulli" }, data });
  const started = await hear();
  assert.deepEqual([started.trainingCount, [...started.heldOut.labels]], [3, [1]]);
  assert.equal((await hear()).drawings.mu.length, NETWORK.codeSize);
  say({ ...START, data: { kind: "digits", classes: [5], drawings: [] } });
  assert.match((await hear()).message, /choose a digit/);
});

test("what goes wrong is said in one message, and the training rests", async () => {
  const { say, hear } = connect();
  say("step");
  assert.match((await hear()).message, /nothing has been started/);
  say({ ...START, data: { kind: "digits", classes: [], drawings: [] } });
  assert.match((await hear()).message, /have not been sent/);
  say({ ...START, options: { ...OPTIONS, bugs: ["typo"] } });
  assert.match((await hear()).message, /unknown bug typo/);
  say({ type: "options", bugs: ["typo"] });
  assert.match((await hear()).message, /unknown bug typo/);
  say({ ...START, options: { ...OPTIONS, learningRate: 1e30 } });
  await hear();
  await hear();
  say("run");
  const failed = await hear();
  assert.equal(failed.type, "failed");
  assert.match(failed.message, /no longer a finite number/);
});
