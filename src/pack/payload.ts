/** Everything under `data/`: first what people read, then what programs read, then what was kept. */
import type { Entity } from '../domain/dossier.ts';
import type { BlobId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { Edition, PackEntry } from '../domain/pack.ts';
import type { ReceivedPack } from '../domain/received-pack.ts';
import { addedFileEntries } from './added-files.ts';
import { captureEntries } from './capture-entries.ts';
import { changeEntries, newTextFile } from './change-files.ts';
import { documentEntries } from './document-files.ts';
import { textEntry } from './entries.ts';
import { keptEntries } from './kept-entries.ts';
import type { PackInput } from './pack-input.ts';
import { practicesFile } from './practices-file.ts';
import { receivedEntries } from './received-files.ts';
import { redactionsFile } from './redactions-file.ts';
import { rowsIn } from './row-files.ts';
import { stableJson } from './stable-json.ts';
import { placeOfNewText } from './version-rows.ts';
import { visitEntries } from './visit-files.ts';

/** `input.contents` are in order and reported. */
export function payloadOf(input: PackInput, sealedAt: Instant): PackEntry[] {
  const text = (path: string, content: string) => textEntry(`data/${path}`, content, sealedAt);
  const shown = shownEntries(input);
  const places = placesIn(input, shown);
  const kept = keptEntries(rowsWithFiles(input), (blobId) => places.has(blobId), sealedAt);
  for (const [blobId, path] of placesOfBlobs(kept)) places.set(blobId, path);
  return [
    text('index.html', input.overview),
    ...documentEntries(input, sealedAt),
    ...input.machine.map((file) => text(file.path, file.text)),
    text('annotations.jsonld', stableJson(input.passages)),
    text('practices.json', practicesFile(input)),
    text('rows.jsonl', rowsIn(input, places)),
    text('redactions.json', redactionsFile(input)),
    text('audit.jsonl', input.log),
    ...(input.seals === '' ? [] : [text('seals.jsonl', input.seals)]),
    ...shown,
    ...kept,
  ];
}

/** The rows of which a file may lie in no folder of its own. */
function rowsWithFiles({ edition, rows }: PackInput): readonly Entity[] {
  switch (edition) {
    case 'full':
      return rows;
    case 'authority':
      return receivedIn(rows);
    case 'organisation':
    case 'anonymous':
      return [];
  }
}

const handsOn = (edition: Edition): boolean => edition === 'full' || edition === 'authority';

const receivedIn = (rows: readonly Entity[]): ReceivedPack[] =>
  rows.filter((row) => row.kind === 'received-pack');

/** What was captured and added, with what was seen in it, and what came along with other packs. */
const shownEntries = ({
  contents,
  archives,
  copies,
  visits,
  changes,
  edition,
  rows,
}: PackInput): PackEntry[] => [
  ...contents.captures.flatMap((capture) =>
    captureEntries(capture, archives.get(capture.id) ?? null),
  ),
  ...contents.files.flatMap((file) =>
    addedFileEntries(file, contents.passages, copies.get(file.file.blobId) ?? null, edition),
  ),
  ...visits.flatMap(visitEntries),
  ...changes.flatMap(changeEntries),
  ...(handsOn(edition) ? receivedEntries(receivedIn(rows)) : []),
];

/** Where each kept file lies; the first place, when there are more. */
const placesIn = ({ changes }: PackInput, shown: readonly PackEntry[]): Map<BlobId, string> =>
  new Map([
    ...changes.map(
      ({ exhibit }) => [placeOfNewText(exhibit.version), `data/${newTextFile(exhibit)}`] as const,
    ),
    ...placesOfBlobs(shown).toReversed(),
  ]);

const placesOfBlobs = (entries: readonly PackEntry[]) =>
  entries.flatMap(({ path, content }) =>
    content.kind === 'blob' ? [[content.blobId, path] as const] : [],
  );
