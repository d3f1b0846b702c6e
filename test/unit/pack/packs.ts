/** A small dossier as a pack: with kept files, letters and practices, as the program hands them in. */
import { createHash } from 'node:crypto';
import { nodeHashing } from '../../../src/cli/node-hashing.ts';
import { identifierOf } from '../../../src/data/acts.ts';
import { practiceEntries } from '../../../src/data/practices.ts';
import type { Artefact, ArtefactRole, Capture } from '../../../src/domain/capture.ts';
import type { DossierContents, Entity } from '../../../src/domain/dossier.ts';
import { type BlobId, isSha256, type Sha256 } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { KeptFile } from '../../../src/domain/kept-file.ts';
import { eventsOf } from '../../../src/domain/log-event.ts';
import { emptyLog, linesAfter } from '../../../src/domain/log-line.ts';
import type { Pack } from '../../../src/domain/pack.ts';
import { originalFile } from '../../../src/pack/added-files.ts';
import { toldIn, writeLog } from '../../../src/pack/audit-log.ts';
import { snapshotFile } from '../../../src/pack/capture-files.ts';
import type { PackInput } from '../../../src/pack/pack-input.ts';
import { planPack } from '../../../src/pack/plan.ts';
import { rowsFile } from '../../../src/pack/rows.ts';
import { type WriteOptions, type WritePorts, writePack } from '../../../src/pack/write-pack.ts';
import { annotationCollection } from '../../../src/web-annotation/export-collection.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import {
  annotationOf,
  at,
  captureWith,
  dossierWith,
  hashOf,
  idOf,
  inRoom,
  onPage,
  recordWith,
} from '../complaint/dossiers.ts';
import { keptBytes } from './readers.ts';

function asSha256(digest: string): Sha256 {
  if (!isSha256(digest)) throw new Error('no digest');
  return digest;
}

export const sha256Of = (bytes: Uint8Array): Sha256 =>
  asSha256(createHash('sha256').update(bytes).digest('hex'));

/** Kept files by their place in the store; it reads in pieces, as the real one does. */
export class Blobs {
  readonly bytes = new Map<BlobId, Bytes>();

  keep(role: ArtefactRole, mediaType: string, content: Bytes): Artefact {
    const blobId = idOf<BlobId>('blob', this.bytes.size + 1);
    this.bytes.set(blobId, content);
    const commitment = { salt: '1'.repeat(64), digest: hashOf('1') };
    return {
      role,
      number: 1,
      blobId,
      mediaType,
      byteLength: content.byteLength,
      sha256: sha256Of(content),
      commitment,
    };
  }

  readonly ports: WritePorts = {
    readBlob: async function* (this: Blobs, blobId: BlobId) {
      const bytes = this.bytes.get(blobId) ?? new Uint8Array();
      const piece = Math.max(1_000, bytes.byteLength >> 5);
      for (let at = 0; at < bytes.byteLength; at += piece) yield bytes.slice(at, at + piece);
    }.bind(this),
    hashing: nodeHashing,
  };
}

/** A page with a picture of that many bytes, in a folder of its own. */
export function captureOf(number: number, blobs: Blobs, byteLength: number): Capture {
  const picture = Uint8Array.from({ length: byteLength }, (_, at) => (at * 7919 + number) % 251);
  return captureWith(number, {
    startedAt: at(new Date(Date.UTC(2026, 10, 25, 17, 0, number)).toISOString()),
    artefacts: [blobs.keep('screenshot-viewport', 'image/png', picture)],
  });
}

export const pageText = 'Het gesprek 🙈 wordt opgenomen.';

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** Where the words stood: for whoever covers them, and for nobody else. */
function keptWords(blobs: Blobs): KeptFile {
  const words = utf8('{"text":"Woordplaats-winterkoning","places":[],"unsearched":[]}');
  const { blobId, byteLength, sha256 } = blobs.keep('text', 'application/json', words);
  return { blobId, byteLength, sha256 };
}

