/** Anonymous packs of one rich dossier, made as the program makes them; only the store is memory. */
import type { ArtefactRole, Capture } from '../../../src/domain/capture.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { asId, type BlobId, type NewId } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { LetterLanguage } from '../../../src/domain/language.ts';
import type { Pack } from '../../../src/domain/pack.ts';
import type { Rounding } from '../../../src/domain/rounding.ts';
import { anonymousPack } from '../../../src/flows/anonymous-pack.ts';
import {
  changeExhibitsOf,
  planReviewedPack,
  type ReviewedPack,
  readingOf,
} from '../../../src/flows/plan-reviewed-pack.ts';
import { reviewOf } from '../../../src/flows/preview-pack.ts';
import type { WritePorts } from '../../../src/pack/write-pack.ts';
import { commitBytes, sha256 } from '../../../src/platform/digest.ts';
import { openBeside } from '../../../src/storage/beside.ts';
import type { Bytes } from '../../../src/storage/blobs.ts';
import { type Store, StoreLost } from '../../../src/storage/open.ts';
import { readPageReport } from '../../../src/storage/page-reports.ts';
import { at } from '../complaint/dossiers.ts';
import { reportOf } from './machine/inputs.ts';
import { type Blobs, written } from './packs.ts';
import { type RichDossier, richDossier } from './rich-dossier.ts';

export const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Merel/20261125';
export const timeZone = 'America/Paramaribo';

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const newId: NewId = () => asId(crypto.randomUUID());

const lost = async () => {
  throw new StoreLost('unavailable');
};
const noStore: Store = { session: lost, writing: lost, close: async () => {} };

const report = {
  ...reportOf(),
  browser: { user_agent: userAgent },
  start_time: at('2026-11-25T17:13:59.111Z'),
  end_time: at('2026-11-25T17:14:07.222Z'),
  permissionsPolicy: 'camera=()',
};

const onlyKept: readonly (readonly [ArtefactRole, string, string])[] = [
  ['page-facts', 'application/json', JSON.stringify(report)],
  ['source', 'text/html', '<!doctype html><!-- nonce-8841 -->'],
  ['source-headers', 'application/json', '{"date":"Wed, 25 Nov 2026 17:14:02 GMT"}'],
];

function telling(capture: Capture, blobs: Blobs): Capture {
  const more = onlyKept.map(([role, type, text]) => blobs.keep(role, type, utf8(text)));
  return {
    ...capture,
    startedAt: at('2026-11-25T17:14:04.123Z'),
    finishedAt: at('2026-11-25T17:14:09.456Z'),
    facts: { ...capture.facts, userAgent, timeZone },
    artefacts: [...capture.artefacts, ...more],
  };
}

/** Everything in it tells of its maker, the device and the moment. */
export async function tellingDossier(): Promise<RichDossier> {
  const rich = await richDossier();
  const captures = rich.contents.captures.map((capture) => telling(capture, rich.blobs));
  return { ...rich, contents: { ...rich.contents, captures } };
}

function reviewedOf(
  contents: DossierContents,
  rounding: Rounding,
  language: LetterLanguage,
): ReviewedPack {
  const sender = { name: '', address: '', email: '' };
  const order = { ...sender, language, edition: 'anonymous', rounding } as const;
  const review = reviewOf(contents, order, asDay('2026-11-26'), {
    visits: new Map(),
    rows: [],
    newId,
  });
  if (!review.ok) throw new Error(review.error);
  return { review: review.value, cuts: [], covers: [] };
}

export type AnonymousZip = {
  readonly pack: Pack;
  readonly reviewed: ReviewedPack;
  readonly zip: Buffer;
  /** Writes the plan, or a part of it. */
  readonly ports: WritePorts;
  /** Of every file, as they lie in it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

export async function anonymousZip(
  { contents, blobs, input }: Pick<RichDossier, 'contents' | 'blobs' | 'input'>,
  rounding: Rounding = 'day',
  language: LetterLanguage = 'nl',
): Promise<AnonymousZip> {
  const store = openBeside(noStore);
  for (const [id, bytes] of blobs.bytes) store.beside.files.set(id, bytes);
  for (const [id, copy] of input.copies) store.beside.copies.set(id, copy);
  for (const { exhibit, newText } of input.changes)
    store.beside.files.set(exhibit.version.file.blobId, newText);
  const reviewed = reviewedOf(plainVersions(contents), rounding, language);
  const made = await anonymousPack({ store, reviewed }, rounding, {
    copying: {
      now: () => at('2026-11-26T11:22:33.444Z'),
      ...{ newId, sha256, commitBytes, signal: new AbortController().signal },
      makeCopy: async function* () {
        yield* [];
        throw new Error('every file has its copy');
      },
    },
    onProgress: () => {},
    sealsOf: async () => [],
  });
  if (!made.ok) throw new Error(made.error);
  const pack = await plannedOf(made.value);
  const readBlob = async function* (id: BlobId) {
    yield beside(id);
  };
  const beside = (id: BlobId): Bytes => made.value.store.beside?.files.get(id) ?? utf8('gone');
  const ports = { ...blobs.ports, readBlob, signer: made.value.signer };
  const { zip } = await written(pack, ports);
  return { pack, ports, reviewed: made.value.reviewed, zip, files: filesOf(pack, beside) };
}

/** As they are read: the text is packed in a real store. */
const plainVersions = (contents: DossierContents): DossierContents => ({
  ...contents,
  versions: contents.versions.map((one) => ({ ...one, file: { ...one.file, packing: 'plain' } })),
});

type Made = Extract<Awaited<ReturnType<typeof anonymousPack>>, { ok: true }>['value'];

async function plannedOf({ store, reviewed, sealing }: Made): Promise<Pack> {
  const { contents } = readingOf(reviewed);
  const files = store.beside?.files ?? new Map();
  const reports = await Promise.all(
    contents.captures.map(async (one) => [one.id, await readPageReport(store, one)] as const),
  );
  const plan = planReviewedPack(reviewed, {
    software: 'Kantlijn 0.1.0',
    texts: new Map(),
    fileTexts: new Map(),
    archives: new Map(),
    copies: store.beside?.copies ?? new Map(),
    newTexts: new Map(
      changeExhibitsOf(contents).map(({ version }) => [
        version.id,
        files.get(version.file.blobId) ?? utf8(''),
      ]),
    ),
    reports: new Map(reports.flatMap(([id, read]) => (read ? [[id, read] as const] : []))),
    documents: [],
    ...sealing,
    verifyPage: '<!doctype html>',
  });
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

const filesOf = (pack: Pack, beside: (id: BlobId) => Bytes): ReadonlyMap<string, Uint8Array> =>
  new Map(
    pack.entries.map(({ path, content }) => {
      if (content.kind === 'bytes') return [path, content.bytes];
      if (content.kind === 'blob') return [path, beside(content.blobId)];
      throw new Error(`nothing is put together in such a pack: ${path}`);
    }),
  );
