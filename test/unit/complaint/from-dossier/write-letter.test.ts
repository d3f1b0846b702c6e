/** Examples: which facts of a dossier end up in which letter. */
import { describe, expect, test } from 'vitest';
import type { LetterOrder } from '../../../../src/complaint/letter-order.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import { writeLetter } from '../../../../src/complaint/write-letter.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { LetterKind } from '../../../../src/domain/letter.ts';
import { organisationKey } from '../../../../src/domain/organisation.ts';
import { type Situation, unknownSituation } from '../../../../src/domain/situation.ts';
import type { Step } from '../../../../src/domain/step.ts';
import { writeLetters } from '../../../../src/flows/write-letters.ts';
import { answered, sent } from '../../law/steps.ts';
import { dossierWith, dronten, inRoom, oneQuote, recordWith } from '../dossiers.ts';
import { sender } from '../letters.ts';
import {
  asRepresentative,
  choosing,
  day,
  dossierFor,
  orderFor,
  steps,
  withDetail,
  without,
  written,
} from './orders.ts';

const text = (order: LetterOrder): string => renderText(written(order).letter).replace(/\s+/g, ' ');

const fault = (order: LetterOrder) => {
  const result = writeLetter(order);
  return result.ok ? null : result.error;
};

const withSteps = (...all: readonly Step[]): DossierContents => ({ ...dossierFor(), steps: all });

const saying = (said: Partial<Situation>): DossierContents => {
  const contents = dossierFor();
  const situation = { ...unknownSituation, ...said };
  return { ...contents, dossier: { ...contents.dossier, situation } };
};

const papersOf = (order: LetterOrder) =>
  written(order).papers.map(({ number, kind }) => `${number} ${kind}`);

describe('what goes along', () => {
  test('copies are numbered behind the exhibits, by day', () => {
    expect(papersOf(orderFor('objection'))).toEqual(['2 request', '3 decision']);
    expect(written(orderFor('objection')).letter.enclosures).toEqual([
      expect.stringMatching(/^Bijlage 1: citaat/),
      'Bijlage 2: kopie van het verzoek, van 1 mei 2026',
      'Bijlage 3: kopie van het besluit, van 1 juni 2026',
    ]);
  });

  test('each copy knows its step', () => {
    const { papers } = written(orderFor('objection'));
    expect(papers.map(({ step }) => step)).toEqual([steps.access.id, steps.refusal.id]);
  });

  test('what the person leaves out stays at home, but never what the letter leans on', () => {
    const none = { field: 'copies', kind: 'choices', chosen: [] } as const;
    expect(papersOf(withDetail(orderFor('objection'), none))).toHaveLength(2);
    const toAp = withDetail(orderFor('ap-complaint', saying({ reasonNoContact: 'Angst.' })), none);
    expect(papersOf(toAp)).toEqual([]);
    expect(text(toAp)).toContain('Dit is mijn reden: Angst.');
  });

  test('a letter that goes along takes its answer with it', () => {
    const one = { field: 'copies', kind: 'choices', chosen: [steps.access.id] } as const;
    const order = withDetail(orderFor('ap-complaint'), one);
    expect(papersOf(order)).toEqual(['2 request', '3 answer']);
    expect(text(order)).toContain('1 mei 2026 (bijlage 2) Antwoord: 1 juni 2026: een weigering');
    expect(text(order)).not.toContain('geen antwoord ontvangen');
  });

  test('proof of sending goes with what was not answered', () => {
    expect(papersOf(orderFor('appeal-no-decision'))).toEqual([
      '2 request',
      '3 proof-of-receipt',
      '4 notice-of-default',
      '5 proof-of-receipt',
    ]);
    const bare = sent('access', '2026-05-01', { proof: [] });
    const order = choosing(orderFor('reminder', withSteps(bare)), { follows: bare.id });
    expect(papersOf(order)).toEqual(['1 request']);
  });
});

