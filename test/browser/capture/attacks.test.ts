import { describe, expect, test } from 'vitest';
import { capturePage } from '../../../src/capture/capture-page.ts';
import { openSnapshot, ports, type Shown, showPage, snapshotOf } from './page.ts';

/** Pages, or what a script on them makes, that try to run or to load something in the snapshot. */
const attacks: readonly (readonly [string, string, ((page: Shown) => unknown)?])[] = [
  ['a script', '<script>attack()</script><script src=//evil.example/a.js></script>'],
  ['a handler', '<p onclick=attack() ONLOAD=attack() onpointerrawupdate=attack()>'],
  ['a handler on the body', '<body onload=attack() onpageshow=attack()><p>x'],
  ['an error handler', '<img src=x onerror=attack()><video><source onerror=attack()></video>'],
  ['a code link', '<a href="javascript:attack()">a</a><area href="JaVaScRiPt:attack()">'],
  [
    'a code link in pieces',
    '<a href="java&#10;script:attack()">a</a><a href="&#1; javascript&colon;attack()">',
  ],
  ['a code link in a drawing', '<svg><a xlink:href="javascript:attack()"><text>a</text></a></svg>'],
  [
    'an animated link',
    '<svg><a><animate attributeName=href values="#;javascript:attack()"></animate><set attributeName="xlink:href" to="javascript:attack()"></set></a></svg>',
  ],
  [
    'a script in a drawing',
    '<svg><script>attack()</script><script href=//evil.example/a.js /></svg>',
  ],
  [
    'a drawing inside another',
    '<svg><use href="//evil.example/a.svg#b"></use><image href=//evil.example/a.png></image></svg>',
  ],
  [
    'HTML in a drawing',
    '<svg><foreignObject><script>attack()</script><img src=x onerror=attack()></foreignObject></svg>',
  ],
  [
    'formulas',
    '<math><maction actiontype=statusline xlink:href="javascript:attack()">a</maction></math>',
  ],
  ['a data page', '<iframe src="data:text/html,<script>attack()</script>"></iframe>'],
  ['a data link', '<a href="data:text/html,<script>attack()</script>">a</a>'],
  ['a code frame', '<iframe src="javascript:parent.attack()"></iframe>'],
  [
    'an inner page',
    '<iframe srcdoc="<script>attack()</script><img src=x onerror=attack()><a href=javascript:attack()>a</a>"></iframe>',
  ],
  [
    'an inner page in an inner page',
    `<iframe srcdoc="<iframe srcdoc='<script>attack()</script><base href=//evil.example>'></iframe>"></iframe>`,
  ],
  ['another base', '<base href="//evil.example/" target=_top><a href=b>a</a>'],
  [
    'a jump',
    '<meta http-equiv=refresh content="999;url=//evil.example"><meta http-equiv=set-cookie content=a=b>',
  ],
  [
    'another policy',
    '<meta http-equiv=content-security-policy content="img-src *"><meta name=referrer content=unsafe-url>',
  ],
  [
    'a ping',
    '<a href="https://example.nl/" ping="//evil.example/p" attributionsrc="//evil.example/">a</a>',
  ],
  [
    'text without scripts',
    '<noscript><img src=//evil.example/n.png></noscript><noscript><p title="</noscript><script>attack()</script>"></noscript>',
  ],
  [
    'early loading',
    '<link rel=preload as=image href=//evil.example/p.png><link rel="dns-prefetch preconnect" href=//evil.example><link rel=icon href=//evil.example/i.png><link rel=manifest href=//evil.example/m>',
  ],
  [
    'a plug-in',
    '<object data=//evil.example/o></object><embed src=//evil.example/e><object data="javascript:attack()"><embed src="javascript:attack()"></object><applet code=//evil.example/a></applet>',
  ],
  [
    'a form',
    '<form action=//evil.example/f><button formaction="javascript:attack()">a</button><input type=image src=//evil.example/b.png></form>',
  ],
  [
    'old attributes',
    '<body background=//evil.example/b.png><table background=//evil.example/t.png><tr><td><img lowsrc=//evil.example/l dynsrc=//evil.example/d>',
  ],
  [
    'pictures to choose from',
    '<picture><source srcset=//evil.example/a.png><img srcset="//evil.example/b.png 2x"></picture>',
  ],
  [
    'film and sound',
    '<video src=//evil.example/v poster=//evil.example/p.png autoplay></video><audio src=//evil.example/a></audio><video><track src=//evil.example/t></video>',
  ],
  [
    'styles that load',
    '<style>@import "//evil.example/i.css"; p { background: url(//evil.example/a.png), u\\72l(//evil.example/b.png) } @font-face { font-family: x; src: url(//evil.example/f) }</style><p style="background:\\75rl(//evil.example/c.png);font-family:x">a',
  ],
  [
    'markup in styles',
    '<style>p::before { content: "<\\/style><script>attack()</script>" } q { --x: </style><p>a',
  ],
  [
    'an end tag from a script in a style',
    '<style id=s></style>',
    ({ document }) =>
      document
        .getElementById('s')
        ?.append('p::after { content: "</style><script>attack()</script>" }'),
  ],
  [
    'a comment that does not end',
    '<!--><script>attack()</script>--><!-- --!><script>attack()</script>',
  ],
  [
    'text that looks like markup',
    '<p>&lt;script&gt;attack()&lt;/script&gt; --&gt;&lt;script&gt;attack()&lt;/script&gt;',
  ],
  [
    'an attribute that looks like markup',
    '<p title="&quot;><script>attack()</script>" data-x="</p></body><script>attack()</script>">',
  ],
  ['a title that looks like markup', '<title>&lt;/title>&lt;script>attack()&lt;/script></title>'],
  [
    'a text area that looks like markup',
    '<textarea>&lt;/textarea>&lt;script>attack()&lt;/script></textarea>',
  ],
  [
    'elements in a title',
    '<title id=t></title>',
    ({ document }) => {
      const inner = document.createElement('b');
      inner.setAttribute('a', '</title><script>attack()</script>');
      document.getElementById('t')?.append(inner);
    },
  ],
  [
    'old ways to show code',
    '<xmp><script>attack()</script></xmp><listing>&lt;script></listing><plaintext><script>attack()</script>',
  ],
  [
    'a declared inner tree',
    '<div><template shadowrootmode=open><script>attack()</script><img src=x onerror=attack()><style>p { background: url(//evil.example/s.png) }</style></template></div>',
  ],
  ['a template', '<template><script>attack()</script><img src=//evil.example/t.png></template>'],
  [
    'elements with odd names',
    '<p id=o>',
    ({ document }) => {
      const place = document.getElementById('o');
      for (const [space, name] of [
        ['http://www.w3.org/2000/svg', 'script'],
        ['http://www.w3.org/1998/Math/MathML', 'script'],
        ['http://www.w3.org/1999/xhtml', 'SCRIPT'],
        ['http://www.w3.org/2000/svg', 'iframe'],
        ['urn:x', 'x:script'],
      ] as const) {
        const element = document.createElementNS(space, name);
        element.append('attack()');
        element.setAttribute('src', '//evil.example/x');
        element.setAttribute('onload', 'attack()');
        place?.append(element);
      }
    },
  ],
  [
    'a style where drawings are',
    '<svg id=v></svg>',
    ({ document }) => {
      const style = document.createElement('style');
      style.append('p::before { content: "<img src=x onerror=attack()>" }');
      document.getElementById('v')?.append(style, document.createElement('p'));
    },
  ],
  ['a spoofed memory', '<img data-orig-src="javascript:attack()" data-orig-href=x>'],
];

