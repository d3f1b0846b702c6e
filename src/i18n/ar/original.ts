/** Arabic: the file itself. */
import type { Messages } from '../nl.ts';

export const original: Messages['original'] = {
  title: 'حفظ ملف PDF نفسه',
  hint: 'لم يسلّم المتصفح ملف PDF. احفظوا ملف PDF على جهازكم. ثم اختاروه هنا، أو اسحبوه إلى هنا.',
  limits: 'تذكر حزمة الأدلة أنكم أضفتم هذا الملف بأنفسكم.',
  file: 'ملف PDF',
  kept: (moment) => `أضفتم ملف PDF بأنفسكم في ${moment}`,
};