describe('silence', () => {
  test('the last day is that of the law, with its extension', () => {
    expect(text(orderFor('reminder'))).toContain('volgens mij: 3 september 2026');
    const request = sent('access', '2026-05-01');
    const later = answered(request, '2026-05-20', 'extended');
    const order = choosing(orderFor('notice-of-default', withSteps(request, later)), {
      follows: request.id,
    });
    expect(text(order)).toContain('volgens mij: 3 augustus 2026');
  });

  test('before the last day there is no notice, and the sentence says to wait', () => {
    const request = sent('access', '2026-11-20');
    const order = orderFor('notice-of-default', withSteps(request));
    expect(fault(choosing(order, { follows: request.id }))).toBe('term-not-passed');
  });

  test('after an answer it says that there is one', () => {
    const request = sent('access', '2026-05-01');
    const order = orderFor(
      'reminder',
      withSteps(request, answered(request, '2026-06-01', 'partly')),
    );
    expect(fault(choosing(order, { follows: request.id }))).toBe('already-answered');
  });

  test('a step of another organisation, or one that was withdrawn, is not there', () => {
    const elsewhere = { kind: 'listed', code: 'GM1680', name: 'Aa en Hunze' } as const;
    for (const change of [{ organisation: elsewhere }, { isWithdrawn: true }]) {
      const request = { ...sent('access', '2026-05-01'), ...change };
      const order = orderFor('reminder', withSteps(request));
      expect(fault(choosing(order, { follows: request.id }))).toBe('step-missing');
    }
  });

  test('when the AP is late the notice goes to the AP', () => {
    const request = sent('ap-enforcement-request', '2026-05-01');
    const order = orderFor('notice-of-default', withSteps(request));
    const { letter } = written(choosing(order, { follows: request.id }));
    expect(letter.recipient).toEqual([
      'Het bestuur van de Autoriteit Persoonsgegevens',
      'Postbus 93374',
      '2509 AJ Den Haag',
    ]);
  });

  test('an appeal is about what was late when the notice came, or about what the person chooses', () => {
    const late = sent('access', '2026-05-01');
    const fresh = sent('erasure', '2026-07-20');
    const notice = sent('notice-of-default', '2026-08-01');
    const order = orderFor('appeal-no-decision', withSteps(late, fresh, notice));
    const follows = (step: Step) => text(choosing(order, { follows: step.id }));
    expect(follows(notice)).toContain('Mijn verzoek: 1 mei 2026');
    expect(text(orderFor('appeal-no-decision'))).toContain('Mijn verzoek: 1 september 2026');
    const chosen = choosing(orderFor('appeal-no-decision'), { follows: steps.erasure.id });
    expect(text(chosen)).toContain('Mijn verzoek: 3 augustus 2026');
  });

  test('a notice that came by post is received the day after, when nobody knows better', () => {
    const late = sent('access', '2026-05-01');
    const notice = sent('notice-of-default', '2026-08-01', { receivedOn: null });
    const order = orderFor('appeal-no-decision', withSteps(late, notice));
    expect(text(choosing(order, { follows: notice.id }))).toContain(
      'Mijn ingebrekestelling is ontvangen op: 2 augustus 2026',
    );
  });

  test('a petition after silence names no answer', () => {
    const order = choosing(orderFor('petition'), { follows: steps.erasure.id });
    expect(text(order)).toContain('Ik heb geen antwoord ontvangen.');
    expect(papersOf(order)).toEqual(['2 request', '3 proof-of-receipt']);
  });
});

