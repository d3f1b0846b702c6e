/** Dates that were found: each is offered, and goes nowhere by itself. */
import type { FoundDate } from '../../../domain/added-file.ts';
import { useWords } from '../../shared/words-context.ts';
import type { FileProps } from './files-props.ts';
import { OfferedDate } from './OfferedDate.tsx';

type Props = FileProps & { readonly from: FoundDate['from'] };

export function FoundDates({ from, ...props }: Props) {
  const { files: words } = useWords().messages;
  const found = props.file.found.filter((one) => one.from === from);
  if (found.length === 0) return null;
  const isText = from === 'text';
  return (
    <section class="stack tight" data-found={from}>
      <h6>{isText ? words.foundTitle : words.propertiesTitle}</h6>
      {!isText && <p class="quiet">{words.propertiesHint}</p>}
      <ul class="plain stack tight">
        {found.map((one, at) => (
          // The same words may stand there twice.
          <OfferedDate key={`${from}-${at}`} {...props} name={`${from}-${at}`} found={one} />
        ))}
      </ul>
    </section>
  );
}
