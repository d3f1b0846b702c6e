/** The right that outlives an inspection in some browsers, and the way to give it back. */
import { useWords } from '../shared/words-context.ts';
import type { SettingsPage } from './model.ts';

type Props = { readonly page: SettingsPage };

export function RequestRightKept({ page }: Props) {
  const { settings: words } = useWords().messages;
  const right = page.requestRight.value;
  if (right === 'none') return null;
  return (
    <div data-request-right={right}>
      <div role="status">
        {right === 'given-back' && <p class="notice">{words.rightGivenBack}</p>}
      </div>
      {right === 'kept' && <GiveBack page={page} />}
    </div>
  );
}

function GiveBack({ page }: Props) {
  const { settings: words } = useWords().messages;
  return (
    <div class="stack tight">
      <p>{words.requestRight}</p>
      <p>
        <button
          type="button"
          data-action="give-back-right"
          aria-describedby="hint-give-back-right"
          onClick={page.giveBackRight}
        >
          {words.giveBackRight}
        </button>
      </p>
      <p class="quiet" id="hint-give-back-right">
        {words.giveBackRightHint}
      </p>
    </div>
  );
}
