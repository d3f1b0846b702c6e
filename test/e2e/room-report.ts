/** A report of what happened in a room, filled in on the dossier page. */
import type { PracticeId } from '../../src/domain/practice.ts';
import {
  answerOrganisation,
  answerPractice,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';

/** Comes back when it stands in the list. */
export async function reportInRoom(
  dossier: PageHandle,
  note: string,
  practice: PracticeId = 'recording-interview',
): Promise<void> {
  await dossier.click('[data-action=add-record]');
  await dossier.type('input[name=place]', 'Gemeentehuis, spreekkamer 2');
  await dossier.type('input[name=day]', '2026-03-03');
  await dossier.click('[data-action=next]');
  await answerPractice(dossier, practice);
  await answerOrganisation(dossier, organisationAnswer('GM0303'));
  await writeNote(dossier, note);
  await dossier.waitFor('[data-record]');
}
