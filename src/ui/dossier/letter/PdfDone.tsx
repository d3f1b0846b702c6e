/** What came of making a PDF: a file, volumes to save one by one, or why there is none. */
import { localeOf } from '../../../domain/language.ts';
import { useWords } from '../../shared/words-context.ts';
import type { LetterFile } from './letter-files.ts';
import type { LetterPdf } from './pdf-choice.ts';
import { saveAs } from './save-as.ts';

export type PdfEnd =
  | { readonly state: 'none' | 'stopped' | 'failed' }
  | { readonly state: 'saved'; readonly made: LetterPdf };

type Props = {
  readonly end: PdfEnd;
  readonly addressOf: (made: LetterFile) => string;
};

export function PdfDone({ end, addressOf }: Props) {
  const { letterPdf: words } = useWords().messages;
  return (
    <div class="stack tight" role="status" data-pdf={end.state}>
      {end.state === 'stopped' && <p>{words.stopped}</p>}
      {end.state === 'failed' && <p class="error">{words.notMade}</p>}
      {end.state === 'saved' && <Saved made={end.made} addressOf={addressOf} />}
    </div>
  );
}

function Saved({ made, addressOf }: { readonly made: LetterPdf } & Pick<Props, 'addressOf'>) {
  const { language, messages } = useWords();
  const words = messages.letterPdf;
  const pages = words.pages(made.pages);
  const [only, ...others] = made.files;
  const listed = new Intl.ListFormat(localeOf(language)).format(made.withoutPicture.map(String));
  return (
    <>
      {only && others.length === 0 ? (
        <p>{words.saved(only.fileName, pages)}</p>
      ) : (
        <>
          <p>{words.volumes(made.files.length, pages)}</p>
          <ul class="plain stack tight">
            {made.files.map((file, at) => (
              <li key={file.fileName}>
                <button
                  type="button"
                  data-action="save-volume"
                  onClick={() => saveAs(file.fileName, addressOf(file))}
                >
                  {words.saveVolume(at + 1)}
                </button>{' '}
                <span class="quiet">{file.fileName}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {made.withoutPicture.length > 0 && <p class="notice">{words.without(listed)}</p>}
    </>
  );
}
