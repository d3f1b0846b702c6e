import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capture, openSnapshot, partOf, type Shown, textOf } from './page.ts';

const picture = (width: number, colour = 'red') =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"><rect width="99" height="99" fill="${colour}"/></svg>`,
  )}`;

const styleIn = ({ document, window }: Shown, selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return window.getComputedStyle(element);
};

function attachTo(document: Document, selector: string, html: string): ShadowRoot {
  const host = document.querySelector(selector);
  if (!host) throw new Error(`no ${selector}`);
  const inner = host.attachShadow({ mode: 'open' });
  inner.innerHTML = html;
  return inner;
}

/** Not `document.body`: a page can give that name to a form. */
const bodyText = ({ document }: Shown) =>
  textOf(Document.prototype.querySelector.call(document, 'body') ?? document);

describe('an opened snapshot has the same text: a page with', () => {
  test.each([
    [
      'blocks and inline elements',
      '<h1>Gesprek</h1><p>Wij <b>film</b>en<br>u &amp; bewaren &lt;alles&gt;',
    ],
    ['white space that counts', '<pre>\n\n  a\n b</pre><textarea>\n\nx</textarea><p>a&nbsp;b'],
    [
      'tables and lists',
      '<table><caption>c<tr><td>a<td>b</table><ul><li>1<li>2</ul><dl><dt>a<dd>b</dl>',
    ],
    [
      'hidden text',
      '<details><summary>Meer</summary>Camera</details><p hidden>weg<div style="display:none">ook',
    ],
    [
      'fields',
      '<label>BSN <input></label><select><option>a<optgroup label=b><option>c</select><button>Ok</button>',
    ],
    [
      'a form that hides its properties',
      '<form>a<input name=attributes><input name=childNodes><input name=localName><input name=firstChild><input name=getAttribute><input name=style>b</form>c',
    ],
    [
      'fields named after the document',
      '<form name=body></form><img name=documentElement><form name=styleSheets></form><img name=baseURI><p>a',
    ],
    [
      'drawings and formulas',
      '<svg><title>t</title><text>a <tspan>b</tspan></text><foreignObject><p>c</p></foreignObject></svg><math><mi>x</mi></math>',
    ],
    ['other alphabets', '<p dir=rtl>مرحبا <b>العالم</b><p>😀 👩‍👧 Ünïcödé'],
    [
      'old elements',
      '<center>a</center><xmp><b>c</xmp><listing>d</listing><marquee>e</marquee><font>f</font>',
    ],
    [
      'plug-ins, film and frames',
      'a<object data=x>zonder</object><video src=x>oud</video><iframe srcdoc=x></iframe><canvas>nee</canvas>b',
    ],
    [
      'things a browser does not show',
      'a<script>1</script><style>p{}</style><noscript>2</noscript><template>3</template><!--4-->b',
    ],
    ['text in odd places', '<p>a<div>b</div>c</p><b>d<p>e</b>f<a>g<a>h</a></a>'],
    ['nothing', ''],
  ])('%s', async (_, body) => {
    const { page, html, result } = await capture(`<!doctype html>${body}`);
    const opened = await openSnapshot(html);
    expect(bodyText(opened)).toBe(bodyText(page));
    expect(partOf(result, 'text')).toBe(bodyText(page));
    expect(opened.window.performance.getEntriesByType('resource')).toEqual([]);
  });

  test('inner trees, one in the other, with slots', async () => {
    const { page, html } = await capture('<x-a><b slot=s>2</b>1</x-a><p>na', {
      prepare: ({ document }) => {
        const outer = attachTo(document, 'x-a', '<slot name=s></slot>,<slot></slot><div></div>');
        const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
        if (inner) inner.innerHTML = '<p>diep<slot>leeg</slot>';
      },
    });
    const opened = await openSnapshot(html);
    expect(textOf(page.document.body)).toBe('2,1\ndiepleeg\nna');
    expect(textOf(opened.document.body)).toBe('2,1\ndiepleeg\nna');
  });

  test('a line break that only became the first of a <pre> when what stood before it was left out', async () => {
    const { html } = await capture('<pre id=p>a</pre>', {
      prepare: ({ document }) => {
        const pre = document.querySelector('#p');
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.textContent = 'b';
        pre?.replaceChildren(script, '\na');
      },
    });
    const { document } = await openSnapshot(html);
    expect(document.querySelector('#p')?.textContent).toBe('\na');
  });

  test('a form that a script put in a paragraph, in bold', async () => {
    const { html } = await capture('<p id=p>', {
      prepare: ({ document }) => {
        const bold = document.createElement('b');
        const form = document.createElement('form');
        form.append('a');
        bold.append(form, 'b');
        document.querySelector('#p')?.append(bold);
      },
    });
    expect(textOf((await openSnapshot(html)).document.body)).toBe('a\nb');
  });

  test('a component with a closed inner tree', async () => {
    let closed: ShadowRoot | null = null;
    const { html } = await capture('<x-c></x-c>', {
      shadowRootOf: (element) => (element.localName === 'x-c' ? closed : null),
      prepare: ({ document }) => {
        closed = document.querySelector('x-c')?.attachShadow({ mode: 'closed' }) ?? null;
        if (closed) closed.innerHTML = '<p>dicht';
      },
    });
    expect(textOf((await openSnapshot(html)).document.body)).toBe('dicht');
  });

  test('elements nested 5,000 deep', async () => {
    const { html } = await capture('<p>', {
      prepare: ({ document }) => {
        let at: Element = document.body;
        for (let n = 0; n < 5_000; n++) at = at.appendChild(document.createElement('i'));
        at.append('diep');
      },
    });
    expect(html).toContain('>diep</i>');
  });
});

const words = fc.constantFrom(
  'a',
  ' b',
  '\n',
  '&',
  '<c>',
  '"',
  '😀',
  '\u00a0',
  '\u00ad',
  '-->',
  ']]>',
);
const tags = fc.constantFrom(
  'div',
  'p',
  'b',
  'a',
  'pre',
  'details',
  'x-i',
  'form',
  'ul',
  'textarea',
);
type Branch = string | { readonly tag: string; readonly inner: Branch[] };
const { branch } = fc.letrec<{ branch: Branch }>((tie) => ({
  branch: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.record({ tag: tags, inner: fc.array(tie('branch'), { maxLength: 4 }) }),
  ),
}));

function grow(parent: Node, one: Branch, document: Document): void {
  if (typeof one === 'string') parent.appendChild(document.createTextNode(one));
  else {
    const element = parent.appendChild(document.createElement(one.tag));
    for (const inner of one.inner) grow(element, inner, document);
  }
}

test('law: whatever a script builds of what HTML can write, the snapshot has its text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(branch, { maxLength: 5 }), async (branches) => {
      const { page, html } = await capture('<!doctype html>', {
        prepare: ({ document }) => {
          for (const one of branches) grow(document.body, one, document);
        },
      });
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      expect(textOf(parsed.body)).toBe(textOf(page.document.body));
      page.window.frameElement?.remove();
    }),
    { numRuns: 150 },
  );
});

describe('an opened snapshot looks the same', () => {
  test.each([
    ['sheets in the page', '<style>p { color: rgb(1, 2, 3) }</style><p>a', null],
    [
      'sheets for other media',
      '<style>p { color: rgb(1, 2, 3) }</style><style media=print>p { color: red }</style><p>a',
      null,
    ],
    [
      'sheets that are switched off',
      '<style>p { color: rgb(1, 2, 3) }</style><style id=off>p { color: red }</style><p>a',
      ({ document }: Shown) => {
        for (const sheet of document.querySelectorAll('style')) sheet.disabled = sheet.id === 'off';
      },
    ],
    [
      'rules that a script added',
      '<style></style><p>a',
      ({ document }: Shown) => document.styleSheets[0]?.insertRule('p { color: rgb(1, 2, 3) }'),
    ],
    [
      'sheets that only a script knows',
      '<p>a',
      ({ document, window }: Shown) => {
        const sheet = new window.CSSStyleSheet();
        sheet.replaceSync('p { color: rgb(1, 2, 3) }');
        document.adoptedStyleSheets = [sheet];
      },
    ],
    ['its own style', '<p style="color: rgb(1, 2, 3)">a', null],
    [
      'a style set by a script',
      '<p>a',
      ({ document }: Shown) =>
        document.querySelector('p')?.style.setProperty('color', 'rgb(1, 2, 3)'),
    ],
    [
      'nested rules and layers',
      '<style>@layer a { p { color: red } } @media all { body { & p { color: rgb(1, 2, 3) } } }</style><p>a',
      null,
    ],
    [
      'what waits for a component',
      '<style>p:not(:defined), x-p:not(:defined) p { color: red } p { color: rgb(1, 2, 3) }</style><x-p><p>a</p></x-p>',
      ({ window }: Shown) =>
        window.customElements.define('x-p', class extends window.HTMLElement {}),
    ],
  ])('%s', async (_, body, prepare) => {
    const { page, html } = await capture(`<!doctype html>${body}`, {
      prepare: prepare ?? (() => {}),
    });
    const opened = await openSnapshot(html);
    expect(styleIn(page, 'p').color).toBe('rgb(1, 2, 3)');
    expect(styleIn(opened, 'p').color).toBe('rgb(1, 2, 3)');
  });

  test('in a component with sheets of its own', async () => {
    const { html } = await capture('<x-a></x-a>', {
      prepare: ({ document, window }) => {
        const inner = attachTo(
          document,
          'x-a',
          '<style>b { color: rgb(1, 2, 3) }</style><b>a</b><i>b</i>',
        );
        const sheet = new window.CSSStyleSheet();
        sheet.replaceSync('i { color: rgb(4, 5, 6) }');
        inner.adoptedStyleSheets = [sheet];
      },
    });
    const opened = await openSnapshot(html);
    const inner = opened.document.querySelector('x-a')?.shadowRoot;
    const colours = [...(inner?.querySelectorAll('b, i') ?? [])].map(
      (element) => opened.window.getComputedStyle(element).color,
    );
    expect(colours).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  test.each([
    ['<!doctype html><p>', 'CSS1Compat', '<!DOCTYPE html>'],
    [
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><p>',
      'CSS1Compat',
      'XHTML 1.0 Strict',
    ],
  ])('with the same doctype: %s', async (page, mode, doctype) => {
    const { html } = await capture(page);
    expect(html).toContain(doctype);
    expect(new DOMParser().parseFromString(html, 'text/html').compatMode).toBe(mode);
  });

  test('without a doctype when there was none', async () => {
    const { html } = await capture('<p>a', {
      prepare: ({ document }) => document.doctype?.remove(),
    });
    expect(new DOMParser().parseFromString(html, 'text/html').compatMode).toBe('BackCompat');
  });

  test('with the language, direction and classes of the page', async () => {
    const { html } = await capture(
      '<!doctype html><html lang=ar dir=rtl class="a b"><body class=c>',
    );
    expect(html).toContain('<html lang="ar" dir="rtl" class="a b">');
    expect(html).toContain('<body class="c">');
  });

  test('with its links as full addresses', async () => {
    const { html } = await capture(
      '<base href="https://gemeente.example/map/"><a href=b?c=1&amp;d>a</a><a href="#e">f</a><a href="mailto:a@b.nl">g</a>',
    );
    expect(html).toContain('<a href="https://gemeente.example/map/b?c=1&amp;d">');
    expect(html).toContain('<a href="#e">');
    expect(html).toContain('<a href="mailto:a@b.nl">');
  });

  test('with drawings as they were written', async () => {
    const { html } = await capture(
      '<svg viewBox="0 0 9 9"><defs><linearGradient id=g /></defs><use xlink:href="#g"/></svg>',
    );
    expect(html).toContain('<svg viewBox="0 0 9 9"><defs><linearGradient id="g">');
    expect(html).toContain('<use xlink:href="#g">');
  });
});

describe('pictures', () => {
  test('stand in the snapshot, in pages, styles and fields', async () => {
    const { html, result } = await capture(
      `<style>p { background: url("${picture(21)}") }</style><img src="${picture(22)}"><p>a<input type=image src="${picture(23)}">`,
    );
    const opened = await openSnapshot(html);
    expect(opened.document.images[0]?.naturalWidth).toBe(22);
    expect(styleIn(opened, 'p').backgroundImage).toContain('data:image/svg+xml');
    expect(html.match(/data:image\/svg/g)).toHaveLength(3);
    expect(result.missing.filter((gap) => gap.what !== 'source')).toEqual([]);
  });

  test('that the browser chose from several are the ones that were seen', async () => {
    const { html } = await capture(
      `<picture><source srcset="${picture(31)}"><img src="${picture(32)}" srcset="${picture(33)} 2x"></picture>`,
    );
    expect((await openSnapshot(html)).document.images[0]?.naturalWidth).toBe(31);
    expect(html).not.toContain('srcset');
  });

  test('that stand on the page many times stand in the snapshot once', async () => {
    const many = `<img src="${picture(41)}">`.repeat(50);
    const { html } = await capture(
      `<style>b, i { background: url("${picture(42)}") } u { background: url("${picture(42)}") }</style>${many}<u>a</u>`,
    );
    expect(html.match(/data:image\/svg/g)).toHaveLength(2);
    const opened = await openSnapshot(html);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(opened.document.images[49]?.getBoundingClientRect().width).toBe(41);
    expect(styleIn(opened, 'u').backgroundImage).toContain('data:image/svg+xml');
  });

  test('that are drawn by a script become pictures', async () => {
    const { html } = await capture(
      '<canvas width=30 height=20 class=c style="border: 1px solid"></canvas>',
      {
        prepare: ({ document }) => {
          const context = document.querySelector('canvas')?.getContext('2d');
          if (context) context.fillStyle = 'rgb(9, 8, 7)';
          context?.fillRect(0, 0, 30, 20);
        },
      },
    );
    const opened = await openSnapshot(html);
    const image = opened.document.images[0];
    await image?.decode();
    expect(image?.naturalWidth).toBe(30);
    expect(image?.className).toBe('c');
    const copy = new OffscreenCanvas(1, 1).getContext('2d');
    if (image) copy?.drawImage(image, 0, 0);
    expect([...(copy?.getImageData(0, 0, 1, 1).data ?? [])]).toEqual([9, 8, 7, 255]);
  });

  test('come from the cache when it has them, else from the screen', async () => {
    const asked: string[] = [];
    const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { html } = await capture(
      '<img src="/__vitest__/favicon.svg"><img src="/__vitest__/favicon.svg?2">',
      {
        cachedFetch: async (url) => {
          asked.push(url);
          return url.endsWith('?2')
            ? null
            : { status: 200, bytes, headers: {}, mediaType: 'image/svg+xml' };
        },
      },
    );
    expect(asked).toContain(`${location.origin}/__vitest__/favicon.svg`);
    expect(html).toContain(
      `data-orig-src="${location.origin}/__vitest__/favicon.svg" src="data:image/svg+xml;base64,`,
    );
    expect(html).toContain(
      `data-orig-src="${location.origin}/__vitest__/favicon.svg?2" src="data:image/png;base64,`,
    );
  });
});

