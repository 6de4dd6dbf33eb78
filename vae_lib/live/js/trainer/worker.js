// @ts-check
// The program of the worker: a session at the other end of its port.

import { serve } from "./session.js";

serve(/** @type {import("./session.js").Port} */ (/** @type {unknown} */ (globalThis)));
