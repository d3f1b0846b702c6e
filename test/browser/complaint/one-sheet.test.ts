/** The sheet on top and the reply form are one A4 each, laid out by a real browser, whatever the input. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderAnnexHtml } from '../../../src/complaint/render-html.ts';
import type { Annex } from '../../../src/domain/annex.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { letterKinds } from '../../../src/domain/letter.ts';
import { practiceIds } from '../../../src/domain/practice.ts';
import { crowded, nasty, typed } from '../../unit/complaint/annexes/crowded.ts';
import { type Asked, annexOf } from '../../unit/complaint/annexes/orders.ts';

/** Of a page in millimetres, inside the margins that its style asks for. */
const paper = {
  sheet: { width: 180, height: 273 },
  annex: { width: 165, height: 257 },
} as const;

let frame: HTMLIFrameElement;
let millimetre = 0;

beforeAll(() => {
  frame = document.body.appendChild(document.createElement('iframe'));
  frame.style.border = '0';
  const ruler = document.body.appendChild(document.createElement('div'));
  ruler.style.height = '1000mm';
  millimetre = ruler.getBoundingClientRect().height / 1000;
  ruler.remove();
});

afterAll(() => frame.remove());

/** As if the typeface were an eighth wider than the one that the style asks for. */
const wider = '<style>.sheet, .sheet * { letter-spacing: 0.06em }</style>';

/** How tall the annex is when it is printed, in millimetres of paper. */
async function heightOf(annex: Annex, style = ''): Promise<number> {
  const kind = annex.kind === 'triage-sheet' ? 'sheet' : 'annex';
  frame.style.width = `${paper[kind].width}mm`;
  // As on paper: what the style says of print holds on this screen.
  const html = renderAnnexHtml(annex).replaceAll('@media print', '@media all') + style;
  await new Promise((loaded) => {
    frame.onload = loaded;
    frame.srcdoc = html;
  });
  const section = frame.contentDocument?.querySelector(`.${kind}`);
  if (!section) throw new Error(`no section ${kind}`);
  expect(section.scrollWidth).toBeLessThanOrEqual(section.clientWidth + 1);
  return section.getBoundingClientRect().height / millimetre;
}

async function expectOneSheet(words: string, asked: Asked, exhibits = 3): Promise<void> {
  const sender = { name: words, addressLines: [words, words], email: words };
  const contents = crowded(words, 'recording-interview', exhibits);
  const annex = annexOf('triage-sheet', contents, { details: typed(words), sender, ...asked });
  expect(await heightOf(annex)).toBeLessThanOrEqual(paper.sheet.height);
  expect(await heightOf(annex, wider)).toBeLessThanOrEqual(paper.sheet.height);
}

describe('the sheet is one A4', { timeout: 60_000 }, () => {
  test.each(nasty)('with %s everywhere', async (_name, words) => {
    for (const language of letterLanguages)
      for (const letter of ['ap-complaint', 'officer-question'] as const)
        await expectOneSheet(words, { language, letter }, 300);
  });

  test('with each letter, in both languages', async () => {
    for (const language of letterLanguages)
      for (const letter of letterKinds)
        await expectOneSheet('Dit is een zin. ', { language, letter });
  });

  test('with each practice, in both languages', async () => {
    for (const language of letterLanguages)
      for (const practice of practiceIds) {
        const annex = annexOf('triage-sheet', crowded('Dit is een zin. ', practice, 3), {
          language,
        });
        expect(await heightOf(annex)).toBeLessThanOrEqual(paper.sheet.height);
      }
  });

  test('with any words', async () => {
    const anyWords = fc.string({ unit: 'binary', maxLength: 600 });
    await fc.assert(
      fc.asyncProperty(anyWords, fc.constantFrom(...letterLanguages), (words, language) =>
        expectOneSheet(words, { language }),
      ),
      { numRuns: 40 },
    );
  });
});

test('the reply form is one A4, in both languages', async () => {
  for (const language of letterLanguages) {
    const annex = annexOf('reply-form', crowded(''), { language, letter: 'officer-question' });
    expect(await heightOf(annex)).toBeLessThanOrEqual(paper.annex.height);
  }
});
