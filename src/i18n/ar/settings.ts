/** Arabic: the settings. */
import type { Messages } from '../nl.ts';
import { counted } from './counted.ts';

export const settings: Messages['settings'] = {
  title: 'الإعدادات',
  mode: 'كيف يتم الحفظ؟',
  modes: {
    normal: 'عادي',
    locked: 'مقفل',
    memory: 'في الذاكرة فقط',
  },
  changing: 'يجري حفظ كل شيء من جديد',
  remains: 'قد تبقى بقايا قديمة على القرص مدة من الوقت. هي مشفّرة، لكن فتحها ليس مستحيلًا.',
  lockAfter: 'القفل عند عدم الاستخدام',
  minutes: (count) =>
    counted(count, {
      zero: 'فورًا',
      one: 'بعد دقيقة واحدة',
      two: 'بعد دقيقتين',
      few: `بعد ${count} دقائق`,
      many: `بعد ${count} دقيقة`,
    }),
  locksWithScreen: 'ويُقفل أيضًا عندما تُقفل شاشتكم.',
  screenLockUntold:
    'لا يخبرنا هذا المتصفح عندما تُقفل شاشتكم. لذلك اقفلوا Kantlijn بأنفسكم عندما تبتعدون.',
  lockNow: 'القفل الآن',
  changePassphrase: 'تغيير عبارة المرور',
  oldPassphrase: 'عبارة المرور الحالية',
  newPassphrase: 'عبارة المرور الجديدة',
  passphraseChanged: 'تم تغيير عبارة المرور.',
  passphraseChangedHint: 'عبارة المرور القديمة لم تعد تفتح القفل. ورمز الاستعادة يبقى كما هو.',
  newCode: 'إنشاء رمز استعادة جديد',
  newCodeHint: 'بعد ذلك لا يفتح رمز الاستعادة القديم القفل.',
  neutral: 'صورة واسم محايدان في شريط الأدوات',
  neutralHint: 'في قائمة الإضافات في المتصفح يبقى الاسم Kantlijn.',
  requestRight:
    'لدى Kantlijn حق واحد باقٍ من فحص: رؤية ما تطلبه الصفحة. بدون الوصول إلى موقع لا يرى Kantlijn بهذا الحق شيئًا. ولا ينظر Kantlijn إلا أثناء الفحص.',
  giveBackRight: 'إعادة هذا الحق',
  giveBackRightHint: 'في الفحص القادم يطلبه Kantlijn من جديد.',
  rightGivenBack: 'تمت إعادة حق رؤية ما تطلبه الصفحة.',
  wipe: 'مسح كل شيء',
  wipeHint: 'تُمسح كل البلاغات والصفحات والإعدادات. لا يمكن التراجع عن ذلك.',
  wiped: 'تم مسح كل شيء.',
  elsewhere:
    'خارج Kantlijn يبقى ما يلي: الملفات الرقمية في مجلد التنزيلات، والبريد الإلكتروني المرسل، وقائمة انتظار الطابعة. ويبقى أيضًا سجل المتصفح وما يحفظه المتصفح على أجهزة أخرى.',
  hide: 'إخفاء كل النوافذ',
  hideHint: 'يُغلق كل نوافذ Kantlijn. ويمكن ذلك أيضًا بـ Alt+Shift+H.',
  leave: 'مغادرة هذه الصفحة',
  leaveHint: 'يفتح تبويبًا فارغًا. ويبقى سجل المتصفح موجودًا.',
  inMemory: 'كل شيء في الذاكرة فقط. ويزول عند إغلاق المتصفح.',
  slip: 'طباعة ورقة صغيرة بالخطوات التالية',
};
