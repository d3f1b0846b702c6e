/** What was begun and can be finished: nothing that was saved is ever out of sight. */
import type { Draft } from '../../domain/record.ts';
import { asWritten } from '../shared/as-written.ts';
import { useWords } from '../shared/words-context.ts';

type Props = { readonly drafts: readonly Draft[]; readonly onFinish: (draft: Draft) => void };

export function DraftList({ drafts, onFinish }: Props) {
  const { dossier } = useWords().messages;
  if (drafts.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="unfinished">
      <h2 id="unfinished">{dossier.unfinished}</h2>
      {drafts.map((draft) => (
        <article key={draft.id} class="card row spread" tabIndex={-1} data-draft={draft.id}>
          <p dir="auto" {...asWritten}>
            {nameOf(draft)}
          </p>
          <button type="button" data-action="finish" onClick={() => onFinish(draft)}>
            {dossier.finish}
          </button>
        </article>
      ))}
    </section>
  );
}

const nameOf = ({ happening }: Draft): string =>
  happening.kind === 'page' ? happening.title || happening.url : happening.place;
