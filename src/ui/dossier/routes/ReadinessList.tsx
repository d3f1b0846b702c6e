/** What must be, what helps, and what does not matter, each with its reason and its source. */
import { type Need, needs, type ReadinessItem } from '../../../domain/readiness.ts';
import { isReady } from '../../../law/readiness.ts';
import { writeDay } from '../../shared/dates.ts';
import { useWords } from '../../shared/words-context.ts';
import { useLawTexts } from '../use-law-texts.ts';

type Props = { readonly items: readonly ReadinessItem[] };

export function ReadinessList({ items }: Props) {
  const words = useWords().messages.routes;
  const lacking = items.filter(({ need, done }) => need === 'must' && !done);
  return (
    <section class="stack" data-ready={isReady(items)}>
      <p role="status">
        <strong>{isReady(items) ? words.ready : words.notReady(lacking.length)}</strong>
      </p>
      {needs.map((need) => (
        <OfNeed key={need} need={need} items={items.filter((item) => item.need === need)} />
      ))}
    </section>
  );
}

function OfNeed({ need, items }: Props & { readonly need: Need }) {
  const words = useWords().messages.routes;
  if (items.length === 0) return null;
  return (
    <details class="stack tight" open={need === 'must'}>
      <summary>{words.needs[need]}</summary>
      <ul class="plain stack tight">
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </details>
  );
}

function Item({ item }: { readonly item: ReadinessItem }) {
  const { language, messages } = useWords();
  const law = useLawTexts();
  const words = messages.routes;
  const { title, reason, next } = law.readiness(item.entry.id);
  const isOpen = !item.done;
  return (
    <li class="card stack tight" data-item={item.id} data-done={item.done}>
      <p>
        {item.need !== 'no-matter' && (
          <span class="tier">{isOpen ? words.lacking : words.done}</span>
        )}{' '}
        <strong>{title}</strong>
      </p>
      {item.by && <p>{words.by(writeDay(item.by, language))}</p>}
      {isOpen && <p>{next}</p>}
      <p class="quiet">{reason}</p>
      <details>
        <summary>{words.source}</summary>
        <ul class="lines">
          {item.entry.sources.map((source) => (
            <li key={source.url}>
              {source.title}
              <br />
              <span class="quiet">{source.url}</span>
            </li>
          ))}
        </ul>
        <p class="quiet">{words.checked(writeDay(item.entry.checkedOn, language))}</p>
      </details>
    </li>
  );
}
