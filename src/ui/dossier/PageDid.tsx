/** What a captured page did, read from its file when somebody opens this. */
import { useState } from 'preact/hooks';
import { artefactOf, type Capture } from '../../domain/capture.ts';
import type { PageReport } from '../../domain/page-report.ts';
import { useWords } from '../shared/words-context.ts';
import { PageDidClock, PageDidCookies, PageDidForms, PageDidLinks } from './PageDidFacts.tsx';
import { PageDidHosts } from './PageDidHosts.tsx';
import { PageDidStorage } from './PageDidStorage.tsx';
import type { RecordPorts } from './RecordCard.tsx';
import type { ToldWords } from './told/told-words.ts';
import { useTold } from './told/use-told.ts';

type Props = { readonly capture: Capture; readonly ports: RecordPorts };

type Shown =
  | { readonly kind: 'closed' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'read'; readonly report: PageReport };

/** Nothing for a capture that has no such file. */
export function PageDid({ capture, ports }: Props) {
  const { pageDid } = useWords().messages;
  const [shown, setShown] = useState<Shown>({ kind: 'closed' });
  if (artefactOf(capture, 'page-facts') === null) return null;
  const open = async () => {
    setShown({ kind: 'reading' });
    const report = await ports.reportOf(capture);
    setShown(report ? { kind: 'read', report } : { kind: 'unreadable' });
  };
  return (
    <details
      class="stack tight page-did"
      data-page-did={shown.kind}
      onToggle={({ currentTarget }) =>
        currentTarget.open ? void open() : setShown({ kind: 'closed' })
      }
    >
      <summary>{pageDid.title}</summary>
      <PageDidBody shown={shown} />
    </details>
  );
}

function PageDidBody({ shown }: { readonly shown: Shown }) {
  const { loading, pageDid } = useWords().messages;
  switch (shown.kind) {
    case 'closed':
      return null;
    case 'reading':
      return <p role="status">{loading}</p>;
    case 'unreadable':
      return <p role="alert">{pageDid.unreadable}</p>;
    case 'read':
      return <Report report={shown.report} />;
  }
}

type ReportProps = { readonly report: PageReport };

export function Report({ report }: ReportProps) {
  const { loading } = useWords().messages;
  const told = useTold();
  return told === null ? <p role="status">{loading}</p> : <Told report={report} told={told} />;
}

function Told({ report, told }: ReportProps & { readonly told: ToldWords }) {
  const { messages } = useWords();
  const { requested, otherExtensions, unseen } = told.remarks;
  return (
    <>
      <p class="quiet">
        {messages.pageDid.sinceOpened} {requested} {otherExtensions} {unseen}
      </p>
      {report.isRequestListFull && <p>{messages.pageDid.listFull}</p>}
      {report.cut.length > 0 && <p>{messages.pageDid.cut}</p>}
      <PageDidHosts report={report} doesOf={told.doesOf} />
      <PageDidCookies report={report} />
      <PageDidStorage report={report} />
      <PageDidForms report={report} />
      <PageDidLinks report={report} />
      <PageDidClock report={report} />
    </>
  );
}
