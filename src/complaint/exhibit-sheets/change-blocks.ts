/** Another text on the page: what stood there, what stood there later, and what differs. */
import type { ChangeExhibit } from '../../domain/dossier.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import { newWords, oldWords, replacementsIn } from '../../domain/passage-change.ts';
import { facts } from '../annexes/annex-inlines.ts';
import { changeSubject, changeWords, sayLoss } from '../change-words.ts';
import { sayMoment } from '../dates.ts';
import { namePage } from '../exhibits.ts';
import { heading, list, paragraph, said } from '../inlines.ts';
import { subjectRows } from './capture-blocks.ts';
import { captureWords } from './capture-words.ts';
import type { SheetFacts } from './sheet-facts.ts';

export function changeBlocks(exhibit: ChangeExhibit, sheet: SheetFacts): Block[] {
  const { language } = sheet;
  const words = changeWords[language];
  return [
    facts([
      { name: words.page, value: [said(namePage(exhibit.capture))] },
      { name: words.seen, value: [sayLoss(exhibit, changeSubject[language], language)] },
      ...subjectRows(sheet, captureWords[language]),
    ]),
    ...oldBlocks(exhibit, language),
    ...newBlocks(exhibit, language),
    ...differences(exhibit, language),
    heading(words.limits),
    list(words.limitLines),
  ];
}

/** The passage with what stood around it, as it stood on the page. */
const quoted = (text: string, exhibit: ChangeExhibit, source: string): Block => ({
  kind: 'quote',
  text,
  language: exhibit.capture.facts.language,
  source,
});

function oldBlocks(exhibit: ChangeExhibit, language: LetterLanguage): Block[] {
  const { old } = exhibit.change;
  const text = `${old.before}${oldWords(exhibit.change)}${old.after}`;
  const source = sayMoment(exhibit.capture.startedAt, language);
  return [heading(changeWords[language].old), quoted(text, exhibit, source)];
}

function newBlocks(exhibit: ChangeExhibit, language: LetterLanguage): Block[] {
  const { now, seenAt } = exhibit.change;
  const words = changeWords[language];
  const found = newWords(exhibit.change);
  if (now === null || found === null) return [heading(words.now), paragraph(words.noPlace)];
  const passage = found === '' ? ` ${words.itsPlace} ` : found;
  const text = `${now.before}${passage}${now.after}`;
  return [heading(words.now), quoted(text, exhibit, sayMoment(seenAt, language))];
}

function differences({ change }: ChangeExhibit, language: LetterLanguage): Block[] {
  const words = changeWords[language];
  const replaced = replacementsIn(change.differences);
  const isOther = change.class === 'changed' && change.meaning === 'other';
  return [
    heading(words.differences),
    ...(isOther ? [paragraph(words.meaning)] : []),
    ...(replaced.length > 0 ? [list(replaced.map((one) => [said(words.replacement(one))]))] : []),
  ];
}
