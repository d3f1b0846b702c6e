/** How the answer may arrive: by post, by e-mail, at the desk, or at an adviser. */
import type { Language } from '../../domain/language.ts';
import type { Inline } from '../../domain/letter.ts';
import { type Parts, said } from '../inlines.ts';
import type { FrameFacts } from './frame.ts';
import type { Party } from './outward-facts.ts';

export type AnswerVia =
  | { readonly kind: 'post' }
  /** Without an e-mail address of the sender it is the post. */
  | { readonly kind: 'email' }
  | { readonly kind: 'post-or-email' }
  | { readonly kind: 'desk' }
  | { readonly kind: 'adviser'; readonly adviser: Party };

type Words = {
  readonly post: string;
  readonly email: (address: Inline) => Parts;
  readonly either: (address: Inline) => Parts;
  readonly desk: string;
  readonly adviser: (party: Inline) => Parts;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    post: 'U kunt het antwoord op papier sturen, naar het adres boven aan deze brief.',
    email: (address) => ['U kunt het antwoord sturen met beveiligde e-mail naar ', address, '.'],
    either: (address) => [
      'U kunt het antwoord op papier sturen, naar het adres boven aan deze brief. Het kan ook met ' +
        'beveiligde e-mail naar ',
      address,
      '.',
    ],
    desk: 'Ik haal het antwoord graag op bij uw balie. Laat mij weten wanneer het klaarligt.',
    adviser: (party) => ['Stuur het antwoord naar mijn adviseur: ', party, '.'],
  },
  en: {
    post: 'You can send the answer on paper, to the address at the top of this letter.',
    email: (address) => ['You can send the answer by secure e-mail to ', address, '.'],
    either: (address) => [
      'You can send the answer on paper, to the address at the top of this letter. Secure e-mail to ',
      address,
      ' is possible too.',
    ],
    desk: 'I would like to collect the answer at your desk. Please tell me when it is ready.',
    adviser: (party) => ['Please send the answer to my adviser: ', party, '.'],
  },
};

/** What the sender chose; by post, or by e-mail too for who gave an address. */
function chosen({ answerVia, sender }: AnswerFacts): AnswerVia {
  const wanted = answerVia ?? { kind: 'post-or-email' };
  const isMail = wanted.kind === 'email' || wanted.kind === 'post-or-email';
  return isMail && sender.email === null ? { kind: 'post' } : wanted;
}

export type AnswerFacts = Pick<FrameFacts, 'answerVia' | 'sender'>;

export function sayAnswerVia(facts: AnswerFacts, language: Language): Parts {
  const via = chosen(facts);
  const say = words[language];
  const address = said(facts.sender.email ?? '');
  switch (via.kind) {
    case 'post':
      return [say.post];
    case 'email':
      return say.email(address);
    case 'post-or-email':
      return say.either(address);
    case 'desk':
      return [say.desk];
    case 'adviser':
      return say.adviser(said([via.adviser.name, ...via.adviser.addressLines].join(', ')));
  }
}
