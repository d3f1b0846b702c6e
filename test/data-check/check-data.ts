/**
 * `npm run check:data [-- --on 2027-01-31]`: reads every data file and says what is wrong with it,
 * and what is overdue on that day (today when none is given). Ends with 1 when something is wrong;
 * overdue data is said and is no fault.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { acts } from '../../src/data/acts.ts';
import { answerGuide } from '../../src/data/answer-check.ts';
import { apForm } from '../../src/data/ap-form.ts';
import { apPolicy } from '../../src/data/ap-policy.ts';
import { commonQuestions } from '../../src/data/common-questions.ts';
import { helpers } from '../../src/data/human-help.ts';
import { organRules } from '../../src/data/organisations/organs.ts';
import { ownDataGuide } from '../../src/data/own-data.ts';
import { practiceEntries } from '../../src/data/practices.ts';
import { readinessEntries } from '../../src/data/readiness.ts';
import { courtFees, receiverAddresses, routeEntries } from '../../src/data/routes.ts';
import { talkCardEntries } from '../../src/data/talk-cards.ts';
import { decreeDays, penaltyAmounts, termRules } from '../../src/data/terms.ts';
import { asDay, dayOf, dutchTimeZone, instantOf } from '../../src/domain/instant.ts';
import { apFormFaults } from './ap-form-faults.ts';
import { askedTwice, commonQuestionFaults } from './common-question-faults.ts';
import { humanHelpFaults } from './human-help-faults.ts';
import { organisationChecks, organisationFaults } from './organisation-faults.ts';
import { overdueLines } from './overdue.ts';
import { practiceFaults } from './practice-faults.ts';
import { readJson } from './read-json.ts';
import { readinessFaults } from './readiness-faults.ts';
import { routeFaults } from './route-faults.ts';
import { talkCardFaults } from './talk-card-faults.ts';
import { termFaults } from './term-faults.ts';

const { values } = parseArgs({ options: { on: { type: 'string' } } });
const today = values.on ? asDay(values.on) : dayOf(instantOf(new Date()), dutchTimeZone);
const data = join(import.meta.dirname, '../../src/data');

/** Each folder of data files, with what looks for faults in one of them. */
const folders = [
  ['practices', practiceFaults],
  ['routes', routeFaults],
  ['readiness', readinessFaults],
  ['talk-card', talkCardFaults],
] as const;

const faults = [
  ...folders.flatMap(([folder, faultsOf]) =>
    readdirSync(join(data, folder))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => faultsOf(name, readJson(join(data, folder), name))),
  ),
  ...apFormFaults(readJson(data, 'ap-form.json')),
  ...commonQuestionFaults(readJson(data, 'common-questions.json')),
  ...humanHelpFaults(readJson(data, 'human-help.json')),
  ...askedTwice(practiceEntries, commonQuestions),
  ...termFaults({
    terms: readJson(data, 'terms.json'),
    decree: readJson(data, 'decree-days.json'),
    penalty: readJson(data, 'penalty-amounts.json'),
  }),
  ...organisationFaults(join(data, 'organisations')),
];
for (const fault of faults) console.error(fault);

if (faults.length === 0) {
  const checked = [
    ...[
      ...practiceEntries,
      ...termRules,
      ...routeEntries,
      ...receiverAddresses,
      ...readinessEntries,
      ...acts,
      ...helpers,
    ].map((entry) => ({ name: entry.id, checked: entry })),
    { name: 'common-questions', checked: commonQuestions },
    { name: 'decree-days', checked: decreeDays },
    { name: 'penalty-amounts', checked: penaltyAmounts },
    { name: 'court-fees', checked: courtFees },
    { name: 'own-data', checked: ownDataGuide },
    { name: 'ap-policy', checked: apPolicy },
    { name: 'ap-form', checked: apForm },
    { name: 'answer-check', checked: answerGuide },
    ...talkCardEntries.map((entry) => ({ name: `talk card ${entry.id}`, checked: entry })),
    ...organRules.map((rule) => ({ name: `organ for ${rule.subject}`, checked: rule })),
    ...organisationChecks(join(data, 'organisations')),
  ];
  for (const line of overdueLines(checked, today)) console.warn(`Overdue: ${line}`);
  console.log('The data is in order.');
}
process.exitCode = faults.length === 0 ? 0 : 1;
