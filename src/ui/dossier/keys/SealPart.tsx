/** By which key the dossier is sealed, in words to be told before anybody disputes it. */
import { inGroups } from '../../../verify/in-groups.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeMoment } from '../../shared/dates.ts';
import { Fact } from '../../shared/Fact.tsx';
import { SpokenWords } from '../../shared/SpokenWords.tsx';
import { useSpoken } from '../../shared/use-spoken.ts';
import { useWords } from '../../shared/words-context.ts';
import type { KeysHome, KeysPage } from './keys-model.ts';

type Props = { readonly keys: KeysPage; readonly home: KeysHome };

export function SealPart({ keys, home }: Props) {
  const words = useWords().messages.keys;
  const { key, keysBefore, dossierId } = home.seal;
  return (
    <section class="stack tight" data-seal={key?.fingerprint ?? 'none'}>
      <h2>{words.seal}</h2>
      <p>{words.sealText}</p>
      {keysBefore > 0 && <p>{words.sealBefore(keysBefore)}</p>}
      {key === null ? (
        <>
          <p>{words.noSeal}</p>
          <div>
            <button type="button" data-action="make-seal" onClick={() => void keys.seal(dossierId)}>
              {words.makeSeal}
            </button>
          </div>
        </>
      ) : (
        <KeyInWords sealed={key} onReplace={() => keys.askReplace(home)} />
      )}
    </section>
  );
}

type KeyProps = {
  readonly sealed: NonNullable<KeysHome['seal']['key']>;
  readonly onReplace: () => void;
};

function KeyInWords({ sealed: { fingerprint, since }, onReplace }: KeyProps) {
  const { language, messages } = useWords();
  const { keys: words } = messages;
  const say = useSpoken();
  return (
    <>
      <p>{words.sealTell}</p>
      <p class="quiet">{words.sealWords}</p>
      {say && <SpokenWords words={say(fingerprint)} />}
      <dl class="answers">
        <Fact name={words.sealPrint}>
          <code {...asWritten}>{inGroups(fingerprint)}</code>
        </Fact>
        <Fact name={words.sealSince}>{writeMoment(since, language)}</Fact>
      </dl>
      <div>
        <button type="button" data-action="ask-replace" onClick={onReplace}>
          {words.replace}
        </button>
      </div>
    </>
  );
}
