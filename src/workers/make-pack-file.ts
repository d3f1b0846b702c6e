/** Writes a pack in a worker of its own, reads it again and checks it: whole and sound, or not at all. */
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { Pack } from '../domain/pack.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PackPlace } from '../hand-over/pack-place.ts';
import type { AnyFile } from '../hand-over/sealed-file.ts';
import type { SigningKey } from '../signing/keys.ts';
import { askWorker } from './ask-worker.ts';
import { buffersOf } from './helper-messages.ts';
import { type HelperThreads, startHelpers } from './helper-threads.ts';
import type { FromPackWorker, PackFault, PackProgress, ToPackWorker } from './pack-messages.ts';
import { givingOut } from './wanted-pieces.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type WrittenPack = {
  /** Where it was written: on the disk, or in memory. Sealed when that was asked. */
  readonly file: AnyFile;
  /** Of `tagmanifest-sha256.txt`: stands for the whole pack. */
  readonly fingerprint: Sha256;
};

export type PackFileError = PackFault | 'pack-not-written' | 'cancelled';

export type MakePackFilePorts = {
  readonly place: PackPlace;
  /** Whether its length is to say no more than a class. */
  readonly isPadded: boolean;
  /** What was made for this pack just now. */
  readonly made: ReadonlyMap<BlobId, Blob>;
  /** With what the pack is signed. */
  readonly signer: SigningKey;
  /** The pieces of any other file, which are handed over; fewer when it is damaged. */
  readonly piecesOf: (id: BlobId) => AsyncIterable<Bytes>;
  readonly onProgress: (progress: PackProgress) => void;
};

type Outcome = Result<WrittenPack, PackFileError>;

const startWorker = (): Worker =>
  new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });

/**
 * The file, or why there is none. Whoever gave the place then takes away what lies there: it is closed by
 * the time that this comes back, or a moment later when it was stopped.
 */
export async function makePackFile(
  pack: Pack,
  ports: MakePackFilePorts,
  signal: AbortSignal,
  start: () => Worker = startWorker,
): Promise<Outcome> {
  let helpers = noHelpers;
  try {
    return await askWorker<FromPackWorker, WrittenPack, PackFault | 'pack-not-written'>({
      start,
      begin: (worker) =>
        tell(worker, { kind: 'order', pack, helpers: helpers.count, ...orderOf(ports) }),
      hearing: (worker, done) => {
        helpers = helpersOf(worker, done);
        return hearing(worker, { ...ports, helpers }, done);
      },
      broken: 'pack-not-written',
      signal,
    });
  } finally {
    helpers.end();
  }
}

const noHelpers: HelperThreads = { count: 0, give: () => {}, end: () => {} };

/** Without one of them the pack would never be done. */
const helpersOf = (worker: Worker, done: (it: Outcome) => void): HelperThreads =>
  startHelpers({
    onAnswer: (answer) => tell(worker, { kind: 'helped', answer }),
    onBroken: () => done(fail('pack-not-written')),
  });

const orderOf = ({ place, made, isPadded, signer }: MakePackFilePorts) => ({
  place,
  made,
  isPadded,
  // What signs is a function, which cannot be handed over; what it needs can.
  signer: { key: signer.key, fingerprint: signer.fingerprint, usable: signer.usable },
});

const tell = (worker: Worker, message: ToPackWorker): void =>
  worker.postMessage(message, { transfer: handedOver(message) });

/** Bytes are handed over, and not copied. */
function handedOver(message: ToPackWorker): ArrayBuffer[] {
  switch (message.kind) {
    case 'order':
      return [];
    case 'piece':
      return message.bytes === null ? [] : [message.bytes.buffer];
    case 'helped':
      return buffersOf(message.answer.done);
  }
}

function hearing(
  worker: Worker,
  { piecesOf, onProgress, helpers }: MakePackFilePorts & { readonly helpers: HelperThreads },
  done: (it: Outcome) => void,
) {
  const nextPiece = givingOut(piecesOf);
  return async (said: FromPackWorker): Promise<void> => {
    switch (said.kind) {
      case 'piece-wanted': {
        const bytes = await nextPiece(said.reading, said.blobId);
        return tell(worker, { kind: 'piece', reading: said.reading, bytes });
      }
      case 'help-wanted':
        return helpers.give(said.helper, said.order);
      case 'progress':
        return onProgress({ stage: said.stage, done: said.done, total: said.total });
      case 'fault':
        return done(fail(said.fault));
      case 'written':
        return done(ok({ file: said.file, fingerprint: said.fingerprint }));
    }
  };
}
