/** What is said of a page that changed: what was seen at two moments, and no more. */
import { describe, expect, test } from 'vitest';
import { reportChanges } from '../../../src/anchoring/report-change.ts';
import { changeWords, sayLoss } from '../../../src/complaint/change-words.ts';
import { nameExhibit, numberExhibits } from '../../../src/complaint/exhibits.ts';
import { renderChange } from '../../../src/complaint/render-change.ts';
import type { ChangeExhibit } from '../../../src/domain/dossier.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import type { SeenChange } from '../../../src/domain/page-version.ts';
import {
  addedOf,
  annotationOf,
  at,
  captureWith,
  dossierWith,
  onPage,
  recordWith,
  versionOf,
} from './dossiers.ts';
import { letterFor } from './letters.ts';

const capture = captureWith(1);
const exact = 'De opnamen bewaren wij <b>twee</b> weken.';
const annotation = annotationOf(1, capture, exact);

const dossierFor = (newText: string | null, change: Partial<SeenChange> = {}) => {
  const version = versionOf(1, annotation, newText, change);
  return dossierWith({
    records: [recordWith(1, { happening: onPage([annotation], [capture]) })],
    annotations: [annotation],
    captures: [capture],
    versions: [version],
    added: [addedOf(1, annotation, version)],
  });
};

function exhibitFor(newText: string | null, change: Partial<SeenChange> = {}): ChangeExhibit {
  const [, exhibit] = numberExhibits(dossierFor(newText, change));
  if (exhibit?.kind !== 'change') throw new Error('the second exhibit is a change');
  return exhibit;
}

const files = { oldText: 'old-text.txt', newText: 'new-text.txt', isWhole: true };
const nlOf = (newText: string | null, change: Partial<SeenChange> = {}) =>
  renderChange(exhibitFor(newText, change), files, 'nl');

const changed = exact.replace('twee', 'vier');

describe('the words', () => {
  const then = '25 november 2026 om 18.14 uur (Nederlandse tijd, UTC+1)';
  const later = '2 december 2026 om 10.30 uur (Nederlandse tijd, UTC+1)';

  test.each([
    ['removed', null, 0, 'stond die tekst er niet meer.'],
    ['changed', changed, 0, 'stond die tekst er niet meer zo.'],
    ['removed, with a twin', null, 1, 'stond die tekst niet meer op die plaats.'],
    ['changed, with a twin', changed, 2, 'stond die tekst niet meer op die plaats.'],
  ])('name both moments: %s', (_name, newText, otherPlaces, lost) => {
    const said = sayLoss(exhibitFor(newText, { otherPlaces }), 'Deze tekst', 'nl');
    expect(said).toContain(`Deze tekst stond op ${then} op de pagina. Op ${later} ${lost}`);
    expect(said.includes('stond die nog wel')).toBe(otherPlaces > 0);
  });

  test('say so when the text was seen there again', () => {
    const dossier = dossierFor(null);
    const back = {
      ...versionOf(2, annotation, null),
      changes: [],
      lastSeenAt: at('2026-12-09T09:30:00Z'),
    };
    const letter = JSON.stringify(letterFor({ ...dossier, versions: [...dossier.versions, back] }));
    expect(letter).toContain(
      'Op 9 december 2026 om 10.30 uur (Nederlandse tijd, UTC+1) stond die er weer.',
    );
    expect(JSON.stringify(letterFor(dossier))).not.toContain('weer');
  });

  test.each(letterLanguages)('say nothing of who, why or whether it may: %s', (language) => {
    const all = renderChange(exhibitFor(changed), files, language);
    expect(all).not.toMatch(/gemeente heeft|municipality (has )?changed|verboden|illegal|onrecht/i);
    for (const line of changeWords[language].limitLines) expect(all).toContain(line);
  });

  test('the exhibit is named by what was seen, and when', () => {
    expect(nameExhibit(exhibitFor(null), 'nl')).toBe(
      'Bijlage 2: een andere tekst op de pagina ‘Het gesprek’ ' +
        `(https://www.voorbeeldstad.example/uitkering/gesprek), gezien op ${later}`,
    );
  });
});

describe('the page', () => {
  test('marks the differences, and tells them in words too', () => {
    const page = nlOf(changed);
    expect(page).toContain('<del>twee</del><ins>vier</ins>');
    expect(page).toContain('Eerst “twee”, later “vier”');
    expect(page).toContain('Wat weg is, is doorgestreept.');
  });

  test('shows what a page said as text, never as markup, and in its own language', () => {
    const page = nlOf(changed);
    expect(page).not.toMatch(/<b>(twee|vier)<\/b>/);
    expect(page).toContain('translate="no" lang="nl"');
  });

  test('says it when nothing stood in that place, or when there is no such place', () => {
    expect(nlOf(null)).toContain('[hier stond de tekst]');
    expect(nlOf(null, { now: null })).toContain('is geen plaats aan te wijzen');
  });

  test('says it when a number or a negation is another, and only then', () => {
    const words = 'Een getal, datum, bedrag, termijn of ontkenning is anders.';
    expect(nlOf(changed, { meaning: 'other' })).toContain(words);
    expect(nlOf(changed)).not.toContain(words);
  });

  test('names the files, and what they are', () => {
    expect(nlOf(null)).toContain('>old-text.txt</a>: alle tekst van de pagina toen');
    const inFrame = renderChange(exhibitFor(null), { ...files, isWhole: false }, 'nl');
    expect(inFrame).toContain('>old-text.txt</a>: de gemarkeerde tekst toen');
  });
});

test('the letter says it in a sentence that points at both exhibits', () => {
  const letter = JSON.stringify(letterFor(dossierFor(changed)));
  expect(letter).toContain('De tekst van bijlage 1 stond op 25 november 2026');
  expect(letter).toContain(
    'stond die tekst er niet meer zo. Bijlage 2 laat zien wat er toen stond.',
  );
  expect(letter).toContain('Bijlage 2: een andere tekst op de pagina');
});

test('what the engine finds is what is told', () => {
  const selectors = annotation.selectors;
  const old = `Het gesprek. ${exact} Vraag ernaar.`;
  const [outcome] = reportChanges(
    [{ selectors, rivals: [], oldText: null }],
    old.replace(exact, changed),
  );
  if (!outcome?.change) throw new Error('a number changed');
  expect(nlOf(changed, outcome.change)).toContain('<del>twee</del><ins>vier</ins>');
});
