/** Arabic: beside the AP's form. */
import type { Messages } from '../nl.ts';
import { counted } from './counted.ts';

export const apForm: Messages['apForm'] = {
  title: 'استمارة AP',
  intro:
    'انسخوا كل قطعة من النص والصقوها في الاستمارة. واحتفظوا بنسخة لكم: لن تستطيعوا رؤية الاستمارة لاحقًا. لا يملأ Kantlijn شيئًا ولا يرسل شيئًا.',
  begins: 'تبدأ الاستمارة على هذه الصفحة:',
  missing: (names) => `هذا غير موجود في رسالتكم. اكتبوه بأنفسكم: ${names}.`,
  needs: {
    must: 'يجب أن تكتبوا هذا.',
    may: 'يمكنكم ترك هذا فارغًا.',
    unknown: null,
  },
  noPlace: 'إذا لم يكن لهذا مكان في الاستمارة، فالصقوه مع الوصف.',
  copy: 'نسخ',
  copyOf: (label) => `نسخ: ${label}`,
  copied: (label) => `تم النسخ: ${label}`,
  notCopied: 'لم ينجح النسخ. النص محدد الآن. انسخوه بلوحة المفاتيح.',
  count: (count) =>
    counted(count, {
      zero: 'لا أحرف',
      one: 'حرف واحد',
      two: 'حرفان',
      few: `${count} أحرف`,
      many: `${count} حرفًا`,
      other: `${count} حرف`,
    }),
  countOf: (count, most) => `عدد الأحرف: ${count} من ${most}`,
  tooLong: 'لا تتسع الاستمارة لهذا. اكتبوه هناك بأنفسكم بكلام أقصر.',
  shorter: 'ألا يتسع المكان لهذا؟',
  shortOf: (label) => `نص قصير: ${label}`,
  clipboard: 'ما تنسخونه يبقى في الحافظة حتى تنسخوا شيئًا آخر. وبعض الأجهزة تحتفظ به مدة أطول.',
  orderUnknown: 'قد يكون الترتيب في الاستمارة مختلفًا.',
  mostUnknown: 'لا نعرف كم حرفًا تتسع له الاستمارة ولا أي ملاحق مسموح بها.',
  checked: (day) => `ما نعرفه عن هذه الاستمارة يعود إلى ${day}.`,
  overdue: (day) => `كان يجب أن يُراجَع هذا من جديد قبل ${day}. ربما تغيّرت الاستمارة.`,
};
