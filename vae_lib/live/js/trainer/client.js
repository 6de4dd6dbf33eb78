// @ts-check
// The page's end of the worker that trains.

/**
 * @typedef {import("./protocol.js").FromWorker} FromWorker
 * @typedef {import("./protocol.js").ToWorker} ToWorker
 */

/**
 * Starts the worker. It is made of a Blob, because a page that is opened as a file may not load a
 * worker from an address.
 * @param {string} program The bundle of worker.js, which `make bundles` puts into the figure.
 * @param {{
 *   onMessage: (message: FromWorker) => void, onError: (message: string) => void,
 *   signal: AbortSignal,
 * }} page
 */
export function startWorker(program, { onMessage, onError, signal }) {
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }) => onMessage(data);
  worker.onerror = (event) => onError(event.message);
  signal.addEventListener("abort", () => {
    worker.terminate();
    URL.revokeObjectURL(address);
  });
  return {
    /**
     * @param {ToWorker} message
     * @param {Transferable[]} [transfer]
     */
    send(message, transfer = []) {
      worker.postMessage(message, transfer);
    },
  };
}
