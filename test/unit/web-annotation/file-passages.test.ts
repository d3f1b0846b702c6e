/** What was marked in added files, as Web Annotations on the files of the pack. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AddedFile } from '../../../src/domain/added-file.ts';
import type { FilePassage } from '../../../src/domain/file-passage.ts';
import type { Selector } from '../../../src/domain/selector.ts';
import { addedFileEntries } from '../../../src/pack/added-files.ts';
import { breaches } from '../../../src/web-annotation/conformance.ts';
import { dossierWith, onPage, recordWith } from '../complaint/dossiers.ts';
import { fileOf, passageOf } from '../complaint/files.ts';
import { anyText, exportOf } from './dossiers.ts';

const itemsOf = (json: unknown) => JSON.parse(JSON.stringify(json)).first?.items ?? [];

const record = recordWith(1, { happening: onPage([], []), note: 'Niemand vroeg iets.' });
const letter = fileOf(1, record);

const text = 'Beste 🙈,\n\fWij filmen alle gesprekken.';
const exact = 'Wij filmen';
const start = text.indexOf(exact);

const onPageTwo: readonly Selector[] = [
  { type: 'TextQuoteSelector', exact, prefix: 'Beste 🙈,\n\f', suffix: ' alle gesprekken.' },
  { type: 'TextPositionSelector', start, end: start + exact.length },
  { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc8118', value: 'page=2' },
];

const dossierOf = (file: AddedFile, passages: readonly FilePassage[]) =>
  dossierWith({ records: [record], files: [file], passages });

const exported = (file: AddedFile, selectors: readonly Selector[], ofFile: string | null) =>
  exportOf(dossierOf(file, [passageOf(1, file, selectors)]), ofFile);

test('a passage of a letter stands on that file of the pack, in code points and by page', () => {
  const json = exported(letter, onPageTwo, text);
  const [item] = itemsOf(json);
  expect(item.target).toEqual({
    type: 'SpecificResource',
    source: `arcp://uuid,${letter.dossierId}/data/files/20261201T100001Z-${letter.id.slice(0, 8)}/original.pdf`,
    selector: [
      onPageTwo[0],
      { type: 'TextPositionSelector', start: start - 1, end: start - 1 + exact.length },
      { ...onPageTwo[2], refinedBy: { type: 'TextQuoteSelector', exact } },
    ],
  });
  expect([...text].slice(start - 1, start - 1 + exact.length).join('')).toBe(exact);
  expect(item.motivation).toEqual(['classifying', 'commenting']);
  expect(breaches(json)).toEqual([]);
});

test('the file that it stands on is in the pack', () => {
  const [item] = itemsOf(exported(letter, onPageTwo, text));
  const paths = addedFileEntries(letter, [], null, 'organisation').map(({ path }) => path);
  expect(paths.some((path) => item.target.source.endsWith(`/${path}`))).toBe(true);
});

test('a part of a photo is a fragment of it, and no quote', () => {
  const selector: Selector = {
    type: 'FragmentSelector',
    conformsTo: 'http://www.w3.org/TR/media-frags/',
    value: 'xywh=percent:10,20,30,40',
  };
  const json = exported(letter, [selector], null);
  expect(itemsOf(json)[0].target.selector).toEqual(selector);
  expect(breaches(json)).toEqual([]);
});

test('a photo that stays out of the pack is only named', () => {
  const photo = fileOf(1, record, { tellsPlace: true });
  const json = exported(photo, onPageTwo, text);
  expect(itemsOf(json)[0].target.source).toBe(`urn:uuid:${photo.id}`);
  expect(breaches(json)).toEqual([]);
});

test('what was taken out of the pack, or is of another record, is not told', () => {
  const out = fileOf(1, record, { standing: 'taken-out' });
  expect(itemsOf(exported(out, onPageTwo, text))).toEqual([]);
  const contents = dossierOf(letter, [passageOf(1, letter, onPageTwo)]);
  expect(itemsOf(exportOf({ ...contents, records: [] }, text))).toEqual([]);
});

test('without the text of the file there is no position', () => {
  const [item] = itemsOf(exported(letter, onPageTwo, null));
  expect(item.target.selector.map(({ type }: Selector) => type)).toEqual([
    'TextQuoteSelector',
    'FragmentSelector',
  ]);
});

test('whatever was marked, the export keeps every rule', () => {
  fc.assert(
    fc.property(anyText, fc.nat(40), fc.nat(40), (any, from, length) => {
      const position = { type: 'TextPositionSelector', start: from, end: from + length } as const;
      const quote = { type: 'TextQuoteSelector', exact: any, prefix: '', suffix: '' } as const;
      return breaches(exported(letter, [quote, position], any)).length === 0;
    }),
  );
});
