/** The worker's side of looking at a PDF: it opens one, and draws each page that it is asked for. */
import type { CopyFault } from '../domain/copy-piece.ts';
import type { Mask } from '../domain/mask.ts';
import { ok, type Result } from '../domain/result.ts';
import type { PagePictures } from '../print-copies/pdf/page-pictures.ts';
import type { OpenedAnswer, PageAnswer, ToPagesWorker } from './page-messages.ts';

type OpenPagePictures = (
  bytes: Uint8Array<ArrayBuffer>,
) => Promise<Result<PagePictures, CopyFault>>;

/** Nothing stops it from inside: the page ends the whole worker. Other messages are for somebody else. */
export function handPages(openPages: OpenPagePictures): void {
  let pages: PagePictures | null = null;
  const open = async (bytes: Uint8Array<ArrayBuffer>): Promise<OpenedAnswer> => {
    const opened = await openPages(bytes);
    if (!opened.ok) return opened;
    pages = opened.value;
    return ok(pages.pageCount);
  };
  addEventListener('message', ({ data }: MessageEvent<ToPagesWorker>) => {
    // What is reported here reaches the page as an error of its worker.
    if (data.kind === 'open-pages') open(data.bytes).then(say).catch(reportError);
    if (data.kind === 'draw-page' && pages) draw(pages, data.page, data.mask).then(sayPage);
  });
}

async function draw(pages: PagePictures, page: number, mask: Mask): Promise<PageAnswer> {
  try {
    return await pages.pictureOf(page, mask);
  } catch {
    return null; // The other pages may be well.
  }
}

const say = (answer: OpenedAnswer): void => self.postMessage(answer);

const sayPage = (answer: PageAnswer): void =>
  self.postMessage(answer, { transfer: answer === null ? [] : [answer.bytes.buffer] });
