/** Table `passages`: what was marked on pages and in added files. */
import type { Annotation } from '../../../domain/annotation.ts';
import type { Exhibit } from '../../../domain/dossier.ts';
import { type FilePassage, pageOfPassage } from '../../../domain/file-passage.ts';
import { quoteOf } from '../../../domain/selector.ts';
import type { MachineInput } from '../input.ts';
import { countOrNull, moment, said, table, text, textOrNull } from './table.ts';

const numberIn = (
  { exhibits }: MachineInput,
  isOne: (exhibit: Exhibit) => boolean,
): number | null => exhibits.find(({ exhibit }) => isOne(exhibit))?.exhibit.number ?? null;

const onPage = (annotation: Annotation, input: MachineInput) => {
  const quote = quoteOf(annotation.selectors);
  return {
    passage_id: annotation.id,
    record_id: annotation.recordId,
    exhibit: numberIn(input, (one) => one.kind === 'quote' && one.annotation.id === annotation.id),
    created_at: annotation.createdAt,
    kind: 'page',
    capture_id: annotation.captureId,
    file_id: null,
    page: null,
    url: said(annotation.source),
    quote: said(quote?.exact),
    before: said(quote?.prefix),
    after: said(quote?.suffix),
  };
};

const inFile = (passage: FilePassage, input: MachineInput) => {
  const quote = quoteOf(passage.selectors);
  return {
    passage_id: passage.id,
    record_id: passage.recordId,
    exhibit: numberIn(input, (one) => one.kind === 'file' && one.file.id === passage.fileId),
    created_at: passage.createdAt,
    kind: 'file',
    capture_id: null,
    file_id: passage.fileId,
    page: pageOfPassage(passage),
    url: null,
    quote: said(quote?.exact),
    before: said(quote?.prefix),
    after: said(quote?.suffix),
  };
};

export const passagesTable = table({
  name: 'passages',
  says: 'What was marked on pages and in added files; annotations.jsonld has all of it.',
  columns: {
    passage_id: text('Id of the mark.'),
    record_id: text('The report.'),
    exhibit: countOrNull('Number of the exhibit that quotes it.'),
    created_at: moment('When it was marked.'),
    kind: text('page: on a page. file: in an added file.'),
    capture_id: textOrNull('The capture of that moment.'),
    file_id: textOrNull('The file that it stands in.'),
    page: countOrNull('Page of the file, from 1.'),
    url: textOrNull('Address of the document that it stands in.'),
    quote: textOrNull('The words; of a picture or a button there are none.'),
    before: textOrNull('A few words before it.'),
    after: textOrNull('A few words after it.'),
  },
  key: ['passage_id'],
  refers: [{ column: 'record_id', table: 'records', of: 'record_id' }],
  rowsOf: (input) => [
    ...input.contents.annotations.map((annotation) => onPage(annotation, input)),
    ...input.contents.passages.map((passage) => inFile(passage, input)),
  ],
});
