/** Writes what a page says it is. Without it, browsers lay a page out by the rules of the nineties. */
import { doctypeNameOf, doctypeOf, publicIdOf, systemIdOf } from './page-readers.ts';

export function doctype(document: Document): string {
  const type = doctypeOf(document);
  if (!type) return '';
  const [own, publicId, systemId] = [doctypeNameOf(type), publicIdOf(type), systemIdOf(type)];
  const name = /^[\w:-]+$/.test(own) ? own : 'html';
  const system = systemId ? ` ${quoted(systemId)}` : '';
  if (publicId) return `<!DOCTYPE ${name} PUBLIC ${quoted(publicId)}${system}>\n`;
  return `<!DOCTYPE ${name}${systemId ? ` SYSTEM${system}` : ''}>\n`;
}

const quoted = (id: string) => `"${id.replaceAll(/["<>]/g, '')}"`;
