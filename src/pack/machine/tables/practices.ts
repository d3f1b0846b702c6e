/** Tables `practices` and `articles`: what the reports name from the catalogue. */
import type { PackPractice } from '../../pack-input.ts';
import type { MachineInput } from '../input.ts';
import { count, day, table, text, textOrNull } from './table.ts';

/** Those that the records name, by their number. */
export const practicesIn = ({ contents, practices }: MachineInput): PackPractice[] =>
  practices
    .filter(({ id }) => contents.records.some(({ practice }) => practice === id))
    .toSorted((a, b) => a.number - b.number);

export const practicesTable = table({
  name: 'practices',
  says: 'The practices of the catalogue that the reports name.',
  columns: {
    practice: text('Name in the catalogue.'),
    number: count('Number in the catalogue.'),
    group: text('Part of the catalogue: interview, asked, watched, scored, work, website, rights.'),
    title_nl: text('What it is called in Dutch.'),
    title_en: text('What it is called in English.'),
    checked_on: day('When somebody last looked whether the catalogue is right about it.'),
  },
  key: ['practice'],
  refers: [],
  rowsOf: (input) =>
    practicesIn(input).map(({ id, number, group, texts, checkedOn }) => ({
      practice: id,
      number,
      group,
      title_nl: texts.nl.title,
      title_en: texts.en.title,
      checked_on: checkedOn,
    })),
});

export const articlesTable = table({
  name: 'articles',
  says: 'Which rules are typically at issue with a practice; never that a case breaks one.',
  columns: {
    practice: text('Name of the practice.'),
    act: text('The act, by the name that Dutch lawyers use.'),
    article: text('Article, paragraph and letter: 5(1)(c).'),
    identifier: textOrNull('Juriconnect 1.3 or ELI.'),
  },
  key: ['practice', 'act', 'article'],
  refers: [{ column: 'practice', table: 'practices', of: 'practice' }],
  rowsOf: (input) =>
    practicesIn(input).flatMap(({ id, articles }) =>
      articles.map(({ act, article, identifier }) => ({ practice: id, act, article, identifier })),
    ),
});
