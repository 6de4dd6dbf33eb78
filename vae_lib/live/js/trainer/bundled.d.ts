// What `make bundles` puts into the bundle of this figure (tools/bundle.py).

/** The program of the worker. */
declare const TRAINER_WORKER: string;

/** A file as bytes. */
declare module "*.bin" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