describe('frames', () => {
  test('of the same site are kept, one in the other, each without scripts', async () => {
    const { html } = await capture(
      `<iframe title=a srcdoc="<p>binnen</p><iframe srcdoc='<p>diep &amp;amp; stil</p>'></iframe>"></iframe>`,
      { prepare: () => new Promise((resolve) => setTimeout(resolve, 100)) },
    );
    const outer = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
    expect(outer?.getAttribute('sandbox')).toBe('');
    const inner = new DOMParser().parseFromString(outer?.srcdoc ?? '', 'text/html');
    expect(textOf(inner.body)).toBe('binnen');
    const deep = inner.querySelector('iframe');
    expect(deep?.getAttribute('sandbox')).toBe('');
    expect(textOf(new DOMParser().parseFromString(deep?.srcdoc ?? '', 'text/html').body)).toBe(
      'diep & stil',
    );
  });

  test('are shown when the snapshot is opened', async () => {
    const { html } = await capture(
      `<iframe srcdoc="<p>a</p><iframe srcdoc='b'></iframe>"></iframe>`,
      {
        prepare: () => new Promise((resolve) => setTimeout(resolve, 100)),
      },
    );
    const opened = await openSnapshot(html);
    // A page may not look into a sandbox, but it may count the frames that were opened in it.
    expect(opened.window.frames[0]?.length).toBe(1);
  });

  test('that a script wrote are kept', async () => {
    const { html } = await capture('<iframe></iframe>', {
      prepare: ({ document }) => {
        const inner = document.querySelector('iframe')?.contentDocument;
        if (inner) inner.body.innerHTML = '<p>geschreven';
      },
    });
    expect(html).toContain('geschreven');
  });
});

test('a page that is a drawing by itself is wrapped in a page', async () => {
  const { html } = await capture('<svg></svg>', {
    prepare: ({ document }) => {
      const svg = document.querySelector('svg');
      if (svg) document.replaceChild(svg, document.documentElement);
    },
  });
  expect(html).toMatch(
    /^<!DOCTYPE html>\n<html><head><meta charset="utf-8">|^<html><head><meta charset="utf-8">/,
  );
  expect(html).toContain('<svg>');
});

test('ten thousand elements and a megabyte of text are kept whole', async () => {
  const row = `<tr class=r style="color: red"><td>${'Wij bewaren de opname. '.repeat(14)}<td><a href=/b title=x>meer</a>`;
  const { html } = await capture(`<!doctype html><table>${row.repeat(3_000)}</table>`);
  expect(html.split('Wij bewaren de opname. ')).toHaveLength(14 * 3_000 + 1);
  expect(html.split('>meer</a>')).toHaveLength(3_000 + 1);
});
