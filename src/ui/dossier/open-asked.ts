/** Opens what the address of the dossier asks for, beside a record: a letter, or a task. */
import { isSameSubject } from '../../domain/letter-subjects.ts';
import { today } from '../../platform/clock.ts';
import { takeHandedLetter } from '../../platform/handed-letter.ts';
import type { Asked } from './asked.ts';
import type { DossierPage } from './model.ts';
import { packForHelper } from './pack/pack-task.ts';

export type AskedTask = Exclude<Asked, { readonly kind: 'record' }>;

/** What is no longer there is told. */
export async function openAsked(asked: AskedTask, page: DossierPage): Promise<void> {
  switch (asked.kind) {
    case 'hand-over':
      return page.open(packForHelper);
    case 'place':
      return page.open({ kind: 'place', isFromPaper: false });
    case 'letter':
    case 'sent':
      return openLetter(asked, page);
  }
}

type AskedLetter = Extract<AskedTask, { readonly kind: 'letter' | 'sent' }>;

async function openLetter({ kind, id }: AskedLetter, page: DossierPage): Promise<void> {
  const handed = await takeHandedLetter();
  const loaded = page.loaded.value;
  const letter = loaded?.letters.find((one) => one.id === id);
  if (!loaded || !letter) {
    page.problem.value = 'not-found';
    return;
  }
  if (handed?.id === id) page.sender.value = handed.sender;
  if (kind === 'letter') return page.letter.goOnWith(letter);
  const about = loaded.contents.records.findLast((record) => isSameSubject(record, letter));
  const { letterDesk } = await import('../../flows/letter-desk.ts');
  const route = letterDesk.routeOf(letter.letter, letter.details);
  if (route === null) page.open({ kind: 'sent' });
  else page.open({ kind: 'sent', start: { route, about: about?.id ?? null, day: today() } });
}
