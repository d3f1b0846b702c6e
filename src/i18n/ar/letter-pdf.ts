/** Arabic: a letter with its exhibits as pages. */
import type { letterPdf as dutch } from '../nl/letter-pdf.ts';
import { counted } from './counted.ts';

export const letterPdf: typeof dutch = {
  title: 'ملف PDF مع الملاحق',
  purpose: 'للقراءة أو الطباعة أو التقديم: الرسالة، وما يُرفق بها، وكل ملحق في صفحات مرقّمة.',
  withExhibits: (count) =>
    counted(count, {
      zero: 'بلا ملاحق',
      one: 'مع الملحق في صفحات',
      two: 'مع الملحقين في صفحات',
      few: `مع الملاحق في صفحات (عددها ${count})`,
      many: `مع الملاحق في صفحات (عددها ${count})`,
    }),
  noExhibits: 'ليس لهذه الرسالة ملاحق. في ملف PDF الرسالة وما يُرفق بها.',
  edition: 'كيف تريدون ملف PDF؟',
  editions: {
    volumes: (most) =>
      `في أجزاء. في كل جزء ${counted(most, {
        one: 'ملحق واحد',
        two: 'ملحقان',
        few: `${most} ملاحق`,
        many: `${most} ملحقًا`,
        other: `${most} ملحق`,
      })} على الأكثر. هذا أخف للبريد الإلكتروني وللحواسيب القديمة.`,
    combined: 'الكل في ملف PDF واحد.',
  },
  withData: 'إضافة قائمة بالملاحق تستطيع الحواسيب قراءتها (JSON)',
  dataHint: 'مفيدة لمستشار أو جهة رقابة. اسمكم ليس في هذه القائمة.',
  make: 'إعداد ملف PDF',
  print: 'طباعة مع الملاحق',
  printHint: 'لا يبقى ملف رقمي على هذا الحاسوب.',
  progress: {
    copies: (done, total) => `تجهيز الصور: ${done} من ${total}.`,
    pages: (done, total) => `إعداد الصفحات: الملحق ${done} من ${total}.`,
  },
  stop: 'إيقاف',
  stopped: 'توقف العمل. لم يُنشأ ملف رقمي، ورسالتكم محفوظة.',
  pages: (count) =>
    counted(count, {
      one: 'صفحة واحدة',
      two: 'صفحتان',
      few: `${count} صفحات`,
      many: `${count} صفحة`,
    }),
  saved: (name, pages) => `تم: ${pages}. ابحثوا في مجلد التنزيلات عن ${name}.`,
  volumes: (count, pages) =>
    `تم: ${counted(count, {
      one: 'جزء واحد',
      two: 'جزءان',
      few: `${count} أجزاء`,
      many: `${count} جزءًا`,
      other: `${count} جزء`,
    })}، ${pages}. احفظوا كل جزء.`,
  saveVolume: (number) => `حفظ الجزء ${number}`,
  without: (numbers) =>
    `تعذّرت قراءة صورة من الملحق رقم ${numbers}. هذا مذكور في تلك الصفحة. الباقي كامل.`,
  notMade: 'لم يُنشأ ملف PDF. رسالتكم وملاحقكم محفوظة. حاولوا مرة أخرى، أو أعدّوا ملف PDF بلا ملاحق.',
  printedPicture: (exhibit, at, of) => `الملحق ${exhibit} · الصورة ${at} من ${of}`,
};
