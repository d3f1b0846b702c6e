/** What was kept in private windows, moved to the ordinary dossier: only when it is asked for. */
import { useState } from 'preact/hooks';
import type { Code } from '../../domain/codes.ts';
import type { Result } from '../../domain/result.ts';
import { useWords } from '../shared/words-context.ts';

/** Moves everything; the number of reports that were moved. */
export type Adopt = () => Promise<Result<number, Code>>;

type Props = {
  readonly adopt: Adopt;
  /** Whether there is anything to move. */
  readonly hasReports: boolean;
  readonly onOpenDossier: () => void;
};

type Outcome = { readonly kind: 'asked' | 'busy' } | Result<number, Code>;

export function AdoptPanel({ adopt, hasReports, onOpenDossier }: Props) {
  const { messages } = useWords();
  const { private: words } = messages;
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'asked' });
  const start = async () => {
    setOutcome({ kind: 'busy' });
    setOutcome(await adopt().catch(() => ({ ok: false, error: 'unexpected' }) as const));
  };
  if ('ok' in outcome && outcome.ok)
    return (
      <section class="card stack tight" data-adopted>
        <p role="status">{words.adopted(outcome.value)}</p>
        <button type="button" class="primary" data-action="open-dossier" onClick={onOpenDossier}>
          {words.openDossier}
        </button>
      </section>
    );
  if (!hasReports) return null;
  const isBusy = 'kind' in outcome && outcome.kind === 'busy';
  return (
    <section class="card stack tight" aria-labelledby="adopt">
      <h2 id="adopt">{words.title}</h2>
      <p>{words.explained}</p>
      <div role="alert">
        {'ok' in outcome && !outcome.ok && <p class="error">{messages.codes[outcome.error]}</p>}
      </div>
      <button type="button" data-action="adopt" disabled={isBusy} onClick={start}>
        {isBusy ? messages.loading : words.adopt}
      </button>
    </section>
  );
}
