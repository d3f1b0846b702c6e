/** A draft with one more answer. Stores nothing. */
import type { OrganisationRef } from '../domain/organisation.ts';
import type { YesNoUnknown } from '../domain/own-data.ts';
import type { PracticeId } from '../domain/practice.ts';
import { type Draft, type Question, wishQuestion } from '../domain/record.ts';
import { commonIds } from '../law/common-answers.ts';
import { withOwner } from './with-owner.ts';

export type DraftAnswer =
  | { readonly question: 'practice'; readonly practice: PracticeId }
  | { readonly question: 'organisation'; readonly organisation: OrganisationRef }
  | { readonly question: 'happened'; readonly happened: YesNoUnknown }
  | { readonly question: 'own-visit'; readonly ownVisit: boolean }
  /** What it did to somebody, by its names in the catalogue, and in their own words. */
  | { readonly question: 'note'; readonly noticed: readonly string[]; readonly note: string }
  | { readonly question: 'wish'; readonly wishes: readonly string[] }
  | { readonly question: 'note-so-far'; readonly noteSoFar: string }
  /** Left open. */
  | { readonly question: 'pass'; readonly passed: Question };

export function withAnswer(draft: Draft, answer: DraftAnswer): Draft {
  switch (answer.question) {
    case 'practice':
      return withOwner({ ...draft, practice: answer.practice }, draft.practice);
    case 'organisation':
      return { ...draft, organisation: answer.organisation };
    case 'own-visit':
      return { ...draft, ownVisit: answer.ownVisit };
    case 'happened':
      return { ...draft, happened: answer.happened };
    case 'note':
      return {
        ...withChosen(draft, commonIds.consequence, answer.noticed),
        note: answer.note,
        noteSoFar: answer.note,
      };
    case 'wish':
      return answer.wishes.length === 0
        ? withPassed(draft, 'wish')
        : withChosen(draft, wishQuestion, answer.wishes);
    case 'note-so-far':
      return { ...draft, noteSoFar: answer.noteSoFar };
    case 'pass':
      return withPassed(draft, answer.passed);
  }
}

const withPassed = (draft: Draft, question: Question): Draft => ({
  ...draft,
  passed: [...new Set([...(draft.passed ?? []), question])],
});

/** With what was chosen in the place of an earlier answer; nothing chosen is no answer. */
function withChosen(draft: Draft, question: string, chosen: readonly string[]): Draft {
  const others = draft.answers.filter((one) => one.question !== question);
  return {
    ...draft,
    answers: chosen.length === 0 ? others : [...others, { question, kind: 'choice', chosen }],
  };
}
