/** Everything that stands on the pages of one exhibit, in reading order. */
import type { Exhibit } from '../../domain/dossier.ts';
import type { ExhibitSheet } from '../../domain/exhibit-sheet.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import { leaveOutCitizenNumbers } from '../citizen-number.ts';
import { titleExhibit } from '../exhibits.ts';
import { captureBlocks } from './capture-blocks.ts';
import { changeBlocks } from './change-blocks.ts';
import { fileBlocks } from './file-blocks.ts';
import { pageReportBlocks } from './page-report-blocks.ts';
import { quoteBlocks } from './quote-blocks.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { aboutPictures, sheetPictures } from './sheet-pictures.ts';
import { visitBlocks } from './visit-blocks.ts';

export const exhibitSheet = (exhibit: Exhibit, sheet: SheetFacts): ExhibitSheet => ({
  number: exhibit.number,
  language: sheet.language,
  title: titleOf(exhibit, sheet.language),
  blocks: [...blocksOf(exhibit, sheet), ...aboutPictures(exhibit, sheet)],
  pictures: sheetPictures(exhibit, sheet),
});

function blocksOf(exhibit: Exhibit, sheet: SheetFacts): Block[] {
  switch (exhibit.kind) {
    case 'quote':
      return quoteBlocks(exhibit, sheet);
    case 'page':
      return [
        ...captureBlocks(exhibit.capture, sheet, null),
        ...pageReportBlocks(sheet.report, sheet.language),
      ];
    case 'visit':
      return visitBlocks(exhibit, sheet);
    case 'change':
      return changeBlocks(exhibit, sheet);
    case 'file':
      return fileBlocks(exhibit, sheet);
  }
}

const exhibitWord = { nl: 'Bijlage', en: 'Exhibit' } as const satisfies Record<
  LetterLanguage,
  string
>;

/** The name of a file was typed by the person; that of a page was not. */
function titleOf(exhibit: Exhibit, language: LetterLanguage): string {
  const title = titleExhibit(exhibit, language);
  const safe = exhibit.kind === 'file' ? leaveOutCitizenNumbers(title, language) : title;
  return `${exhibitWord[language]} ${exhibit.number}: ${safe}`;
}
