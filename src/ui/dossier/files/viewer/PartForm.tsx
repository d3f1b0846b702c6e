/** The part that is about to be marked, in numbers: for who does not draw. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '../../../../domain/capture.ts';
import { Field } from '../../../shared/Field.tsx';
import { useWords } from '../../../shared/words-context.ts';
import type { DrawnPart } from './drawn-part.ts';
import { onPage } from './part-box.ts';

type Props = {
  readonly part: DrawnPart;
  readonly onDraw: (part: DrawnPart) => void;
  readonly onMark: () => void;
  readonly onCancel: () => void;
};

const sides = ['left', 'top', 'width', 'height'] as const;
type Side = (typeof sides)[number];

export function PartForm({ part, onDraw, onMark, onCancel }: Props) {
  const { viewer } = useWords().messages;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <form
      autocomplete="off"
      class="stack tight"
      data-part={part.page}
      onSubmit={(event) => {
        event.preventDefault();
        onMark();
      }}
    >
      <h2 ref={title} tabIndex={-1}>
        {viewer.part.title(part.page)}
      </h2>
      <p class="quiet">{viewer.part.how}</p>
      <div class="date-fields">
        {sides.map((side) => (
          <SideField key={side} side={side} part={part} onDraw={onDraw} />
        ))}
      </div>
      <div class="row">
        <button type="submit" class="primary" data-action="mark-part">
          {viewer.part.mark}
        </button>
        <button type="button" data-action="cancel-part" onClick={onCancel}>
          {viewer.part.cancel}
        </button>
      </div>
    </form>
  );
}

type SideProps = Pick<Props, 'part' | 'onDraw'> & { readonly side: Side };

/** What is typed stays as it is typed, until the box is changed in another way. */
function SideField({ side, part, onDraw }: SideProps) {
  const { viewer } = useWords().messages;
  const [typed, setTyped] = useState<{ readonly text: string; readonly box: Box } | null>(null);
  const value = typed?.box === part.box ? typed.text : String(part.box[side]);
  const type = (text: string) => {
    const share = Number(text.trim().replace(',', '.'));
    const isNumber = text.trim() !== '' && Number.isFinite(share);
    const box = isNumber ? onPage({ ...part.box, [side]: share }) : part.box;
    setTyped({ text, box });
    if (isNumber) onDraw({ ...part, box });
  };
  return (
    <Field
      name={`part-${side}`}
      label={viewer.part[side]}
      value={value}
      keyboard="numeric"
      onInput={type}
    />
  );
}
