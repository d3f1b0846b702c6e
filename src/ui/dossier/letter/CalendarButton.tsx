/** Days for the person's own calendar. By itself it says "check the post", and nothing of what about. */
import { useCallback, useState } from 'preact/hooks';
import type { LawTexts } from '../../../data/law-texts.ts';
import type { Clock, Day } from '../../../domain/instant.ts';
import {
  type CalendarPorts,
  calendarEntries,
  upcoming,
} from '../../../follow-up/calendar-entries.ts';
import { calendarFile } from '../../../follow-up/calendar-file.ts';
import { calendarWords } from '../../../follow-up/calendar-words.ts';
import type { StepTerm } from '../../../law/terms-of-steps.ts';
import { now } from '../../../platform/clock.ts';
import { sha256 } from '../../../platform/digest.ts';
import { Check } from '../../shared/Check.tsx';
import type { Words } from '../../shared/language.ts';
import { useFileAddress } from '../../shared/use-file-address.ts';
import { useWords } from '../../shared/words-context.ts';
import { useLawTexts } from '../use-law-texts.ts';
import { explainTerm } from './explain-term.ts';

type Ports = Pick<CalendarPorts, 'sha256'> & { readonly now: Clock };

type Props = {
  readonly terms: readonly StepTerm[];
  readonly today: Day;
  /** Of this one on the page; there can be more. */
  readonly name?: string;
  readonly ports?: Ports;
};

type Wish = Omit<Required<Props>, 'name'> & {
  readonly isExplained: boolean;
  readonly words: Words;
  readonly law: LawTexts;
};

/** Nothing when no day is still to come. */
export const CalendarButton = ({ ports = real, name = 'calendar', ...props }: Props) =>
  upcoming(props.terms, props.today).length === 0 ? null : (
    <Calendar {...props} name={name} ports={ports} />
  );

const real: Ports = { now, sha256 };

function Calendar({ terms, today, name, ports }: Required<Props>) {
  const words = useWords();
  const law = useLawTexts();
  const { calendar } = words.messages;
  const [isExplained, setExplained] = useState(false);
  const make = useCallback(
    () => calendarBlob({ terms, today, ports, isExplained, words, law }),
    [terms, today, ports, isExplained, words, law],
  );
  const address = useFileAddress(make);
  const { title, fileName } = calendarWords[words.language];
  return (
    <section class="card stack tight" aria-labelledby={name}>
      <h3 id={name}>{calendar.title}</h3>
      <p>{calendar.intro(title)}</p>
      <Check
        name={`${name}-explained`}
        value="explained"
        isChosen={isExplained}
        onChoose={setExplained}
      >
        {calendar.explained}
      </Check>
      <p class={isExplained ? 'notice' : 'quiet'}>{calendar.whoReads}</p>
      <a
        class="button"
        data-action="save-calendar"
        download={fileName}
        tabIndex={0}
        {...(address === null ? { role: 'link', 'aria-disabled': true } : { href: address })}
      >
        {calendar.save}
      </a>
      <p class="quiet">{calendar.afterwards}</p>
    </section>
  );
}

async function calendarBlob({ terms, today, ports, isExplained, words, law }: Wish): Promise<Blob> {
  const explain = (term: StepTerm) => (isExplained ? explainTerm(term, words, law) : null);
  const entries = await calendarEntries(terms, today, { sha256: ports.sha256, explain });
  const text = calendarFile(entries, { now: ports.now(), language: words.language });
  return new Blob([text], { type: 'text/calendar;charset=utf-8' });
}
