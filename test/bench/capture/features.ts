/**
 * What a page can hold that is easily lost. What can be seen is a box that is green, and another colour
 * when the thing is gone; the rest is asked from the opened document.
 */

export type Feature = {
  readonly name: string;
  /** Stands in the page; a box has the class `k` and the feature's own id. */
  readonly html?: string;
  readonly css?: string;
  /** Runs in the page before the capture. */
  readonly script?: string;
  /** Asked in the opened file; without it the box must be green. */
  readonly holds?: () => boolean;
};

const green = '#008000';
const box = (id: string, inner = '', attributes = '') =>
  `<div class=k id=${id} ${attributes}>${inner}</div>`;
const inSheet = (name: string, id: string, css: string): Feature => ({ name, html: box(id), css });
const byScript = (name: string, id: string, script: string, tag = box(id)): Feature => ({
  name,
  html: tag,
  script: `{ const k = document.getElementById('${id}'); ${script} }`,
});
const picture = (name: string, id: string, tag: string): Feature => ({ name, html: box(id, tag) });

const styles: readonly Feature[] = [
  { name: 'linked sheet', html: box('k-link') },
  { name: '@import', html: box('k-import') },
  { name: '@import with layer and media', html: box('k-import-layer') },
  inSheet(
    '@layer',
    'k-layer',
    `@layer a,b;@layer b{#k-layer{background:red!important}}@layer a{#k-layer{background:${green}!important}}`,
  ),
  inSheet('nested rule', 'k-nested', `section{& #k-nested{background:${green}}}`),
  inSheet('variable', 'k-variable', `#k-variable{--v:${green};background:var(--v)}`),
  inSheet(
    'pseudo-element',
    'k-pseudo',
    `#k-pseudo::before{content:"";display:block;height:24px;background:${green}}`,
  ),
  {
    name: 'media of a sheet',
    html: `<style media=screen>#k-media{background:${green}}</style><style media=print>#k-media{background:red!important}</style>${box('k-media')}`,
  },
  byScript(
    'insertRule',
    'k-insert',
    `document.querySelector('#leeg').sheet.insertRule('#k-insert{background:${green}}')`,
  ),
  byScript(
    'adopted sheet',
    'k-adopted',
    `const s = new CSSStyleSheet(); s.replaceSync('#k-adopted{background:${green}}'); document.adoptedStyleSheets = [s]`,
  ),
  { name: 'sheet of another site, with CORS', html: box('k-cors') },
  { name: 'sheet of another site', html: box('k-other-sheet') },
  {
    name: 'font',
    html: '<p style="font-family:Tekens">abc</p>',
    holds: () => [...document.fonts].some((font) => font.status === 'loaded'),
  },
];

const pictures: readonly Feature[] = [
  picture('picture', 'k-img', '<img src=/groen.png>'),
  picture('picture in a data address', 'k-data', '<img src="{{data}}">'),
  picture('srcset', 'k-srcset', '<img srcset="/groen.png?s 1x, /rood.png 3x">'),
  picture(
    '<picture>',
    'k-picture',
    '<picture><source srcset=/groen.png?p><img src=/rood.png></picture>',
  ),
  picture('lazy picture that was seen', 'k-lazy', '<img loading=lazy src=/groen.png?l>'),
  byScript(
    'picture of a script (blob)',
    'k-blob',
    `k.append(Object.assign(new Image(), { src: URL.createObjectURL(await (await fetch('/groen.png?b')).blob()) }))`,
  ),
  picture('picture of another site', 'k-other', '<img src={{other}}/groen.png>'),
  inSheet('background', 'k-background', '#k-background{background:url(groen.png?c)}'),
  {
    name: 'background in an attribute',
    html: box('k-inline', '', 'style="background:url(/groen.png?i)"'),
  },
  picture(
    'drawing',
    'k-svg',
    `<svg width=24 height=24><rect width=24 height=24 fill="${green}"/></svg>`,
  ),
  picture(
    'drawing by reference',
    'k-use',
    `<svg width=24 height=24><symbol id=teken><rect width=24 height=24 fill="${green}"/></symbol><use href="#teken"/></svg>`,
  ),
  picture(
    'picture in a drawing',
    'k-svg-image',
    '<svg width=24 height=24><image href=/groen.png?v width=24 height=24 /></svg>',
  ),
  picture('button with a picture', 'k-button', '<input type=image src=/groen.png?k>'),
  picture(
    'poster of a film',
    'k-poster',
    '<video poster=/groen.png?o width=24 height=24 style="display:block"></video>',
  ),
];

