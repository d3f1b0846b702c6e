/**
 * `npm run check:office`: LibreOffice reads every letter, with its annexes, and loses no word; and the
 * sheet stays one page there too. Asks for the Debian packages libreoffice-writer and poppler-utils.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxFiles, type OfficeFile } from './docx-files.ts';
import { faultsOf } from './lost-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'kantlijn-office-'));

/** Everything at once: LibreOffice takes longer to start than to convert. */
const convert = (to: string, files: readonly OfficeFile[]) =>
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', to, '--outdir', folder],
      ...files.map(({ name }) => join(folder, `${name}.docx`)),
    ],
    { stdio: 'pipe' },
  );

const pdfText = (name: string) =>
  execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

const pagesOf = (name: string) =>
  Number(
    execFileSync('pdfinfo', [join(folder, `${name}.pdf`)], { encoding: 'utf8' }).match(
      /^Pages:\s+(\d+)/m,
    )?.[1],
  );

try {
  const files = await docxFiles();
  for (const { name, docx } of files) writeFileSync(join(folder, `${name}.docx`), docx);
  convert('txt:Text (encoded):UTF8', files);
  convert('pdf', files);
  const faults = files.flatMap((file) => {
    const text = readFileSync(join(folder, `${file.name}.txt`), 'utf8');
    return faultsOf(file, { text, pdf: pdfText(file.name), pages: pagesOf(file.name) });
  });
  for (const fault of faults) console.log(fault);
  const pages = files.reduce((sum, { name }) => sum + pagesOf(name), 0);
  console.log(`${files.length} files, ${pages} pages, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
