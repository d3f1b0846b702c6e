/** The questions about what was just saved, with the words that it was begun with. */
import type { Day } from '../../domain/instant.ts';
import { Questions, type TextsOf } from '../shared/Questions.tsx';
import { Quote } from '../shared/Quote.tsx';
import type { Register } from '../shared/register.ts';
import { usePopupWords } from '../shared/words-context.ts';
import type { PopupState } from './model.ts';
import type { PopupActions } from './PopupView.tsx';
import { type PictureProps, WholePicture } from './WholePicture.tsx';

type Props = {
  readonly open: Extract<PopupState, { readonly state: 'question' }>;
  readonly textsOf: TextsOf;
  readonly today: Day;
  readonly register: Register | null;
  readonly picture: PictureProps | null;
  readonly actions: PopupActions;
};

export function QuestionScreen({ open, picture, actions, ...asking }: Props) {
  const { popup, codes } = usePopupWords().messages;
  const { draft, quote, notice } = open;
  return (
    <>
      {notice && (
        <p class="notice" data-notice={notice}>
          {codes[notice]}
        </p>
      )}
      <p class="quiet">{popup.savedHere}</p>
      {quote && <Quote text={quote.exact} language={quote.language} label={popup.markedText} />}
      <Questions
        draft={draft}
        {...asking}
        onAnswer={(answer) => actions.answer(open, answer)}
        onLater={actions.later}
      />
      {picture && <WholePicture {...picture} />}
    </>
  );
}
