/** Which pages are asked about before they are kept. */
import { afterEach, describe, expect, test } from 'vitest';
import { looksPersonal } from '../../../src/content/looks-personal.ts';

const holder = document.createElement('div');

function isAsked(html: string, address = 'https://www.voorbeeldstad.test/wonen'): boolean {
  holder.innerHTML = html;
  document.body.append(holder);
  const { hostname, pathname } = new URL(address);
  return looksPersonal({ hostname, pathname });
}

afterEach(() => holder.remove());

describe('a page is asked about', () => {
  test.each([
    ['a link to log out', '<a href="/">Uitloggen</a>'],
    ['a link with more in it', '<a href="/"><svg><title>deur</title></svg>  Log\n uit </a>'],
    ['a button', '<button>Afmelden</button>'],
    ['a button of a form', '<form action="/x"><input type=submit value="Log out"></form>'],
    ['a picture with a name', '<a href="/x" aria-label="Sign out"><img alt=""></a>'],
    ['an address', '<a href="/account/logout?next=/">Tot ziens</a>'],
  ])('with a way out: %s', (_name, html) => expect(isAsked(html)).toBe(true));

  test.each([
    ['a password on a page of one’s own', '<input type=password>', 'https://x.test/mijn-zaken'],
    ['DigiD on a site of one’s own', '<a href="/d">Inloggen met DigiD</a>', 'https://mijn.x.test/'],
    ['DigiD and a password', '<button>eHerkenning</button><input type=password>', undefined],
  ])('with two other signs: %s', (_name, html, address) =>
    expect(isAsked(html, address)).toBe(true),
  );
});

describe('a page is not asked about', () => {
  test.each([
    ['nothing of the kind', '<a href="/mijn">Mijn Voorbeeldstad</a>', undefined],
    ['a sentence about it', '<p>U kunt rechtsboven uitloggen. DigiD is veilig.</p>', undefined],
    ['a newsletter', '<a href="/brief">Afmelden voor de nieuwsbrief</a>', undefined],
    [
      'a long link',
      `<a href="/a">${'Over het uitloggen op een computer van een ander '.repeat(3)}</a>`,
      undefined,
    ],
    ['one sign: a way in', '<a href="/d">Inloggen met DigiD</a>', undefined],
    ['one sign: a password', '<input type=password>', undefined],
    ['one sign: the address', '', 'https://mijn.x.test/mijn'],
  ])('for %s', (_name, html, address) => expect(isAsked(html, address)).toBe(false));

  test('also when it says so in names that hide the document', () => {
    expect(isAsked('<img name=querySelectorAll><form name=querySelector></form>')).toBe(false);
  });
});

test('ten thousand links take no longer than a blink', () => {
  holder.innerHTML = '<a href="/zaak/1">Zaak over een aanvraag</a>'.repeat(10_000);
  document.body.append(holder);
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    looksPersonal();
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(50); // Others may be at work on this machine.
});
