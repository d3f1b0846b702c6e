/** What goes along with the letter: the pages that were kept, and the person's text as the overview has it. */
import { useId } from 'preact/hooks';
import type { PackRecord } from '../../domain/record.ts';
import type { PackReading } from '../../flows/preview-pack.ts';
import { asWritten } from '../shared/as-written.ts';
import { writeDay } from '../shared/dates.ts';
import { useWords } from '../shared/words-context.ts';
import { GivenAnswers } from './GivenAnswers.tsx';

type Props = {
  readonly reading: PackReading;
  /** What goes along of a page; `null` when nobody but the person reads it. */
  readonly hint: string | null;
};

export function ReviewAnnexes({ reading, hint }: Props) {
  const { review } = useWords().messages;
  const id = useId();
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{review.annexes}</h2>
      <Exhibits reading={reading} hint={hint} />
      <h3>{review.ownText}</h3>
      <p>{review.ownTextHint}</p>
      {reading.contents.records.map((record) => (
        <OwnText key={record.id} record={record} />
      ))}
    </section>
  );
}

function Exhibits({ reading: { exhibits }, hint }: Props) {
  const { review } = useWords().messages;
  if (exhibits.length === 0) return <p>{review.noAnnexes}</p>;
  return (
    <>
      {hint !== null && <p>{hint}</p>}
      <ul class="plain stack tight">
        {exhibits.map(({ exhibit, name }) => (
          <li key={exhibit.number} {...asWritten}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function OwnText({ record }: { readonly record: PackRecord }) {
  const { language, messages, practices } = useWords();
  const { happening, note } = record;
  return (
    <article class="card stack tight" data-own-text>
      <h4>{practices(record.practice).title}</h4>
      {happening.kind === 'place' && (
        <p dir="auto" {...asWritten}>
          {messages.dossier.happenedAt(happening.place, writeDay(happening.day, language))}
        </p>
      )}
      <p dir="auto" class={note ? 'note' : 'quiet'} {...(note ? asWritten : {})}>
        {note || messages.dossier.noNote}
      </p>
      <GivenAnswers record={record} />
    </article>
  );
}
