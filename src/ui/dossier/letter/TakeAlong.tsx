/** How the letter goes out of Kantlijn: each way with what it is for. Nothing is sent. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComposedLetter } from '../../../flows/compose-letter.ts';
import { mailText } from '../../../follow-up/mail-words.ts';
import { mailtoLink } from '../../../follow-up/mailto-link.ts';
import { Folded } from '../../shared/Folded.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage } from '../model.ts';
import { printLetters } from '../PrintedLetters.tsx';
import { CopyBlock } from './CopyBlock.tsx';
import { type FileKind, fileKinds } from './letter-files.ts';
import { saveAs } from './save-as.ts';
import { TakePdf } from './TakePdf.tsx';

type Props = {
  readonly page: DossierPage;
  readonly composed: ComposedLetter;
  readonly isShared: boolean;
};

type Making =
  | { readonly state: 'none' }
  | { readonly state: 'making' }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'failed' };

export function TakeAlong({ page, composed, isShared }: Props) {
  const { letter: words, settings } = useWords().messages;
  const [making, setMaking] = useState<Making>({ state: 'none' });
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const save = async (kind: FileKind) => {
    stop.current = new AbortController();
    setMaking({ state: 'making' });
    const made = await page.makeLetterFile(composed, kind, stop.current.signal);
    if (made === null) setMaking({ state: stop.current.signal.aborted ? 'none' : 'failed' });
    else {
      saveAs(made.fileName, page.addressOf(made));
      setMaking({ state: 'saved', name: made.fileName });
    }
  };
  return (
    <section class="stack" aria-labelledby="take-along">
      <h2 id="take-along">{words.takeAlong}</h2>
      <p>
        {words.nothingSent} {isShared ? settings.elsewhere : words.traces}
      </p>
      <TakePdf page={page} composed={composed} />
      <h3>{words.otherWays}</h3>
      <ul class="plain stack tight">
        {fileKinds.map((kind) => (
          <Way key={kind} kind={kind} onTake={() => void save(kind)} />
        ))}
        <Way kind="print" onTake={printLetters} />
        <ByMail {...composed} />
      </ul>
      <div role="status" data-making={making.state}>
        {making.state === 'making' && <p>{words.making}</p>}
        {making.state === 'saved' && <p>{words.saved(making.name)}</p>}
        {making.state === 'failed' && <p class="error">{words.notMade}</p>}
      </div>
      {making.state === 'making' && (
        <button type="button" data-action="stop-making" onClick={() => stop.current.abort()}>
          {words.cancelMaking}
        </button>
      )}
      <CopyText composed={composed} />
    </section>
  );
}

type WayProps = { readonly kind: FileKind | 'print'; readonly onTake: () => void };

function Way({ kind, onTake }: WayProps) {
  const { ways } = useWords().messages.letter;
  return (
    <li>
      <button type="button" data-action={`take-${kind}`} onClick={onTake}>
        {ways[kind].save}
      </button>{' '}
      <span class="quiet">{ways[kind].purpose}</span>
    </li>
  );
}

/** The letter itself cannot be in a link: the person attaches it. */
function ByMail({ email, set: { letter } }: ComposedLetter) {
  const { letter: words } = useWords().messages;
  const link = mailtoLink({ to: email, ...mailText(letter) });
  if (link === null) return null;
  return (
    <li>
      <a class="button" data-action="take-mailto" href={link}>
        {words.mail}
      </a>{' '}
      <span class="quiet">{words.mailHint}</span>
    </li>
  );
}

function CopyText({ composed }: Pick<Props, 'composed'>) {
  const { letter } = useWords().messages;
  const { text, letter: said } = composed.read;
  return (
    <Folded title={letter.copyTitle}>
      <CopyBlock
        label={letter.copyTitle}
        notes={[letter.copyHint]}
        text={text}
        language={said.language}
        most={null}
      />
    </Folded>
  );
}
