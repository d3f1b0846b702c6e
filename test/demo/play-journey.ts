// Plays the whole journey on one page: mark, answer, save, export. Keeps a picture of each step.
import { copyFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PracticeId } from '../../src/domain/practice.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import {
  acceptLetter,
  answerHappened,
  answerNote,
  answerOrganisation,
  answerPractice,
  answerWish,
  buildPack,
  chooseLanguage,
  isOrganisationKnown,
  JourneyFault,
  keepPicture,
  mark,
  openDossier,
  openPopup,
  organisationAnswer,
  reviewOrganisation,
  type Sender,
  savePack,
  selectPassage,
  signLetter,
  tellOrganisation,
} from './journey.ts';
import {
  createStepTaker,
  type JourneyReport,
  type TakeStep,
  writeReport,
} from './journey-report.ts';
import { storedFile } from './stored-file.ts';

export type Journey = {
  readonly url: string;
  readonly quote: string;
  readonly practice: PracticeId;
  readonly note: string;
  readonly language: 'nl' | 'en';
  /** A name or a code of the register; `null` takes what the host says. */
  readonly organisation: string | null;
  readonly outDir: string;
};

export const sender: Sender = {
  name: 'Test Persoon',
  address: 'Teststraat 1\n1234 AB Voorbeeldstad',
};

/** Used when nobody says which organisation it is. */
const fictionalOrganisation = 'Gemeente Voorbeeldstad';

/** Plays to the end or to the first fault. Writes and returns the report; throws nothing. */
export async function playJourney(driver: Driver, journey: Journey): Promise<JourneyReport> {
  const { steps, take } = createStepTaker(journey.outDir);
  const finish = (end: Pick<JourneyReport, 'ok' | 'pack' | 'errors'>): JourneyReport => {
    const report = { ok: end.ok, steps, pack: end.pack, errors: end.errors };
    writeReport(journey.outDir, report);
    return report;
  };
  try {
    const pack = await takeSteps(driver, journey, take);
    return finish({ ok: true, pack, errors: [] });
  } catch (error) {
    return finish({ ok: false, pack: null, errors: [sentenceOf(error)] });
  }
}

/** A fault is a sentence already; anything else is a defect, and keeps its technical words. */
const sentenceOf = (error: unknown): string =>
  error instanceof JourneyFault ? error.message : `The journey broke off: ${String(error)}`;

async function takeSteps(driver: Driver, journey: Journey, take: TakeStep): Promise<string> {
  const page = await take('page', () => openPage(driver, journey), itself);
  const popup = await take('popup', () => openOwnPopup(driver, page, journey), itself);
  await take(
    'mark',
    () => mark(popup),
    () => popup,
  );
  await take(
    'full-page',
    () => keepPicture(popup),
    () => popup,
  );
  await answerQuestions(popup, journey, take);
  const dossier = await take('dossier', () => openDossier(driver, popup), itself);
  await take(
    'pack',
    () => buildPack(dossier, sender),
    () => dossier,
  );
  const saved = await savePack(driver, dossier);
  copyFileSync(saved, join(journey.outDir, basename(saved)));
  copyPicture(saved, journey.outDir);
  return basename(saved);
}

/** Beside the pack, for who does not want to open it. A page that moves all the time has none. */
function copyPicture(pack: string, outDir: string): void {
  const picture = storedFile(pack, '/screenshot-full.png');
  if (picture) writeFileSync(join(outDir, 'screenshot-full.png'), picture);
}

const itself = <S extends Surface>(surface: S): Surface => surface;

async function openPage(driver: Driver, { url, quote }: Journey): Promise<PageHandle> {
  const page = await driver.openPage(url).catch((error: unknown) => {
    throw new JourneyFault(`The page ${url} could not be opened (${reasonIn(error)}).`);
  });
  await selectPassage(page, quote);
  return page;
}

// The browsers wrap their short codes in long messages.
const reasonIn = (error: unknown): string => {
  const [code = 'no reason was given'] =
    /(net::|NS_)?ERR(OR)?_\w+|timeout/i.exec(String(error)) ?? [];
  return code;
};

async function openOwnPopup(driver: Driver, page: PageHandle, { language }: Journey) {
  const popup = await openPopup(driver, page);
  await chooseLanguage(popup, language);
  return popup;
}

async function answerQuestions(popup: Surface, journey: Journey, take: TakeStep): Promise<void> {
  const seen = () => popup;
  await take('practice', () => answerPractice(popup, journey.practice), seen);
  const isKnown = await isOrganisationKnown(popup);
  if (isKnown && journey.organisation !== null) await reviewOrganisation(popup);
  if (!isKnown || journey.organisation !== null) {
    const answer = organisationAnswer(journey.organisation ?? fictionalOrganisation);
    await take('organisation', () => answerOrganisation(popup, answer), seen);
  }
  await take('happened', () => answerHappened(popup), seen);
  await take('note', () => answerNote(popup, journey.note), seen);
  await take('wish', () => answerWish(popup), seen);
  await take('who-may-know', () => tellOrganisation(popup), seen);
  await take('who-are-you', () => signLetter(popup, sender), seen);
  await take('letter', () => acceptLetter(popup), seen);
}
