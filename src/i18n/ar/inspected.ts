/** Arabic: what an inspection saw. */
import type { Messages } from '../nl.ts';
import { counted } from './counted.ts';

export const inspected: Messages['inspected'] = {
  title: 'ماذا أظهر الفحص',
  reach: {
    site: 'ما نُظر إليه: الكوكيز لهذا الموقع، وما طلبته الصفحة منه.',
    'all-sites': 'ما نُظر إليه: الكوكيز، وكل ما طلبته الصفحة، ومن آخرين أيضًا.',
  },
  cookies: (count) => `الكوكيز: ${count}`,
  cookieColumns: ['الاسم', 'من', 'مخفي عن الصفحة', 'صالح حتى', 'الأحرف'],
  untilClosed: 'إغلاق المتصفح',
  yes: 'نعم',
  no: 'لا',
  hosts: (count) =>
    counted(count, {
      zero: 'لم يُطلب شيء من أي عنوان',
      one: 'طُلب من عنوان واحد',
      two: 'طُلب من عنوانين',
      few: `طُلب من ${count} عناوين`,
      many: `طُلب من ${count} عنوانًا`,
      other: `طُلب من ${count} عنوان`,
    }),
  hostColumns: ['ممن', 'كم مرة', 'ماذا', 'أُجيب', 'لم ينجح', 'مُنع', 'وضع الكوكيز'],
  noRequests:
    'لم يُظهر المتصفح أي طلبات. وما طُلب بحسب قائمة الصفحة نفسها، تجدونه تحت «ماذا فعلت الصفحة».',
  leftOut: 'كان هناك أكثر مما يتسع له المكان هنا.',
  others: 'ربما طلبت إضافات أخرى في المتصفح شيئًا أيضًا.',
  unreadable: 'لا يمكن قراءة ما أظهره الفحص.',
};
