/** A small choice: the names of practices in another language too, under those of the screen. */
import { type NamedLanguage, namedLanguages } from '../../domain/practice.ts';
import { namedLanguageLooks } from './OtherName.tsx';
import { usePopupWords } from './words-context.ts';

type Props = {
  readonly language: NamedLanguage | null;
  readonly onChoose: (language: NamedLanguage | null) => void;
};

export function AlsoIn({ language, onChoose }: Props) {
  const { language: ofScreen, messages } = usePopupWords();
  const { practiceList } = messages;
  return (
    <div>
      <div class="row">
        <span class="quiet">{practiceList.alsoIn}</span>
        {namedLanguages
          .filter((one) => one !== ofScreen)
          .map((one) => (
            <button
              key={one}
              type="button"
              class="quiet-button"
              lang={one}
              dir={namedLanguageLooks[one].dir}
              aria-pressed={language === one}
              data-also={one}
              onClick={() => onChoose(language === one ? null : one)}
            >
              {namedLanguageLooks[one].name}
            </button>
          ))}
      </div>
      <div role="status">{language && <NotReviewed language={language} />}</div>
    </div>
  );
}

/** Said in both languages: whoever needs the one may not read the other. */
function NotReviewed({ language }: { readonly language: NamedLanguage }) {
  const { messages, catalogue } = usePopupWords();
  const { practiceList } = messages;
  if (catalogue.every(({ texts }) => texts[language].reviewed)) return null;
  return (
    <p class="quiet">
      {practiceList.notReviewed}{' '}
      <span lang={language} dir={namedLanguageLooks[language].dir}>
        {practiceList.notReviewedIn[language]}
      </span>
    </p>
  );
}
