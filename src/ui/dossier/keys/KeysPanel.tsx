/** Seal and keys: one's own, to be told beforehand, and what others gave or are given. */
import { useEffect } from 'preact/hooks';
import type { DossierContents } from '../../../domain/dossier.ts';
import { Heading } from '../../shared/Heading.tsx';
import { useWords } from '../../shared/words-context.ts';
import { KeysProblem } from './KeysProblem.tsx';
import type { KeysHome, KeysPage, KeysStep } from './keys-model.ts';
import { OpenedSeal, OpenSeal } from './OpenSeal.tsx';
import { OwnKeyPart } from './OwnKeyPart.tsx';
import { Receipts } from './Receipts.tsx';
import { SealPart } from './SealPart.tsx';

type Panel = {
  readonly keys: KeysPage;
  readonly contents: DossierContents;
  readonly onClose: () => void;
};

export function KeysPanel({ keys, contents, onClose }: Panel) {
  useEffect(() => keys.close, [keys]);
  const words = useWords().messages.keys;
  const step = keys.step.value;
  if (step === null) return null;
  const isAside = step.kind === 'replace' || step.kind === 'judge' || step.kind === 'judged';
  return (
    <section class="panel stack" data-task={`keys-${step.kind}`}>
      <Step keys={keys} contents={contents} step={step} />
      <div class="row">
        {isAside && (
          <button type="button" data-action="back-to-keys" onClick={keys.start}>
            {words.back}
          </button>
        )}
        <button type="button" data-action="close-keys" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
}

type Props = Omit<Panel, 'onClose'> & { readonly step: KeysStep };

function Step({ keys, contents, step }: Props) {
  const { keys: words, loading } = useWords().messages;
  switch (step.kind) {
    case 'loading':
      return (
        <>
          <Heading>{words.title}</Heading>
          <p role="status">{loading}</p>
        </>
      );
    case 'failed':
      return (
        <>
          <Heading>{words.title}</Heading>
          <KeysProblem code={step.code} />
        </>
      );
    case 'home':
      return <Home keys={keys} step={step} />;
    case 'replace':
      return <Replace keys={keys} home={step.home} />;
    case 'judge':
      return <OpenSeal keys={keys} contents={contents} code={step.code} />;
    case 'judged':
      return <OpenedSeal files={step.files} />;
  }
}

type HomeProps = {
  readonly keys: KeysPage;
  readonly step: Extract<KeysStep, { readonly kind: 'home' }>;
};

function Home({ keys, step: { home, done, code } }: HomeProps) {
  const words = useWords().messages.keys;
  return (
    <>
      <Heading>{words.title}</Heading>
      <div role="alert">{code && <KeysProblem code={code} />}</div>
      <div role="status">{done && <Done done={done} />}</div>
      <SealPart keys={keys} home={home} />
      <Receipts keys={keys} receipts={home.seal.receipts} />
      <section class="stack tight">
        <h2>{words.judge}</h2>
        <p>{words.judgeText}</p>
        <div>
          <button type="button" data-action="open-for-judge" onClick={keys.judge}>
            {words.judgeStart}
          </button>
        </div>
      </section>
      <OwnKeyPart keys={keys} own={home.own} />
    </>
  );
}

function Done({ done }: { readonly done: NonNullable<HomeProps['step']['done']> }) {
  const { keys } = useWords().messages;
  const said = {
    'key-made': null,
    'key-replaced': keys.replaced,
    'receipt-kept': keys.receiptKept,
    'own-key-made': keys.lockMade,
  }[done];
  return said && <p class="notice">{said}</p>;
}

type ReplaceProps = { readonly keys: KeysPage; readonly home: KeysHome };

function Replace({ keys, home }: ReplaceProps) {
  const words = useWords().messages.keys;
  return (
    <>
      <Heading>{words.replaceTitle}</Heading>
      <p>{words.replaceText}</p>
      <p>{words.replaceTell}</p>
      <div>
        <button
          type="button"
          class="primary"
          data-action="replace-key"
          onClick={() => void keys.replaceKey(home.seal.dossierId)}
        >
          {words.replaceNow}
        </button>
      </div>
    </>
  );
}
