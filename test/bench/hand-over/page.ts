/** Runs in a page of the built extension: locks a large file into the browser's folder for us, and opens it. */
import { keepStream } from '../../../src/flows/keep-stream.ts';
import {
  type AgeLock,
  type AgeMeans,
  lockFile,
  unlockFile,
} from '../../../src/hand-over/age-file.ts';
import { newPassphrase } from '../../../src/hand-over/new-passphrase.ts';
import { slicesOf } from '../../../src/hand-over/streams.ts';

export type HandOverFigure = {
  readonly lockMs: number;
  readonly openMs: number;
};

export type LockKind = 'key' | 'words';

declare global {
  var measureHandOver: (
    byteLength: number,
    kind: LockKind,
    key: string,
    secret: string,
  ) => Promise<HandOverFigure>;
}

const pieceSize = 20_000_000;

/** So large without so much memory: the same piece again and again. */
function fileOf(byteLength: number): Blob {
  const piece = new Uint8Array(pieceSize).map((_, at) => (at * 7 + (at >> 8)) % 251);
  return new Blob(Array.from({ length: byteLength / pieceSize }, () => new Blob([piece])));
}

async function measure(plain: Blob, how: AgeLock, means: AgeMeans): Promise<HandOverFigure> {
  const signal = new AbortController().signal;
  const from = performance.now();
  const locked = await lockFile(slicesOf(plain), how);
  const kept = await keepStream(locked, { onDisk: true, type: '', signal });
  if (!kept.ok) throw new Error(kept.error);
  const lockedAt = performance.now();
  const opened = await unlockFile(kept.value.file, means);
  if (!opened.ok) throw new Error(opened.error);
  let byteLength = 0;
  for await (const piece of opened.value) byteLength += piece.byteLength;
  if (byteLength !== plain.size) throw new Error('not what was locked');
  const openMs = performance.now() - lockedAt;
  await kept.value.drop();
  return { lockMs: lockedAt - from, openMs };
}

globalThis.measureHandOver = async (byteLength, kind, key, secret) => {
  const plain = fileOf(byteLength);
  if (kind === 'key')
    return measure(plain, { kind: 'keys', keys: [key] }, { passphrases: [], secrets: [secret] });
  const passphrase = newPassphrase();
  const means = { passphrases: [passphrase], secrets: [] };
  return measure(plain, { kind: 'passphrase', passphrase }, means);
};
