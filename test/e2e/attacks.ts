/**
 * Every way we know in which a page can reach out to the web. As text, because some of it is for one
 * browser only, and because a compiler would rewrite what is sent to a page.
 */
import type { BrowserKind } from '../driver/driver.ts';

type Attacks = Readonly<Record<string, string>>;

/** Scripts in which `url` is the address. What a place does not know throws there, and that is fine. */
export const scripts: Attacks = {
  fetch: 'fetch(url)',
  'fetch-keepalive': 'fetch(url, { method: "POST", body: "x", keepalive: true })',
  'fetch-no-cors': 'fetch(url, { mode: "no-cors" })',
  'fetch-later': 'fetchLater(url, { activateAfter: 0 })',
  'cache-add': 'caches.open("x").then((cache) => cache.add(url))',
  'event-source': 'new EventSource(url)',
  'web-socket': 'new WebSocket(url.replace("http", "ws"))',
  'web-socket-stream': 'new WebSocketStream(url.replace("http", "ws"))',
  'web-transport': 'new WebTransport(url.replace("http", "https"))',
  xhr: 'const asking = new XMLHttpRequest(); asking.open("GET", url); asking.send()',
  beacon: 'navigator.sendBeacon(url)',
  import: 'import(url)',
  'import-json': 'import(url, { with: { type: "json" } })',
  worker: 'new Worker(url)',
  'module-worker': 'new Worker(url, { type: "module" })',
  'shared-worker': 'new SharedWorker(url)',
  'service-worker': 'navigator.serviceWorker.register(url)',
  worklet: 'new AudioContext().audioWorklet.addModule(url)',
  'font-face': 'new FontFace("x", "url(" + url + ")").load()',
  'new-image': 'new Image().src = url',
  'new-audio': 'new Audio(url).load()',
  'sheet-rule':
    'const sheet = new CSSStyleSheet(); document.adoptedStyleSheets.push(sheet); ' +
    'sheet.replaceSync("body { background: url(" + url + ") }")',
  script: 'add("script", { src: url })',
  'module-script': 'add("script", { src: url, type: "module" })',
  'speculative-fetch': 'speculate({ prefetch: [{ urls: [url], eagerness: "immediate" }] })',
  'speculative-page': 'speculate({ prerender: [{ urls: [url], eagerness: "immediate" }] })',
  ping: 'add("a", { href: "#here", ping: url }).click()',
};

/** Markup, as a page may contain it or a hostile capture. URL is the address. */
export const markup: Attacks = {
  img: '<img src="URL">',
  srcset: '<img srcset="URL 1x">',
  'svg-image': '<svg><image href="URL"/></svg>',
  'svg-use': '<svg><use href="URL#x"/></svg>',
  'svg-filter': '<p style="filter: url(URL#x)">x</p>',
  'input-image': '<input type="image" src="URL">',
  'table-background': '<table background="URL"><td>x</table>',
  poster: '<video poster="URL"></video>',
  video: '<video src="URL" preload="auto" autoplay muted></video>',
  'video-source':
    '<video preload="auto" autoplay muted><source src="URL" type="video/mp4"></video>',
  audio: '<audio src="URL" preload="auto"></audio>',
  track: '<video src="data:video/mp4," crossorigin><track default src="URL"></video>',
  'frame-in-frame': '<iframe srcdoc="<img src=URL>"></iframe>',
  object: '<object data="URL" type="text/html"></object>',
  embed: '<embed src="URL" type="text/html">',
  stylesheet: '<link rel="stylesheet" href="URL">',
  'css-import': '<style>@import "URL";</style>',
  'css-background': '<p style="background: url(URL)">x</p>',
  'css-content': '<p style="content: url(URL)">x</p>',
  'css-cursor': '<p style="cursor: url(URL), auto">x</p>',
  'css-font':
    '<style>@font-face { font-family: far; src: url(URL) }</style>' +
    '<p style="font-family: far">x</p>',
  'preload-image': '<link rel="preload" as="image" href="URL">',
  'preload-fetch': '<link rel="preload" as="fetch" crossorigin href="URL">',
  'preload-font': '<link rel="preload" as="font" crossorigin href="URL">',
  'preload-style': '<link rel="preload" as="style" href="URL">',
  modulepreload: '<link rel="modulepreload" href="URL">',
  prefetch: '<link rel="prefetch" href="URL">',
  prerender: '<link rel="prerender" href="URL">',
  icon: '<link rel="icon" href="URL">',
  manifest: '<link rel="manifest" href="URL">',
  refresh: '<meta http-equiv="refresh" content="60; url=URL">',
  base: '<base href="URL/"><img src="x">',
};

/** These make a frame go elsewhere. */
export const frameScripts: Attacks = {
  'frame-location': 'sink().location = url',
  'form-get': 'add("form", { action: url, target: sink().name }).submit()',
  'form-post': 'add("form", { action: url, method: "post", target: sink().name }).submit()',
  iframe: 'add("iframe", { src: url })',
};

/** What the browser does not do from any page, or not at once, so that it cannot be seen here. */
export const unseen: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['web-transport', 'prerender', 'icon', 'manifest', 'refresh'],
  firefox: [
    'fetch-later',
    'web-socket-stream',
    'web-transport',
    'speculative-fetch',
    'speculative-page',
    'ping',
    'modulepreload',
    'prefetch',
    'prerender',
    'manifest',
    'refresh',
  ],
};

type Address = (name: string) => string;

export const markupAt = (url: Address): string =>
  Object.entries(markup)
    .map(([name, html]) => html.replaceAll('URL', url(name)))
    .join('\n');

const helpers = `
  const add = (tag, properties) => {
    const element = Object.assign(document.createElement(tag), properties);
    document.body.append(element);
    return element;
  };
  const speculate = (rules) =>
    add('script', { type: 'speculationrules', textContent: JSON.stringify(rules) });
  const sink = () => {
    const name = 'sink' + Math.random();
    add('iframe', { name, srcdoc: 'empty' });
    return frames[name];
  };
`;

const patienceMs = 2500;

/**
 * A function for a page or a background that tries all of `attacks`, and the markup where there is
 * a document. It answers which rules of the policy refused something.
 */
export function attackWith(attacks: Attacks, html: string, url: Address): () => readonly string[] {
  const attempts = Object.entries(attacks).map(
    ([name, script]) =>
      `(async () => { const url = ${JSON.stringify(url(name))}; ${script}; })().catch(() => {});`,
  );
  return fromText(`async () => {
    ${helpers}
    const refused = new Set();
    const place = globalThis.document ?? globalThis;
    const listener = ({ effectiveDirective }) => refused.add(effectiveDirective);
    place.addEventListener('securitypolicyviolation', listener);
    ${attempts.join('\n')}
    globalThis.document?.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)});
    await new Promise((resolve) => setTimeout(resolve, ${patienceMs}));
    return [...refused].sort();
  }`);
}

/** The driver sends the text of a function; here the text comes first. */
export const fromText = (text: string): (() => readonly string[]) =>
  Object.assign((): readonly string[] => [], { toString: () => text });
