/** Letters of every kind, with every ground, silence and way of asking, to be explained. */

import { languagesOf } from '../../../../src/complaint/languages-taken.ts';
import {
  erasureGrounds,
  lateRoutes,
  restrictionGrounds,
} from '../../../../src/complaint/letters/request-facts.ts';
import { practiceOf } from '../../../../src/data/practices.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import { stepsIn } from '../../../../src/domain/guided-visit.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import { authorityLetterKinds, type Letter } from '../../../../src/domain/letter.ts';
import { practiceIds } from '../../../../src/domain/practice.ts';
import { tiers } from '../../../../src/domain/record.ts';
import { compareVisit } from '../../../../src/domain/visit-comparison.ts';
import {
  annotationOf,
  captureWith,
  dossierWith,
  inRoom,
  oneQuote,
  onPage,
  recordWith,
} from '../dossiers.ts';
import {
  type AllInputs,
  allGrounds,
  drafted,
  inputs,
  principals,
} from '../letters/authority-inputs.ts';
import { inTheRoom, letterOf, requestInputs } from '../letters/requests.ts';
import { inputFor, letterFor } from '../letters.ts';

const seen = tiers.map((tier) =>
  dossierWith({ records: [recordWith(1, { happening: inRoom('Kamer 2.14'), tier })] }),
);

const access = [oneQuote('Wij maken opnamen.', 'Toelichting'), inTheRoom(), ...seen].flatMap(
  (contents) => (['nl', 'en'] as const).map((language) => letterFor(contents, { language })),
);

/** A guided visit to one page: what it did before and after a choice. */
function visited(): readonly Letter[] {
  const captures = (['nothing-chosen', 'refused'] as const).map((choice, at) =>
    captureWith(at + 1, { visit: { choice, start: at === 0 ? 'private-window' : 'went-on' } }),
  );
  const record = recordWith(1, {
    happening: onPage([], captures),
    tier: 'seen-technically',
    practice: 'website-trackers',
  });
  const contents = dossierWith({ records: [record], captures });
  const visit = compareVisit(stepsIn(captures), () => ({
    thirdParties: [{ host: 'meter.example', seen: ['timing'], service: null }],
    cookies: [{ name: 'vm_id' }],
  }));
  const { reported } = inputFor(contents);
  return [letterFor(contents, { reported: reported.map((one) => ({ ...one, visit })) })];
}

const papers = [{ number: 9, kind: 'authorisation', day: asDay('2026-10-01') }] as const;
const answerWays = ['post', 'email', 'counter', 'adviser'] as const;
const sharing = {
  firm: 'Opname B.V.',
  sharedFrom: asApproximateDate('2025-03-14'),
  signedOn: null,
};

/** Written for others; answers in every way; an agreement with a firm. */
function later(): readonly Letter[] {
  const contents = oneQuote('Wij maken opnamen.');
  const all = requestInputs(contents);
  return [
    ...(['nl', 'en'] as const).map((language) =>
      letterFor(contents, { language, principals, papers, answerWays }),
    ),
    ...Object.values(all).map((input) => letterOf({ ...input, principals, papers, answerWays })),
    ...(['nl', 'en'] as const).flatMap((language) => [
      drafted({ ...inputs['ap-complaint'], sharing }, language),
      drafted({ ...inputs['collective-request'], sharing }, language),
    ]),
    drafted({ ...inputs.objection, answerWays }),
  ];
}

/** The whole page, without a passage. */
function wholePage(): Letter {
  const capture = captureWith(1);
  const annotation = annotationOf(1, capture, null);
  const record = recordWith(1, { happening: onPage([annotation], [capture]) });
  return letterFor(
    dossierWith({ records: [record], annotations: [annotation], captures: [capture] }),
  );
}

function requests(): readonly Letter[] {
  const {
    erasure,
    restriction,
    reminder,
    'notice-of-default': notice,
    ...others
  } = requestInputs();
  const late = lateRoutes.map((route) => ({ ...notice.unanswered, route }));
  return [
    ...Object.values(others),
    ...Object.values(requestInputs(inTheRoom())),
    ...erasureGrounds.map((ground) => ({ ...erasure, ground })),
    ...restrictionGrounds.map((ground) => ({ ...restriction, ground })),
    ...late.map((unanswered) => ({ ...reminder, unanswered })),
    ...late.map((unanswered) => ({ ...notice, unanswered })),
    { ...others['identification-reply'], asked: 'something-else' as const },
    { ...others['woo-request'], sharing: null },
    { ...others['conduct-complaint'], who: null, views: [] },
    { ...others['consent-withdrawal'], consentOn: null },
  ].map(letterOf);
}

const toAuthority = (all: AllInputs): readonly Letter[] =>
  authorityLetterKinds.flatMap((kind) =>
    languagesOf[kind].map((language) => drafted(all[kind], language)),
  );

const complaints = (['complaint', 'complaint-and-enforcement', 'enforcement'] as const).map(
  (label) => drafted({ ...inputs['ap-complaint'], label }),
);

const othersToAuthority = [
  drafted({ ...inputs.petition, answer: null }),
  drafted({ ...inputs.ombudsman, answer: null }),
  drafted({ ...inputs['collective-request'], principals: [] }),
  drafted({ ...inputs['ap-complaint'], contacts: [], reasonNoContact: 'Ik durfde niet.' }),
  drafted({ ...inputs['ap-complaint'], goingOn: 'no', factors: null }),
  drafted({ ...inputs['ap-complaint'], goingOn: 'unknown', principals: [] }),
  ...allGrounds('eigen woorden', oneQuote('a')).map((ground) =>
    drafted({ ...inputs['ap-objection'], grounds: [ground] }),
  ),
  drafted({
    ...inputs['ap-objection'],
    grounds: [{ ground: 'treated-as-tip', apWords: '', label: 'enforcement', exhibits: [8] }],
  }),
];

export const allLetters: readonly Letter[] = [
  ...access,
  ...visited(),
  wholePage(),
  ...later(),
  ...requests(),
  ...toAuthority(inputs),
  ...complaints,
  ...othersToAuthority,
];

export const practices = practiceIds.map(practiceOf);
export const recording = practiceOf('recording-interview');
