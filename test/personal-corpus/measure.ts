/** How much of what is labelled is found, and how much of what is found is labelled. */
import type { Finding, PersonalKind } from '../../src/domain/personal.ts';
import type { Label, Labelled } from './labels.ts';

export type Score = {
  readonly labelled: number;
  readonly found: number;
  readonly proposed: number;
  readonly rightly: number;
};

/** What goes wrong, in words that a person can look at. */
export type Miss = {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly why: 'missed' | 'too-much';
};

export type Measured = {
  readonly scores: ReadonlyMap<PersonalKind, Score>;
  readonly misses: readonly Miss[];
};

const none: Score = { labelled: 0, found: 0, proposed: 0, rightly: 0 };

/** What is proposed to be covered. `low` is asked about, and covers nothing by itself. */
export const isProposed = ({ confidence }: Finding) => confidence !== 'low';

export function measure(
  cases: readonly { readonly labelled: Labelled; readonly findings: readonly Finding[] }[],
): Measured {
  const { add, miss, measured } = scoring();
  for (const { labelled, findings } of cases) {
    const proposed = findings.filter(isProposed);
    for (const label of labelled.labels) {
      const isFound = isCovered(labelled.text, label, proposed);
      add(label.kind, { labelled: 1, found: isFound ? 1 : 0 });
      if (!isFound) miss({ kind: label.kind, why: 'missed', text: around(labelled.text, label) });
    }
    for (const finding of proposed) {
      const isRight = labelled.labels.some((label) => overlap(label, finding));
      add(finding.kind, { proposed: 1, rightly: isRight ? 1 : 0 });
      if (!isRight)
        miss({ kind: finding.kind, why: 'too-much', text: around(labelled.text, finding) });
    }
  }
  return measured;
}

/** What is counted, from nothing. */
export function scoring() {
  const scores = new Map<PersonalKind, Score>();
  const misses: Miss[] = [];
  const add = (kind: PersonalKind, more: Partial<Score>): void => {
    const old = scores.get(kind) ?? none;
    scores.set(kind, {
      labelled: old.labelled + (more.labelled ?? 0),
      found: old.found + (more.found ?? 0),
      proposed: old.proposed + (more.proposed ?? 0),
      rightly: old.rightly + (more.rightly ?? 0),
    });
  };
  const measured: Measured = { scores, misses };
  return { add, miss: (one: Miss) => void misses.push(one), measured };
}

type Span = { readonly start: number; readonly end: number };

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Every letter and digit of the label lies in something that is proposed, of whatever kind. */
function isCovered(text: string, { start, end }: Label, findings: readonly Finding[]): boolean {
  for (let at = start; at < end; at++) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
    if (!findings.some((one) => one.start <= at && at < one.end)) return false;
  }
  return true;
}

const around = (text: string, { start, end }: Span) =>
  `${text.slice(Math.max(0, start - 50), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 25)}`;
