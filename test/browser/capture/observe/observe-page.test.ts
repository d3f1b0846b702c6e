/** What a page did, seen on pages that really do it. */
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { observePage } from '../../../../src/capture/observe/observe-page.ts';
import { ports, type Shown, showPage } from '../page.ts';

const observe = async (html: string, prepare?: (shown: Shown) => unknown) => {
  const shown = await showPage(html);
  await prepare?.(shown);
  return observePage(shown.document, ports);
};

const here = location.origin;
const icon = '/__vitest__/favicon.svg';
/** The same server under another name: another site for the browser. */
const elsewhere = `${location.protocol}//elders.localhost:${location.port}`;

const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('requests', () => {
  test('are listed by host, with how often, as what, and without what a query holds', async () => {
    const { requests } = await observe(
      `<img src="${elsewhere}${icon}?bsn=123456782&b"><img src="${elsewhere}${icon}?bsn=2"><link rel=icon href="${icon}">`,
      settled,
    );
    expect(requests.items.find(({ host }) => host === new URL(elsewhere).host)).toMatchObject({
      schemes: ['http'],
      kinds: [{ kind: 'img', count: 2 }],
      count: 2,
      stopped: 0,
      unsure: 0,
      addresses: [{ address: `${elsewhere}${icon}`, queryNames: ['bsn'] }],
    });
  });

  test('that the page’s policy stopped are told apart from those that came from memory', async () => {
    const policy = `<meta http-equiv=Content-Security-Policy content="img-src 'self'">`;
    await observe(`<img src="${elsewhere}${icon}?memory">`, settled);
    const stopped = await observe(`${policy}<img src="${elsewhere}${icon}?stopped">`, settled);
    const again = await observe(`<img src="${elsewhere}${icon}?memory">`, settled);
    const [one] = stopped.requests.items.filter(({ stopped: count }) => count > 0);
    expect(one).toMatchObject({ host: new URL(elsewhere).host, unsure: 0 });
    expect(one?.stopped).toBe(one?.count);
    expect(again.requests.items.every(({ stopped: count }) => count === 0)).toBe(true);
  });

  test('of frames of the same origin count too', async () => {
    const inner = `<img src='${elsewhere}${icon}?frame=1'>`;
    const { requests } = await observe(`<iframe srcdoc="${inner}"></iframe>`, settled);
    expect(requests.items.map(({ host }) => host)).toContain(new URL(elsewhere).host);
  });

  test('may be more than the browser kept, and then that is said', async () => {
    const { isRequestListFull } = await observe('<p>', async ({ window }) => {
      for (let n = 0; n < 260; n++) await window.fetch(`${here}${icon}?${n}`);
      await settled();
    });
    expect(isRequestListFull).toBe(true);
    expect((await observe('<p>')).isRequestListFull).toBe(false);
  });
});

test('hosts that stand in the page are found wherever they stand, asked for or not', async () => {
  const at = (name: string) => `https://${name}.voorbeeld.test/x`;
  const { named } = await observe(
    `<link rel=dns-prefetch href="${at('voor')}"><link rel=canonical href="${at('niet')}"><link rel=prev href="${at('vorige')}">
     <link rel=modulepreload href="${at('vooraf')}"><link rel="shortcut icon" href="${at('teken')}">
     <template><img src="${at('sjabloon')}"></template>
     <img loading=lazy srcset="${at('klein')} 1x, ${at('groot')} 2x"><video poster="${at('beeld')}"></video>
     <object data="${at('ding')}"></object><form action="${at('post')}"><button formaction="${at('knop')}">x</button></form>
     <p style="background: url(${at('stijl')})"></p><style>@media print { p { background: url('${at('druk')}') } }</style>
     <a ping="${at('ping')}" href="/">x</a><img src="data:,x"><script type="text/plain" src="${at('uitgesteld')}"></script>
     <x-a></x-a><svg><image href="${at('svg')}" /></svg><iframe srcdoc="<img src='${at('kader')}'>"></iframe>`,
    ({ document }) => {
      const inner = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = `<img src="${at('onderdeel')}">`;
    },
  );
  const names =
    'voor vooraf teken klein groot beeld ding post knop ping uitgesteld onderdeel svg stijl druk kader';
  const found = named.items
    .map(({ host }) => host.split('.')[0] ?? '')
    .filter((name) => !name.includes('localhost') && name !== '127');
  expect(found.toSorted()).toEqual(names.split(' ').toSorted());
  expect(named.items.find(({ host }) => host.startsWith('voor.'))?.kinds).toEqual([
    { kind: 'link dns-prefetch', count: 1 },
  ]);
});

