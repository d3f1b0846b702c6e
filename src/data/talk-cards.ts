/**
 * What may be asked at a desk, before or during a talk: in general, and for each part of the catalogue.
 * Each question names the rules that stand behind it; the words stand in `talk-card/`.
 */
import type { TalkCardEntry, TalkCardId } from '../domain/talk-card.ts';
import { asTalkCard } from '../schemas/talk-card.ts';
import asked from './talk-card/asked.json' with { type: 'json' };
import general from './talk-card/general.json' with { type: 'json' };
import interview from './talk-card/interview.json' with { type: 'json' };
import rights from './talk-card/rights.json' with { type: 'json' };
import scored from './talk-card/scored.json' with { type: 'json' };
import watched from './talk-card/watched.json' with { type: 'json' };
import website from './talk-card/website.json' with { type: 'json' };
import work from './talk-card/work.json' with { type: 'json' };

const byId: Readonly<Record<TalkCardId, TalkCardEntry>> = {
  general: asTalkCard(general),
  interview: asTalkCard(interview),
  asked: asTalkCard(asked),
  watched: asTalkCard(watched),
  scored: asTalkCard(scored),
  work: asTalkCard(work),
  website: asTalkCard(website),
  rights: asTalkCard(rights),
};

export const talkCardEntries: readonly TalkCardEntry[] = Object.values(byId);

export const talkCardEntry = (id: TalkCardId): TalkCardEntry => byId[id];
