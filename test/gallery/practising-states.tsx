/** Practising: at its start, after a mark, among the questions, and after the page was changed. */
import { reportChanges } from '../../src/anchoring/report-change.ts';
import type { Draft } from '../../src/domain/record.ts';
import type { PassageNow } from '../../src/practising/find-passage.ts';
import type { KeptPassage } from '../../src/practising/keep-passage.ts';
import {
  sentencesOf,
  titleOfPage,
  writePractisePage,
} from '../../src/practising/practise-pages.ts';
import { PractisingModel, type PractisingProblem } from '../../src/ui/practising/model.ts';
import { PractisingView } from '../../src/ui/practising/PractisingView.tsx';
import { describeSpan } from '../unit/anchoring/locate.ts';
import { draft, ports } from './facts.ts';
import { register } from './register.ts';
import type { State } from './states.tsx';
import { galleryDay } from './steps.ts';

const textOf = (edition: 'first' | 'changed'): string =>
  `${titleOfPage('interview')}\n${sentencesOf('interview', edition).join(' ')}`;

const quote = sentencesOf('interview', 'first').at(-2) ?? '';
const start = textOf('first').indexOf(quote);

const kept: KeptPassage = {
  ...describeSpan(textOf('first'), { start, end: start + quote.length }),
  quote,
  text: textOf('first'),
  snapshot: writePractisePage('interview', 'first'),
};

function lookedAt(edition: 'first' | 'changed'): PassageNow {
  const [outcome] = reportChanges([{ ...kept, oldText: kept.text }], textOf(edition));
  if (!outcome) throw new Error('the mark names no text');
  return { ...outcome, range: null };
}

type Stage = {
  readonly draft?: Partial<Draft>;
  readonly isAsked?: boolean;
  readonly now?: PassageNow;
  readonly edition?: 'first' | 'changed';
  readonly selected?: string;
  readonly problem?: PractisingProblem;
};

const nobody = { kind: 'entered', name: 'Gemeente Voorbeeldstad', address: '' } as const;

function modelAt(stage: Stage) {
  const model = new PractisingModel({
    ...ports,
    keep: () => new Promise(() => {}),
    find: () => new Promise(() => {}),
    show: () => {},
    selectNext: () => null,
    report: () => {},
  });
  const { draft: made, isAsked = false, edition = 'first' } = stage;
  model.shown.value = { page: 'interview', edition, round: 1 };
  model.problem.value = stage.problem ?? null;
  model.selected.value = stage.selected ?? null;
  model.now.value = stage.now ?? null;
  if (made)
    model.practised.value = { kept, isAsked, draft: { ...draft, organisation: nobody, ...made } };
  return model;
}

const practising = (name: string, stage: Stage = {}): State => ({
  name: `practising: ${name}`,
  surface: 'dossier',
  show: () => (
    <PractisingView
      practising={modelAt(stage)}
      today={galleryDay}
      register={register}
      chooseLanguage={() => {}}
    />
  ),
});

const answered = { practice: 'recording-interview', note: 'Ik wist dit niet.' } as const;

export const practisingStates: readonly State[] = [
  practising('at its start'),
  practising('a sentence is selected by the button', { selected: quote }),
  practising('nothing is selected', { problem: 'nothing-selected' }),
  practising('something failed', { problem: 'failed' }),
  practising('a sentence is marked', { draft: {} }),
  practising('a question', { draft: { practice: answered.practice }, isAsked: true }),
  practising('all is answered', { draft: answered }),
  practising('the page was changed', {
    draft: answered,
    edition: 'changed',
    now: lookedAt('changed'),
  }),
  practising('the page was put back', { draft: answered, now: lookedAt('first') }),
];
