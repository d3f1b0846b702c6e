/** A page that lies with a letter, or that is for the person alone, on the screen. */
import type { SaidAnnex } from '../../../domain/annex.ts';
import { directionOf } from '../../../domain/language.ts';
import { asWritten } from '../../shared/as-written.ts';
import { Blocks } from '../../shared/letter/Blocks.tsx';

type Props = { readonly annex: SaidAnnex };

export const AnnexPreview = ({ annex }: Props) => (
  <article
    class="letter stack"
    data-annex={annex.kind}
    lang={annex.language}
    dir={directionOf(annex.language)}
    {...asWritten}
  >
    <h3>{annex.title}</h3>
    <Blocks blocks={annex.blocks} language={annex.language} touched={[]} />
  </article>
);
