/** A pack with its pages, made by the real workers: whole, or nothing of it. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/domain/pack.ts';
import { type FileChoice, usualFile } from '../../../src/domain/pack-choice.ts';
import { fail } from '../../../src/domain/result.ts';
import { packSheets } from '../../../src/flows/pack-sheets.ts';
import type { ReviewedPack } from '../../../src/flows/plan-reviewed-pack.ts';
import { previewPack } from '../../../src/flows/preview-pack.ts';
import { printCopyOf } from '../../../src/flows/print-copies.ts';
import { commitBytes, sha256 } from '../../../src/platform/digest.ts';
import type { Store } from '../../../src/storage/open.ts';
import { buildPack } from '../../../src/ui/dossier/pack/build-pack.ts';
import type { BuildProgress } from '../../../src/ui/dossier/pack/pack-build.ts';
import { makeCopy } from '../../../src/workers/make-copy.ts';
import { fill } from '../received/packs.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';
import { emptyOut, namesOut } from '../workers/out-folder.ts';
import { buildPorts } from './covered-packs.ts';

beforeEach(emptyOut);

const sender = { language: 'nl', name: 'A. Jansen', address: 'Laan 2', email: '' } as const;
const copying = { ...ports, sha256, commitBytes, makeCopy };
const going = new AbortController().signal;

/** Reviewed with all sentences left out but the first. */
async function reviewedBy(store: Store, edition: Edition): Promise<ReviewedPack> {
  const review = theValue(await previewPack(store, { ...sender, edition }, ports));
  return { review, cuts: review.sentences.slice(1).map(({ cut }) => cut), covers: [] };
}

async function filled(): Promise<Store> {
  const store = await freshStore();
  await fill(store);
  return store;
}

async function sheetsFor(edition: Edition): Promise<string> {
  const store = await filled();
  const quiet = { signal: going, onProgress: () => {} };
  const sheets = await packSheets(store, await reviewedBy(store, edition), {
    ...quiet,
    copyOf: (source) => printCopyOf(store, source, { ...copying, signal: going }),
  });
  return JSON.stringify(theValue(sheets));
}

/** Builds it in the ordinary mode, and stops as soon as `stopAt` is heard. */
async function build(file: FileChoice, stopAt: BuildProgress['step'] | null = null) {
  const store = await filled();
  const reviewed = await reviewedBy(store, 'organisation');
  const stopping = new AbortController();
  const steps = new Set<string>();
  const onProgress = ({ step }: BuildProgress) => {
    steps.add(step);
    if (step === stopAt) stopping.abort();
  };
  const asked = {
    signal: stopping.signal,
    onProgress,
    place: null,
    onLeaks: () => {},
    onUnread: () => {},
  };
  const made = await buildPack(store, reviewed, file, buildPorts(asked));
  return { made, steps: [...steps] };
}

describe('the pages of a pack', () => {
  test.each(['organisation', 'authority'] as const)(
    'tell no sentence that is left out (%s)',
    async (edition) => {
      const sheets = await sheetsFor(edition);
      expect(sheets).toContain('Er hing een camera.');
      expect(sheets).not.toContain('buurvrouw');
    },
  );

  test('tell everything in a copy for oneself', async () => {
    expect(await sheetsFor('full')).toContain('buurvrouw');
  });
});

describe('a pack that is built', () => {
  test('is made ready, written and checked in that order, and gone when it is dropped', async () => {
    const { made, steps } = await build({ ...usualFile, withArchives: true });
    expect(steps).toEqual(['copies', 'pages', 'archives', 'writing', 'checking', 'searching']);
    const { files } = theValue(made);
    expect(await namesOut()).toHaveLength(1);
    for (const { drop } of files) await drop();
    expect(await namesOut()).toEqual([]);
  });

  test.each(['copies', 'pages', 'archives', 'writing', 'checking', 'searching'] as const)(
    'leaves nothing when it is stopped while it does “%s”',
    async (step) => {
      const { made } = await build({ ...usualFile, withArchives: true }, step);
      expect(made).toEqual(fail('cancelled'));
      expect(await namesOut()).toEqual([]);
    },
  );

  test('leaves nothing when one thing in it is larger than a part may be', async () => {
    const { made } = await build({ ...usualFile, withPdf: false, largest: 1000 });
    expect(made).toEqual(fail('piece-too-large'));
    expect(await namesOut()).toEqual([]);
  });

  test('as one PDF is nowhere on the disk', async () => {
    const { made, steps } = await build({ ...usualFile, form: 'pdf' });
    const [file] = theValue(made).files;
    expect(file).toMatchObject({ fingerprint: null, savedAs: null });
    expect(await file?.file.slice(0, 5).text()).toBe('%PDF-');
    expect(steps).toEqual(['copies', 'pages', 'searching']);
    expect(await namesOut()).toEqual([]);
  });
});
