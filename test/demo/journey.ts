// The steps of the route, from a page to a pack, as a person takes them. Demonstrations play them
// and end-to-end tests are built of them, so both see the same program.
import { knownOrganisation } from '../../src/data/organisations/known.ts';
import { searchOrganisations } from '../../src/data/organisations/search.ts';
import type { Language } from '../../src/domain/language.ts';
import type { KnownOrganisation } from '../../src/domain/organisation.ts';
import type { PracticeId } from '../../src/domain/practice.ts';
import type { Question } from '../../src/domain/record.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { until } from '../driver/until.ts';

/** Why a journey ends before its end, as a sentence for whoever started it. */
export class JourneyFault extends Error {}

export type OrganisationAnswer =
  | { readonly kind: 'listed'; readonly code: string; readonly name: string }
  | { readonly kind: 'typed'; readonly name: string; readonly address: string };

export type Sender = { readonly name: string; readonly address: string };

/** Selects the passage; waits a moment, for some pages write their text late. */
export async function selectPassage(page: PageHandle, quote: string): Promise<void> {
  const ask = async () => (await page.selectText(quote)) || null;
  await until(ask, { timeoutMs: 3000, what: 'the passage' }).catch(() => {
    throw new JourneyFault(`The passage “${quote}” is not on the page.`);
  });
}

/** Clicks the toolbar button and waits until the popup knows what it shows. */
export async function openPopup(driver: Driver, page: PageHandle): Promise<Surface> {
  await driver.clickAction(page);
  const popup = await driver.popup();
  await passGate(popup);
  await settledState(popup);
  return popup;
}

/** Answers the first two questions, when they are asked: Dutch, and a computer of one's own. */
export async function passGate(surface: Surface): Promise<void> {
  if ((await settledState(surface)) === 'language') {
    await surface.click('[data-first-language=nl]');
    await surface.waitFor('main[data-state=computer]');
  }
  if ((await settledState(surface)) !== 'computer') return;
  await surface.click('input[name=computer][value=own]');
  await surface.click('[data-action=next]');
  const isLeft = async () => ((await settledState(surface)) === 'computer' ? null : true);
  await until(isLeft, { timeoutMs: 10_000, what: 'the vault to be made' });
}

/** Marks what is selected, from an open popup. */
export async function mark(popup: Surface): Promise<void> {
  await toPage(popup);
  await popup.click('[data-action=mark]');
  await expectQuestion(popup);
  const notice = await popup.evaluate(() => document.querySelector('[data-notice]')?.textContent);
  if (notice) throw new JourneyFault(`The passage could not be marked: ${notice}`);
}

/** Selects a passage and marks it. The popup asks its first question then. */
export async function markPassage(
  driver: Driver,
  page: PageHandle,
  quote: string,
): Promise<Surface> {
  await selectPassage(page, quote);
  const popup = await openPopup(driver, page);
  await mark(popup);
  return popup;
}

/** Keeps the page as a whole. The popup asks its first question then. */
export async function captureWholePage(driver: Driver, page: PageHandle): Promise<Surface> {
  const popup = await openPopup(driver, page);
  await toPage(popup);
  await popup.click('[data-action=capture-page]');
  await expectQuestion(popup);
  return popup;
}

/**
 * Asks for a picture of the whole page, and waits until it is made. Comes back with the code that says why
 * when it cannot be made, which happens with pages that do not keep still.
 */
export async function keepPicture(popup: Surface): Promise<string> {
  await popup.click('[data-action=keep-picture]');
  return pictureEnd(popup);
}

/** How the picture ended: `kept`, or a code. A page of a hundred screens takes a minute. */
export const pictureEnd = (popup: Surface): Promise<string> =>
  until(() => popup.evaluate(readPictureEnd).catch(() => null), {
    timeoutMs: 180_000,
    what: 'the picture of the whole page to be made, or not',
  });

function readPictureEnd(): string | null {
  const { picture, pictureError } =
    document.querySelector<HTMLElement>('[data-picture]')?.dataset ?? {};
  return picture === 'kept' ? picture : (pictureError ?? null);
}

/** Works in the popup and in the dossier, which ask the same questions. */
export async function answerPractice(surface: Surface, practice: PracticeId): Promise<void> {
  const choice = `[data-tile=practice][data-value=${practice}]`;
  await surface.waitFor(choice);
  const group = await surface.evaluate(foldedGroupOf, choice);
  if (group !== null) await surface.click(`[data-group=${group}] > summary`);
  await surface.click(choice);
  await left(surface, 'practice');
}

/** The group that has to be opened first, or `null` when the choice is in sight. */
function foldedGroupOf(choice: string): string | null {
  const group = document.querySelector(choice)?.closest<HTMLDetailsElement>('details[data-group]');
  return group && !group.open ? (group.dataset.group ?? null) : null;
}

