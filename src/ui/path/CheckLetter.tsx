/** "Check": what was said with a way to change each of it, and the letter as it will be read. */
import { chosenFor } from '../../domain/who-may-know.ts';
import { Heading } from '../shared/Heading.tsx';
import { ClockDoubt } from '../shared/letter/ClockDoubt.tsx';
import { LetterPreview } from '../shared/letter/LetterPreview.tsx';
import { isSigned } from '../shared/letter/open-letter.ts';
import { answerName } from '../shared/organisation-name.ts';
import { ReadAloud } from '../shared/ReadAloud.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { PathActions, PathState } from './path-model.ts';
import { noticedIn, wishesIn } from './said-in.ts';

type Props = {
  readonly step: Extract<PathState, { readonly state: 'check' }>;
  readonly path: Pick<PathActions, 'accept' | 'whoAreYou' | 'whoMayKnow'>;
  /** What the report says is changed where the report is. */
  readonly onOpenRecord: () => void;
};

export function CheckLetter({ step, path, onOpenRecord }: Props) {
  const { language, messages } = usePopupWords();
  const words = messages.path.check;
  const { composed } = step;
  if (composed.state !== 'written')
    return (
      <div class="stack" data-question="check">
        <Heading>{words.notYet}</Heading>
        <p class="error" role="alert">
          {composed.state === 'fault' ? composed.words[language] : messages.codes[composed.code]}
        </p>
        <Rows step={step} path={path} onOpenRecord={onOpenRecord} />
      </div>
    );
  const { read } = composed.letter;
  return (
    <div class="stack" data-question="check">
      <Heading>{words.title}</Heading>
      <ClockDoubt letter={composed.letter} />
      <button
        type="button"
        class="primary"
        data-action="accept-letter"
        onClick={() => path.accept(step)}
      >
        {words.ready}
      </button>
      <Rows step={step} path={path} onOpenRecord={onOpenRecord} />
      <h2>{words.letter}</h2>
      <ReadAloud text={read.text} language={read.letter.language} />
      <LetterPreview {...read} touched={composed.letter.touched} />
    </div>
  );
}

function Rows({ step, path, onOpenRecord }: Props) {
  const { messages, practices, sheet } = usePopupWords();
  const { check, whoMayKnow } = messages.path;
  const { record, letter, signing } = step;
  const who = chosenFor(letter.choice.letter);
  return (
    <dl class="stack tight rows">
      <Row
        what={check.rows.organisation}
        said={answerName(record.organisation, messages)}
        onChange={onOpenRecord}
      />
      <Row
        what={check.rows.practice}
        said={practices(record.practice).title}
        onChange={onOpenRecord}
      />
      <Row
        what={check.rows.noticed}
        said={[...noticedIn(record, sheet(record.practice)), record.note]
          .filter((one) => one.trim() !== '')
          .join('. ')}
        onChange={onOpenRecord}
      />
      <Row
        what={check.rows.wish}
        said={wishesIn(record)
          .map((wish) => messages.path.wishes[wish])
          .join('. ')}
        onChange={onOpenRecord}
      />
      <Row
        what={check.rows.whoMayKnow}
        said={who === null ? '' : whoMayKnow.names[who]}
        onChange={() => path.whoMayKnow(record)}
      />
      {isSigned(letter.choice) && (
        <Row
          what={check.rows.sender}
          said={signing.sender.name}
          onChange={() => path.whoAreYou(step)}
        />
      )}
    </dl>
  );
}

type RowProps = {
  readonly what: string;
  readonly said: string;
  readonly onChange: () => void;
};

function Row({ what, said, onChange }: RowProps) {
  const { check } = usePopupWords().messages.path;
  return (
    <div>
      <dt class="quiet">{what}</dt>
      <dd>
        <bdi class="line">{said === '' ? check.nothingSaid : said}</bdi>
        <button
          type="button"
          class="quiet-button"
          aria-label={check.changeOf(what)}
          onClick={onChange}
        >
          {check.change}
        </button>
      </dd>
    </div>
  );
}
