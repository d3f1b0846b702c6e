/** Arabic: what was kept in a private window. */
import type { Messages } from '../nl.ts';
import { counted } from './counted.ts';

export const privateDossier: Messages['private'] = {
  title: 'الحفظ في ملفكم العادي',
  explained:
    'ما هو موجود هنا يزول عندما تغلقون النوافذ الخاصة. يمكنكم نقله إلى ملفكم العادي. عندها يبقى على هذا الحاسوب، بالطريقة التي اخترتموها هناك.',
  adopt: 'نقل إلى ملفي',
  adopted: (count) =>
    counted(count, {
      zero: 'لم يُنقل أي بلاغ.',
      one: 'بلاغ واحد موجود الآن في ملفكم العادي. لم يعد هنا.',
      two: 'بلاغان موجودان الآن في ملفكم العادي. لم يعودا هنا.',
      few: `${count} بلاغات موجودة الآن في ملفكم العادي. لم تعد هنا.`,
      many: `${count} بلاغًا في ملفكم العادي الآن. لم تعد هنا.`,
      other: `${count} بلاغ في ملفكم العادي الآن. لم تعد هنا.`,
    }),
  openDossier: 'فتح ملفي',
};
