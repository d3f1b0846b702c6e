/** What a step is called where it is chosen from a list: what it was, and of which day. */
import { routeText } from '../../../data/routes.ts';
import type { Step } from '../../../domain/step.ts';
import { writeDay } from '../../shared/dates.ts';
import { useWords } from '../../shared/words-context.ts';

export function useStepName(): (step: Step) => string {
  const { language, messages } = useWords();
  return ({ route, what }) => {
    const { title } = routeText(route, language);
    const day = writeDay(what.on, language);
    return what.kind === 'sent'
      ? messages.letter.stepSent(title, day)
      : messages.letter.stepAnswered(title, day);
  };
}