test('nothing that is a value is in it, whatever the value', async () => {
  const secrets = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
    minLength: 12,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      await cookieStore.set('kl_test', secret);
      localStorage.setItem('kl_test', secret);
      sessionStorage.setItem('kl_test', secret);
      const seen = await observe(
        `<a href="/privacy?a=${secret}#${secret}">Privacyverklaring</a><a href="/x;jsessionid=${secret}?${secret}">x</a>
         <img src="https://naam:${secret}@a.voorbeeld.test/?x=${secret}">
         <meta http-equiv=Content-Security-Policy content="img-src https://a.voorbeeld.test; report-uri /r?t=${secret}">
         <form action="/post?token=${secret}"><label>Uw BSN <input name=bsn value="${secret}"></label>
         <label>Ziekte <textarea>${secret}</textarea></label><label>Partner <select><option>${secret}</select></label>
         <input type=hidden name=iban value="${secret}"></form>
         <iframe src="${elsewhere}/?k=${secret}"></iframe>`,
        ({ document: inner }) => {
          for (const field of inner.querySelectorAll('input')) field.value = secret;
        },
      );
      expect(JSON.stringify(seen)).not.toContain(secret);
      expect(seen.cookies.items).toContainEqual(
        expect.objectContaining({ name: 'kl_test', valueLength: secret.length }),
      );
      expect(seen.localStorage?.items).toContainEqual({
        key: 'kl_test',
        valueLength: secret.length,
      });
      expect(seen.forms.items[0]?.fields.items.map(({ name, label }) => name || label)).toEqual([
        'bsn',
        'Ziekte',
        'Partner',
        'iban',
      ]);
    }),
    { numRuns: 10 },
  );
});

test('a cookie says when it ends, in a browser that tells', async () => {
  await cookieStore.set({ name: 'kl_lang', value: '1', expires: Date.now() + 86_400_000 });
  await cookieStore.set('kl_kort', '1');
  const { cookies } = await observe('<p>');
  const of = (wanted: string) => cookies.items.find(({ name }) => name === wanted);
  expect(of('kl_lang')).toMatchObject({ isLifetimeKnown: true, path: '/' });
  const left = (of('kl_lang')?.expiresAt ?? 0) - Date.now();
  expect(left).toBeGreaterThan(86_000_000);
  expect(of('kl_kort')).toMatchObject({ isLifetimeKnown: true, expiresAt: null });
});

test('databases, caches and workers are named', async () => {
  const name = `kl-${crypto.randomUUID()}`;
  indexedDB.open(name);
  await caches.open(name);
  onTestFinished(async () => {
    await caches.delete(name);
    indexedDB.deleteDatabase(name);
  });
  await settled();
  const seen = await observe('<p>');
  expect(seen.databases?.items).toContain(name);
  expect(seen.caches?.items).toContain(name);
  expect(seen.serviceWorkers).not.toBeNull();
});

test('frames are told by what they show and whose they are', async () => {
  const { frames } = await observe(
    `<iframe srcdoc="<p>a"></iframe><iframe src="${elsewhere}${icon}?a=1" sandbox="allow-scripts"></iframe>`,
    settled,
  );
  expect(frames.items).toEqual([
    { address: { address: 'about:srcdoc', queryNames: [] }, origin: 'same', sandbox: null },
    {
      address: { address: `${elsewhere}${icon}`, queryNames: ['a'] },
      origin: 'other',
      sandbox: 'allow-scripts',
    },
  ]);
});

