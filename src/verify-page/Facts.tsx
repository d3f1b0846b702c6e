/** What a pack says of itself, and which of its parts are not here. */
import type { PackFacts } from '../domain/verification.ts';
import { type CheckedFile, missingParts } from './check.ts';
import { inDay, inMegabytes, inNumber } from './formats.ts';
import { useWords } from './words-context.ts';

type Props = { readonly facts: PackFacts; readonly files: readonly CheckedFile[] };

export function Facts({ facts, files }: Props) {
  const { language, page } = useWords();
  const { part, edition } = facts;
  const rows: readonly (readonly [string, string])[] = [
    [page.fact.edition, edition === null ? page.notSaid : page.editions[edition]],
    [page.fact.part, part.of === 1 ? page.wholePack : page.partOf(part.number, part.of)],
    [page.fact.day, inDay(facts.day, language)],
    [page.fact.software, facts.software],
    [page.fact.files, inNumber(facts.files, language)],
    [page.fact.size, inMegabytes(facts.byteLength, language)],
    [page.fact.format, `${facts.version}`],
    [page.fact.dossier, facts.dossierId],
  ];
  return (
    <div>
      <h3>{page.facts}</h3>
      {part.of > 1 && <Parts missing={missingParts(facts, files)} />}
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Parts({ missing }: { readonly missing: readonly number[] }) {
  const { language, page } = useWords();
  const numbers = new Intl.ListFormat(language).format(missing.map((number) => `${number}`));
  return (
    <p class="title" data-missing-parts={missing.length}>
      {missing.length === 0 ? page.allParts : page.missingParts(numbers)}
    </p>
  );
}
