/** What touches the benefit is pointed out in a letter, wherever the person said it. */
import { expect, test } from 'vitest';
import { list, paragraph, said } from '../../../src/complaint/inlines.ts';
import { touchedIn } from '../../../src/complaint/touched-in.ts';

const touching = 'Mijn zus betaalt de huur.';

test('a sentence is found in a paragraph and in a list, and told once', () => {
  const blocks = [paragraph(said(`Er hing een camera. ${touching}`)), list([[said(touching)]])];
  expect(touchedIn([{ blocks }, { blocks }])).toEqual([touching]);
});

test('words of the letter itself are nobody’s', () => {
  expect(touchedIn([{ blocks: [paragraph(touching)] }])).toEqual([]);
});