describe('forms', () => {
  test('say where they post, also when a field takes the place of that', async () => {
    const { forms } = await observe(
      '<form method=POST action="http://elders.test/post?x=1"><input name=action><input name=elements><input type=submit></form><form><input name=q></form>',
    );
    expect(
      forms.items.map(({ target, method, fieldCount }) => [target, method, fieldCount]),
    ).toEqual([
      [{ address: 'http://elders.test/post', queryNames: ['x'] }, 'post', 2],
      [expect.anything(), 'get', 1],
    ]);
  });

  test.each([
    ['<label for=a>Uw  BSN</label><input id=a>', { label: 'Uw BSN', hint: 'a' }],
    ['<input name=bsn_partner type=TEL>', { name: 'bsn_partner', type: 'tel' }],
    ['<input aria-label="Citizen service number">', { label: 'Citizen service number' }],
    ['<label>IBAN <input></label>', { label: 'IBAN' }],
    ['<label>Ziekte <textarea>griep</textarea></label>', { label: 'Ziekte', type: 'textarea' }],
    ['<input placeholder="Uw arts" autocomplete=tel>', { hint: 'tel Uw arts' }],
  ])('say what a field is called: %s', async (html, field) => {
    const { forms } = await observe(`<form>${html}</form>`);
    expect(forms.items[0]?.fields.items).toMatchObject([field]);
  });

  test('with very many fields are cut', async () => {
    const fields = Array.from(
      { length: 20_000 },
      (_, n) => `<label for=f${n}>L</label><input id=f${n}>`,
    );
    const { document: inner } = await showPage(`<form>${fields.join('')}</form>`);
    expect((await observePage(inner, ports)).forms.items[0]).toMatchObject({
      fieldCount: 20_000,
      fields: { isCut: true },
    });
  });
});

test.each([
  ['<a href="/privacy">Lees meer</a>', ['privacy-statement']],
  ['<a href="/x">Privacyverklaring</a>', ['privacy-statement']],
  ['<a href="/x">Privacy statement</a>', ['privacy-statement']],
  ['<a href="mailto:fg@voorbeeldstad.test?subject=x">Mail</a>', ['data-protection-officer']],
  ['<a href="/x">Functionaris gegevensbescherming</a>', ['data-protection-officer']],
  ['<a href="/x">Data Protection Officer</a>', ['data-protection-officer']],
  ['<a href="/x">Privacy en cookies</a>', ['privacy-statement', 'cookie-statement']],
  ['<a href="/x">Een gesprek opnemen</a>', ['recording-rules']],
  ['<a href="/x">Regels voor opnames</a>', ['recording-rules']],
  ['<a href="/contact">Contact opnemen</a>', []],
  ['<a href="/x">Home</a>', []],
])('%s is a link about %j', async (html, topics) => {
  const { topicLinks } = await observe(html);
  expect(topicLinks.items.flatMap((link) => link.topics)).toEqual(topics);
});

test('the policies in the page are read', async () => {
  const { metaPolicies, metaReferrer } = await observe(
    `<meta http-equiv="content-security-policy" content="img-src 'self'"><meta name=referrer content=no-referrer>`,
  );
  expect(metaPolicies).toEqual(["img-src 'self'"]);
  expect(metaReferrer).toBe('no-referrer');
});

test('names and lists are cut where a page makes them endless, and that is said', async () => {
  const many = (make: (n: number) => string) =>
    Array.from({ length: 500 }, (_, n) => make(n)).join('');
  const seen = await observe(
    many(
      (n) => `<a href="https://a.test/${n}${'x'.repeat(5000)}">privacy ${'x'.repeat(5000)}</a>`,
    ) +
      many((n) => `<script type="text/plain" src="https://h${n}.test/"></script>`) +
      many((n) => `<form><input name="bsn${n}${'x'.repeat(5000)}"></form>`),
  );
  const { links, topicLinks, named, forms } = seen;
  expect([links, topicLinks, named, forms].map(({ isCut }) => isCut)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(JSON.stringify(seen).length).toBeLessThan(500_000);
});

test('a page that hides everything behind its own names is read all the same', async () => {
  const clobber =
    'cookie URL defaultView documentElement querySelectorAll getElementsByTagName forms links';
  const seen = await observe(
    `${clobber
      .split(' ')
      .map((name) => `<form name=${name}></form><img name=${name}>`)
      .join('')}<a href="/privacy">p</a>`,
  );
  expect(seen.topicLinks.items).toHaveLength(1);
  expect(typeof seen.openedAt).toBe('number');
});
