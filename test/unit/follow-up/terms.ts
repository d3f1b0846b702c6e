/** Terms for a calendar, each with its own step. */
import { createHash } from 'node:crypto';
import { asSha256 } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { Step } from '../../../src/domain/step.ts';
import type { TermId } from '../../../src/domain/term.ts';
import type { CalendarPorts } from '../../../src/follow-up/calendar-entries.ts';
import type { StepTerm } from '../../../src/law/terms-of-steps.ts';
import { sent } from '../law/steps.ts';

export const termOf = (
  rule: TermId,
  last: string | null,
  step: Step = sent('access', '2026-10-01'),
  first = '2026-10-02',
): StepTerm => ({
  step,
  term: {
    rule,
    binds: 'body',
    first: asDay(first),
    last: last === null ? null : asDay(last),
    articles: [],
    counted: [],
    doubts: [],
  },
});

export const ports: CalendarPorts = {
  sha256: async (bytes) => asSha256(createHash('sha256').update(bytes).digest('hex')),
  explain: () => null,
};
