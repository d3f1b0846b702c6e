/** Dossiers with passages of every kind, exported as the program does it. */
import fc from 'fast-check';
import type { Annotation } from '../../../src/domain/annotation.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import type { Selector } from '../../../src/domain/selector.ts';
import { originalFile } from '../../../src/pack/added-files.ts';
import { snapshotFile } from '../../../src/pack/capture-files.ts';
import type { CollectionPorts } from '../../../src/web-annotation/collection-parts.ts';
import { annotationCollection } from '../../../src/web-annotation/export-collection.ts';
import type { JsonObject } from '../../../src/web-annotation/json.ts';
import {
  annotationOf,
  captureWith,
  dossierWith,
  onPage,
  recordWith,
} from '../complaint/dossiers.ts';
import { Blobs } from '../pack/packs.ts';

export const portsWith = (text: string | null): CollectionPorts => ({
  software: 'Kantlijn 0.1.0',
  textOf: () => text,
  snapshotOf: snapshotFile,
  fileTextOf: () => text,
  fileOf: (file) => originalFile(file, 'organisation'),
});

const snapshot = new Blobs().keep('snapshot', 'text/html', new TextEncoder().encode('<p>'));

/** One page with a passage for each list of selectors. */
export function dossierOf(
  passages: readonly (readonly Selector[])[],
  { note = '', change = {} }: { note?: string; change?: Partial<Annotation> } = {},
): DossierContents {
  const capture = captureWith(1, { artefacts: [snapshot] });
  const annotations = passages.map((selectors, index) => ({
    ...annotationOf(index + 1, capture, null),
    selectors,
    ...change,
  }));
  const records = annotations.map((annotation, index) =>
    recordWith(index + 1, { happening: onPage([annotation], [capture]), note }),
  );
  return dossierWith({ records, annotations, captures: [capture] });
}

export const exportOf = (contents: DossierContents, text: string | null): JsonObject =>
  annotationCollection(contents, portsWith(text));

/** One character, of one or two UTF-16 units. */
const character = fc.oneof(
  fc.constantFrom('a', 'é', '🙈', '👩', '𝄞', ' '),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

export const anyText = fc.array(character, { maxLength: 30 }).map((all) => all.join(''));

/** UTF-16 offsets between two characters of `text`. */
const offsetIn = (text: string) =>
  fc.nat({ max: [...text].length }).map((at) => [...text].slice(0, at).join('').length);

export const anySelectors = (text: string): fc.Arbitrary<readonly Selector[]> => {
  const words = fc.string({ unit: 'grapheme', maxLength: 12 });
  const selectors: fc.Arbitrary<Selector>[] = [
    fc.record({
      type: fc.constant('TextQuoteSelector'),
      exact: words,
      prefix: words,
      suffix: words,
    }),
    fc.record({
      type: fc.constant('TextPositionSelector'),
      start: offsetIn(text),
      end: offsetIn(text),
    }),
    fc.record({ type: fc.constantFrom('CssSelector', 'XPathSelector'), value: words }),
    fc.record({
      type: fc.constant('FragmentSelector'),
      conformsTo: fc.constant('http://tools.ietf.org/rfc/rfc3236'),
      value: words,
    }),
  ];
  return fc.array(fc.oneof(...selectors), { maxLength: 5 });
};

/** A text, passages of it, and a note. */
export const anyPassages = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    passages: fc.array(anySelectors(text), { minLength: 1, maxLength: 3 }),
    note: fc.string({ unit: 'grapheme', maxLength: 12 }),
  }),
);

/** One passage with everything that an export can hold. */
export const fullText = 'Het gesprek 🙈 wordt opgenomen.';
export const fullSelectors: readonly Selector[] = [
  { type: 'TextQuoteSelector', exact: 'wordt opgenomen', prefix: 'Het gesprek 🙈 ', suffix: '.' },
  { type: 'TextPositionSelector', start: 15, end: 30 },
  { type: 'CssSelector', value: 'main > p' },
  { type: 'XPathSelector', value: '/html/body/main/p[1]' },
  { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: 'opname' },
  { type: 'ElementSelector', name: 'p', role: '', label: '', address: '', before: 'Het' },
];
export const fullExport = (): JsonObject =>
  exportOf(dossierOf([fullSelectors], { note: 'Niemand vroeg iets.' }), fullText);