/** What to answer to “which organisation?”, from a name or a code such as GM0303. */
export function organisationAnswer(nameOrCode: string): OrganisationAnswer {
  const listed = knownOrganisation(nameOrCode.toUpperCase()) ?? listedByName(nameOrCode);
  return listed
    ? { kind: 'listed', code: listed.code, name: listed.name }
    : { kind: 'typed', name: nameOrCode, address: testAddress };
}

/** The post office box of nobody: for organisations that are in no register. */
export const testAddress = 'Postbus 1\n1234 AB Voorbeeldstad';

function listedByName(name: string): KnownOrganisation | null {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^gemeente\s+/, '')
      .trim();
  const found = searchOrganisations(name).map(({ organisation }) => organisation);
  return found.find((organisation) => plain(organisation.name) === plain(name)) ?? null;
}

export async function answerOrganisation(
  surface: Surface,
  answer: OrganisationAnswer,
): Promise<void> {
  if (answer.kind === 'listed') await pickOrganisation(surface, answer);
  else await typeOrganisation(surface, answer);
  await next(surface, 'organisation');
}

type Kind<K extends OrganisationAnswer['kind']> = Extract<OrganisationAnswer, { kind: K }>;

async function pickOrganisation(surface: Surface, { code, name }: Kind<'listed'>): Promise<void> {
  await surface.type('input[name=organisation-search]', name);
  await surface.click(`input[name=organisation][value="${code}"]`);
}

async function typeOrganisation(surface: Surface, typed: Kind<'typed'>): Promise<void> {
  await surface.click('[data-action=enter-organisation]');
  await surface.type('input[name=organisation-name]', typed.name);
  await surface.type('textarea[name=organisation-address]', typed.address);
}

/** True when the host said which organisation it is, so that it is not asked. */
export const isOrganisationKnown = (surface: Surface): Promise<boolean> =>
  surface.evaluate(() => document.querySelector('[data-question=organisation]') === null);

/** Goes back to the organisation that the host said, to choose another. */
export async function reviewOrganisation(surface: Surface): Promise<void> {
  await surface.click('[data-action=back]');
  await surface.waitFor('[data-question=organisation]');
}

/** The last questions, with a note and nothing else. The record is sealed after them, and kept to oneself. */
export async function writeNote(surface: Surface, note: string): Promise<void> {
  await onlyNote(surface, note);
  await tellNobody(surface);
}

/** The last questions, with a note and nothing else. */
export async function onlyNote(surface: Surface, note: string): Promise<void> {
  await surface.waitFor('[data-question=happened], [data-question=note]');
  if (await surface.evaluate(isAsked, 'happened')) await pass(surface, 'happened');
  await surface.type('textarea[name=note]', note);
  await next(surface, 'note');
  await pass(surface, 'wish');
}

const isAsked = (question: string) =>
  document.querySelector(`[data-question=${question}]`) !== null;

/** “No, I only read it”, where it is asked: so nothing more is claimed than the page says. */
export async function answerHappened(surface: Surface): Promise<void> {
  await surface.waitFor('[data-question=happened], [data-question=note]');
  if (!(await surface.evaluate(isAsked, 'happened'))) return;
  await surface.click('[data-tile=happened][data-value=no]');
  await left(surface, 'happened');
}

export async function answerNote(surface: Surface, note: string): Promise<void> {
  await surface.type('textarea[name=note]', note);
  await next(surface, 'note');
}

/** What the first letter asks by itself is chosen already. The record is sealed after it. */
export const answerWish = (surface: Surface): Promise<void> => next(surface, 'wish');

/** The organisation may know who writes: so there is a letter. */
export async function tellOrganisation(surface: Surface): Promise<void> {
  await surface.click('[data-tile=who-may-know][data-value=organisation]');
  await surface.waitFor('[data-question=who-are-you]', 30_000);
}

export async function signLetter(surface: Surface, { name, address }: Sender): Promise<void> {
  await surface.type('input[name=sender-name]', name);
  await surface.type('textarea[name=sender-address]', address);
  await surface.click('[data-action=to-letter]');
  await surface.waitFor('[data-question=check] .letter', 30_000);
}

export async function acceptLetter(surface: Surface): Promise<void> {
  await surface.click('[data-action=accept-letter]');
  await surface.waitFor('[data-question=letter-done]');
}

/** Leaves a question open. */
export async function pass(surface: Surface, question: Question): Promise<void> {
  await surface.waitFor(`[data-question=${question}]`);
  await surface.click('[data-action=pass]');
  await left(surface, question);
}

/** Nobody may know; what came from paper goes on with the questions about the practice instead. */
async function tellNobody(surface: Surface): Promise<void> {
  await surface.waitFor('[data-question=who-may-know], [data-answer]');
  if (!(await surface.evaluate(isAsked, 'who-may-know'))) return;
  await surface.click('[data-tile=who-may-know][data-value=nobody]');
  await left(surface, 'who-may-know');
}

