/** What the authority weighs, as far as this dossier says it. */
import type { DossierContents } from '../../../domain/dossier.ts';
import type { Day } from '../../../domain/instant.ts';
import { weighDossier } from '../../../flows/weigh-dossier.ts';
import { Folded } from '../../shared/Folded.tsx';
import { Lines } from '../../shared/Lines.tsx';
import { useWords } from '../../shared/words-context.ts';
import { useTold } from '../told/use-told.ts';

type Props = { readonly contents: DossierContents; readonly today: Day };

export function Factors({ contents, today }: Props) {
  const { messages } = useWords();
  const told = useTold();
  return (
    <section class="stack tight" data-factors aria-labelledby="factors">
      <h2 id="factors">{messages.routes.factors}</h2>
      <p class="quiet">{messages.routes.factorsHint}</p>
      {told === null ? (
        <p role="status">{messages.loading}</p>
      ) : (
        weighDossier(contents, today, told.factors).map(({ heading, sentences }) => (
          <Folded key={heading} title={heading}>
            <Lines lines={sentences} />
          </Folded>
        ))
      )}
    </section>
  );
}
