/** Asks for a time stamp: the question becomes a file that the person saves and takes to an authority. */
import { useEffect, useState } from 'preact/hooks';
import { bytesIn } from '../../../domain/base64.ts';
import type { Sha256 } from '../../../domain/ids.ts';
import { useWords } from '../../shared/words-context.ts';
import { StampProblem } from './StampProblem.tsx';
import type { FileToSave, StampCode, StampPage } from './stamp-model.ts';

type Props = {
  readonly stamping: StampPage;
  readonly of: Sha256;
  readonly label: string;
};

type Asking =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'asked'; readonly question: FileToSave }
  | { readonly kind: 'failed'; readonly code: StampCode };

export function AskStamp({ stamping, of, label }: Props) {
  const { asking, ask } = useAsking(stamping, of);
  if (asking.kind === 'asked') return <Question question={asking.question} />;
  return (
    <div class="stack tight">
      <div role="alert">{asking.kind === 'failed' && <StampProblem code={asking.code} />}</div>
      <div>
        <button type="button" data-action="ask-stamp" onClick={ask}>
          {label}
        </button>
      </div>
    </div>
  );
}

function useAsking(stamping: StampPage, of: Sha256) {
  const [asking, setAsking] = useState<Asking>({ kind: 'not-yet' });
  const url = asking.kind === 'asked' ? asking.question.url : null;
  useEffect(() => () => void (url && stamping.releaseAddress(url)), [url]);
  const ask = async () => {
    const asked = await stamping.ask(of);
    if (!asked.ok) return setAsking({ kind: 'failed', code: asked.error });
    const file = new Blob([bytesIn(asked.value.request)], { type: 'application/timestamp-query' });
    const question = { fileName: `${of.slice(0, 8)}.tsq`, url: stamping.addressOf({ file }) };
    setAsking({ kind: 'asked', question });
  };
  return { asking, ask: () => void ask() };
}

function Question({ question: { fileName, url } }: { readonly question: FileToSave }) {
  const { stamps } = useWords().messages;
  return (
    <div class="stack tight" role="status">
      <p>{stamps.questionHolds}</p>
      <p>{stamps.youSend}</p>
      <div>
        <a class="button" data-action="save-question" href={url} download={fileName}>
          {stamps.saveQuestion(fileName)}
        </a>
      </div>
    </div>
  );
}
