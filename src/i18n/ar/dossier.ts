/** Arabic: the dossier. */
import type { Messages } from '../nl.ts';
import { counted } from './counted.ts';

export const dossier: Messages['dossier'] = {
  title: 'الملف',
  records: (count) =>
    counted(count, {
      zero: 'لا بلاغات',
      one: 'بلاغ واحد',
      two: 'بلاغان',
      few: `${count} بلاغات`,
      many: `${count} بلاغًا`,
      other: `${count} بلاغ`,
    }),
  empty:
    'ليست لديكم بلاغات بعد. افتحوا صفحة من موقع بلدية واضغطوا على زر Kantlijn. أو أعدّوا بلاغًا بلا صفحة.',
  unfinished: 'لم يكتمل بعد',
  finish: 'إكمال',
  addRecord: 'بلاغ بلا صفحة',
  addRecordHint: 'لما حدث في غرفة أو عند شباك.',
  place: 'أين كان ذلك؟',
  placeHint: 'مثلًا: مبنى البلدية، غرفة المقابلات 2',
  day: 'في أي يوم؟',
  tierQuestion: 'كيف عرفتم هذا؟',
  placeMissing: 'اكتبوا أين كان ذلك.',
  dayMissing: 'اكتبوا يومًا موجودًا في التقويم.',
  dayInFuture: (today) =>
    `هذا اليوم لم يأتِ بعد. اليوم حسب هذا الجهاز هو ${today}. إذا كان اليوم صحيحًا والساعة خاطئة، فتابعوا. وإلا فاختاروا يومًا آخر.`,
  save: 'حفظ',
  cancel: 'إلغاء',
  editNote: 'تغيير الملاحظة',
  editOrganisation: 'تغيير الجهة',
  note: 'الملاحظة',
  noNote: 'لا ملاحظة',
  remove: 'حذف',
  openPage: 'فتح الصفحة',
  openPageHint: 'اضغطوا هناك على زر Kantlijn ثم على «إظهار على الصفحة».',
  showCapture: 'عرض الصفحة المسجّلة',
  hideCapture: 'إغلاق الصفحة المسجّلة',
  captureOf: (title) => `الصفحة المسجّلة: ${title}`,
  screenshotOf: (title) => `صورة الشاشة: ${title}`,
  errorStatus: (status) => `أجاب الموقع برمز الخطأ ${status}`,
  wholePictureOf: (title) => `صورة الصفحة كاملة: ${title}`,
  capturedAt: (moment) => `تم التسجيل في ${moment}`,
  happenedAt: (place, day) => `${place}، ${day}`,
  versions: (count) =>
    counted(count, {
      zero: 'لم يُحفظ بعد',
      one: 'حُفظ مرة واحدة',
      two: 'حُفظ مرتين',
      few: `حُفظ ${count} مرات`,
      many: `حُفظ ${count} مرة`,
    }),
  missing: (count) =>
    counted(count, {
      zero: 'لا ينقص شيء',
      one: 'ينقص جزء واحد',
      two: 'ينقص جزءان',
      few: `تنقص ${count} أجزاء`,
      many: `ينقص ${count} جزءًا`,
      other: `ينقص ${count} جزء`,
    }),
  damaged: (count) =>
    counted(count, {
      one: 'جزء محفوظ واحد تالف ولا يمكن قراءته. والباقي في الأسفل.',
      two: 'جزءان محفوظان تالفان ولا يمكن قراءتهما. والباقي في الأسفل.',
      few: `${count} أجزاء محفوظة تالفة ولا يمكن قراءتها. والباقي في الأسفل.`,
      many: `${count} جزءًا محفوظًا أصابها تلف ولا يمكن قراءتها. والباقي في الأسفل.`,
      other: `${count} جزء محفوظ أصابها تلف ولا يمكن قراءتها. والباقي في الأسفل.`,
    }),
  damagedRow: (rev) => `جزء تالف ${rev}`,
  makePack: 'إعداد حزمة الأدلة',
  sender: 'من يكتب الرسالة؟',
  senderHint: 'لهذه الرسالة فقط. لا يُحفظ هذا.',
  senderName: 'اسمكم',
  senderAddress: 'عنوانكم',
  senderEmail: 'بريدكم الإلكتروني (يمكن تركه فارغًا)',
  letterLanguage: 'لغة الرسالة',
  close: 'إغلاق',
  printLetters: 'طباعة الرسالة',
  packTraces:
    'يُوضع الملف الرقمي في مجلد التنزيلات لديكم. ويمكن لمستخدمي هذا الجهاز الآخرين أن يروه هناك.',
  nothingSent: 'لا يُرسَل أي شيء. أنتم تقررون من يحصل عليه.',
};
