/** Why it was not done: what happened, what is safe, and what to do next. */
import { type BesideCode, besideCodes } from '../../../domain/beside.ts';
import { besideWords } from '../../../verify/beside-words.ts';
import { useWords } from '../../shared/words-context.ts';
import type { KeysCode } from './keys-model.ts';

const isOfReceipt = (code: string): code is BesideCode =>
  (besideCodes as readonly string[]).includes(code);

export function KeysProblem({ code }: { readonly code: KeysCode }) {
  return (
    <p class="error" data-code={code}>
      <Said code={code} />
    </p>
  );
}

function Said({ code }: { readonly code: KeysCode }) {
  const { told, messages } = useWords();
  if (code === 'receipt-not-read') return messages.keys.receiptNotRead;
  if (!isOfReceipt(code)) return messages.codes[code];
  const { what, means, next } = besideWords[told].codes[code];
  return `${what} ${means} ${messages.keys.receiptNotKept} ${next}`;
}
