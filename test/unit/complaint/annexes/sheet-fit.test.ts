/** Words on the sheet: whole or not at all, and each sentence ends once. */
import { expect, test } from 'vitest';
import { fitInto, listed, saidFlat, whole } from '../../../../src/complaint/annexes/sheet-fit.ts';
import { sayInline } from '../../../../src/complaint/say-references.ts';

const room = { lines: 5, width: 40, language: 'nl' } as const;

const said = (parts: Parameters<typeof fitInto>[0]): string =>
  fitInto(parts, [], room)
    .map((inline) => sayInline(inline, 'nl').text)
    .join('');

test('words of somebody else that end by themselves get no second full stop', () => {
  expect(said([whole(saidFlat('Er hing een camera boven de deur.'), '.')])).toBe(
    'Er hing een camera boven de deur.',
  );
  expect(said([whole(saidFlat('Mag dat?'), '.')])).toBe('Mag dat?');
  expect(said([listed('Gevraagd: ', [[saidFlat('Stop ermee.')]])])).toBe('Gevraagd: Stop ermee.');
});

test('words that do not end get one', () => {
  expect(said([whole(saidFlat('Er hing een camera'), '.')])).toBe('Er hing een camera.');
  expect(said([listed('Gevraagd: ', [['inzage'], ['wissen']])])).toBe('Gevraagd: inzage; wissen.');
});