describe('what was only said', () => {
  const call = sent('access', '2026-05-01', { channel: 'phone', proof: [] });
  const request = sent('access', '2026-05-01');
  const no = answered(request, '2026-11-01', 'refused', { by: 'spoken' });
  const told = withSteps(request, no);

  test('has no copy, and is told as contact all the same', () => {
    const reply = answered(call, '2026-11-01', 'refused', { by: 'spoken' });
    const order = orderFor('ap-complaint', withSteps(call, reply));
    expect(papersOf(order)).toEqual([]);
    expect(text(order)).toMatch(/1 mei 2026 Antwoord: 1 november 2026: een weigering [A-Z]/);
  });

  test('is proven by what there is to show it', () => {
    const confirmed = { ...call, what: { ...call.what, proof: ['confirmation'] } } as const;
    expect(papersOf(orderFor('ap-complaint', withSteps(confirmed)))).toEqual([
      '2 proof-of-receipt',
    ]);
  });

  test('decides nothing, so that a reminder can still be sent', () => {
    expect(fault(choosing(orderFor('reminder', told), { follows: request.id }))).toBeNull();
  });

  test('can be objected to, with a warning', () => {
    const order = choosing(orderFor('objection-pro-forma', told), { follows: no.id });
    expect(text(order)).toContain('uw besluit van 1 november 2026, kenmerk Eigen woorden..');
    expect(written(order).warnings).toContain('decision-only-said');
    expect(papersOf(order)).toEqual(['2 request', '3 proof-of-receipt']);
  });

  test('is no letter of which a copy goes along', () => {
    const order = choosing(orderFor('notice-of-default', withSteps(call)), { follows: call.id });
    expect(fault(order)).toBe('only-said');
    const notice = sent('notice-of-default', '2026-10-20', { channel: 'phone' });
    const appeal = choosing(orderFor('appeal-no-decision', withSteps(request, notice)), {
      follows: notice.id,
    });
    expect(fault(appeal)).toBe('only-said');
  });
});

describe('a decision on documents', () => {
  const request = sent('woo-request', '2026-05-01');
  const refusal = answered(request, '2026-06-15', 'refused');
  const objection = sent('objection', '2026-06-20');
  const notice = sent('notice-of-default', '2026-11-01');

  test('is objected to without a word about own data', () => {
    const order = choosing(orderFor('objection', withSteps(request, refusal)), {
      follows: refusal.id,
    });
    expect(text(order)).not.toMatch(/artikel 34 UAVG|mijn gegevens|artikel 18/);
    expect(text(orderFor('objection'))).toContain('artikel 34 UAVG');
  });

  test.each([
    ['the request', [request, notice]],
    ['the objection', [request, refusal, objection, notice]],
  ] as const)('asks the court for no penalty when %s is late', (_what, all) => {
    const order = choosing(orderFor('appeal-no-decision', withSteps(...all)), {
      follows: notice.id,
    });
    expect(text(order)).not.toContain('al is verschuldigd');
    const late = all[all.length - 2]?.id ?? null;
    const noted = choosing(orderFor('notice-of-default', withSteps(...all)), { follows: late });
    expect(text(noted)).toContain('hoort geen dwangsom (artikel 8.2 Woo)');
    expect(text(orderFor('appeal-no-decision'))).toContain('al is verschuldigd');
  });
});

describe('the AP', () => {
  test('a tip goes without a name, unless the person gives it', () => {
    expect(written(without(orderFor('ap-tip'), 'with-name')).letter.sender).toEqual([]);
    expect(written(orderFor('ap-tip')).letter.sender[0]).toBe(sender.name);
    expect(fault({ ...orderFor('ap-tip'), sender: null })).toBe('sender-missing');
  });

  test('what was sent as a tip is never said to be a complaint', () => {
    const tip = sent('ap-tip', '2026-06-01');
    const refusal = answered(tip, '2026-10-20', 'refused');
    const order = choosing(
      without(
        orderFor('ap-objection', withSteps(...Object.values(steps), tip, refusal)),
        'ap-answered',
      ),
      { follows: refusal.id },
    );
    expect(fault(order)).toBe('sent-as-tip');
  });

  test('the three factors are those of this organisation and practice alone', () => {
    const other = recordWith(2, { happening: inRoom(), practice: 'id-copy' });
    const contents = dossierFor();
    const order = orderFor('ap-complaint', { ...contents, records: [...contents.records, other] });
    expect(text(order)).toContain('In dit dossier zit 1 melding.');
  });

  test('a ground about priority leans on all exhibits when none was chosen', () => {
    const grounds = [{ ground: 'priority', theirWords: '', why: '', exhibits: [] }] as const;
    const order = withDetail(orderFor('ap-objection'), {
      field: 'grounds',
      kind: 'grounds',
      grounds,
    });
    expect(text(order)).toContain('niet alles meegewogen wat hieronder staat (bijlage 1)');
  });

  test('a ground about first contact without a letter asks for that letter', () => {
    const { apComplaint, apRefusal } = steps;
    const order = orderFor('ap-objection', withSteps(apComplaint, apRefusal));
    expect(fault(order)).toBe('contact-missing');
  });
});

