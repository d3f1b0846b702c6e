/** The words that open the file: shown here and nowhere else. */
import { useId } from 'preact/hooks';
import { asWritten } from '../../shared/as-written.ts';
import { useWords } from '../../shared/words-context.ts';

export function LockWords({ passphrase }: { readonly passphrase: string }) {
  const { pack } = useWords().messages;
  const id = useId();
  return (
    <section class="stack tight" aria-labelledby={id}>
      <h2 id={id}>{pack.lockWords}</h2>
      <p class="code" {...asWritten} data-passphrase>
        {passphrase}
      </p>
      <p>{pack.lockWordsOnce}</p>
      <p>{pack.lockWordsTell}</p>
      <p class="quiet">{pack.lockWordsOpen}</p>
    </section>
  );
}
