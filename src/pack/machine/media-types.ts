/** What kind of file it is, by its name: names of a pack are ours, so they can be believed. */
const byEnding: Readonly<Record<string, string>> = {
  html: 'text/html',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  heic: 'image/heic',
  pdf: 'application/pdf',
  eml: 'message/rfc822',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  wacz: 'application/wacz',
};

export const mediaTypeOf = (path: string): string =>
  byEnding[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
