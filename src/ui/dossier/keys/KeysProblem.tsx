/** Why it was not done: what happened, what is safe, and what to do next. */
import { type BesideCode, besideCodes } from '../../../domain/beside.ts';
import { useWords } from '../../shared/words-context.ts';
import { useTold } from '../told/use-told.ts';
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
  const { messages } = useWords();
  const told = useTold();
  if (code === 'receipt-not-read') return messages.keys.receiptNotRead;
  if (!isOfReceipt(code)) return messages.codes[code];
  if (told === null) return messages.keys.receiptNotKept;
  const { what, means, next } = told.check.beside.codes[code];
  return `${what} ${means} ${messages.keys.receiptNotKept} ${next}`;
}
