/** Deciding what is covered: the sure first, each with words for why, and a list of one's own. */
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  type CoverChoices,
  coverPlaces,
  type Decision,
  nothingChosen,
  type Proposal,
  withDecision,
} from '../../../src/domain/cover-choice.ts';
import { languages } from '../../../src/domain/language.ts';
import { type FindingReason, personalKinds } from '../../../src/domain/personal.ts';
import { ReviewCovers } from '../../../src/ui/dossier/covers/ReviewCovers.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { phonesOf, proposalOf } from '../../gallery/cover-states.tsx';

let dutch: Words;
beforeAll(async () => {
  dutch = await loadWords('nl');
});
afterEach(() => render(null, document.body));

type Told = { readonly decided: Decision[]; readonly lists: (readonly string[])[] };

/** Shows the proposals as a screen that keeps what is chosen; gives what it was told. */
function show(
  proposals: readonly Proposal[] | null,
  first: CoverChoices = nothingChosen,
  words = dutch,
): Told {
  const told: Told = { decided: [], lists: [] };
  const draw = (choices: CoverChoices) =>
    render(
      <WordsContext.Provider value={words}>
        <ReviewCovers
          proposals={proposals}
          choices={choices}
          onDecide={(decision) => {
            told.decided.push(decision);
            draw(withDecision(choices, decision));
          }}
          onOwnList={(own) => {
            told.lists.push(own);
            draw({ ...choices, own });
          }}
        />
      </WordsContext.Provider>,
      document.body,
    );
  draw(first);
  return told;
}

function the<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const press = (selector: string) => page.elementLocator(the(selector)).click();
const field = () => the<HTMLInputElement>('[name=own-word]');
const type = (text: string) => userEvent.fill(page.elementLocator(field()), text);
const chosenIn = (kind: string) =>
  the<HTMLInputElement>(`[data-proposal=${kind}] input:checked`).value;
const ownListOf = (...own: readonly string[]): CoverChoices => ({ ...nothingChosen, own });

const email = proposalOf({});
const plate = proposalOf({ kind: 'licence-plate', value: '12-ABC-3', confidence: 'medium' });
const bsn = proposalOf({ kind: 'bsn', value: '111222333', confidence: 'low' });

describe('what was found', () => {
  test('is in sight and covered when it is sure; the rest is folded away and stays visible', () => {
    show([bsn, plate, email]);
    const folded = the<HTMLDetailsElement>('details');
    expect(folded.open).toBe(false);
    expect(folded.querySelector('summary')?.textContent).toContain('2 gegevens');
    expect(all('[data-proposal]').map((card) => card.dataset.proposal)).toEqual([
      'email',
      'licence-plate',
      'bsn',
    ]);
    expect(all('details [data-proposal]')).toHaveLength(2);
    expect(['email', 'licence-plate', 'bsn'].map(chosenIn)).toEqual(['cover', 'show', 'show']);
  });

  test('stands as it was decided before, however it was written then', () => {
    show([email, bsn], {
      own: [],
      masks: [],
      decided: [
        { kind: 'bsn', value: '111 222 333', isCovered: true },
        { kind: 'email', value: email.value.toUpperCase(), isCovered: false },
      ],
    });
    expect(['email', 'bsn'].map(chosenIn)).toEqual(['show', 'cover']);
  });

  test('is shown in its surroundings, as text, and marked', () => {
    show([proposalOf({ before: '<b>Mail</b> naar ', value: '<img src=x>@a.test', after: ' nu' })]);
    const quote = the('[data-proposal] blockquote');
    expect(quote.textContent).toBe('<b>Mail</b> naar <img src=x>@a.test nu');
    expect(quote.querySelector('mark')?.textContent).toBe('<img src=x>@a.test');
  });

  test('is shown by its begin and end when it is very long, and decided about as a whole', async () => {
    const value = `abc${'0'.repeat(8_000)}xyz`;
    const { decided } = show([proposalOf({ kind: 'session', value })]);
    expect(the('mark').textContent).toMatch(/^abc0+ … 0+xyz$/);
    expect(the('mark').textContent?.length).toBeLessThan(150);
    await press('[data-proposal] [value=show]');
    expect(decided).toEqual([{ kind: 'session', value, isCovered: false }]);
  });

  test('says how often it stands there, and in which places', () => {
    show([proposalOf({ count: 4, places: ['own-words', 'file'] })]);
    expect(the('[data-proposal]').textContent).toContain(
      '4 keer gevonden: in uw eigen woorden en in een bestand dat u toevoegde.',
    );
  });
});

test('a choice tells what was decided about which value, and the count goes along', async () => {
  const { decided } = show([email, plate]);
  expect(the('[data-covers] > [role=status]').textContent).toContain('2 gegevens gevonden, 1 ');
  await press('[data-proposal=email] [value=show]');
  await press('summary');
  await press('[data-proposal=licence-plate] [value=cover]');
  expect(decided).toEqual([
    { kind: 'email', value: email.value, isCovered: false },
    { kind: 'licence-plate', value: '12-ABC-3', isCovered: true },
  ]);
  await press('[data-proposal=email] [value=cover]');
  expect(the('[data-covers] > [role=status]').textContent).toContain('2 gegevens gevonden, 2 ');
});

test('of many the first twenty are shown; then all, and the keyboard goes on at the next', async () => {
  show(phonesOf(45));
  expect(all('[data-proposal]')).toHaveLength(20);
  expect(the('[data-action=show-all-covers]').textContent).toBe('Toon alle 45');
  await press('[data-action=show-all-covers]');
  expect(all('[data-proposal]')).toHaveLength(45);
  expect(document.querySelector('[data-action=show-all-covers]')).toBeNull();
  const next = () => all('[data-proposal]').indexOf(the('[data-proposal]:focus-within'));
  await expect.poll(next).toBe(20);
});

