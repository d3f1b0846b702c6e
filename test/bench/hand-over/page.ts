/** Runs in a page of the built extension: locks a large file into the browser's folder for us, and opens it. */
import type { AgeLock, AgeMeans } from '../../../src/hand-over/age-file.ts';
import { newPassphrase } from '../../../src/hand-over/new-passphrase.ts';
import { byteLengthOf } from '../../../src/hand-over/sealed-file.ts';
import { newOutFile } from '../../../src/storage/out-file.ts';
import type { AgeOrder } from '../../../src/workers/age-messages.ts';
import { ageInWorker } from '../../../src/workers/age-work.ts';

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

type Work =
  | Omit<Extract<AgeOrder, { readonly kind: 'lock' }>, 'place'>
  | Omit<Extract<AgeOrder, { readonly kind: 'open' }>, 'place'>;

/** As the dossier has it done: locked it lies there open to all, opened it is sealed. */
async function done(work: Work) {
  const out = await newOutFile();
  if (out === null) throw new Error('the browser keeps no files for us');
  const kind = work.kind === 'lock' ? 'disk' : 'sealed';
  const from = performance.now();
  const made = await ageInWorker(
    { ...work, place: { kind, file: out.file } },
    { signal: new AbortController().signal, onProgress: () => {} },
  );
  if (!made.ok) throw new Error(made.error);
  return { file: made.value, ms: performance.now() - from, drop: out.drop };
}

async function measure(plain: Blob, how: AgeLock, means: AgeMeans): Promise<HandOverFigure> {
  const locked = await done({ kind: 'lock', file: plain, how, work: null });
  if (!(locked.file instanceof Blob)) throw new Error('sealed');
  const opened = await done({ kind: 'open', file: locked.file, means });
  if (byteLengthOf(opened.file) !== plain.size) throw new Error('not what was locked');
  await locked.drop();
  await opened.drop();
  return { lockMs: locked.ms, openMs: opened.ms };
}

globalThis.measureHandOver = async (byteLength, kind, key, secret) => {
  const plain = fileOf(byteLength);
  if (kind === 'key')
    return measure(plain, { kind: 'keys', keys: [key] }, { passphrases: [], secrets: [secret] });
  const passphrase = newPassphrase();
  const means = { passphrases: [passphrase], secrets: [] };
  return measure(plain, { kind: 'passphrase', passphrase }, means);
};