const drawn = (source: string) =>
  `const c = k.querySelector('canvas').getContext('2d'); ${source}; c.fillRect(0, 0, 24, 24)`;
const canvas = (id: string) => box(id, '<canvas width=24 height=24></canvas>');

const parts: readonly Feature[] = [
  byScript('canvas', 'k-canvas', drawn(`c.fillStyle = '${green}'`), canvas('k-canvas')),
  byScript(
    'tainted canvas',
    'k-tainted',
    `const i = Object.assign(new Image(), { src: '{{other}}/groen.png?t' }); await i.decode(); ${drawn(`c.drawImage(i, 0, 0); c.fillStyle = '${green}'`)}`,
    canvas('k-tainted'),
  ),
  byScript(
    'open component',
    'k-open',
    `k.attachShadow({ mode: 'open' }).innerHTML = '<style>b{display:block;height:24px;background:${green}}</style><b></b>'`,
  ),
  byScript(
    'closed component',
    'k-closed',
    `k.attachShadow({ mode: 'closed' }).innerHTML = '<style>b{display:block;height:24px;background:${green}}</style><b></b>'`,
  ),
  byScript(
    'adopted sheet of a component',
    'k-inner-sheet',
    `const r = k.attachShadow({ mode: 'open' }); r.innerHTML = '<b></b>'; const s = new CSSStyleSheet(); s.replaceSync('b{display:block;height:24px;background:${green}}'); r.adoptedStyleSheets = [s]`,
  ),
  picture('frame', 'k-frame', '<iframe src=/kader></iframe>'),
  picture(
    'frame of a script (srcdoc)',
    'k-srcdoc',
    `<iframe srcdoc="<body bgcolor=green>"></iframe>`,
  ),
  picture('frame in a frame', 'k-deep', '<iframe src=/kader-in-kader></iframe>'),
  picture('frame in a sandbox', 'k-sandbox', '<iframe sandbox src=/kader?s></iframe>'),
  picture('frame of another site', 'k-other-frame', '<iframe src={{other}}/kader></iframe>'),
];

const texts: readonly Feature[] = [
  {
    name: 'hidden text',
    html: '<p style="display:none">tekst een</p><p hidden>tekst twee</p>',
    holds: () => /tekst een.*tekst twee/s.test(document.body.textContent ?? ''),
  },
  {
    name: 'closed accordion',
    html: '<details><summary>Meer</summary><p>tekst drie</p></details>',
    holds: () => document.querySelector('details')?.textContent?.includes('tekst drie') ?? false,
  },
  {
    name: 'fields and their labels',
    html: '<form action=/op><label>Naam <input placeholder="Uw naam"></label><select><option>een<option>twee</select></form>',
    holds: () =>
      document.querySelector('form [placeholder="Uw naam"]') !== null &&
      document.querySelectorAll('form option').length === 2,
  },
  {
    name: 'what was typed is left out',
    html: '<form id=getypt><input class=typed><textarea class=typed></textarea></form>',
    script: `for (const field of document.querySelectorAll('.typed')) field.value = 'geheim123'`,
    holds: () => !document.documentElement.outerHTML.includes('geheim123'),
  },
  {
    name: 'password is left out, its length too',
    html: '<input type=password id=wachtwoord>',
    script: `document.getElementById('wachtwoord').value = 'zwaluw9'`,
    holds: () => {
      const field = document.querySelector('#wachtwoord');
      return !/zwaluw9|value/.test(field?.outerHTML ?? '') && field !== null;
    },
  },
  {
    name: 'language and title',
    holds: () => document.documentElement.lang === 'nl' && document.title !== '',
  },
  { name: 'standards mode', holds: () => document.compatMode === 'CSS1Compat' },
];

const safe: readonly Feature[] = [
  {
    name: 'scripts are removed',
    html: '<p onclick="x()">a</p><a href="javascript:x()">b</a>',
    holds: () => document.querySelector('script, [onclick], a[href^=javascript]') === null,
  },
  {
    name: 'its own policy',
    holds: () => document.querySelector('meta[http-equiv=content-security-policy i]') !== null,
  },
  {
    name: 'addresses are remembered',
    holds: () => document.documentElement.outerHTML.includes('/kader"'),
  },
];

export const features: readonly Feature[] = [...styles, ...pictures, ...parts, ...texts, ...safe];

export const boxIdOf = ({ html = '' }: Feature): string | null =>
  html.match(/class=k id=([\w-]+)/)?.[1] ?? null;