type Attacked = Window & { attack?: () => void; attacked?: boolean };

function arm(window: Attacked): void {
  window.attacked = false;
  window.attack = () => {
    window.attacked = true;
  };
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Every document in the snapshot: itself, the inner trees, the pages in frames. */
function documentsIn(root: Document | DocumentFragment): (Document | DocumentFragment)[] {
  const elements = [...root.querySelectorAll('*')];
  const trees = elements.flatMap((element) =>
    element instanceof HTMLTemplateElement ? documentsIn(element.content) : [],
  );
  const frames = elements.flatMap((element) =>
    element.hasAttribute('srcdoc') ? documentsIn(parse(element.getAttribute('srcdoc') ?? '')) : [],
  );
  return [root, ...trees, ...frames];
}

const loadingNames = new Set(
  'src srcset data poster background action formaction ping nonce integrity lowsrc dynsrc manifest'.split(
    ' ',
  ),
);

/** What a browser could run, load or be steered by. */
function dangersIn(root: Document | DocumentFragment): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^(.*:)?(script|base|object|embed|applet|noscript|frame|animate|set)$/i.test(
      element.tagName,
    )
      ? [element.outerHTML]
      : []),
    ...(element.matches('meta[http-equiv]:not([http-equiv=Content-Security-Policy])')
      ? [element.outerHTML]
      : []),
    ...(element.matches('iframe:not([sandbox=""])') ? [element.outerHTML] : []),
    ...[...element.attributes]
      .filter(isDanger)
      .map((one) => `${element.tagName} ${one.name}=${one.value}`),
  ]);
}

