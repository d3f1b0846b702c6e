/** The words of a page, to be selected, searched and read aloud; what is marked has its look. */
import { useMemo } from 'preact/hooks';
import { declarationsOf } from '../../../../data/mark-looks.ts';
import type { TextSpan } from '../../../../domain/lines-of-text.ts';
import type { MarkLook } from '../../../../domain/mark-look.ts';
import { asWritten } from '../../../shared/as-written.ts';
import { useWords } from '../../../shared/words-context.ts';
import { roomOf } from './line-room.ts';
import { styleOfLine, textMeasure } from './line-style.ts';
import { type MarkedSpan, piecesOf } from './marked-spans.ts';
import type { PageLayer } from './page-layer.ts';
import type { Size } from './part-box.ts';

type TextProps = {
  readonly text: string;
  readonly marks: readonly MarkedSpan[];
  readonly look: MarkLook;
};

type LayerProps = TextProps & { readonly layer: PageLayer; readonly size: Size };

const measure = textMeasure();

/** Over the image: each line where the image shows it, and itself not to be seen. */
export function TextLayer({ layer, size, ...rest }: LayerProps) {
  const { text } = rest;
  const styles = useMemo(
    () =>
      layer.lines.map((line) => {
        const natural = measure(text.slice(line.start, line.end));
        return styleOfLine(line, roomOf(line, layer.lines, size), size, natural);
      }),
    [layer, size, text],
  );
  return (
    <>
      {layer.lines.map((line, index) => (
        <div
          key={line.start}
          class="text-line"
          style={styles[index]}
          lang=""
          dir="auto"
          {...asWritten}
        >
          <Pieces {...rest} span={line} isOverImage />
        </div>
      ))}
    </>
  );
}

/** Below the image, or instead of one: text as text. */
export function PlainText({ spans, ...rest }: TextProps & { readonly spans: readonly TextSpan[] }) {
  return (
    <>
      {spans.map((span) => (
        <div key={span.start} class="plain-text" lang="" dir="auto" {...asWritten}>
          <Pieces {...rest} span={span} isOverImage={false} />
        </div>
      ))}
    </>
  );
}

type PiecesProps = TextProps & { readonly span: TextSpan; readonly isOverImage: boolean };

const Pieces = ({ text, span, marks, look, isOverImage }: PiecesProps) => (
  <>
    {piecesOf(span, marks).map(({ start, end, id }) =>
      id === null ? (
        <span key={start} data-start={start}>
          {text.slice(start, end)}
        </span>
      ) : (
        <mark
          key={start}
          data-start={start}
          data-passage={id}
          tabIndex={-1}
          style={styleOfMark(look, isOverImage)}
        >
          {text.slice(start, end)}
        </mark>
      ),
    )}
  </>
);

/** Over an image the letters are those of the image, and the line keeps its own colour. */
const styleOfMark = (look: MarkLook, isOverImage: boolean): string =>
  isOverImage
    ? `${declarationsOf(look)} color: transparent; text-decoration-color: #000000;`
    : declarationsOf(look);

export function TextBelow(props: TextProps & { readonly spans: readonly TextSpan[] }) {
  const { viewer } = useWords().messages;
  if (props.spans.length === 0) return null;
  return (
    <div class="text-below stack tight">
      <p class="quiet">{viewer.textBelow}</p>
      <PlainText {...props} />
    </div>
  );
}
