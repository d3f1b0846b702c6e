/** Tables `exhibits` and `files`: the numbered pieces of evidence, and which files each one is. */
import type { Exhibit } from '../../../domain/dossier.ts';
import { momentOfExhibit } from '../../../domain/exhibit-moment.ts';
import { isExhibitOf } from '../../../domain/exhibit-owner.ts';
import type { CaptureId, RecordId } from '../../../domain/ids.ts';
import type { MachineInput, NamedExhibit } from '../input.ts';
import { count, countOrNull, moment, said, table, text, textOrNull } from './table.ts';

/** The first report that it belongs to, or `null` when no report in the pack names it. */
export const ownerOf = ({ contents }: MachineInput, exhibit: Exhibit): RecordId | null =>
  contents.records.find((record) => isExhibitOf(record, exhibit))?.id ?? null;

const captureOf = (exhibit: Exhibit): CaptureId | null =>
  exhibit.kind === 'file' ? null : exhibit.capture.id;

const originOf = (exhibit: Exhibit): string => {
  const row = exhibit.kind === 'file' ? exhibit.file : exhibit.capture;
  return row.origin.kind;
};

const aboutPage = (exhibit: Exhibit) =>
  exhibit.kind === 'file'
    ? { url: null, title: said(exhibit.file.title) }
    : { url: said(exhibit.capture.facts.url), title: said(exhibit.capture.facts.title) };

const passageOf = (exhibit: Exhibit) =>
  exhibit.kind === 'quote' || exhibit.kind === 'change' ? exhibit.annotation.id : null;

const rowOf = ({ exhibit, name, files }: NamedExhibit, input: MachineInput) => ({
  dossier_id: input.contents.dossier.id,
  number: exhibit.number,
  kind: exhibit.kind,
  record_id: ownerOf(input, exhibit),
  capture_id: captureOf(exhibit),
  passage_id: passageOf(exhibit),
  file_id: exhibit.kind === 'file' ? exhibit.file.id : null,
  sort: exhibit.kind === 'file' ? exhibit.file.sort : null,
  change: exhibit.kind === 'change' ? exhibit.change.class : null,
  seen_at: momentOfExhibit(exhibit),
  ...aboutPage(exhibit),
  name,
  origin: originOf(exhibit),
  file: said(files[0]?.path),
});

const toExhibits = { column: 'exhibit', table: 'exhibits', of: 'number' };

export const exhibitsTable = table({
  name: 'exhibits',
  says: 'The numbered pieces of evidence.',
  columns: {
    dossier_id: text('The dossier that numbers it.'),
    number: count('Its number, which never changes. One that was taken out leaves a gap.'),
    kind: text('quote, page, visit, change or file.'),
    record_id: textOrNull('The report that it belongs to.'),
    capture_id: textOrNull('The capture that it rests on.'),
    passage_id: textOrNull('The passage that it quotes, or that changed.'),
    file_id: textOrNull('The letter, photo or e-mail that was added.'),
    sort: textOrNull('What an added file is, as the writer says: letter, email, photo, document.'),
    change: textOrNull('What became of the passage: changed or removed.'),
    seen_at: moment('When it was captured, seen or added, by the clock of the device.'),
    url: textOrNull('Address of the page.'),
    title: textOrNull('Title of the page, or what the writer calls the file.'),
    name: text('As the letters name it.'),
    origin: text('own: made in this browser. pack: taken over from a pack of somebody else.'),
    file: textOrNull('What a reader opens first, as seen from data/.'),
  },
  key: ['number'],
  refers: [{ column: 'record_id', table: 'records', of: 'record_id' }],
  rowsOf: (input) => input.exhibits.map((exhibit) => rowOf(exhibit, input)),
});

export const filesTable = table({
  name: 'files',
  says: 'The files of each exhibit; two exhibits of one page name the same files.',
  columns: {
    exhibit: count('Number of the exhibit.'),
    position: count('From 1: what a reader opens first.'),
    path: text('As seen from data/.'),
    media_type: text('What kind of file it is.'),
    byte_length: countOrNull('Its size; of files that are written for the pack see the manifest.'),
    sha256: textOrNull('Its fingerprint as taken at the capture; all stand in the manifest.'),
  },
  key: ['exhibit', 'position'],
  refers: [toExhibits],
  rowsOf: ({ exhibits }) =>
    exhibits.flatMap(({ exhibit, files }) =>
      files.map(({ path, mediaType, kept }, at) => ({
        exhibit: exhibit.number,
        position: at + 1,
        path,
        media_type: mediaType,
        byte_length: kept?.byteLength ?? null,
        sha256: kept?.sha256 ?? null,
      })),
    ),
});
