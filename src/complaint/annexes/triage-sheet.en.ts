/**
 * The one sheet on top, in English: what a case handler wants to know in a minute. Every row keeps to its
 * lines; what does not fit is referred to.
 */
import type { Annex } from '../../domain/annex.ts';
import { dayRef, paragraph } from '../inlines.ts';
import type { AnnexFacts } from './annex-facts.ts';
import { facts as factRows } from './annex-inlines.ts';
import { against, data, what, when, who } from './sheet-about.en.ts';
import { askedRows } from './sheet-asked.ts';
import { sheetFacts } from './sheet-facts.ts';
import { labelOf } from './sheet-labels.ts';
import { tried } from './sheet-tried.en.ts';
import { effects, people, rules } from './sheet-weight.en.ts';

export function triageSheetEn(annex: AnnexFacts): Annex {
  const facts = sheetFacts(annex);
  return {
    kind: 'triage-sheet',
    language: 'en',
    title: 'Overview on one page',
    blocks: [
      paragraph(
        ...labelOf(facts.letter, 'en'),
        ' · Date: ',
        dayRef(facts.day),
        ' · Language: English',
      ),
      factRows([
        who(facts),
        against(facts),
        what(facts),
        data(facts),
        when(facts),
        rules(facts),
        effects(facts),
        people(facts),
      ]),
      ...tried(facts),
      factRows(askedRows(facts, 'en')),
    ],
  };
}
