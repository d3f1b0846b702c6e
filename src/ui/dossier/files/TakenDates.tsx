/** The dates of a file that stand in the chronology because the person put them there. */
import type { FileEvent } from '../../../domain/added-file.ts';
import { useWords } from '../../shared/words-context.ts';
import { DateWords } from './DateWords.tsx';
import type { FileProps } from './files-props.ts';

export function TakenDates(props: FileProps) {
  const { files: words } = useWords().messages;
  const { events } = props.file;
  if (events.length === 0) return null;
  return (
    <div data-events={events.length}>
      <h6>{words.inTimeline}</h6>
      <ul class="plain stack tight">
        {events.map((event) => (
          <Taken key={JSON.stringify(event)} {...props} event={event} />
        ))}
      </ul>
    </div>
  );
}

function Taken({ file, event, onTakeAway }: FileProps & { readonly event: FileEvent }) {
  const { files: words } = useWords().messages;
  return (
    <li class="row" data-event={event.what}>
      <span>
        {words.kinds[event.what]}: <DateWords dated={event} />
      </span>
      <button
        type="button"
        class="quiet-button"
        data-action="take-away-date"
        onClick={() => onTakeAway({ kind: 'date', file, event })}
      >
        {words.takeAway}
      </button>
    </li>
  );
}
