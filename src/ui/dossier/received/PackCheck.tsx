/** What can be said of one file: whether it is intact, by whose key, since when, and what that does not prove. */
import type { Verification } from '../../../domain/verification.ts';
import type { CheckWords } from '../../../verify/check-words.ts';
import { momentSaid } from '../../../verify/moment-words.ts';
import { limitsOf, saidOfSigner } from '../../../verify/said-of-signer.ts';
import { Folded } from '../../shared/Folded.tsx';
import { useSpoken } from '../../shared/use-spoken.ts';
import { useWords } from '../../shared/words-context.ts';
import { useTold } from '../told/use-told.ts';
import { Findings } from './Findings.tsx';
import { PackFactsList } from './PackFactsList.tsx';

type Props = { readonly verification: Verification };

export function PackCheck({ verification }: Props) {
  const { loading } = useWords().messages;
  const told = useTold();
  return told === null ? (
    <p role="status">{loading}</p>
  ) : (
    <Said verification={verification} check={told.check} />
  );
}

function Said({ verification, check }: Props & { readonly check: CheckWords }) {
  const words = check.verdict;
  const say = useSpoken();
  const { verdict, findings, pack, knownSince } = verification;
  return (
    <>
      <Part question={words.isIntact} {...words.verdicts[verdict]} />
      <Findings findings={findings} words={check.finding} />
      {pack && (
        <>
          <Part question={words.byWhom} {...saidOfSigner(verification, check, say)} />
          <Part question={words.sinceWhen} {...momentSaid(knownSince, check)} />
          <Folded title={words.notProven}>
            <ul>
              {limitsOf([verification], check).map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </Folded>
          <PackFactsList facts={pack} />
        </>
      )}
    </>
  );
}

type PartProps = { readonly question: string; readonly title: string; readonly text: string };

const Part = ({ question, title, text }: PartProps) => (
  <div>
    <p class="quiet">{question}</p>
    <p>
      <strong>{title}.</strong> {text}
    </p>
  </div>
);
