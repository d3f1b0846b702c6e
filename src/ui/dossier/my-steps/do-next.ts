/** What the buttons of a next step open: always a task that is there already. */
import type { Day } from '../../../domain/instant.ts';
import type { LetterKind } from '../../../domain/letter.ts';
import { isSameSubject } from '../../../domain/letter-subjects.ts';
import {
  letterOfAction,
  type NextAction,
  type NextStep,
  stepOfAction,
} from '../../../domain/next-action.ts';
import { isRouteId, type RouteId } from '../../../domain/route-id.ts';
import type { DossierPage, Loaded } from '../model.ts';

type At = { readonly page: DossierPage; readonly loaded: Loaded };

/** `null` when there is nothing to do. */
export function doNext({ page, loaded }: At, next: NextStep): (() => void) | null {
  const { action, subject } = next;
  switch (action.kind) {
    case 'finish-report':
      return () => page.open({ kind: 'questions', recordId: action.report, isFromPaper: false });
    case 'send-more':
      return () => page.open({ kind: 'mended', of: action.of });
    case 'look-at-answer':
      return () => page.open({ kind: 'answer-check', of: action.of });
    case 'wait':
      return () => page.open({ kind: 'answered', to: action.of });
    case 'nothing':
      return null;
    default: {
      const letter = letterOfAction(action);
      if (letter === null || subject === null)
        return () => page.open({ kind: 'routes', route: wayOf(action) });
      return () => writeNext({ page, loaded }, next, letter);
    }
  }
}

/** Goes on with what was begun, or begins. */
export function writeNext({ page, loaded }: At, next: NextStep, kind: LetterKind): void {
  const begun =
    kind === letterOfAction(next.action)
      ? loaded.letters.find(({ id }) => id === next.begun)
      : null;
  if (begun) void page.letter.resume(begun);
  else if (next.subject)
    void page.letter.begin({ subject: next.subject, kind, follows: stepOfAction(next.action) });
}

/** Where it is explained, when there is no letter for it here. */
const wayOf = (action: NextAction): RouteId =>
  action.kind === 'ap-silent' ? 'ap-complaint' : 'appeal';

/** Writes down that the letter on the table went out; `null` when it is of no way that is kept. */
export function sayItWasSent(
  { page, loaded }: At,
  next: NextStep,
  today: Day,
): (() => void) | null {
  const { action, subject } = next;
  if (action.kind !== 'finish-letter' || subject === null) return null;
  const route = action.letter === 'access-request' ? 'access' : action.letter;
  const about = loaded.contents.records.findLast((record) => isSameSubject(record, subject));
  if (!isRouteId(route) || !about) return null;
  return () => page.open({ kind: 'sent', start: { route, about: about.id, day: today } });
}
