/** Practices to choose from: the likely ones, the others in their groups, or those that were found. */
import { type NamedLanguage, type PracticeId, practiceGroups } from '../../domain/practice.ts';
import { OtherName } from './OtherName.tsx';
import { Tile } from './Tile.tsx';
import { usePopupWords } from './words-context.ts';

type Choosing = {
  readonly chosen: PracticeId | null;
  /** Another language in which the names are shown too. */
  readonly also: NamedLanguage | null;
  readonly onChoose: (id: PracticeId) => void;
};

/** So many large answers fit above the groups. */
const mostLikely = 5;

export function PracticeLists({
  ranked,
  ...choosing
}: Choosing & { readonly ranked: readonly PracticeId[] }) {
  const { messages, catalogue } = usePopupWords();
  const { likely, groups, groupOf } = messages.practiceList;
  const first = ranked.slice(0, mostLikely);
  const groupsLeft = practiceGroups.map((group) => ({
    group,
    ids: catalogue
      .filter((entry) => entry.group === group && !first.includes(entry.id))
      .map(({ id }) => id),
  }));
  return (
    <>
      <fieldset class="stack tight" data-likely>
        <legend>{likely}</legend>
        <PracticeChoices ids={first} {...choosing} />
      </fieldset>
      <div class="stack tight">
        {groupsLeft.map(({ group, ids }) => (
          <details
            key={group}
            class="stack tight"
            data-group={group}
            open={choosing.chosen !== null && ids.includes(choosing.chosen)}
          >
            <summary>{groupOf(groups[group], ids.length)}</summary>
            <fieldset class="stack tight">
              <legend class="visually-hidden">{groups[group]}</legend>
              <PracticeChoices ids={ids} {...choosing} />
            </fieldset>
          </details>
        ))}
      </div>
    </>
  );
}

export function FoundPractices({
  found,
  ...choosing
}: Choosing & { readonly found: readonly PracticeId[] }) {
  const { practiceList } = usePopupWords().messages;
  return (
    <>
      <p role="status">
        {found.length === 0 ? practiceList.noneFound : practiceList.found(found.length)}
      </p>
      <fieldset class="stack tight">
        <legend class="visually-hidden">{practiceList.all}</legend>
        <PracticeChoices ids={found} {...choosing} />
      </fieldset>
    </>
  );
}

function PracticeChoices({
  ids,
  chosen,
  also,
  onChoose,
}: Choosing & { readonly ids: readonly PracticeId[] }) {
  const { practices } = usePopupWords();
  return (
    <>
      {ids.map((id) => (
        <Tile
          key={id}
          name="practice"
          value={id}
          isChosen={chosen === id}
          onChoose={() => onChoose(id)}
        >
          <strong class="line">{practices(id).title}</strong>
          <span class="quiet">{practices(id).summary}</span>
          {also && <OtherName practice={id} language={also} />}
        </Tile>
      ))}
    </>
  );
}
