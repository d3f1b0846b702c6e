/** Bijlagen: which pieces of evidence a dossier has, in what order, and what each is called. */
import type { Capture } from '../domain/capture.ts';
import { type Exhibit, onlyReported, type PackContents } from '../domain/dossier.ts';
import type { Language } from '../domain/language.ts';
import type { PackRecord } from '../domain/record.ts';
import { quoteOf } from '../domain/selector.ts';
import { sayMoment } from './dates.ts';

type Unnumbered<E = Exhibit> = E extends Exhibit ? Omit<E, 'number'> : never;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const idOf = (exhibit: Unnumbered) =>
  exhibit.kind === 'quote' ? exhibit.annotation.id : exhibit.capture.id;

/** By the moment of the capture, so that what is added later comes after; then by id. */
const inOrder = (a: Unnumbered, b: Unnumbered) =>
  compare(a.capture.startedAt, b.capture.startedAt) || compare(idOf(a), idOf(b));

/**
 * Every quoted passage, and every captured page that no passage is quoted from, numbered from 1. A
 * passage whose capture could not be read is left out: it proves nothing by itself.
 */
export function numberExhibits(contents: PackContents): Exhibit[] {
  const { annotations, captures } = onlyReported(contents);
  const byId = new Map(captures.map((capture) => [capture.id, capture]));
  const quotes = annotations.flatMap((annotation): Unnumbered[] => {
    const capture = byId.get(annotation.captureId);
    return capture && quoteOf(annotation.selectors) ? [{ kind: 'quote', annotation, capture }] : [];
  });
  const quoted = new Set(quotes.map(({ capture }) => capture.id));
  const pages = captures
    .filter(({ id }) => !quoted.has(id))
    .map((capture): Unnumbered => ({ kind: 'page', capture }));
  return [...quotes, ...pages]
    .sort(inOrder)
    .map((exhibit, index) => ({ ...exhibit, number: index + 1 }));
}

/** The exhibits that belong to `record`, in order of their numbers. */
export function exhibitsOf(record: PackRecord, exhibits: readonly Exhibit[]): Exhibit[] {
  if (record.happening.kind !== 'page') return [];
  const { annotations, captures } = record.happening;
  return exhibits.filter((exhibit) =>
    exhibit.kind === 'quote'
      ? annotations.includes(exhibit.annotation.id)
      : captures.includes(exhibit.capture.id),
  );
}

/** Characters of a quote that a page for reading repeats; `annotations.jsonld` holds all of it. */
const quoteLength = 1_000;

/** The passage that an exhibit quotes, shortened with `[…]`; `null` when it is a page as a whole. */
export function quotedText(exhibit: Exhibit): string | null {
  if (exhibit.kind === 'page') return null;
  const characters = [...(quoteOf(exhibit.annotation.selectors)?.exact ?? '')];
  if (characters.length <= quoteLength) return characters.join('');
  return `${characters.slice(0, quoteLength).join('')} […]`;
}

const rightToLeft =
  /[\p{Bidi_Control}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Keeps words that run from right to left from turning the line around them (UAX #9, FSI and PDI). */
export const isolate = (text: string): string =>
  rightToLeft.test(text) ? `\u2068${text}\u2069` : text;

/** Title and address of a captured page, `‘Het gesprek’ (https://…)`; the address alone without title. */
export function namePage({ facts: { title, url } }: Capture): string {
  return title.trim() === '' ? isolate(url) : `‘${isolate(title)}’ (${isolate(url)})`;
}

/** `Bijlage 2: citaat van de pagina ‘Het gesprek’ (https://…), vastgelegd op 25 november 2026 om …`. */
export function nameExhibit(exhibit: Exhibit, language: Language): string {
  const page = namePage(exhibit.capture);
  const moment = sayMoment(exhibit.capture.startedAt, language);
  switch (language) {
    case 'nl': {
      const what = exhibit.kind === 'quote' ? 'citaat van de pagina' : 'de hele pagina';
      return `Bijlage ${exhibit.number}: ${what} ${page}, vastgelegd op ${moment}`;
    }
    case 'en': {
      const what = exhibit.kind === 'quote' ? 'quote from the page' : 'the whole page';
      return `Exhibit ${exhibit.number}: ${what} ${page}, captured on ${moment}`;
    }
  }
}
