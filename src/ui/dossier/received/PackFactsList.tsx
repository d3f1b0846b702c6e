/** What a pack says of itself. */
import type { ComponentChildren } from 'preact';
import type { PackFacts } from '../../../domain/verification.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeDay } from '../../shared/dates.ts';
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

type FactProps = { readonly name: string; readonly children: ComponentChildren };

const Fact = ({ name, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Eight digits at a time can be read aloud and compared. */
const inGroups = (fingerprint: string): string => fingerprint.match(/.{8}/g)?.join(' ') ?? '';
