/** Intrekken van toestemming (AVG 7(3)), in het Nederlands. What was done before stays as it was. */
import { practiceText } from '../../data/practices.ts';
import type { Letter } from '../../domain/letter.ts';
import { dayRef, heading, numbered, paragraph, said } from '../inlines.ts';
import type { ConsentWithdrawalFacts } from './request-facts.ts';
import { frameRequest } from './request-frame.ts';
import {
  aboutPractice,
  enclosuresOf,
  keepData,
  requestEnd,
  whatAndWhichData,
} from './request-parts.nl.ts';
import { rule } from './rule.ts';

const consent = ({ consentOn, consentTo }: ConsentWithdrawalFacts) => [
  heading('Mijn toestemming'),
  consentOn === null
    ? paragraph('Ik gaf toestemming. De dag weet ik niet meer. Het ging om:')
    : paragraph('Op ', dayRef(consentOn), ' gaf ik toestemming. Het ging om:'),
  paragraph(said(consentTo)),
  paragraph(
    'Ik trek die toestemming in vanaf de dag waarop u deze brief krijgt (',
    rule('withdraw-consent'),
    ').',
  ),
];

const asked = () =>
  numbered([
    'Stop met het gebruik dat op deze toestemming berust. Schrijf mij op welke dag dat is gebeurd.',
    'Laat ook stoppen wie de gegevens in uw opdracht gebruikt.',
    [
      'Gaat u met een deel door? Schrijf mij dan op welke andere grondslag in de wet dat berust (',
      rule('basis'),
      '). Zo kan ik nagaan of mijn gegevens volgens de wet worden gebruikt.',
    ],
    [
      'Heeft het intrekken volgens u gevolgen voor mijn uitkering of mijn traject? Schrijf mij dan ' +
        'welke, en volgens welke regel. Ik vraag dit omdat toestemming vrij hoort te zijn (',
      rule('free-consent'),
      ').',
    ],
  ]);

export const consentWithdrawalNl = (facts: ConsentWithdrawalFacts): Letter =>
  frameRequest(facts, {
    kind: 'consent-withdrawal',
    language: 'nl',
    subject: `Ik trek mijn toestemming in: ${practiceText(facts.practice.id, 'nl').title}`,
    blocks: [
      aboutPractice(facts.practice),
      ...consent(facts),
      ...whatAndWhichData(facts),
      heading('Wat ik u vraag'),
      asked(),
      ...keepData('deze vraag'),
      ...requestEnd(facts),
    ],
    enclosures: enclosuresOf(facts),
  });
