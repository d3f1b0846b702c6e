/** What an enclosure is, in the language that is read: from how a letter's list begins to name it. */
import { type Language, type LetterLanguage, languages } from '../../domain/language.ts';

type EnclosedName = Readonly<Record<Language, string>>;

const names: readonly EnclosedName[] = [
  {
    nl: 'citaat van de pagina',
    en: 'quote from the page',
    ar: 'اقتباس من الصفحة',
    tr: 'sayfadan alıntı',
  },
  {
    nl: 'de hele pagina als beeld',
    en: 'the whole page as a picture',
    ar: 'الصفحة كاملة كصورة',
    tr: 'resim olarak sayfanın tamamı',
  },
  { nl: 'de hele pagina', en: 'the whole page', ar: 'الصفحة كاملة', tr: 'sayfanın tamamı' },
  {
    nl: 'voor en na de cookiemelding op',
    en: 'before and after the cookie banner on',
    ar: 'قبل إشعار ملفات تعريف الارتباط وبعده',
    tr: 'çerez bildiriminden önce ve sonra',
  },
  {
    nl: 'een andere tekst op de pagina',
    en: 'another text on the page',
    ar: 'نص آخر في الصفحة',
    tr: 'sayfada başka bir metin',
  },
  { nl: 'het PDF-bestand van', en: 'the PDF file of', ar: 'ملف PDF', tr: 'PDF dosyası' },
  {
    nl: 'de PDF zoals de browser die toonde',
    en: 'the PDF as the browser showed it',
    ar: 'ملف PDF كما عرضه المتصفح',
    tr: 'tarayıcının gösterdiği PDF',
  },
  {
    nl: 'kopie van de brief',
    en: 'copy of the letter',
    ar: 'نسخة من الرسالة',
    tr: 'mektubun kopyası',
  },
  {
    nl: 'kopie van de brief aan de Autoriteit Persoonsgegevens',
    en: 'copy of the letter to the Autoriteit Persoonsgegevens',
    ar: 'نسخة من الرسالة إلى AP',
    tr: 'AP’ye mektubun kopyası',
  },
  {
    nl: 'kopie van het verzoek',
    en: 'copy of the request',
    ar: 'نسخة من الطلب',
    tr: 'talebin kopyası',
  },
  {
    nl: 'kopie van mijn',
    en: 'copy of my',
    ar: 'نسخة مما أرسلتموه',
    tr: 'gönderdiğinizin kopyası',
  },
  {
    nl: 'kopie van het antwoord',
    en: 'copy of the answer',
    ar: 'نسخة من الجواب',
    tr: 'cevabın kopyası',
  },
  {
    nl: 'kopie van het antwoord op die klacht',
    en: 'copy of the answer to that complaint',
    ar: 'نسخة من الجواب على تلك الشكوى',
    tr: 'o şikâyete verilen cevabın kopyası',
  },
  {
    nl: 'kopie van het antwoord van de Autoriteit Persoonsgegevens',
    en: 'copy of the answer of the Autoriteit Persoonsgegevens',
    ar: 'نسخة من جواب AP',
    tr: 'AP’nin cevabının kopyası',
  },
  {
    nl: 'kopie van het besluit',
    en: 'copy of the decision',
    ar: 'نسخة من القرار',
    tr: 'kararın kopyası',
  },
  {
    nl: 'kopie van het bezwaarschrift',
    en: 'copy of the objection',
    ar: 'نسخة من الاعتراض',
    tr: 'itirazın kopyası',
  },
  {
    nl: 'kopie van de ingebrekestelling',
    en: 'copy of the notice of default',
    ar: 'نسخة من الإشعار بالتأخر',
    tr: 'gecikme ihtarının kopyası',
  },
  {
    nl: 'bewijs van verzending of ontvangst',
    en: 'proof of sending or receipt',
    ar: 'إثبات الإرسال أو الاستلام',
    tr: 'gönderme veya alma belgesi',
  },
  {
    nl: 'kopie van de klacht bij de organisatie',
    en: 'copy of the complaint to the organisation',
    ar: 'نسخة من الشكوى لدى المؤسسة',
    tr: 'kuruma şikâyetin kopyası',
  },
  {
    nl: 'ondertekende machtiging',
    en: 'signed authorisation',
    ar: 'تفويض موقّع',
    tr: 'imzalı yetki belgesi',
  },
  {
    nl: 'statuten en overzicht van het werk',
    en: 'articles of association and an overview of the work',
    ar: 'النظام الأساسي ولمحة عن العمل',
    tr: 'tüzük ve çalışmaların özeti',
  },
  {
    nl: 'kopie van een stuk',
    en: 'copy of a document',
    ar: 'نسخة من وثيقة',
    tr: 'bir belgenin kopyası',
  },
];

const longestFirst = (language: LetterLanguage) =>
  names.toSorted((a, b) => b[language].length - a[language].length);

/** `null` when it begins in no way that is known. */
export function enclosedName(
  line: string,
  letter: LetterLanguage,
  reading: Language,
): string | null {
  const what = line.replace(/^\p{L}+ \d+: /u, '');
  return longestFirst(letter).find((name) => what.startsWith(name[letter]))?.[reading] ?? null;
}

/** Every one of them, to be checked. */
export const allEnclosedNames = names.map((name) => languages.map((one) => name[one]));
