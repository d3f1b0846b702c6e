/** Words of a letter of an organisation for many people, in each language. */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Inline } from '../../domain/letter.ts';
import { dayRef, type Parts, strong } from '../inlines.ts';
import type { CollectiveRequestFacts } from './collective-request-facts.ts';
import { rule } from './rule.ts';

type CollectiveWords = {
  readonly subject: string;
  readonly label: Parts;
  readonly whoWeAre: string;
  /** `copies` names the statutes, or the authorisations. */
  readonly interest: (copies: readonly Inline[]) => Parts;
  readonly mandated: (copies: readonly Inline[]) => Parts;
  readonly howMany: (count: CollectiveRequestFacts['count']) => Parts;
  readonly whoIsI: string;
};

const nl: CollectiveWords = {
  subject: 'Verzoek om handhaving door een organisatie',
  label: [strong('Verzoek om handhaving'), ' (', rule('enforcement-application'), ')'],
  whoWeAre: 'Wie wij zijn',
  interest: (copies) => [
    'Wij komen volgens onze statuten en in de praktijk op voor een algemeen belang (',
    rule('collective-interest'),
    '). Onze statuten liggen hierbij',
    ...copies,
    '. Dit is wat wij doen:',
  ],
  mandated: (copies) => [
    'Wij schrijven ook voor mensen die ons daarvoor hebben gemachtigd (',
    rule('mandated-body'),
    ')',
    ...copies,
    ':',
  ],
  howMany: ({ reports, first, last }) => [
    `Wij hebben ${reports === 1 ? '1 melding' : `${reports} meldingen`}, van `,
    dayRef(first),
    ' tot en met ',
    dayRef(last),
    '. Hoeveel mensen het raakt, weten wij niet.',
  ],
  whoIsI: 'In de beschrijving hieronder is ‘ik’ degene die het meldde.',
};

const en: CollectiveWords = {
  subject: 'Request for enforcement by an organisation',
  label: [
    strong('Request for enforcement (verzoek om handhaving)'),
    ' (',
    rule('enforcement-application'),
    ')',
  ],
  whoWeAre: 'Who we are',
  interest: (copies) => [
    'By our articles of association and in practice we stand up for a general interest (',
    rule('collective-interest'),
    '). Our articles are enclosed',
    ...copies,
    '. This is what we do:',
  ],
  mandated: (copies) => [
    'We also write for people who authorised us to do so (',
    rule('mandated-body'),
    ')',
    ...copies,
    ':',
  ],
  howMany: ({ reports, first, last }) => [
    `We have ${reports === 1 ? '1 report' : `${reports} reports`}, from `,
    dayRef(first),
    ' up to and including ',
    dayRef(last),
    '. How many people it affects, we do not know.',
  ],
  whoIsI: 'In the description below, ‘I’ is the person who reported it.',
};

export const collectiveWords: Readonly<Record<LetterLanguage, CollectiveWords>> = { nl, en };
