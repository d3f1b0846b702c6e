/** What a page keeps on the device, by name. */
import type { SeenKey } from '../../domain/page-observation.ts';
import type { PageReport } from '../../domain/page-report.ts';
import { asWritten } from '../shared/as-written.ts';
import { useWords } from '../shared/words-context.ts';

type Stored = { readonly place: string; readonly name: string; readonly length: number | null };

export function PageDidStorage({ report }: { readonly report: PageReport }) {
  const { pageDid } = useWords().messages;
  const stored = storedIn(report);
  return (
    <>
      <h4>{pageDid.storage}</h4>
      {stored.length === 0 ? (
        <p>{pageDid.noStorage}</p>
      ) : (
        <ul>
          {stored.map(({ place, name, length }) => (
            <li key={place + name}>
              <bdi {...asWritten}>{name}</bdi>{' '}
              <span class="quiet">
                {place}
                {length !== null && `, ${pageDid.characters(length)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The places have the names that browsers give them. */
const storedIn = (report: PageReport): Stored[] => [
  ...keysIn('localStorage', report.localStorage),
  ...keysIn('sessionStorage', report.sessionStorage),
  ...namesIn('indexedDB', report.databases),
  ...namesIn('caches', report.caches),
  ...namesIn('serviceWorker', report.serviceWorkers?.map(({ script }) => script) ?? null),
];

const keysIn = (place: string, keys: readonly SeenKey[] | null): Stored[] =>
  (keys ?? []).map(({ key, valueLength }) => ({ place, name: key, length: valueLength }));

const namesIn = (place: string, names: readonly string[] | null): Stored[] =>
  (names ?? []).map((name) => ({ place, name, length: null }));
