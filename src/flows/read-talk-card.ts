/** A card for a talk, on the screen and as a file. For the person alone; nothing is stored. */
import { renderAnnexHtml } from '../complaint/render-html.ts';
import { talkCard } from '../complaint/talk-card.ts';
import { practiceOf } from '../data/practices.ts';
import type { SaidAnnex } from '../domain/annex.ts';
import type { PracticeId } from '../domain/practice.ts';
import type { TalkLanguages } from '../domain/talk-card.ts';

/** `null` for a card that fits every talk. */
export const readTalkCard = (practice: PracticeId | null, languages: TalkLanguages): SaidAnnex =>
  talkCard(practice === null ? null : practiceOf(practice), languages);

/** The same card as a page that opens and prints everywhere. */
export const talkCardFile = (practice: PracticeId | null, languages: TalkLanguages): Blob =>
  new Blob([renderAnnexHtml(readTalkCard(practice, languages))], {
    type: 'text/html;charset=utf-8',
  });
