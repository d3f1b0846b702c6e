/** Told when a letter would be dated before what lies with it. Nothing where the days can be right. */
import { datedAfter } from '../../../domain/dated-after.ts';
import { momentOfExhibit } from '../../../domain/exhibit-moment.ts';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import { writeDay } from '../dates.ts';
import { usePopupWords } from '../words-context.ts';

type Props = { readonly letter: Pick<ComposedLetter, 'set' | 'exhibits'> };

export function ClockDoubt({ letter: { set, exhibits } }: Props) {
  const { messages, language } = usePopupWords();
  const { clock } = messages.inDoubt;
  const { day } = set.letter;
  const later = datedAfter(day, exhibits.map(momentOfExhibit));
  if (later === null) return null;
  return (
    <div class="notice stack tight" role="note" data-clock-doubt={later}>
      <p>
        <strong>{clock.title}</strong>
      </p>
      <p>{clock.what(writeDay(day, language), writeDay(later, language))}</p>
      <p>{clock.next}</p>
    </div>
  );
}
