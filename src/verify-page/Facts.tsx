/** What a pack says of itself. */
import type { PackFacts } from '../domain/verification.ts';
import { inDay, inMegabytes, inNumber } from './formats.ts';
import { useWords } from './words-context.ts';

type Props = { readonly facts: PackFacts };

export function Facts({ facts }: Props) {
  const { language, page } = useWords();
  const { part, edition } = facts;
  const rows: readonly (readonly [name: string, value: string])[] = [
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
    <section>
      <h3>{page.facts}</h3>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