test('each group of many has its own button', async () => {
  show([...phonesOf(21), ...phonesOf(43, { kind: 'iban', confidence: 'low' })]);
  await press('[data-action=show-all-covers]');
  expect(all('[data-proposal=phone]')).toHaveLength(21);
  expect(all('[data-proposal=iban]')).toHaveLength(20);
});

describe('before anything is found', () => {
  test('it says that it is looking, shows no number, and takes words for the own list', async () => {
    const { lists } = show(null);
    expect(the('[role=status]').textContent).toBe(dutch.messages.covers.searching);
    expect(document.querySelector('[data-covers], [data-proposal]')).toBeNull();
    await type('Samir');
    await press('[data-action=add-own-word]');
    expect(lists).toEqual([['Samir']]);
  });

  test('when there is nothing that is said, and that pictures were not read', () => {
    show([]);
    expect(document.body.textContent).toContain('Er is niets gevonden');
    expect(document.body.textContent).toContain('Foto’s en beelden leest het niet');
    expect(document.querySelector('details, [data-proposal]')).toBeNull();
  });
});

describe('the own list', () => {
  test('gets a word once, without the spaces around it; the field is free for the next', async () => {
    const { lists } = show([]);
    await type('  Layla  Haddad ');
    await press('[data-action=add-own-word]');
    expect(lists).toEqual([['Layla  Haddad']]);
    expect(field().value).toBe('');
    await type('نور');
    await press('[data-action=add-own-word]');
    expect(lists.at(-1)).toEqual(['Layla  Haddad', 'نور']);
    expect(all('[data-own-list] li')).toHaveLength(2);
  });

  test('gets it by Enter too, and nothing else on the page is sent', async () => {
    const sent: EventTarget[] = [];
    const hear = ({ target }: Event) => target && sent.push(target);
    document.body.addEventListener('submit', hear);
    const { lists } = show([email]);
    field().focus();
    await userEvent.keyboard('Samir{Enter}');
    await expect.poll(() => lists).toEqual([['Samir']]);
    document.body.removeEventListener('submit', hear);
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(field());
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['x', 'too-short'],
    ['- 7 -', 'too-short'],
    ['SAMIR', 'double'],
    ['dorpsweg-12', 'double'],
  ] as const)('refuses “%s” and says why: %s', async (typed, problem) => {
    const { lists } = show([], ownListOf('Samir', 'Dorpsweg 12'));
    await type(typed);
    await press('[data-action=add-own-word]');
    await expect
      .poll(() => the('[data-own-list] .error').textContent)
      .toBe(dutch.messages.covers.own.problems[problem]);
    expect(lists).toEqual([]);
    expect(field().value).toBe(typed);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await type('Anders');
    expect(document.querySelector('[data-own-list] .error')).toBeNull();
  });

  test('takes two letters, also of a script in which they lie far apart', async () => {
    const { lists } = show([]);
    for (const word of ['Bo', '王伟', '𞤀𞤁']) {
      await type(word);
      await press('[data-action=add-own-word]');
    }
    expect(lists.at(-1)).toEqual(['Bo', '王伟', '𞤀𞤁']);
  });

  test('loses the word whose button is pressed, and the keyboard stays at the list', async () => {
    const { lists } = show([], ownListOf('Samir', 'Dorpsweg 12', 'Bo'));
    const button = page.getByRole('button', { name: 'Haal weg Dorpsweg 12' });
    await button.click();
    expect(lists).toEqual([['Samir', 'Bo']]);
    expect(the('[data-own-list]').contains(document.activeElement)).toBe(true);
    expect(the('[data-own-list] [role=status]').textContent).toContain('2 woorden');
  });

  test('says of a word that the person left it visible', () => {
    show([], {
      ...ownListOf('Samir', 'Bo'),
      decided: [{ kind: 'own-word', value: 'samir', isCovered: false }],
    });
    const saying = all('[data-own-list] li').filter(({ textContent }) =>
      textContent?.includes(dutch.messages.covers.own.leftVisible),
    );
    expect(saying.map((item) => item.querySelector('bdi')?.textContent)).toEqual(['Samir']);
  });
});

const everyReason: Record<FindingReason, true> = {
  'check-and-word': true,
  'check-only': true,
  'check-against-word': true,
  'word-beside': true,
  form: true,
  'own-list': true,
};
const reasons = Object.keys(everyReason).filter((key): key is FindingReason => key in everyReason);

describe.each(languages)('in the language %s', (language) => {
  const shownIn = async (proposals: readonly Proposal[], part: string) => {
    show(proposals, nothingChosen, await loadWords(language));
    return all(`[data-proposal] ${part}`).map(({ textContent }) => textContent?.trim() ?? '');
  };

  test.each([
    ['kind', 'legend', personalKinds.map((kind) => proposalOf({ kind }))],
    ['reason', 'p:not(.quiet)', reasons.map((reason, at) => reasonOf(reason, at))],
    ['place', 'p.quiet', coverPlaces.map((place, at) => placeOf(place, at))],
  ] as const)('every %s has words of its own', async (_what, part, proposals) => {
    const said = await shownIn(proposals, part);
    expect(said).toHaveLength(proposals.length);
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((text) => text === '' || text.includes('undefined'))).toEqual([]);
  });
});

const reasonOf = (reason: FindingReason, at: number) => proposalOf({ reason, value: `a${at}` });
const placeOf = (place: Proposal['places'][number], at: number) =>
  proposalOf({ places: [place], value: `a${at}` });
