/** At the foot of every page of ours, also before it is opened: people who can sit beside somebody. */
import type { Day } from '../../domain/instant.ts';
import { later } from './later.tsx';
import { usePopupWords } from './words-context.ts';

const Helpers = later(async () => (await import('./Helpers.tsx')).Helpers);

type Props = { readonly today: Day };

export function HelpByPeople({ today }: Props) {
  const words = usePopupWords().messages.help;
  return (
    <section class="help no-print" aria-label={words.title} data-help-by-people>
      <details class="stack">
        <summary>{words.title}</summary>
        <p>{words.intro}</p>
        <Helpers today={today} />
      </details>
    </section>
  );
}
