/** Method and limits in English: how it was captured, and what that does not prove. */
import type { Annex } from '../../domain/annex.ts';
import type { Block } from '../../domain/letter.ts';
import { heading, list, paragraph, said, text } from '../inlines.ts';
import type { AnnexFacts } from './annex-facts.ts';
import { facts as factRows, joined } from './annex-inlines.ts';
import { type MethodFacts, methodFacts } from './method-facts.ts';

const howCaptured = (method: MethodFacts): Block[] => [
  heading('How it was captured'),
  list([
    'The page was captured in an ordinary browser, at the moment when the writer clicked for it.',
    'Kept was what the page looked like, which text stood there and what the page requested.',
    'Of each file a fingerprint was made at once (SHA-256). It changes when the file changes.',
    'What could not be kept stands in a list with each capture.',
  ]),
  factRows([
    { name: 'Captures', value: [`${method.captures}`] },
    {
      name: 'Program',
      value: joined(
        method.programs.map(({ software, build }) => [said(software), text(` (SHA-256 ${build})`)]),
        '; ',
      ),
    },
    {
      name: 'Browser',
      value: joined(
        method.browsers.map((one) => [said(one)]),
        '; ',
      ),
    },
    {
      name: 'Clock',
      value: [
        'of the device itself, set to time zone ',
        ...joined(method.timeZones.map((one) => [said(one)])),
      ],
    },
    { name: 'In a private window', value: [`${method.inPrivate}`] },
    { name: 'In inspection mode', value: [`${method.inspected}`] },
    { name: 'Parts not kept', value: [`${method.missing}`] },
  ]),
];

const toldOnly = ({ inRooms }: MethodFacts): Block[] =>
  inRooms === 0
    ? []
    : [
        heading('What does not come from a page'),
        paragraph(
          'What happened in a talk or in a place was written down by the writer. There is no ' +
            'recording of it.',
        ),
      ];

const limits = (method: MethodFacts): Block[] => [
  heading('What this does not prove'),
  list([
    'It is what one browser showed. A website may show something else to others.',
    'The times come from the clock of the device. It may be set wrong.',
    'There is no signature or time stamp of somebody else with it.',
    'A fingerprint shows that a file has stayed the same since. It does not say what it was before.',
    'Whether something is allowed is not said here. That is for others to judge.',
    ...(method.isAnythingLeftOut
      ? [
          'The writer left out sentences of their own explanation, or covered details in it. What was captured is kept as it was.',
        ]
      : []),
  ]),
];

const digestBlocks = ({ digest }: AnnexFacts): Block[] => [
  heading('The check number'),
  paragraph('All evidence of the dossier together has this check number (SHA-256): ', `${digest}.`),
  paragraph(
    'It is made of the fingerprints of all exhibits, each with a random number of its own. Nothing of ' +
      'the content can be worked out from it. Whoever keeps this letter can find out later ' +
      'whether the evidence was there already.',
  ),
];

export function methodEn(facts: AnnexFacts): Annex {
  const method = methodFacts(facts);
  const captured = method.captures > 0;
  return {
    kind: 'method',
    language: 'en',
    title: 'Method and limits',
    blocks: [
      ...(captured ? howCaptured(method) : [paragraph('No captured page belongs to this letter.')]),
      ...toldOnly(method),
      ...limits(method),
      ...(captured ? digestBlocks(facts) : []),
    ],
  };
}
