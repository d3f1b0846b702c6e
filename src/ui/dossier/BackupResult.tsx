/** How many reports came back, and by name what did not. */
import type { Lost } from '../../domain/backup.ts';
import type { Restored } from '../../flows/restore-backup.ts';
import { asWritten } from '../shared/as-written.ts';
import { writeMoment } from '../shared/dates.ts';
import { Heading } from '../shared/Heading.tsx';
import { useWords } from '../shared/words-context.ts';

export function BackupResult({ result }: { readonly result: Restored }) {
  const { language, messages } = useWords();
  const { backup: words } = messages;
  const { restored, unchanged, staysRemoved, damagedBefore } = result;
  return (
    <>
      <Heading>{restored === 0 ? words.noneRestored : words.restored(restored)}</Heading>
      {unchanged > 0 && <p>{words.unchanged(unchanged)}</p>}
      {staysRemoved > 0 && <p>{words.staysRemoved(staysRemoved)}</p>}
      <LostList lost={result.lost} />
      {damagedBefore > 0 && <p class="error">{words.damagedBefore(damagedBefore)}</p>}
      <p class="quiet">{words.from(writeMoment(result.madeAt, language))}</p>
    </>
  );
}

/** A long list helps nobody. */
const mostNamed = 20;

function LostList({ lost }: Pick<Restored, 'lost'>) {
  const { backup: words } = useWords().messages;
  if (lost.length === 0) return null;
  return (
    <div class="error" data-lost={lost.length}>
      <p>{words.lost(lost.length)}</p>
      <ul class="plain">
        {lost.slice(0, mostNamed).map((one, index) => (
          <li key={index}>
            <LostPart one={one} />
          </li>
        ))}
        {lost.length > mostNamed && <li>{words.lostMore(lost.length - mostNamed)}</li>}
      </ul>
    </div>
  );
}

function LostPart({ one }: { readonly one: Lost }) {
  const { backup: words } = useWords().messages;
  switch (one.kind) {
    case 'row':
      return words.lostRow(one.place);
    case 'file':
      return <bdi {...asWritten}>{words.lostFile(one.page)}</bdi>;
  }
}
