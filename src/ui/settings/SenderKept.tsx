/** The name and address that are kept for the next letter, and the way to take them away. */
import { useWords } from '../shared/words-context.ts';
import type { SettingsPage } from './model.ts';

export function SenderKept({ page }: { readonly page: SettingsPage }) {
  const { senderKept } = useWords().messages.path;
  const kept = page.sender.value;
  if (kept === 'none') return null;
  return (
    <div class="stack tight" data-sender={kept}>
      <div role="status">
        {kept === 'forgotten' && <p class="notice">{senderKept.forgotten}</p>}
      </div>
      {kept === 'kept' && (
        <>
          <p>{senderKept.kept}</p>
          <p>
            <button type="button" data-action="forget-sender" onClick={page.forgetSender}>
              {senderKept.forget}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
