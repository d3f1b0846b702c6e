/** Arabic: what the municipality will read. */
import type { Messages } from '../nl.ts';
import { counted } from './counted.ts';

export const review: Messages['review'] = {
  authority:
    'هيئة حماية البيانات Autoriteit Persoonsgegevens (AP) ترسل الشكاوى إلى الجهة. إذًا تقرأ البلدية أيضًا ما تكتبونه إلى AP.',
  touched: (count) =>
    counted(count, {
      zero: 'لم نجد جملًا عن إعانتكم',
      one: 'جملة واحدة ربما تخص إعانتكم',
      two: 'جملتان ربما تخصّان إعانتكم',
      few: `${count} جمل ربما تخص إعانتكم`,
      many: `${count} جملة ربما تخص إعانتكم`,
    }),
  nothingTouched: 'لم نجد جملًا عن إعانتكم',
  duty: 'هل تتركون جملة؟ إذًا يتغيّر فقط ما تشاركونه الآن. وما يجب أن تبلّغوا البلدية به يبقى كما هو.',
  whereLeftOut:
    'ما تتركونه لا يوجد في أي مكان في الحزمة. لكن النظرة العامة تقول إنكم تركتم شيئًا. وتبقى الجملة في ملفكم.',
  limits:
    'يبحث Kantlijn عن كلمات هولندية وإنجليزية، ولذلك لا يجد كل شيء. فاقرؤوا بأنفسكم أيضًا ما تشاركونه.',
  sentence: (number, total) => `الجملة ${number} من ${total}`,
  fromNote: (practice) => `من ملاحظتكم عن: ${practice}`,
  fromPlace: (practice) => `من «أين كان ذلك؟» عن: ${practice}`,
  fromAnswer: (ask, practice) => `من إجابتكم عن «${ask}» عن: ${practice}`,
  reason: (topics) => `هذا ربما يخص: ${topics}. يمكن للبلدية أن تستخدمه في أمر إعانتكم.`,
  topics: {
    household: 'الأسرة والعلاقات',
    income: 'العمل والمال',
    gifts: 'الهدايا والمساعدة',
    absence: 'الغياب عن البيت',
    assets: 'المدخرات والممتلكات',
    activities: 'العمل التطوعي والرعاية والدراسة',
    debts: 'الديون',
    housing: 'مسكنكم وعنوانكم',
    health: 'صحتكم',
  },
  keep: 'إبقاء الجملة',
  leaveOut: 'ترك الجملة الآن',
  others: (count) =>
    counted(count, {
      zero: 'لا جمل أخرى منكم',
      one: 'جملة أخرى منكم',
      two: 'جملتان أخريان منكم',
      few: `${count} جمل أخرى منكم`,
      many: `${count} جملة أخرى منكم`,
    }),
  othersHint: 'هذه الجمل أيضًا يمكنكم تركها.',
  letters: (count) =>
    counted(count, {
      zero: 'لا رسائل',
      one: 'الرسالة',
      two: 'الرسالتان',
      few: `الرسائل (${count})`,
      many: `الرسائل (${count})`,
    }),
  letter: (number) => `الرسالة ${number}`,
  annexes: 'الملاحق',
  annexesHint:
    'الصفحة المحفوظة تُرفق كاملة: الصورة والنص والملفات الرقمية. هل فيها شيء عنكم؟ إذًا تقرؤه البلدية أيضًا.',
  annexesHintTip:
    'من الصفحة المحفوظة تُرفق الصورة والنص وما فعلته الصفحة. أما الرمز المصدري ونسخة الصفحة فلا. ومن المستندات التي أضفتموها تُرفق نسخة مطبوعة.',
  noAnnexes: 'لا توجد ملاحق.',
  ownText: 'نصكم أنتم في النظرة العامة',
  ownTextHint: 'هكذا يظهر نصكم في النظرة العامة وفي الملفات الرقمية المخصصة للحاسوب.',
};
