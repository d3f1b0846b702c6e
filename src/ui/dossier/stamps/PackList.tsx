/** The packs that were made, with their time stamps and what can be done next. */
import type { PackMade, ShownStamp } from '../../../flows/kept-stamps.ts';
import { momentText } from '../../../verify/moment-words.ts';
import { writeMoment } from '../../shared/dates.ts';
import { Heading } from '../../shared/Heading.tsx';
import { useWords } from '../../shared/words-context.ts';
import { AskStamp } from './AskStamp.tsx';
import { StampProblem } from './StampProblem.tsx';
import type { StampPage } from './stamp-model.ts';

type Props = { readonly stamping: StampPage; readonly packs: readonly PackMade[] };

export function PackList({ stamping, packs }: Props) {
  const { stamps: words } = useWords().messages;
  return (
    <>
      <Heading>{words.title}</Heading>
      <p>{words.intro}</p>
      <div>
        <button type="button" data-action="how-to-stamp" onClick={stamping.how}>
          {words.how}
        </button>
      </div>
      {packs.length === 0 && <p>{words.none}</p>}
      {packs.map((pack) => (
        <PackItem key={pack.fingerprint} stamping={stamping} pack={pack} />
      ))}
    </>
  );
}

type PackProps = { readonly stamping: StampPage; readonly pack: PackMade };

function PackItem({ stamping, pack }: PackProps) {
  const { language, messages } = useWords();
  const { stamps: words, received } = messages;
  const { fingerprint, edition, madeAt, part, stamps } = pack;
  const isAsked = stamps.some(({ held }) => held === null);
  return (
    <section class="stack tight" data-pack={fingerprint}>
      <h2>{words.packOf(fingerprint.slice(0, 8))}</h2>
      <p>
        {words.madeAt(writeMoment(madeAt, language))} {received.editions[edition]}.{' '}
        {part.of > 1 && words.part(part.number, part.of)}
      </p>
      {stamps.map((shown) => (
        <StampItem key={shown.stamp.id} stamping={stamping} shown={shown} />
      ))}
      {isAsked || (
        <AskStamp
          stamping={stamping}
          of={fingerprint}
          label={stamps.length === 0 ? words.ask : words.askAgain}
        />
      )}
    </section>
  );
}

type StampProps = { readonly stamping: StampPage; readonly shown: ShownStamp };

function StampItem({ stamping, shown: { stamp, held } }: StampProps) {
  const { language, messages } = useWords();
  const { stamps: words } = messages;
  if (held === null) return <Asked stamping={stamping} stamp={stamp} />;
  if (!held.ok) return <StampProblem code={held.error} />;
  const stamped = { stamp, held: held.value };
  return (
    <>
      <p>
        {held.value.root.isGiven ? words.holds : words.fits}: {momentText(held.value.at, language)}.
      </p>
      <div class="row">
        <button type="button" data-action="show-stamp" onClick={() => stamping.look(stamped)}>
          {words.show}
        </button>
        <button type="button" data-action="put-stamp" onClick={() => stamping.choosePack(stamped)}>
          {words.putIn}
        </button>
      </div>
    </>
  );
}

type AskedProps = { readonly stamping: StampPage; readonly stamp: ShownStamp['stamp'] };

function Asked({ stamping, stamp }: AskedProps) {
  const { language, messages } = useWords();
  const { stamps: words } = messages;
  return (
    <>
      <p>{words.askedAt(writeMoment(stamp.revisedAt, language))}</p>
      <AskStamp
        stamping={stamping}
        of={stamp.of}
        label={words.saveQuestion(`${stamp.of.slice(0, 8)}.tsq`)}
      />
      <div>
        <button type="button" data-action="read-answer" onClick={() => stamping.readAnswer(stamp)}>
          {words.read}
        </button>
      </div>
    </>
  );
}
