/** One question to a worker that lives on, and its answer. */

/** `null` when the worker broke down, or when it was stopped. */
export async function answerOf<Answer>(
  worker: Worker,
  question: unknown,
  signal: AbortSignal,
): Promise<Answer | null> {
  if (signal.aborted) return null;
  const { promise, resolve } = Promise.withResolvers<Answer | null>();
  const listening = new AbortController();
  const options = { signal: listening.signal };
  const none = () => resolve(null);
  signal.addEventListener('abort', none, options);
  worker.addEventListener('error', none, options);
  worker.addEventListener('messageerror', none, options);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data), options);
  worker.postMessage(question);
  return promise.finally(() => listening.abort());
}
