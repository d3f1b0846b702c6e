/** Arabic: an added item that is opened, and what is marked in it. */
import type { Messages } from '../nl.ts';
import { counted } from './counted.ts';

export const viewer: Messages['viewer'] = {
  open: 'فتح ووضع علامات',
  close: 'إغلاق',
  pages: (title) => `صفحات «${title}»`,
  page: (page) => `الصفحة ${page}`,
  pageOf: (page, count) => `الصفحة ${page} من ${count}`,
  goToPage: 'الانتقال إلى الصفحة',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  smaller: 'أصغر',
  larger: 'أكبر',
  fits: 'بعرض النافذة',
  imageOf: (title, page) => `صورة من «${title}»، الصفحة ${page}`,
  imageDamaged:
    'هذه الصورة تالفة ولا تُعرض. الصفحات الأخرى ما زالت موجودة. انظروا في المستند نفسه، أو أضيفوه مرة أخرى.',
  pageNotShown: 'لا يمكن عرض هذه الصفحة هنا. ما زالت موجودة في المستند نفسه.',
  textBelow: 'نص هذه الصفحة',
  pagesLeftOut: (shown, all) => `ترون الصفحات الأولى فقط: ${shown} من ${all}. المستند كله محفوظ.`,
  how: 'حدّدوا كلمات واختاروا «وضع علامة». بلوحة المفاتيح: Alt+M، أو Enter داخل النص.',
  howPart: 'أليس الشيء نصًا؟ إذًا ضعوا علامة على جزء من الصفحة.',
  mark: 'وضع علامة',
  nothingSelected: 'لم تُحدَّد كلمات. لم يتغيّر شيء. حدّدوا أولًا كلمات في المستند.',
  markPart: 'وضع علامة على جزء من الصفحة',
  part: {
    title: (page) => `جزء من الصفحة ${page}`,
    how: 'ارسموا مربعًا على الصفحة. أو حرّكوا المربع بمفاتيح الأسهم. مع Shift تغيّر الأسهم حجمه. يمكنكم أيضًا كتابة أرقام.',
    box: (page, left, top, width, height) =>
      `مربع على الصفحة ${page}: ${left}% من اليسار، ${top}% من الأعلى، العرض ${width}%، الارتفاع ${height}%. مفاتيح الأسهم تحرّكه، ومع Shift تغيّر حجمه.`,
    left: 'من اليسار، بالمئة',
    top: 'من الأعلى، بالمئة',
    width: 'العرض، بالمئة',
    height: 'الارتفاع، بالمئة',
    mark: 'وضع علامة على هذا المربع',
    cancel: 'عدم وضع علامة',
  },
  marked: 'العلامات في هذا المستند',
  none: 'لا توجد علامة بعد.',
  count: (count) =>
    counted(count, {
      zero: 'لا توجد علامة بعد.',
      one: 'توجد علامة على مقطع واحد.',
      two: 'توجد علامات على مقطعين.',
      few: `توجد علامات على ${count} مقاطع.`,
      many: `توجد علامات على ${count} مقطعًا.`,
      other: `توجد علامات على ${count} مقطع.`,
    }),
  partOf: (page) => `جزء من الصفحة ${page}`,
  goThere: 'الانتقال إلى هناك',
  takeAway: 'إزالة',
  unchanged: 'المستند نفسه لا يتغيّر.',
};
