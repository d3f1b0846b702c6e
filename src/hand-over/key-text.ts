/** What the file of a key holds: lines of `remark`, which no program reads, and the key. */
export const keyText = (key: string, remark: string): string =>
  `${remark
    .split('\n')
    .map((line) => `# ${line}\n`)
    .join('')}${key}\n`;
