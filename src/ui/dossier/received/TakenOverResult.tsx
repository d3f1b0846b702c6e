/** What is new in the dossier after a pack was taken over, and what is not. */
import type { TakenOver } from '../../../flows/import-pack.ts';
import { Heading } from '../../shared/Heading.tsx';
import { useWords } from '../../shared/words-context.ts';

export function TakenOverResult({ result }: { readonly result: TakenOver }) {
  const { received: words } = useWords().messages;
  const { restored, unchanged, staysRemoved, staysOwn, kept, wasHere } = result;
  return (
    <>
      <Heading>{restored === 0 ? words.nothingNew : words.isNew(restored)}</Heading>
      {wasHere && <p>{words.wasHere}</p>}
      {unchanged > 0 && <p>{words.unchanged(unchanged)}</p>}
      {staysRemoved > 0 && <p>{words.staysRemoved(staysRemoved)}</p>}
      {staysOwn > 0 && <p>{words.staysOwn(staysOwn)}</p>}
      {kept > 0 && <p class="quiet">{words.kept(kept)}</p>}
    </>
  );
}
