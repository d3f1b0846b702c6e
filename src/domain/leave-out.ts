/**
 * Weglaten: a copy of the dossier for one letter and pack, without the sentences that its writer does
 * not want in it. The sealed records themselves stay as they are.
 */
import type { Answer } from './answer.ts';
import type { DossierContents, PackContents } from './dossier.ts';
import type { RevisionId } from './ids.ts';
import {
  type DerivedRecord,
  type DossierRecord,
  derivedCopyOf,
  type Happening,
  type PackRecord,
  type RecordContent,
} from './record.ts';

/** The texts of a record that are in the person's own words; an answer by the name of its question. */
export type OwnField = 'note' | 'place' | `answer:${string}`;

/** The question that the words answer; `null` for words that answer none of the catalogue. */
export const questionOf = (field: OwnField): string | null =>
  field.startsWith(answerTo) ? field.slice(answerTo.length) : null;

const answerTo = 'answer:';

/** A piece of one version of a record, in UTF-16 code units: never applied to another version. */
export type Cut = {
  readonly rev: RevisionId;
  readonly field: OwnField;
  readonly start: number;
  readonly end: number;
};

export const isSameCut = (a: Cut, b: Cut): boolean =>
  a.rev === b.rev && a.field === b.field && a.start === b.start && a.end === b.end;

type OwnText = { readonly field: OwnField; readonly text: string };

/** The person's own words in a record: where it was, the note, and answers, when they typed them. */
export const ownTextsOf = ({ happening, note, answers }: RecordContent): OwnText[] => [
  ...(happening.kind === 'place' ? [{ field: 'place', text: happening.place } as const] : []),
  { field: 'note', text: note },
  ...answers.flatMap(ownTextIn),
];

const ownTextIn = (answer: Answer): OwnText[] =>
  answer.kind === 'text' ? [{ field: fieldOf(answer), text: answer.text }] : [];

const fieldOf = ({ question }: Answer): OwnField => `answer:${question}`;

/**
 * The dossier without the cuts. `mark` stands where something was left out; with an empty mark the
 * text closes up. A record without cuts is the sealed one itself.
 */
export const leaveOut = (
  contents: DossierContents,
  cuts: readonly Cut[],
  mark: string,
): PackContents => ({
  ...contents,
  records: contents.records.map((record) => derive(record, cuts, mark)),
});

function derive(record: DossierRecord, cuts: readonly Cut[], mark: string): PackRecord {
  const own = cuts.filter(({ rev }) => rev === record.rev);
  return own.length === 0 ? record : derived(record, own, mark);
}

function derived(record: DossierRecord, cuts: readonly Cut[], mark: string): DerivedRecord {
  const { happening, note, answers } = record;
  return {
    ...derivedCopyOf(record),
    happening: withoutPlace(happening, cuts, mark),
    note: without(note, of(cuts, 'note'), mark),
    answers: answers.map((answer) => withoutWords(answer, cuts, mark)),
  };
}

const withoutWords = (answer: Answer, cuts: readonly Cut[], mark: string): Answer =>
  answer.kind === 'text'
    ? { ...answer, text: without(answer.text, of(cuts, fieldOf(answer)), mark) }
    : answer;

const of = (cuts: readonly Cut[], field: OwnField) => cuts.filter((cut) => cut.field === field);

const withoutPlace = (happening: Happening, cuts: readonly Cut[], mark: string): Happening =>
  happening.kind === 'place'
    ? { ...happening, place: without(happening.place, of(cuts, 'place'), mark) }
    : happening;

type Span = { readonly start: number; readonly end: number };

/** `text` without the spans. Spans with nothing but white space between them get one mark together. */
export const without = (text: string, spans: readonly Span[], mark: string): string =>
  merged(text, spans).reduceRight(
    (rest, span) => (mark === '' ? closeUp(rest, span) : replaced(rest, span, mark)),
    text,
  );

const replaced = (text: string, { start, end }: Span, by: string) =>
  text.slice(0, start) + by + text.slice(end);

function merged(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '')
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else joined.push(span);
  }
  return joined;
}

/** Takes the white space of one side along, so that lines stay lines and no gap shows. */
function closeUp(text: string, span: Span): string {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const isFirstOnLine =
    before.trimEnd() === '' || /[\r\n]/.test(before.slice(before.trimEnd().length));
  return isFirstOnLine ? before + after.trimStart() : before.trimEnd() + after;
}
