/** Names of our own: those of browsers differ between versions, and a pack must keep the same bytes. */
import type { Language } from '../domain/language.ts';

const names: Readonly<Record<Language, string>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
};

/** From January to December. */
export const monthNames = (language: Language): readonly string[] => names[language].split(' ');
