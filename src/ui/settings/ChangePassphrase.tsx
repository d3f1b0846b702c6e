/** The old passphrase once, the new one twice. What is kept is not written anew. */
import { useState } from 'preact/hooks';
import { PassphraseScreen } from '../gate/PassphraseScreen.tsx';
import { Secret } from '../shared/Secret.tsx';
import { useWords } from '../shared/words-context.ts';
import type { SettingsPage } from './model.ts';

export function ChangePassphrase({ page }: { readonly page: SettingsPage }) {
  const { settings: words } = useWords().messages;
  const [old, typeOld] = useState('');
  return (
    <>
      <Secret name="old-passphrase" label={words.oldPassphrase} value={old} onInput={typeOld} />
      <button type="button" data-action="new-code" onClick={() => page.newRecoveryCode(old)}>
        {words.newCode}
      </button>
      <PassphraseScreen
        onChoose={(next) => page.changePassphrase(old, next)}
        onBack={() => page.open({ kind: 'none' })}
      />
    </>
  );
}
