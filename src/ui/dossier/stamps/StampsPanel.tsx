/** Time stamps of packs: which there are, asking for one, reading in its answer, putting it into the pack. */
import { useEffect } from 'preact/hooks';
import { Heading } from '../../shared/Heading.tsx';
import { useWords } from '../../shared/words-context.ts';
import { BackupProgress } from '../BackupProgress.tsx';
import { HowToStamp } from './HowToStamp.tsx';
import { PackList } from './PackList.tsx';
import { AnswerForm, PackForm } from './StampForms.tsx';
import { StampProblem } from './StampProblem.tsx';
import { StampSaid } from './StampSaid.tsx';
import type { StampPage, StampStep } from './stamp-model.ts';

type Panel = { readonly stamping: StampPage; readonly onClose: () => void };

export function StampsPanel({ stamping, onClose }: Panel) {
  useEffect(() => stamping.close, [stamping]);
  const { stamps: words } = useWords().messages;
  const step = stamping.step.value;
  if (step === null) return null;
  const isList = step.kind === 'list' || step.kind === 'loading' || step.kind === 'failed';
  return (
    <section class="panel stack" data-task={`stamps-${step.kind}`}>
      <Step stamping={stamping} step={step} />
      <div class="row">
        {isList || (
          <button type="button" data-action="list-stamps" onClick={stamping.list}>
            {step.kind === 'putting' ? words.stop : words.back}
          </button>
        )}
        <button type="button" data-action="close-stamps" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
}

type Props = { readonly stamping: StampPage; readonly step: StampStep };

function Step({ stamping, step }: Props) {
  const { stamps: words, loading } = useWords().messages;
  switch (step.kind) {
    case 'loading':
      return <Waiting title={words.title} text={loading} />;
    case 'failed':
      return (
        <>
          <Heading>{words.title}</Heading>
          <StampProblem code={step.code} />
        </>
      );
    case 'list':
      return <PackList stamping={stamping} packs={step.packs} />;
    case 'how':
      return <HowToStamp />;
    case 'answer':
      return <AnswerForm stamping={stamping} step={step} />;
    case 'checking':
      return <Waiting title={words.readTitle} text={words.checking} />;
    case 'held':
      return <Held stamping={stamping} stamped={step.stamped} />;
    case 'pack':
      return <PackForm stamping={stamping} step={step} />;
    case 'putting':
      return (
        <BackupProgress
          title={words.putIn}
          percent={step.percent}
          waiting=""
          going={words.putting}
        />
      );
    case 'put':
      return <Put step={step} />;
  }
}

const Waiting = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <>
    <Heading>{title}</Heading>
    <p role="status">{text}</p>
  </>
);

type HeldProps = {
  readonly stamping: StampPage;
  readonly stamped: Extract<StampStep, { readonly kind: 'held' }>['stamped'];
};

function Held({ stamping, stamped }: HeldProps) {
  const { stamps: words } = useWords().messages;
  return (
    <>
      <Heading>{stamped.held.root.isGiven ? words.holds : words.fits}</Heading>
      <p>{words.packOf(stamped.stamp.of.slice(0, 8))}</p>
      <StampSaid stamped={stamped} />
      <p>{words.notProven}</p>
      <div>
        <button
          type="button"
          class="primary"
          data-action="put-stamp"
          onClick={() => stamping.choosePack(stamped)}
        >
          {words.putIn}
        </button>
      </div>
    </>
  );
}

type PutProps = { readonly step: Extract<StampStep, { readonly kind: 'put' }> };

function Put({ step: { copy } }: PutProps) {
  const { stamps: words } = useWords().messages;
  return (
    <>
      <Heading>{words.put}</Heading>
      <p>{words.putChecked}</p>
      <p>
        <bdi>{copy.fileName}</bdi>
      </p>
      <div>
        <a
          class="button primary"
          data-action="save-stamped"
          href={copy.url}
          download={copy.fileName}
        >
          {words.saveCopy}
        </a>
      </div>
    </>
  );
}
