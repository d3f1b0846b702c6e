/** Stukken bij een brief: which go out with which letter, and each of them made from the dossier. */
import { type Annex, type AnnexKind, annexKinds } from '../../domain/annex.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { LetterKind } from '../../domain/letter.ts';
import { withoutCitizenNumbers } from '../letter-without-numbers.ts';
import { type AnnexFacts, type AnnexInput, annexFacts } from './annex-facts.ts';
import { chronology } from './chronology.ts';
import { correspondenceListEn } from './correspondence-list.en.ts';
import { correspondenceListNl } from './correspondence-list.nl.ts';
import { declarationEn } from './declaration.en.ts';
import { declarationNl } from './declaration.nl.ts';
import { exhibitListEn } from './exhibit-list.en.ts';
import { exhibitListNl } from './exhibit-list.nl.ts';
import { methodEn } from './method.en.ts';
import { methodNl } from './method.nl.ts';
import { replyFormEn } from './reply-form.en.ts';
import { replyFormNl } from './reply-form.nl.ts';
import { triageSheetEn } from './triage-sheet.en.ts';
import { triageSheetNl } from './triage-sheet.nl.ts';

type Write = Readonly<Record<AnnexKind, (facts: AnnexFacts) => Annex>>;

const writers: Readonly<Record<LetterLanguage, Write>> = {
  nl: {
    'triage-sheet': triageSheetNl,
    'reply-form': () => replyFormNl,
    'exhibit-list': exhibitListNl,
    chronology: chronology('nl'),
    'correspondence-list': correspondenceListNl,
    method: methodNl,
    declaration: declarationNl,
  },
  en: {
    'triage-sheet': triageSheetEn,
    'reply-form': () => replyFormEn,
    'exhibit-list': exhibitListEn,
    chronology: chronology('en'),
    'correspondence-list': correspondenceListEn,
    method: methodEn,
    declaration: declarationEn,
  },
};

/** The chosen annexes in the language of the letter, each once, in the order of `annexKinds`. */
export function annexesOf(input: AnnexInput): Annex[] {
  const facts = annexFacts(input);
  const { language } = input.written.letter;
  const write = writers[language];
  return annexKinds
    .filter((kind) => input.chosen.includes(kind))
    .map((kind) => write[kind](facts))
    .map((annex) => ({ ...annex, blocks: withoutCitizenNumbers(annex.blocks, language) }));
}

const proof: readonly AnnexKind[] = ['exhibit-list', 'method'];
const file: readonly AnnexKind[] = ['exhibit-list', 'chronology', 'correspondence-list', 'method'];

/** What usually goes with a letter; the person may choose otherwise. */
const usual: Readonly<Record<LetterKind, readonly AnnexKind[]>> = {
  'access-request': proof,
  'object-to-processing': proof,
  erasure: proof,
  rectification: proof,
  restriction: proof,
  'consent-withdrawal': [],
  'officer-question': ['triage-sheet', 'reply-form', ...proof],
  'identification-reply': [],
  reminder: [],
  'notice-of-default': [],
  'conduct-complaint': ['triage-sheet', 'exhibit-list', 'chronology'],
  'woo-request': [],
  objection: ['triage-sheet', ...file],
  'objection-pro-forma': [],
  'appeal-no-decision': ['triage-sheet', 'chronology', 'correspondence-list'],
  petition: ['triage-sheet', ...file],
  'ap-complaint': ['triage-sheet', ...file, 'declaration'],
  // Without letters to and fro: they would tell whose tip it is.
  'ap-tip': ['triage-sheet', ...proof],
  'ap-objection': ['triage-sheet', ...file],
  'ap-objection-pro-forma': [],
  'collective-request': ['triage-sheet', ...file, 'declaration'],
  ombudsman: ['triage-sheet', 'exhibit-list', 'chronology', 'correspondence-list'],
  mandate: [],
};

export const annexesFor = (kind: LetterKind): readonly AnnexKind[] => usual[kind];
