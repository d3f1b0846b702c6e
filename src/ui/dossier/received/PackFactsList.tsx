/** What a pack says of itself. */
import type { PackFacts } from '../../../domain/verification.ts';
import { inGroups } from '../../../verify/in-groups.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeDay } from '../../shared/dates.ts';
import { Fact } from '../../shared/Fact.tsx';
import { useWords } from '../../shared/words-context.ts';

export function PackFactsList({ facts }: { readonly facts: PackFacts }) {
  const { language, messages } = useWords();
  const { received: words } = messages;
  const { edition, part, day, software, fingerprint } = facts;
  return (
    <dl class="answers" aria-label={words.saysOfItself}>
      <Fact name={words.edition}>{edition ? words.editions[edition] : words.noEdition}</Fact>
      {part.of > 1 && <Fact name={words.part}>{words.partOf(part.number, part.of)}</Fact>}
      <Fact name={words.day}>{writeDay(day, language)}</Fact>
      <Fact name={words.software}>
        <bdi {...asWritten}>{software}</bdi>
      </Fact>
      <Fact name={words.fingerprint}>
        <code {...asWritten}>{inGroups(fingerprint)}</code>
      </Fact>
    </dl>
  );
}
