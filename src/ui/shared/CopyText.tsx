/** Text that can be copied with one button; whether that worked is said, also to who listens. */
import { useState } from 'preact/hooks';
import { asWritten } from './as-written.ts';
import { useWords } from './words-context.ts';

type Props = {
  readonly label: string;
  readonly lines: readonly string[];
};

type Outcome = 'none' | 'copied' | 'failed';

export function CopyText({ label, lines }: Props) {
  const words = useWords().messages.channels;
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = () =>
    navigator.clipboard.writeText(lines.join('\n')).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <div class="stack tight">
      <p class="quiet">{label}</p>
      <p {...asWritten}>
        {lines.map((line, at) => (
          <bdi key={`${at} ${line}`} class="block">
            {line}
          </bdi>
        ))}
      </p>
      <button type="button" data-action="copy" aria-label={words.copyOf(label)} onClick={copy}>
        {words.copy}
      </button>
      <div role="status">
        {outcome === 'copied' && <p>{words.copied}</p>}
        {outcome === 'failed' && <p class="error">{words.notCopied}</p>}
      </div>
    </div>
  );
}
