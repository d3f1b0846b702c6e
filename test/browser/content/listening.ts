/** Who listens to the page and who observes it, for as long as a test lasts. */
import { onTestFinished } from 'vitest';

export type Listening = {
  /** What is listened to or observed now, as `click`, `mutation`. */
  now(): string[];
};

type Heard = { readonly type: string; isOver: () => boolean };

/** Counts from now on. What is ended by a signal, or disconnected, is over. */
export function noteListening(): Listening {
  const heard: Heard[] = [];
  noteListeners(heard);
  noteObservers(heard);
  return { now: () => heard.filter(({ isOver }) => !isOver()).map(({ type }) => type) };
}

function noteListeners(heard: Heard[]): void {
  // The tool that runs the tests has a function of its own on the window.
  for (const owner of Object.hasOwn(globalThis, 'addEventListener')
    ? [EventTarget.prototype, globalThis]
    : [EventTarget.prototype]) {
    const own = owner.addEventListener;
    const noting: typeof own = function (this: unknown, ...args: Parameters<typeof own>) {
      const [type, , options] = args;
      const signal = typeof options === 'object' ? options.signal : undefined;
      // Whoever listens to a signal ends with it.
      if (!(this instanceof AbortSignal))
        heard.push({ type, isOver: () => signal?.aborted === true });
      return own.apply(this, args);
    };
    owner.addEventListener = noting;
    onTestFinished(() => {
      owner.addEventListener = own;
    });
  }
}

function noteObservers(heard: Heard[]): void {
  const { prototype } = MutationObserver;
  const { observe, disconnect } = prototype;
  const observing = new Set<MutationObserver>();
  prototype.observe = function (...args) {
    observing.add(this);
    heard.push({ type: 'mutation', isOver: () => !observing.has(this) });
    return observe.apply(this, args);
  };
  prototype.disconnect = function () {
    observing.delete(this);
    return disconnect.call(this);
  };
  onTestFinished(() => {
    Object.assign(prototype, { observe, disconnect });
  });
}
