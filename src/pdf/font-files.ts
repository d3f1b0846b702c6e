/** The fonts that are put in a document (OFL 1.1): only the characters that letters are likely to have. */

import { base64 as arabic } from '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf?subset=arabic';
import { base64 as arabicBold } from '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf?subset=arabic';
import { base64 as latin } from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?subset=latin';
import { base64 as latinBold } from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?subset=latin';

export const fontNames = ['latin', 'latin-bold', 'arabic', 'arabic-bold'] as const;
export type FontName = (typeof fontNames)[number];

const files: Readonly<Record<FontName, string>> = {
  latin,
  'latin-bold': latinBold,
  arabic,
  'arabic-bold': arabicBold,
};

/** The font as a TrueType file. */
export function fontFile(name: FontName): Uint8Array<ArrayBuffer> {
  const decoded = atob(files[name]);
  const bytes = new Uint8Array(decoded.length);
  for (let at = 0; at < decoded.length; at += 1) bytes[at] = decoded.charCodeAt(at);
  return bytes;
}
