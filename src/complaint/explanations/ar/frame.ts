/** What stands around every explanation, in Arabic. It speaks to the reader in the plural, so to anybody. */
import type { FrameWords } from '../explanation-words.ts';

export const frameAr: FrameWords = {
  title: 'شرح رسالتكم – لا ترسلوه',
  intro: [
    'هذا الشرح لكم وحدكم. لا ترسلوه مع الرسالة.',
    'يتبع الشرح رسالتكم جزءًا بعد جزء. الرسالة وحدها هي المعتمدة.',
    'لم يراجع هذا الشرح بعدُ أحد يعرف اللغة والقانون.',
  ],
  subject: 'الموضوع',
  meaning: 'المعنى',
  opening: 'بداية الرسالة',
  inLetter: 'عنوان هذا الجزء في الرسالة:',
  asWritten: 'هذا كما كتبتموه أنتم أو كتبه شخص آخر أو كما ورد في الصفحة. وهو غير مترجم:',
  listed: 'هذا ما في القائمة:',
  unexplained: 'هذا الجزء غير مشروح هنا. اقرؤوه في الرسالة أو اطلبوا المساعدة من أحد.',
  alsoNamed: {
    articles: 'القواعد في هذا الجزء',
    days: 'الأيام في هذا الجزء',
    exhibits: 'المرفقات في هذا الجزء',
  },
  enclosed: {
    title: 'ما ترسلونه مع الرسالة',
    some: 'ضعوا هذه المرفقات مع الرسالة. وهي مكتوبة هنا كما في الرسالة:',
    columns: ['في الرسالة', 'ما هو', 'اليوم'],
    none: 'لا يوجد مرفق مع هذه الرسالة.',
  },
  next: 'ماذا يحدث بعد ذلك',
  doesNot: 'ما لا تفعله هذه الرسالة',
  help: 'هل لديكم شك؟ اطلبوا المساعدة: المستشار الاجتماعي (sociaal raadslieden) أو مكتب المساعدة القانونية (Juridisch Loket) أو مجلس المستفيدين (cliëntenraad) أو النقابة.',
};
