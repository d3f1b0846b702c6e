import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { capturePage } from '../../../src/capture/capture-page.ts';
import { capture, ports, type Shown, snapshotOf } from './page.ts';

const secret = '123456782';

const type =
  (selector: string) =>
  ({ document }: Shown) => {
    for (const field of document.querySelectorAll(selector))
      Object.assign(field, { value: secret });
  };

describe('what somebody typed is not in the snapshot', () => {
  test.each([
    ['<input value=begin>', 'text'],
    ...'email tel search url number date text unknown'
      .split(' ')
      .map((kind) => [`<input type=${kind}>`, kind]),
    ['<input type=password value=123456782>', 'a password that the page came with'],
    ['<input type=hidden value=123456782>', 'a hidden field'],
    ['<textarea>begin</textarea>', 'a text area'],
  ])('%s', async (html) => {
    const { html: snapshot, result } = await capture(`<p>BSN</p>${html}`, {
      prepare: type('input, textarea'),
    });
    expect(snapshot).not.toContain(secret);
    expect(JSON.stringify(result.missing) + JSON.stringify(result.facts)).not.toContain(secret);
    for (const { chunks } of result.parts)
      expect(await new Blob([...chunks]).text()).not.toContain(secret);
  });

  test('in a frame or an inner tree', async () => {
    const { html } = await capture('<iframe></iframe><x-a></x-a>', {
      prepare: ({ document }) => {
        const frame = document.querySelector('iframe')?.contentDocument?.body;
        const inner = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
        for (const root of [frame, inner]) {
          if (root) root.innerHTML = '<input><textarea></textarea>';
          for (const field of root?.querySelectorAll('input, textarea') ?? [])
            Object.assign(field, { value: secret });
        }
      },
    });
    expect(html).toContain('<input>');
    expect(html).not.toContain(secret);
  });
});

describe('typed by hand, and copied by a script to where the page keeps its own values', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  const typed = async (html: string, leave: boolean) => {
    document.body.innerHTML = `${html}<button>weg</button>`;
    const field = document.querySelector<HTMLInputElement>('input, textarea');
    if (!field) throw new Error('no field');
    await userEvent.type(field, secret);
    field.setAttribute('value', field.value);
    if (field.localName === 'textarea') field.textContent = field.value;
    if (leave) document.querySelector('button')?.focus();
    return snapshotOf(await capturePage(document, ports));
  };

  test.each([
    ['<input>', true],
    ['<input>', false],
    ['<input required type=email>', true],
    ['<textarea></textarea>', true],
    ['<textarea></textarea>', false],
  ])('%s (left: %s) it is not in the snapshot', async (html, leave) => {
    expect(await typed(html, leave)).not.toContain(secret);
  });
});

describe('what the page offered is in the snapshot', () => {
  test.each([
    ['<input value="Vul in" placeholder="Naam">', 'value="Vul in" placeholder="Naam"'],
    ['<input type=submit value=Verzenden>', 'value="Verzenden"'],
    ['<input type=checkbox value=ja checked>', 'checked=""'],
    ['<textarea>begin</textarea>', '>begin</textarea>'],
    ['<select><option>a<option selected>b</select>', '<option selected="">b</option>'],
    ['<button value=x>Ok</button>', '<button value="x">Ok</button>'],
    [
      '<label for=a>Uw naam</label><input id=a required pattern="[0-9]+">',
      'required="" pattern="[0-9]+"',
    ],
    ['<div contenteditable>tekst</div>', '<div contenteditable="">tekst</div>'],
    ['<fieldset disabled><legend>l</legend></fieldset>', '<fieldset disabled="">'],
  ])('%s', async (html, expected) => {
    expect((await capture(html)).html).toContain(expected);
  });

  test('with the choices that it came with, not those that were made', async () => {
    const { html } = await capture(
      '<input type=checkbox><input type=radio checked><select><option selected>a<option>b</select>',
      {
        prepare: ({ document }) => {
          for (const field of document.querySelectorAll('input, select'))
            Object.assign(field, { checked: true, selectedIndex: 1 });
        },
      },
    );
    expect(html).toContain('<input type="checkbox"><input type="radio" checked="">');
    expect(html).toContain('<option selected="">a</option><option>b</option>');
  });

  test('an accordion that was opened is open', async () => {
    const { html } = await capture('<details><summary>a</summary>b</details>', {
      prepare: ({ document }) => document.querySelector('details')?.setAttribute('open', ''),
    });
    expect(html).toContain('<details open="">');
  });
});

test('a form whose fields hide its properties is written with its attributes', async () => {
  const { html } = await capture(
    '<form class=f style="color: red"><input name=attributes><input name=style><input name=getAttribute><input name=localName></form>',
  );
  expect(html).toContain('<form class="f" style="color: red"><input name="attributes">');
});
