/** Which page is shown, the way to the others, and how large they are. */
import { Select } from '../../../shared/Select.tsx';
import { useWords } from '../../../shared/words-context.ts';

type Props = {
  readonly current: number;
  readonly count: number;
  readonly hasImages: boolean;
  readonly onGo: (page: number) => void;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
};

/** Widths of a page, in parts of the box that it lies in. */
export const zooms = [1, 1.5, 2, 3] as const;
export type Zoom = (typeof zooms)[number];

export function PageBar(props: Props) {
  return (
    <div class="stack tight no-print">
      {props.count > 1 && <PageChoice {...props} />}
      {props.hasImages && <ZoomChoice {...props} />}
    </div>
  );
}

function PageChoice({ current, count, onGo }: Props) {
  const { viewer } = useWords().messages;
  const options = Array.from({ length: count }, (_, index) => ({
    value: String(index + 1),
    text: viewer.pageOf(index + 1, count),
  }));
  return (
    <div class="row">
      <Select
        name="file-page"
        label={viewer.goToPage}
        value={String(current)}
        options={options}
        onChoose={(page) => onGo(Number(page))}
      />
      <button
        type="button"
        data-action="previous-page"
        disabled={current <= 1}
        onClick={() => onGo(current - 1)}
      >
        {viewer.previous}
      </button>
      <button
        type="button"
        data-action="next-page"
        disabled={current >= count}
        onClick={() => onGo(current + 1)}
      >
        {viewer.next}
      </button>
    </div>
  );
}

function ZoomChoice({ zoom, onZoom }: Props) {
  const { viewer } = useWords().messages;
  const at = zooms.indexOf(zoom);
  const [smaller, larger] = [zooms[at - 1], zooms[at + 1]];
  return (
    <div class="row">
      <button
        type="button"
        data-action="zoom-out"
        disabled={smaller === undefined}
        onClick={() => smaller && onZoom(smaller)}
      >
        {viewer.smaller}
      </button>
      <button
        type="button"
        data-action="zoom-in"
        disabled={larger === undefined}
        onClick={() => larger && onZoom(larger)}
      >
        {viewer.larger}
      </button>
      <button type="button" data-action="zoom-fit" disabled={zoom === 1} onClick={() => onZoom(1)}>
        {viewer.fits}
      </button>
    </div>
  );
}
