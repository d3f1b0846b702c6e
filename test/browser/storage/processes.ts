/** Starts and kills workers that stand for a whole browser process. */
import type { Mode } from '../../../src/domain/mode.ts';
import { type Browser, passphrase } from './vaults.ts';

type Said = {
  readonly kind: string;
  readonly ok?: boolean;
  readonly steps?: number;
  readonly rev?: string;
};

export type Process = {
  readonly send: (message: object) => void;
  /** The next message of that kind. */
  readonly hears: (kind: string) => Promise<Said>;
  /** All messages so far. */
  readonly said: readonly Said[];
  readonly kill: () => void;
};

export function startProcess({ memory }: Browser): Process {
  const worker = new Worker(new URL('./changing-worker.ts', import.meta.url), { type: 'module' });
  const said: Said[] = [];
  const waiting: { readonly kind: string; readonly tell: (said: Said) => void }[] = [];
  worker.addEventListener('message', async ({ data }) => {
    if (data.kind === 'memory') {
      if (data.call === 'write') await memory.write(data.bytes);
      const bytes = data.call === 'read' ? await memory.read() : null;
      return worker.postMessage({ kind: 'memory', id: data.id, bytes });
    }
    said.push(data);
    for (const { kind, tell } of waiting) if (kind === data.kind) tell(data);
  });
  return {
    send: (message) => worker.postMessage(message),
    hears: (kind) => new Promise((tell) => waiting.push({ kind, tell })),
    said,
    kill: () => worker.terminate(),
  };
}

/** A process that changes the mode and stops at that step, counted from 0; or goes on to the end. */
export function startChange(browser: Browser, to: Mode, stopAt: number | null): Process {
  const process = startProcess(browser);
  process.send({ kind: 'change', name: browser.name, to, passphrase, stopAt });
  return process;
}
