/** Certificates as authorities publish them: one in DER, or any number in PEM (RFC 7468). */
import { bytesIn, isBase64 } from '../domain/base64.ts';
import { certificateIn } from './certificate.ts';
import { type Bytes, DerError } from './der.ts';

const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';

/** Those that the file holds, in DER; none when it holds something else. What stands between them is words. */
export function certificatesIn(file: Bytes): readonly Bytes[] {
  const texts = new TextDecoder().decode(file).split(begin).slice(1);
  const found = texts.length === 0 ? [file] : texts.flatMap(bytesOfText);
  return found.filter(isCertificate);
}

/** What stands up to the end mark. */
function bytesOfText(text: string): Bytes[] {
  const [inside = '', ...after] = text.split(end);
  const packed = inside.replaceAll(/\s/g, '');
  return after.length > 0 && isBase64(packed) ? [bytesIn(packed)] : [];
}

function isCertificate(der: Bytes): boolean {
  try {
    certificateIn(der);
    return true;
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
}
