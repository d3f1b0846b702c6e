/** What `collect` says on the screen, in Dutch with English below it. */
import type { LetterLanguage } from '../domain/language.ts';
import { findingWords } from '../verify/finding-words.ts';
import type { CollectError } from './collect-folder.ts';
import type { CollectReport, PackLeft } from './collect-report.ts';
import type { CollectCode, Standing } from './collected-pack.ts';
import { plain } from './plain-text.ts';

type Words = {
  readonly errors: Readonly<Record<CollectError, string>>;
  readonly packs: (report: CollectReport) => string;
  readonly standings: Readonly<Record<Exclude<Standing, 'taken'>, (count: number) => string>>;
  readonly others: (count: number) => string;
  readonly more: (count: number) => string;
  readonly written: (out: string, rows: number) => string;
  readonly limits: string;
  readonly codes: Readonly<Record<Exclude<CollectCode, keyof (typeof findingWords)['nl']>, string>>;
};

const nl: Words = {
  errors: {
    'no-such-folder': 'Deze map is er niet. Er is niets gelezen en niets geschreven.',
    'no-packs': 'In deze map staan geen ZIP-bestanden. Er is niets geschreven.',
    'out-not-empty':
      'In de map voor de tabellen staat al iets. Er is niets veranderd: kies een nieuwe of lege map.',
    'nothing-readable': 'Geen enkel bestand is als bewijspakket te openen. Er is niets geschreven.',
  },
  packs: ({ packs, verdicts }) =>
    `Pakketten gelezen: ${packs}. Intact: ${verdicts.intact}. Met bevindingen: ${verdicts.findings}. Niet te lezen: ${verdicts.unreadable}.`,
  standings: {
    'left-out': (count) => `Niet in de tabellen, want er was iets mee: ${count}.`,
    copy: (count) => `Nog een keer hetzelfde pakket, dus niet nog eens opgenomen: ${count}.`,
    'no-tables': (count) =>
      `Intact, maar van een oudere versie zonder tabellen, dus niet opgenomen: ${count}.`,
  },
  others: (count) => `Andere bestanden in de map, niet gelezen: ${count}.`,
  more: (count) => `… en nog ${count}; de tabel findings noemt ze allemaal.`,
  written: (out, rows) => `Geschreven in ${out}: ${rows} rijen.`,
  limits:
    'Intact zegt dat een pakket niet is veranderd sinds het is gemaakt. Het zegt niet wie het maakte, en niet of klopt wat erin staat.',
  codes: {
    'file-unreadable': 'De schijf gaf het bestand niet, of het is niet verder te lezen.',
    'table-unreadable': 'Een tabel in het pakket is niet zoals de beschrijving zegt.',
  },
};

const en: Words = {
  errors: {
    'no-such-folder': 'There is no such folder. Nothing was read, and nothing was written.',
    'no-packs': 'There are no ZIP files in this folder. Nothing was written.',
    'out-not-empty':
      'There is something in the folder for the tables. Nothing was changed: choose a new or an empty one.',
    'nothing-readable': 'Not one file can be opened as a pack. Nothing was written.',
  },
  packs: ({ packs, verdicts }) =>
    `Packs read: ${packs}. Intact: ${verdicts.intact}. With findings: ${verdicts.findings}. Unreadable: ${verdicts.unreadable}.`,
  standings: {
    'left-out': (count) => `Not in the tables, for something was wrong with them: ${count}.`,
    copy: (count) => `The same pack once more, so not taken again: ${count}.`,
    'no-tables': (count) =>
      `Intact, but of an older version without tables, so not taken: ${count}.`,
  },
  others: (count) => `Other files in the folder, not read: ${count}.`,
  more: (count) => `… and ${count} more; the table findings names them all.`,
  written: (out, rows) => `Written to ${out}: ${rows} rows.`,
  limits:
    'Intact says that a pack was not changed since it was made. It does not say who made it, or whether what it says is true.',
  codes: {
    'file-unreadable': 'The disk did not give the file, or it cannot be read further.',
    'table-unreadable': 'A table in the pack is not as its description says.',
  },
};

const words: Readonly<Record<LetterLanguage, Words>> = { nl, en };
const languages = ['nl', 'en'] as const;

const both = (say: (one: Words) => readonly string[]): string =>
  languages.map((language) => say(words[language]).join('\n')).join('\n\n');

export const sayError = (error: CollectError): string => both(({ errors }) => [errors[error]]);

const isOwn = (code: CollectCode): code is keyof Words['codes'] => Object.hasOwn(nl.codes, code);

const sayCode = (code: CollectCode, language: LetterLanguage): string =>
  isOwn(code) ? words[language].codes[code] : findingWords[language][code].what;

/** One line for each finding: the pack, its code, and what that is in Dutch and in English. */
const sayLeft = ({ file, findings }: PackLeft): string[] =>
  findings.map(({ code, path }) => {
    const where = plain(path === null ? file : `${file}: ${path}`);
    return `${where}\n  ${code}: ${languages.map((language) => sayCode(code, language)).join(' / ')}`;
  });

/** Ten thousand lines nobody reads. */
const shown = 20;

const sayFindings = ({ left }: CollectReport): string => {
  const lines = left.flatMap(sayLeft);
  const rest = lines.length - shown;
  const more = rest > 0 ? languages.map((language) => words[language].more(rest)) : [];
  return [...lines.slice(0, shown), ...more].join('\n');
};

const rowsIn = ({ tables }: CollectReport) => tables.reduce((sum, { rows }) => sum + rows, 0);

const saySummary = (report: CollectReport, out: string) => (one: Words) => {
  const left = (['left-out', 'copy', 'no-tables'] as const).flatMap((standing) =>
    report.standings[standing] > 0 ? [one.standings[standing](report.standings[standing])] : [],
  );
  const others = report.others > 0 ? [one.others(report.others)] : [];
  return [one.packs(report), ...left, ...others, one.written(out, rowsIn(report)), one.limits];
};

/** Everything at the end: first what was found, then the count. */
export const sayReport = (report: CollectReport, out: string): string =>
  [sayFindings(report), both(saySummary(report, out))].filter((part) => part !== '').join('\n\n');
