/** Who signed that they received a pack of this dossier, and taking back one more of those receipts. */
import { useState } from 'preact/hooks';
import type { GivenReceipt } from '../../../flows/dossier-seal.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeMoment } from '../../shared/dates.ts';
import { FileField } from '../../shared/FileField.tsx';
import { useSpoken } from '../../shared/use-spoken.ts';
import { useWords } from '../../shared/words-context.ts';
import type { KeysPage } from './keys-model.ts';

type Props = { readonly keys: KeysPage; readonly receipts: readonly GivenReceipt[] };

export function Receipts({ keys, receipts }: Props) {
  const words = useWords().messages.keys;
  return (
    <section class="stack tight" data-receipts={receipts.length}>
      <h2>{words.receipts}</h2>
      <p>{words.receiptsText}</p>
      {receipts.length === 0 ? <p>{words.noReceipts}</p> : <List receipts={receipts} />}
      <TakeReceipt keys={keys} />
    </section>
  );
}

function List({ receipts }: Pick<Props, 'receipts'>) {
  const { language, messages } = useWords();
  const { keys: words } = messages;
  const say = useSpoken();
  return (
    <ul class="plain">
      {receipts.map(({ at, pack, key }) => (
        <li key={`${pack} ${key}`}>
          {words.receiptOf(writeMoment(at, language), pack.slice(0, 8))}
          {say && (
            <>
              {' '}
              <span class="quiet" {...asWritten}>
                {words.receiptBy(say(key))}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function TakeReceipt({ keys }: Pick<Props, 'keys'>) {
  const words = useWords().messages.keys;
  const [file, setFile] = useState<File | null>(null);
  const [isAsked, ask] = useState(false);
  const take = () => {
    ask(true);
    if (file) void keys.takeReceipt(file);
  };
  return (
    <>
      <FileField
        name="receipt-file"
        label={words.receiptFile}
        accept=".json,application/json"
        onFile={setFile}
      />
      <div aria-live="polite">
        {isAsked && file === null && <p class="error">{words.chooseFirst}</p>}
      </div>
      <div>
        <button type="button" data-action="take-receipt" onClick={take}>
          {words.takeReceipt}
        </button>
      </div>
    </>
  );
}