/** Opens the dossier from the popup, in a tab of its own. */
export async function openDossier(driver: Driver, popup: Surface): Promise<PageHandle> {
  await popup.click('[data-action=open-dossier]');
  await driver.popupClosed();
  const dossier = await driver.tab('src/ui/dossier/index.html');
  await dossier.waitFor('body[data-ready=true]');
  return dossier;
}

/** Asks for the pack, fills in who sends the letter, and leaves all of it as it is. */
export async function buildPack(dossier: PageHandle, sender: Sender): Promise<void> {
  await dossier.click('[data-action=make-pack]');
  await dossier.type('input[name=sender-name]', sender.name);
  await dossier.type('textarea[name=sender-address]', sender.address);
  await dossier.click('[data-action=build-pack]');
  await dossier.click('[data-action=confirm-pack]');
  await dossier.waitFor('a[data-action=save-pack][download], [data-task=review] .error', 60_000);
  // What cannot be searched is asked about first.
  if (await dossier.evaluate(sayAllIsFine)) await dossier.click('[data-action=confirm-pack]');
  await dossier.waitFor('a[data-action=save-pack][download]', 60_000);
}

/** Whether something was asked about. */
async function sayAllIsFine(): Promise<boolean> {
  const next = () =>
    document.querySelector<HTMLElement>('[data-action=photo-is-fine], [data-action=pdf-is-fine]');
  const isAsked = next() !== null && document.querySelector('[data-task=review] .error') !== null;
  for (let button = isAsked ? next() : null; button !== null; button = next()) {
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return isAsked;
}

/** Builds the pack and saves it; returns the path of the file. */
export async function makePack(
  driver: Driver,
  dossier: PageHandle,
  sender: Sender,
): Promise<string> {
  await buildPack(dossier, sender);
  return savePack(driver, dossier);
}

export async function savePack(driver: Driver, dossier: PageHandle): Promise<string> {
  await dossier.click('a[data-action=save-pack][download]');
  return driver.waitForDownload(30_000);
}

/** Shows the screens in a language, for a browser that speaks another one. */
export async function chooseLanguage(surface: Surface, language: Language): Promise<void> {
  const isSpoken = (wanted: string) => document.documentElement.lang === wanted;
  if (await surface.evaluate(isSpoken, language)) return;
  await surface.click(`[data-language=${language}]`);
  await surface.waitFor(`html[lang=${language}]`);
}

/** The state of the popup, once it is neither loading nor capturing. */
export const settledState = (popup: Surface): Promise<string> =>
  until(async () => (await popup.evaluate(readSettledState).catch(() => null)) ?? null, {
    timeoutMs: 30_000,
    what: 'the popup to know what it shows',
  });

function readSettledState(): string | null {
  const state = document.querySelector<HTMLElement>('main[data-state]')?.dataset.state ?? 'loading';
  return state === 'loading' || state === 'capturing' ? null : state;
}

/** From an unfinished record to the page itself; says why when the page cannot be captured. */
async function toPage(popup: Surface): Promise<void> {
  const state = await settledState(popup);
  if (state.startsWith('question-')) await popup.click('[data-action=later]');
  else if (state !== 'page') throw await refused(popup);
  await popup.waitFor('main[data-state=page]');
}

async function expectQuestion(popup: Surface): Promise<void> {
  await leave(popup, 'page');
  await keepPersonal(popup);
  if (!(await settledState(popup)).startsWith('question-')) throw await refused(popup);
}

/** Says yes to the question whether a page that looks personal is kept; the capture's log says that too. */
export async function keepPersonal(popup: Surface): Promise<void> {
  if ((await settledState(popup)) !== 'personal') return;
  await popup.click('[data-action=keep-personal]');
  await leave(popup, 'personal');
}

async function leave(popup: Surface, state: string): Promise<void> {
  const isLeft = async () => ((await settledState(popup)) === state ? null : true);
  await until(isLeft, { timeoutMs: 30_000, what: 'the capture' });
}

async function refused(popup: Surface): Promise<JourneyFault> {
  const words = await popup.text('main');
  return new JourneyFault(`The page cannot be captured: ${words.replace(/\s+/g, ' ').trim()}`);
}

async function next(surface: Surface, question: string): Promise<void> {
  await surface.click('[data-action=next]');
  await left(surface, question);
}

async function left(surface: Surface, question: string): Promise<void> {
  const isLeft = (name: string) => document.querySelector(`[data-question=${name}]`) === null;
  const ask = async () => (await surface.evaluate(isLeft, question)) || null;
  await until(ask, { timeoutMs: 10_000, what: `the answer about the ${question} to be kept` });
}
