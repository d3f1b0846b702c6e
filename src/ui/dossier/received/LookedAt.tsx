/** What was seen of the chosen files, each by itself, and the question whose pack it is. */
import type { Code } from '../../../domain/codes.ts';
import type { PackContent, PackLook } from '../../../flows/look-at-packs.ts';
import type { Messages } from '../../../i18n/nl.ts';
import { asWritten } from '../../shared/as-written.ts';
import { Heading } from '../../shared/Heading.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { ImportPage } from './import-model.ts';
import { PackCheck } from './PackCheck.tsx';

type Props = {
  readonly importing: ImportPage;
  readonly look: PackLook;
  /** Why it was not taken over just now. */
  readonly code: Code | null;
};

export function LookedAt({ importing, look, code }: Props) {
  const { received: words, codes } = useWords().messages;
  return (
    <>
      <Heading>{words.seen}</Heading>
      <div role="alert">{code && <p class="error">{codes[code]}</p>}</div>
      <Problem look={look} />
      {look.files.map(({ name, verification }) => (
        <section key={name} class="stack tight" data-verdict={verification.verdict}>
          <h2>
            <bdi {...asWritten}>{name}</bdi>
          </h2>
          <PackCheck verification={verification} />
        </section>
      ))}
      {look.content && <WhosePack importing={importing} look={look} content={look.content} />}
    </>
  );
}

function Problem({ look: { content, problem } }: Pick<Props, 'look'>) {
  const { received: words } = useWords().messages;
  if (content !== null) return null;
  return (
    <p class="error" data-problem={problem?.kind ?? 'not-intact'}>
      {problem === null && words.notIntact}
      {problem?.kind === 'parts-differ' && words.partsDiffer}
      {problem?.kind === 'part-missing' && missing(problem.numbers, problem.of, words)}
    </p>
  );
}

type Missing = Pick<Messages['received'], 'partMissing' | 'partsMissing'>;

const missing = (numbers: readonly number[], of: number, words: Missing): string =>
  (numbers.length === 1 ? words.partMissing : words.partsMissing)(numbers.join(', '), of);

type Whose = Pick<Props, 'importing' | 'look'> & { readonly content: PackContent };

/** Nothing in the pack tells for certain who made it, so the person says it. */
function WhosePack({ importing, look, content }: Whose) {
  const { received: words } = useWords().messages;
  return (
    <section class="stack tight">
      <h2>{words.whose}</h2>
      <p>{words.whoseHint}</p>
      <div class="row">
        <button
          type="button"
          data-action="take-received"
          onClick={() => importing.takeOver(look, content, 'received')}
        >
          {words.takeReceived}
        </button>
        <button
          type="button"
          data-action="take-own"
          onClick={() => importing.takeOver(look, content, 'own')}
        >
          {words.takeOwn}
        </button>
      </div>
      <p class="quiet">{words.nothingLost}</p>
    </section>
  );
}
