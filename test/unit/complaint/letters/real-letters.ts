/** Every letter from the one realistic dossier, as somebody would send it. */
import { draftLetter } from '../../../../src/complaint/draft-letter.ts';
import { draftToAuthority } from '../../../../src/complaint/draft-to-authority.ts';
import { languagesOf } from '../../../../src/complaint/languages-taken.ts';
import { authorityLetterKinds, type Letter } from '../../../../src/domain/letter.ts';
import { authorised } from './real-facts.ts';
import { byRepresentative, toTheTown, tracked } from './real-requests.ts';
import { copies, toOthers } from './real-to-others.ts';

const complaintForOthers = {
  ...toOthers['ap-complaint'],
  ...authorised,
  papers: copies('request', 'answer', 'authorisation'),
};

const written = (letter: ReturnType<typeof draftLetter | typeof draftToAuthority>): Letter => {
  if (!letter.ok) throw new Error(letter.error);
  return letter.value;
};

/** Each letter by the name of its page. */
export const realLetters: readonly (readonly [name: string, letter: Letter])[] = [
  ...toTheTown.map(
    (input) => [`${input.kind}.${input.language}`, written(draftLetter(input))] as const,
  ),
  ['access-request-of-a-visit.nl', written(draftLetter(tracked))],
  ['access-request-for-others.nl', written(draftLetter(byRepresentative))],
  ['ap-complaint-for-others.nl', written(draftToAuthority(complaintForOthers, 'nl'))],
  ...authorityLetterKinds.flatMap((kind) =>
    languagesOf[kind].map(
      (language) =>
        [`${kind}.${language}`, written(draftToAuthority(toOthers[kind], language))] as const,
    ),
  ),
];
