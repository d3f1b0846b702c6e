/** What LibreOffice is given: every letter by itself and with all its annexes, and sheets by themselves. */
import { annexDocx, letterDocx } from '../../src/docx/letter-docx.ts';
import type { LetterSet } from '../../src/domain/annex.ts';
import { letterLanguages } from '../../src/domain/language.ts';
import { crowded, nasty, typed } from '../unit/complaint/annexes/crowded.ts';
import { annexesWith, annexOf } from '../unit/complaint/annexes/orders.ts';
import { oneQuote } from '../unit/complaint/dossiers.ts';
import { realLetters } from '../unit/complaint/letters/real-letters.ts';
import { letterFullOf, madeAt } from '../unit/docx/model-letters.ts';
import { thumbnails } from '../unit/docx/thumbnails.ts';

export type OfficeFile = {
  readonly name: string;
  readonly docx: Uint8Array;
  /** `null`: as many as it takes. */
  readonly pages: number | null;
};

const set = async (name: string, letters: LetterSet): Promise<OfficeFile> => ({
  name,
  docx: await letterDocx(letters, { madeAt, pictures: thumbnails(2) }),
  pages: null,
});

const alone = () =>
  realLetters.map(([name, letter]) => set(`alone-${name}`, { letter, annexes: [] }));

const words = 'Wij nemen op. Zij zei «مرحبا 123» 🙈 tegen mij.';

const withAnnexes = () =>
  realLetters.map(([name, letter]) =>
    set(`annexes-${name}`, {
      letter,
      annexes: annexesWith(oneQuote(words), { letter: letter.kind, language: letter.language }),
    }),
  );

/** Every block there is, with the same words everywhere. */
const everyBlock = () =>
  nasty
    .filter(([, said]) => said.length < 10_000)
    .map(([name, said]) =>
      set(`blocks-${fileName(name)}`, { letter: letterFullOf(said), annexes: [] }),
    );

const fileName = (name: string) => name.replaceAll(/\W/g, '-');

const sheets = () =>
  nasty.flatMap(([name, said]) =>
    letterLanguages.map(async (language): Promise<OfficeFile> => {
      const asked = { language, details: typed(said) };
      const sheet = annexOf('triage-sheet', crowded(said), asked);
      const docx = await annexDocx(sheet, { madeAt });
      return { name: `sheet-${language}-${fileName(name)}`, docx, pages: 1 };
    }),
  );

export const docxFiles = (): Promise<OfficeFile[]> =>
  Promise.all([...alone(), ...withAnnexes(), ...everyBlock(), ...sheets()]);
