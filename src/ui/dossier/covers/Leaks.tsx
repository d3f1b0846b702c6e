/** Where something that was to be covered still stood in a pack that was not handed over. Never the value. */
import type { Leak } from '../../../domain/leak.ts';
import { useWords } from '../../shared/words-context.ts';

type Props = { readonly leaks: readonly Leak[] };

export function Leaks({ leaks }: Props) {
  const { covers } = useWords().messages;
  return (
    <section class="stack" data-leaks={leaks.length}>
      <ul class="plain stack tight">
        {leaks.map((leak) => (
          <li key={`${leak.kind} ${leak.path}`}>
            {covers.kinds[leak.kind]}: <code dir="ltr">{leak.path}</code>
          </li>
        ))}
      </ul>
      <p>{covers.afterLeak}</p>
    </section>
  );
}
