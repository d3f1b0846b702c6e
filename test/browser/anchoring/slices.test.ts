/** Long work lets others in between: whoever asks it to stop is heard. */
import { expect, test } from 'vitest';
import { slicer } from '../../../src/anchoring/slices.ts';

function workFor(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('a message that comes in between is heard before the work is done', async () => {
  const { port1, port2 } = new MessageChannel();
  const stop = new AbortController();
  port1.onmessage = () => stop.abort();
  port2.postMessage(null);
  const pause = slicer(stop.signal);
  const work = async () => {
    for (let slice = 0; slice < 100; slice++) {
      await pause();
      workFor(11);
    }
  };
  await expect(work()).rejects.toThrow('aborted');
});
