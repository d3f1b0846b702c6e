// Serves the page of the bench and another site on loopback. The name in the Host header says which.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Colour, pngOf } from '../../support/png.ts';
import { BenchFault } from '../anchoring/bench-fault.ts';
import { largePage } from './large-page.ts';
import { rowsPage, sheet } from './rows-page.ts';

const own = 'www.regels.test';
const other = 'beeld.elders.test';

export type PageSite = {
  readonly rowsUrl: string;
  /** A page of 20 MB, pictures included. */
  readonly largeUrl: string;
  readonly close: () => void;
};

type Answer = readonly [
  mediaType: string,
  body: string | Uint8Array,
  headers?: Record<string, string>,
];

const plain = (colour: Colour) => pngOf(24, 24, () => colour);
const greenPicture = plain([0, 128, 0]);
const html = 'text/html; charset=utf-8';
const greenFrame =
  '<!doctype html><html><body style="margin:0;background:green">in een kader</body>';

/** Noise does not compress: about three bytes for a pixel. */
function photo(number: number, size: number): Uint8Array {
  let state = number + 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return pngOf(size, size, () => [next(), next(), next()]);
}

/** A font that a package of the project brings along. */
function aFont(): Uint8Array {
  const folder = join(
    import.meta.dirname,
    '../../../node_modules/playwright-core/lib/vite/traceViewer',
  );
  const name = readdirSync(folder).find((file) => file.endsWith('.ttf'));
  if (!name) throw new BenchFault(`There is no font in ${folder}.`);
  return readFileSync(join(folder, name));
}

const answers = (otherOrigin: string) =>
  new Map<string, Answer>([
    [
      '/regels',
      [
        html,
        rowsPage(
          otherOrigin,
          `data:image/png;base64,${Buffer.from(greenPicture).toString('base64')}`,
        ),
      ],
    ],
    ['/groot', [html, largePage()]],
    ['/site.css', ['text/css', sheet]],
    ['/import.css', ['text/css', '#k-import { background: green }']],
    ['/import-layer.css', ['text/css', 'section #k-import-layer { background: green !important }']],
    [
      '/cors.css',
      ['text/css', '#k-cors { background: green }', { 'access-control-allow-origin': '*' }],
    ],
    ['/other.css', ['text/css', '#k-other-sheet { background: green }']],
    ['/tekens.ttf', ['font/ttf', aFont()]],
    ['/groen.png', ['image/png', greenPicture]],
    ['/rood.png', ['image/png', plain([255, 0, 0])]],
    ['/kader', [html, greenFrame]],
    [
      '/kader-in-kader',
      [
        html,
        '<!doctype html><body style="margin:0"><iframe src=/kader?d style="border:0"></iframe>',
      ],
    ],
  ]);

export async function startPageSite(): Promise<PageSite> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    send(response, known.get(path) ?? photoAt(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const known = answers(`http://${other}:${port}`);
  const at = (path: string) => `http://${own}:${port}${path}`;
  return { rowsUrl: at('/regels'), largeUrl: at('/groot'), close: () => server.close() };
}

function photoAt(path: string): Answer {
  const [, kind, number] = path.match(/^\/(foto|groot)\/(\d+)\.png$/) ?? [];
  if (!number) return ['text/plain', ''];
  return ['image/png', photo(Number(number), kind === 'foto' ? 56 : 365)];
}

function send(response: ServerResponse, [mediaType, body, headers = {}]: Answer): void {
  response
    .writeHead(200, { 'content-type': mediaType, 'cache-control': 'max-age=600', ...headers })
    .end(body);
}
