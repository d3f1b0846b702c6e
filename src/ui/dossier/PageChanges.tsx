/** What had become of a marked text when the person looked at its page again, and the way into the pack. */
import type { AddedChange } from '../../domain/added-change.ts';
import type { Annotation } from '../../domain/annotation.ts';
import type { DossierContents } from '../../domain/dossier.ts';
import { type ChangeOfMark, changesOf, standsAgainAt } from '../../domain/page-version.ts';
import { isLoss, type PassageChange } from '../../domain/passage-change.ts';
import type { ChangeChoice } from '../../flows/add-change.ts';
import { ChangedPassage } from '../shared/ChangedPassage.tsx';
import { writeMoment } from '../shared/dates.ts';
import { useWords } from '../shared/words-context.ts';

export type ChooseChange = (choice: ChangeChoice, standing: AddedChange['standing']) => void;

type Props = {
  readonly annotation: Annotation;
  readonly contents: DossierContents;
  readonly onChoose: ChooseChange;
};

/** Nothing while the text stood there at every look. */
export function PageChanges({ annotation, contents, onChoose }: Props) {
  const { language, messages } = useWords();
  const { change: words } = messages;
  const changes = changesOf(annotation, contents.versions, contents.added);
  const again = standsAgainAt(annotation, contents.versions);
  if (changes.length === 0) return null;
  return (
    <section class="stack tight change" aria-label={words.title} data-changes={changes.length}>
      <h4>{words.title}</h4>
      {changes.map((one) => (
        <Change
          key={one.version.id}
          annotation={annotation}
          contents={contents}
          seen={one}
          isOnly={changes.length === 1}
          onChoose={onChoose}
        />
      ))}
      {again && <p data-stands-again>{words.again(writeMoment(again, language))}</p>}
      <p class="quiet">{words.limits}</p>
    </section>
  );
}

type ChangeProps = Props & { readonly seen: ChangeOfMark; readonly isOnly: boolean };

function Change({ annotation, contents, seen, isOnly, onChoose }: ChangeProps) {
  const { change: words } = useWords().messages;
  const { change } = seen;
  const capture = contents.captures.find(({ id }) => id === annotation.captureId);
  return (
    <div class="stack tight" data-change={change.class}>
      <Seen seen={seen} />
      {change.class === 'changed' && change.meaning === 'other' && (
        <p class="notice" data-meaning>
          {words.meaning}
        </p>
      )}
      {change.class !== 'not-searched' && (
        <details open={isOnly}>
          <summary>{words.show}</summary>
          <ChangedPassage change={change} language={capture?.facts.language ?? null} />
        </details>
      )}
      {isLoss(change) && <Way annotation={annotation} seen={seen} onChoose={onChoose} />}
    </div>
  );
}

function Seen({ seen: { change, lastSeenAt } }: Pick<ChangeProps, 'seen'>) {
  const { language, messages } = useWords();
  const { change: words } = messages;
  return (
    <>
      <p>
        <span class="tier first">{words.classes[change.class]}</span>{' '}
        {words.said[saidAs(change)](writeMoment(change.seenAt, language))}
      </p>
      {lastSeenAt !== change.seenAt && (
        <p class="quiet">{words.lastSeen(writeMoment(lastSeenAt, language))}</p>
      )}
    </>
  );
}

/** Words that stand elsewhere still have not left the page. */
const saidAs = (change: PassageChange) =>
  isLoss(change) && change.otherPlaces > 0 ? 'from-its-place' : change.class;

function Way({
  annotation,
  seen,
  onChoose,
}: Pick<ChangeProps, 'annotation' | 'seen' | 'onChoose'>) {
  const { change: words } = useWords().messages;
  const choice = {
    recordId: annotation.recordId,
    annotationId: annotation.id,
    versionId: seen.added?.versionId ?? seen.version.id,
  };
  if (seen.added?.standing === 'in-pack')
    return (
      <div class="row">
        <span data-added>{words.added}</span>
        <button
          type="button"
          data-action="take-out-change"
          onClick={() => onChoose(choice, 'taken-out')}
        >
          {words.takeOut}
        </button>
      </div>
    );
  return (
    <div class="row">
      <button type="button" data-action="add-change" onClick={() => onChoose(choice, 'in-pack')}>
        {words.add}
      </button>
    </div>
  );
}