describe('whom it is about', () => {
  test('the address that was filled in later is used, also in a letter begun before', () => {
    const before = { kind: 'entered', name: 'Werkbedrijf', address: '' } as const;
    const now = { ...before, address: 'Kade 1\n1000 AB Voorbeeldstad' };
    const contents = oneQuote('Zin.', '', { organisation: now });
    const order = choosing(orderFor('erasure', contents), { organisation: before });
    expect(written(order).letter.recipient).toContain('Kade 1');
  });

  test('two organisations in one dossier each get their own reports and letters', () => {
    const firm = { kind: 'entered', name: 'Werkbedrijf', address: 'Kade 1' } as const;
    const contents = dossierWith({
      records: [
        recordWith(1, { happening: inRoom('Kamer een'), organisation: dronten }),
        recordWith(2, { happening: inRoom('Kamer twee'), organisation: firm }),
      ],
      steps: [
        { ...sent('access', '2026-05-01'), organisation: firm },
        sent('access', '2026-06-01'),
      ],
    });
    const order = withDetail(orderFor('ap-complaint', contents), {
      field: 'views',
      kind: 'views',
      views: [{ article: { act: 'AVG', article: '5(1)(c)' }, because: 'Zin.', exhibits: [] }],
    });
    const about = text(choosing(order, { organisation: firm }));
    expect(about).toContain('Kamer twee');
    expect(about).toContain('1 mei 2026');
    expect(about).not.toMatch(/Kamer een|1 juni 2026|Dronten, Postbus/);
  });

  test('an organisation that has ended says so', () => {
    const gone = { kind: 'listed', code: 'GM9999', name: 'Verdwenen' } as const;
    const contents = oneQuote('Zin.', '', { organisation: gone });
    for (const kind of ['erasure', 'ap-complaint', 'ap-tip', 'mandate'] as const)
      expect(fault(choosing(orderFor(kind, contents), { organisation: gone }))).toBe(
        'recipient-gone',
      );
  });

  test('a question to the officer goes to the address that the person found', () => {
    const officer = {
      organisation: organisationKey(dronten),
      email: '',
      address: 'Postbus 7\n8250 AD Dronten',
      enteredOn: day,
    };
    const { letter } = written(orderFor('officer-question', saying({ officers: [officer] })));
    expect(letter.recipient).toContain('Postbus 7');
    expect(letter.recipient).not.toContain('Postbus 100');
  });

  test('reports of another practice stay out, whichever came first', () => {
    const other = recordWith(2, { happening: inRoom('Kamer drie'), practice: 'id-copy' });
    const contents = dossierFor();
    for (const records of [
      [...contents.records, other],
      [other, ...contents.records],
    ])
      expect(text(orderFor('erasure', { ...contents, records }))).not.toContain('Kamer drie');
  });
});

describe('who writes for others', () => {
  const order = (kind: LetterKind) => orderFor(kind, asRepresentative(dossierFor()), 'B. Bakker');

  test('names them in a first request too, with what shows it', () => {
    expect(text(order('erasure'))).toContain('B. Bakker, Straat 1, 1000 AA B. Bakker');
    expect(papersOf(order('erasure'))).toEqual(['2 authorisation']);
    expect(written(order('erasure')).letter.enclosures.at(-1)).toBe(
      'Bijlage 2: ondertekende machtiging, van 1 februari 2026',
    );
  });

  test('encloses it behind the copies of a letter about silence', () => {
    expect(papersOf(order('reminder'))).toEqual([
      '1 request',
      '2 proof-of-receipt',
      '3 authorisation',
    ]);
    expect(text(order('reminder'))).toContain('(bijlage 3)');
  });

  test('asks for documents as anybody can', () => {
    expect(papersOf(order('woo-request'))).toEqual([]);
  });

  test('who names nobody any more, because they write for themselves, writes for themselves', () => {
    expect(text(orderFor('erasure'))).not.toContain('gemachtigde');
  });
});

