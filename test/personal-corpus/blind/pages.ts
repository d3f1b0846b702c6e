/** Fills the gaps of the pages, each with a chance of its own, so that one can change alone. */

import type { CorpusPage } from '../snippet.ts';
import { fillIn } from './fill-in.ts';
import { makers } from './makers.ts';
import { organisationMakers } from './organisation-texts.ts';
import { organisations } from './organisations.ts';
import { ownMakers, ownPeople } from './own-people.ts';
import { pageMakers } from './page-makers.ts';
import type { PageSource } from './page-source.ts';
import { carePages } from './pages-care.ts';
import { letterPages } from './pages-letters.ts';
import { mailPages } from './pages-mail.ts';
import { noticePages } from './pages-notices.ts';
import { portalPages } from './pages-portal.ts';
import { publicPages } from './pages-public.ts';
import { technicalPages } from './pages-technical.ts';
import { workPages } from './pages-work.ts';
import { makeRandom } from './random.ts';

const seedOf = (name: string): number =>
  [...name].reduce((seed, sign) => Math.imul(seed, 31) + (sign.codePointAt(0) ?? 0), 7);

function filled(source: PageSource): CorpusPage {
  const organisation = organisations[source.organisation ?? -1];
  const who = ownPeople[source.who ?? -1];
  const all = new Map([
    ...makers,
    ...pageMakers,
    ...(organisation === undefined ? [] : organisationMakers(organisation)),
    ...(who === undefined ? [] : ownMakers(who)),
  ]);
  return {
    name: source.name,
    html: fillIn(source.html, all, makeRandom(seedOf(source.name))),
    ...(organisation === undefined ? {} : { organisation }),
    ...(who === undefined ? {} : { own: who.own }),
  };
}

export const pages: readonly CorpusPage[] = [
  ...portalPages,
  ...publicPages,
  ...letterPages,
  ...technicalPages,
  ...workPages,
  ...carePages,
  ...mailPages,
  ...noticePages,
].map(filled);
