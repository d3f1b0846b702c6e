/** The list of letters says what shows that each went out, and how each answer came. */
import { expect, test } from 'vitest';
import { sayInline } from '../../../../src/complaint/say-references.ts';
import type { Annex } from '../../../../src/domain/annex.ts';
import type { LetterLanguage } from '../../../../src/domain/language.ts';
import type { Step } from '../../../../src/domain/step.ts';
import { answered, sent } from '../../law/steps.ts';
import { oneQuote } from '../dossiers.ts';
import { annexOf } from './orders.ts';

const cellsOf = ({ blocks, language }: Annex): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) =>
          row.map((cell) => cell.map((one) => sayInline(one, language).text).join('')),
        )
      : [],
  );

const rows = (steps: readonly Step[], language: LetterLanguage = 'nl') =>
  cellsOf(
    annexOf('correspondence-list', { ...oneQuote('Wij maken opnamen.'), steps }, { language }),
  );

test('each kind of proof is named; that there is none is said', () => {
  const [proven, bare] = rows([
    sent('access', '2026-09-01', { proof: ['post-receipt', 'confirmation'] }),
    sent('erasure', '2026-09-02', { proof: [], receivedOn: null }),
  ]);
  expect(proven?.[4]).toBe(
    'bewijs van de post, bevestiging van ontvangst. Ontvangen op 1 september 2026',
  );
  expect(bare?.[4]).toBe('geen bewijs van verzending');
});

test.each([
  ['nl', '21 september 2026: weigering mondeling. 28 september 2026: weigering'],
  ['en', '21 September 2026: refusal orally. 28 September 2026: refusal'],
] as const)('each answer says how it came, when that is known (%s)', (language, said) => {
  const request = sent('access', '2026-09-01');
  const [row] = rows(
    [
      request,
      answered(request, '2026-09-21', 'refused', { by: 'spoken' }),
      answered(request, '2026-09-28', 'refused'),
    ],
    language,
  );
  expect(row?.[5]).toBe(said);
});

test('no cell stays empty', () => {
  const request = sent('access', '2026-09-01', { proof: [], receivedOn: null });
  const steps = [request, answered(request, '2026-09-21', 'partly', { receivedOn: null })];
  for (const language of ['nl', 'en'] as const)
    for (const cell of rows(steps, language).flat()) expect(cell.trim()).not.toBe('');
});
