/** One file: intact or not, by whose key, since when, and what it says of itself. */
import type { KnownSince, Verification } from '../domain/verification.ts';
import { spoken } from '../hand-over/spoken.ts';
import { momentSaid } from '../verify/moment-words.ts';
import { saidOfSigner } from '../verify/said-of-signer.ts';
import { Answer } from './Answer.tsx';
import type { CheckedFile } from './check.ts';
import { Facts } from './Facts.tsx';
import { Findings } from './Findings.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import { Parts } from './Parts.tsx';
import { useWords } from './words-context.ts';

type Props = { readonly file: CheckedFile; readonly files: readonly CheckedFile[] };

export function Outcome({ file, files }: Props) {
  const { outcome } = file;
  return (
    <section
      class="outcome"
      data-file={file.name}
      data-verdict={outcome.kind === 'checked' ? outcome.verification.verdict : outcome.kind}
    >
      <h2>
        <bdi>{file.name}</bdi>
      </h2>
      {outcome.kind === 'not-read' ? (
        <NotRead />
      ) : (
        <Said verification={outcome.verification} files={files} />
      )}
    </section>
  );
}

function NotRead() {
  const { title, text } = useWords().page.notRead;
  return (
    <div class="answer findings">
      <p class="title">{title}</p>
      <p>{text}</p>
    </div>
  );
}

type SaidProps = { readonly verification: Verification; readonly files: readonly CheckedFile[] };

function Said({ verification, files }: SaidProps) {
  const { verdict, pack, findings, knownSince } = verification;
  const all = useWords();
  const words = all.verdict;
  return (
    <>
      <Answer question={words.isIntact} said={words.verdicts[verdict]} look={verdict} />
      {pack && pack.part.of > 1 && <Parts facts={pack} files={files} />}
      {findings.length > 0 && <Findings findings={findings} />}
      {pack && (
        <>
          <Answer
            question={words.byWhom}
            said={saidOfSigner(verification, all, spoken)}
            look="unknown"
          />
          <Answer
            question={words.sinceWhen}
            said={momentSaid(knownSince, all)}
            look={isSure(knownSince) ? 'intact' : 'unknown'}
          />
          <Facts facts={pack} />
          <Fingerprint fingerprint={pack.fingerprint} isIntact={verdict === 'intact'} />
        </>
      )}
    </>
  );
}

/** Whoever checks gave the root: there is nothing left to compare. */
const isSure = (since: KnownSince): boolean => since.kind === 'stamp' && since.root.isGiven;
