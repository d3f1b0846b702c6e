/** What a step is called where it is chosen from a list: what it was, and of which day. */
import type { Step } from '../../../domain/step.ts';
import { writeDay } from '../../shared/dates.ts';
import { useWords } from '../../shared/words-context.ts';
import { useLawTexts } from '../use-law-texts.ts';

export function useStepName(): (step: Step) => string {
  const { language, messages } = useWords();
  const law = useLawTexts();
  return ({ route, what }) => {
    const { title } = law.route(route);
    const day = writeDay(what.on, language);
    return what.kind === 'sent'
      ? messages.letter.stepSent(title, day)
      : messages.letter.stepAnswered(title, day);
  };
}
