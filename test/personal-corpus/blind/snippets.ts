/** Puts the short texts together: every template several times, each time with other values. */

import type { Snippet } from '../snippet.ts';
import { conversations } from './conversations.ts';
import { fillIn, type Makers, wrap } from './fill-in.ts';
import { fillers } from './fillers.ts';
import { forms } from './forms.ts';
import { letters } from './letters.ts';
import { machineTexts } from './machine-texts.ts';
import { makers } from './makers.ts';
import { emptyAnnouncements, officeTexts, plainMachineTexts, plainTalk } from './not-personal.ts';
import { organisationMakers, publicAndPersonal, publicOnly } from './organisation-texts.ts';
import { organisations } from './organisations.ts';
import { otherLanguages } from './other-languages.ts';
import { ownMakers, ownPeople } from './own-people.ts';
import { besideTexts, ownCases, ownTexts } from './own-texts.ts';
import { makeRandom, type Random } from './random.ts';

type Group = {
  readonly seed: number;
  readonly templates: readonly string[];
  readonly times: number;
  /** Whether sentences of a letter may stand before and after. */
  readonly isProse: boolean;
  readonly about?: 'organisation' | 'own';
};

const groups: readonly Group[] = [
  { seed: 1009, templates: letters, times: 4, isProse: true },
  { seed: 2003, templates: conversations, times: 4, isProse: true },
  { seed: 3001, templates: forms, times: 4, isProse: true },
  { seed: 4001, templates: machineTexts, times: 4, isProse: false },
  { seed: 5003, templates: otherLanguages, times: 4, isProse: false },
  { seed: 6007, templates: ownTexts, times: 4, isProse: true, about: 'own' },
  { seed: 7001, templates: besideTexts, times: 5, isProse: true, about: 'own' },
  { seed: 8009, templates: publicOnly, times: 5, isProse: true, about: 'organisation' },
  { seed: 9001, templates: publicAndPersonal, times: 5, isProse: true, about: 'organisation' },
  { seed: 10007, templates: officeTexts, times: 5, isProse: true },
  { seed: 11003, templates: emptyAnnouncements, times: 4, isProse: true },
  { seed: 12007, templates: plainMachineTexts, times: 3, isProse: false },
  { seed: 13001, templates: plainTalk, times: 4, isProse: true },
];

const between = [' ', ' ', '\n', '\n\n'];

function surrounded(text: string, random: Random): string {
  const filler = (): string => fillIn(random.pick(fillers), makers, random);
  const glue = text.includes('\n') ? '\n\n' : random.pick(between);
  const before = random.chance(0.4) ? filler() + glue : '';
  const after = random.chance(0.45) ? glue + filler() : '';
  const whole = before + text + after;
  return random.chance(0.12) ? wrap(whole, 28 + random.below(40)) : whole;
}

function fromTemplate(template: string, group: Group, random: Random): Snippet {
  const organisation = random.pick(organisations);
  const who = random.pick(ownPeople);
  const extra: Makers =
    group.about === 'organisation'
      ? organisationMakers(organisation)
      : group.about === 'own'
        ? ownMakers(who)
        : new Map();
  const filled = fillIn(template, new Map([...makers, ...extra]), random);
  const text = group.isProse ? surrounded(filled, random) : filled;
  return {
    text,
    ...(group.about === 'own' ? { own: who.own } : {}),
    ...(group.about === 'organisation' ? { organisation } : {}),
  };
}

function fromGroup(group: Group): readonly Snippet[] {
  const random = makeRandom(group.seed);
  return group.templates.flatMap((template) =>
    Array.from({ length: group.times }, () => fromTemplate(template, group, random)),
  );
}

/** Whole letters: a few passages below each other, with and without something personal. */
function longTexts(count: number): readonly Snippet[] {
  const random = makeRandom(14009);
  const pools = [
    letters,
    forms,
    conversations,
    officeTexts,
    plainTalk,
    emptyAnnouncements,
    fillers,
  ];
  return Array.from({ length: count }, () => {
    const passages = Array.from({ length: 3 + random.below(4) }, () =>
      fillIn(random.pick(random.pick(pools)), makers, random),
    );
    const text = passages.join('\n\n');
    return { text: random.chance(0.3) ? wrap(text, 60) : text };
  });
}

function withoutTwins(list: readonly Snippet[]): readonly Snippet[] {
  const seen = new Set<string>();
  return list.filter(({ text, own }) => {
    const key = `${text}\n${own?.join() ?? ''}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

export const snippets: readonly Snippet[] = withoutTwins([
  ...groups.flatMap(fromGroup),
  ...ownCases,
  ...longTexts(60),
]);
