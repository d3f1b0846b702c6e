/** A page of 3,000 rows with 1,500 rules, a font, forty pictures again and again, and every feature. */
import { features } from './features.ts';

export const rowCount = 3000;
export const ruleCount = 1500;
export const pictureCount = 40;

const words = 'Wij bewaren de opname van uw gesprek twee weken op onze server in de stad.'.split(
  ' ',
);

function row(number: number): string {
  const sentence = words.map((_, at) => words[(at + number) % words.length]).join(' ');
  const tone = number % ruleCount;
  return `<tr class="r r${tone}"><td>${number}</td><td><img src="/foto/${number % pictureCount}.png" width=32 height=32 alt="Foto ${number}"></td><td style="padding-left: ${number % 9}px">${sentence} <a href="/regel/${number}?van=lijst" title="Regel ${number}">Lees <b>meer</b></a></td><td><input type=checkbox name=k${number} value=ja></td></tr>`;
}

const rules = Array.from(
  { length: ruleCount },
  (_, n) =>
    `.r${n} td > a:hover, .r${n} td[data-n="${n}"] { color: rgb(${n % 255}, 40, 90); margin: ${n % 7}px }`,
).join('\n');

const own = features.map(({ css = '' }) => css).join('\n');

/** The sheet that the page links to. Boxes are red until something makes them green. */
export const sheet = `@import "import.css"; @import "import-layer.css" layer(x) screen;
@font-face { font-family: Tekens; src: url(tekens.ttf) }
.k { display: inline-block; width: 24px; height: 24px; overflow: hidden; margin: 2px; background: red; vertical-align: top }
.k img, .k canvas, .k input { display: block; width: 24px; height: 24px; padding: 0; border: 0 }
.k iframe { border: 0; width: 24px; height: 24px; display: block }
#k-link { background: green }
${own}
${rules}`;

/** The page, with the other site's address filled in. */
export function rowsPage(other: string, greenPicture: string): string {
  const fill = (text: string) =>
    text.replaceAll('{{other}}', other).replaceAll('{{data}}', greenPicture);
  const script = features.map((feature) => feature.script ?? '').join('\n');
  const rows = Array.from({ length: rowCount }, (_, number) => row(number)).join('\n');
  return fill(`<!doctype html><html lang=nl><head><title>Drieduizend regels</title>
<link rel=stylesheet href=/site.css>
<link rel=stylesheet crossorigin href="{{other}}/cors.css"><link rel=stylesheet href="{{other}}/other.css">
<style id=leeg></style></head><body><section>
${features.map((feature) => feature.html ?? '').join('\n')}
</section><table>${rows}</table>
<script type=module>${script}\ndocument.documentElement.dataset.ready = '';</script></body></html>`);
}
