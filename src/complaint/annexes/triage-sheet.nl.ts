/**
 * Het ene blad bovenop, in het Nederlands: wat een behandelaar in een minuut wil weten. Every row keeps to
 * its lines; what does not fit is referred to.
 */
import type { Annex } from '../../domain/annex.ts';
import { dayRef, paragraph } from '../inlines.ts';
import type { AnnexFacts } from './annex-facts.ts';
import { facts as factRows } from './annex-inlines.ts';
import { against, data, what, when, who } from './sheet-about.nl.ts';
import { askedRows } from './sheet-asked.ts';
import { sheetFacts } from './sheet-facts.ts';
import { labelOf } from './sheet-labels.ts';
import { tried } from './sheet-tried.nl.ts';
import { effects, people, rules } from './sheet-weight.nl.ts';

export function triageSheetNl(annex: AnnexFacts): Annex {
  const facts = sheetFacts(annex);
  return {
    kind: 'triage-sheet',
    language: 'nl',
    title: 'Overzicht op één pagina',
    blocks: [
      paragraph(
        ...labelOf(facts.letter, 'nl'),
        ' · Datum: ',
        dayRef(facts.day),
        ' · Taal: Nederlands',
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
      factRows(askedRows(facts, 'nl')),
    ],
  };
}
