/** What is new in the dossier after a pack was taken over, and what is not. */
import { useCallback } from 'preact/hooks';
import { canonicalJson } from '../../../domain/canonical-json.ts';
import type { Receipt } from '../../../domain/signature.ts';
import type { TakenOver } from '../../../flows/import-pack.ts';
import { Heading } from '../../shared/Heading.tsx';
import { useFileAddress } from '../../shared/use-file-address.ts';
import { useWords } from '../../shared/words-context.ts';

export function TakenOverResult({ result }: { readonly result: TakenOver }) {
  const { received: words } = useWords().messages;
  const { restored, unchanged, staysRemoved, staysOwn, kept, wasHere, receipt } = result;
  return (
    <>
      <Heading>{restored === 0 ? words.nothingNew : words.isNew(restored)}</Heading>
      {wasHere && <p>{words.wasHere}</p>}
      {unchanged > 0 && <p>{words.unchanged(unchanged)}</p>}
      {staysRemoved > 0 && <p>{words.staysRemoved(staysRemoved)}</p>}
      {staysOwn > 0 && <p>{words.staysOwn(staysOwn)}</p>}
      {kept > 0 && <p class="quiet">{words.kept(kept)}</p>}
      {receipt && <SaveReceipt receipt={receipt} />}
    </>
  );
}

/** For whoever made the pack: with it, a log that ends earlier is seen to do so. */
function SaveReceipt({ receipt }: { readonly receipt: Receipt }) {
  const { received: words } = useWords().messages;
  const make = useCallback(
    async () => new Blob([canonicalJson(receipt)], { type: 'application/json' }),
    [receipt],
  );
  const address = useFileAddress(make);
  return (
    <section class="stack tight">
      <h2>{words.receipt}</h2>
      <p>{words.receiptText}</p>
      <div>
        {address && (
          <a
            class="button"
            data-action="save-receipt"
            href={address}
            download={`ontvangstbewijs-${receipt.pack.slice(0, 8)}.json`}
          >
            {words.saveReceipt}
          </a>
        )}
      </div>
    </section>
  );
}