function isDanger({ name, value }: Attr): boolean {
  if (/^on/i.test(name)) return true;
  if (name.startsWith('data-') || name === 'title') return false;
  if (loadingNames.has(name)) return !value.startsWith('data:image/');
  if (/javascript/i.test(value.replaceAll(/[\0-\x20]/g, ''))) return true;
  return /href$/.test(name) && !/^(#|https?:|mailto:|tel:|data:image)/.test(value);
}

describe('nothing runs and nothing is loaded from a page with', () => {
  const cases = attacks.map(([name, body, prepare]) => ({ name, body, prepare }));
  test.each(cases)('$name', async ({ body, prepare }) => {
    const shown = await showPage(`<!doctype html>${body}`);
    await prepare?.(shown);
    const html = snapshotOf(await capturePage(shown.document, ports));

    expect(html).not.toMatch(/<script/i);
    expect(documentsIn(parse(html)).flatMap(dangersIn)).toEqual([]);

    // Even where scripts are allowed and the policy is gone, nothing must start.
    const bare = html.replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '');
    const opened = await openSnapshot(
      bare.replace('<head>', '<head><script>attacked=false;attack=()=>{attacked=true}</script>'),
      'allow-scripts allow-same-origin',
    );
    arm(opened.window);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(Reflect.get(opened.window, 'attacked')).toBe(false);
    expect(opened.window.performance.getEntriesByType('resource').map((e) => e.name)).toEqual([]);
  });
});

test('every document in a snapshot begins with the rule that nothing may be loaded', async () => {
  const { document } = await showPage('<iframe srcdoc="<p>a</p>"></iframe>');
  const html = snapshotOf(await capturePage(document, ports));
  for (const one of documentsIn(parse(html))) {
    const rules = [...one.querySelectorAll('meta[http-equiv]')].map((meta) =>
      meta.getAttribute('content'),
    );
    expect(rules).toEqual([expect.stringContaining("default-src 'none'")]);
    expect(one.querySelector('head')?.children[1]?.getAttribute('content')).toBe(rules[0]);
  }
});

test('the rule stands first, also when a script moved the head', async () => {
  const shown = await showPage('<title>t</title><p>a');
  shown.document.documentElement.append(shown.document.head);
  const html = snapshotOf(await capturePage(shown.document, ports));
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<p>a'));
  expect(html).toContain('<title>t</title>');
});
