/** Everything under `data/`: first what people read, then what programs read, then what was kept. */
import type { Dossier, PackContents } from '../domain/dossier.ts';
import type { Instant } from '../domain/instant.ts';
import type { PackEntry } from '../domain/pack.ts';
import { addedFileEntries } from './added-files.ts';
import { captureEntries } from './capture-entries.ts';
import { changeEntries } from './change-files.ts';
import { documentEntries } from './document-files.ts';
import { textEntry } from './entries.ts';
import type { PackInput } from './pack-input.ts';
import { practicesFile } from './practices-file.ts';
import { stableJson } from './stable-json.ts';
import { visitEntries } from './visit-files.ts';

/** `input.contents` are in order and reported. */
export function payloadOf(input: PackInput, sealedAt: Instant): PackEntry[] {
  const text = (path: string, content: string) => textEntry(`data/${path}`, content, sealedAt);
  return [
    text('index.html', input.overview),
    ...documentEntries(input, sealedAt),
    ...input.machine.map((file) => text(file.path, file.text)),
    text('records.json', stableJson(describeRecords(input.contents))),
    text('annotations.jsonld', stableJson(input.passages)),
    text('practices.json', practicesFile(input)),
    ...keptEntries(input),
  ];
}

/** What was captured and added, with what was seen in it. */
const keptEntries = ({ contents, copies, visits, changes }: PackInput): PackEntry[] => [
  ...contents.captures.flatMap(captureEntries),
  ...contents.files.flatMap((file) =>
    addedFileEntries(file, contents.passages, copies.get(file.file.blobId) ?? null),
  ),
  ...visits.flatMap(visitEntries),
  ...changes.flatMap(changeEntries),
];

/** What somebody says of themselves to choose a route is not for whoever reads the pack. */
const withoutSituation = ({ situation: _situation, ...dossier }: Dossier) => dossier;

const describeRecords = ({ dossier, records, annotations }: PackContents) => ({
  format: 'kantlijn-records',
  version: 1,
  dossier: withoutSituation(dossier),
  records,
  annotations,
});
