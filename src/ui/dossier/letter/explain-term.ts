/** What a calendar says about a term when the person asked for it: what, by when, whose letter, how sure. */
import type { LawTexts } from '../../../data/law-texts.ts';
import type { StepTerm } from '../../../law/terms-of-steps.ts';
import { writeDay } from '../../shared/dates.ts';
import type { Words } from '../../shared/language.ts';
import { answerName } from '../../shared/organisation-name.ts';
import { ruleOf } from '../steps/TermCard.tsx';

/** `null` when the rule of the term is not known. */
export function explainTerm(
  { step, term }: StepTerm,
  { language, messages }: Words,
  law: LawTexts,
): string | null {
  const rule = ruleOf(term);
  if (rule === null) return null;
  const { steps } = messages;
  const by =
    term.last === null
      ? steps.from(writeDay(term.first, language))
      : steps.until(writeDay(term.last, language));
  return [
    `${law.term(rule).title}. ${by}.`,
    `${law.route(step.route).title}, ${answerName(step.organisation, messages)}.`,
    ...term.doubts.map((doubt) => steps.doubts[doubt]),
  ].join('\n');
}
