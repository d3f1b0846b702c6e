/** English: choosing a practice, and what is told about it. */
import type { Messages } from '../nl.ts';

export const practiceList: Messages['practiceList'] = {
  search: 'Search with a word, such as: camera',
  likely: 'Perhaps it is this',
  all: 'All that you can report',
  groups: {
    interview: 'In the interview and at the counter',
    asked: 'What you have to give or show',
    watched: 'Watching, following and investigating',
    scored: 'Scores and profiles',
    work: 'Work and reintegration',
    website: 'Website, security and data breaches',
    rights: 'Asking and getting an answer',
  },
  groupOf: (name, count) => `${name} (${count})`,
  found: (count) => (count === 1 ? '1 found' : `${count} found`),
  noneFound: 'Nothing found with these words. Try another word, or empty the field.',
  nearest: 'Is it not there? Choose what comes nearest. In your note you say what is different.',
  chosen: (title) => `Chosen: ${title}`,
  alsoIn: 'Also in:',
  notReviewed: 'This translation has not been checked yet.',
  notReviewedIn: {
    ar: 'لم تتم مراجعة هذه الترجمة بعد.',
    tr: 'Bu çeviri henüz kontrol edilmedi.',
  },
  help: {
    vanishes: 'This may be gone soon: send today',
    vanishesToday: 'Send your letter today, if you can.',
    evidence: 'What helps as evidence',
    avoid: 'What you had better not collect',
    caution: 'Before you refuse anything',
    notCompetent: 'Who deals with this',
    overdue: (day) =>
      `What it says here was to be checked again before ${day}. Something may have changed.`,
  },
};
