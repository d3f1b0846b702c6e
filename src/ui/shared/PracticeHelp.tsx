/** What is good to know about a practice, folded so that what somebody came for stays in sight. */
import type { Day } from '../../domain/instant.ts';
import type { PracticeId } from '../../domain/practice.ts';
import { writeDay } from './dates.ts';
import { Folded } from './Folded.tsx';
import { Lines } from './Lines.tsx';
import { usePopupWords } from './words-context.ts';

type Props = { readonly practice: PracticeId; readonly today: Day };

export function PracticeHelp({ practice, today }: Props) {
  const { messages, practices } = usePopupWords();
  const { help } = messages.practiceList;
  const { vanishes, evidence, avoid, caution, notCompetent } = practices(practice);
  return (
    <div class="stack tight" data-help={practice}>
      {vanishes !== null && (
        <Folded title={help.vanishes}>
          <p>{vanishes}</p>
          <p>
            <strong>{help.vanishesToday}</strong>
          </p>
        </Folded>
      )}
      <Folded title={help.evidence}>
        <Lines lines={evidence} />
      </Folded>
      <Folded title={help.avoid}>
        <Lines lines={avoid} />
      </Folded>
      <Folded title={help.caution}>
        <p>{caution}</p>
      </Folded>
      {notCompetent !== null && (
        <Folded title={help.notCompetent}>
          <p>{notCompetent}</p>
        </Folded>
      )}
      <HowChecked practice={practice} today={today} />
    </div>
  );
}

/** Dutch is the original; any other language says so as long as nobody has looked at it. */
export function HowChecked({ practice, today }: Props) {
  const { language, messages, practices, entry } = usePopupWords();
  const { notReviewed, help } = messages.practiceList;
  const { checkBy } = entry(practice);
  return (
    <>
      {language !== 'nl' && !practices(practice).reviewed && <p class="quiet">{notReviewed}</p>}
      {checkBy < today && (
        <p class="notice" data-overdue>
          {help.overdue(writeDay(checkBy, language))}
        </p>
      )}
    </>
  );
}