test('the answer comes in the ways that the dossier names', () => {
  const contents = saying({ answerWays: ['counter'] });
  expect(text(orderFor('erasure', contents))).toContain('aan uw balie');
  expect(text(orderFor('objection', contents))).toContain('aan uw balie');
});

test('a form for the answer is named only when it lies with the question', () => {
  const order = orderFor('officer-question');
  expect(text({ ...order, annexes: ['reply-form'] })).toBe(text(order));
  expect(text({ ...order, annexes: [] })).not.toBe(text(order));
});

describe('which firm got data', () => {
  const contents = dossierWith({
    records: [
      recordWith(1, {
        happening: inRoom(),
        practice: 'processor-agreement',
        answers: [
          { question: 'firm', kind: 'text', text: 'Traject B.V.' },
          { question: 'agreement-date', kind: 'date', date: asApproximateDate('2025-12') },
        ],
      }),
    ],
  });
  const order = choosing(
    without(orderFor('woo-request', contents), 'firm', 'shared-from', 'signed-on'),
    { practice: 'processor-agreement' },
  );

  test('is said by the reports, as exactly as it is known', () => {
    expect(text(order)).toContain('Bedrijf: Traject B.V.');
    expect(text(order)).toContain('ondertekend: december 2025');
  });

  test('is said in a complaint about it too, and in no other', () => {
    const complaint = withDetail(
      orderFor('ap-complaint', { ...contents, steps: dossierFor().steps }),
      {
        field: 'views',
        kind: 'views',
        views: [{ article: { act: 'AVG', article: '28(3)' }, because: 'Zin.', exhibits: [] }],
      },
    );
    const about = { ...complaint.contents.dossier.situation, reasonNoContact: 'Angst.' };
    const { dossier } = complaint.contents;
    const said = {
      ...complaint,
      contents: { ...complaint.contents, dossier: { ...dossier, situation: about } },
    };
    expect(text(choosing(said, { practice: 'processor-agreement' }))).toContain('Traject B.V.');
    expect(text(orderFor('ap-complaint'))).not.toContain('ondertekend');
  });

  test('stays out when the person empties the field', () => {
    const emptied = withDetail(order, { field: 'firm', kind: 'text', text: ' ' });
    expect(text(emptied)).not.toContain('Traject');
  });
});

describe('the first letter', () => {
  test('is the same as the one in a pack', () => {
    for (const language of ['nl', 'en'] as const) {
      const order = choosing(orderFor('access-request'), { language });
      const inPack = writeLetters(
        dossierFor(),
        {
          language,
          name: sender.name,
          address: sender.addressLines.join('\n'),
          email: sender.email,
          edition: 'organisation',
        },
        day,
        new Map(),
      );
      expect(inPack).toEqual({ ok: true, value: [written(order).letter] });
    }
  });
});

test('a day that the person leaves open is four weeks for an officer, and two for a reminder', () => {
  const open = (kind: LetterKind) => text(without(orderFor(kind), 'answer-by'));
  expect(open('officer-question')).toContain('24 december 2026');
  expect(open('reminder')).toContain('10 december 2026');
});

test('many people are counted in reports, from the first day to the last', () => {
  const contents: DossierContents = {
    ...dossierFor(),
    records: [1, 2].map((number) =>
      recordWith(number, {
        happening: { kind: 'place', place: '', day: asDay(`2026-03-0${number}`) },
      }),
    ),
  };
  const views = [{ article: { act: 'AVG', article: '9' }, because: 'Zin.', exhibits: [] }];
  const order = orderFor('collective-request', contents);
  expect(text(withDetail(order, { field: 'views', kind: 'views', views }))).toContain(
    'Wij hebben 2 meldingen, van 1 maart 2026 tot en met 2 maart 2026.',
  );
});

test('a citizen number that was typed is left out, and the person is told', () => {
  for (const kind of ['erasure', 'objection'] as const) {
    const order = orderFor(kind, dossierFor(), 'Mijn nummer is 111222333.');
    expect(text(order)).not.toContain('111222333');
    expect(written(order).warnings).toContain('citizen-number-left-out');
    expect(written(orderFor(kind)).warnings).not.toContain('citizen-number-left-out');
  }
});
