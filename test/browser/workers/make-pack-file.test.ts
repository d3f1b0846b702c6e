/** A pack is written in a real worker, read again and checked: whole and sound, or not at all. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { BlobId } from '../../../src/domain/ids.ts';
import type { Pack } from '../../../src/domain/pack.ts';
import type { PackPlace } from '../../../src/hand-over/pack-place.ts';
import { sourceOf } from '../../../src/hand-over/sealed-file.ts';
import { now } from '../../../src/platform/clock.ts';
import { verifyPack } from '../../../src/verify/verify-pack.ts';
import { hashing } from '../../../src/workers/hashing.ts';
import { type MakePackFilePorts, makePackFile } from '../../../src/workers/make-pack-file.ts';
import type { PackProgress } from '../../../src/workers/pack-messages.ts';
import { aSigner } from '../signers.ts';
import { outFolder } from './out-folder.ts';
import { type Kept, noise, soundPack, text } from './sound-pack.ts';

let sound: { readonly pack: Pack; readonly kept: Kept };

beforeAll(async () => {
  const page = text('<p>Wij nemen op.</p>'.repeat(9_000));
  sound = await soundPack([page, text('Wij nemen op.'), noise(1_400_000), noise(5_000_000)]);
});

async function* piecesIn(bytes: Uint8Array<ArrayBuffer> = new Uint8Array()) {
  for (let from = 0; from < bytes.byteLength; from += 4_000_000)
    yield bytes.slice(from, from + 4_000_000);
}

const ports = (change: Partial<MakePackFilePorts> = {}): MakePackFilePorts => ({
  place: { kind: 'memory' },
  isPadded: false,
  made: new Map(),
  signer: aSigner,
  piecesOf: (id) => piecesIn(sound.kept.get(id)),
  onProgress: () => {},
  ...change,
});

const going = () => new AbortController().signal;

/** A file of its own, as the page makes one before it starts the worker. */
async function place(kind: PackPlace['kind']): Promise<PackPlace> {
  if (kind === 'memory') return { kind };
  const file = await (await outFolder()).getFileHandle(crypto.randomUUID(), { create: true });
  return { kind, file };
}

async function made(change: Partial<MakePackFilePorts> = {}) {
  const outcome = await makePackFile(sound.pack, ports(change), going());
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

describe('a pack', () => {
  test('is found intact by whoever checks it, under the fingerprint that was told', async () => {
    const { file, fingerprint } = await made();
    const verification = await verifyPack(sourceOf(file), { hashing, now });
    expect(verification).toMatchObject({ verdict: 'intact', pack: { fingerprint } });
  });

  test('is the same wherever it is written', async () => {
    const { fingerprint } = await made();
    for (const kind of ['disk', 'sealed', 'chosen'] as const)
      expect((await made({ place: await place(kind) })).fingerprint, kind).toBe(fingerprint);
  });

  test('is first written and then checked, and says how far that is', async () => {
    const heard: PackProgress[] = [];
    await made({ onProgress: (progress) => heard.push(progress) });
    const stages = heard.map(({ stage }) => stage);
    expect(stages).toEqual(stages.toSorted().reverse());
    for (const stage of ['writing', 'checking']) {
      const steps = heard.filter((one) => one.stage === stage);
      expect(steps.map(({ done }) => done)).toEqual(
        steps.map(({ done }) => done).toSorted((a, b) => a - b),
      );
      expect(steps.at(-1)?.done, stage).toBe(steps.at(-1)?.total);
    }
  });

  test('has the next files read while one is waited for', async () => {
    const asked: BlobId[] = [];
    let letGo = () => {};
    const first = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await made({
      piecesOf: async function* (id) {
        asked.push(id);
        if (asked.length === sound.kept.size) letGo();
        await first; // Comes only once all of them were asked for.
        yield* piecesIn(sound.kept.get(id));
      },
    });
    expect(asked).toHaveLength(sound.kept.size);
  });
});

describe('a file that is larger than memory', () => {
  test.each(['memory', 'disk', 'sealed'] as const)(
    'goes through in pieces: %s',
    async (kind) => {
      const { pack, kept } = await soundPack([
        text('x'),
        text('x'),
        noise(1_000),
        noise(34_000_000),
      ]);
      const piecesOf = (id: BlobId) => piecesIn(kept.get(id));
      const outcome = await makePackFile(
        pack,
        ports({ piecesOf, place: await place(kind) }),
        going(),
      );
      expect(outcome).toMatchObject({ ok: true });
    },
    60_000,
  );
});

describe('there is no pack', () => {
  test.each(['memory', 'disk', 'sealed', 'chosen'] as const)(
    'when a kept file is no longer what was captured: %s',
    async (kind) => {
      const piecesOf = () => piecesIn(text('iets anders'));
      const outcome = await makePackFile(
        sound.pack,
        ports({ piecesOf, place: await place(kind) }),
        going(),
      );
      expect(outcome).toEqual({ ok: false, error: 'blob-damaged' });
    },
  );

  test('when what was written is not sound', async () => {
    const entries = sound.pack.entries.filter(({ path }) => !path.endsWith('rows.jsonl'));
    const outcome = await makePackFile({ ...sound.pack, entries }, ports(), going());
    expect(outcome).toEqual({ ok: false, error: 'pack-not-sound' });
  });

  test('when memory would not hold it', async () => {
    const large = noise(8_000_000);
    const { pack, kept } = await soundPack([text('x'), text('x'), large, large]);
    const many = Array.from({ length: 26 }, (_, at) => at);
    const entries = many.flatMap((at) =>
      pack.entries.map((entry) => ({ ...entry, path: entry.path.replace('data/', `data/${at}/`) })),
    );
    const piecesOf = (id: BlobId) => piecesIn(kept.get(id));
    const outcome = await makePackFile({ ...pack, entries }, ports({ piecesOf }), going());
    expect(outcome).toEqual({ ok: false, error: 'pack-too-large-for-memory' });
  }, 60_000);

  test('when a kept file cannot even be asked for', async () => {
    const piecesOf = async function* () {
      yield* piecesIn();
      throw new Error('locked');
    };
    const outcome = await makePackFile(sound.pack, ports({ piecesOf }), going());
    expect(outcome).toEqual({ ok: false, error: 'pack-not-written' });
  });

  test('when somebody stops it, whenever that is', async () => {
    const cancelled = { ok: false, error: 'cancelled' };
    expect(await makePackFile(sound.pack, ports(), AbortSignal.abort())).toEqual(cancelled);
    for (const stage of ['writing', 'checking'] as const) {
      const stopping = new AbortController();
      const onProgress = (progress: PackProgress) => {
        if (progress.stage === stage) stopping.abort();
      };
      const outcome = await makePackFile(sound.pack, ports({ onProgress }), stopping.signal);
      expect(outcome, stage).toEqual(cancelled);
    }
  });
});
