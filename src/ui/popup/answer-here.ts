/** Keeps an answer in the draft that it was asked for. */
import type { Draft } from '../../domain/record.ts';
import { answerDraft } from '../../flows/answer-draft.ts';
import type { DraftAnswer } from '../../flows/with-answer.ts';
import { newId, now } from '../../platform/clock.ts';
import { commitJson } from '../../platform/digest.ts';
import { vault } from '../shared/vault.ts';

export const answerHere = ({ id }: Draft, answer: DraftAnswer) =>
  vault.withStore((store) => answerDraft(store, id, answer, { now, newId, commitJson }));
