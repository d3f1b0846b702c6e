/** Arabic: what was sent, what came back, and by when something has to be done. */
import type { DayOff, TermUnit } from '../../domain/term.ts';
import type { Messages } from '../nl.ts';
import { counted } from './counted.ts';

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: 'يوم سبت',
  sunday: 'يوم أحد',
  'new-year': 'رأس السنة (nieuwjaarsdag)',
  'good-friday': 'الجمعة العظيمة (Goede Vrijdag)',
  'easter-monday': 'ثاني أيام عيد الفصح (tweede paasdag)',
  'kings-day': 'يوم الملك (Koningsdag)',
  'liberation-day': 'يوم التحرير (Bevrijdingsdag)',
  'ascension-day': 'عيد الصعود (Hemelvaartsdag)',
  'whit-monday': 'ثاني أيام عيد العنصرة (tweede pinksterdag)',
  'christmas-day': 'أول أيام عيد الميلاد (eerste kerstdag)',
  'second-christmas-day': 'ثاني أيام عيد الميلاد (tweede kerstdag)',
  'by-decree': 'يوم جعلته الحكومة مثل يوم عطلة رسمية',
};

/** Every length stands after a word such as `بعد`, so a pair has the form that goes there. */
const lengths: Readonly<Record<TermUnit, (count: number) => string>> = {
  days: (count) =>
    counted(count, {
      one: 'يوم واحد',
      two: 'يومين',
      few: `${count} أيام`,
      many: `${count} يومًا`,
      other: `${count} يوم`,
    }),
  weeks: (count) =>
    counted(count, {
      one: 'أسبوع واحد',
      two: 'أسبوعين',
      few: `${count} أسابيع`,
      many: `${count} أسبوعًا`,
      other: `${count} أسبوع`,
    }),
  months: (count) =>
    counted(count, {
      one: 'شهر واحد',
      two: 'شهرين',
      few: `${count} أشهر`,
      many: `${count} شهرًا`,
      other: `${count} شهر`,
    }),
  years: (count) =>
    counted(count, {
      one: 'سنة واحدة',
      two: 'سنتين',
      few: `${count} سنوات`,
      many: `${count} سنة`,
    }),
};

export const steps: Messages['steps'] = {
  title: 'الرسائل والمهل',
  intro:
    'اكتبوا هنا ما أرسلتموه وما وصلكم. عندها ترون متى يوجد شيء تفعلونه. لا يرسل Kantlijn شيئًا بنفسه.',
  addSent: 'أرسلتُ شيئًا',
  addAnswer: 'وصل رد',
  noTerms: 'لا توجد الآن مهلة جارية نعرفها.',
  until: (day) => `في موعد أقصاه ${day}`,
  from: (day) => `ابتداءً من ${day}`,
  period: (first, last) => `من ${first} حتى نهاية ${last}`,
  passed: (day) => `انتهت في ${day}`,
  soon: (days) =>
    counted(days, {
      zero: 'الموعد اليوم.',
      one: 'بقي يوم واحد.',
      two: 'بقي يومان.',
      few: `بقيت ${days} أيام.`,
      many: `بقي ${days} يومًا.`,
      other: `بقي ${days} يوم.`,
    }),
  unsure: 'غير مؤكد',
  howCounted: 'كيف حُسب هذا',
  startsOn: (day, what) => `البداية: ${day}، ${what}.`,
  adds: (length, to) => `بعد ${length}: ${to}.`,
  monthIsShorter: (to) => `ذلك الشهر أقصر. عندها يُحسب آخر يوم فيه: ${to}.`,
  suspended: (length, to) => `توقف حساب المهلة مدة ${length}: ${to}.`,
  moves: (from, because, to) => `${from} هو ${because}. عندها يُحسب اليوم الذي بعده: ${to}.`,
  rule: (articles, checked) => `القاعدة: ${articles}. روجعت في ${checked}.`,
  overdue: (day) => `كان يجب أن تُراجَع هذه القاعدة مرة أخرى قبل ${day}. اسألوا هل ما زالت صحيحة.`,
  money: (euros, year) =>
    `المبلغ حتى اليوم: ${euros} يورو، بحسب مبالغ سنة ${year}. تحققوا هل ما زالت صحيحة.`,
  check: 'حتى إن كان هنا يوم مكتوب: اطلبوا المساعدة عند الشك، ولا تنتظروا اليوم الأخير.',
  list: 'ما أرسلتموه وما وصلكم',
  sentOn: (day, how) => `أُرسل في ${day}. ${how}.`,
  withoutProof: 'ليس لديكم بعد إثبات أنه أُرسل.',
  answeredOn: (day, outcome) => `رد بتاريخ ${day}. ${outcome}.`,
  withdraw: 'غير صحيح، إزالة',
  sentQuestion: 'ماذا أرسلتم؟',
  about: 'عن أي بلاغ؟',
  sentDay: 'في أي يوم أرسلتموه أو قلتموه؟',
  how: 'كيف؟',
  daysOff,
  lengths,
  channels: {
    post: 'بالبريد',
    counter: 'بالتسليم عند الشباك',
    'web-form': 'باستمارة في الموقع',
    email: 'بالبريد الإلكتروني',
    phone: 'بالهاتف',
    'in-person': 'في مقابلة',
  },
  receivedDay: 'في أي يوم وصل إليهم؟',
  receivedHint: 'اتركوا الخانة فارغة إن كنتم لا تعرفون.',
  answerQuestion: 'ما نوع الرد الذي وصلكم؟',
  outcomes: {
    complete: 'رد كامل',
    partly: 'جزء مما طلبته',
    refused: 'رفض',
    extended: 'يحتاجون إلى وقت أكثر',
    'identification-asked': 'يريدون أن يعرفوا من أنا',
    'more-asked': 'يطلبون المزيد، مثل أسباب أو أوراق',
    forwarded: 'أحالوه إلى جهة أخرى',
    received: 'رسالة تقول فقط إنه وصل',
  },
  answerDay: 'ما التاريخ المكتوب في الرسالة؟',
  answerCame: 'في أي يوم وصلتكم الرسالة؟',
  mendedDay: 'في أي يوم أعطيتم ما طلبوه، أو انتهى الوقت المحدد لذلك؟',
  committee: 'هل مكتوب أن لجنة تنظر معهم في الأمر؟',
  committeeYes: 'نعم، توجد لجنة',
  committeeNo: 'لا، أو لا أعرف',
  dayMissing: 'اكتبوا يومًا موجودًا في التقويم.',
  dayInFuture: 'هذا اليوم لم يأتِ بعد. هل اليوم صحيح؟ إذًا تحققوا من أن ساعة هذا الجهاز مضبوطة.',
  dayBefore: 'هذا اليوم قبل اليوم الذي أرسلتم فيه شيئًا. انظروا أيهما صحيح.',
  chooseRoute: 'اختاروا ما أرسلتموه.',
  save: 'حفظ',
  cancel: 'إلغاء',
  doubts: {
    'holiday-in-doubt': 'ربما ليس اليوم الأخير يوم عطلة. عندها يكون الموعد قبله بيوم.',
    'holidays-unknown': 'أيام العطلة في تلك السنة لم تُحدَّد بعد.',
    'rule-in-doubt': 'يمكن فهم القانون هنا بأكثر من طريقة. أخذنا اليوم الأكثر أمانًا.',
    'start-assumed': 'اليوم الذي وصل فيه غير معروف. افترضنا يومًا.',
    'not-fixed': 'لا يحدد القانون هنا مهلة ثابتة.',
  },
};
