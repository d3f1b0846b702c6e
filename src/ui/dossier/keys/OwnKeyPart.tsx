/** The key of who receives packs: made here, given out as a file or a QR code, and compared by its words. */
import { useCallback } from 'preact/hooks';
import { keyText } from '../../../hand-over/key-text.ts';
import { asWritten } from '../../shared/as-written.ts';
import { SpokenWords } from '../../shared/SpokenWords.tsx';
import { useFileAddress } from '../../shared/use-file-address.ts';
import { useWords } from '../../shared/words-context.ts';
import { DotPicture } from './DotPicture.tsx';
import type { KeysPage, OwnKey } from './keys-model.ts';

type Props = { readonly keys: KeysPage; readonly own: OwnKey | null };

export function OwnKeyPart({ keys, own }: Props) {
  const words = useWords().messages.keys;
  return (
    <section class="stack tight" data-own-key={own?.key ?? 'none'}>
      <h2>{words.lock}</h2>
      <p>{words.lockText}</p>
      {own && <Shown keys={keys} own={own} />}
      <div>
        <button type="button" data-action="make-own-key" onClick={() => void keys.makeOwnKey()}>
          {own ? words.makeAnother : words.makeLock}
        </button>
      </div>
    </section>
  );
}

type ShownProps = { readonly keys: KeysPage; readonly own: OwnKey };

function Shown({ keys, own: { key, words: inWords, dots, older } }: ShownProps) {
  const words = useWords().messages.keys;
  return (
    <>
      <p>{words.lockGive}</p>
      <p class="quiet">{words.lockWords}</p>
      <SpokenWords words={inWords} />
      <DotPicture dots={dots} label={words.lockPicture} />
      <p class="quiet">{words.lockKey}</p>
      <p>
        <code {...asWritten}>{key}</code>
      </p>
      <SaveKey keys={keys} text={keyText(key, words.lockRemark(inWords))} dots={dots} />
      <p class="quiet">
        {words.lockStays} {older > 0 && words.lockOlder(older)}
      </p>
    </>
  );
}

type SaveProps = {
  readonly keys: KeysPage;
  readonly text: string;
  readonly dots: OwnKey['dots'];
};

function SaveKey({ keys, text, dots }: SaveProps) {
  const words = useWords().messages.keys;
  const asText = useCallback(async () => new Blob([text], { type: 'text/plain' }), [text]);
  const textAddress = useFileAddress(asText);
  return (
    <div class="row">
      {textAddress && (
        <a
          class="button"
          data-action="save-own-key"
          href={textAddress}
          download="sleutel-kantlijn.txt"
        >
          {words.lockSave}
        </a>
      )}
      <button
        type="button"
        data-action="save-own-picture"
        onClick={() => void keys.savePicture(dots)}
      >
        {words.lockSavePicture}
      </button>
    </div>
  );
}
