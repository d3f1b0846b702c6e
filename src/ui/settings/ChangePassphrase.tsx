/**
 * The old passphrase once, or the recovery code for whoever has lost it; and the new one twice. What is
 * kept is not written anew.
 */
import { useState } from 'preact/hooks';
import { PassphraseScreen } from '../gate/PassphraseScreen.tsx';
import { OtherKey } from '../shared/OtherKey.tsx';
import { Secret } from '../shared/Secret.tsx';
import { useWords } from '../shared/words-context.ts';
import type { SettingsPage } from './model.ts';

export function ChangePassphrase({ page }: { readonly page: SettingsPage }) {
  const { settings: words, gate } = useWords().messages;
  const [isCode, setCode] = useState(false);
  const [key, type] = useState('');
  const change = isCode ? page.newPassphraseWithCode : page.changePassphrase;
  return (
    <PassphraseScreen
      question={words.changePassphrase}
      label={words.newPassphrase}
      problem={key === '' ? gate.typeFirst : null}
      onChoose={(next) => change(key, next)}
      onBack={() => page.open({ kind: 'none' })}
    >
      <Secret
        name={isCode ? 'recovery-code' : 'old-passphrase'}
        label={isCode ? gate.recovery : words.oldPassphrase}
        value={key}
        onInput={type}
      />
      <OtherKey
        isCode={isCode}
        onClick={() => {
          setCode(!isCode);
          type('');
        }}
      />
    </PassphraseScreen>
  );
}
