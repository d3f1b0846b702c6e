/** Arabic: what is publicly reported. */
import type { flags as words } from '../nl/flags.ts';

export const flags: typeof words = {
  title: 'ما المعروف علنا عن هذا؟',
  count: (here, elsewhere) =>
    [
      ...(here > 0 ? [`${here} عن هذه الجهة`] : []),
      ...(elsewhere > 0 ? [`${elsewhere} من أماكن أخرى`] : []),
    ].join('، '),
  meaning: 'هذا لا يقول شيئا عما حدث معكم.',
  here: 'عن هذه الجهة',
  elsewhere: 'في أماكن أخرى، عن الممارسة نفسها',
  none: 'لا يعرف Kantlijn خبرا علنيا عن هذه الجهة وهذه الممارسة.',
  outcome: 'النتيجة',
  outcomes: {
    stopped: 'تم إيقاف ذلك.',
    'breach-found': 'رأت محكمة أو جهة رقابة أن ذلك لم يكن وفق القواعد.',
    fined: 'فرضت جهة الرقابة غرامة.',
    annulled: 'ألغت المحكمة قرار جهة الرقابة.',
    allowed: 'رأت المحكمة أن ذلك كان مسموحا.',
    mixed: 'كانت النتيجة جزئيا هكذا وجزئيا بشكل آخر.',
    'not-handled': 'لم يتم النظر في الشكوى.',
    unknown: 'النتيجة غير معروفة.',
  },
  source: 'المصدر',
  checkedOn: (day) => `تم التحقق في ${day}.`,
  watch: 'أظهر ذلك عندما أكون في هذا الموقع',
  watchHint: (host) =>
    `يسألكم المتصفح إن كان يحق لـ Kantlijn أن يرى ${host}. ينظر Kantlijn إلى العنوان فقط ولا يقرأ الصفحة. عندها يتغير النص عند الزر في شريط الأدوات. الموقع لا يلاحظ ذلك.`,
  refused: 'لم يسمح المتصفح بذلك. لم يتغير شيء.',
  watched: (host) => `في ${host} تظهر هذه الأخبار أولا، ويقول الزر إنها موجودة.`,
  stop: 'أوقفوا هذا',
  stopped: 'تم الإيقاف. أعيد الإذن.',
  sites: 'مواقع يقول فيها Kantlijn إن هناك أخبارا علنية',
};
