/** About how large the file will be, and whether it goes by e-mail: said before anything is made. */
import { type FileChoice, mailLimits, mailThatTakes } from '../../../domain/pack-choice.ts';
import type { PackSize } from '../../../flows/measure-pack.ts';
import { writeSize } from '../../shared/sizes.ts';
import { useWords } from '../../shared/words-context.ts';
import type { Size } from './pack-task.ts';

type Props = { readonly file: FileChoice; readonly size: Size };

export function SizeMeter({ file, size }: Props) {
  const { pack, codes } = useWords().messages;
  return (
    <div
      class="stack tight size-meter"
      role="status"
      data-size={size === null ? 'unknown' : 'known'}
    >
      {size === null && <p>{pack.measuring}</p>}
      {size?.ok === false && <p class="error">{codes[size.error]}</p>}
      {size?.ok && <Known file={file} size={size.value} />}
    </div>
  );
}

type KnownProps = { readonly file: FileChoice; readonly size: PackSize };

function Known({ file, size }: KnownProps) {
  const { language, messages } = useWords();
  const { pack } = messages;
  const isSplit = file.form === 'zip' && file.largest !== null;
  return (
    <>
      <p>
        <strong>{pack.about(writeSize(size.byteLength, language))}</strong>
      </p>
      {isSplit ? <Parts count={size.parts} /> : <ByMail file={file} size={size} />}
    </>
  );
}

function Parts({ count }: { readonly count: number }) {
  const { pack } = useWords().messages;
  return (
    <p>
      {pack.parts(count)} {count > 1 && pack.partsHint}
    </p>
  );
}

const [, large] = mailLimits;

function ByMail({ file, size: { byteLength } }: KnownProps) {
  const { pack } = useWords().messages;
  const takes = mailThatTakes(byteLength);
  const instead = file.form === 'pdf' ? pack.otherWay : pack.canSplit;
  return (
    <p data-mail={takes ?? 'none'}>
      {takes === null ? `${pack.willNotFit(large)} ${instead}` : pack.willFit(takes)}{' '}
      <span class="quiet">{pack.mailGrows}</span>
    </p>
  );
}