/** A page with a screenshot, a text and a quote, and a room without page. */
export function smallDossier(note = 'Er hing een camera.'): {
  contents: DossierContents;
  blobs: Blobs;
  capture: Capture;
} {
  const blobs = new Blobs();
  const capture = captureWith(1, {
    artefacts: [
      blobs.keep('snapshot', 'text/html', utf8(`<p>${pageText}</p>`.repeat(200))),
      blobs.keep('text', 'text/plain', utf8(pageText)),
      blobs.keep(
        'screenshot-viewport',
        'image/png',
        Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 251),
      ),
    ],
    screenWords: keptWords(blobs),
    missing: [
      {
        what: 'image',
        where: 'https://voorbeeldstad.example/x.png',
        reason: 'not-in-cache',
        place: null,
        shownFrom: null,
      },
    ],
  });
  const quoted = annotationOf(1, capture, 'wordt opgenomen');
  const start = pageText.indexOf('wordt');
  const annotation = {
    ...quoted,
    selectors: [
      ...quoted.selectors,
      { type: 'TextPositionSelector', start, end: start + 'wordt opgenomen'.length } as const,
      { type: 'CssSelector', value: 'main > p' } as const,
    ],
  };
  const contents = dossierWith({
    records: [
      recordWith(1, { happening: onPage([annotation], [capture]), note }),
      recordWith(2, { happening: inRoom(), tier: 'happened-to-me', note }),
    ],
    annotations: [annotation],
    captures: [capture],
  });
  return { contents, blobs, capture };
}

export const inputWith = (
  contents: DossierContents,
  change: Partial<PackInput> = {},
): PackInput => ({
  contents,
  rows: keptRows(contents),
  edition: 'organisation',
  leftOut: [],
  coveredKinds: [],
  redactions: [],
  documents: [],
  machine: [],
  crate: null,
  log: `{"event":{"action":"created","at":"2026-11-25T17:14:04.000Z","digests":[],"object":null},"prev":"${'0'.repeat(64)}","seq":0}\n`,
  seals: '',
  verifyPage: null,
  day: asDay('2026-11-26'),
  software: 'Kantlijn 0.1.0',
  overview: '<!doctype html><title>Overzicht</title>',
  letters: [{ html: '<!doctype html><title>Brief</title>', text: 'Brief\n' }],
  changes: [],
  visits: [],
  practices: practiceEntries.map((entry) => ({
    ...entry,
    articles: entry.articles.map((article) => ({ ...article, identifier: identifierOf(article) })),
  })),
  copies: new Map(),
  archives: new Map(),
  passages: annotationCollection(contents, {
    software: 'Kantlijn 0.1.0',
    textOf: () => pageText,
    snapshotOf: snapshotFile,
    fileTextOf: () => null,
    fileOf: (file) => originalFile(file, 'organisation'),
  }),
  ...change,
});

export function planned(contents: DossierContents, change: Partial<PackInput> = {}): Pack {
  const plan = planPack(inputWith(contents, change));
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

/** The ZIP file and what was said about it. */
export async function written(pack: Pack, ports: WritePorts, options: WriteOptions = {}) {
  const { file, bytes } = keptBytes();
  const result = await writePack(pack, ports, file, options);
  return { result, zip: bytes() };
}

/** A file of the plan as text. */
export function textIn(pack: Pack, path: string): string {
  const content = pack.entries.find((entry) => entry.path === path)?.content;
  if (content?.kind !== 'bytes') throw new Error(`no such file of our own: ${path}`);
  return new TextDecoder().decode(content.bytes);
}

/** The rows of the plan, as JSON. */
export const rowsIn = (pack: Pack): readonly { readonly entity: Record<string, unknown> }[] =>
  textIn(pack, rowsFile)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

export const recordsIn = (pack: Pack): readonly Record<string, unknown>[] =>
  rowsIn(pack)
    .map(({ entity }) => entity)
    .filter(({ kind }) => kind === 'record' || kind === 'derived-record');

/** What is kept of a dossier in which everything has one version. */
export const keptRows = (contents: DossierContents, ...more: readonly Entity[]): Entity[] => [
  contents.dossier,
  ...contents.records,
  ...contents.annotations,
  ...contents.captures,
  ...contents.versions,
  ...contents.added,
  ...contents.files,
  ...contents.passages,
  ...contents.steps,
  ...more,
];

/** The log that those rows come to, as an edition tells it. */
export async function logOf(
  { contents, rows }: Pick<PackInput, 'contents' | 'rows'>,
  edition: PackInput['edition'],
): Promise<string> {
  const lines = await linesAfter(emptyLog, eventsOf(rows), async (line) =>
    sha256Of(Buffer.from(line)),
  );
  return writeLog(lines, toldIn({ contents, edition }));
}
