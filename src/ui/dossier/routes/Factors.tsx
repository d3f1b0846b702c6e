/** What the authority weighs, as far as this dossier says it. */
import type { DossierContents } from '../../../domain/dossier.ts';
import type { Day } from '../../../domain/instant.ts';
import { weighDossier } from '../../../flows/weigh-dossier.ts';
import { Folded } from '../../shared/Folded.tsx';
import { Lines } from '../../shared/Lines.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = { readonly contents: DossierContents; readonly today: Day };

export function Factors({ contents, today }: Props) {
  const { told, messages } = useWords();
  return (
    <section class="stack tight" data-factors aria-labelledby="factors">
      <h2 id="factors">{messages.routes.factors}</h2>
      <p class="quiet">{messages.routes.factorsHint}</p>
      {weighDossier(contents, today, told).map(({ heading, sentences }) => (
        <Folded key={heading} title={heading}>
          <Lines lines={sentences} />
        </Folded>
      ))}
    </section>
  );
}
