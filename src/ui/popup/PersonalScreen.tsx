/** The page seems to be about the person: asks before anything of it is kept, and says why. */
import { Heading } from '../shared/Heading.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { Attempt } from './model.ts';
import type { PopupActions } from './PopupView.tsx';

type Props = {
  readonly attempt: Attempt;
  readonly actions: Pick<PopupActions, 'keepPersonal' | 'later'>;
};

export function PersonalScreen({ attempt, actions }: Props) {
  const { personal } = usePopupWords().messages.popup;
  return (
    <>
      <Heading>{personal.title}</Heading>
      <p class="notice" role="status">
        {personal.explained}
      </p>
      <p>{personal.kept}</p>
      <div class="row">
        <button
          type="button"
          data-action="keep-personal"
          onClick={() => actions.keepPersonal(attempt)}
        >
          {personal.keep}
        </button>
        <button type="button" data-action="leave-personal" onClick={actions.later}>
          {personal.leave}
        </button>
      </div>
    </>
  );
}
