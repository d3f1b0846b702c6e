/** Arabic: what a page did. */
import type { Messages } from '../nl.ts';
import { counted } from './counted.ts';

export const pageDid: Messages['pageDid'] = {
  title: 'ماذا فعلت الصفحة',
  unreadable: 'تعذّرت قراءة هذا الآن. الصفحة المسجّلة ما زالت في ملفكم. أغلقوا هذا وافتحوه مرة أخرى.',
  sinceOpened: 'ما شوهد منذ أن فتحتم هذه الصفحة.',
  hosts: 'مواقع الآخرين',
  noHosts: 'لم تُشاهَد مواقع لآخرين.',
  seen: {
    timing: 'طُلب',
    'timing-unsure': 'ربما طُلب',
    dom: 'موجود في الصفحة',
    'csp-blocked': 'منعته الصفحة نفسها',
  },
  unsure: '«ربما طُلب» معناها: جاء من ذاكرة المتصفح، أو منعه شيء ما.',
  service: (name, operator, does) => `${name} من ${operator}: ${does}`,
  listFull: 'كانت قائمة المتصفح ممتلئة. ربما طُلب أكثر من ذلك.',
  cut: 'كانت إحدى القوائم طويلة جدًا. حُفظ أولها فقط.',
  cookies: 'الكوكيز التي تستطيع الصفحة قراءتها',
  noCookies: 'لم تُشاهَد الكوكيز.',
  characters: (count) =>
    counted(count, {
      zero: 'بلا أحرف',
      one: 'حرف واحد',
      two: 'حرفان',
      few: `${count} أحرف`,
      many: `${count} حرفًا`,
      other: `${count} حرف`,
    }),
  untilClosed: 'حتى إغلاق المتصفح',
  days: (count) =>
    counted(count, {
      zero: 'أقل من يوم',
      one: 'يوم واحد',
      two: 'يومان',
      few: `${count} أيام`,
      many: `${count} يومًا`,
      other: `${count} يوم`,
    }),
  unknownLife: 'المدة غير معروفة',
  storage: 'ما تحفظه الصفحة على هذا الجهاز',
  noStorage: 'لم يُشاهَد شيء.',
  forms: 'الاستمارات',
  noForms: 'لم تُشاهَد استمارات.',
  sendsTo: (address) => `تُرسِل إلى ${address}`,
  toOther: 'موقع لجهة أخرى',
  inTheOpen: 'بلا تشفير',
  asksFor: (data) => `يبدو أنها تطلب: ${data}`,
  asks: {
    bsn: 'رقم المواطن (BSN)',
    bank: 'بيانات البنك',
    health: 'الصحة',
    partner: 'الشريك أو الساكن معكم',
  },
  links: 'روابط عن الخصوصية',
  noLinks: 'لم تُشاهَد روابط عن الخصوصية.',
  topics: {
    'privacy-statement': 'بيان الخصوصية (privacyverklaring)',
    'data-protection-officer': 'مسؤول حماية البيانات',
    'cookie-statement': 'بيان الكوكيز (cookieverklaring)',
    'recording-rules': 'قواعد التسجيل بالصوت والصورة',
  },
  clock: 'الساعة',
  clockDifference: (difference) => `الفرق بين ساعة الموقع وساعة هذا الجهاز: ${difference}.`,
  seconds: (count) =>
    counted(count, {
      zero: 'أقل من ثانية',
      one: 'ثانية واحدة',
      two: 'ثانيتان',
      few: `${count} ثوانٍ`,
      many: `${count} ثانية`,
    }),
  minutes: (count) =>
    counted(count, {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة تقريبًا',
      two: 'دقيقتان تقريبًا',
      few: `${count} دقائق تقريبًا`,
      many: `${count} دقيقة تقريبًا`,
    }),
  clockFarOff: 'هذا أكثر من 5 دقائق. تحققوا من أن ساعة هذا الجهاز مضبوطة.',
  clockUnknown: 'وقت الموقع غير معروف.',
};
