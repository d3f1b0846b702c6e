/** The box in which the pages of a file scroll. */
import type { RefObject } from 'preact';
import type { FilePage } from '../../../../domain/file-pages.ts';
import { useWords } from '../../../shared/words-context.ts';
import type { OpenedProps } from './OpenedFileView.tsx';
import type { Zoom } from './PageBar.tsx';
import { PageSheet } from './PageSheet.tsx';
import type { Marking } from './use-marking.ts';

type Props = OpenedProps & {
  readonly pages: readonly FilePage[];
  readonly box: RefObject<HTMLElement | null>;
  readonly zoom: Zoom;
  readonly marking: Marking;
  readonly onShown: (page: number) => void;
};

export function PageBox({ opened, pages, box, zoom, marking, ...props }: Props) {
  const { viewer } = useWords().messages;
  return (
    <section
      ref={box}
      class="page-box"
      aria-label={viewer.pages(opened.file.title)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by the keyboard too
      tabIndex={0}
    >
      <div class="page-stack" style={{ 'inline-size': `${zoom * 100}%` }}>
        {pages.map((page) => (
          <PageSheet
            key={page.page}
            opened={opened}
            page={page}
            passages={props.passages}
            look={props.look}
            box={box}
            imageOf={props.ports.pageImageOf}
            part={marking.part}
            onDraw={marking.draw}
            onShown={props.onShown}
          />
        ))}
      </div>
    </section>
  );
}
