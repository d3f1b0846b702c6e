/** What can be said of one file: whether it is intact, by whose key, since when, and what that does not prove. */
import type { Verification } from '../../../domain/verification.ts';
import { momentSaid } from '../../../verify/moment-words.ts';
import { limitsOf, saidOfSigner } from '../../../verify/said-of-signer.ts';
import { verdictWords } from '../../../verify/verdict-words.ts';
import { Folded } from '../../shared/Folded.tsx';
import { useSpoken } from '../../shared/use-spoken.ts';
import { useWords } from '../../shared/words-context.ts';
import { Findings } from './Findings.tsx';
import { PackFactsList } from './PackFactsList.tsx';

export function PackCheck({ verification }: { readonly verification: Verification }) {
  const { told } = useWords();
  const words = verdictWords[told];
  const say = useSpoken();
  const { verdict, findings, pack, knownSince } = verification;
  return (
    <>
      <Part question={words.isIntact} {...words.verdicts[verdict]} />
      <Findings findings={findings} />
      {pack && (
        <>
          <Part question={words.byWhom} {...saidOfSigner(verification, told, say)} />
          <Part question={words.sinceWhen} {...momentSaid(knownSince, told)} />
          <Folded title={words.notProven}>
            <ul>
              {limitsOf([verification], told).map((limit) => (
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
