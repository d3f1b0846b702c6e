/** Which rules belong to it in the person's view: each with why, and what shows it. */
import { practiceOf } from '../../../data/practices.ts';
import type { TypedView } from '../../../domain/letter-draft.ts';
import type { Article, PracticeId } from '../../../domain/practice.ts';
import type { NamedExhibit } from '../../../flows/letter-desk.ts';
import { Check } from '../../shared/Check.tsx';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words-context.ts';
import { ExhibitTicks } from './ExhibitTicks.tsx';

type Props = {
  readonly practice: PracticeId;
  readonly views: readonly TypedView[];
  readonly exhibits: readonly NamedExhibit[];
  readonly onChange: (views: readonly TypedView[]) => void;
};

const nameOf = ({ act, article }: Article) => `${act} ${article}`;

export function ViewFields({ practice, views, exhibits, onChange }: Props) {
  const { letter } = useWords().messages;
  const articles = articlesOf(practice, views);
  if (articles.length === 0) return <p class="quiet">{letter.noArticles}</p>;
  const viewOn = (article: Article) =>
    views.find((view) => nameOf(view.article) === nameOf(article)) ?? null;
  const put = (article: Article, view: TypedView | null) =>
    onChange(
      articles.flatMap((one) => (nameOf(one) === nameOf(article) ? view : viewOn(one)) ?? []),
    );
  return (
    <>
      {articles.map((article) => (
        <OneView
          key={nameOf(article)}
          article={article}
          view={viewOn(article)}
          exhibits={exhibits}
          onChange={(view) => put(article, view)}
        />
      ))}
    </>
  );
}

/** Those of the catalogue, and any that was chosen before the catalogue changed. */
function articlesOf(practice: PracticeId, views: readonly TypedView[]): readonly Article[] {
  const usual = practiceOf(practice).articles;
  const names = new Set(usual.map(nameOf));
  const older = views.map(({ article }) => article).filter((one) => !names.has(nameOf(one)));
  return [...usual, ...older];
}

type OneProps = Pick<Props, 'exhibits'> & {
  readonly article: Article;
  readonly view: TypedView | null;
  readonly onChange: (view: TypedView | null) => void;
};

function OneView({ article, view, exhibits, onChange }: OneProps) {
  const { letter } = useWords().messages;
  const name = nameOf(article);
  const about = letter.articles[name] ?? letter.articles[name.split('(', 1)[0] ?? name];
  return (
    <div class="stack tight" data-view={name}>
      <Check
        name="view"
        value={name}
        isChosen={view !== null}
        onChoose={(isChosen) => onChange(isChosen ? { article, because: '', exhibits: [] } : null)}
      >
        {name}
        {about && <span class="quiet"> – {about}</span>}
      </Check>
      {view && (
        <>
          <Field
            name={`because ${name}`}
            type="long"
            label={letter.because(name)}
            value={view.because}
            onInput={(because) => onChange({ ...view, because })}
          />
          <ExhibitTicks
            name={`shows ${name}`}
            exhibits={exhibits}
            chosen={view.exhibits}
            onChoose={(chosen) => onChange({ ...view, exhibits: chosen })}
          />
        </>
      )}
    </div>
  );
}
