/** Files in a finished pack that could not be looked through for what is covered: somebody has to do that. */
import { useWords } from '../../shared/words-context.ts';

type Props = { readonly paths: readonly string[] };

export function Unread({ paths }: Props) {
  const { covers } = useWords().messages;
  return (
    <section class="notice stack tight" data-unread={paths.length}>
      <p>{covers.unread}</p>
      <ul class="plain stack tight">
        {paths.map((path) => (
          <li key={path}>
            <code dir="ltr">{path}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
