/** Text that can be copied with one button; whether that worked is said, also to who listens. */
import { asWritten } from './as-written.ts';
import { useCopy } from './use-copy.ts';
import { useWords } from './words-context.ts';

type Props = { readonly label: string; readonly lines: readonly string[] };

export function CopyText({ label, lines }: Props) {
  const words = useWords().messages.channels;
  const { outcome, run } = useCopy(() => {});
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
      <button
        type="button"
        data-action="copy"
        aria-label={words.copyOf(label)}
        onClick={() => run(lines.join('\n'))}
      >
        {words.copy}
      </button>
      <div role="status">
        {outcome === 'copied' && <p>{words.copied}</p>}
        {outcome === 'failed' && <p class="error">{words.notCopied}</p>}
      </div>
    </div>
  );
}
