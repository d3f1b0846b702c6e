/** Long work in short slices, so that the page stays usable. */

/** No slice is longer than this, apart from what cannot be cut. */
const sliceMs = 10;

/** Waits for the browser to do something else when the slice has lasted long enough. */
export function slicer(signal?: AbortSignal): () => Promise<void> | void {
  let began = performance.now();
  return () => {
    if (performance.now() - began < sliceMs) return;
    return nextTask().then(() => {
      signal?.throwIfAborted();
      began = performance.now();
    });
  };
}

// A timer would wait 4 ms or more each time, and a second in a tab that nobody looks at. What goes on by
// `scheduler.yield` comes before every message to an extension, in both browsers: asked to stop, it
// would hear of it when all is done.
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
