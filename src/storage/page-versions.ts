/** Finds the later texts of a page that were kept. */
import type { PageVersion } from '../domain/page-version.ts';
import type { Store } from './open.ts';
import { newestIn, type OpenedRows, rowsTagged } from './rows.ts';
import { pageWord } from './tags.ts';

/** Those of the page at `url` and of the frames in it, each in its newest form. */
export const pageVersionsAt = async (store: Store, url: string): Promise<PageVersion[]> =>
  versionsIn(await rowsTagged(await store.session(), [pageWord(url)]));

/** Those of all pages. */
export const allPageVersions = async (store: Store): Promise<PageVersion[]> =>
  versionsIn(await rowsTagged(await store.session(), ['kind=page-version']));

const versionsIn = (opened: OpenedRows): PageVersion[] =>
  newestIn(opened).filter((entity) => entity.kind === 'page-version');
