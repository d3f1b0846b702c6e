/**
 * Who reads a letter, and what of the earlier letters is told to them. What somebody wrote to an
 * authority, or in confidence to the officer, is not told to the organisation itself.
 */
import { routeOf } from '../../data/routes.ts';
import type { LetterKind } from '../../domain/letter.ts';
import type { Step } from '../../domain/step.ts';

export type LetterReader = 'organisation' | 'officer' | 'authority' | 'representative';

export function readerOf(kind: LetterKind): LetterReader {
  switch (kind) {
    case 'access-request':
    case 'object-to-processing':
    case 'erasure':
    case 'rectification':
    case 'restriction':
    case 'consent-withdrawal':
    case 'identification-reply':
    case 'reminder':
    case 'notice-of-default':
    case 'conduct-complaint':
    case 'woo-request':
    case 'objection':
    case 'objection-pro-forma':
      return 'organisation';
    case 'officer-question':
      return 'officer';
    case 'mandate':
      return 'representative';
    case 'appeal-no-decision':
    case 'petition':
    case 'ap-complaint':
    case 'ap-tip':
    case 'ap-objection':
    case 'ap-objection-pro-forma':
    case 'collective-request':
    case 'ombudsman':
      return 'authority';
  }
}

/** Whether the reader of that letter is told of the step. */
export function mayBeTold({ route }: Step, kind: LetterKind): boolean {
  const { receiver } = routeOf(route);
  switch (readerOf(kind)) {
    case 'authority':
    case 'representative':
      return true;
    case 'officer':
      return receiver === 'organisation' || receiver === 'data-officer';
    case 'organisation':
      return receiver === 'organisation';
  }
}
