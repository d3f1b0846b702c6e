/** From a dossier straight to its first letter, as the tests of letters want it. */
import { draftLetter, type InputOf } from '../../../src/complaint/draft-letter.ts';
import { exhibitsOf, numberExhibits } from '../../../src/complaint/exhibits.ts';
import { lettersNeeded } from '../../../src/complaint/letters-needed.ts';
import { recipientOf } from '../../../src/complaint/recipient.ts';
import { practiceOf } from '../../../src/data/practices.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { Letter } from '../../../src/domain/letter.ts';

export const sender = {
  name: 'A. de Vries',
  addressLines: ['Dorpsstraat 1', '8251 AB Dronten'],
  email: 'a.devries@voorbeeld.example',
};

export function inputFor(
  contents: DossierContents,
  change: Partial<InputOf<'access-request'>> = {},
): InputOf<'access-request'> {
  const exhibits = numberExhibits(contents);
  const [needed] = lettersNeeded(contents);
  if (!needed) throw new Error('the dossier asks for no letter');
  return {
    kind: 'access-request',
    language: 'nl',
    day: asDay('2026-11-26'),
    sender,
    recipient: recipientOf(needed.organisation),
    practice: practiceOf(needed.practice),
    reported: needed.records.map((record) => ({
      record,
      visit: null,
      replayed: null,
      exhibits: exhibitsOf(record, exhibits),
    })),
    ...change,
  };
}

export function letterFor(
  contents: DossierContents,
  change: Partial<InputOf<'access-request'>> = {},
): Letter {
  const drafted = draftLetter(inputFor(contents, change));
  if (!drafted.ok) throw new Error(drafted.error);
  return drafted.value;
}
